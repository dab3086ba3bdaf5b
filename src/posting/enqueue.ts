/** A plan is made ready and put down: its messages are frozen, all of them, before the first is delivered. */
import type { Store } from "../outbox/contract.ts";
import { deliveryKey, type Frozen } from "../outbox/delivery.ts";
import type { Problem } from "../problem.ts";
import { freeze } from "./freeze.ts";
import type { Order, Plan, RevisedPosting } from "./plan.ts";

/** Messages ready to be put down, and what is wrong with those that could not be made. */
export interface Ready {
  readonly fresh: readonly Frozen[];
  readonly anew: readonly Frozen[];
  readonly problems: readonly Problem[];
}

/** Makes the messages of a plan; one that cannot be made is left out and told, and keeps none of the others. */
export async function freezePlan({ workspace }: Order, { fresh, anew }: Plan, now: Date): Promise<Ready> {
  const made = async (errands: readonly RevisedPosting[]) =>
    Promise.all(errands.map((errand) => freeze(workspace, errand, now)));
  const [first, again] = [await made(fresh), await made(anew)];
  const sound = (all: typeof first) =>
    all.filter(({ problems }) => problems.length === 0).map(({ frozen }) => frozen);
  return {
    fresh: sound(first),
    anew: sound(again),
    problems: [...first, ...again].flatMap(({ problems }) => problems),
  };
}

/** Puts messages down in the outbox; the keys of all that the plan means to have delivered. */
export async function enqueue(
  store: Pick<Store, "succeed" | "refreeze" | "retry" | "enqueue" | "replace">,
  planned: Plan,
  ready: Ready,
  now: Date,
): Promise<string[]> {
  const { fresh, standing, anew, again, successions } = planned;
  await store.succeed(successions);
  for (const frozen of ready.anew) await store.refreeze(deliveryKey(frozen), frozen);
  for (const { delivery } of again) await store.retry(delivery.key, now);
  const made: string[] = [];
  for (const frozen of ready.fresh) {
    const instead = fresh.find(
      ({ edition, mailing }) =>
        edition.article.permalink === frozen.permalink && mailing.name === frozen.mailing,
    )?.instead;
    const delivery =
      instead === undefined
        ? (await store.enqueue(frozen)).delivery
        : await store.replace(instead, frozen, now);
    // What was to be replaced may have been sent meanwhile, by somebody else's run.
    if (delivery !== undefined) made.push(delivery.key);
  }
  return [...standing, ...anew, ...again].map(({ delivery }) => delivery.key).concat(made);
}
