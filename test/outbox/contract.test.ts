/** What src/outbox/contract.ts says of an outbox, of what can be asked of it, and of its being trusted, held against every store. */
import { beforeEach, describe, expect, test } from "vitest";
import { LEASE, type Store } from "../../src/outbox/contract.ts";
import { type Delivery, deliveryKey, type State } from "../../src/outbox/delivery.ts";
import { POLICY, type Policy } from "../../src/outbox/retry.ts";
import { EXIT, Problems } from "../../src/problem.ts";
import { attempt, begin, bring, GONE, KEY, take } from "../support/attempts.ts";
import { everyState } from "../support/every-state.ts";
import { oneOfMany } from "../support/forms.ts";
import { onStore, problemsOf } from "../support/on-store.ts";
import { dump } from "../support/outbox-law.ts";
import { ACCEPTED, at, DEFERRED, REJECTED, sample, T0, UNCERTAIN } from "../support/outbox-sample.ts";
import { STORES, type StorePlace } from "../support/stores.ts";

const HOUR = 3_600_000;
const DAY = 24 * 3_600_000;
const OTHER = "tag:harbour.example,2026:";
const heir = (n: number) => sample(1, { mailing: `post-${n}` });

describe.each(STORES)("a store $name", ({ newPlace, isShared }) => {
  const ground = onStore(newPlace);
  const { beside, unchanged, sound, stateOf } = ground;
  let place: StorePlace;
  let store: Store;
  beforeEach(() => {
    ({ place, store } = ground);
  });

  describe("its outbox", () => {
    test("is not there until it is made, and is not made by opening it", async () => {
      const fresh = ground.newPlace();
      const outbox = fresh.outbox();
      expect(outbox.place).not.toBe("");
      expect(await outbox.exists()).toBe(false);
      expect((await problemsOf(outbox.open)).codes).toEqual(["outbox-missing"]);
      expect(await outbox.exists()).toBe(false);
      await (await outbox.create([], T0)).close();
      expect(await outbox.exists()).toBe(true);
    });

    test("opened anew is the same store with all that was committed", async () => {
      await everyState(store);
      const [{ id }, before] = [store, await dump(store)];
      store = await ground.reopen();
      expect([store.id, await dump(store)]).toEqual([id, before]);
    });

    test("is told from every other by 32 hexadecimal digits", async () => {
      const fresh = ground.newPlace();
      const other = await fresh.outbox().create([], T0);
      for (const { id } of [store, other]) expect(id).toMatch(/^[0-9a-f]{32}$/);
      expect(other.id).not.toBe(store.id);
      await other.close();
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
      const fresh = ground.newPlace();
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
      const fresh = ground.newPlace();
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
    });

    test("made twice at once is one store", async () => {
      const fresh = ground.newPlace();
      const both = await Promise.all([1, 2].map(() => fresh.outbox().create([], T0)));
      expect(new Set(both.map(({ id }) => id)).size).toBe(1);
      await both[0]?.enqueue(sample());
      expect((await both[1]?.list())?.length).toBe(1);
      for (const one of both) await one.close();
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

    test("gives those of many keys, or some at a time, in the order of enqueueing", async () => {
      const many = Array.from({ length: 230 }, (_, n) => oneOfMany(n));
      await store.enqueueAll(many);
      const keys = many.map(deliveryKey);
      const [first = "", , third = ""] = keys;
      await store.cancel(first, T0);
      expect((await store.findAll([third, "nothing", first])).map(({ key }) => key)).toEqual([first, third]);
      expect(await store.findAll([])).toEqual([]);
      const paged = async (states?: readonly State[]) => {
        const all: Delivery[] = [];
        let most = 0;
        for await (const page of store.pages(states)) {
          most = Math.max(most, page.length);
          all.push(...page);
        }
        expect(most).toBeLessThan(keys.length);
        return all;
      };
      expect(await paged()).toEqual(await store.list());
      expect(await paged(["queued"])).toEqual(await store.list(["queued"]));
      expect(await paged([])).toEqual([]);
      expect((await store.due(T0, POLICY, 2, 3)).map(({ sequence }) => sequence)).toEqual([4, 5]);
      expect((await store.due(T0, POLICY, undefined, 228)).map(({ key }) => key)).toEqual(keys.slice(228));
    });

    test("sees in a page what has moved since the one before", async () => {
      await store.enqueueAll(Array.from({ length: 120 }, (_, n) => oneOfMany(n)));
      const met: string[] = [];
      for await (const page of store.pages(["queued"])) {
        met.push(...page.map(({ key }) => key));
        await store.cancel(deliveryKey(oneOfMany(119)), T0);
        await store.enqueue(sample(7));
      }
      expect([met.length, met.at(-1)]).toEqual([120, deliveryKey(sample(7))]);
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

    test("says the first so many of what is due, where no more are asked for", async () => {
      for (const n of [3, 1, 2]) await store.enqueue(sample(n));
      await store.cancel(deliveryKey(sample(3)), T0);
      const names = async (most?: number) =>
        (await store.due(T0, POLICY, most)).map(({ permalink }) => permalink);
      expect([await names(), await names(1), await names(2), await names(9)]).toEqual([
        ...[["weekly-1", "weekly-2"], ["weekly-1"], ["weekly-1", "weekly-2"], ["weekly-1", "weekly-2"]],
      ]);
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
      // What is not known to be accepted may have been sent from elsewhere: it never changes any more.
      const pinned = deliveries.map(({ delivery, ...whole }) => {
        const isPinned = delivery.isPinned || delivery.state !== "accepted";
        return { ...whole, delivery: { ...delivery, isPinned } };
      });
      expect(await dump(store)).toMatchObject({ deliveries: pinned, counts });
      expect(await beside(async (second) => [await second.distrust(at(1)), await second.epoch()])).toEqual([
        ...[undefined, 1],
      ]);
      expect((await store.enqueue(sample(20))).made).toBe(true);
    });

    test("had again, it never changes what another copy may have sent, also what was never tried here", async () => {
      await store.enqueue(sample());
      place.displace();
      await store.adopt(T0);
      const before = await dump(store);
      expect(await store.refreeze(KEY, sample(1, { subject: "Another" }))).toBe(false);
      expect(await dump(store)).toEqual(before);
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
