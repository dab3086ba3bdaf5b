/**
 * CommonMark and GFM to the document model: the lexer finds the tokens, this file gives them places and tells them, and
 * the tags of raw HTML between them, to a tree (element-tree.ts); element-pieces.ts says what becomes of each element.
 * A link whose target is not http, https or mailto keeps its words alone.
 */
import type { Block, Cell, Document, Inline, ListItem } from "../../model/document.ts";
import type { Site } from "../../model/site.ts";
import { plain, plainBlock } from "../../model/walk.ts";
import { EXIT, error, type Place, type Problem, warning } from "../../problem.ts";
import { decode, excerpt } from "../../text/clean.ts";
import { boxOf, quoteOf } from "./asides.ts";
import { withoutSize } from "./conventions/addresses.ts";
import type { BoxToken, ConventionToken, DefinitionsToken, FootnoteMarkToken } from "./conventions/tokens.ts";
import { type Asked, defined, piecesOf } from "./element-pieces.ts";
import { type Element, ElementTree } from "./element-tree.ts";
import { areAttributes } from "./elements.ts";
import { withEmoji } from "./emoji.ts";
import { NoteReferences } from "./footnotes.ts";
import { htmlTokens, markedRuns, openComment } from "./html-tokens.ts";
import {
  lex,
  lexInline,
  type MarkedToken,
  type Token,
  type Tokens,
  type TokensList,
  Unreadable,
} from "./lexer.ts";
import { resolveLink, withScheme } from "./link.ts";
import { asBlocks, asInlines } from "./pieces.ts";
import { feeds, Places } from "./places.ts";
import { References } from "./references.ts";
import { surplus } from "./surplus.ts";

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

/** The document of a body of Markdown; `problems` holds what a maker should know of it. */
export function readMarkdown(
  body: string,
  setting: BodySetting,
): { document: Document; problems: Problem[] } {
  const conversion = new Conversion(body, setting);
  try {
    const tokens = lex(body, setting.breaks);
    const document = conversion.document(tokens);
    return { document, problems: conversion.problems() };
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

class Conversion {
  readonly #problems: Problem[] = [];
  readonly #references = new References();
  readonly #setting: BodySetting;
  readonly #places: Places;
  #footnotes = new NoteReferences([]);
  #links: TokensList["links"] = {};
  /** How many footnotes were told in place. */
  #told = 0;
  /** Whether what is read stands in a link, and whether that is an address. */
  #linked = false;
  #addressed = false;
  /** Whether a box that is none was told. */
  #isBoxOpen = false;

  readonly #asked: Asked = {
    resolve: (target, place, name) => this.#resolve(target, place, name),
    dropped: (element) => this.#dropped(element),
    marks: new Set(),
  };

  constructor(body: string, setting: BodySetting) {
    this.#setting = setting;
    this.#places = new Places(body, setting.file, setting.line);
  }

  /** What a maker should know of the whole, once its blocks were read. */
  problems(): Problem[] {
    return [...this.#problems, ...this.#references.problems(), ...this.#footnotes.problems()];
  }

  /** The whole, with its footnotes. */
  document(tokens: TokensList): Document {
    this.#links = tokens.links;
    this.#footnotes = new NoteReferences([...labels(tokens)]);
    const blocks = this.blocks(tokens, 0);
    const notes = this.#footnotes.all();
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
    return asBlocks(piecesOf(tree.nodes(), this.#asked));
  }

  #block(tree: ElementTree, token: MarkedToken, line: number): void {
    const place = this.#place(token.raw, line);
    switch (token.type) {
      case "heading":
        this.#line(tree, `h${token.depth}`, token.tokens, line, place);
        break;
      case "paragraph":
        this.#line(tree, "p", token.tokens, line, this.#place(token.tokens?.[0]?.raw ?? "", line));
        break;
      case "text": {
        const tokens = token.tokens ?? [token];
        this.#line(tree, "p", tokens, line, this.#place(tokens[0]?.raw ?? "", line));
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
        tree.block({ kind: "code", text: token.text, place });
        break;
      case "table":
        tree.block(this.#table(token, line));
        break;
      case "hr":
        tree.block({ kind: "rule", place });
        break;
      case "html":
        this.#commentsIn(token.text, line);
        this.#html(tree, token.text, line, true);
        break;
      case "def":
        this.#references.define(token.tag, place, token.href);
        break;
      default:
        this.#convention(tree, token as MarkedToken | ConventionToken, line, place);
    }
  }

  #convention(tree: ElementTree, token: MarkedToken | ConventionToken, line: number, place: Place): void {
    switch (token.type) {
      case "footnote":
        this.#footnotes.define(token.label, place, () => this.blocks(token.tokens, line));
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
      case "footnoteMark":
        this.#footnoteMark(tree, token, line, place);
        break;
      case "math":
      case "credit":
        tree.inline({ kind: "text", text: token.text }, place);
        break;
      case "verbatim":
        tree.inline({ kind: "code", text: token.text }, place);
        break;
      case "wiki":
        tree.inline({ kind: "text", text: decode(token.text) }, place);
        if (token.embeds)
          this.#warn(
            "wiki-embed",
            `${excerpt(token.raw)} is shown by its words only`,
            this.#place(token.raw, line),
            EMBED,
          );
        break;
      case "highlight":
        this.#inlines(tree, token.tokens, line, place);
        break;
      default:
        break;
    }
  }

  #box(tree: ElementTree, { kind, title, tokens }: BoxToken, line: number, place: Place): void {
    const children = this.blocks(tokens, line + 1);
    for (const block of boxOf(kind, this.#alone(title, line), children, place)) tree.block(block);
  }

  #definitions({ items }: DefinitionsToken, line: number): ListItem[] {
    return items.map(({ term, line: below, said }) => {
      const place = this.#place(term[0]?.raw ?? "", line + below);
      const words: Inline[] = [{ kind: "strong", children: this.#alone(term, line + below) }];
      return defined({
        children: [
          { kind: "paragraph", children: words, place },
          ...said.flatMap((one) => this.blocks(one.tokens, line + one.line)),
        ],
        place,
      });
    });
  }

  #footnoteMark(tree: ElementTree, token: FootnoteMarkToken, line: number, around: Place): void {
    const place = this.#places.next(token.raw, line);
    const { tokens } = token;
    if (tokens !== undefined)
      // One that is told in place has no label: none can be like it.
      this.#footnotes.define(`^${++this.#told}`, place, () => [
        { kind: "paragraph", children: this.#alone(tokens, line), place },
      ]);
    const found = this.#footnotes.refer(tokens === undefined ? token.label : `^${this.#told}`, place);
    tree.inline(
      found === undefined ? { kind: "text", text: token.raw } : { kind: "footnote", ...found, place },
      around,
    );
  }

  // A block of Markdown that holds words.
  #line(tree: ElementTree, name: string, tokens: readonly Token[], line: number, place: Place): void {
    tree.within(name, place, () => this.#inlines(tree, tokens, line, place));
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
      cells.map((cell) => this.#alone(cell.tokens, at));
    const written = token.raw.split("\n").slice(2, 2 + token.rows.length);
    for (const [i, text] of written.entries()) this.#surplus(text, token.header.length, line + 2 + i);
    return {
      kind: "table",
      align: token.align.map((align) => align ?? undefined),
      header: row(token.header, line),
      // A row that nobody filled in says nothing.
      rows: token.rows.map((cells, i) => row(cells, line + 2 + i)).filter((cells) => cells.some(isFilled)),
      place: this.#place(token.raw, line),
    };
  }

  #surplus(row: string, columns: number, line: number): void {
    const found = surplus(row, columns);
    if (found !== undefined)
      this.#warn(
        "table-row-long",
        `the row has more cells than its table has columns: "${excerpt(found.text)}" is left out`,
        this.#place(row.slice(found.at), line),
        "Give the header as many cells, or write a | that parts none as \\|.",
      );
  }

  /** Tokens of one line that stand by themselves: a cell, the words for a picture. */
  #alone(tokens: readonly Token[], line: number): Inline[] {
    const place = this.#place(tokens[0]?.raw ?? "", line);
    const tree = new ElementTree(place);
    this.#inlines(tree, tokens.map(unnamed), line, place);
    return asInlines(piecesOf(tree.nodes(), this.#asked));
  }

  #inlines(tree: ElementTree, tokens: readonly Token[], line: number, place: Place): void {
    let at = line;
    for (const token of tokens) {
      this.#inline(tree, token as MarkedToken, at, place);
      at += feeds(token.raw);
    }
  }

  #inline(tree: ElementTree, token: MarkedToken, line: number, place: Place): void {
    const within = (name: string, tokens: readonly Token[]) =>
      tree.within(name, place, () => this.#inlines(tree, tokens, line, place));
    switch (token.type) {
      case "text":
        if (token.tokens === undefined) this.#text(tree, token.text, line, place);
        else this.#inlines(tree, token.tokens, line, place);
        break;
      case "escape":
        tree.inline({ kind: "text", text: token.text }, place);
        break;
      case "html":
        this.#html(tree, token.text, line);
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
        tree.inline({ kind: "code", text: token.text }, place);
        break;
      case "br":
        tree.inline({ kind: "break" }, place);
        break;
      case "link":
        this.#link(tree, token, line, place);
        break;
      case "image":
        tree.inline(this.#image(token, line), place);
        break;
      default:
        this.#convention(tree, token as MarkedToken | ConventionToken, line, place);
    }
  }

  #text(tree: ElementTree, written: string, line: number, place: Place): void {
    this.#commentsIn(written, line);
    this.#boxesIn(written, line);
    this.#references.leftOver(written, (quote, before) => this.#place(quote, line + feeds(before)));
    const text = decode(written);
    tree.inline({ kind: "text", text: this.#addressed ? text : withEmoji(text) }, place);
  }

  /** `isBlock`: words in it are none of Markdown's to CommonMark, though people write some there. */
  #html(tree: ElementTree, html: string, line: number, isBlock = false): void {
    let [at, begun, column, read] = [line, 0, 0, 0];
    const tokens = htmlTokens(html);
    const marked = isBlock ? markedRuns(html, tokens) : undefined;
    for (const token of tokens) {
      const down = feeds(html.slice(begun, token.at));
      [at, begun, column] = [at + down, token.at, down > 0 ? 0 : column];
      if (token.at < read) continue;
      const place = this.#places.first(html.slice(token.at, token.at + LONGEST_TAG), at, column);
      column = Math.max(column, place.column - 1);
      const run = marked?.get(token);
      if (run !== undefined) {
        read = token.at + run.length;
        const words = run.replace(/\n[ \t]+/g, "\n");
        this.#inlines(tree, lexInline(words, this.#links, this.#setting.breaks), at, place);
      } else if (token.kind === "text") tree.inline({ kind: "text", text: token.text }, place, true);
      else if (
        !(token.kind === "start"
          ? areAttributes(token.attributes) && tree.start(token.name, token.attributes, place, token.raw)
          : tree.end(token.name))
      )
        tree.inline({ kind: "text", text: token.raw }, place, true);
    }
  }

  #commentsIn(written: string, line: number): void {
    const at = openComment(written);
    if (at < 0) return;
    const place = this.#place(written.slice(at), line + feeds(written.slice(0, at)));
    this.#warn("comment-open", "a comment is opened and not closed", place, "Close it with -->.");
  }

  // A line that no box took.
  #boxesIn(written: string, line: number): void {
    const found = /(?:^|\n)[ \t]*(:{3}[^\n]*)/.exec(written);
    const [, open] = found ?? [];
    if (found === null || open === undefined || this.#isBoxOpen) return;
    const before = written.slice(0, found.index + found[0].length - open.length);
    this.#isBoxOpen = true;
    this.#warn(
      "box-open",
      `"${excerpt(open)}" opens or closes no box, and is shown as it is written`,
      this.#place(open, line + feeds(before)),
      "End a box with a line of ::: alone.",
    );
  }

  #warn(code: string, message: string, place: Place, hint: string): void {
    this.#problems.push(warning(code, message, place, hint));
  }

  #link(tree: ElementTree, token: Tokens.Link, line: number, around: Place): void {
    const place = this.#places.next(token.raw, line);
    this.#useLabel(token.raw);
    const words = () => this.#inlines(tree, token.tokens, line, around);
    const [inside, addressed] = [this.#linked, this.#addressed];
    [this.#linked, this.#addressed] = [true, addressed || "autolink" in token];
    // A link holds no link (CommonMark 6.3), though marked lets an autolink stand in one: its words stay.
    if (inside) words();
    else
      tree.within("a", place, words, new Map([["href", decode(token.href)]]), { bare: "autolink" in token });
    [this.#linked, this.#addressed] = [inside, addressed];
  }

  #useLabel(raw: string): void {
    const label = this.#references.use(raw);
    if (label?.startsWith("^")) this.#footnotes.lead(label.slice(1));
  }

  #image(token: Tokens.Image, line: number): Inline {
    const place = this.#places.next(token.raw, line);
    this.#useLabel(token.raw);
    const alt = withoutSize(plain(this.#alone(token.tokens, line)));
    const url = this.#resolve(decode(token.href), place, alt === "" ? nameIn(token.raw) : alt);
    return url === undefined ? { kind: "text", text: alt } : { kind: "image", url, alt, place };
  }

  #resolve(target: string, place: Place, name = ""): string | undefined {
    const [, type] = /^data:image\/([\w.+-]+)/i.exec(target.trim()) ?? [];
    if (type !== undefined) {
      const message = `the picture "${excerpt(name)}" (${type}, ${sizeOf(target)}) lies in the note itself, and no output shows it`;
      this.#warn("image-data", message, place, "Keep it in a file of its own, and lead to that.");
      return undefined;
    }
    const meant = withScheme(target);
    const url = resolveLink(meant ?? target, this.#setting.site, this.#setting.permalink);
    if (url !== undefined && meant !== undefined)
      this.#warn(
        "link-scheme",
        `a link to "${excerpt(target)}" leads to ${excerpt(url)}`,
        place,
        "Write the address whole, or ./ before a file of the site's.",
      );
    if (url === undefined)
      this.#warn(
        "link-target",
        `a link to "${excerpt(target)}" keeps its words only`,
        place,
        "Link to an http, https or mailto address.",
      );
    return url;
  }

  #dropped(element: Element): void {
    const held = heldBy(element).replace(/\s+/g, " ");
    this.#warn(
      "html-dropped",
      `<${element.name}> is left out${held === "" ? "" : ` with what it holds: ${excerpt(held)}`}`,
      element.place,
      "Say it in words, or link to it.",
    );
  }

  #place(raw: string, line: number): Place {
    return this.#places.first(raw, line);
  }
}

function isFilled(cell: Cell): boolean {
  return cell.length > 0;
}

// The name of a block is words where no block ends: in a cell, "10 m ^x2".
function unnamed(token: Token): Token {
  const { type, raw } = token;
  return type === "remark" && raw.startsWith("^") ? { type: "text", raw, text: raw } : token;
}

const EMBED = "Write ![what it shows](address), or link to it.";

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

/** The label of a picture that is kept elsewhere in the note: `![][image1]`. */
function nameIn(raw: string): string {
  return /\[([^[\]]*)\]$/.exec(raw)?.[1] ?? "";
}

/** How large what a data: address holds is. */
function sizeOf(target: string): string {
  const content = target.slice(target.indexOf(",") + 1);
  const octets = /;base64,/i.test(target.slice(0, 200))
    ? Math.floor((content.length * 3) / 4)
    : content.length;
  return octets < 1024 ? `${octets} octets` : `${(octets / 1024).toFixed(1)} KB`;
}

/** As much of a tag as its place is found by. */
const LONGEST_TAG = 80;

/** What an element that is left out held, for a sentence: its words, or where it leads. */
function heldBy(element: Element): string {
  const { src, href, data } = Object.fromEntries(element.attributes);
  const words = plainWordsOf(element);
  return words === "" ? (src ?? href ?? data ?? "") : words;
}

function plainWordsOf({ children }: Element): string {
  return children
    .map((child) =>
      child.kind === "element"
        ? plainWordsOf(child)
        : child.kind === "inline"
          ? plain([child.inline])
          : plainBlock(child.block),
    )
    .join(" ")
    .trim();
}
