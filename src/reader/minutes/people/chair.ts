/** Who was in the chair: by a role in the list of attendees, by a line of its own, or by a sentence. */
import type { Block, Code, Document, Paragraph, Table } from "../../../model/document.ts";
import { blocks, plain, plainBlock, written } from "../../../model/walk.ts";
import { type Expression, expression } from "../expression.ts";
import { logLines } from "../log.ts";
import { KnownPeople } from "./known-people.ts";
import { IS_CHAIR_LABEL, labelledWords, segments } from "./labels.ts";
import { isLabels, type ListedPerson } from "./people-in-blocks.ts";

/** The chair's name, and the name of the rule that says so. */
export interface Chair {
  readonly chair: string;
  readonly chairRule: string;
}

const IS_CHAIR = expression("(?<!\\b{deputy}[- ])\\b{chair}\\b", "i");
const IS_LEAD = expression("^{lead}(?:,|$)", "i");

/** The first who is called chair, else who is said to have led the meeting. */
export function chairOf(there: readonly ListedPerson[]): Chair | undefined {
  const called = (is: Expression) => there.find(({ role }) => role !== undefined && is.test(role));
  const leads = there.filter(({ role }) => role !== undefined && IS_LEAD.test(role));
  // Two who led it together are no chair.
  const found = called(IS_CHAIR) ?? (leads.length === 1 ? leads[0] : undefined);
  return found && { chair: found.name, chairRule: found.labelled === true ? "label.chair" : "aside.chair" };
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

/** Who of those present a sentence says was in the chair. */
export function chairSaid(document: Document, there: readonly ListedPerson[]): Chair | undefined {
  const people = new KnownPeople(there);
  const all = [...blocks(document)].flatMap((block) => (block.kind === "code" ? lines(block) : block));
  for (const block of all) {
    if (block.kind !== "paragraph") continue;
    for (const said of statements(block)) {
      const name = named(BEFORE.exec(said)?.[1] ?? "", people) ?? named(BEHIND.exec(said)?.[1] ?? "", people);
      if (name !== undefined) return { chair: name, chairRule: "sentence.chair" };
    }
  }
  return undefined;
}

// Its sentences, and its lines, which may have no full stops.
function statements({ children }: Paragraph): string[] {
  const apart = (words: string) => words.split(/(?<=[.;])(?<!\b[ap]\.m\.) /i);
  const each = written(children).split("\n");
  return [...apart(plain(children)), ...(each.length > 1 ? each.flatMap(apart) : [])];
}

function lines(code: Code): Paragraph[] {
  return logLines(code).map(({ paragraph }) => paragraph);
}

// Whose name stands among the first words, the longest first: "by the president, Ada Example".
function named(words: string, people: KnownPeople): string | undefined {
  const said = words.split(/[ ,.;()]+/).slice(0, 5);
  for (let from = 0; from < said.length; from++)
    for (let n = said.length; n > from; n--) {
      const name = people.find(said.slice(from, n).join(" "))?.name;
      if (name !== undefined) return name;
    }
  return undefined;
}
