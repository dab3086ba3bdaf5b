/**
 * CommonMark and GFM to the document model: the lexer finds the tokens; this file tells blocks, and inline-reader.ts what
 * is in them and the tags of raw HTML, to a tree (element-tree.ts); element-pieces.ts says what becomes of each element.
 */
import type { Block, Cell, Code, Document, Inline, ListItem } from "../../model/document.ts";
import { EXIT, error, type Place, type Problem } from "../../problem.ts";
import { boxOf, quoteOf } from "./asides.ts";
import type { BoxToken, ConventionToken, DefinitionsToken } from "./conventions/tokens.ts";
import { NoteReferences } from "./footnotes.ts";
import { piecesOf } from "./html/element-pieces.ts";
import { ElementTree } from "./html/element-tree.ts";
import { defined } from "./html/list-element.ts";
import { type BodySetting, InlineReader, type WholeBody } from "./inline-reader.ts";
import { lex, type MarkedToken, type Token, type Tokens, type TokensList, Unreadable } from "./lexer.ts";
import { asBlocks } from "./pieces.ts";
import { feeds, Places } from "./places.ts";
import { References } from "./references.ts";
import { Remarks } from "./remarks.ts";

/** The document of a body of Markdown; `problems` holds what a maker should know of it. */
export function readMarkdown(
  body: string,
  setting: BodySetting,
): { document: Document; problems: Problem[] } {
  try {
    const tokens = lex(body, setting.breaks);
    const reader = new BlockReader(body, setting, tokens);
    return { document: reader.document(tokens), problems: reader.problems() };
  } catch (cause) {
    if (!(cause instanceof Unreadable)) throw cause;
    return { document: [], problems: [refusal(cause, body, setting)] };
  }
}

function refusal({ code, message, text }: Unreadable, body: string, { file, line }: BodySetting): Problem {
  const before = body.slice(0, Math.max(0, body.indexOf(text.split("\n", 1)[0] ?? "")));
  const place = { file, line: line + feeds(before), column: 1 };
  return error(code, EXIT.note, message, place, "Part it, or take some of it out.");
}

class BlockReader {
  readonly #body: WholeBody;
  readonly #inlines: InlineReader;

  constructor(body: string, setting: BodySetting, tokens: TokensList) {
    const places = new Places(body, setting.file, setting.line);
    this.#body = {
      ...{ setting, places, links: tokens.links, references: new References() },
      footnotes: new NoteReferences([...labels(tokens)]),
      remarks: new Remarks(places),
    };
    this.#inlines = new InlineReader(this.#body);
  }

  /** What a maker should know of the whole, once its blocks were read. */
  problems(): Problem[] {
    const { remarks, references, footnotes } = this.#body;
    return [...remarks.all(), ...references.problems(), ...footnotes.problems()];
  }

  /** The whole, with its footnotes. */
  document(tokens: TokensList): Document {
    const blocks = this.blocks(tokens, 0);
    const notes = this.#body.footnotes.all();
    const [first] = notes;
    return first === undefined ? blocks : [...blocks, { kind: "footnotes", notes, place: first.place }];
  }

  /** Block tokens to blocks; `line` counts from 0 in the body. */
  blocks(tokens: readonly Token[], line: number): Block[] {
    const tree = new ElementTree(this.#place("", line));
    let at = line;
    for (const token of tokens) {
      this.#block(tree, token as MarkedToken, at);
      at += feeds(token.raw);
    }
    return asBlocks(piecesOf(tree.nodes(), this.#inlines.asked));
  }

  #block(tree: ElementTree, token: MarkedToken, line: number): void {
    const place = this.#place(token.raw, line);
    switch (token.type) {
      case "heading":
        this.#inlines.line(tree, `h${token.depth}`, token.tokens, line, place);
        break;
      case "paragraph":
        this.#inlines.line(tree, "p", token.tokens, line, this.#place(token.tokens?.[0]?.raw ?? "", line));
        break;
      case "text": {
        const tokens = token.tokens ?? [token];
        this.#inlines.line(tree, "p", tokens, line, this.#place(tokens[0]?.raw ?? "", line));
        break;
      }
      case "list":
        tree.block({
          kind: "list",
          start: typeof token.start === "number" ? token.start : undefined,
          items: this.#items(token, line),
          place,
        });
        break;
      case "blockquote":
        tree.block(quoteOf(this.blocks(token.tokens, line), place));
        break;
      case "code":
        tree.block({
          kind: "code",
          text: token.text,
          ...languageOf(token.lang),
          ...(token.codeBlockStyle === "indented" ? { setIn: true as const } : {}),
          place,
        });
        break;
      case "table":
        tree.block(this.#table(token, line));
        break;
      case "hr":
        tree.block({ kind: "rule", place });
        break;
      case "html":
        this.#body.remarks.commentsIn(token.text, line);
        this.#inlines.html(tree, token.text, line, true);
        break;
      case "def":
        this.#body.references.define(token.tag, place, token.href);
        break;
      default:
        this.#convention(tree, token as MarkedToken | ConventionToken, line, place);
    }
  }

  #convention(tree: ElementTree, token: MarkedToken | ConventionToken, line: number, place: Place): void {
    switch (token.type) {
      case "footnote":
        this.#body.footnotes.define(token.label, place, () => this.blocks(token.tokens, line));
        break;
      case "box":
        this.#box(tree, token, line, place);
        break;
      case "definitions":
        tree.block({ kind: "list", items: this.#definitions(token, line), place });
        break;
      case "mathBlock":
        tree.block({ kind: "code", text: token.text, place });
        break;
      default:
        this.#inlines.one(tree, token, line, place);
    }
  }

  #box(tree: ElementTree, { kind, title, tokens }: BoxToken, line: number, place: Place): void {
    const children = this.blocks(tokens, line + 1);
    for (const block of boxOf(kind, this.#inlines.alone(title, line), children, place)) tree.block(block);
  }

  #definitions({ items }: DefinitionsToken, line: number): ListItem[] {
    return items.map(({ term, line: below, said }) => {
      const place = this.#place(term[0]?.raw ?? "", line + below);
      const words: Inline[] = [{ kind: "strong", children: this.#inlines.alone(term, line + below) }];
      return defined({
        children: [
          { kind: "paragraph", children: words, place },
          ...said.flatMap((one) => this.blocks(one.tokens, line + one.line)),
        ],
        place,
      });
    });
  }

  #items(list: Tokens.List, line: number): ListItem[] {
    let at = line;
    return list.items.map((item) => {
      const place = this.#place(item.raw, at);
      const children = this.blocks(item.tokens, at);
      at += feeds(item.raw);
      return { children, place, checked: item.task ? item.checked === true : undefined };
    });
  }

  #table(token: Tokens.Table, line: number): Block {
    const row = (cells: readonly Tokens.TableCell[], at: number) =>
      cells.map((cell) => this.#inlines.alone(cell.tokens, at));
    const written = token.raw.split("\n").slice(2, 2 + token.rows.length);
    for (const [i, text] of written.entries())
      this.#body.remarks.surplusIn(text, token.header.length, line + 2 + i);
    return {
      kind: "table",
      align: token.align.map((align) => align ?? undefined),
      header: row(token.header, line),
      // A row that nobody filled in says nothing.
      rows: token.rows.map((cells, i) => row(cells, line + 2 + i)).filter((cells) => cells.some(isFilled)),
      place: this.#place(token.raw, line),
    };
  }

  #place(raw: string, line: number): Place {
    return this.#body.places.first(raw, line);
  }
}

// "js title=…", "{.python}"
function languageOf(info = ""): Pick<Code, "language"> {
  const language = /^[{.]{0,2}([\w+#-]{1,40})/.exec(info)?.[1];
  return language === undefined ? {} : { language };
}

function isFilled(cell: Cell): boolean {
  return cell.length > 0;
}

/** The labels of all footnotes, wherever they stand. */
function* labels(tokens: readonly Token[]): Generator<string> {
  for (const token of tokens) {
    const own = token as MarkedToken | ConventionToken;
    if (own.type === "footnote") yield own.label;
    if (own.type === "list") for (const item of own.items) yield* labels(item.tokens);
    else if (own.type === "definitions")
      for (const { said } of own.items) for (const one of said) yield* labels(one.tokens);
    else if (
      "tokens" in own &&
      own.tokens !== undefined &&
      own.type !== "paragraph" &&
      own.type !== "heading"
    )
      yield* labels(own.tokens);
  }
}
