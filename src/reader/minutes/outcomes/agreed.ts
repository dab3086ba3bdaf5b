/** What "agreed" stands beside: behind a matter, or before whose task follows from it. */
import { expression } from "../expression.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import type { Sentence } from "../sentences.ts";
import { isTask } from "./below-heading.ts";
import { NOT } from "./votes.ts";

const AGREED = expression(
  "^([^:?.]{2,60}?)(?: ?:| [–—-]| ?→| ?[-=]>) {agreedWord}(?:[.!]?$|[,;] (?!{but}\\b)| \\(| {agreedTail}\\b)",
  "i",
);

/** "Tar: agreed" is decided as an item, where it is nobody who agrees. */
export function agreedOf(text: string, people: KnownPeople): "matter" | "person" | undefined {
  const [, what] = AGREED.exec(text) ?? [];
  if (what === undefined) return undefined;
  // Whoever is not known is somebody in a word or two, and a matter in more.
  const isStranger = people.none && what.split(" ").length <= 2;
  const isPerson =
    isStranger ||
    isTask(what, people) ||
    people.find(what) !== undefined ||
    people.initials(what) !== undefined;
  return isPerson ? "person" : "matter";
}

/** A matter in some words and a label's colon: "The plan for a workshop: go ahead". */
export function isNamed(text: string): boolean {
  return /^(?:\S+ ){2,}\S+: /.test(text);
}

const AGREED_FIRST = expression("^{decided}[,;:] ?(?=\\p{L})", "iu");

/** "Up to 250 each. Agreed, Ada puts it in the budget.": what follows is whose task it is. */
export function agreedWithTask(
  before: Sentence | undefined,
  last: Sentence,
  people: KnownPeople,
  isQuotation: (text: string) => boolean,
): Sentence | undefined {
  const [lead] = AGREED_FIRST.exec(last.text) ?? [];
  if (before === undefined || lead === undefined || /[?:]$/.test(before.text)) return undefined;
  const [who = ""] = last.text.slice(lead.length).split(" ", 1);
  const text = `${before.text} ${last.text}`;
  const isSomebody = people.find(who) !== undefined || people.initials(who) !== undefined;
  return isSomebody && isQuotation(text) && !NOT.test(before.text) ? { ...before, text } : undefined;
}
