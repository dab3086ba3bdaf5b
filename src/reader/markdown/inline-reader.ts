/**
 * Inline tokens to a tree of elements: words and their marks, links and pictures, raw HTML, what conventions mark. A link
 * whose target is not http, https or mailto keeps its words alone.
 */
import type { Inline } from "../../model/document.ts";
import type { Site } from "../../model/site.ts";
import { plain } from "../../model/walk.ts";
import type { Place } from "../../problem.ts";
import { decode } from "../../text/character-references.ts";
import { withoutSize } from "./conventions/addresses.ts";
import type { ConventionToken, FootnoteMarkToken } from "./conventions/tokens.ts";
import { withEmoji } from "./emoji.ts";
import type { NoteReferences } from "./footnotes.ts";
import { type Asked, piecesOf } from "./html/element-pieces.ts";
import { ElementTree } from "./html/element-tree.ts";
import { areAttributes } from "./html/elements.ts";
import { htmlTokens, markedRuns } from "./html/html-tokens.ts";
import { lexInline, type MarkedToken, type Token, type Tokens, type TokensList } from "./lexer.ts";
import { resolveLink, withScheme } from "./link.ts";
import { asInlines } from "./pieces.ts";
import { feeds, type Places } from "./places.ts";
import type { References } from "./references.ts";
import type { Remarks } from "./remarks.ts";

/** Where a body stands and what its links are resolved against. */
export interface BodySetting {
  readonly file: string;
  /** The line of the file on which the body begins. */
  readonly line: number;
  readonly site: Site;
  readonly permalink: string;
  /** A line ends where it ends in the note. */
  readonly breaks?: boolean | undefined;
}

/** What the whole body has: its definitions, and what is found and told of it while it is read. */
export interface WholeBody {
  readonly setting: BodySetting;
  readonly places: Places;
  readonly links: TokensList["links"];
  readonly references: References;
  readonly footnotes: NoteReferences;
  readonly remarks: Remarks;
}

/** Lines count from 0 in the body; `around` is the place of the block that holds the words. */
export class InlineReader {
  readonly #body: WholeBody;
  /** How many footnotes were told in place. */
  #told = 0;
  /** Whether what is read stands in a link, and whether that is an address. */
  #linked = false;
  #addressed = false;

  readonly asked: Asked = {
    resolve: (target, place, name) => this.#resolve(target, place, name),
    dropped: (element) => this.#body.remarks.dropped(element),
    marks: new Set(),
  };

  constructor(body: WholeBody) {
    this.#body = body;
  }

  /** A block of Markdown that holds words. */
  line(tree: ElementTree, name: string, tokens: readonly Token[], line: number, place: Place): void {
    tree.within(name, place, () => this.#all(tree, tokens, line, place));
  }

  /** Tokens of one line that stand by themselves: a cell, the words for a picture. */
  alone(tokens: readonly Token[], line: number): Inline[] {
    const place = this.#body.places.first(tokens[0]?.raw ?? "", line);
    const tree = new ElementTree(place);
    this.#all(tree, tokens.map(unnamed), line, place);
    return asInlines(piecesOf(tree.nodes(), this.asked));
  }

  #all(tree: ElementTree, tokens: readonly Token[], line: number, around: Place): void {
    let at = line;
    for (const token of tokens) {
      this.one(tree, token as MarkedToken, at, around);
      at += feeds(token.raw);
    }
  }

  one(tree: ElementTree, token: MarkedToken | ConventionToken, line: number, around: Place): void {
    const within = (name: string, tokens: readonly Token[]) => this.line(tree, name, tokens, line, around);
    switch (token.type) {
      case "text":
        if (token.tokens === undefined) this.#text(tree, token.text, line, around);
        else this.#all(tree, token.tokens, line, around);
        break;
      case "escape":
        tree.inline({ kind: "text", text: token.text }, around);
        break;
      case "html":
        this.html(tree, token.text, line);
        break;
      case "strong":
        within("strong", token.tokens);
        break;
      case "em":
        within("em", token.tokens);
        break;
      case "del":
        within("del", token.tokens);
        break;
      case "codespan":
        tree.inline({ kind: "code", text: token.text }, around);
        break;
      case "br":
        tree.inline({ kind: "break" }, around);
        break;
      case "link":
        this.#link(tree, token, line, around);
        break;
      case "image":
        tree.inline(this.#image(token, line), around);
        break;
      default:
        this.#convention(tree, token, line, around);
    }
  }

  #convention(tree: ElementTree, token: MarkedToken | ConventionToken, line: number, around: Place): void {
    switch (token.type) {
      case "footnoteMark":
        this.#footnoteMark(tree, token, line, around);
        break;
      case "math":
      case "credit":
        tree.inline({ kind: "text", text: token.text }, around);
        break;
      case "verbatim":
        tree.inline({ kind: "code", text: token.text }, around);
        break;
      case "wiki":
        tree.inline({ kind: "text", text: decode(token.text) }, around);
        if (token.embeds) this.#body.remarks.embedded(token.raw, line);
        break;
      case "highlight":
        this.#all(tree, token.tokens, line, around);
        break;
      default:
        break;
    }
  }

  #text(tree: ElementTree, written: string, line: number, around: Place): void {
    const { places, references, remarks } = this.#body;
    remarks.commentsIn(written, line);
    remarks.boxesIn(written, line);
    references.leftOver(written, (quote, before) => places.first(quote, line + feeds(before)));
    const text = decode(written);
    tree.inline({ kind: "text", text: this.#addressed ? text : withEmoji(text) }, around);
  }

  /** `isBlock`: words in it are none of Markdown's to CommonMark, though people write some there. */
  html(tree: ElementTree, html: string, line: number, isBlock = false): void {
    const { places, links, setting } = this.#body;
    let [at, begun, column, read] = [line, 0, 0, 0];
    const tokens = htmlTokens(html);
    const marked = isBlock ? markedRuns(html, tokens) : undefined;
    for (const token of tokens) {
      const down = feeds(html.slice(begun, token.at));
      [at, begun, column] = [at + down, token.at, down > 0 ? 0 : column];
      if (token.at < read) continue;
      const place = places.first(html.slice(token.at, token.at + LONGEST_TAG), at, column);
      column = Math.max(column, place.column - 1);
      const run = marked?.get(token);
      if (run !== undefined) {
        read = token.at + run.length;
        const words = run.replace(/\n[ \t]+/g, "\n");
        this.#all(tree, lexInline(words, links, setting.breaks), at, place);
      } else if (token.kind === "text") tree.inline({ kind: "text", text: token.text }, place, true);
      else if (
        !(token.kind === "start"
          ? areAttributes(token.attributes) && tree.start(token.name, token.attributes, place, token.raw)
          : tree.end(token.name))
      )
        tree.inline({ kind: "text", text: token.raw }, place, true);
    }
  }

  #footnoteMark(tree: ElementTree, token: FootnoteMarkToken, line: number, around: Place): void {
    const { places, footnotes } = this.#body;
    const place = places.next(token.raw, line);
    const { tokens } = token;
    if (tokens !== undefined)
      // One that is told in place has no label: none can be like it.
      footnotes.define(`^${++this.#told}`, place, () => [
        { kind: "paragraph", children: this.alone(tokens, line), place },
      ]);
    const found = footnotes.refer(tokens === undefined ? token.label : `^${this.#told}`, place);
    tree.inline(
      found === undefined ? { kind: "text", text: token.raw } : { kind: "footnote", ...found, place },
      around,
    );
  }

  #link(tree: ElementTree, token: Tokens.Link, line: number, around: Place): void {
    const place = this.#body.places.next(token.raw, line);
    this.#useLabel(token.raw);
    const words = () => this.#all(tree, token.tokens, line, around);
    const [inside, addressed] = [this.#linked, this.#addressed];
    [this.#linked, this.#addressed] = [true, addressed || "autolink" in token];
    // A link holds no link (CommonMark 6.3), though marked lets an autolink stand in one: its words stay.
    if (inside) words();
    else
      tree.within("a", place, words, new Map([["href", decode(token.href)]]), { bare: "autolink" in token });
    [this.#linked, this.#addressed] = [inside, addressed];
  }

  #useLabel(raw: string): void {
    const label = this.#body.references.use(raw);
    if (label?.startsWith("^")) this.#body.footnotes.lead(label.slice(1));
  }

  #image(token: Tokens.Image, line: number): Inline {
    const place = this.#body.places.next(token.raw, line);
    this.#useLabel(token.raw);
    const alt = withoutSize(plain(this.alone(token.tokens, line)));
    const url = this.#resolve(decode(token.href), place, alt === "" ? nameIn(token.raw) : alt);
    return url === undefined ? { kind: "text", text: alt } : { kind: "image", url, alt, place };
  }

  #resolve(target: string, place: Place, name = ""): string | undefined {
    const { remarks, setting } = this.#body;
    const [, type] = /^data:image\/([\w.+-]+)/i.exec(target.trim()) ?? [];
    if (type !== undefined) {
      remarks.pictureWithin(name, type, target, place);
      return undefined;
    }
    const meant = withScheme(target);
    const url = resolveLink(meant ?? target, setting.site, setting.permalink);
    if (url !== undefined && meant !== undefined) remarks.schemeless(target, url, place);
    if (url === undefined) remarks.nowhere(target, place);
    return url;
  }
}

// The name of a block is words where no block ends: in a cell, "10 m ^x2".
function unnamed(token: Token): Token {
  const { type, raw } = token;
  return type === "remark" && raw.startsWith("^") ? { type: "text", raw, text: raw } : token;
}

/** The label of a picture that is kept elsewhere in the note: `![][image1]`. */
function nameIn(raw: string): string {
  return /\[([^[\]]*)\]$/.exec(raw)?.[1] ?? "";
}

/** As much of a tag as its place is found by. */
const LONGEST_TAG = 80;
