/**
 * CommonMark and GFM to the document model: the lexer finds the tokens, this file gives them places and meaning.
 * Raw HTML keeps its text alone; a link whose target is not http, https or mailto keeps its words alone.
 */
import type { Block, Document, Inline, ListItem } from "../../model/document.ts";
import type { Site } from "../../model/site.ts";
import { plain } from "../../model/walk.ts";
import { EXIT, error, type Place, type Problem, warning } from "../../problem.ts";
import { decode, excerpt } from "../../text/clean.ts";
import { lex, type MarkedToken, type Token, type Tokens, Unreadable } from "./lexer.ts";
import { resolveLink, saysUrl } from "./link.ts";
import { feeds, Places } from "./places.ts";
import { hidingTag, isBreak, openComment, textOfHtml } from "./raw-html.ts";
import { References } from "./references.ts";

/** Where a body stands and what its links are resolved against. */
export interface BodySetting {
  readonly file: string;
  /** The line of the file on which the body begins. */
  readonly line: number;
  readonly site: Site;
  readonly permalink: string;
}

/** The document of a body of Markdown; `problems` holds what a maker should know of it. */
export function readMarkdown(
  body: string,
  setting: BodySetting,
): { document: Document; problems: Problem[] } {
  const conversion = new Conversion(body, setting);
  try {
    const document = conversion.blocks(lex(body), 0);
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
  /** The element whose content is being dropped (`<script>` inside a paragraph). */
  #hiding: string | undefined;
  /** Whether what is read stands in a link. */
  #linked = false;

  constructor(body: string, setting: BodySetting) {
    this.#setting = setting;
    this.#places = new Places(body, setting.file, setting.line);
  }

  /** What a maker should know of the whole, once its blocks were read. */
  problems(): Problem[] {
    return [...this.#problems, ...this.#references.problems()];
  }

  /** Block tokens to blocks; `line` counts from 0 in the body. */
  blocks(tokens: readonly Token[], line: number): Block[] {
    const blocks: Block[] = [];
    let at = line;
    for (const token of tokens) {
      const block = this.#block(token as MarkedToken, at);
      if (block !== undefined) blocks.push(block);
      at += feeds(token.raw);
    }
    return blocks;
  }

  #block(token: MarkedToken, line: number): Block | undefined {
    const place = this.#place(token.raw, line);
    switch (token.type) {
      case "heading":
        return { kind: "heading", level: token.depth, children: this.#inlines(token.tokens, line), place };
      case "paragraph":
        return this.#paragraph(token.tokens, line);
      case "text":
        return this.#paragraph(token.tokens ?? [token], line);
      case "list":
        return {
          kind: "list",
          start: typeof token.start === "number" ? token.start : undefined,
          items: this.#items(token, line),
          place,
        };
      case "blockquote":
        return { kind: "quote", children: this.blocks(token.tokens, line), place };
      case "code":
        return { kind: "code", text: token.text, place };
      case "table":
        return this.#table(token, line);
      case "hr":
        return { kind: "rule", place };
      case "html": {
        this.#commentsIn(token.text, line);
        const text = textOfHtml(token.text).trim();
        return text === "" ? undefined : { kind: "paragraph", children: [{ kind: "text", text }], place };
      }
      case "def":
        this.#references.define(token.tag, place);
        return undefined;
      default:
        return undefined;
    }
  }

  #paragraph(tokens: readonly Token[], line: number): Block | undefined {
    const children = this.#inlines(tokens, line);
    const place = this.#place(tokens[0]?.raw ?? "", line);
    return children.every((child) => child.kind === "text" && child.text.trim() === "")
      ? undefined
      : { kind: "paragraph", children, place };
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
      cells.map((cell) => this.#inlines(cell.tokens, at));
    return {
      kind: "table",
      align: token.align.map((align) => align ?? undefined),
      header: row(token.header, line),
      rows: token.rows.map((cells, i) => row(cells, line + 2 + i)),
      place: this.#place(token.raw, line),
    };
  }

  #inlines(tokens: readonly Token[], line: number): Inline[] {
    const inlines: Inline[] = [];
    let at = line;
    for (const token of tokens) {
      const made = this.#inline(token as MarkedToken, at);
      at += feeds(token.raw);
      const last = inlines.at(-1);
      // One text where marked cut at an entity, an escape or a dropped tag: a word must stay one word.
      for (const inline of made)
        if (inline.kind === "text" && last?.kind === "text" && made.length === 1)
          inlines[inlines.length - 1] = { kind: "text", text: last.text + inline.text };
        else inlines.push(inline);
    }
    return inlines;
  }

  #inline(token: MarkedToken, line: number): Inline[] {
    if (token.type === "html") return this.#tag(token.text);
    if (this.#hiding !== undefined) return [];
    switch (token.type) {
      case "text":
        return token.tokens === undefined ? this.#text(token.text, line) : this.#inlines(token.tokens, line);
      case "escape":
        return text(token.text);
      case "strong":
        return [{ kind: "strong", children: this.#inlines(token.tokens, line) }];
      case "em":
        return [{ kind: "emphasis", children: this.#inlines(token.tokens, line) }];
      case "del":
        return [{ kind: "deleted", children: this.#inlines(token.tokens, line) }];
      case "codespan":
        return [{ kind: "code", text: token.text }];
      case "br":
        return [{ kind: "break" }];
      case "link":
        return this.#link(token, line);
      case "image":
        return this.#image(token, line);
      default:
        return [];
    }
  }

  #text(written: string, line: number): Inline[] {
    this.#commentsIn(written, line);
    this.#references.leftOver(written, (quote, before) => this.#place(quote, line + feeds(before)));
    return text(decode(written));
  }

  #commentsIn(written: string, line: number): void {
    const at = openComment(written);
    if (at < 0) return;
    const place = this.#place(written.slice(at), line + feeds(written.slice(0, at)));
    this.#warn("comment-open", "a comment is opened and not closed", place, "Close it with -->.");
  }

  #warn(code: string, message: string, place: Place, hint: string): void {
    this.#problems.push(warning(code, message, place, hint));
  }

  #tag(tag: string): Inline[] {
    const hiding = hidingTag(tag);
    if (hiding !== undefined) {
      if (this.#hiding === undefined && hiding.opens) this.#hiding = hiding.name;
      else if (this.#hiding === hiding.name && !hiding.opens) this.#hiding = undefined;
    }
    return this.#hiding === undefined && isBreak(tag) ? [{ kind: "break" }] : [];
  }

  #link(token: Tokens.Link, line: number): Inline[] {
    const place = this.#places.next(token.raw, line);
    this.#references.use(token.raw);
    // A link holds no link (CommonMark 6.3), though marked lets an autolink stand in one: its words stay.
    const inside = this.#linked;
    this.#linked = true;
    const children = this.#inlines(token.tokens, line);
    this.#linked = inside;
    if (inside) return children;
    const url = this.#resolve(decode(token.href), place);
    if (url === undefined) return children;
    const bare = "autolink" in token || saysUrl(plain(children), url);
    return [{ kind: "link", url, children, bare, place }];
  }

  #image(token: Tokens.Image, line: number): Inline[] {
    const place = this.#places.next(token.raw, line);
    this.#references.use(token.raw);
    const alt = plain(this.#inlines(token.tokens, line));
    const url = this.#resolve(decode(token.href), place);
    return url === undefined ? text(alt) : [{ kind: "image", url, alt, place }];
  }

  #resolve(target: string, place: Place): string | undefined {
    const url = resolveLink(target, this.#setting.site, this.#setting.permalink);
    if (url === undefined)
      this.#warn(
        "link-target",
        `a link to "${excerpt(target)}" keeps its words only`,
        place,
        "Link to an http, https or mailto address.",
      );
    return url;
  }

  #place(raw: string, line: number): Place {
    return this.#places.first(raw, line);
  }
}

function text(content: string): Inline[] {
  return content === "" ? [] : [{ kind: "text", text: content }];
}
