/** Who came later or as a guest and stands in no list: "Dan Feigned joined at 7:20", "We welcomed Eve Madeup". */
import type { Document } from "../../../../model/document.ts";
import { blocks, plain } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { sentences } from "../../sentences.ts";
import { KnownPeople } from "../known/known-people.ts";
import { isWrittenAsName, WHOLE_NAME } from "../names.ts";
import { type NamedPerson, peopleInWords } from "../people-in-words.ts";

const ASIDE = "(?:,[^,.;]{1,60},| \\([^()]{1,60}\\)| {fromWhere} [^,.;]{2,40}?)?";
const BEFORE_ALL = "^\\(?(?:{arrivalLead},? )?(?:{officerThe} )?(?:{officeBefore} )?";
const FORMS = [
  expression(`${BEFORE_ALL}${WHOLE_NAME}${ASIDE} {arrives}`, "u"),
  expression(`${BEFORE_ALL}${WHOLE_NAME}, {whoCame}\\b`, "u"),
  expression(`(?:^|[,;:] ?|\\. ){welcomed} ${WHOLE_NAME}(?=[.,;!:(]| {behindGuest}\\b|$| \\()`, "u"),
];
const HINT = expression("{arrivalHint}", "i");
/** It tells of another time, or that somebody did not come. */
const NOT_HERE = expression("\\b{notHere}\\b", "i");

/** Those whom sentences say to have come, apart from `known`. */
export function arrivals(document: Document, known: readonly NamedPerson[]): readonly NamedPerson[] {
  let people: KnownPeople | undefined;
  const found = new Map<string, NamedPerson>();
  const areCalledBriefly = known.length > 1 && known.every(({ name }) => !name.includes(" "));
  for (const block of blocks(document)) {
    if (block.kind !== "paragraph" || !HINT.test(plain(block.children))) continue;
    for (const { text } of sentences(block)) {
      const one = arrival(text) ?? (areCalledBriefly ? arrivalOfOne(text) : undefined);
      if (one === undefined) continue;
      people ??= new KnownPeople(known);
      if (people.find(one.name) === undefined && !known.some((other) => isSpelledOut(other.name, one.name)))
        found.set(one.name, one);
    }
  }
  return [...found.values()];
}

// "Canon B. Example" for "Canon Example"
function isSpelledOut(whole: string, short: string): boolean {
  const [own, said] = [whole.split(" "), short.split(" ")];
  return said.length > 1 && own.length > said.length && own[0] === said[0] && own.at(-1) === said.at(-1);
}

function arrival(text: string): NamedPerson | undefined {
  if (!HINT.test(text) || NOT_HERE.test(text)) return undefined;
  const name = FORMS.map((form) => form.exec(text)?.groups?.name).find((one) => one !== undefined);
  const [one, ...others] = name === undefined ? [] : peopleInWords(name);
  return others.length > 0 ? undefined : one;
}

const ONE = expression("^\\(?(?<name>\\p{Lu}[\\p{L}'’-]+) {arrives}", "u");

// "Ada joined at half past", where people write one name of each.
function arrivalOfOne(text: string): NamedPerson | undefined {
  const name = HINT.test(text) && !NOT_HERE.test(text) ? (ONE.exec(text)?.groups?.name ?? "") : "";
  return isWrittenAsName(name) ? { name } : undefined;
}
