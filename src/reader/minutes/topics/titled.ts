/** Paragraphs and items that begin with a title in bold or are one, as a heading and what stands below it. */
import type { Block, Heading, Inline, ListItem, Paragraph } from "../../../model/document.ts";
import { isSeen, without } from "../../../model/outline.ts";
import { plain, written } from "../../../model/walk.ts";
import type { Place } from "../../../problem.ts";
import { withoutShortStops } from "../sentences/stops.ts";

/** Words and what stands behind them. */
export interface Titled {
  readonly title: readonly Inline[];
  /** The plain words of the title, without a colon or a stop at their end. */
  readonly words: string;
  /** The same paragraph from behind the title; absent where nothing stands there. */
  readonly rest?: Paragraph | undefined;
  /** Nothing stands on the title's own line. */
  readonly isAlone: boolean;
  /** It is not in bold. */
  readonly isRunning?: boolean;
}

const LONGEST = 100;
/** What parts a bold title from the sentence behind it. */
const STOP = /^\s*[:.–—-](?=\s|$)/;
const STOPPED = /[:.]\s*$/;

/** A paragraph that begins in bold, where the bold words may be a title; `isOver`: they stand over a list of what was said. */
export function boldTitle(paragraph: Paragraph, isOver = false): Titled | undefined {
  const { place } = paragraph;
  const [first, ...after] = withoutSign(paragraph.children);
  if (first?.kind !== "strong") return undefined;
  const { marks, others } = withoutMarks(after);
  const bold = plain(first.children);
  const behind = written(others);
  // A picture shows what the title says.
  const isAlone = /^[:.]?[^\S\n]*(?:\n|$)/.test(written(others.filter(({ kind }) => kind !== "image")));
  const stop = STOP.exec(behind)?.[0] ?? "";
  // A whole sentence in bold is no title; over what was said "To receive the report." is one.
  const isSentence = isNothing(others) && /[.!]$/.test(bold);
  const mayBeOver = isOver && bold.length <= LONGEST_LINE && bold.endsWith(".");
  if (!/\p{L}/u.test(bold) || bold.length > LONGEST || (isSentence && !mayBeOver)) return undefined;
  if (!isAlone && stop === "" && !STOPPED.test(bold)) return undefined;
  const left = wordsBefore(others).slice(stop.length);
  const cut = stop.length + (left.length - left.trimStart().length);
  const line = place.line + written(first.children).concat(behind.slice(0, cut)).split("\n").length - 1;
  return {
    title: [...withoutStop(first.children), ...marks],
    words: bold.replace(STOPPED, ""),
    rest: restOf(without(others, cut), { ...place, line }),
    isAlone,
  };
}

function restOf(children: readonly Inline[], place: Place): Paragraph | undefined {
  return isNothing(children) ? undefined : { kind: "paragraph", children, place };
}

// Pictures and marks say no word, and are something.
function isNothing(inlines: readonly Inline[]): boolean {
  return written(inlines).trim() === "" && !inlines.some(isSeen);
}

/** The marks of footnotes right behind a title, which are part of it, and what stands behind them. */
function withoutMarks(inlines: readonly Inline[]): { marks: readonly Inline[]; others: readonly Inline[] } {
  const end = inlines.findIndex((one) => !(one.kind === "footnote" || isSpace(one)));
  const marks = inlines.slice(0, end < 0 ? undefined : end).filter(({ kind }) => kind === "footnote");
  const last = marks.at(-1);
  return { marks, others: last === undefined ? inlines : inlines.slice(inlines.indexOf(last) + 1) };
}

function isSpace(one: Inline): boolean {
  return one.kind === "text" && /^[^\S\n]*$/.test(one.text);
}

function wordsBefore(inlines: readonly Inline[]): string {
  const end = inlines.findIndex(isSeen);
  return written(inlines.slice(0, end < 0 ? undefined : end));
}

/** "(1) ", "2.1 " */
const NUMBER = /^(?:[([]\d{1,2}[)\]]|\d{1,2}\.\d{1,2}[.)]?) $/;

// A picture or a number that opens no list before bold words: ":rocket: **Rope**", "(1) **Rope.**".
function withoutSign([first, second, ...others]: readonly Inline[]): readonly Inline[] {
  const isSign =
    first?.kind === "text" &&
    second?.kind === "strong" &&
    (/^[^\p{L}\p{N}]{1,8}$/u.test(first.text) || NUMBER.test(first.text));
  if (!isSign) return [first, second, ...others].filter((one) => one !== undefined);
  return [{ ...second, children: [first, ...second.children] }, ...others];
}

const LONGEST_LINE = 60;
const CAPITALS = /^\P{Ll}{3,60}?[.:](?=\s)/u;

/** A paragraph that begins with words in capitals: "GREEN ROOM. Ada paints it." */
export function capitalsTitle({ children, place }: Paragraph): Titled | undefined {
  const [first] = children;
  const lead = first?.kind === "text" ? CAPITALS.exec(first.text)?.[0] : undefined;
  if (lead === undefined || !/\p{Lu}{3}/u.test(lead) || lead.includes("\n")) return undefined;
  const words = lead.slice(0, -1);
  const rest: Paragraph = { kind: "paragraph", children: without(children, lead.length + 1), place };
  return { title: [{ kind: "text", text: words }], words, rest, isAlone: false };
}

/** A paragraph that begins with a short line without any mark, where that may be a title. */
export function lineTitle({ children, place }: Paragraph): Titled | undefined {
  const [line = ""] = written(children).split("\n", 1);
  const words = line.trim();
  if (children[0]?.kind !== "text" || !/\p{L}{2}/u.test(words) || words.length > LONGEST_LINE)
    return undefined;
  const bare = withoutShortStops(words);
  if (/[.!?;,]$|[\p{Ll}\p{Pe}\p{Pf}][.!?] /u.test(bare) || !children[0].text.startsWith(line))
    return undefined;
  const { marks, others } = withoutMarks(without(children, line.length));
  const rest = without(others, 1);
  return {
    title: [{ kind: "text", text: words.replace(STOPPED, "") }, ...marks],
    words: words.replace(STOPPED, ""),
    rest: restOf(rest, { ...place, line: place.line + 1 }),
    isAlone: true,
  };
}

/** An italic line by itself. */
export function italicTitle({ children }: Paragraph): Titled | undefined {
  const [only, ...others] = children;
  const words = plain(children);
  return only?.kind === "emphasis" &&
    others.length === 0 &&
    words.length <= LONGEST_LINE &&
    !/[.!;:,]/.test(words)
    ? { title: only.children, words, isAlone: true }
    : undefined;
}

/** A title and its sentence, as some write an item: "Rope: Ada buys a long one." */
function colonTitle({ children, place }: Paragraph): Titled | undefined {
  const [first] = children;
  const [label, words] = first?.kind === "text" ? (/^([^:.!?\n]{3,60}):\s+/.exec(first.text) ?? []) : [];
  if (label === undefined || words === undefined) return undefined;
  const rest: Paragraph = { kind: "paragraph", children: without(children, label.length), place };
  return { title: [{ kind: "text", text: words }], words, rest, isAlone: false, isRunning: true };
}

/** The title of an item, in bold, alone on its line or before a colon, and what stands below it. */
export function titledItem({
  children,
}: ListItem): (Titled & { readonly below: readonly Block[] }) | undefined {
  const [first, ...below] = children;
  if (first?.kind !== "paragraph") return undefined;
  const marked =
    boldTitle(first, below.length > 0) ?? boldBefore(first) ?? lineAbove(first) ?? colonTitle(first);
  if (marked !== undefined && (marked.isAlone || below.length === 0 || isBold(first)))
    return { ...marked, below };
  const words = plain(first.children);
  const isTitle =
    /[\p{L}\p{N}]/u.test(words) && words.length <= LONGEST && !/[.!;,]$|[.;] /.test(withoutShortStops(words));
  return isTitle ? { title: first.children, words, isAlone: true, below } : undefined;
}

function isBold({ children: [first] }: Paragraph): boolean {
  return first?.kind === "strong";
}

// Its other lines say more.
function lineAbove(paragraph: Paragraph): Titled | undefined {
  const titled = lineTitle(paragraph);
  return titled?.rest === undefined ? undefined : titled;
}

// "**Rope** (ada, 19:01)": who spoke of it and when.
function boldBefore({ children, place }: Paragraph): Titled | undefined {
  const [first, ...others] = children;
  const behind = written(others);
  if (first?.kind !== "strong" || !/^\s*[([]/.test(behind) || behind.length > LONGEST) return undefined;
  const space = behind.length - behind.trimStart().length;
  const rest: Paragraph = { kind: "paragraph", children: without(others, space), place };
  return { title: first.children, words: plain(first.children).replace(STOPPED, ""), rest, isAlone: true };
}

/** Below every heading that the note has itself. */
export function asHeading({ title }: Pick<Titled, "title">, { place }: Pick<Block, "place">): Heading {
  return { kind: "heading", level: 6, children: withoutStop(title), place };
}

// "Rope:" is called "Rope".
function withoutStop(title: readonly Inline[]): readonly Inline[] {
  const last = title.at(-1);
  if (last?.kind !== "text" || !STOPPED.test(last.text) || /\.\.\.$/.test(last.text)) return title;
  return [...title.slice(0, -1), { ...last, text: last.text.replace(STOPPED, "") }];
}
