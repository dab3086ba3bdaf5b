import type { Judgement } from "./mark.ts";

const ownNames = (person: string) => person.split(" / ");

/** Whether two names may be of one person at one meeting: `Ada`, `@ada` and `Ada Brook` may. */
export function isSamePerson(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 0 && short.every((word) => long.includes(word));
}

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Holds names against a list, each of which counts once; `maybe` counts neither way. */
export function judgeNames(
  found: readonly (readonly string[])[],
  wanted: readonly string[],
  maybe: readonly string[],
  isSame = isSamePerson,
): readonly Judgement[] {
  const left = new Set(wanted);
  const isOneOf = (names: readonly string[], person: string) =>
    ownNames(person).some((own) => names.some((name) => isSame(name, own)));
  const verdicts = found.flatMap((names): Judgement[] => {
    const words = names.join(" / ");
    const person = [...left].find((one) => isOneOf(names, one));
    if (person !== undefined) {
      left.delete(person);
      return [{ verdict: "right", words }];
    }
    return maybe.some((one) => isOneOf(names, one)) ? [] : [{ verdict: "wrong", words }];
  });
  return [...verdicts, ...[...left].map((words): Judgement => ({ verdict: "missed", words }))];
}

/** An action of the truth, and who the program says is to do what it found there. */
export interface Hit {
  readonly who: readonly string[];
  readonly found: readonly string[];
  /** The same of every action of the truth that the program found in one with this. */
  readonly together: readonly string[];
}

/**
 * Holds owners against the truth: of actions that were found, since nobody owns what was not. Initials that the truth
 * gives are whoever of the attendees has them, since the program tells whom they stand for.
 */
export function judgeOwners(hits: readonly Hit[], attendees: readonly string[]): readonly Judgement[] {
  return hits.flatMap(({ who, found, together }) => {
    const others = together.filter((person) => !who.includes(person));
    return judgeNames(
      found.map((name) => [name]),
      who.map((person) => withBearer(person, attendees)),
      others.map((person) => withBearer(person, attendees)),
    );
  });
}

const INITIALS = /^\p{Lu}{2,4}$/u;

/**
 * A person as the truth names one, with the attendee who has that name among others; who is named by initials, with the
 * attendee who has them: one who is written with them, else the one whose names begin so.
 */
export function withBearer(person: string, attendees: readonly string[]): string {
  const having = (has: (name: string) => boolean) => attendees.filter((one) => ownNames(one).some(has));
  const named = having((name) => name === person);
  if (!INITIALS.test(person)) return named.length === 1 ? `${person} / ${named[0]}` : person;
  const written = having((name) => isWrittenAs(name, person));
  const bearers = written.length > 0 ? written : having((name) => initialsOf(name) === person);
  return bearers.length === 1 ? `${person} / ${bearers[0]}` : person;
}

const isWrittenAs = (name: string, initials: string): boolean =>
  name === initials || name.endsWith(` (${initials})`);

// The small words of a name count for none: "Ada van Brook" is AB.
function initialsOf(name: string): string | undefined {
  const words = name.replace(/ \([^()]*\)$/, "").match(/\p{L}[\p{L}\p{M}'’.]*/gu) ?? [];
  return words.flatMap((word) => /^\p{Lu}/u.exec(word) ?? []).join("");
}
