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

/** Holds owners against the truth: of actions that were found, since nobody owns what was not. */
export function judgeOwners(hits: readonly Hit[]): readonly Judgement[] {
  return hits.flatMap(({ who, found, together }) => {
    const others = together.filter((person) => !who.includes(person));
    return judgeNames(
      found.map((name) => [name]),
      who,
      others,
    );
  });
}
