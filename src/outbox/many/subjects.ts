/** What a run has to do with, of which there may be very many: no more is held of each than tells whose turn it is. */
import type { Transport } from "../../transports/transport.ts";
import type { Store } from "../contract.ts";
import type { Delivery } from "../delivery.ts";
import type { Policy } from "../retry.ts";
import { paged, parts } from "./pages.ts";

/** One of them. */
export interface Subject {
  readonly key: string;
  readonly sequence: number;
  /** Absent where it is not tried. */
  readonly transport: Transport | undefined;
}

/** What is asked here of a run. */
interface Seeking {
  readonly store: Store;
  readonly keys?: readonly string[] | undefined;
  readonly transportOf: (mailing: string, delivery: Delivery) => Transport | undefined;
  readonly now: () => Date;
  readonly policy?: Policy | undefined;
}

/** How many are asked for at once: the store finds each page of what is due among all that is due. */
const DUE_AT_ONCE = 1000;

/** The sequences of what may be tried now. */
export async function dueOf({ store, now, policy }: Seeking): Promise<ReadonlySet<number>> {
  const due = new Set<number>();
  const page = (after: number) => store.due(now(), policy, DUE_AT_ONCE, after);
  for await (const some of paged(page)) for (const { sequence } of some) due.add(sequence);
  return due;
}

/** What was recovered, and what is owed or named, in the order of enqueueing. */
export async function subjects(
  { store, keys, transportOf }: Seeking,
  recovered: readonly Delivery[],
  due: ReadonlySet<number>,
): Promise<readonly Subject[]> {
  const found: Subject[] = [];
  const named = keys && new Set(keys);
  const met = new Set(recovered.map(({ key }) => key));
  const add = (delivery: Delivery, key = delivery.key) => {
    const { sequence, mailing } = delivery;
    const isWanted = due.has(sequence) && named?.has(key) !== false;
    found.push({ key, sequence, transport: isWanted ? transportOf(mailing, delivery) : undefined });
  };
  for (const delivery of recovered) add(delivery);
  if (named === undefined) {
    for await (const page of store.pages(["queued", "sending", "deferred", "uncertain"]))
      for (const delivery of page) if (!met.has(delivery.key)) add(delivery);
  } else
    for (const some of parts([...named].filter((key) => !met.has(key)))) {
      const these = await foundIn(store, some);
      // By the caller's own words for them, which are there already.
      for (const key of some) {
        const delivery = these.get(key);
        if (delivery !== undefined) add(delivery, key);
      }
    }
  return found.sort((a, b) => a.sequence - b.sequence);
}

/** Deliveries by their keys, in the order of enqueueing; each of them must be there. */
export async function foundIn(
  store: Pick<Store, "findAll">,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Delivery>> {
  const found = new Map((await store.findAll(keys)).map((delivery) => [delivery.key, delivery]));
  const missing = keys.find((key) => !found.has(key));
  if (missing !== undefined) throw new Error(`${missing} was never enqueued`);
  return found;
}
