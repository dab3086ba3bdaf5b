/** Who was there by names alone that have among them who led or took notes: a line or a list at the top, whatever stands above it. */
import type { Block, Document } from "../../../../model/document.ts";
import { openingWords, plain, written } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { isNextLabel } from "../../when/labels.ts";
import { NO_LIST } from "../head/any-group.ts";
import { headOf } from "../head/head.ts";
import { namesAlone } from "../head/names-alone.ts";
import { areToldOf } from "../heard-below.ts";
import { KnownPeople } from "../known/known-people.ts";
import { IS_ABSENT, IS_PRESENT, IS_ROLE, OF_OTHERS } from "../labels.ts";
import { isWrittenAsName } from "../names.ts";
import { type NamedPerson, once } from "../people-in-words.ts";
import { personInItem } from "../words/person-in-item.ts";
import { isRound } from "./rounds.ts";

/** Fewer of them may be a pair who do something together. */
const SEVERAL = 3;
/** More lines or items are no roll call. */
const MANY = 100;
/** So many blocks from the top may be a roll call. */
const TOP = 12;

/** Such people and the block that names them; `officers`: who did something for the meeting. */
export function rosterIn(
  document: Document,
  officers: readonly NamedPerson[],
): { readonly people: readonly NamedPerson[]; readonly block: Block } | undefined {
  const called = document.slice(0, TOP).find((block) => behindLabel(block).length > 1);
  if (called !== undefined) return { people: behindLabel(called), block: called };
  const head = headOf(document).length;
  for (const [i, block] of document.entries()) {
    const isOfRound = isRound(document[i - 1]);
    // The first part of the note may be they alone, whatever it is called.
    if (i >= head && !isOfRound && !(i === head + 1 && isPartOfPeople(document, i))) continue;
    const isHere = (people: readonly NamedPerson[]) =>
      (people.length >= SEVERAL && (serves(officers, people) || (isOfRound && people.every(isNamed)))) ||
      (people.length > 1 && people.some(servesBeside) && people.every(isNamed)) ||
      (people.length > 1 &&
        block.kind === "heading" &&
        (TITLE_WITH.test(plain(block.children)) || areToldOf(people, document.slice(i))));
    const people = rowsIn(block).map(once).find(isHere);
    if (people !== undefined) return { people, block };
  }
  return undefined;
}

// "Roll call (Ada, Ben)", as a heading, an item or a line.
function behindLabel(block: Block): readonly NamedPerson[] {
  if (block.kind === "list")
    return block.items.flatMap(({ children }) => children.slice(0, 1).flatMap(behindLabel));
  if (block.kind !== "heading" && block.kind !== "paragraph") return [];
  const { label = "", names = "" } = CALLED.exec(plain(block.children))?.groups ?? {};
  return IS_PRESENT.test(label) ? namesAlone(names) : [];
}

const CALLED = /^(?:\d{1,2}[.)] ?)?(?<label>\p{L}[^():]{2,30}) \((?<names>[^()]{5,300})\)[.]?$/u;

function serves(officers: readonly NamedPerson[], people: readonly NamedPerson[]): boolean {
  const known = new KnownPeople(people);
  return officers.some(({ name }) => known.find(name) !== undefined);
}

const SERVES = expression("^(?:{chair}|{lead}|{ledAside}|{takesNotes}|{takesDown})$", "i");

// "Ada (chair)", "Ben – minutes"
function servesBeside({ role = "" }: NamedPerson): boolean {
  return SERVES.test(role);
}

function isNamed({ name }: NamedPerson): boolean {
  return isWrittenAsName(name);
}

// "Introductions", over whoever introduced themselves.
function isPartOfPeople(document: Document, i: number): boolean {
  const [above, next] = [document[i - 1], document[i + 1]];
  if (above?.kind !== "heading" || (next !== undefined && next.kind !== "heading")) return false;
  const words = plain(above.children);
  return ![OF_OTHERS, NO_LIST, IS_ABSENT, IS_ROLE].some((one) => one.test(words)) && !isNextLabel(words);
}

/** With a label, or more than one. */
const IS_SENTENCE = /[:?!]|\p{Ll}[.;] /u;
/** "(with Ada, Ben)", "(w/ Ada, Ben)" */
const WITH = expression("^(?:{weHad}|{thereWere}|{present}):? ", "i");
const TITLE_WITH = expression("\\((?:{weHad}|{thereWere}|{present}):? [^()]{5,200}\\)$", "i");

// The rows of names that a block may be: a line, a sentence of it, what its title has in parentheses, its items.
function rowsIn(block: Block): readonly (readonly NamedPerson[])[] {
  if (block.kind === "heading") {
    const [, aside] = /\(([^()]{5,200})\)$/.exec(plain(block.children)) ?? [];
    return aside === undefined ? [] : [namesAlone(aside.replace(WITH, ""))];
  }
  if (block.kind === "list")
    return [ofEach(block.items.map((item) => (item.children.length > 1 ? "" : openingWords(item))))];
  if (block.kind !== "paragraph") return [];
  const lines = written(block.children)
    .replace(/^\((.*)\)[.]?$/s, "$1")
    .split("\n");
  if (lines.length > MANY) return [];
  const rows = [...lines, lines.join(" ")].flatMap((line) => [
    line,
    ...line.split(/(?<=[\p{L}\d)]{2})[.;] /u),
  ]);
  return [
    ...rows.filter((row) => !IS_SENTENCE.test(row)).map(inRow),
    ...(lines.length > 1 ? [ofEach(lines)] : []),
  ];
}

// "Ada leads, Ben types" is a sentence, which need not name everybody.
function inRow(row: string): readonly NamedPerson[] {
  const people = namesAlone(row.replace(/\.$/, ""));
  return row.includes("(") ? people : people.map(({ role: _, ...one }) => one);
}

function ofEach(lines: readonly string[]): readonly NamedPerson[] {
  if (lines.length > MANY) return [];
  const each = lines.map((line) => personInItem(line));
  return each.every((people) => people.length === 1) ? each.flat() : [];
}
