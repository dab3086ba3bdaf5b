/**
 * The door to marked, with bounds: what costs more than linear time or memory in it is refused before it is paid
 * for, and what it stumbles over is that note's problem alone. It knows nothing of places and documents.
 */
import { getDefaults, Lexer, type Token, Tokenizer, type Tokens, type TokensList } from "marked";
import { LIMITS } from "../../text/limits.ts";

import { conventions } from "./conventions.ts";
import { isElement } from "./html/elements.ts";

export type { MarkedToken, Token, Tokens, TokensList } from "marked";

/** Why a body has no tokens, as a problem's code and message; `text` is the beginning of what is to blame, or empty. */
export class Unreadable extends Error {
  readonly code: string;
  readonly text: string;
  constructor(code: string, message: string, text: string) {
    super(message);
    this.code = code;
    this.text = text;
  }
}

/**
 * The tokens of a body: CommonMark with GFM and what people write beside it (conventions.ts); `breaks`: a line ends
 * where it ends in the note. Throws Unreadable.
 */
export function lex(body: string, breaks = false): TokensList {
  try {
    return lexerOf(breaks).lex(body);
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    // marked recurses: what nests deeper than the stack is no note.
    if (cause instanceof RangeError) throw new Unreadable("nested-too-deep", "the note nests too deep", "");
    throw new Unreadable("markdown-unreadable", `the Markdown cannot be read: ${String(cause)}`, "");
  }
}

/** The tokens of words in the line, with the link definitions of the note that they stand in. */
export function lexInline(words: string, links: TokensList["links"], breaks = false): Token[] {
  const lexer = lexerOf(breaks);
  lexer.tokens.links = links;
  return lexer.inlineTokens(words);
}

function lexerOf(breaks: boolean): BoundedLexer {
  const tokenizer = new BoundedTokenizer();
  return new BoundedLexer({ ...getDefaults(), gfm: true, breaks, tokenizer, extensions: conventions });
}

class BoundedLexer extends Lexer {
  #work = 0;
  #depth = 0;

  override blockTokens(src: string, tokens?: Token[], clipped?: boolean): Token[];
  override blockTokens(src: string, tokens?: TokensList, clipped?: boolean): TokensList;
  override blockTokens(src: string, tokens?: Token[] | TokensList, clipped?: boolean): Token[] | TokensList {
    this.#work += src.length;
    if (this.#work > LIMITS.blockWork)
      throw new Unreadable("nested-too-deep", "the note nests too deep", src);
    return super.blockTokens(src, tokens, clipped);
  }

  override inline(src: string, tokens?: Token[]): Token[] {
    const { lastToken } = this.state;
    // The lines of an item come one at a time and are joined to what stands before them.
    const before = lastToken?.type === "text" || lastToken?.type === "paragraph" ? lastToken.raw.length : 0;
    bound(src, before + src.length);
    return super.inline(src, tokens);
  }

  override inlineTokens(src: string, tokens?: Token[]): Token[] {
    bound(src, src.length);
    // Who reads the tokens recurses too, and with more on the stack.
    if (this.#depth >= LIMITS.inlineDepth)
      throw new Unreadable(
        "nested-too-deep",
        `emphasis and links nested more than ${LIMITS.inlineDepth} deep`,
        src,
      );
    // An `<a>` or a `<pre>` of one paragraph, not closed, is not open in the next.
    if (this.#depth === 0) Object.assign(this.state, { inLink: false, inRawBlock: false });
    this.#depth++;
    const found = super.inlineTokens(src, tokens);
    this.#depth--;
    return found;
  }
}

function bound(text: string, length: number): void {
  if (length > LIMITS.textCharacters)
    throw new Unreadable(
      "text-too-long",
      `a paragraph of more than ${LIMITS.textCharacters} characters`,
      text,
    );
}

/**
 * East Asian stops, commas, brackets and quotation marks, guillemets, arrows and bullets: an address that has one has it
 * percent-encoded. A dash may stand within one, but not at its end.
 */
const ENDS_ADDRESS =
  /[\u3000-\u3004\u3007-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u2018-\u201f\u2022\u2026\u2039\u203a\u2190-\u21ff\u00ab\u00bb]|\u2014{2}|(?<![\u2012-\u2015])[\u2012-\u2015]+$/;

// An autolink binds tighter than the brackets around it (CommonMark, 6.3): `[a <https://b.example/](c)>` is no link.
function endsInAutolink(src: string, label: string): boolean {
  const end = src.indexOf(label) + label.length;
  const [begun] = /<[a-z][a-z\d+.-]{1,31}:[^\s<>]*$/i.exec(src.slice(0, end)) ?? [];
  return begun !== undefined && /^[^\s<>]*>/.test(src.slice(end));
}

// Each time a quotation takes its mark up again marked copies all lines that follow, and reads a list in it anew.
function boundMarks(src: string): void {
  if (!/^ {0,3}>/.test(src)) return;
  const [quotation = ""] = src.split(/\n[ \t]*\n/, 1);
  const resumed = quotation.match(/^(?! {0,3}>).*\n(?= {0,3}>)/gm)?.length ?? 0;
  if (resumed <= LIMITS.resumedMarks) return;
  const message = `a quotation that leaves out its ">" and takes it up again more than ${LIMITS.resumedMarks} times`;
  throw new Unreadable("quotation-too-ragged", message, src);
}

class BoundedTokenizer extends Tokenizer {
  // What is no element of HTML is words (a chat's `<ada>`), and words are Markdown.
  override html(src: string): Tokens.HTML | undefined {
    const [, name] = /^ {0,3}<\/?([a-z][a-z\d-]*)/i.exec(src) ?? [];
    return name !== undefined && !isElement(name.toLowerCase()) ? undefined : super.html(src);
  }

  // marked 18.2 takes a list that a line after the quotation continues for one that interrupts the paragraph before
  // the quotation, and throws a TypeError: in a quotation nothing stands before its first line.
  override blockquote(src: string): Tokens.Blockquote | undefined {
    boundMarks(src);
    const { state } = this.lexer;
    const { lastToken } = state;
    delete state.lastToken;
    const quote = super.blockquote(src);
    if (lastToken !== undefined) state.lastToken = lastToken;
    return quote;
  }

  // It looks for an underline as far as the paragraph reaches, at each block that may be one: no further than it may.
  override lheading(src: string): Tokens.Heading | undefined {
    return super.lheading(src.slice(0, LIMITS.textCharacters + 1));
  }

  override link(src: string): ReturnType<Tokenizer["link"]> {
    const token = super.link(src);
    return token !== undefined && endsInAutolink(src, token.text) ? undefined : token;
  }

  override reflink(src: string, links: TokensList["links"]): ReturnType<Tokenizer["reflink"]> {
    const token = super.reflink(src, links);
    return token !== undefined && "text" in token && endsInAutolink(src, token.text) ? undefined : token;
  }

  // Where words have no spaces, their own punctuation ends an address.
  override url(src: string): Tokens.Link | undefined {
    const token = super.url(src);
    const at = token?.raw.search(ENDS_ADDRESS) ?? -1;
    return at < 0 ? token : at === 0 ? undefined : super.url(src.slice(0, at));
  }

  override table(src: string): Tokens.Table | undefined {
    const [head = "", delimiters = ""] = src.split("\n", 2);
    if (/^[ \t>|:-]+$/.test(delimiters) && delimiters.includes("-")) {
      const rows = src.split(/\n[ \t]*\n/, 1)[0]?.split("\n").length ?? 0;
      if (rows * head.split("|").length > LIMITS.cells)
        throw new Unreadable("table-too-large", `a table of more than ${LIMITS.cells} cells`, head);
    }
    return super.table(src);
  }
}
