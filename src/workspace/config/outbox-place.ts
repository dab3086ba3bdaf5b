/** Where the outbox lives, as the configuration says it and the command line may. */
import * as v from "valibot";
import { EXIT, error, Problems } from "../../problem.ts";
import { likelyPlace, withHint } from "./likely.ts";
import { text } from "./values.ts";

/** What stands in `state` in place of a folder where the outbox is on a branch; a folder of that name is `./git`. */
export const ON_BRANCH = "git";

/** A folder, `git`, or the variable with a database's address: that itself is a secret. */
export const outboxPlace = v.pipe(
  text,
  v.regex(/^(?![Ee][Nn][Vv]:|[A-Za-z]+:\/\/)|^env:\w+$|^env:[^\w]/, ({ input }) =>
    withHint("must be a folder, git, or env:NAME", likelyPlace(input)),
  ),
);

/** The variable of `env:NAME`: the outbox is in the database whose address it holds. */
export function variableIn(place: string): string | undefined {
  return /^env:(\w+)$/.exec(place)?.[1];
}

/**
 * What the command line says of the outbox: `git` and `env:NAME` as in the configuration, since as a folder of that name
 * it would be another outbox, which knows nothing of what was sent; any other word as a folder. Throws its Problem.
 */
export function saidPlace(said: string): { readonly place?: string; readonly state?: string } {
  const read = v.safeParse(outboxPlace, said);
  if (!read.success) {
    const [sentence, hint] = read.issues[0].message.split("\n");
    throw new Problems(error("outbox-place", EXIT.usage, `--state: ${sentence}`, undefined, hint));
  }
  return said === ON_BRANCH || variableIn(said) !== undefined ? { place: said } : { state: said };
}
