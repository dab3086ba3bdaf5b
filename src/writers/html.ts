/**
 * A document as an HTML fragment, for the newsletter, the feeds and the page. The one place that escapes for HTML:
 * what leaves it is `Html`, and what a note says enters markup through `escapeHtml` alone. The fragment is well-formed
 * XML too, so that Atom may carry it as xhtml. It refuses to know how an output looks: a Style says.
 */
import type { Block, Cell, Image, Inline, Link, List, ListItem, Table } from "../model/document.ts";
import { plain, plainBlock } from "../model/walk.ts";

declare const brand: unique symbol;
/** Text that is markup already; a bare string is not assignable to it. */
export type Html = string & { readonly [brand]: true };

/** What an output may dress: elements, and elements in a particular place. */
export const ROLES = [
  "p",
  "heading",
  "list",
  "list-inner",
  "item",
  "item-long",
  "task",
  "quote",
  "pre",
  "code",
  "code-short",
  "link",
  "table",
  "th",
  "td",
  "center",
  "right",
  "rule",
] as const;
type Role = (typeof ROLES)[number];

/** The attributes of each role; those of roles that meet in one element are joined. */
export type Style = { readonly [R in Role]?: Dress };
interface Dress {
  readonly style?: string;
  readonly class?: string;
}

export interface HtmlOptions {
  readonly style?: Style;
  /** The level of the highest heading; deeper ones follow without a gap. Default 2. */
  readonly level?: number;
  /** A table of more columns becomes a paragraph a row, for narrow screens. Default: none does. */
  readonly columns?: number;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made safe between tags and inside a quoted attribute. */
export function escapeHtml(text: string): Html {
  return markup(text.replace(/[&<>"']/g, (c) => ESCAPES[c] ?? ""));
}

/** A template whose holes take nothing but markup and numbers. */
export function html(strings: TemplateStringsArray, ...values: readonly (Html | number)[]): Html {
  return markup(String.raw({ raw: strings }, ...values));
}

/** Markup one after the other; what stands between is markup as well. */
export function joined(pieces: readonly Html[], between: Html = html``): Html {
  return markup(pieces.join(between));
}

/** A word of ours with markup in its holes. */
export function wordedHtml(word: string, fields: Readonly<Record<string, Html>>): Html {
  const pieces = word.split(/(\{\w+\})/).map((piece) => fields[piece.slice(1, -1)] ?? escapeHtml(piece));
  return joined(pieces);
}

// The one door of the brand; its callers are the functions above.
function markup(text: string): Html {
  return text as Html;
}

/** Blocks as markup, one after the other on lines of their own. */
export function blocksToHtml(blocks: readonly Block[], options: HtmlOptions = {}): Html {
  return blocksIn(blocks, { style: {}, columns: Infinity, level: 2, ...options, inner: false });
}

/** Inlines as markup; `linked` where they stand in a link already and can hold none of their own. */
export function inlinesToHtml(inlines: readonly Inline[], style: Style = {}, linked = false): Html {
  return inlinesIn(inlines, style, linked);
}

interface Frame extends Required<HtmlOptions> {
  /** Within a list item. */
  readonly inner: boolean;
}

function blocksIn(blocks: readonly Block[], frame: Frame): Html {
  // The levels of the headings now open, as written: their number is the depth, so that none is skipped.
  const open: number[] = [];
  const pieces = blocks.map((block) => {
    if (block.kind === "heading") {
      while ((open.at(-1) ?? 0) >= block.level) open.pop();
      open.push(block.level);
      return heading(block.children, frame.level + open.length - 1, frame.style);
    }
    return blockIn(block, { ...frame, level: frame.level + open.length });
  });
  return joined(pieces, html`\n`);
}

function heading(children: readonly Inline[], level: number, style: Style): Html {
  const depth = Math.min(level, 6);
  return html`<h${depth}${dress(style, "heading")}>${inlinesIn(children, style)}</h${depth}>`;
}

function blockIn(block: Exclude<Block, { kind: "heading" }>, frame: Frame): Html {
  const { style } = frame;
  switch (block.kind) {
    case "paragraph":
      return html`<p${dress(style, "p")}>${inlinesIn(block.children, style)}</p>`;
    case "list":
      return listIn(block, frame);
    case "quote":
      return html`<blockquote${dress(style, "quote")}>${blocksIn(block.children, { ...frame, inner: false })}</blockquote>`;
    case "code":
      return html`<pre${dress(style, "pre")}><code>${escapeHtml(block.text)}</code></pre>`;
    case "table":
      // Without rows there would be no paragraph to say the header in.
      return block.header.length > frame.columns && block.rows.length > 0
        ? rowByRow(block, style)
        : table(block, style);
    case "rule":
      return html`<hr${dress(style, "rule")} />`;
    default:
      return block satisfies never;
  }
}

// An item of more letters than this wants more room below it.
const LONG = 160;

function listIn(list: List, frame: Frame): Html {
  const long = list.items.some(({ children }) => children.map(plainBlock).join(" ").length > LONG);
  const items = list.items.map((item) => {
    // A box stands in the place of the bullet; it takes no number's place.
    const task = item.checked === undefined || list.start !== undefined ? undefined : "task";
    const dressed = dress(frame.style, long ? "item-long" : "item", task);
    return html`<li${dressed}>${itemIn(item, { ...frame, inner: true })}</li>`;
  });
  const dressed = dress(frame.style, frame.inner ? "list-inner" : "list");
  const body = joined(items, html`\n`);
  if (list.start === undefined) return html`<ul${dressed}>${body}</ul>`;
  return html`<ol${list.start === 1 ? html`` : html` start="${list.start}"`}${dressed}>${body}</ol>`;
}

function itemIn({ checked, children }: ListItem, frame: Frame): Html {
  const mark = checked === undefined ? html`` : checked ? html`☑ ` : html`☐ `;
  const alone = children.filter(({ kind }) => kind === "paragraph").length === 1;
  // One paragraph is the item's own words; its <p> would only add space.
  const pieces = children.map((block) =>
    alone && block.kind === "paragraph" ? inlinesIn(block.children, frame.style) : blocksIn([block], frame),
  );
  return html`${mark}${joined(pieces, html`\n`)}`;
}

function table({ align, header, rows }: Table, style: Style): Html {
  const roles = (i: number, role: "th" | "td") => dress({ ...ALIGNED, ...style }, role, side(align[i]));
  const head = header.map((cell, i) => html`<th scope="col"${roles(i, "th")}>${inlinesIn(cell, style)}</th>`);
  const body = rows.map((row) => {
    const cells = row.map((cell, i) => html`<td${roles(i, "td")}>${inlinesIn(cell, style)}</td>`);
    return html`<tr>${joined(cells)}</tr>`;
  });
  return html`<table${dress(style, "table")}>
<thead><tr>${joined(head)}</tr></thead>
<tbody>${joined(body, html`\n`)}</tbody>
</table>`;
}

const ALIGNED: Style = { center: { style: "text-align:center" }, right: { style: "text-align:right" } };
function side(align: Table["align"][number]): Role | undefined {
  return align === "left" ? undefined : align;
}

function rowByRow({ header, rows }: Table, style: Style): Html {
  const field = (cell: Cell, i: number) =>
    html`<strong>${inlinesIn(header[i] ?? [], style)}</strong> ${inlinesIn(cell, style)}`;
  const paragraphs = rows.map(
    (row) => html`<p${dress(style, "p")}>${joined(row.map(field), html`<br />\n`)}</p>`,
  );
  return joined(paragraphs, html`\n`);
}

function inlinesIn(inlines: readonly Inline[], style: Style, linked = false): Html {
  return joined(inlines.map((inline) => inlineIn(inline, style, linked)));
}

function inlineIn(inline: Inline, style: Style, linked: boolean): Html {
  const within = (children: readonly Inline[]) => inlinesIn(children, style, linked);
  switch (inline.kind) {
    case "text":
      return escapeHtml(inline.text);
    case "strong":
      return html`<strong>${within(inline.children)}</strong>`;
    case "emphasis":
      return html`<em>${within(inline.children)}</em>`;
    case "deleted":
      return html`<del>${within(inline.children)}</del>`;
    case "code":
      return html`<code${dress(style, "code", inline.text.length <= 24 ? "code-short" : undefined)}>${escapeHtml(inline.text)}</code>`;
    case "link":
      return linked ? within(inline.children) : link(inline, style);
    case "image":
      return linked ? words(inline) : anchor(inline.url, words(inline), style);
    case "break":
      return html`<br />`;
    default:
      return inline satisfies never;
  }
}

function link({ url, children }: Link, style: Style): Html {
  const said = inlinesIn(children, style, true);
  return anchor(url, plain(children) === "" && !said.includes("[image") ? escapeHtml(url) : said, style);
}

function words({ alt }: Image): Html {
  return alt === "" ? html`[image]` : html`[image: ${escapeHtml(alt)}]`;
}

function anchor(url: string, said: Html, style: Style): Html {
  return html`<a href="${escapeHtml(url)}"${dress(style, "link")}>${said}</a>`;
}

function dress(style: Style, ...roles: readonly (Role | undefined)[]): Html {
  const dresses = roles.flatMap((role) => (role === undefined ? [] : (style[role] ?? [])));
  const one = (name: "class" | "style", between: string) => {
    const value = dresses.flatMap((d) => d[name] ?? []).join(between);
    return value === "" ? html`` : markup(` ${name}="${escapeHtml(value)}"`);
  };
  return joined([one("class", " "), one("style", ";")]);
}
