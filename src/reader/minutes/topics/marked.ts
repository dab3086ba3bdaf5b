/** Topics of logs: lines that say "Topic: rope" or "#topic rope", in paragraphs or in a block of code. */
import type { Block, Code, Inline, Paragraph } from "../../../model/document.ts";
import { without } from "../../../model/outline.ts";
import { linesOf, written } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { logLines } from "../log.ts";
import type { Openings, Scope } from "./scope.ts";
import { asHeading } from "./titled.ts";

const TOPIC = expression(
  "^\\s*(?<speaker>(?:\\[?\\d{1,2}:\\d\\d(?::\\d\\d)?\\]?\\s+)?<[^<>\\s]{1,40}>\\s{0,3}|[\\w@-]{1,40}:\\s{1,3}(?={topicMark}\\b))?(?:#{topicMark}:?\\s+|{topicMark}(?: ?#?\\d{1,2})?\\s?:\\s*)(?=\\S)",
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

function inParagraph({ children, place }: Paragraph): Block[] {
  const isEcho = echoes();
  const groups = grouped(linesOf(children), (line, i) => {
    const said = written(line);
    const mark = TOPIC.exec(said);
    return mark === null || isEcho(i, said.slice(mark[0].length)) ? undefined : mark;
  });
  const joints = jointsOf(children);
  return groups.flatMap(({ at, mark, lines: [first = [], ...others] }): Block[] => {
    const from = { place: { ...place, line: place.line + at } };
    if (mark === undefined) return paragraphOf([first, ...others], joints.slice(at), from);
    // Who speaks is no part of the title, and is not lost.
    return mark.groups?.speaker === undefined
      ? [
          asHeading({ title: bare(first) }, from),
          ...paragraphOf(others, joints.slice(at + 1), { place: { ...place, line: place.line + at + 1 } }),
        ]
      : [
          asHeading({ title: without(first, mark[0].length) }, from),
          ...paragraphOf([first, ...others], joints.slice(at), from),
        ];
  });
}

const FEED: Inline = { kind: "text", text: "\n" };

// What stands between two lines: a line that was to stay one stays so.
function jointsOf(children: readonly Inline[]): Inline[] {
  return children.flatMap((child): Inline[] => {
    if (child.kind === "break") return [child];
    return child.kind === "text" ? Array<Inline>(child.text.split("\n").length - 1).fill(FEED) : [];
  });
}

function paragraphOf(
  lines: readonly (readonly Inline[])[],
  joints: readonly Inline[],
  { place }: Pick<Block, "place">,
): Paragraph[] {
  const children = lines.flatMap((line, i) => (i === 0 ? line : [joints[i - 1] ?? FEED, ...line]));
  return children.length === 0 ? [] : [{ kind: "paragraph", children, place }];
}

// "**Topic: rope**" as its words.
function bare(line: readonly Inline[]): readonly Inline[] {
  const [only, ...others] = line;
  return only?.kind === "strong" && others.length === 0 ? only.children : line;
}

/** So many lines below a topic a bot says its title again. */
const ECHO = 2;

// Whether a title says again what one just above it said.
function echoes(): (at: number, title: string) => boolean {
  let last = { at: -ECHO, title: "" };
  return (at, title) => {
    const words = title.trim().toLowerCase();
    const isEcho = at - last.at <= ECHO && words === last.title;
    last = { at, title: words };
    return isEcho;
  };
}

// The log stays whole below its headings.
function inLog(code: Code): Block[] {
  const { text, place } = code;
  const topics = new Map<number, string>();
  const isEcho = echoes();
  for (const { paragraph } of logLines(code)) {
    const said = written(paragraph.children);
    const mark = TOPIC.exec(said)?.[0];
    const at = paragraph.place.line - place.line - 1;
    if (mark !== undefined && !isEcho(at, said.slice(mark.length))) topics.set(at, said.slice(mark.length));
  }
  return grouped(text.split("\n"), (_, i) => topics.get(i)).flatMap(({ at, mark: title, lines }): Block[] => {
    const line = place.line + at;
    const piece: Code = { kind: "code", text: lines.join("\n"), place: { ...place, line } };
    return title === undefined
      ? [piece]
      : [
          asHeading({ title: [{ kind: "text", text: title }] }, { place: { ...place, line: line + 1 } }),
          piece,
        ];
  });
}

interface Group<L, M> {
  /** Of the first of its lines, counted from 0. */
  readonly at: number;
  /** What its first line says of a topic. */
  readonly mark: M | undefined;
  readonly lines: L[];
}

// Each line that opens a topic with those below it.
function grouped<L, M>(lines: readonly L[], markOf: (line: L, i: number) => M | undefined): Group<L, M>[] {
  const groups: Group<L, M>[] = [];
  for (const [at, line] of lines.entries()) {
    const mark = markOf(line, at);
    const last = groups.at(-1);
    if (mark !== undefined || last === undefined) groups.push({ at, mark, lines: [line] });
    else last.lines.push(line);
  }
  return groups;
}
