/** What src/outbox/contract.ts says, sentence by sentence, held against every store. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hashOfWords } from "../../src/model/words.ts";
import { type Claim, LEASE, REPLACED, type Store } from "../../src/outbox/contract.ts";
import {
  type Delivery,
  deliveryKey,
  type Frozen,
  isConserved,
  STATES,
  type State,
} from "../../src/outbox/delivery.ts";
import { thisProcess } from "../../src/outbox/process-identity.ts";
import { POLICY, type Policy } from "../../src/outbox/retry.ts";
import { EXIT, Problems } from "../../src/problem.ts";
import { attempt, begin, bring, GONE, KEY, take } from "../support/attempts.ts";
import { everyState } from "../support/every-state.ts";
import { breaches, dump } from "../support/outbox-law.ts";
import { ACCEPTED, at, DEFERRED, REJECTED, sample, T0, UNCERTAIN } from "../support/outbox-sample.ts";
import { STORES, type StorePlace } from "../support/stores.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OTHER = "tag:harbour.example,2026:";
/** The same note to another address: what takes the place of the sample, and what takes the place of that. */
const MOVED = sample(1, { recipient: "all@lists.lighthouse.example" });
const heir = (n: number) => sample(1, { mailing: `post-${n}` });

/** What a store throws: the codes of its Problems, and the exit of the first. */
async function problemsOf(ask: () => Promise<unknown>) {
  try {
    await ask();
  } catch (fault) {
    if (!(fault instanceof Problems)) throw fault;
    return { codes: fault.problems.map(({ code }) => code), exit: fault.problems[0].exit };
  }
  throw new Error("nothing was thrown");
}

describe.each(STORES)("a store $name", ({ newPlace, isShared }) => {
  let place: StorePlace;
  let store: Store;
  beforeEach(async () => {
    place = newPlace();
    store = await place.outbox().create([], T0);
  });
  afterEach(async () => {
    await store.close();
    place.remove();
  });

  /** Works with a second open store of the same project. */
  async function beside<T>(work: (second: Store) => Promise<T>): Promise<T> {
    const second = await place.outbox().open();
    try {
      return await work(second);
    } finally {
      await second.close();
    }
  }

  /** What an ask answers, which must change nothing that can be seen. */
  async function unchanged<T>(ask: () => Promise<T>): Promise<T> {
    const before = await dump(store);
    const answer = await ask();
    expect(await dump(store)).toEqual(before);
    return answer;
  }

  async function refused(ask: () => Promise<unknown>, words?: string): Promise<void> {
    await unchanged(async () => await expect(ask).rejects.toThrow(words));
  }

  async function sound(): Promise<void> {
    const { deliveries, counts } = await dump(store);
    expect(breaches(deliveries, counts)).toEqual([]);
    expect(await store.verify()).toEqual([]);
  }

  const stateOf = async (key: string) => (await store.find(key))?.state;

  describe("its outbox", () => {
    test("is not there until it is made, and is not made by opening it", async () => {
      const fresh = newPlace();
      const outbox = fresh.outbox();
      expect(outbox.place).not.toBe("");
      expect(await outbox.exists()).toBe(false);
      expect((await problemsOf(outbox.open)).codes).toEqual(["outbox-missing"]);
      expect(await outbox.exists()).toBe(false);
      await (await outbox.create([], T0)).close();
      expect(await outbox.exists()).toBe(true);
      fresh.remove();
    });

    test("opened anew is the same store with all that was committed", async () => {
      await everyState(store);
      const [{ id }, before] = [store, await dump(store)];
      await store.close();
      store = await place.outbox().open();
      expect([store.id, await dump(store)]).toEqual([id, before]);
    });

    test("is told from every other by 32 hexadecimal digits", async () => {
      const fresh = newPlace();
      const other = await fresh.outbox().create([], T0);
      for (const { id } of [store, other]) expect(id).toMatch(/^[0-9a-f]{32}$/);
      expect(other.id).not.toBe(store.id);
      await other.close();
      fresh.remove();
    });

    test("open twice is one: each sees what the other committed", async () => {
      await beside(async (second) => {
        await store.enqueue(sample(1));
        await second.enqueue(sample(2));
        expect(await dump(second)).toEqual(await dump(store));
        expect((await store.list()).map(({ sequence }) => sequence)).toEqual([1, 2]);
        const claim = await take(second);
        expect(await store.inData(claim, T0)).toBe(true);
      });
    });

    test("knows the notes of its making from the first moment, whatever their case, and no other", async () => {
      const fresh = newPlace();
      const known = [
        { permalink: "Weekly-1", words: "w" },
        { permalink: "weekly-1", words: "v" },
      ];
      const made = await fresh.outbox().create(known, T0);
      const asked = ["weekly-1", "Weekly-1", "WEEKLY-1", "weekly-2", "weekly-11", ""];
      expect(await Promise.all(asked.map((one) => made.isKnown(one)))).toEqual([
        ...[true, true, true, false, false, false],
      ]);
      expect((await made.counts()).all).toBe(0);
      await made.close();
      fresh.remove();
    });

    test("that is there is opened as it is, whatever notes it is asked to know", async () => {
      await everyState(store);
      const before = await dump(store);
      const again = await place.outbox().create([{ permalink: "weekly-8", words: "w" }], at(HOUR));
      expect([again.id, await again.isKnown("weekly-8")]).toEqual([store.id, false]);
      expect(await dump(again)).toEqual(before);
      await again.close();
    });

    test("whose making is cut short is not there at all", async () => {
      const fresh = newPlace();
      const cut = {
        permalink: "weekly-1",
        get words(): string {
          throw new Error("cut short");
        },
      };
      const notes = [{ permalink: "weekly-0", words: "w" }, cut];
      await expect(async () => await fresh.outbox().create(notes, T0)).rejects.toThrow("cut short");
      expect(await fresh.outbox().exists()).toBe(false);
      const made = await fresh.outbox().create([], T0);
      expect(await made.isKnown("weekly-0")).toBe(false);
      await made.close();
      fresh.remove();
    });

    test("made twice at once is one store", async () => {
      const fresh = newPlace();
      const both = await Promise.all([1, 2].map(() => fresh.outbox().create([], T0)));
      expect(new Set(both.map(({ id }) => id)).size).toBe(1);
      await both[0]?.enqueue(sample());
      expect((await both[1]?.list())?.length).toBe(1);
      for (const one of both) await one.close();
      fresh.remove();
    });

    test.runIf(isShared)(
      "shares its place with another project's, and neither sees the other's",
      async () => {
        const outbox = place.outbox(OTHER);
        expect(await outbox.exists()).toBe(false);
        expect((await problemsOf(outbox.open)).codes).toEqual(["outbox-missing"]);
        await everyState(store);
        const before = await dump(store);
        const other = await outbox.create([{ permalink: "weekly-99", words: "w" }], T0);
        expect(other.id).not.toBe(store.id);
        expect([(await other.list()).length, (await other.counts()).all, await other.due(at(DAY))]).toEqual([
          ...[0, 0, []],
        ]);
        expect([await other.find(KEY), await other.history(KEY), await other.attempts(KEY)]).toEqual([
          ...[undefined, [], []],
        ]);
        expect([await other.frozenBytes(KEY), await store.isKnown("weekly-99")]).toEqual([undefined, false]);
        const own = await other.enqueue(sample(1, { subject: "The other's" }));
        expect([own.made, own.delivery.sequence]).toEqual([true, 1]);
        expect(await dump(store)).toEqual(before);
        const claim = await take(other);
        expect(await store.record(claim, ACCEPTED, T0, 0)).toBe(false);
        await other.record(claim, REJECTED, T0, 0);
        await other.succeed([{ mailing: "news", predecessor: "post", recipient: "a@b.example", through: 1 }]);
        expect(await other.recover(at(DAY), () => false)).toEqual([]);
        expect(await store.successions()).toEqual([]);
        expect((await other.find(KEY))?.state).toBe("rejected");
        expect(await stateOf(KEY)).toBe("accepted");
        await other.close();
        await sound();
      },
    );

    test.runIf(isShared)("is begun anew without the others of its place", async () => {
      const other = await place.outbox(OTHER).create([], T0);
      for (const one of [store, other]) await one.enqueue(sample());
      await store.beginAnew([{ permalink: "weekly-9", words: "w" }], T0);
      expect([await other.epoch(), await other.isKnown("weekly-9"), (await other.find(KEY))?.state]).toEqual([
        ...[0, false, "queued"],
      ]);
      await other.close();
    });

    test.runIf(isShared)("is taken into use for its own project alone", async () => {
      const other = await place.outbox(OTHER).create([], T0);
      for (const one of [store, other]) await one.enqueue(sample());
      for (const takeOver of [() => store.adopt(T0), () => store.beginAnew([], T0)]) {
        place.displace();
        await takeOver();
        expect([(await store.distrust(T0))?.reason, await other.epoch()]).toEqual([undefined, 0]);
        expect(await other.distrust(T0)).toBeDefined();
        await expect(() => take(other)).rejects.toThrow(Problems);
      }
      await other.close();
    });

    test.skipIf(isShared)("refuses another project, which changes nothing", async () => {
      await everyState(store);
      const before = await dump(store);
      for (const ask of [
        async () => await place.outbox(OTHER).open(),
        async () => await place.outbox(OTHER).create([{ permalink: "weekly-99", words: "w" }], T0),
      ])
        expect(await problemsOf(ask)).toEqual({ codes: ["outbox-project"], exit: EXIT.config });
      expect(await dump(store)).toEqual(before);
      await beside(async (again) => {
        expect(await dump(again)).toEqual(before);
        expect(await again.isKnown("weekly-99")).toBe(false);
        expect((await again.enqueue(sample(20))).made).toBe(true);
      });
    });
  });

  describe("what can be asked", () => {
    test("of a key that is not there is nothing", async () => {
      const asked = [store.find, store.frozenBytes, store.frozenWords, store.history, store.attempts];
      expect(await Promise.all(asked.map((ask) => ask("nothing")))).toEqual([
        ...[undefined, undefined, undefined, [], []],
      ]);
    });

    test("lists all or those in some states, in the order of enqueueing", async () => {
      for (const n of [3, 1, 2]) await store.enqueue(sample(n));
      await store.cancel(deliveryKey(sample(1)), T0);
      const names = async (states?: readonly State[]) =>
        (await store.list(states)).map(({ permalink, sequence }) => `${sequence} ${permalink}`);
      expect(await names()).toEqual(["1 weekly-3", "2 weekly-1", "3 weekly-2"]);
      expect(await names(["queued"])).toEqual(["1 weekly-3", "3 weekly-2"]);
      expect(await names(["cancelled", "queued"])).toEqual(await names());
      expect(await names([])).toEqual([]);
      expect(await names(["accepted"])).toEqual([]);
    });

    test("counts what is in each state, and all", async () => {
      const states = {
        queued: 2,
        sending: 2,
        accepted: 1,
        deferred: 1,
        rejected: 1,
        uncertain: 1,
        cancelled: 1,
      };
      await everyState(store);
      expect(await store.counts()).toEqual({ ...states, all: 9 });
      await sound();
    });

    test("says what is due: what waits and whose time has come, also where the clock was set back since", async () => {
      for (const n of [1, 2, 3]) await store.enqueue(sample(n));
      const policy: Policy = { ...POLICY, firstWait: [HOUR, 3 * HOUR], longestWait: 2 * HOUR };
      await store.record(await attempt(store), DEFERRED, T0, 0, policy);
      await store.cancel(deliveryKey(sample(2)), T0);
      const isClaimed = async (ms: number) => {
        const claim = await store.claim(KEY, "x", at(ms), LEASE, policy);
        if (claim !== undefined) await store.giveBack(claim, at(HOUR));
        return claim !== undefined;
      };
      for (const [ms, isDue] of [
        ...([
          [HOUR - 1, false],
          [-HOUR, false],
          [-HOUR - 1, true],
          [HOUR, true],
        ] as const),
      ]) {
        const names = (await store.due(at(ms), policy)).map(({ permalink }) => permalink);
        expect(names).toEqual(isDue ? ["weekly-1", "weekly-3"] : ["weekly-3"]);
        expect(await isClaimed(ms)).toBe(isDue);
      }
    });

    test("says when a deferred one is due, by the policy and by chance", async () => {
      for (const [n, jitter] of [0, 0.5, 1].entries()) {
        const { key } = (await store.enqueue(sample(n + 1))).delivery;
        await store.record(await attempt(store, key), DEFERRED, T0, jitter);
        expect((await store.find(key))?.nextAt).toEqual(at((5 + 10 * jitter) * 60_000));
      }
    });

    test("says who did what and when", async () => {
      await bring(store, "uncertain");
      await store.resolve(KEY, "again", at(1));
      await store.cancel(KEY, at(2));
      const lines = (await store.history(KEY)).map(({ by, from, to }) => `${by}: ${from} ${to}`);
      expect(lines).toEqual([
        "sender: undefined queued",
        "sender: queued sending",
        "sender: sending uncertain",
        "person: uncertain queued",
        "person: queued cancelled",
      ]);
      expect((await store.history(KEY)).at(-1)?.at).toEqual(at(2));
      expect(await store.attempts(KEY)).toEqual([
        {
          number: 1,
          started: T0,
          ended: T0,
          kind: "uncertain",
          phase: "after the dot",
          reply: { text: "silence" },
        },
      ]);
    });

    test("tells the attempts first to last, what each came to, and what was last said", async () => {
      await store.enqueue(sample());
      await store.record(await begin(store), DEFERRED, at(1), 0);
      const second = await attempt(store, KEY, at(HOUR));
      expect(await store.attempts(KEY)).toMatchObject([
        { number: 1, ended: at(1), kind: "deferred", phase: "in_data", reply: DEFERRED.reply },
        { number: 2, started: at(HOUR), ended: undefined, kind: undefined, phase: "terminator_due" },
      ]);
      expect((await store.find(KEY))?.reply).toEqual(DEFERRED.reply);
      await store.record(second, ACCEPTED, at(HOUR + 1), 0);
      expect((await store.attempts(KEY)).at(-1)).toMatchObject({ ended: at(HOUR + 1), kind: "accepted" });
      expect((await store.find(KEY))?.reply).toEqual(ACCEPTED.reply);
    });

    test("changes nothing", async () => {
      const keys = await everyState(store);
      const asked = keys.flatMap((key) =>
        [store.find, store.frozenBytes, store.frozenWords, store.history, store.attempts].map(
          (ask) => () => ask(key),
        ),
      );
      const rest = [
        ...[store.counts, store.successions, store.heldNotes, store.lastEntry, store.verify, store.epoch],
        ...[() => store.isKnown("weekly-1"), () => store.due(at(DAY)), () => store.distrust(at(DAY))],
      ];
      await unchanged(async () => {
        for (const ask of [...asked, ...rest]) await ask();
      });
    });
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

    test("that was there before and was refused keeps its bytes, and begins afresh", async () => {
      await bring(store, "rejected");
      await store.enqueue(sample(2));
      const made = await replace(sample(1, { subject: "Anew" }), deliveryKey(sample(2)));
      expect(made).toMatchObject({
        subject: "Weekly 1",
        state: "queued",
        attempts: 1,
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

  describe("claims", () => {
    beforeEach(async () => {
      await store.enqueue(sample());
    });

    test("one at a time, and not before it is due", async () => {
      const claim = await attempt(store);
      expect(await unchanged(() => store.claim(KEY, thisProcess(), T0))).toBeUndefined();
      await store.record(claim, DEFERRED, T0, 0);
      expect(await unchanged(() => store.claim(KEY, thisProcess(), at(5 * 60_000 - 1)))).toBeUndefined();
      expect((await store.claim(KEY, thisProcess(), at(5 * 60_000)))?.attempt).toBe(2);
    });

    test("says what it holds, for how long, and until when", async () => {
      const before = await store.find(KEY);
      const claim = await take(store, at(1));
      expect(claim).toMatchObject({ key: KEY, attempt: 1, started: at(1), lease: LEASE });
      expect(claim.delivery).toEqual(before);
      expect(Buffer.from(claim.bytes).equals(sample().bytes)).toBe(true);
      expect(await store.find(KEY)).toMatchObject({
        phase: "claimed",
        leaseUntil: at(1 + LEASE),
        attempts: 1,
      });
      await store.giveBack(claim, at(2));
      expect(await store.claim(KEY, "x", at(3), 500)).toMatchObject({ lease: 500, attempt: 2 });
      expect((await store.find(KEY))?.leaseUntil).toEqual(at(503));
    });

    test("each step of an attempt makes the lease last from then on", async () => {
      const claim = await take(store);
      const until = async () => (await store.find(KEY))?.leaseUntil;
      for (const [n, ask] of [store.inData, store.renew, store.terminatorDue, store.renew].entries()) {
        expect(await ask(claim, at(n * 1000 + 1))).toBe(true);
        expect(await until()).toEqual(at(n * 1000 + 1 + LEASE));
      }
    });

    test("of what is not there is none", async () => {
      expect(await unchanged(() => store.claim("nothing", "x", T0))).toBeUndefined();
    });

    test("of two senders at once one has it, and no fence is given out twice", async () => {
      const fences = await beside(async (second) => {
        const given: number[] = [];
        for (let n = 1; n <= 8; n++) {
          const { key } = (await store.enqueue(sample(n))).delivery;
          const asks = [store, second, store, second].map((one, at) => one.claim(key, `${at}`, T0));
          const [claim, ...others] = (await Promise.all(asks)).filter((one) => one !== undefined);
          if (claim === undefined) throw new Error("nobody has it");
          expect(others).toEqual([]);
          given.push(claim.fence);
          await second.giveBack(claim, T0);
          given.push((await take(second, T0, key)).fence);
        }
        return given;
      });
      await store.close();
      store = await place.outbox().open();
      await store.recover(at(HOUR), () => true);
      fences.push((await take(store, at(HOUR))).fence);
      expect(new Set(fences).size).toBe(17);
      await sound();
    });

    test("a claim whose lease was taken over writes nothing more", async () => {
      const stale = await begin(store);
      expect(await unchanged(() => store.recover(at(59_999), () => true))).toEqual([]);
      expect(await store.recover(at(60_000), () => true)).toMatchObject([{ state: "deferred", crashes: 1 }]);
      const fresh = await take(store, at(60_000));
      for (const ask of [store.inData, store.terminatorDue, store.renew]) {
        expect(await unchanged(() => ask(stale, at(60_000)))).toBe(false);
        expect(await store.find(KEY)).toMatchObject({ state: "sending", phase: "claimed", attempts: 2 });
      }
      expect(await unchanged(() => store.giveBack(stale, at(60_000)))).toBe(true);
      expect(await store.record(stale, ACCEPTED, at(60_001), 0)).toBe(false);
      expect(await store.find(KEY)).toMatchObject({ state: "sending", phase: "claimed", attempts: 2 });
      expect(await store.terminatorDue(fresh, at(60_001))).toBe(true);
      expect(await store.record(fresh, ACCEPTED, at(60_002), 0)).toBe(true);
      expect(
        (await store.history(KEY)).some(({ remark }) => remark.includes("its answer: accepted, 250 ok")),
      ).toBe(true);
      await sound();
    });

    test.each(["claimed", "in_data", "terminator_due"])(
      "a claim that was recovered in the phase %s is renewed no more, nor given back, nor carried on",
      async (phase) => {
        const stale = await take(store);
        if (phase === "in_data") await store.inData(stale, T0);
        if (phase === "terminator_due") await store.terminatorDue(stale, T0);
        await store.recover(T0, () => false);
        for (const ask of [store.inData, store.terminatorDue, store.renew])
          expect(await unchanged(() => ask(stale, T0))).toBe(false);
        expect(await unchanged(() => store.giveBack(stale, T0))).toBe(true);
      },
    );

    test("goes through its phases once, in their order", async () => {
      const claim = await take(store);
      const { inData, terminatorDue } = store;
      const said: boolean[] = [];
      for (const ask of [inData, inData, terminatorDue, terminatorDue, inData])
        said.push(await ask(claim, T0));
      expect(said).toEqual([true, false, true, false, false]);
      expect((await store.find(KEY))?.phase).toBe("terminator_due");
    });

    test("is given up after five refusals in four days, and begins afresh when a person says so", async () => {
      const refuse = async (day: number) =>
        await store.record(await attempt(store, KEY, at(day * DAY)), DEFERRED, at(day * DAY), 0);
      const minutes = async () => (((await store.find(KEY))?.nextAt?.getTime() ?? 0) - T0.getTime()) / 60_000;
      for (const [day, wait] of [5, 10, 20, 40].entries()) {
        await refuse(day);
        expect(await minutes()).toBe(day * 24 * 60 + wait);
      }
      expect(await store.find(KEY)).toMatchObject({ state: "deferred", refusals: 4, refusedSince: T0 });
      await refuse(4);
      expect(await stateOf(KEY)).toBe("rejected");
      await store.retry(KEY, at(0));
      expect(await store.find(KEY)).toMatchObject({ crashes: 0, refusals: 0, refusedSince: undefined });
      await refuse(0);
      expect(await minutes()).toBe(5);
      await store.retry(KEY, at(7));
      expect((await store.find(KEY))?.nextAt).toEqual(at(7));
    });

    test("a mended message that was set aside may crash its sender three times anew", async () => {
      const crash = async () => {
        await begin(store);
        return (await store.recover(T0, () => false))[0]?.state;
      };
      for (let round = 0; round < 2; round++) {
        expect([await crash(), await crash(), await crash()]).toEqual(["deferred", "deferred", "rejected"]);
        await store.retry(KEY, T0);
      }
    });

    test("a lease that has run out releases nothing, even where nobody took it over", async () => {
      const claim = await take(store);
      for (const ask of [store.inData, store.terminatorDue])
        expect(await unchanged(() => ask(claim, at(60_000)))).toBe(false);
      expect(await store.renew(claim, at(60_000))).toBe(true);
      expect(await store.terminatorDue(claim, at(60_001))).toBe(true);
    });

    test("a late answer to an uncertain delivery is noted and decides nothing", async () => {
      const claim = await attempt(store);
      expect(await store.recover(at(60_000), () => true)).toMatchObject([{ state: "uncertain" }]);
      const before = await store.find(KEY);
      expect(await store.record(claim, ACCEPTED, at(60_001), 0)).toBe(false);
      expect(await store.find(KEY)).toEqual(before);
      const last = (await store.history(KEY)).at(-1);
      expect(last).toMatchObject({ by: "sender", from: "uncertain", to: "uncertain", at: at(60_001) });
      expect(last?.remark).toContain("accepted");
      await sound();
    });

    test("an answer given a second time is only a line of history", async () => {
      const claim = await attempt(store);
      expect(await store.record(claim, ACCEPTED, T0, 0)).toBe(true);
      expect(await store.record(claim, REJECTED, T0, 0)).toBe(false);
      expect(await stateOf(KEY)).toBe("accepted");
      expect((await store.history(KEY)).at(-1)?.remark).toContain("550");
      await sound();
    });

    test("an answer for a delivery that is not in the store changes nothing", async () => {
      const claim = await take(store);
      const fresh = newPlace();
      const other = await fresh.outbox().create([], T0);
      expect(await other.record(claim, ACCEPTED, T0, 0)).toBe(false);
      expect(await other.renew(claim, T0)).toBe(false);
      expect((await other.counts()).all).toBe(0);
      await other.close();
      fresh.remove();
    });

    test("the third crash in a row sets it aside; an outcome between begins the count anew", async () => {
      const crash = async () => {
        await begin(store, at(10 * HOUR));
        return (await store.recover(at(10 * HOUR), () => false))[0]?.state;
      };
      expect([await crash(), await crash()]).toEqual(["deferred", "deferred"]);
      await store.record(await attempt(store, KEY, at(10 * HOUR)), DEFERRED, T0, 0);
      expect([await crash(), await crash(), await crash()]).toEqual(["deferred", "deferred", "rejected"]);
    });

    test("a clock that was set back holds nothing for ever and makes no second owner", async () => {
      const claim = await attempt(store, KEY, at(8760 * HOUR));
      expect(await store.recover(T0, () => true)).toMatchObject([{ state: "uncertain" }]);
      expect(await store.record(claim, ACCEPTED, T0, 0)).toBe(false);
      await store.resolve(KEY, "again", T0);
      await store.record(await attempt(store, KEY, at(8760 * HOUR)), DEFERRED, at(8760 * HOUR), 0);
      expect(await store.due(T0)).toHaveLength(1);
    });
  });

  describe("the end of an attempt", () => {
    const before = async (state: "queued" | "deferred") => {
      await bring(store, state);
      if (state === "deferred") await store.retry(KEY, T0);
      const { sha256, subject, refusals, refusedSince, crashes } = (await store.find(KEY)) ?? {};
      return { state, phase: undefined, sha256, subject, refusals, refusedSince, crashes };
    };

    test.each(["queued", "deferred"] as const)(
      "given back: a delivery that was %s is so again, in whatever phase it is",
      async (state) => {
        const was = await before(state);
        for (const [n, phases] of [[], [store.inData], [store.inData, store.terminatorDue]].entries()) {
          const claim = await take(store, at(n));
          for (const ask of phases) await ask(claim, at(n));
          expect(await store.giveBack(claim, at(n + 1))).toBe(true);
          expect(await store.find(KEY)).toMatchObject({
            ...was,
            ...(state === "deferred" ? { nextAt: at(n + 1) } : {}),
          });
          expect((await store.attempts(KEY)).at(-1)).toMatchObject({ kind: "lost", ended: at(n + 1) });
          expect((await store.due(at(n + 1))).map(({ key }) => key)).toEqual([KEY]);
        }
        await sound();
      },
    );

    test("given back twice, or after its outcome, changes nothing and never throws", async () => {
      await bring(store, "queued");
      const claim = await attempt(store);
      await store.giveBack(claim, T0);
      expect(await unchanged(() => store.giveBack(claim, T0))).toBe(true);
      const second = await attempt(store);
      await store.record(second, ACCEPTED, T0, 0);
      for (const one of [claim, second, { ...second, key: "nothing" }])
        expect(await unchanged(() => store.giveBack(one, T0))).toBe(true);
    });

    test("settles, for a sender that is gone, each attempt by how far it was, and leaves the living theirs", async () => {
      const keys: string[] = [];
      for (const [n, owner] of [GONE, GONE, GONE, "living"].entries()) {
        const { key } = (await store.enqueue(sample(n + 1))).delivery;
        const claim = await take(store, T0, key, owner);
        if (n > 0) await store.inData(claim, T0);
        if (n > 1) await store.terminatorDue(claim, T0);
        keys.push(key);
      }
      const seen: string[] = [];
      const settled = await store.recover(at(1), (owner) => {
        seen.push(owner);
        return owner !== GONE;
      });
      expect(settled.map(({ key, state }) => [key, state])).toEqual([
        [keys[0], "queued"],
        [keys[1], "deferred"],
        [keys[2], "uncertain"],
      ]);
      for (const delivery of settled) expect(delivery).toEqual(await store.find(delivery.key));
      expect(new Set(seen)).toEqual(new Set([GONE, "living"]));
      expect(await stateOf(keys[3] ?? "")).toBe("sending");
      expect((await store.history(keys[2] ?? "")).at(-1)).toMatchObject({ by: "recovery", at: at(1) });
      expect((await store.attempts(keys[1] ?? "")).at(-1)).toMatchObject({ kind: "lost", phase: "in_data" });
      expect(await unchanged(() => store.recover(at(1), () => true))).toEqual([]);
      await sound();
    });

    test("settles, of the living, those whose lease has run out, by the lease each has", async () => {
      const [first = "", second = ""] = [1, 2].map((n) => deliveryKey(sample(n)));
      for (const n of [1, 2]) await store.enqueue(sample(n));
      await store.claim(first, "x", T0, 1000);
      const longer = await store.claim(second, "x", T0, 5000);
      expect(await store.recover(at(999), () => true)).toEqual([]);
      expect(await store.recover(at(1000), () => true)).toMatchObject([{ key: first, state: "queued" }]);
      if (longer === undefined) throw new Error("no claim");
      await store.renew(longer, at(4999));
      expect(await store.recover(at(9998), () => true)).toEqual([]);
      // Further ahead than any renewal puts it: the clock was set back since.
      expect(await store.recover(at(-1), () => true)).toEqual([]);
      expect(await store.recover(at(-2), () => true)).toMatchObject([{ key: second, state: "queued" }]);
    });

    test("sets a remnant aside by the policy that is asked for", async () => {
      await bring(store, "queued");
      await begin(store);
      const strict = { ...POLICY, crashes: 1 };
      expect(await store.recover(T0, () => false, strict)).toMatchObject([{ state: "rejected" }]);
      await store.retry(KEY, T0);
      const once = { ...POLICY, giveUpAfter: 0, leastRefusals: 1 };
      await store.record(await attempt(store), DEFERRED, T0, 0, once);
      expect(await stateOf(KEY)).toBe("rejected");
    });

    test("settles a remnant once, however many look for it at once", async () => {
      await bring(store, "queued");
      await take(store, T0, KEY, GONE);
      const found = await beside((second) =>
        Promise.all([store, second, store].map((one) => one.recover(T0, () => false))),
      );
      expect(found.flat()).toHaveLength(1);
      expect((await store.history(KEY)).filter(({ by }) => by === "recovery")).toHaveLength(1);
      await sound();
    });
  });

  describe("trust", () => {
    const KNOWN = [{ permalink: "Weekly-9", words: "w" }];

    test("is had by a store that is where and as it was left", async () => {
      await everyState(store);
      expect([await store.distrust(T0), await store.epoch()]).toEqual([undefined, 0]);
    });

    test("is lost by one that was displaced: all that writes is refused, all that asks answers", async () => {
      const held = await bring(store, "sending");
      await store.enqueue(sample(2));
      const waiting = deliveryKey(sample(2));
      if (held === undefined) throw new Error("no claim");
      const [delivery, before] = [await store.find(waiting), await dump(store)];
      if (delivery === undefined) throw new Error("not there");
      place.displace();
      const why = await store.distrust(T0);
      expect(why).toMatchObject({ isClock: false, problem: { code: `outbox-${why?.reason}` } });
      expect(why?.clause).toMatch(/^(was|had|is) /);
      const writes = {
        enqueue: () => store.enqueue(sample(9)),
        "enqueue what is there": () => store.enqueue(sample(1)),
        refreeze: () => store.refreeze(waiting, sample(2)),
        replace: () => store.replace(delivery, heir(2), T0),
        know: () => store.know(KNOWN, T0),
        hold: () => store.hold([], [{ permalink: "weekly-9", mailing: "post" }]),
        succeed: () =>
          store.succeed([{ mailing: "a", predecessor: "b", recipient: "c@d.example", through: 1 }]),
        claim: () => store.claim(waiting, "x", T0),
        inData: () => store.inData(held, T0),
        terminatorDue: () => store.terminatorDue(held, T0),
        renew: () => store.renew(held, T0),
        record: () => store.record(held, ACCEPTED, T0, 0),
        recover: () => store.recover(T0, () => false),
        resolve: () => store.resolve(KEY, "sent", T0),
        recognise: () => store.recognise(waiting, T0),
        cancel: () => store.cancel(waiting, T0),
        retry: () => store.retry(waiting, T0),
      };
      for (const [name, write] of Object.entries(writes))
        expect((await problemsOf(write)).codes, name).toEqual([why?.problem.code]);
      expect(await dump(store)).toEqual(before);
      expect(await store.verify()).toEqual([]);
    });

    test("is had again by a person's word, once and for all that is there", async () => {
      await everyState(store, GONE);
      const { deliveries, counts } = await dump(store);
      place.displace();
      await store.adopt(at(1));
      expect([await store.distrust(at(1)), await store.epoch()]).toEqual([undefined, 1]);
      expect(await dump(store)).toMatchObject({ deliveries, counts });
      expect(await beside(async (second) => [await second.distrust(at(1)), await second.epoch()])).toEqual([
        ...[undefined, 1],
      ]);
      expect((await store.enqueue(sample(20))).made).toBe(true);
    });

    test("gives no fence out again that was given out before", async () => {
      await bring(store, "queued");
      const first = await take(store, T0, KEY, GONE);
      place.displace();
      await store.adopt(T0);
      await store.recover(T0, () => false);
      expect((await take(store)).fence).not.toBe(first.fence);
    });

    test("begun anew: the notes are known, and what was owed is in doubt, each as the law says", async () => {
      await everyState(store, GONE);
      const before = await store.list();
      place.displace();
      await store.beginAnew(KNOWN, at(1));
      expect([await store.distrust(at(1)), await store.epoch(), await store.isKnown("weekly-9")]).toEqual([
        ...[undefined, 1, true],
      ]);
      const owed = ["queued", "sending", "deferred", "uncertain"];
      expect(await store.list()).toMatchObject(
        before.map(({ key, state }) => ({ key, state: owed.includes(state) ? "uncertain" : state })),
      );
      expect(await store.due(at(DAY))).toEqual([]);
      await sound();
    });

    test("begun anew once more, though nothing speaks against it, counts and holds all the same", async () => {
      await bring(store, "queued");
      await store.beginAnew(KNOWN, at(1));
      await store.beginAnew([], at(2));
      expect([await store.epoch(), await stateOf(KEY), await store.isKnown("weekly-9")]).toEqual([
        ...[2, "uncertain", true],
      ]);
      await sound();
    });

    test("is not given while another run sends from it; one that is gone or out of time is in nobody's way", async () => {
      await bring(store, "sending");
      place.displace();
      for (const ask of [() => store.adopt(at(1)), () => store.beginAnew(KNOWN, at(1))]) {
        expect(await unchanged(async () => (await problemsOf(ask)).codes)).toEqual(["outbox-in-use"]);
        expect(await store.isKnown("weekly-9")).toBe(false);
      }
      await store.beginAnew([], at(LEASE));
      expect(await stateOf(KEY)).toBe("uncertain");
      await store.resolve(KEY, "again", at(LEASE));
      await take(store, at(LEASE), KEY, GONE);
      place.displace();
      await store.adopt(at(LEASE));
      expect([await store.epoch(), await stateOf(KEY)]).toEqual([2, "sending"]);
    });

    test("lost in the midst of an attempt: it is given back by word, and the next run heeds it", async () => {
      await bring(store, "queued");
      const claim = await take(store, T0, KEY, GONE);
      await store.terminatorDue(claim, T0);
      place.displace();
      expect(await unchanged(() => store.giveBack(claim, T0))).toBe(true);
      await store.adopt(T0);
      // Its phase alone would make it uncertain, and its sender may live.
      expect(await store.recover(T0, () => true)).toMatchObject([
        { state: "queued", crashes: 0, attempts: 1 },
      ]);
      await sound();
    });
  });

  describe("a clock behind the last entry", () => {
    beforeEach(async () => {
      await bring(store, "accepted");
      await store.enqueue(sample(2));
    });
    const second = deliveryKey(sample(2));

    test("by a day is believed, by a millisecond more it is not: nothing is claimed, nothing begun anew", async () => {
      expect(await store.distrust(at(-DAY))).toBeUndefined();
      const why = await store.distrust(at(-DAY - 1));
      expect(why).toMatchObject({ reason: "ahead", isClock: true, problem: { code: "outbox-ahead" } });
      for (const ask of [
        () => store.claim(second, "x", at(-DAY - 1)),
        () => store.beginAnew([{ permalink: "weekly-9", words: "w" }], at(-DAY - 1)),
      ])
        expect(await unchanged(async () => (await problemsOf(ask)).codes)).toEqual(["outbox-ahead"]);
      expect(await store.isKnown("weekly-9")).toBe(false);
      expect(await store.claim(second, "x", at(-DAY))).toBeDefined();
    });

    test("keeps no outcome and no verdict from being written down", async () => {
      const claim = await take(store, T0, second);
      expect(await store.terminatorDue(claim, T0)).toBe(true);
      expect(await store.record(claim, UNCERTAIN, at(-2 * DAY), 0)).toBe(true);
      expect(await store.resolve(second, "sent", at(-2 * DAY))).toBe(true);
      await sound();
    });

    test("is right once a person says so, and counts as no other outbox; the next entries count again", async () => {
      await store.adopt(at(-365 * DAY));
      expect([await store.distrust(at(-365 * DAY)), await store.epoch()]).toEqual([undefined, 0]);
      const claim = await take(store, at(-365 * DAY), second);
      await store.record(claim, DEFERRED, at(-365 * DAY), 0);
      expect((await store.distrust(at(-367 * DAY)))?.reason).toBe("ahead");
      expect(await store.distrust(T0)).toBeUndefined();
    });
  });
});
