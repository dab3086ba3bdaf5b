/** Deeds that a clause of a sentence tells by a verb of any kind. */
import { expression } from "../expression.ts";
import { NAMES, opensWithName, type Task, taskOfNamed } from "../owners.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { clauses, isAnyway, isReported, STARTS } from "./clauses.ts";
import { hasOutside, nextDeed, openDeed, sharedDeed, soleDeed, thirdPerson } from "./third-person.ts";

const WHICH = expression(", {whichThing} (?=\\p{Lu})", "gu");

/** "The others get a letter, which Ada writes" */
export function relativeTask(text: string, people: KnownPeople): Task | undefined {
  for (const { 0: lead, index } of WHICH.matches(text).slice(0, STARTS)) {
    const words = text.slice(index + lead.length);
    const task = /[.!]$|^\S+ \S+$/.test(words) ? soleDeed(words, people) : undefined;
    if (task !== undefined && !isReported(text.slice(0, index)) && !isAnyway(text)) return task;
  }
  return undefined;
}

/** "Ada announces it on the list": others hear of it than those who are there. */
export function toldOutside(text: string, people: KnownPeople): Task | undefined {
  return opensWithName(text, people) && hasOutside(text) && !isAnyway(text)
    ? thirdPerson(text, people)
    : undefined;
}

const BEHIND_ARROW = /(?:→|⇒|[-=]>) ?$/;

const ASKS = expression(
  `^${NAMES} (?<what>(?:{adverb} )?{asksFor} (?<whom>\\p{Lu}[\\p{L}\\p{M}'’-]+) {askedBack} .+)$`,
  "u",
);

// "Ada asks Gullprint what it costs": of whom the meeting does not know it is asked elsewhere.
function asksOutside(words: string, people: KnownPeople): Task | undefined {
  const match = ASKS.exec(words);
  const { what = "", whom = "" } = match?.groups ?? {};
  return match === null || people.find(whom) !== undefined
    ? undefined
    : taskOfNamed(match[1] ?? "", what, people);
}

/** "Ada said that it leaks. Ben answers the tenant.", "Ada and Ben swap notes" */
export function presentOpen(text: string, people: KnownPeople): Task | undefined {
  for (const { words, before, isFree } of clauses(text)) {
    if (!isFree) return undefined;
    const task = opensWithName(words, people)
      ? (openDeed(words, people, BEHIND_ARROW.test(before) ? "arrow" : undefined) ??
        sharedDeed(words, people) ??
        asksOutside(words, people))
      : undefined;
    if (task !== undefined) return isAnyway(before + words) ? undefined : task;
  }
  return undefined;
}

/** "We open an account. Ada and Ben go there to sign.": behind an outcome it says what comes of it. */
export function toldBehind(text: string, people: KnownPeople): Task | undefined {
  return text.endsWith("?") || isAnyway(text) || !opensWithName(text, people)
    ? undefined
    : nextDeed(text, people);
}
