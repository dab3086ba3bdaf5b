/** Hundreds of flips of one bit in a store's file: what is sent is what was due, as it was frozen, or nothing. */
import { afterAll, expect, test } from "vitest";
import { dispatch } from "../../src/outbox/dispatch.ts";
import { everyState, small } from "../support/every-state.ts";
import { at, newFolder, removeFolders, ScriptedTransport, T0 } from "../support/outbox-sample.ts";
import { Kept } from "../support/put-back.ts";
import { randomOf } from "../support/random-of.ts";
import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";
import { createStore, openStore } from "../support/store.ts";

afterAll(removeFolders);

/** A closed store with a delivery in every state and every phase, one that a person queued again, and one that is known. */
async function closed(): Promise<Kept> {
  const folder = newFolder();
  const store = await createStore(folder, [{ permalink: "weekly-0", words: "w" }], T0);
  await everyState(store);
  await store.close();
  return new Kept(folder);
}

/** What leaves a store by itself within the minute in which it was damaged. */
async function sentFrom(kept: Kept, bytes: Uint8Array): Promise<string[]> {
  kept.putBack(bytes);
  const wire = new ScriptedTransport();
  try {
    const store = await openStore(kept.folder, { create: false });
    try {
      await dispatch({ store, transportOf: () => wire, now: () => at(1000), jitter: () => 0 });
    } finally {
      await store.close();
    }
  } catch {
    // Refused, or broken off: what counts is what left before.
  }
  return wire.handed.map(({ key, to, bytes: message }) => `${key} to ${to}: ${message}`);
}

test("flips by the hundred: nothing accepted, uncertain, rejected or cancelled is ever sent, nothing twice, nothing changed", async () => {
  const kept = await closed();
  const whole = kept.bytes;
  const random = randomOf(SEED);
  const flips = runs(400, 1000);
  const told = (n: number) => {
    const { recipient, bytes } = small(n);
    return `weekly-${n}/post/${recipient}/0 to ${recipient}: ${Buffer.from(bytes).toString("latin1")}`;
  };
  expect(await sentFrom(kept, whole)).toEqual([told(8), told(9)]);
  // Due at another time, or claimed by a sender whose lease reads otherwise: never sent before, and once.
  const allowed = [2, 7, 8, 9].map(told);
  // Half of them where something is written: most of a small store is free.
  const written = [...whole.keys()].filter((octet) => whole[octet] !== 0);
  for (let flip = 0; flip < flips; flip++) {
    const places = flip % 2 === 0 ? written : [...whole.keys()];
    const place = places[Math.floor(random() * places.length)] ?? 0;
    const bit = 1 << Math.floor(random() * 8);
    const flipped = Buffer.from(whole);
    flipped[place] = (flipped[place] ?? 0) ^ bit;
    const sent = await sentFrom(kept, flipped);
    expect(
      sent.filter((one) => !allowed.includes(one)),
      `octet ${place}, bit ${bit}`,
    ).toEqual([]);
    expect(new Set(sent).size, `octet ${place}, bit ${bit}`).toBe(sent.length);
  }
});
