/** A plan is made ready and put down: its messages are frozen, all of them, before the first is delivered. */
import type { Queries, Store } from "../outbox/contract.ts";
import { type Delivery, deliveryKey, type Frozen } from "../outbox/delivery.ts";
import { type Problem, Problems } from "../problem.ts";
import { varied } from "../workspace/mailings/recipients.ts";
import { unsubscribeKey } from "../workspace/mailings/unsubscribe.ts";
import { advance } from "../workspace/progress.ts";
import type { Mailing, Workspace } from "../workspace/workspace.ts";
import { differences } from "./differences.ts";
import { freezeLightly, type Made } from "./freeze/freeze.ts";
import { pressOf } from "./freeze/press.ts";
import type { Order } from "./plan/order.ts";
import type { Plan } from "./plan/plan.ts";
import type { RevisedPosting } from "./plan/posting.ts";

/** A message in the place of one that was frozen before, and what is another in it. */
export interface Refrozen {
  readonly delivery: Delivery;
  readonly frozen: Frozen;
  readonly changed: readonly string[];
}

/** Messages ready to be put down, and what is wrong with those that could not be made. */
export interface Ready {
  /** Each is made when its turn has come: there may be very many. */
  readonly fresh: Iterable<Frozen> & { readonly length: number };
  /** Never tried, and another message today. */
  readonly anew: readonly Refrozen[];
  /** To be tried again as a person orders; `changed` is empty where it is the same message. */
  readonly again: readonly Refrozen[];
  /** The keys of what cannot be made as it would have to be today: it is not tried. */
  readonly unfit: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Makes the messages of a plan; one that cannot be made is left out and told, and keeps none of the others. So is what
 * would be owed anew by a way that is `shut`; what is owed by it already is mended as by any other.
 */
export async function freezePlan(
  memory: Pick<Queries, "frozenBytes"> | undefined,
  { workspace }: Pick<Order, "workspace">,
  planned: Pick<Plan, "fresh" | "anew" | "again">,
  now: Date,
  { isShown = false, shut }: { readonly isShown?: boolean; readonly shut?: ReadonlySet<string> } = {},
): Promise<Ready> {
  const problems: Problem[] = [];
  const unfit: string[] = [];
  const through = [...planned.fresh, ...planned.anew, ...planned.again].map(({ mailing }) => mailing);
  const { keys, keyless } = isShown ? NO_KEYS : await keysOf(workspace, through, problems);
  const press = pressOf(keys);
  const made = async (errand: RevisedPosting): Promise<Made | undefined> => {
    const { made: one, problems: own } = await freezeLightly(workspace, errand, now, press);
    problems.push(...own);
    return own.length === 0 && !keyless.has(errand.mailing.unsubscribeKey ?? "") ? one : undefined;
  };
  const isOpen = ({ mailing }: RevisedPosting) => shut?.has(mailing.transport) !== true;
  const fresh = await eachOf(planned.fresh.filter(isOpen), made);
  const refrozen = async (errand: Plan["anew"][number]): Promise<Refrozen | undefined> => {
    const { delivery } = errand;
    // Under its own key, also where another mailing carries it now.
    const mailing = varied(errand.mailing, { name: delivery.mailing });
    const frozen = (await made({ ...errand, mailing }))?.frozen;
    if (frozen === undefined) unfit.push(delivery.key);
    const before = await memory?.frozenBytes(delivery.key);
    if (frozen === undefined || before === undefined) return undefined;
    // What may have arrived keeps its bytes.
    if (delivery.isPinned) return { delivery, frozen, changed: [] };
    return { delivery, frozen, changed: differences(before, frozen.bytes, delivery.words === frozen.words) };
  };
  const anew = await eachOf(planned.anew, refrozen);
  const again = await eachOf(planned.again.filter(isOpen), refrozen);
  unfit.push(...planned.again.filter((one) => !isOpen(one)).map(({ delivery }) => delivery.key));
  return {
    ...{ fresh: new Fresh(fresh), anew: anew.filter(({ changed }) => changed.length > 0), again, unfit },
    // What is wrong with the message is so for each of its recipients, and is told once.
    problems: [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()],
  };
}

class Fresh implements Iterable<Frozen> {
  readonly #all: readonly Made[];

  constructor(all: readonly Made[]) {
    this.#all = all;
  }

  get length(): number {
    return this.#all.length;
  }

  *[Symbol.iterator](): Iterator<Frozen> {
    for (const { frozen } of this.#all) yield frozen;
  }
}

/** What was made of each, one after the other: of a hundred thousand no more than one is under way. */
async function eachOf<T, M>(all: readonly T[], make: (one: T) => Promise<M | undefined>): Promise<M[]> {
  const made: M[] = [];
  for (const [i, one] of all.entries()) {
    const found = await make(one);
    if (found !== undefined) made.push(found);
    advance("frozen", i + 1, all.length, "messages");
  }
  return made;
}

interface Keys {
  readonly keys: ReadonlyMap<string, string>;
  /** Those that are not to be had. */
  readonly keyless: ReadonlySet<string>;
}
const NO_KEYS: Keys = { keys: new Map(), keyless: new Set() };

/** The keys of mailings, by where they stand; what is wrong with one that is not there is told once. */
async function keysOf(
  workspace: Workspace,
  mailings: readonly Mailing[],
  problems: Problem[],
): Promise<Keys> {
  const [keys, keyless] = [new Map<string, string>(), new Set<string>()];
  for (const [where = "", mailing] of new Map(mailings.map((one) => [one.unsubscribeKey, one])))
    try {
      const key = await unsubscribeKey(workspace, mailing);
      if (key !== undefined) keys.set(where, key);
    } catch (cause) {
      if (!(cause instanceof Problems)) throw cause;
      problems.push(...cause.problems);
      keyless.add(where);
    }
  return { keys, keyless };
}

/** How many are put in by one step, and are held whole for it: other machines wait for it. */
const AT_ONCE = 250;

/** Puts messages down in the outbox; the keys of all that the plan means to have delivered. */
export async function enqueue(
  store: Pick<Store, "succeed" | "sourced" | "refreeze" | "retry" | "enqueueAll" | "replace">,
  planned: Plan,
  ready: Ready,
  now: Date,
): Promise<string[]> {
  const { fresh, standing, anew, again, sources, successions } = planned;
  await store.succeed(successions);
  await store.sourced(sources);
  for (const { delivery, frozen } of ready.anew) await store.refreeze(delivery.key, frozen);
  for (const { delivery, frozen, changed } of ready.again)
    await store.retry(delivery.key, now, changed.length === 0 ? undefined : frozen);
  const made: string[] = [];
  const waiting: Frozen[] = [];
  /** What waits goes in before whatever follows it: they keep their order. */
  const flush = async () => {
    if (waiting.length > 0) await store.enqueueAll(waiting);
    waiting.length = 0;
    advance("queued", made.length, ready.fresh.length, "messages");
  };
  const idOf = (...parts: readonly string[]) => JSON.stringify(parts);
  const replaced = new Map(
    fresh.flatMap(({ edition: { article }, mailing: { name, to }, instead }) =>
      instead === undefined ? [] : [[idOf(article.permalink, name, to.address), instead] as const],
    ),
  );
  for (const frozen of ready.fresh) {
    const { permalink, mailing, recipient } = frozen;
    const instead = replaced.size === 0 ? undefined : replaced.get(idOf(permalink, mailing, recipient));
    if (instead === undefined) {
      made.push(deliveryKey(frozen));
      if (waiting.push(frozen) === AT_ONCE) await flush();
      continue;
    }
    await flush();
    const delivery = await store.replace(instead, frozen, now);
    // What was to be replaced may have been sent meanwhile, by somebody else's run.
    if (delivery !== undefined) made.push(delivery.key);
  }
  await flush();
  const meant = [...standing, ...anew, ...again].map(({ delivery }) => delivery.key);
  const unfit = new Set(ready.unfit);
  return meant.filter((key) => !unfit.has(key)).concat(made);
}
