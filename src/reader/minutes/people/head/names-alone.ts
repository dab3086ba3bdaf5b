/** Words that are names and nothing else: "Ada, Ben and Cleo", "ada, ben + 2 guests". */
import { expression } from "../../expression.ts";
import { isWrittenAsName } from "../names.ts";
import { type NamedPerson, peopleInWords } from "../people-in-words.ts";

const PARTED = expression("[,;] (?:{and} )?| {and} | & ", "");
const LAST_AND = expression(",? {and},", "g");
/** "two Petes", "9 humans", "a dog" */
const SO_MANY = expression("^\\+?(?:\\d+|{soMany}) \\p{L}(?![^,]* {leadEnd} )", "iu");
const TAIL = expression(",? {behindNames}[.!]*$", "i");
/** "Ada, who came late" */
const WHO = expression(", ({whoClause} [^,;()]{2,60})", "gi");
const IS_ANIMAL = expression("\\((?:[^()]* )?{animal}\\)", "i");
/** As somebody is called in a chat. */
const SMALL = /^@?[\p{Ll}\d][\p{L}\d_.-]{1,20}$/u;

/** Whether words are more than two names, as they are written. */
export function isRow(names: string): boolean {
  const parts = names
    .replace(/ ?\([^()]*\)/g, "")
    .replace(LAST_AND, ", ")
    .split(PARTED);
  return parts.length > 2 && parts.every(isWrittenAsName);
}

/** The people of words that are names and nothing else, but for so many others and a dog. */
export function namesAlone(words: string): readonly NamedPerson[] {
  const parts = words
    .replace(TAIL, "")
    .replace(WHO, " ($1)")
    // What stands in parentheses stays whole.
    .replace(/\([^()]{1,200}\)/g, (aside) => aside.replaceAll(" ", "\u0001"))
    .replace(LAST_AND, ", ")
    .split(PARTED)
    .map((part) => part.replaceAll("\u0001", " "));
  const named = parts.filter((part) => !SO_MANY.test(part) && !IS_ANIMAL.test(part));
  if (named.length * 2 < parts.length) return [];
  const people = peopleInWords(named.join(", "), true);
  return people.length >= named.length &&
    people.every(({ name }) => isWrittenAsName(name) || SMALL.test(name))
    ? people
    : [];
}
