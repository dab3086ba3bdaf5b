/** Topics of logs: lines that say "Topic: rope" or "#topic rope", in paragraphs or in a block of code. */
import type { Block, Code, Inline, Paragraph } from "../../../model/document.ts";
import { without } from "../../../model/outline.ts";
import { written } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { logLines } from "../log.ts";
import type { Openings, Scope } from "./scope.ts";
import { asHeading } from "./titled.ts";

const TOPIC = expression(
  "^\\s*(?:<[^<>\\s]{1,40}>\\s{0,3}|[\\w@-]{1,40}:\\s{1,3}(?={topicMark}\\b))?(?:#{topicMark}:?\\s+|{topicMark}(?: ?#?\\d{1,2})?\\s?:\\s*)(?=\\S)",
  "i",
);

/** The blocks in which lines open topics, none where fewer than two lines do. */
export function marked({ blocks }: Scope): Openings {
  const found = blocks.flatMap((block): [Block, Block[]][] => {
    if (block.kind !== "paragraph" && block.kind !== "code") return [];
    const pieces = block.kind === "code" ? inLog(block) : inParagraph(block);
    return pieces.some(({ kind }) => kind === "heading") ? [[block, pieces]] : [];
  });
  const headings = found.flatMap(([, pieces]) => pieces.filter(({ kind }) => kind === "heading"));
  return new Map(headings.length > 1 ? found : []);
}

function inParagraph(paragraph: Paragraph): Block[] {
  const { place } = paragraph;
  return grouped(linesOf(paragraph.children), (line) => {
    const mark = TOPIC.exec(written(line))?.[0];
    return mark === undefined ? undefined : without(bare(line), mark.length);
  }).map(({ at, title, lines }): Block => {
    const from = { place: { ...place, line: place.line + at } };
    return title === undefined
      ? {
          kind: "paragraph",
          children: lines.flatMap((line, i) => (i === 0 ? line : [FEED, ...line])),
          ...from,
        }
      : asHeading({ title }, from);
  });
}

const FEED: Inline = { kind: "text", text: "\n" };

// "**Topic: rope**" as its words.
function bare(line: readonly Inline[]): readonly Inline[] {
  const [only, ...others] = line;
  return only?.kind === "strong" && others.length === 0 ? only.children : line;
}

function inLog(code: Code): Block[] {
  const { text, place } = code;
  const topics = new Map(
    logLines(code).flatMap(({ paragraph }) => {
      const said = written(paragraph.children);
      const mark = TOPIC.exec(said)?.[0];
      return mark === undefined
        ? []
        : [[paragraph.place.line - place.line - 1, said.slice(mark.length)] as const];
    }),
  );
  return grouped(
    text.split("\n").map((line, i) => [line, topics.get(i)] as const),
    ([, title]) => title,
  ).map(({ at, title, lines }): Block => {
    const line = place.line + at;
    return title === undefined
      ? { kind: "code", text: lines.map(([words]) => words).join("\n"), place: { ...place, line } }
      : asHeading({ title: [{ kind: "text", text: title }] }, { place: { ...place, line: line + 1 } });
  });
}

interface Group<L, T> {
  /** Of the first of its lines, counted from 0. */
  readonly at: number;
  readonly title: T | undefined;
  readonly lines: readonly L[];
}

// Each line with a title by itself, the lines between them together.
function grouped<L, T>(lines: readonly L[], titleOf: (line: L) => T | undefined): Group<L, T>[] {
  const groups: (Group<L, T> & { readonly lines: L[] })[] = [];
  for (const [at, line] of lines.entries()) {
    const title = titleOf(line);
    const last = groups.at(-1);
    if (title !== undefined || last === undefined || last.title !== undefined)
      groups.push({ at, title, lines: [line] });
    else last.lines.push(line);
  }
  return groups;
}

// The lines of a paragraph, each with its own inlines.
function linesOf(children: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const child of children) {
    if (child.kind === "break") lines.push([]);
    else if (child.kind !== "text") lines.at(-1)?.push(child);
    else
      for (const [i, text] of child.text.split("\n").entries()) {
        if (i > 0) lines.push([]);
        if (text !== "") lines.at(-1)?.push({ ...child, text });
      }
  }
  return lines;
}
