/**
 * A document as an HTML fragment, for the newsletter, the feeds and the page. The one place that escapes for HTML:
 * what leaves it is `Html`, and what a note says enters markup through `escapeHtml` alone. The fragment is well-formed
 * XML too, so that Atom may carry it as xhtml. It refuses to know how an output looks: a Style says.
 */
import type {
  Block,
  Cell,
  FootnoteMark,
  Footnotes,
  Image,
  Inline,
  Link,
  List,
  ListItem,
  Quote,
  Table,
} from "../model/document.ts";
import { inlinesWithin, plain, plainBlock } from "../model/walk.ts";
import { columnsOf, lettersOf } from "./columns.ts";
import { type Direction, ownDirection } from "./direction.ts";
import { credited } from "./text/credit.ts";

declare const brand: unique symbol;
/** Text that is markup already; a bare string is not assignable to it. */
export type Html = string & { readonly [brand]: true };

/** What an output may dress: elements, and elements in a particular place. */
export const ROLES = [
  "p",
  "heading",
  "list",
  "list-inner",
  // One that runs otherwise than the text around, and one whose items do not all run the same way.
  "list-turned",
  "list-mixed",
  "item",
  "item-long",
  "task",
  "quote",
  "pre",
  "code",
  "code-short",
  "link",
  "bare",
  "table",
  "th",
  "td",
  "center",
  "left",
  "right",
  "number",
  "wide",
  "rule",
  "image",
] as const;
type Role = (typeof ROLES)[number];

/** The attributes of each role; those of roles that meet in one element are joined. */
export type Style = { readonly [R in Role]?: Dress } & {
  /** How a picture is shown that has this address; where there is nothing, as a link with its words. Default: none is. */
  readonly pictures?: ((url: string) => ShownPicture | undefined) | undefined;
  /** The page whose footnotes are led to. Default: those of the fragment itself, which then must be the only one of its page. */
  readonly notesAt?: string | undefined;
};
/** Where a picture is shown from, and how large it is where that is known, in CSS pixels. */
export interface ShownPicture {
  readonly src: string;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Whether it is fetched only when its place comes near the screen. */
  readonly isLazy?: boolean | undefined;
}
interface Dress {
  readonly style?: string;
  readonly class?: string;
}

export interface HtmlOptions {
  readonly style?: Style;
  /** The level of the highest heading; deeper ones follow without a gap. Default 2. */
  readonly level?: number;
  /** The letters of a line: a table that has not enough room in it becomes a paragraph a row. Default: none does. */
  readonly room?: number;
  /** Whether a table scrolls sideways where it is too wide. Default: it does not. */
  readonly scrolls?: boolean;
  /** How the words around run: a block that runs otherwise says so. Default: none does. */
  readonly direction?: Direction | undefined;
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
  let text = strings[0] ?? "";
  // As String.raw does it, in a third of its time: all that is shown goes through here.
  for (let i = 0; i < values.length; i++) text += `${values[i]}${strings[i + 1]}`;
  return markup(text);
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

/** Markup by the word of who wrote it: a fragment of the project's own, whose holes take nothing but markup. */
export function trusted(fragment: string): Html {
  return markup(fragment);
}

// The one door of the brand; its callers are the functions above.
function markup(text: string): Html {
  return text as Html;
}

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

/** Inlines as markup; `linked` where they stand in a link already and can hold none of their own. */
export function inlinesToHtml(inlines: readonly Inline[], style: Style = {}, linked = false): Html {
  return inlinesIn(inlines, style, linked);
}

interface Frame extends Required<Omit<HtmlOptions, "direction">> {
  readonly direction?: Direction | undefined;
  /** How the whole fragment runs: a list that runs otherwise is around its items alone. */
  readonly base?: Direction | undefined;
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
      return heading(block.children, frame.level + open.length - 1, frame);
    }
    return blockIn(block, { ...frame, level: frame.level + open.length });
  });
  return joined(pieces, html`\n`);
}

function heading(children: readonly Inline[], level: number, frame: Frame): Html {
  const depth = Math.min(level, 6);
  const { style } = frame;
  return html`<h${depth}${facing(plain(children), frame, "heading")}>${inlinesIn(children, style)}</h${depth}>`;
}

function blockIn(block: Exclude<Block, { kind: "heading" }>, frame: Frame): Html {
  const { style } = frame;
  switch (block.kind) {
    case "paragraph":
      return html`<p${facing(plain(block.children), frame, "p")}>${inlinesIn(block.children, style)}</p>`;
    case "list":
      return listIn(block, frame);
    case "quote":
      return html`<blockquote${dress(style, "quote")}>${labelled(block, { ...frame, inner: false })}</blockquote>`;
    case "footnotes":
      return footnotes(block, frame);
    case "code":
      return html`<pre${dress(style, "pre")}><code>${escapeHtml(block.text)}</code></pre>`;
    case "table":
      // Without rows there would be no paragraph to say the header in.
      return block.rows.length > 0 && lettersOf(block) > frame.room
        ? rowByRow(block, style)
        : table(block, frame);
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
  const credit = html`<p${dress(frame.style, "p")}>— ${inlinesIn(found.credit, frame.style)}</p>`;
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
        ? inlinesIn(block.children, frame.style)
        : html`<p${facing(plain(block.children), frame, "p")}>${i === 0 ? mark : html``}${inlinesIn(block.children, frame.style)}</p>`,
  );
  // The box stands in the first of several paragraphs.
  const isWithin = !alone && children[0]?.kind === "paragraph";
  return html`${isWithin ? html`` : mark}${joined(pieces, html`\n`)}`;
}

function table(written: Table, frame: Frame): Html {
  const { header, rows } = written;
  const { style, scrolls } = frame;
  const columns = columnsOf(written);
  const roles = (cell: Cell, i: number, role: "th" | "td") => {
    const dressed = { ...frame, style: { ...ALIGNED, ...style } };
    const { side, isWide } = columns[i] ?? {};
    const wide = isWide === true ? "wide" : undefined;
    return side === undefined || side === "left"
      ? facing(plain(cell), dressed, role, wide)
      : dress(dressed.style, role, side, wide ?? (role === "td" && side === "right" ? "number" : undefined));
  };
  // A table need not say what its columns hold.
  const isHeaded = header.some((cell) => cell.length > 0);
  const head = header.map(
    (cell, i) => html`<th scope="col"${roles(cell, i, "th")}>${inlinesIn(cell, style)}</th>`,
  );
  const lines = rows.map((row) => {
    const cells = row.map((cell, i) => html`<td${roles(cell, i, "td")}>${inlinesIn(cell, style)}</td>`);
    return html`<tr>${joined(cells)}</tr>`;
  });
  const body = html`<table${dress(style, "table")}>${
    isHeaded
      ? html`
<thead><tr>${joined(head)}</tr></thead>`
      : html``
  }
<tbody>${joined(lines, html`\n`)}</tbody>
</table>`;
  // Without a place in the order of keys nobody could scroll it by them.
  return scrolls ? html`<section class="table" tabindex="0">${body}</section>` : body;
}

const ALIGNED: Style = {
  center: { style: "text-align:center" },
  left: { style: "text-align:left" },
  right: { style: "text-align:right" },
};

/** A record a row, a rule between two; each value behind its label. */
function rowByRow({ header, rows }: Table, style: Style): Html {
  const field = (cell: Cell, i: number) => {
    const label = header[i] ?? [];
    if (label.length === 0) return inlinesIn(cell, style);
    const colon = /[:?!.]$/.test(plain(label)) ? html`` : html`:`;
    return html`<strong>${inlinesIn(label, style)}${colon}</strong> ${inlinesIn(cell, style)}`;
  };
  const records = rows.map(
    (row) => html`<p${dress(style, "p")}>${joined(row.map(field), html`<br />\n`)}</p>`,
  );
  return joined(records, html`\n<hr${dress(style, "rule")} />\n`);
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
    case "inserted":
      return html`<ins>${within(inline.children)}</ins>`;
    case "superscript":
      return html`<sup>${within(inline.children)}</sup>`;
    case "subscript":
      return html`<sub>${within(inline.children)}</sub>`;
    case "code":
      return html`<code${dress(style, "code", inline.text.length <= 24 ? "code-short" : undefined)}>${escapeHtml(inline.text)}</code>`;
    case "footnote":
      // A link holds none: it stands behind it.
      return linked ? html`` : footnoteMark(inline, style);
    case "link":
      return linked ? within(inline.children) : link(inline, style);
    case "image":
      return picture(inline, style) ?? (linked ? words(inline) : anchor(inline.url, words(inline), style));
    case "break":
      return html`<br />`;
    default:
      return inline satisfies never;
  }
}

function footnoteMark({ number, occurrence }: FootnoteMark, style: Style): Html {
  return html`<sup>${footnoteLink(html`fn-${number}`, backId(number, occurrence), html`${number}`, style)}</sup>`;
}

/** Leads from a mark to its note or back, and is led to. */
function footnoteLink(to: Html, own: Html | undefined, said: Html, { notesAt }: Style): Html {
  const id = own === undefined || notesAt !== undefined ? html`` : html` id="${own}"`;
  return html`<a href="${escapeHtml(notesAt ?? "")}#${to}"${id}>${said}</a>`;
}

function backId(number: number, occurrence: number): Html {
  return occurrence === 1 ? html`fnref-${number}` : html`fnref-${number}-${occurrence}`;
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
    const alone = last?.kind === "paragraph" ? inlinesIn(last.children, style) : html``;
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

function link({ url, children, bare }: Link, style: Style): Html {
  const said = inlinesIn(children, style, true);
  const isWordless = plain(children) === "" && !/\[image|<img/.test(said);
  const marks: Html[] = [];
  for (const one of inlinesWithin(children))
    if (one.kind === "footnote") marks.push(footnoteMark(one, style));
  return html`${anchor(url, isWordless ? escapeHtml(url) : said, style, bare || isWordless)}${joined(marks)}`;
}

function picture({ url, alt }: Image, style: Style): Html | undefined {
  const { src, width, height, isLazy } = style.pictures?.(url) ?? {};
  if (src === undefined) return undefined;
  const size =
    width === undefined || height === undefined ? html`` : html` width="${width}" height="${height}"`;
  return html`<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"${size}${isLazy === true ? html` loading="lazy"` : html``}${dress(style, "image")} />`;
}

function words({ alt }: Image): Html {
  return alt === "" ? html`[image]` : html`[image: ${escapeHtml(alt)}]`;
}

function anchor(url: string, said: Html, style: Style, bare = false): Html {
  return html`<a href="${escapeHtml(url)}"${dress(style, "link", bare ? "bare" : undefined)}>${said}</a>`;
}

/** The attributes of a block: where its words run otherwise than those around it, they say so and begin at the other side. */
function facing(
  words: string,
  { style, direction, base }: Frame,
  ...roles: readonly (Role | undefined)[]
): Html {
  const own = direction === undefined ? undefined : ownDirection(words);
  return own === undefined || own === direction
    ? dress(style, ...roles)
    : html` dir="${escapeHtml(own)}"${dress({ ...ALIGNED, ...style }, ...roles, own === base ? "left" : "right")}`;
}

function dress(style: Style, ...roles: readonly (Role | undefined)[]): Html {
  const dresses = roles.flatMap((role) => (role === undefined ? [] : (style[role] ?? [])));
  const one = (name: "class" | "style", between: string) => {
    const value = dresses.flatMap((d) => d[name] ?? []).join(between);
    return value === "" ? html`` : markup(` ${name}="${escapeHtml(value)}"`);
  };
  return joined([one("class", " "), one("style", ";")]);
}
