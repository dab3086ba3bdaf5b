/** All that a store says of itself through the contract's queries, and what of it breaks the law of the outbox. */
import { createHash } from "node:crypto";
import { hashOfWords } from "../../src/model/words.ts";
import type { Queries, Store } from "../../src/outbox/contract.ts";
import {
  type Attempt,
  type Counts,
  type Delivery,
  deliveryKey,
  type HistoryLine,
  isCoherent,
  isConserved,
  isLegal,
} from "../../src/outbox/delivery.ts";
import { idOf } from "../../src/outbox/successions.ts";

/** One delivery with everything that belongs to it. */
export interface Whole {
  readonly delivery: Delivery;
  readonly bytes: Uint8Array | undefined;
  readonly said: readonly string[] | undefined;
  readonly history: readonly HistoryLine[];
  readonly attempts: readonly Attempt[];
}

/** Everything, as plain values that can be compared: two dumps are equal where nothing was changed between them. */
export async function dump(store: Queries & Pick<Store, "epoch">) {
  const deliveries = await Promise.all(
    (await store.list()).map(async (delivery): Promise<Whole> => {
      const { key } = delivery;
      const [bytes, said] = [await store.frozenBytes(key), await store.frozenWords(key)];
      return {
        delivery,
        bytes,
        said,
        history: await store.history(key),
        attempts: await store.attempts(key),
      };
    }),
  );
  const successions = (await store.successions()).toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const [held, lastEntry] = [await store.heldNotes(), await store.lastEntry()];
  return {
    deliveries,
    counts: await store.counts(),
    held,
    successions,
    lastEntry,
    epoch: await store.epoch(),
  };
}

/** What a dump says that must never be so; empty when all is well. */
export function breaches(deliveries: readonly Whole[], counts: Counts): readonly string[] {
  const faults = deliveries.flatMap((whole, at) =>
    [...breachesOf(whole), whole.delivery.sequence === at + 1 ? "" : "its sequence is not its place"]
      .filter((fault) => fault !== "")
      .map((fault) => `${whole.delivery.key}: ${fault}`),
  );
  if (!isConserved(counts) || counts.all !== deliveries.length) faults.push("a delivery too many or too few");
  return faults;
}

function breachesOf({ delivery, bytes, said, history, attempts }: Whole): readonly string[] {
  const { key, state, phase, nextAt, leaseUntil } = delivery;
  const leads = history.every(({ from, to, by }, at) => {
    if (from !== history[at - 1]?.to) return false;
    return from === undefined ? to === "queued" : from === to || isLegal(from, to, by);
  });
  const isTold = attempts.every(({ number, ended, kind }, at) => {
    const isRunning = state === "sending" && at === attempts.length - 1;
    return number === at + 1 && (ended === undefined) === isRunning && (kind === undefined) === isRunning;
  });
  const must: Readonly<Record<string, boolean>> = {
    "its key is another's": key === deliveryKey(delivery),
    "state and phase contradict each other": isCoherent(state, phase),
    "deferred alone has a time to be tried at": (state === "deferred") === (nextAt !== undefined),
    "sending alone has a lease": (state === "sending") === (leaseUntil !== undefined),
    "its history does not lead to its state": leads && history.at(-1)?.to === state,
    "its attempts are not all there, or not as it stands": isTold && attempts.length === delivery.attempts,
    "its bytes are not those that were frozen": sha256(bytes) === delivery.sha256,
    "its words are not those that were frozen": said !== undefined && hashOfWords(said) === delivery.words,
  };
  return Object.keys(must).filter((fault) => must[fault] === false);
}

function sha256(bytes: Uint8Array = new Uint8Array()): string {
  return createHash("sha256").update(bytes).digest("hex");
}
