/** Who was there by the first sentences of a note, in whatever words: names there that do or say something below. */
import type { Block, Document } from "../../../../model/document.ts";
import { written } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { toldOfBelow } from "../heard-below.ts";
import { OF_OTHERS, withoutRooms } from "../labels.ts";
import { isWrittenAsName, withoutTitleStops, withoutWriter } from "../names.ts";
import { type NamedPerson, once, peopleInWords } from "../people-in-words.ts";
import { NO_LIST } from "./any-group.ts";
import { headOf } from "./head.ts";

/** So many blocks tell who met. */
const TOP = 4;
const NAME =
  "(?:{title}\\.? )?\\p{Lu}[\\p{L}'’-]{1,30}(?: (?:{nameParticle} )?\\p{Lu}[\\p{L}'’-]{0,30}\\.?){0,3}(?: \\([^()]{1,60}\\))?";
/** Names in a row, or one alone. */
const RUN = expression(`(?<![\\p{L}\\p{N}@'’])${NAME}(?:(?:,? (?:{and}|&) |, | [·+/|] )${NAME}){0,12}`, "gu");
const AWAY_BEHIND = expression("^[^.;:–—]{0,60}\\b(?:{saidAway}|{toldOfOthers})\\b|^{ofHis}", "iu");
const AWAY_BEFORE = expression(
  "\\b(?:{absent}|{noPeopleLabel}|{toldOfOthers}|{inPlaceOf})\\b[^.;:]{0,30}$",
  "i",
);
const OFFICER = expression("^(?:{officerThe} )?(?:{officeBefore} )?(?=\\p{Lu}\\S* \\p{Lu})", "u");
/** So much beside names says whether they came. */
const NEAR = 120;
/** What parts clauses. */
const EDGE = /[.;:!?–—()|]|, /;

/** Those of the first sentences whom the note tells of below; fewer than two are nobody, as are some of many. */
export function inClauses(document: Document): readonly NamedPerson[] {
  const head = headOf(document).slice(0, TOP);
  const runs = head.flatMap(linesOf).flatMap(runsIn);
  const below = document.slice(head.length);
  const all = once(runs.flatMap(({ people }) => people));
  const told = new Set(toldOfBelow(all, below).map(({ name }) => name));
  if (told.size < 2) return [];
  const isTold = (people: readonly NamedPerson[]) =>
    people.filter(({ name }) => told.has(name)).length * 2 >= people.length;
  const found = runs.filter(({ people, isSure }) => isSure || isTold(people)).flatMap(({ people }) => people);
  return once(found).filter(({ name }) => !isShortOf(name, found));
}

// "Ada", beside Ada Example.
function isShortOf(name: string, all: readonly NamedPerson[]): boolean {
  return !name.includes(" ") && all.some((one) => one.name !== name && one.name.split(" ").includes(name));
}

// A line that was wrapped goes on; one with a label does not.
function inOneLine(text: string): string {
  return text.replace(/\n(?=[^\n:]{1,40}:\s)/g, ". ").replace(/\n/g, " ");
}

function linesOf(block: Block): readonly string[] {
  if (block.kind !== "paragraph") return [];
  return withoutTitleStops(withoutWriter(inOneLine(written(block.children)))).split(
    /(?<=[\p{L})\d]{2}[.!?]) (?=\p{Lu})/u,
  );
}

/** Behind a name alone at the top: what only those do who are there. */
const DOES = expression("^,? (?:{doesThere}|{inTheChair})\\b", "u");

/** "Authors: " */
const LABEL = /(?:^|[.;] )([^:.;]{1,60}): ?[^:.;]{0,300}$/;

/** A run, and whether what stands behind it is enough. */
interface NamesInClause {
  readonly people: readonly NamedPerson[];
  readonly isSure: boolean;
}

function runsIn(line: string): NamesInClause[] {
  return RUN.matches(line).flatMap(({ 0: run, index }) => {
    const before = withoutRooms(
      line
        .slice(Math.max(0, index - NEAR), index)
        .split(EDGE)
        .at(-1) ?? "",
    );
    const behind = line.slice(index + run.length, index + run.length + NEAR);
    const [, label = ""] = LABEL.exec(line.slice(0, index)) ?? [];
    if (OF_OTHERS.test(label) || NO_LIST.test(label)) return [];
    // The rest of something longer.
    if (/\p{Lu}[\p{L}'’-]{0,40} $/u.test(before)) return [];
    if (AWAY_BEHIND.test(behind) || AWAY_BEFORE.test(before) || OF_OTHERS.test(before)) return [];
    const people = peopleInWords(run.replace(OFFICER, "").replace(/ [·+/|] /g, ", ")).filter(({ name }) =>
      isWrittenAsName(name),
    );
    return people.length === 0 ? [] : [{ people, isSure: people.length === 1 && DOES.test(behind) }];
  });
}
