/** Who is named as one of a meeting, also where nothing says that they were there: in its head, or by speaking. */
import type { Block, Document } from "../../../../model/document.ts";
import { blocks, plain, written } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { NO_NAME } from "../../owners.ts";
import { type NamedPerson, once, peopleInWords } from "../people-in-words.ts";
import { personInItem } from "../words/person-in-item.ts";
import { peopleInRuns } from "./runs.ts";

/** A line of people stands so near the top. */
const TOP = 10;
const LABEL = /^[^\p{L}]{0,4}([^:]{2,120}):\s+(\S.*)$/u;
const OF_PEOPLE_ALONE = expression("^(?:{ofPeopleAlone})$", "i");
const PEOPLE_HEADING = expression("^{peopleHeading}:?$", "iu");
const WERE = expression("\\b{itWere} (\\p{Lu}.{0,300})", "u");
const OF_PEOPLE = expression("\\b{ofPeople}\\b", "iu");
const NAME = /^(?:\p{Lu}\p{Ll}+\.? )?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,2}$|^@[\w-]+$/u;
const IS_OFFICE = expression("\\b(?:{title}|{officeWord})$", "i");
/** "Ada Example: I'll do it" */
const SPEAKER = /^(\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+): \S/u;

/** The people of a meeting by its head and its speakers, but for what is `read` already and whom that has; and how many a label names. */
export function namedPeople(
  document: Document,
  read: readonly Block[],
  isKnown: (name: string) => boolean,
): { readonly people: readonly NamedPerson[]; readonly labelled: number } {
  // Where a list of attendees is read, a run of other names is of something else.
  const run = read.length === 0 ? peopleInRuns(document) : [];
  const head = inHead(document, new Set(read));
  const all = once([...head, ...speakers(document), ...run.filter(isPlain)]);
  return { people: all.filter(({ name }) => !isKnown(name)), labelled: head.length };
}

function inHead(document: Document, read: ReadonlySet<Block>): NamedPerson[] {
  const top = document.slice(0, TOP);
  return top.flatMap((block, i) => {
    if (read.has(block)) return [];
    switch (block.kind) {
      case "paragraph":
        return partsOf(written(block.children)).flatMap(inPart);
      case "list": {
        const items = block.items.map(({ children: [first] }) => wordsOf(first));
        return opensPeople(top[i - 1]) ? items.flatMap(inItem) : items.flatMap(inPart);
      }
      case "table":
        return opensPeople(top[i - 1]) ? block.rows.flatMap(([name = []]) => inItem(plain(name))) : [];
      default:
        return [];
    }
  });
}

function inItem(words: string): NamedPerson[] {
  return personInItem(words).filter(isPlain);
}

// A line each, and what a full stop or a sign parts in it; a line that was wrapped goes on.
function partsOf(text: string): string[] {
  return text
    .replace(/([\p{L},;(] *)\n(?=[\p{L}@(])(?![^\n:]{1,40}:\s)/gu, "$1 ")
    .split(/\n|(?<=[.;!?]) +(?=\p{Lu})|(?<! ) +[·|] +/u)
    .map((part) => part.trim());
}

/** So much of a line above a list says what it is of. */
const LAST = 60;

function opensPeople(block: Block | undefined): boolean {
  const words = wordsOf(block);
  if (block?.kind === "heading") return PEOPLE_HEADING.test(words);
  return words.endsWith(":") && OF_PEOPLE.test(words.slice(-LAST));
}

function wordsOf(block: Block | undefined): string {
  return block?.kind === "paragraph" || block?.kind === "heading" ? plain(block.children) : "";
}

// "Here tonight: Ada, Ben and Cleo", "Chairs: Ada Example, Ben Sample", "it was Ada, Ben, Cleo and me".
function inPart(part: string): NamedPerson[] {
  const [, label = "", rest = ""] = LABEL.exec(part) ?? [];
  if (OF_PEOPLE.test(label) || OF_PEOPLE_ALONE.test(label)) return peopleInWords(rest).filter(isPlain);
  const [, names = ""] = WERE.exec(part) ?? [];
  const all = peopleInWords(names).filter(isPlain);
  return all.length < FEW ? [] : all;
}

/** So many names behind "it was" are people. */
const FEW = 2;

function isPlain({ name }: NamedPerson): boolean {
  return NAME.test(name) && !NO_NAME.test(name) && !IS_OFFICE.test(name);
}

// Two at least who speak in turn, by their whole names.
function speakers(document: Document): NamedPerson[] {
  const names = [...blocks(document)].flatMap((block) =>
    block.kind === "paragraph" ? (SPEAKER.exec(plain(block.children))?.[1] ?? []) : [],
  );
  const all = new Set(names.filter((name) => !NO_NAME.test(name)));
  return all.size < 2 || names.length < 3 ? [] : [...all].map((name) => ({ name }));
}
