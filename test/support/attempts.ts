/** Attempts as a sender makes them, step by step, and the sample delivery brought into a state by the moves that lead there. */
import { expect } from "vitest";
import type { Claim, Store } from "../../src/outbox/contract.ts";
import { deliveryKey, type State } from "../../src/outbox/delivery.ts";
import { thisProcess } from "../../src/outbox/process-identity.ts";
import { ACCEPTED, DEFERRED, REJECTED, sample, T0, UNCERTAIN } from "./outbox-sample.ts";

/** The key of the first sample. */
export const KEY = deliveryKey(sample());
/** A sender that is certainly gone, as a run sees it. */
export const GONE = thisProcess().replace(/[^/]*$/, "another start");

/** Claims what must be due. */
export async function take(store: Store, now = T0, key = KEY, owner = thisProcess()): Promise<Claim> {
  const claim = await store.claim(key, owner, now);
  if (claim === undefined) throw new Error(`${key} cannot be claimed`);
  return claim;
}

/** Claims a due delivery and hands it over. */
export async function begin(store: Store, now = T0, key = KEY): Promise<Claim> {
  const claim = await take(store, now, key);
  expect(await store.inData(claim, now)).toBe(true);
  return claim;
}

/** Claims a due delivery and brings it before the end of its attempt. */
export async function attempt(store: Store, key = KEY, now = T0): Promise<Claim> {
  const claim = await begin(store, now, key);
  expect(await store.terminatorDue(claim, now)).toBe(true);
  return claim;
}

/** Enqueues the sample delivery and brings it into a state; the claim it is held by where it is being sent. */
export async function bring(store: Store, state: State): Promise<Claim | undefined> {
  await store.enqueue(sample());
  const held = await brought(store, state);
  expect((await store.find(KEY))?.state).toBe(state);
  return held;
}

async function brought(store: Store, state: State): Promise<Claim | undefined> {
  switch (state) {
    case "queued":
      return undefined;
    case "cancelled":
      await store.cancel(KEY, T0);
      return undefined;
    case "sending":
      return attempt(store);
    case "accepted":
    case "deferred":
    case "rejected":
    case "uncertain": {
      const outcomes = { accepted: ACCEPTED, deferred: DEFERRED, rejected: REJECTED, uncertain: UNCERTAIN };
      await store.record(await attempt(store), outcomes[state], T0, 0);
      return undefined;
    }
    default:
      return state satisfies never;
  }
}
