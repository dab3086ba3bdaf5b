/** All who do a part of what one sentence tells: "Ada writes the post, Ben checks it, together with Cleo". */
import { expression } from "../../expression.ts";
import { NAMES, owned, owners, type Task } from "../../owners.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { passive } from "../assigned.ts";
import { isAnyway, isReported, STARTS } from "../clauses.ts";
import { soleDeed, thirdPerson } from "../third-person.ts";
import { presentOpen } from "../told-openly.ts";
import { objectFirst } from "./object-first.ts";
import { presentItem, presentTaskWithin } from "./present-deeds.ts";

/** Who does what stands before a promise in the same sentence: "Ada opens a ticket, Ben has agreed to review it". */
export function toldBefore(text: string, promised: string, people: KnownPeople): readonly string[] {
  const before = text.slice(0, Math.max(0, text.lastIndexOf(", ", text.indexOf(promised))));
  if (before === "") return [];
  return (presentTaskWithin(before, people) ?? presentOpen(before, people))?.who ?? [];
}

/** Where somebody else's part of a task may begin. */
const NEXT_PART = expression("(?:[,;:] (?:{and} )?| {and} )(?=[\\p{L}@])", "gu");
/** "Ada takes the newsletter, Ben the calendar": the deed is not said again. */
const GAP = expression(`^${NAMES} (?:{doesAlso} )?{gapObject} [^.;,:?!]{1,40}(?=[.,;]|$)`, "u");

/** "Ada saws it, Ben helps her": what somebody does for whoever does the other part. */
const FOR_OTHER = expression(`^${NAMES} {doesForOther}(?=[.,;)]|$)`, "u");

/** "Ada will saw it, together with Ben" */
const WITH = expression(`[ ,]{jointlyWith} ${NAMES}(?=[.,;)]|$)`, "u");

/** Who else does a part of what a sentence tells: "Ada writes the post, Ben checks it; Cleo sends it". */
export function alsoTold(text: string, people: KnownPeople): readonly string[] {
  if (isAnyway(text)) return [];
  const beside = WITH.exec(text)?.[1];
  const others = NEXT_PART.matches(text)
    .slice(0, STARTS)
    .flatMap(({ 0: lead, index }) => {
      if (isReported(text.slice(0, index))) return [];
      const words = text.slice(index + lead.length);
      return (
        (
          presentItem(words, people) ??
          thirdPerson(words, people) ??
          soleDeed(words, people) ??
          objectFirst(words, people) ??
          owned(GAP.exec(words), people, false) ??
          owned(FOR_OTHER.exec(words), people, false)
        )?.who ?? []
      );
    });
  return beside === undefined ? others : [...others, ...(owners(beside, people, false) ?? [])];
}

/** Who helps whoever a task is for: "list the knots, Ben helps her". */
export function helpers(what: string, people: KnownPeople): readonly string[] {
  return NEXT_PART.matches(what)
    .slice(0, STARTS)
    .flatMap(
      ({ 0: lead, index }) =>
        owned(FOR_OTHER.exec(what.slice(index + lead.length)), people, false)?.who ?? [],
    );
}

/** A task with all who do a part of it. */
export function together({ who, what }: Task, text: string, people: KnownPeople): Task {
  return {
    who: [
      ...new Set([
        ...toldBefore(text, what, people),
        ...who,
        ...alsoTold(text, people),
        ...(passive(text, people)?.who ?? []),
      ]),
    ],
    what,
  };
}
