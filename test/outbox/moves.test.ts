/** Which moves a store grants, and what a person, an archive or a setting may say, as src/outbox/contract.ts says, held against every store. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Claim, Store } from "../../src/outbox/contract.ts";
import { deliveryKey, isConserved, STATES, type State } from "../../src/outbox/delivery.ts";
import { thisProcess } from "../../src/outbox/process-identity.ts";
import { attempt, bring, KEY } from "../support/attempts.ts";
import { onStore } from "../support/on-store.ts";
import { ACCEPTED, at, DEFERRED, REJECTED, sample, T0, UNCERTAIN } from "../support/outbox-sample.ts";
import { STORES } from "../support/stores.ts";

const DAY = 24 * 3_600_000;

describe.each(STORES)("a store $name", ({ newPlace }) => {
  const ground = onStore(newPlace);
  const { unchanged, refused, sound, stateOf } = ground;
  let store: Store;
  beforeEach(() => {
    store = ground.store;
  });

  describe("moves in the store", () => {
    /** Everything that can be asked for, and the state it leads to if it is granted. */
    const asked: Record<
      string,
      [to: (from: State) => State, ask: (held: Claim | undefined) => Promise<boolean>]
    > = {
      claim: [() => "sending", async () => (await store.claim(KEY, thisProcess(), at(DAY))) !== undefined],
      cancel: [() => "cancelled", () => store.cancel(KEY, T0)],
      retry: [(from) => (from === "deferred" ? "deferred" : "queued"), () => store.retry(KEY, T0)],
      sent: [() => "accepted", () => store.resolve(KEY, "sent", T0)],
      again: [() => "queued", () => store.resolve(KEY, "again", T0)],
      recognise: [() => "accepted", () => store.recognise(KEY, T0)],
      accepted: [() => "accepted", async (held) => held !== undefined && store.record(held, ACCEPTED, T0, 0)],
      deferred: [() => "deferred", async (held) => held !== undefined && store.record(held, DEFERRED, T0, 0)],
      rejected: [() => "rejected", async (held) => held !== undefined && store.record(held, REJECTED, T0, 0)],
      uncertain: [
        () => "uncertain",
        async (held) => held !== undefined && store.record(held, UNCERTAIN, T0, 0),
      ],
      "give back": [() => "queued", async (held) => held !== undefined && store.giveBack(held, T0)],
      recover: [() => "uncertain", async () => (await store.recover(T0, () => false)).length > 0],
    };
    const granted: Record<State, string[]> = {
      queued: ["claim", "cancel", "recognise"],
      sending: ["accepted", "deferred", "rejected", "uncertain", "recover", "give back"],
      accepted: [],
      deferred: ["claim", "cancel", "retry"],
      rejected: ["cancel", "retry"],
      uncertain: ["sent", "again"],
      cancelled: ["retry"],
    };
    const table = STATES.flatMap((state) => Object.keys(asked).map((name) => [name, state] as const));

    const anew = sample(1, { subject: "Mended", bytes: Buffer.from("Subject: Mended\r\n\r\nMended\r\n") });

    test.each(STATES)(
      "frozen anew by a person while %s: only what certainly came to nothing is",
      async (from) => {
        await bring(store, from);
        const isGranted = granted[from].includes("retry");
        const answer = async () => await store.retry(KEY, T0, anew);
        expect(isGranted ? await answer() : await unchanged(answer)).toBe(isGranted);
        if (!isGranted) return;
        const { attempts = 0 } = (await store.find(KEY)) ?? {};
        expect(await store.find(KEY)).toMatchObject({ subject: "Mended", formerAttempts: attempts });
        expect(await store.frozenBytes(KEY)).toEqual(Uint8Array.from(anew.bytes));
        expect((await store.history(KEY)).at(-1)).toMatchObject({ by: "person", remark: "frozen anew" });
        // As what was never tried it may be frozen once more, until it is tried.
        expect(await store.refreeze(KEY, sample(1, { subject: "Mended twice" }))).toBe(true);
        const claim = await store.claim(KEY, thisProcess(), at(DAY));
        if (claim === undefined) throw new Error("it was not due");
        expect(claim.delivery.subject).toBe("Mended twice");
        await store.giveBack(claim, at(DAY));
        expect(await unchanged(async () => await store.refreeze(KEY, anew))).toBe(false);
        await sound();
      },
    );

    test("what is in doubt keeps its bytes, also where a person sends it again", async () => {
      await bring(store, "uncertain");
      await store.resolve(KEY, "again", T0);
      expect(await unchanged(async () => await store.retry(KEY, T0, anew))).toBe(false);
      expect(await unchanged(async () => await store.refreeze(KEY, anew))).toBe(false);
      expect((await store.find(KEY))?.subject).toBe("Weekly 1");
    });

    test.each(["rejected", "cancelled", "deferred", "queued"] as const)(
      "what was in doubt once keeps its bytes for ever, also where it is %s since",
      async (state) => {
        await bring(store, "uncertain");
        await store.resolve(KEY, "again", T0);
        if (state === "cancelled") await store.cancel(KEY, T0);
        else if (state !== "queued")
          await store.record(await attempt(store), state === "rejected" ? REJECTED : DEFERRED, T0, 0);
        expect(await stateOf(KEY)).toBe(state);
        if (state === "queued") expect(await store.refreeze(KEY, anew)).toBe(false);
        else expect(await store.retry(KEY, T0, anew)).toBe(true);
        expect(await store.find(KEY)).toMatchObject({ subject: "Weekly 1", isPinned: true });
        expect(await store.frozenBytes(KEY)).toEqual(Uint8Array.from(sample().bytes));
        await sound();
      },
    );

    test("another's message is never put in its place", async () => {
      await bring(store, "rejected");
      await expect(store.retry(KEY, T0, sample(2))).rejects.toThrow("cannot become");
    });

    test.each(table)("%s while %s", async (name, from) => {
      const held = await bring(store, from);
      const [to, ask] = asked[name] ?? [];
      const isGranted = granted[from].includes(name);
      const answer = async () => await ask?.(held);
      expect(isGranted ? await answer() : await unchanged(answer)).toBe(isGranted);
      expect(await stateOf(KEY)).toBe(isGranted ? to?.(from) : from);
      await sound();
      expect(isConserved(await store.counts())).toBe(true);
    });

    test("an archive can say that it was sent, a setting that it may go again, and not the other way", async () => {
      await bring(store, "uncertain");
      await refused(() => store.resolve(KEY, "again", T0, "archive"), "not a legal move");
      await refused(() => store.resolve(KEY, "sent", T0, "setting"), "not a legal move");
      expect(await store.resolve(KEY, "sent", T0, "archive")).toBe(true);
      expect((await store.history(KEY)).at(-1)).toMatchObject({ by: "archive", at: T0 });
      await store.enqueue(sample(2));
      const other = deliveryKey(sample(2));
      await store.record(await attempt(store, other), UNCERTAIN, T0, 0);
      expect(await store.resolve(other, "again", at(1), "setting")).toBe(true);
      expect((await store.history(other)).at(-1)).toMatchObject({ by: "setting", to: "queued", at: at(1) });
    });

    test("a verdict about what is not there is none", async () => {
      await bring(store, "queued");
      for (const ask of [
        () => store.resolve("nothing", "sent", T0),
        () => store.recognise("nothing", T0),
        () => store.cancel("nothing", T0),
        () => store.retry("nothing", T0),
      ])
        expect(await unchanged(ask)).toBe(false);
    });

    test("what an archive has is accepted, but only if it was never tried from here", async () => {
      await bring(store, "deferred");
      await store.enqueue(sample(2));
      expect(await unchanged(() => store.recognise(KEY, at(1)))).toBe(false);
      expect(await store.recognise(deliveryKey(sample(2)), at(1))).toBe(true);
      const lines = (await store.history(deliveryKey(sample(2)))).map(({ by, to }) => `${by} ${to}`);
      expect(lines).toEqual(["sender queued", "recovery uncertain", "archive accepted"]);
      await store.retry(KEY, at(1));
      await store.cancel(KEY, at(1));
      await store.retry(KEY, at(1));
      // Queued once more, and it was tried.
      expect(await unchanged(() => store.recognise(KEY, at(2)))).toBe(false);
    });
  });
});
