/** How what goes to several people is told: each by their address where they are few, else how many they are. */

/** So many recipients of one message are named; more are counted. */
export const NAMED = 5;

/** Recipients who are not named. */
export function people(count: number): string {
  return `${count} people`;
}

/** What is told of a message to one recipient. */
interface ToPerson {
  readonly permalink: string;
  readonly mailing: string;
  readonly revision: number;
  readonly recipient: string;
}

/** A line for each, or for many of one message and one `kind` a line for all of them, at the place of the first. */
export function namedOrCounted<T extends ToPerson>(
  all: readonly T[],
  kind: (one: T) => string,
  line: (one: T, whom: string) => string,
): readonly string[] {
  const groups = Map.groupBy(all, (one) =>
    JSON.stringify([one.permalink, one.mailing, one.revision, kind(one)]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length <= NAMED) return group.map((one) => line(one, one.recipient));
    return line(first, people(group.length));
  });
}
