/** A run of names at the top of a note that no label says to be people's: they are where several of them do something below. */
import type { Document } from "../../../../model/document.ts";
import { blocks, plain } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { type NamedPerson, peopleInWords } from "../people-in-words.ts";

/** A run stands so near the top. */
const TOP = 6;
/** Of its names so many must be heard of. */
const HEARD = 2;
const NAME = "\\p{Lu}[\\p{L}'’-]{1,30}(?: \\p{Lu}[\\p{L}'’-]{1,30}){0,2}(?: \\([^()]{1,30}\\))?";
const RUN = expression(`(?<![\\p{L}\\p{N}])${NAME}(?:(?:,? (?:{and}|&) |, | [·+] )${NAME}){2,12}`, "gu");
const DOES = expression("(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{L}'’-]{1,20})(?= {onlyPeopleDo}\\b)", "gu");

/** The names of each run at the top of which several are heard of as people. */
export function peopleInRuns(document: Document): NamedPerson[] {
  const runs = document
    .slice(0, TOP)
    .flatMap((block) =>
      block.kind === "paragraph"
        ? RUN.matches(plain(block.children)).map(([run]) => run.replace(/ [·+] /g, ", "))
        : [],
    );
  if (runs.length === 0) return [];
  const heard = heardIn(document);
  return runs.flatMap((run) => {
    const all = peopleInWords(run);
    return all.filter(({ name }) => heard.has(firstOf(name))).length < HEARD ? [] : all;
  });
}

function heardIn(document: Document): ReadonlySet<string> {
  const all = [...blocks(document)].flatMap((block) =>
    block.kind === "paragraph" ? DOES.matches(plain(block.children)) : [],
  );
  return new Set(all.map(([, name = ""]) => name));
}

function firstOf(name: string): string {
  return name.split(" ", 1)[0] ?? "";
}
