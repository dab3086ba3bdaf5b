/** A run of names at the top of a note that no label says to be people's: they are where several of them do something below. */
import type { Block, Document } from "../../../../model/document.ts";
import { blocks, openingWords, plain, plainBlock, written } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { mayBeAbove, NO_LIST } from "../head/any-group.ts";
import { areCalledBelow, areHeard } from "../heard-below.ts";
import { isWrittenAsName, withoutWriter } from "../names.ts";
import { type NamedPerson, peopleInWords } from "../people-in-words.ts";
import { personInItem } from "../words/person-in-item.ts";

/** A run stands so near the top. */
const TOP = 6;
/** Of its names so many must be heard of. */
const HEARD = 2;
const NAME =
  "(?:{title}\\.? )?\\p{Lu}[\\p{L}'’-]{1,30}(?: \\p{Lu}[\\p{L}'’-]{1,30}){0,2}(?: \\([^()]{1,30}\\))?";
const RUN = expression(`(?<![\\p{L}\\p{N}])${NAME}(?:(?:,? (?:{and}|&) |, | [·+] )${NAME}){2,12}`, "gu");
const DOES = expression(
  "(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{L}'’-]{1,20})(?= {onlyPeopleDo}\\b)|[(@](\\p{Lu}[\\p{L}'’-]{1,20})(?=[),;.]|$)",
  "gu",
);

/** A run, and whether it is one of people anyhow. */
interface NamesInRow {
  readonly people: readonly NamedPerson[];
  readonly isSure: boolean;
}

/** The names of each run at the top of which several are heard of as people. */
export function peopleInRuns(document: Document): NamedPerson[] {
  return heardOf(document, TOP, (block) =>
    block.kind === "paragraph" ? runsIn(inOneLine(written(block.children))) : [],
  );
}

/** So near the top, before a second heading, a run is who met. */
const NEAR = 5;
const NOT_THERE = expression("\\b(?:{noPeopleLabel}|{absent}|{toldOfOthers})\\b", "i");
/** Whoever says that somebody was away said before who was not: "Ada, Ben and Cleo. Dan sends his regrets." */
const SAID_AWAY = expression("^[.;,] ?[^.;]{0,60}\\b{saidAway}\\b", "i");
/** Of so few letters what stands before the names is no other sentence. */
const FEW = 40;
const NOT_BEHIND = expression("^[^.;]{0,60}\\b(?:{noPeopleLabel}|{toldOfOthers})\\b", "i");

/** The same of the head of a note, where the words around the run do not say that they were away, or what else they are. */
export function runsThere(document: Document): NamedPerson[] {
  const second = document.findIndex(({ kind }, i) => kind === "heading" && i > 1);
  const top = Math.min(NEAR, second < 0 ? NEAR : second);
  return heardOf(
    document,
    top,
    (block) => {
      if (block.kind === "paragraph")
        return withoutWriter(written(block.children)).split("\n").flatMap(thereIn);
      if (block.kind !== "list" || isOfOthers(document[document.indexOf(block) - 1])) return [];
      const items = block.items.map(openingWords);
      const people = items.map((words) => personInItem(words));
      const areNames = people.every(
        ([one, ...others]) => isWrittenAsName(one?.name ?? "") && others.length === 0,
      );
      const all = people.flat();
      const isSure = mayBeAbove(document, document.indexOf(block)) && areCalledBelow(all, document);
      return areNames ? [{ people: all, isSure }] : items.flatMap(thereIn);
    },
    (people) => areHeard(people, document),
  );
}

// "Candidates", over their names.
function isOfOthers(above: Block | undefined): boolean {
  const words = above?.kind === "heading" || above?.kind === "paragraph" ? plainBlock(above) : "";
  return words.length < FEW && (NOT_THERE.test(words) || NO_LIST.test(words));
}

function thereIn(line: string): NamesInRow[] {
  return RUN.matches(line).flatMap(({ 0: run, index }): NamesInRow[] => {
    const before =
      line
        .slice(0, index)
        .split(/[.;!?] /)
        .at(-1) ?? "";
    const behind = line.slice(index + run.length);
    const people = peopleInWords(run.replace(/ [·+] /g, ", "));
    if (NOT_THERE.test(before) || (/:\s*$/.test(before) && NO_LIST.test(before))) return [];
    if (SAID_AWAY.test(behind) && before.trim().length < FEW) return [{ people, isSure: true }];
    return NOT_BEHIND.test(behind) ? [] : [{ people, isSure: false }];
  });
}

function runsIn(words: string): NamesInRow[] {
  return RUN.matches(words).map(([run]) => ({
    people: peopleInWords(run.replace(/ [·+] /g, ", ")),
    isSure: false,
  }));
}

// A line that was wrapped goes on; one with a label does not: "Reviewers: Ada", and below it "Authors: Ben".
function inOneLine(text: string): string {
  return text.replace(/\n(?=[^\n:]{1,40}:\s)/g, ". ").replace(/\n/g, " ");
}

// The runs of the first blocks of which several are heard of.
function heardOf(
  document: Document,
  top: number,
  runsOf: (block: Block) => NamesInRow[],
  isNear: (people: readonly NamedPerson[]) => boolean = () => false,
): NamedPerson[] {
  const runs = document.slice(0, top).flatMap(runsOf);
  if (runs.length === 0) return [];
  const heard = heardIn(document);
  return runs.flatMap(({ people, isSure }) =>
    isSure || people.filter(({ name }) => heard.has(firstOf(name))).length >= HEARD || isNear(people)
      ? people
      : [],
  );
}

function heardIn(document: Document): ReadonlySet<string> {
  const all = [...blocks(document)].flatMap((block) =>
    block.kind === "paragraph" ? DOES.matches(plain(block.children)) : [],
  );
  return new Set(all.map(([, one, name = one ?? ""]) => name));
}

function firstOf(name: string): string {
  return name.split(" ", 1)[0] ?? "";
}
