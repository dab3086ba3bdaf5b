/**
 * What the newsletter is put together from: which fragments emails/ holds, where each may stand, which holes it
 * must have. The same filling serves MJML source and compiled pieces, so that both give the same letter. It
 * refuses to know mjml and files.
 */
import { between } from "../../model/between.ts";
import type { Html } from "../html/markup.ts";
import { ROLES } from "../html/style.ts";

/** A fragment's file as the user names it, and its text. */
export interface Fragment {
  readonly file: string;
  readonly text: string;
}
export type Fragments = Readonly<Record<string, Fragment>>;

/** What a fragment is made of. */
export interface Shape {
  /** The fragment and its slot that this one is compiled in; the shell stands in none. */
  readonly host?: readonly [fragment: string, slot: string];
  /** Holes that must be there: without them something of the note would be lost. */
  readonly holes: readonly string[];
  /** Holes a designer may leave out. */
  readonly optional: readonly string[];
  /** Places for other fragments, 0 to n of them; all must be there. */
  readonly slots: readonly string[];
}

/** Every fragment, hosts before guests. */
export const FRAGMENTS = {
  shell: { holes: ["title", "language"], optional: ["preheader"], slots: ["sections"] },
  section: { host: ["shell", "sections"], holes: [], optional: [], slots: ["texts"] },
  masthead: { host: ["section", "texts"], holes: [], optional: [], slots: ["signs"] },
  logo: { host: ["masthead", "signs"], holes: ["src", "alt"], optional: ["attributes"], slots: [] },
  "logo-dark": { host: ["masthead", "signs"], holes: ["src", "alt"], optional: ["attributes"], slots: [] },
  wordmark: { host: ["masthead", "signs"], holes: ["words"], optional: [], slots: [] },
  head: {
    host: ["section", "texts"],
    holes: ["title"],
    optional: ["site", "url"],
    slots: ["subject", "date"],
  },
  subject: { host: ["head", "subject"], holes: ["subject"], optional: [], slots: [] },
  date: { host: ["head", "date"], holes: ["date"], optional: [], slots: [] },
  contents: { host: ["section", "texts"], holes: [], optional: [], slots: ["rows"] },
  "contents-row": { host: ["contents", "rows"], holes: ["title", "url"], optional: ["number"], slots: [] },
  agreed: { host: ["section", "texts"], holes: [], optional: [], slots: ["groups"] },
  "agreed-group": { host: ["agreed", "groups"], holes: ["label", "more"], optional: [], slots: ["points"] },
  "agreed-point": { host: ["agreed-group", "points"], holes: ["label", "quote"], optional: [], slots: [] },
  "agreed-quote": { host: ["agreed-group", "points"], holes: ["quote"], optional: [], slots: [] },
  notes: { host: ["section", "texts"], holes: [], optional: [], slots: ["parts"] },
  lead: { host: ["notes", "parts"], holes: ["content"], optional: [], slots: [] },
  topic: { host: ["notes", "parts"], holes: ["title", "content"], optional: ["number"], slots: [] },
  rest: { host: ["notes", "parts"], holes: ["url"], optional: [], slots: [] },
  content: { host: ["section", "texts"], holes: [], optional: ROLES, slots: [] },
  next: { host: ["section", "texts"], holes: ["quote"], optional: ["label", "calendar"], slots: ["day"] },
  "next-day": { host: ["next", "day"], holes: ["date"], optional: [], slots: [] },
  attendees: { host: ["section", "texts"], holes: ["names"], optional: [], slots: [] },
  footer: {
    host: ["section", "texts"],
    holes: ["authors"],
    optional: ["url", "all", "this"],
    slots: ["feeds"],
  },
  "footer-unsubscribe": { host: ["footer", "feeds"], holes: ["url"], optional: [], slots: [] },
  "own-footer": { host: ["section", "texts"], holes: ["content"], optional: [], slots: [] },
  "footer-feed": { host: ["footer", "feeds"], holes: ["url"], optional: ["title"], slots: [] },
} as const satisfies Readonly<Record<string, Shape>>;
export type FragmentName = keyof typeof FRAGMENTS;

/** A fragment's shape by its name, none for a name unknown. */
export const SHAPES: ReadonlyMap<string, Shape> = new Map(Object.entries(FRAGMENTS));

/** A fragment with what fills it: markup in its holes, other fragments in its slots. */
export interface PlacedFragment {
  readonly fragment: FragmentName;
  readonly fields: Readonly<Record<string, Html | readonly PlacedFragment[]>>;
}

type FragmentFields<S extends Shape> = Readonly<
  Record<S["holes"][number] | S["optional"][number], Html> &
    Record<S["slots"][number], readonly PlacedFragment[]>
>;

/** Places a fragment; its holes and slots are checked by the compiler. */
export function place<N extends FragmentName>(
  fragment: N,
  fields: FragmentFields<(typeof FRAGMENTS)[N]>,
): PlacedFragment {
  return { fragment, fields };
}

/** A hole or a slot; a slot among MJML elements stands in an `mj-raw`, so that its fragment is valid by itself. */
export const HOLE = /<mj-raw>\s*\{\{([^{}]*)\}\}\s*<\/mj-raw>|\{\{([^{}]*)\}\}/g;

/** Fills a fragment, MJML or compiled. What is put in is never looked through again, so content can add no hole. */
export function fill({ fragment, fields }: PlacedFragment, pieces: Readonly<Record<string, string>>): string {
  const piece = pieces[fragment];
  if (piece === undefined) throw new Error(`the template has no piece "${fragment}"`);
  return piece.replace(HOLE, (whole, inRaw?: string, bare?: string) => {
    const value = fields[inRaw ?? bare ?? ""];
    if (value === undefined) throw new Error(`nothing fills {{${inRaw ?? bare}}} of "${fragment}"`);
    if (typeof value !== "string") return value.map((guest) => fill(guest, pieces)).join("\n");
    return inRaw === undefined ? value : whole.replace(`{{${inRaw}}}`, () => value);
  });
}

/** A fragment without its comments; their line feeds stay, so that a fault keeps its line. */
export function uncommented(text: string): string {
  return between(text, "<!--", "-->", (comment) =>
    comment.startsWith("<!--[") ? comment : comment.replace(/[^\n]/g, ""),
  );
}

/**
 * White space between tags and around line feeds reduced to one, line breaks within a tag to a space, and the Outlook blocks
 * that meet where pieces meet made one, as mjml does itself. What stands in a <pre> is left alone. Letters beyond
 * ASCII are written as their numbers: a text of ASCII alone travels as it is, without an encoding's tenth.
 */
export function reduce(html: string): string {
  const joined = html.replace(/<!\[endif\]-->\s*<!--\[if mso \| IE\]>/g, "");
  // Content has neither > nor a quotation mark of its own: they are escaped. So these are found in tags alone.
  // Each run of white space is looked at from its beginning only: a note can hold a long one.
  const broken = (space: string, other: string) => (space.includes("\n") ? other : space);
  const tags = joined
    .replace(/(?<!\s)\s+(?=>)/g, (space) => broken(space, ""))
    .replace(/(?<!\s)\s+(?=[\w-]+=")/g, (space) => broken(space, " "));
  const between = /<pre[\s>][\s\S]*?(?:<\/pre>|$)|(?<=>)[ \t\r\n]+(?=<)|(?<![ \t])[ \t]*\n[ \t]*/g;
  const spaced = tags.replace(between, (found) => (found.startsWith("<pre") ? found : "\n"));
  return `${numbered(unquoted(leanStyles(spaced.trim())))}\n`;
}

/** Styles without the white space that only a reader of their source needs: a tenth of a short letter. */
function leanStyles(html: string): string {
  return html.replace(/<style[\s>][\s\S]*?(?:<\/style>|$)/g, (sheet) =>
    sheet
      .replace(/"[^"]*"|'[^']*'|\s+/g, (found) => (/^["']/.test(found) ? found : " "))
      .replace(
        /"[^"]*"|'[^']*'|(: )|(;? ?\} ?)| ?([{;,>]|!(?=important)) ?/g,
        // A rule a line: one of more than 998 octets would have to travel encoded (RFC 5322, 2.1.1).
        (found, colon?: string, end?: string, sign?: string) =>
          colon !== undefined ? ":" : end !== undefined ? "}\n" : (sign ?? found),
      ),
  );
}

const KEPT =
  /<!--[\s\S]*?(?:-->|$)|<style[\s>][\s\S]*?(?:<\/style>|$)|<(?:"[^"]*"|'[^']*'|[^"'<>])*>|&#39;|(?<!=)&quot;/g;

/**
 * Quotation marks and apostrophes as they are where they stand between tags: only an attribute needs them escaped. Behind
 * an equals sign a mark stays as it is: words such as `href="…"` are to look like an attribute to no filter on the way.
 */
function unquoted(html: string): string {
  return html.replace(KEPT, (found) => (found === "&#39;" ? "'" : found === "&quot;" ? '"' : found));
}

function numbered(html: string): string {
  return html.replace(
    /<style[\s>][\s\S]*?(?:<\/style>|$)|<!--[\s\S]*?(?:-->|$)|[^\u0000-\u007f]/gu,
    (found) => (found.startsWith("<") ? found : `&#${found.codePointAt(0)};`),
  );
}
