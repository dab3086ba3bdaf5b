/** Who was in the chair: by a role in the list of attendees, by a line of its own, or by a sentence. */
import type { Block, Code, Document, Paragraph, Table } from "../../../model/document.ts";
import { blocks, plain, plainBlock, written } from "../../../model/walk.ts";
import { type Expression, expression } from "../expression.ts";
import { logLines } from "../log.ts";
import { WHOLE_NAME } from "./arrivals.ts";
import { KnownPeople } from "./known-people.ts";
import { IS_CHAIR_LABEL, labelledWords, segments } from "./labels.ts";
import type { ListedPerson } from "./offices.ts";
import { isLabels } from "./people-in-tables.ts";

/** The chair's name, and the name of the rule that says so. */
export interface Chair {
  readonly chair: string;
  readonly chairRule: string;
}

/** Who leads, the surest first: the chair, the chair of something, a chair with another, whoever led. */
const LEADING = [
  expression("^{chair}(?:,|$)", "i"),
  expression("(?<!\\b{deputy}[- ])(?<!\\b{co}[- ]?)\\b{chair}\\b", "i"),
  expression("(?<!\\b{deputy}[- ])\\b{chair}\\b", "i"),
  expression("^{lead}(?:,|$)", "i"),
];

/** Who is called chair, else who is said to have led the meeting. */
export function chairOf(there: readonly ListedPerson[]): Chair | undefined {
  const called = (is: Expression) => there.filter(({ role }) => role !== undefined && is.test(role));
  const [found, ...others] = LEADING.map(called).find((all) => all.length > 0) ?? [];
  // Two who led it together are no chair.
  if (found === undefined || others.length > 0) return undefined;
  return { chair: found.name, chairRule: found.labelled === true ? "label.chair" : "aside.chair" };
}

/** So far down a line of its own says who was in the chair. */
const TOP = 12;

/**
 * The lines of a note's beginning that open with such a label, apart from `left`: "Facilitator: Ada", also as a heading,
 * or with the name below it.
 */
export function chairLines(document: Document, left: readonly Block[]): Paragraph[] {
  return document.slice(0, TOP).flatMap((block, i) => {
    if (left.includes(block)) return [];
    const below = document[i + 1];
    if (block.kind === "table") return isLabels(block) ? inRow(block) : [];
    if (
      block.kind === "heading" &&
      below?.kind === "paragraph" &&
      IS_CHAIR_LABEL.test(plain(block.children).replace(/:$/, ""))
    )
      return [
        {
          ...below,
          children: [
            { kind: "text", text: `${plain(block.children).replace(/:$/, "")}: ${plain(below.children)}` },
          ],
        },
      ];
    const lines =
      block.kind === "list" ? block.items.flatMap(({ children }) => withNames(children)) : [block];
    return lines.flatMap((line): Paragraph[] => {
      if (line.kind !== "paragraph" && line.kind !== "heading") return [];
      const [first] = segments(labelledWords(line.children));
      const says = first !== undefined && IS_CHAIR_LABEL.test(first.label);
      return says ? [{ ...line, kind: "paragraph" }] : [];
    });
  });
}

// "Chair" as an item, over her name.
function withNames([first, below]: readonly Block[]): Block[] {
  if (first?.kind !== "paragraph") return [];
  const label = plain(first.children).replace(/:$/, "");
  const isAbove = below?.kind === "list" && below.items.length === 1 && IS_CHAIR_LABEL.test(label);
  return isAbove
    ? [{ ...first, children: [{ kind: "text", text: `${label}: ${plainBlock(below)}` }] }]
    : [first];
}

// "Date | Lead | Minutes", and one row below it.
function inRow({ header, rows: [row, ...others], place }: Table): Paragraph[] {
  return header.flatMap((cell, i) => {
    const label = plain(cell);
    if (others.length > 0 || !IS_CHAIR_LABEL.test(label)) return [];
    const text = `${label}: ${plain(row?.[i] ?? [])}`;
    return [{ kind: "paragraph" as const, children: [{ kind: "text" as const, text }], place }];
  });
}

const BEFORE = expression("(?:\\b|^(?=\\())(?:{chairBefore}) (.+)", "i");
const BEHIND = expression("^(.{1,60}?) {chairBehind}\\b", "i");
/** "The chair, Ada Example, …": the name stands right behind it. */
const BESIDE = expression("\\b{chairBeside},? (.+)", "i");
/** "Ada Example, Chairwoman", at the end of the note. */
const SIGNED = expression(
  "^(?:{signed}[:,]? )?([^,.;:()]{2,60})(?:, (?:{the} )?{capitalRole}| \\((?:{the} )?{capitalRole}\\))[.]?$",
  "i",
);
/** It was so at another time. */
const NOT_NOW = expression("\\b{anotherTimeLed}\\b", "i");
/** So many blocks from its end a note may be signed. */
const END = 6;

/** Who of those present a sentence says was in the chair. */
export function chairSaid(document: Document, there: readonly ListedPerson[]): Chair | undefined {
  const people = new KnownPeople(there);
  const all = [...blocks(document)].flatMap((block) => (block.kind === "code" ? lines(block) : block));
  for (const said of all.flatMap(statements)) {
    const name = ledBy(said, (words, side) => named(words, people, side === "beside"));
    if (name !== undefined) return { chair: name, chairRule: "sentence.chair" };
  }
  const signed = all.slice(-END).flatMap(statements);
  const name = signed
    .map((said) => named(SIGNED.exec(said)?.[1] ?? "", people, true))
    .find((one) => one !== undefined);
  return name === undefined ? undefined : { chair: name, chairRule: "sentence.signed" };
}

const STRANGER = expression(`^(?:{officeBefore} )?${WHOLE_NAME}`, "u");
const STRANGER_ALONE = expression(`^(?:{officeBefore} )?${WHOLE_NAME}(?:,[^,.;]{1,60},?)?$`, "u");

/** Whom a sentence says to have led, where no list names them: "called to order by Ada Example". */
export function strangerLed(document: Document): string | undefined {
  for (const said of [...blocks(document)].flatMap(statements)) {
    const name = ledBy(said, (words, side) => {
      const form = side === "behind" ? STRANGER_ALONE : STRANGER;
      return form.exec(words.replace(ARTICLE.pattern, ""))?.groups?.name;
    });
    if (name !== undefined) return name;
  }
  return undefined;
}

const ARTICLE = expression("^(?:{chairBeside},? )", "i");

/** Where the words stand that say that somebody led, seen from his name. */
type Side = "before" | "behind" | "beside";

// Whom `find` knows by the words beside what says that somebody led.
function ledBy(said: string, find: (words: string, side: Side) => string | undefined): string | undefined {
  const before = BEFORE.exec(said);
  const behind = BEHIND.exec(said);
  const beside = BESIDE.exec(said);
  const isNow = (match: RegExpExecArray | null) =>
    match !== null && !NOT_NOW.test(said.slice(0, match.index + match[0].length - (match[1] ?? "").length));
  return (
    (isNow(before) ? find(before?.[1] ?? "", "before") : undefined) ??
    (behind !== null && !NOT_NOW.test(behind[0]) ? find(behind[1] ?? "", "behind") : undefined) ??
    (isNow(beside) ? find(beside?.[1] ?? "", "beside") : undefined)
  );
}

// The sentences of a paragraph, and its lines, which may have no full stops.
function statements(block: Block): string[] {
  if (block.kind !== "paragraph") return [];
  const { children } = block;
  const apart = (words: string) => words.split(/(?<=[.;])(?<!\b[ap]\.m\.) /i);
  const each = written(children).split("\n");
  return [...apart(plain(children)), ...(each.length > 1 ? each.flatMap(apart) : [])];
}

function lines(code: Code): Paragraph[] {
  return logLines(code).map(({ paragraph }) => paragraph);
}

// Whose name stands among the first words, or opens them, the longest first: "by the president, Ada Example".
function named(words: string, people: KnownPeople, first: boolean): string | undefined {
  const said = words.split(/[ ,.;()]+/).slice(0, 5);
  for (let from = 0; from < (first ? 1 : said.length); from++)
    for (let n = said.length; n > from; n--) {
      const name = people.find(said.slice(from, n).join(" "))?.name;
      if (name !== undefined) return name;
    }
  return undefined;
}
