/** Titles that a sign of a rule opens, as plain-text pads and wikis write them: "--- door", "=== door ===". */
import type { Block, Document, Heading, Inline, Paragraph } from "../../model/document.ts";
import { linesOf, written } from "../../model/walk.ts";

/** "== door ==", as a wiki has it, wherever a line is that. */
const WIKI = /^(?<sign>={2,6}) (?<title>[^\n]{1,80}?) \k<sign>$/;
/** "--- door", "=== door ===": opens a paragraph, and something stands below it. */
const PAD = /^(?<sign>([-=])\2{2,9}) (?<title>[^\n]{1,80}?)(?: \2{3,10})?$/;
/** "--- Ada Example", below a letter. */
const SIGNATURE = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;
/** One may be anything. */
const FEWEST = 2;
/** A title is no sentence. */
const SENTENCE = /[.,;]$/;
/** A line above a title, beside the one below it. */
const RULE = /^\s*([-=*])\1{2,}\s*$/;
const [HIGHEST, LOWEST] = [2, 6];

interface RuledTitle {
  readonly sign: string;
  readonly level: number;
  readonly children: readonly Inline[];
}

/** A document in which such lines are headings, where a note has several of one sign. */
export function withRuledTitles(document: Document): Document {
  const titles = document.flatMap((block, i) => titlesIn(block, document[i + 1]));
  const counts = Map.groupBy(titles, ({ sign }) => sign);
  const isKept = ({ sign }: RuledTitle) => (counts.get(sign)?.length ?? 0) >= FEWEST;
  if (!titles.some(isKept) && !document.some(isOverlined)) return document;
  return document.flatMap((block, i) =>
    isOverlined(block) ? [withoutRule(block)] : apart(block, document[i + 1], isKept),
  );
}

function titlesIn(block: Block, next: Block | undefined): readonly RuledTitle[] {
  if (block.kind !== "paragraph") return [];
  const lines = linesOf(block.children);
  return lines.flatMap((_, at) => titleAt(lines, at, next) ?? []);
}

function titleAt(
  lines: readonly (readonly Inline[])[],
  at: number,
  next: Block | undefined,
): RuledTitle | undefined {
  const line = lines[at] ?? [];
  const words = written(line).trim();
  const wiki = WIKI.exec(words)?.groups;
  if (wiki !== undefined && !SENTENCE.test(wiki.title ?? ""))
    return {
      sign: "wiki",
      level: Math.min(LOWEST, wiki.sign?.length ?? 0),
      children: bare(line, wiki.title),
    };
  const pad = at === 0 ? PAD.exec(words)?.groups : undefined;
  // In a log and in a letter such lines follow each other, or stand within the text.
  const isOver = lines.length > 1 || (next !== undefined && next.kind !== "heading" && !opensSo(next));
  const isTitle = (title = "") => !SENTENCE.test(title) && !SIGNATURE.test(title);
  return pad === undefined || !isTitle(pad.title) || !isOver
    ? undefined
    : { sign: pad.sign?.charAt(0) ?? "", level: HIGHEST, children: bare(line, pad.title) };
}

function opensSo(block: Block): boolean {
  return block.kind === "paragraph" && PAD.test(written(linesOf(block.children)[0] ?? []).trim());
}

// The inlines of a line without the signs at its ends.
function bare(line: readonly Inline[], title = ""): readonly Inline[] {
  const all = written(line);
  const before = all.indexOf(title);
  const behind = all.length - before - title.length;
  const [first, ...others] = line;
  if (first?.kind !== "text") return line;
  const opened = [{ ...first, text: first.text.slice(before) }, ...others];
  const last = opened.at(-1);
  const closed =
    behind > 0 && last?.kind === "text"
      ? [...opened.slice(0, -1), { ...last, text: last.text.slice(0, -behind) }]
      : opened;
  return closed.filter((one) => one.kind !== "text" || one.text !== "");
}

// To Markdown a line above the title belongs to it: "=====", "door", "=====".
function isOverlined(block: Block): block is Heading {
  return block.kind === "heading" && linesOf(block.children).length > 1 && RULE.test(firstLine(block));
}

function firstLine({ children }: Heading): string {
  return written(linesOf(children)[0] ?? []);
}

function withoutRule(heading: Heading): Heading {
  return { ...heading, children: joined(linesOf(heading.children).slice(1), { kind: "text", text: "\n" }) };
}

// A paragraph at its titles, each a heading of its own.
function apart(
  block: Block,
  next: Block | undefined,
  isKept: (title: RuledTitle) => boolean,
): readonly Block[] {
  if (block.kind !== "paragraph") return [block];
  const { place } = block;
  const lines = linesOf(block.children);
  const found: Block[] = [];
  let from = 0;
  const end = (at: number) => {
    if (at > from) found.push(paragraph(block, lines.slice(from, at), from));
    from = at + 1;
  };
  for (const at of lines.keys()) {
    const title = titleAt(lines, at, next);
    if (title === undefined || !isKept(title)) continue;
    end(at);
    const { level, children } = title;
    found.push({ kind: "heading", level, children, place: { ...place, line: place.line + at } });
  }
  if (found.length === 0) return [block];
  end(lines.length);
  return found;
}

function paragraph(
  { children, place }: Paragraph,
  lines: readonly (readonly Inline[])[],
  at: number,
): Paragraph {
  // Where a line ends in the note already, it ends here.
  const isBroken = children.some(({ kind }) => kind === "break");
  const feed: Inline = isBroken ? { kind: "break" } : { kind: "text", text: "\n" };
  return { kind: "paragraph", children: joined(lines, feed), place: { ...place, line: place.line + at } };
}

function joined(lines: readonly (readonly Inline[])[], feed: Inline): readonly Inline[] {
  return lines.flatMap((line, i) => (i === 0 ? line : [feed, ...line]));
}
