/** A run of names at the top of a note that no label says to be people's: they are where several of them do something below. */
import type { Block, Document } from "../../../../model/document.ts";
import { blocks, plain, plainBlock, written } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { isWrittenAsName } from "../names.ts";
import { type NamedPerson, peopleInWords, personInItem } from "../people-in-words.ts";

/** A run stands so near the top. */
const TOP = 6;
/** Of its names so many must be heard of. */
const HEARD = 2;
const NAME = "\\p{Lu}[\\p{L}'’-]{1,30}(?: \\p{Lu}[\\p{L}'’-]{1,30}){0,2}(?: \\([^()]{1,30}\\))?";
const RUN = expression(`(?<![\\p{L}\\p{N}])${NAME}(?:(?:,? (?:{and}|&) |, | [·+] )${NAME}){2,12}`, "gu");
const DOES = expression("(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{L}'’-]{1,20})(?= {onlyPeopleDo}\\b)", "gu");

/** The names of each run at the top of which several are heard of as people. */
export function peopleInRuns(document: Document): NamedPerson[] {
  return heardOf(document, TOP, (block) => (block.kind === "paragraph" ? runsIn(plain(block.children)) : []));
}

/** So near the top, before a second heading, a run is who met. */
const NEAR = 5;
const NOT_THERE = expression("\\b(?:{noPeopleLabel}|{absent}|{toldOfOthers})\\b", "i");
const NOT_BEHIND = expression("^[^.;]{0,60}\\b(?:{noPeopleLabel}|{toldOfOthers})\\b", "i");

/** The same of the head of a note, where the words around the run do not say that they were away, or what else they are. */
export function runsThere(document: Document): NamedPerson[] {
  const second = document.findIndex(({ kind }, i) => kind === "heading" && i > 1);
  const top = Math.min(NEAR, second < 0 ? NEAR : second);
  return heardOf(document, top, (block) => {
    if (block.kind === "paragraph") return written(block.children).split("\n").flatMap(thereIn);
    if (block.kind !== "list") return [];
    const items = block.items.map(({ children: [first] }) => (first === undefined ? "" : plainBlock(first)));
    const people = items.map((words) => personInItem(words));
    const areNames = people.every(
      ([one, ...others]) => isWrittenAsName(one?.name ?? "") && others.length === 0,
    );
    return areNames ? [people.flat()] : items.flatMap(thereIn);
  });
}

function thereIn(line: string): NamedPerson[][] {
  return [...line.matchAll(RUN.pattern)].flatMap(({ 0: run, index }) => {
    const before =
      line
        .slice(0, index)
        .split(/[.;!?] /)
        .at(-1) ?? "";
    const isOther = NOT_THERE.test(before) || NOT_BEHIND.test(line.slice(index + run.length));
    return isOther ? [] : [peopleInWords(run.replace(/ [·+] /g, ", "))];
  });
}

function runsIn(words: string): NamedPerson[][] {
  return [...words.matchAll(RUN.pattern)].map(([run]) => peopleInWords(run.replace(/ [·+] /g, ", ")));
}

// The runs of the first blocks of which several are heard of.
function heardOf(document: Document, top: number, runsOf: (block: Block) => NamedPerson[][]): NamedPerson[] {
  const runs = document.slice(0, top).flatMap(runsOf);
  if (runs.length === 0) return [];
  const heard = heardIn(document);
  return runs.filter((run) => run.filter(({ name }) => heard.has(firstOf(name))).length >= HEARD).flat();
}

function heardIn(document: Document): ReadonlySet<string> {
  const all = [...blocks(document)].flatMap((block) =>
    block.kind === "paragraph" ? [...plain(block.children).matchAll(DOES.pattern)] : [],
  );
  return new Set(all.map(([, name = ""]) => name));
}

function firstOf(name: string): string {
  return name.split(" ", 1)[0] ?? "";
}
