/**
 * A document as an HTML fragment, for the newsletter, the feeds and the page. The fragment is well-formed XML too, so
 * that Atom may carry it as xhtml. It refuses to know how an output looks: a Style says.
 */
import type { Block, Footnotes, Inline, List, ListItem, Quote } from "../../model/document.ts";
import { plain, plainBlock } from "../../model/walk.ts";
import { type Direction, ownDirection } from "../direction.ts";
import { credited } from "../text/credit.ts";
import { backId, footnoteLink } from "./footnote-links.ts";
import { type Frame, facing, type HtmlOptions } from "./frame.ts";
import { inlinesToHtml } from "./inlines.ts";
import { escapeHtml, type Html, html, joined } from "./markup.ts";
import { dress, type Role } from "./style.ts";
import { tableToHtml } from "./tables.ts";

/** Blocks as markup, one after the other on lines of their own. */
export function blocksToHtml(blocks: readonly Block[], options: HtmlOptions = {}): Html {
  return blocksIn(blocks, {
    style: {},
    room: Infinity,
    level: 2,
    scrolls: false,
    ...options,
    base: options.direction,
    inner: false,
  });
}

function blocksIn(blocks: readonly Block[], frame: Frame): Html {
  // The levels of the headings now open, as written: their number is the depth, so that none is skipped.
  const open: number[] = [];
  const pieces = blocks.map((block) => {
    if (block.kind === "heading") {
      while ((open.at(-1) ?? 0) >= block.level) open.pop();
      open.push(block.level);
      return heading(block.children, frame.level + open.length - 1, frame);
    }
    return blockIn(block, { ...frame, level: frame.level + open.length });
  });
  return joined(pieces, html`\n`);
}

function heading(children: readonly Inline[], level: number, frame: Frame): Html {
  const depth = Math.min(level, 6);
  const { style } = frame;
  return html`<h${depth}${facing(plain(children), frame, "heading")}>${inlinesToHtml(children, style)}</h${depth}>`;
}

function blockIn(block: Exclude<Block, { kind: "heading" }>, frame: Frame): Html {
  const { style } = frame;
  switch (block.kind) {
    case "paragraph":
      return html`<p${facing(plain(block.children), frame, "p")}>${inlinesToHtml(block.children, style)}</p>`;
    case "list":
      return listIn(block, frame);
    case "quote":
      return html`<blockquote${dress(style, "quote")}>${labelled(block, { ...frame, inner: false })}</blockquote>`;
    case "footnotes":
      return footnotes(block, frame);
    case "code":
      return html`<pre${dress(style, "pre")}><code>${escapeHtml(block.text)}</code></pre>`;
    case "table":
      return tableToHtml(block, frame);
    case "rule":
      return html`<hr${dress(style, "rule")} />`;
    default:
      return block satisfies never;
  }
}

function labelled(quote: Quote, frame: Frame): Html {
  const { label, children } = quote;
  if (label === undefined) return quoted(children, frame);
  const words = html`<p${dress(frame.style, "p")}><strong>${escapeHtml(label)}</strong></p>`;
  return children.length === 0 ? words : html`${words}\n${blocksIn(children, frame)}`;
}

/** Whom a quotation names at its end stands below it, behind a dash. */
function quoted(children: readonly Block[], frame: Frame): Html {
  const found = credited(children);
  if (found === undefined) return blocksIn(children, frame);
  const credit = html`<p${dress(frame.style, "p")}>— ${inlinesToHtml(found.credit, frame.style)}</p>`;
  return html`${blocksIn(found.said, frame)}\n${credit}`;
}

// An item of more letters than this wants more room below it.
const LONG = 160;

function listIn(list: List, around: Frame): Html {
  const words = list.items.map(({ children }) => children.map(plainBlock).join(" "));
  const all = words.join(" ");
  // Its marks stand where its first words begin.
  const own = around.direction && ownDirection(all);
  const frame = { ...around, direction: own ?? around.direction };
  const long = words.some(({ length }) => length > LONG);
  const items = list.items.map((item, i) => {
    // A box stands in the place of the bullet; it takes no number's place.
    const task = item.checked === undefined || list.start !== undefined ? undefined : "task";
    const dressed = facing(words[i] ?? "", frame, long ? "item-long" : "item", task);
    return html`<li${dressed}>${itemIn(item, { ...frame, inner: true })}</li>`;
  });
  const marks = own && marksOf(words, own, around.direction);
  const dressed = facing(own === undefined ? "" : all, around, frame.inner ? "list-inner" : "list", marks);
  const body = joined(items, html`\n`);
  if (list.start === undefined) return html`<ul${dressed}>${body}</ul>`;
  return html`<ol${list.start === 1 ? html`` : html` start="${list.start}"`}${dressed}>${body}</ol>`;
}

/** Where a list's marks want room that it has not by itself: at its other side, or for those of some items at both. */
function marksOf(items: readonly string[], own: Direction, around: Direction | undefined): Role | undefined {
  if (items.some((words) => (ownDirection(words) ?? own) !== own)) return "list-mixed";
  return own === around ? undefined : "list-turned";
}

function itemIn({ checked, children }: ListItem, frame: Frame): Html {
  const mark = checked === undefined ? html`` : checked ? html`☑ ` : html`☐ `;
  const alone = children.filter(({ kind }) => kind === "paragraph").length === 1;
  // One paragraph is the item's own words; its <p> would only add space.
  const pieces = children.map((block, i) =>
    block.kind !== "paragraph"
      ? blocksIn([block], frame)
      : alone
        ? inlinesToHtml(block.children, frame.style)
        : html`<p${facing(plain(block.children), frame, "p")}>${i === 0 ? mark : html``}${inlinesToHtml(block.children, frame.style)}</p>`,
  );
  // The box stands in the first of several paragraphs.
  const isWithin = !alone && children[0]?.kind === "paragraph";
  return html`${isWithin ? html`` : mark}${joined(pieces, html`\n`)}`;
}

/** Footnotes below a rule, each with a way back to where it is referred to. */
function footnotes({ notes }: Footnotes, frame: Frame): Html {
  const { style } = frame;
  const items = notes.map(({ number, references, children }) => {
    const backs = Array.from(
      { length: references },
      (_, i) => html` ${footnoteLink(backId(number, i + 1), undefined, html`↩`, style)}`,
    );
    const last = children.at(-1);
    // Behind its last words where it ends in words.
    const alone = last?.kind === "paragraph" ? inlinesToHtml(last.children, style) : html``;
    const before = blocksIn(last?.kind === "paragraph" ? children.slice(0, -1) : children, {
      ...frame,
      inner: true,
    });
    const end =
      last?.kind === "paragraph" && children.length > 1
        ? html`<p${dress(style, "p")}>${alone}${joined(backs)}</p>`
        : html`${alone}${joined(backs)}`;
    const id = style.notesAt === undefined ? html` id="fn-${number}"` : html``;
    return html`<li${dress(style, "item")}${id}>${joined(
      [before, end].filter((piece) => piece !== ""),
      html`\n`,
    )}</li>`;
  });
  return html`<hr${dress(style, "rule")} />\n<ol${dress(style, "list")}>${joined(items, html`\n`)}</ol>`;
}
