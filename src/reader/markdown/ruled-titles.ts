/** Titles that a sign of a rule opens, as plain-text pads and wikis write them: "--- door", "=== door ===". */
import type { Block, Document, Heading, Inline, Paragraph } from "../../model/document.ts";
import { linesOf, written } from "../../model/walk.ts";

/** "--- door", "=== door ===", "== door ==": a sign at least twice, three times where it does not close the line. */
const RULED = /^(?<sign>([-=~*+])\2{1,9}) (?<title>[^\n]{1,80}?)(?<close> \k<sign>)?$/u;
/** One line may be anything. */
const FEWEST = 2;
/** A title is no sentence. */
const SENTENCE = /[.,;]$/;
const [HIGHEST, LOWEST] = [2, 6];

interface RuledTitle {
  readonly sign: string;
  readonly level: number;
  readonly children: readonly Inline[];
}

/** A document in which such lines are headings, where a note has several of one sign. */
export function withRuledTitles(document: Document): Document {
  const titles = document.flatMap((block) =>
    block.kind === "paragraph" ? linesOf(block.children).flatMap((line) => titleOf(line) ?? []) : [],
  );
  const counts = Map.groupBy(titles, ({ sign }) => sign);
  const isKept = ({ sign }: RuledTitle) => (counts.get(sign)?.length ?? 0) >= FEWEST;
  return titles.some(isKept) ? document.flatMap((block) => apart(block, isKept)) : document;
}

function titleOf(line: readonly Inline[]): RuledTitle | undefined {
  const [first, ...others] = line;
  if (first?.kind !== "text") return undefined;
  const { sign = "", close } = RULED.exec(written(line).trim())?.groups ?? {};
  if (sign === "" || SENTENCE.test(written(line)) || (close === undefined && sign.length < 3))
    return undefined;
  // As a wiki counts its levels; a pad has one.
  const isWiki = close !== undefined && sign.startsWith("=");
  const level = isWiki ? Math.min(LOWEST, sign.length) : HIGHEST;
  const text = first.text.trimStart().slice(sign.length).trimStart();
  const children = [...(text === "" ? [] : [{ ...first, text }]), ...others];
  return {
    sign: sign.slice(0, 1),
    level,
    children: close === undefined ? children : withoutEnd(children, sign),
  };
}

function withoutEnd(line: readonly Inline[], sign: string): readonly Inline[] {
  const last = line.at(-1);
  if (last?.kind !== "text") return line;
  const text = last.text.trimEnd().slice(0, -sign.length).trimEnd();
  return [...line.slice(0, -1), ...(text === "" ? [] : [{ ...last, text }])];
}

// A paragraph at its titles, each a heading of its own.
function apart(block: Block, isKept: (title: RuledTitle) => boolean): readonly Block[] {
  if (block.kind !== "paragraph") return [block];
  const found: Block[] = [];
  let rest: (readonly Inline[])[] = [];
  const { place } = block;
  const lines = linesOf(block.children);
  const end = (at: number) => {
    if (rest.length > 0) found.push(paragraph(block, rest, at - rest.length));
    rest = [];
  };
  for (const [i, line] of lines.entries()) {
    const title = titleOf(line);
    if (title === undefined || !isKept(title)) {
      rest.push(line);
      continue;
    }
    end(i);
    const { level, children } = title;
    found.push({
      kind: "heading",
      level,
      children,
      place: { ...place, line: place.line + i },
    } satisfies Heading);
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
  const feed: Inline = children.some(({ kind }) => kind === "break")
    ? { kind: "break" }
    : { kind: "text", text: "\n" };
  return {
    kind: "paragraph",
    children: lines.flatMap((line, i) => (i === 0 ? line : [feed, ...line])),
    place: { ...place, line: place.line + at },
  };
}
