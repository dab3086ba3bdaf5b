/** What comes into a store and what takes the place of what did not arrive, as src/outbox/contract.ts says, held against every store. */
import { beforeEach, describe, expect, test } from "vitest";
import { hashOfWords } from "../../src/model/words.ts";
import { REPLACED, type Store } from "../../src/outbox/contract.ts";
import { type Delivery, deliveryKey, type Frozen, STATES } from "../../src/outbox/delivery.ts";
import { attempt, bring, KEY, take } from "../support/attempts.ts";
import { formOf, oneOfMany } from "../support/forms.ts";
import { onStore } from "../support/on-store.ts";
import { at, REJECTED, sample, T0 } from "../support/outbox-sample.ts";
import { STORES } from "../support/stores.ts";

/** The sample to another address, and by other mailings: what takes its place. */
const MOVED = sample(1, { recipient: "all@lists.lighthouse.example" });
const keyOf = (n: number) => deliveryKey(oneOfMany(n));
const heir = (n: number) => sample(1, { mailing: `post-${n}` });

describe.each(STORES)("a store $name", ({ newPlace }) => {
  const ground = onStore(newPlace);
  const { beside, unchanged, refused, sound, stateOf } = ground;
  let store: Store;
  beforeEach(() => {
    store = ground.store;
  });

  describe("what comes in", () => {
    test("is frozen, and read back as it was", async () => {
      const { delivery, made } = await store.enqueue(sample());
      const { bytes, said, ...rest } = sample();
      expect(made).toBe(true);
      expect(delivery).toMatchObject({ ...rest, key: KEY, state: "queued", attempts: 0, sequence: 1 });
      expect(delivery).toEqual(await store.find(KEY));
      expect(Buffer.from((await store.frozenBytes(KEY)) ?? []).equals(bytes)).toBe(true);
      expect(await store.frozenWords(KEY)).toEqual(said);
      expect(await store.frozenBytes("another")).toBeUndefined();
    });

    test("stays as it was frozen, whatever becomes of the bytes outside", async () => {
      const bytes = Buffer.from("Subject: x\r\n\r\nx\r\n");
      await store.enqueue(sample(1, { bytes }));
      bytes.fill(0);
      (await store.frozenBytes(KEY))?.fill(0);
      const claim = await take(store);
      expect(Buffer.from(claim.bytes).toString()).toBe("Subject: x\r\n\r\nx\r\n");
      claim.bytes.fill(0);
      expect(Buffer.from((await store.frozenBytes(KEY)) ?? []).toString()).toBe("Subject: x\r\n\r\nx\r\n");
      await sound();
    });

    test("is kept octet by octet and word by word", async () => {
      const bytes = Uint8Array.from({ length: 256 }, (_, octet) => octet);
      const said = ["", "e\u0301 ≠ é", "日本語 🦊", "", ""];
      await store.enqueue(sample(1, { bytes, said, words: hashOfWords(said), subject: "日本 'x' \"y\"" }));
      expect([...((await store.frozenBytes(KEY)) ?? [])]).toEqual([...bytes]);
      expect(await store.frozenWords(KEY)).toEqual(said);
      expect((await store.find(KEY))?.subject).toBe("日本 'x' \"y\"");
      await sound();
    });

    test.each(STATES)("is found the second time, and not changed, when it is %s", async (state) => {
      await bring(store, state);
      const before = await store.find(KEY);
      const again = sample(1, { subject: "Another", bytes: Buffer.from("x\r\n") });
      expect(await unchanged(() => store.enqueue(again))).toEqual({ delivery: before, made: false });
      expect((await store.counts()).all).toBe(1);
    });

    test("is found the second time under another spelling, and is one of two at once", async () => {
      const spelt = sample(1, { permalink: "Weekly-1", recipient: "DEV@lists.lighthouse.example" });
      const both = await beside((second) => Promise.all([store.enqueue(sample()), second.enqueue(spelt)]));
      expect(both.map(({ made }) => made).toSorted()).toEqual([false, true]);
      expect(both[0]?.delivery).toEqual(both[1]?.delivery);
      expect((await store.counts()).all).toBe(1);
    });

    test("is another delivery by its mailing, its recipient or its revision", async () => {
      for (const change of [{}, { mailing: "news" }, { recipient: "b@c.example" }, { revision: 1 }])
        expect((await store.enqueue(sample(1, change))).made).toBe(true);
      expect((await store.list()).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
      await sound();
    });

    test("is refused where it can be no delivery, and then nothing was changed", async () => {
      await bring(store, "queued");
      await refused(() => store.enqueue(sample(2, { mailing: "a/b" })), "not a delivery");
      await refused(() => store.enqueue(sample(2, { revision: -1 })), "not a revision");
      expect((await store.enqueue(sample(2))).delivery.sequence).toBe(2);
    });

    test("may be many at once, each as it is by itself, in their order", async () => {
      await store.enqueue(oneOfMany(2, { subject: "There before" }));
      const before = await store.find(keyOf(2));
      const all = [oneOfMany(1), sample(5), oneOfMany(2), oneOfMany(3), oneOfMany(1, { subject: "Twice" })];
      expect(await store.enqueueAll(all)).toBe(3);
      expect((await store.list()).map(({ key, subject }) => [key, subject])).toEqual([
        [keyOf(2), "There before"],
        [keyOf(1), "Weekly 1"],
        [deliveryKey(sample(5)), "Weekly 5"],
        [keyOf(3), "Weekly 1"],
      ]);
      expect(await store.find(keyOf(2))).toEqual(before);
      for (const one of [oneOfMany(1), oneOfMany(2), oneOfMany(3), sample(5)]) {
        const key = deliveryKey(one);
        expect(Buffer.from((await store.frozenBytes(key)) ?? []).equals(one.bytes)).toBe(true);
        expect(await store.frozenWords(key)).toEqual(one.said);
        expect((await store.history(key)).map(({ to, remark }) => [to, remark])).toEqual([
          ["queued", "frozen"],
        ]);
      }
      expect(Buffer.from((await take(store, T0, keyOf(3))).bytes).equals(oneOfMany(3).bytes)).toBe(true);
      expect(await unchanged(() => store.enqueueAll(all))).toBe(0);
      expect(await unchanged(() => store.enqueueAll([]))).toBe(0);
      await sound();
    });

    test("is all of many or none, and one of two at once", async () => {
      await refused(() => store.enqueueAll([oneOfMany(1), sample(2, { mailing: "a/b" })]), "not a delivery");
      const all = Array.from({ length: 40 }, (_, n) => oneOfMany(n));
      const made = await beside((second) =>
        Promise.all([store.enqueueAll(all.slice(0, 30)), second.enqueueAll(all.slice(10))]),
      );
      expect(made[0] + made[1]).toBe(40);
      expect((await store.counts()).queued).toBe(40);
      await sound();
    });

    test("of another form, whole, or of a form at last is frozen anew as any other", async () => {
      await store.enqueueAll([oneOfMany(1), oneOfMany(2)]);
      const other = formOf("To: ?0\r\n\r\nOther words ?1\r\n");
      const whole = oneOfMany(1, { merged: undefined, bytes: Buffer.from("x\r\n") });
      for (const anew of [oneOfMany(1, {}, other), whole, oneOfMany(1)]) {
        expect(await store.refreeze(keyOf(1), anew)).toBe(true);
        expect(Buffer.from((await store.frozenBytes(keyOf(1))) ?? []).equals(anew.bytes)).toBe(true);
        expect(await store.frozenWords(keyOf(1))).toEqual(anew.said);
      }
      await store.record(await attempt(store, keyOf(2)), REJECTED, T0, 0);
      expect(await store.retry(keyOf(2), T0, oneOfMany(2, {}, other))).toBe(true);
      expect(Buffer.from((await take(store, T0, keyOf(2))).bytes).equals(oneOfMany(2, {}, other).bytes)).toBe(
        true,
      );
      await sound();
    });

    test("keeps what other words it was frozen with, where the form is the same", async () => {
      const said = ["Other words"];
      await store.enqueueAll([oneOfMany(1), oneOfMany(2, { said, words: hashOfWords(said) })]);
      expect(await store.frozenWords(keyOf(1))).toEqual(sample(1).said);
      expect(await store.frozenWords(keyOf(2))).toEqual(said);
      await sound();
    });

    test.each(STATES)("is frozen anew only where it is queued: %s", async (state) => {
      await bring(store, state);
      const said = ["Another"];
      const changed = sample(1, {
        ...{ subject: "Another", bytes: Buffer.from("x\r\n"), said, words: hashOfWords(said) },
        frozenAt: at(1),
      });
      const ask = () => store.refreeze(KEY, changed);
      expect(state === "queued" ? await ask() : await unchanged(ask)).toBe(state === "queued");
      expect((await store.find(KEY))?.subject).toBe(state === "queued" ? "Another" : "Weekly 1");
      if (state === "queued") {
        expect(Buffer.from((await store.frozenBytes(KEY)) ?? []).toString()).toBe("x\r\n");
        expect(await store.frozenWords(KEY)).toEqual(said);
        expect((await store.history(KEY)).at(-1)).toMatchObject({ from: "queued", to: "queued", at: at(1) });
      }
      await sound();
    });

    test("keeps its bytes once it was tried, also when it is queued again", async () => {
      await bring(store, "rejected");
      expect(await store.retry(KEY, T0)).toBe(true);
      expect(await stateOf(KEY)).toBe("queued");
      expect(await unchanged(() => store.refreeze(KEY, sample(1, { subject: "Another" })))).toBe(false);
    });

    test("cannot become another delivery by being frozen anew", async () => {
      await store.enqueue(sample());
      await refused(() => store.refreeze(KEY, sample(2)), "cannot become");
      expect(await unchanged(() => store.refreeze(deliveryKey(sample(2)), sample(2)))).toBe(false);
    });

    test("is remembered of mailings that took over, in place of what was remembered of the same", async () => {
      const one = {
        mailing: "news",
        predecessor: "post",
        recipient: "dev@lists.lighthouse.example",
        through: 4,
      };
      const other = { ...one, predecessor: "news" };
      await store.succeed([]);
      expect(await store.successions()).toEqual([]);
      await store.succeed([one, other]);
      await store.succeed([{ ...one, through: 0 }]);
      const known = await beside((second) => second.successions());
      expect(known).toHaveLength(2);
      expect(known).toEqual(expect.arrayContaining([other, { ...one, through: 0 }]));
    });
  });

  describe("what a delivery was made of", () => {
    const [one, other] = ["1".repeat(64), "2".repeat(64)];

    test("stands in it from its freezing on, and goes with it when it is frozen anew", async () => {
      await store.enqueue(sample(1, { source: one }));
      expect((await store.find(KEY))?.source).toBe(one);
      expect(await store.refreeze(KEY, sample(1, { source: other }))).toBe(true);
      expect((await store.find(KEY))?.source).toBe(other);
      await sound();
    });

    test.each(STATES)("is taken once by one that does not know it, also while %s", async (state) => {
      await bring(store, state);
      expect((await store.find(KEY))?.source).toBeUndefined();
      const before = await store.find(KEY);
      await store.sourced([{ key: KEY, source: one }]);
      expect(await store.find(KEY)).toEqual({ ...before, source: one });
      await unchanged(async () => {
        await store.sourced([
          { key: KEY, source: other },
          { key: "nothing", source: other },
        ]);
        return false;
      });
      await sound();
    });
  });

  describe("what takes the place of a delivery", () => {
    const found = async (key = KEY): Promise<Delivery> => {
      const delivery = await store.find(key);
      if (delivery === undefined) throw new Error(`${key} is not there`);
      return delivery;
    };
    const replace = async (frozen: Frozen, old = KEY) => await store.replace(await found(old), frozen, at(1));

    test.each(["queued", "deferred", "rejected", "cancelled"] as const)(
      "is frozen, and the old one, %s, is taken out",
      async (state) => {
        await bring(store, state);
        const made = await replace(MOVED);
        expect(made).toMatchObject({ key: deliveryKey(MOVED), state: "queued", attempts: 0, sequence: 2 });
        expect(made).toEqual(await store.find(deliveryKey(MOVED)));
        expect((await store.history(KEY)).at(-1)).toMatchObject({
          ...{ by: "person", from: state, to: "cancelled", at: at(1) },
          remark: `${REPLACED}${deliveryKey(MOVED)}`,
        });
        await sound();
      },
    );

    test.each(["sending", "accepted", "uncertain"] as const)(
      "is refused where the old one is %s: it may have arrived",
      async (state) => {
        await bring(store, state);
        const old = await found();
        await refused(() => store.replace(old, MOVED, T0), "not a legal move");
      },
    );

    test.each(STATES)("is never that delivery itself: %s", async (state) => {
      await bring(store, state);
      const old = await found();
      await refused(() => store.replace(old, sample(), T0), "cannot take its own place");
    });

    test("is nothing, and nothing changed, where the old one is not as it was", async () => {
      await bring(store, "queued");
      const old = await found();
      expect(await unchanged(() => store.replace({ ...old, key: "gone" }, MOVED, T0))).toBeUndefined();
      await store.record(await attempt(store), REJECTED, T0, 0);
      await store.retry(KEY, T0);
      // Queued as before, and tried once since.
      expect(await unchanged(() => store.replace(old, MOVED, T0))).toBeUndefined();
      await store.cancel(KEY, T0);
      expect(await unchanged(() => store.replace(old, MOVED, T0))).toBeUndefined();
    });

    test.each(["queued", "sending", "accepted", "deferred", "uncertain"] as const)(
      "is nothing, and nothing changed, where its own key is there and %s",
      async (state) => {
        await bring(store, state);
        await store.enqueue(sample(2));
        const old = await found(deliveryKey(sample(2)));
        expect(await unchanged(() => store.replace(old, sample(), T0))).toBeUndefined();
      },
    );

    test("that was there before and was never tried is frozen anew and queued again", async () => {
      await bring(store, "cancelled");
      await store.enqueue(sample(2));
      const [other, anew] = [deliveryKey(sample(2)), sample(1, { subject: "Anew" })];
      expect(await replace(anew, other)).toMatchObject({ key: KEY, state: "queued", sequence: 1 });
      expect([(await found()).subject, await stateOf(other)]).toEqual(["Anew", "cancelled"]);
      await sound();
    });

    test("that was there before and was refused is frozen anew, and begins afresh", async () => {
      await bring(store, "rejected");
      await store.enqueue(sample(2));
      const made = await replace(sample(1, { subject: "Anew" }), deliveryKey(sample(2)));
      expect(made).toMatchObject({
        subject: "Anew",
        state: "queued",
        attempts: 1,
        formerAttempts: 1,
        refusals: 0,
        crashes: 0,
      });
      await sound();
    });

    test("is one of two at once", async () => {
      await bring(store, "rejected");
      const old = await found();
      const both = await beside((second) =>
        Promise.all([store.replace(old, heir(2), T0), second.replace(old, heir(3), T0)]),
      );
      expect(both.filter((made) => made !== undefined)).toHaveLength(1);
      expect((await store.counts()).queued).toBe(1);
      await sound();
    });

    test("stands in the way of a retry until it came to nothing, then they change places", async () => {
      await bring(store, "queued");
      await replace(heir(2));
      await replace(heir(3), deliveryKey(heir(2)));
      const [second, third] = [deliveryKey(heir(2)), deliveryKey(heir(3))];
      for (const key of [KEY, second]) expect(await unchanged(() => store.retry(key, at(2)))).toBe(false);
      await store.record(await attempt(store, third), REJECTED, at(2), 0);
      expect(await store.retry(KEY, at(3))).toBe(true);
      expect(await Promise.all([KEY, second, third].map(stateOf))).toEqual([
        "queued",
        "cancelled",
        "cancelled",
      ]);
      for (const key of [second, third]) {
        expect((await store.history(key)).at(-1)?.remark).toBe(`${REPLACED}${KEY}`);
        expect(await unchanged(() => store.retry(key, at(4)))).toBe(false);
      }
      await sound();
    });

    test("at another address stands in nobody's way, and neither does one whose heir a person took out", async () => {
      await bring(store, "queued");
      await replace(MOVED);
      expect(await store.retry(KEY, at(2))).toBe(true);
      await replace(heir(2));
      await store.cancel(deliveryKey(heir(2)), at(3));
      expect(await store.retry(KEY, at(4))).toBe(true);
      expect([await stateOf(KEY), await stateOf(deliveryKey(MOVED))]).toEqual(["queued", "queued"]);
      await sound();
    });
  });
});
