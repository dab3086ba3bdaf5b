/** Claims, leases, fences and the ends of attempts, as src/outbox/contract.ts says, held against every store. */
import { beforeEach, describe, expect, test } from "vitest";
import { LEASE, type Store } from "../../src/outbox/contract.ts";
import { deliveryKey } from "../../src/outbox/delivery.ts";
import { thisProcess } from "../../src/outbox/process-identity.ts";
import { POLICY } from "../../src/outbox/retry.ts";
import { attempt, begin, bring, GONE, KEY, take } from "../support/attempts.ts";
import { onStore } from "../support/on-store.ts";
import { ACCEPTED, at, DEFERRED, REJECTED, sample, T0 } from "../support/outbox-sample.ts";
import { STORES } from "../support/stores.ts";

const HOUR = 3_600_000;
const DAY = 24 * 3_600_000;

describe.each(STORES)("a store $name", ({ newPlace }) => {
  const ground = onStore(newPlace);
  const { beside, unchanged, sound, stateOf } = ground;
  let store: Store;
  beforeEach(() => {
    store = ground.store;
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
      store = await ground.reopen();
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
      const fresh = ground.newPlace();
      const other = await fresh.outbox().create([], T0);
      expect(await other.record(claim, ACCEPTED, T0, 0)).toBe(false);
      expect(await other.renew(claim, T0)).toBe(false);
      expect((await other.counts()).all).toBe(0);
      await other.close();
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
});
