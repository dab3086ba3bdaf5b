import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Counts,
  deliveryKey,
  HANDS,
  isCoherent,
  isConserved,
  isLegal,
  MOVES,
  PHASES,
  STATES,
} from "../../src/outbox/delivery.ts";
import { POLICY, wait } from "../../src/outbox/retry.ts";
import { BUSY, settle, settleLost, type TriesSoFar } from "../../src/outbox/settlement.ts";
import type { Outcome } from "../../src/transports/transport.ts";
import {
  ACCEPTED,
  at,
  DEFERRED,
  REJECTED,
  STOPPED,
  sample,
  T0,
  TOLD_TO_STOP,
  UNCERTAIN,
} from "../support/outbox-sample.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const standing: TriesSoFar = {
  phase: "terminator_due",
  before: "queued",
  refusals: 0,
  refusedSince: undefined,
  crashes: 0,
  started: T0,
};

describe("the moves", () => {
  // Spelled out a second time, so that a change of the law is a change in two places.
  const legal = [
    "queued sending",
    "queued cancelled",
    "sending accepted",
    "sending deferred",
    "sending rejected",
    "sending uncertain",
    "sending queued",
    "deferred sending",
    "deferred cancelled",
    "rejected queued",
    "rejected cancelled",
    "cancelled queued",
    "uncertain accepted",
    "uncertain queued",
    "queued uncertain",
    "deferred uncertain",
  ];
  const pairs = STATES.flatMap((from) => STATES.map((to) => [from, to] as const));

  test.each(pairs)("%s to %s is as the diagram says", (from, to) => {
    expect(isLegal(from, to)).toBe(legal.includes(`${from} ${to}`));
  });

  test("nothing but a person, an archive or a setting leads out of uncertain", () => {
    const by = MOVES.filter((move) => move.from === "uncertain").flatMap((move) => move.by);
    expect(new Set(by)).toEqual(new Set(["person", "archive", "setting"]));
    expect(isLegal("uncertain", "queued", "archive")).toBe(false);
    expect(HANDS.filter((hand) => isLegal("uncertain", "sending", hand))).toEqual([]);
  });

  test("each has its hands, and a refused delivery goes again by a person's alone", () => {
    expect(MOVES.map(({ from, to, by }) => `${from} ${to}: ${by.join(", ")}`).toSorted()).toEqual([
      "cancelled queued: person",
      "deferred cancelled: person",
      "deferred sending: sender",
      "deferred uncertain: recovery",
      "queued cancelled: person",
      "queued sending: sender",
      "queued uncertain: recovery",
      "rejected cancelled: person",
      "rejected queued: person",
      "sending accepted: sender",
      "sending deferred: sender, recovery",
      "sending queued: sender, recovery",
      "sending rejected: sender, recovery",
      "sending uncertain: sender, recovery",
      "uncertain accepted: person, archive",
      "uncertain queued: person, setting",
    ]);
  });

  test("accepted alone is an end", () => {
    expect(STATES.filter((state) => !MOVES.some(({ from }) => from === state))).toEqual(["accepted"]);
  });

  test("only sending has a phase", () => {
    for (const state of STATES) {
      for (const phase of PHASES) expect(isCoherent(state, phase)).toBe(state === "sending");
      expect(isCoherent(state, undefined)).toBe(state !== "sending");
    }
  });
});

describe("settling", () => {
  const whole: [Outcome, string][] = [
    [ACCEPTED, "accepted"],
    [DEFERRED, "deferred"],
    [REJECTED, "rejected"],
    [UNCERTAIN, "uncertain"],
    [STOPPED, "deferred"],
    [TOLD_TO_STOP, "deferred"],
    [{ ...REJECTED, stop: "config" } as Outcome, "deferred"],
    [{ ...DEFERRED, stop: "busy" } as Outcome, "deferred"],
  ];
  test.each(whole)("%j becomes %s", (outcome, state) => {
    expect(settle(outcome, standing, T0, 0).state).toBe(state);
  });

  test("accepted before the last piece was due is uncertain", () => {
    for (const phase of ["claimed", "in_data"] as const) {
      expect(settle(ACCEPTED, { ...standing, phase }, T0, 0).state).toBe("uncertain");
    }
  });

  test("waits 5 to 15 minutes, then twice as long up to 4 hours", () => {
    const minutes = (jitter: number) => [1, 2, 3, 4, 5, 6, 50].map((n) => wait(n, jitter, POLICY) / MINUTE);
    expect(minutes(0)).toEqual([5, 10, 20, 40, 80, 160, 240]);
    expect(minutes(1)).toEqual([15, 30, 60, 120, 240, 240, 240]);
    expect(minutes(Number.NaN)).toEqual(minutes(0));
  });

  test("every wait is between the least and the longest", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double(), (refusals, jitter) => {
        const waited = wait(refusals, jitter, POLICY);
        return waited >= POLICY.firstWait[0] && waited <= POLICY.longestWait;
      }),
    );
  });

  test("gives up at the first refusal later than 4 days after the first attempt", () => {
    const later = (since: number) =>
      settle(DEFERRED, { ...standing, refusals: 20, refusedSince: T0, started: at(since) }, at(since), 0);
    expect(later(4 * DAY - 1).state).toBe("deferred");
    expect(later(4 * DAY).state).toBe("rejected");
  });

  test("reckons from the begin of the first refused attempt, not from its end", () => {
    const first = settle(DEFERRED, { ...standing, started: at(-MINUTE) }, T0, 0);
    expect(first).toMatchObject({ refusedSince: at(-MINUTE), refusals: 1 });
    const next = settle(DEFERRED, { ...standing, refusedSince: at(-DAY) }, T0, 0);
    expect(next).toMatchObject({ refusedSince: at(-DAY) });
  });

  test("gives up after no fewer than 5 refusals, however long they took", () => {
    const nth = (n: number) =>
      settle(DEFERRED, { ...standing, refusals: n - 1, refusedSince: T0 }, at((n - 1) * 7 * DAY), 0).state;
    expect([2, 3, 4, 5].map(nth)).toEqual(["deferred", "deferred", "deferred", "rejected"]);
  });

  test("a shut way out is due at once, counts as no refusal and is never given up", () => {
    const settled = settle(STOPPED, { ...standing, refusals: 3, refusedSince: T0 }, at(30 * DAY), 1);
    expect(settled).toMatchObject({ state: "deferred", nextAt: at(30 * DAY), refusals: 3 });
  });

  test("a busy way out waits, counts and is given up like any refusal, and the history tells it from one", () => {
    const busy = { ...DEFERRED, stop: "busy" } as Outcome;
    for (const before of [standing, { ...standing, refusals: 20, refusedSince: T0, started: at(5 * DAY) }]) {
      const own = settle(busy, before, before.started, 0.5);
      const other = settle(DEFERRED, before, before.started, 0.5);
      expect({ ...own, remark: "" }).toEqual({ ...other, remark: "" });
      expect(own.remark).toBe(other.state === "deferred" ? BUSY : other.remark);
    }
  });

  test("a run told to stop leaves it due at once, neither refused nor crashed nor given up", () => {
    const before = { refusals: 30, refusedSince: T0, crashes: 2 };
    const settled = settle(TOLD_TO_STOP, { ...standing, ...before }, at(30 * DAY), 1);
    expect(settled).toMatchObject({ state: "deferred", nextAt: at(30 * DAY), ...before });
  });

  test("a lost sender is uncertain after the last piece was due, else due at once, else set aside", () => {
    expect(settleLost(standing, T0).state).toBe("uncertain");
    const crashes = [0, 1, 2].map((n) => settleLost({ ...standing, phase: "in_data", crashes: n }, T0));
    expect(crashes.map(({ state }) => state)).toEqual(["deferred", "deferred", "rejected"]);
    expect(crashes[1]).toMatchObject({ nextAt: T0, crashes: 2 });
    expect(settleLost({ ...standing, crashes: 9 }, T0).state).toBe("uncertain");
  });

  test("a sender lost before it began to send leaves the delivery as it was, also after two crashes", () => {
    const was = { ...standing, phase: "claimed", refusals: 3, refusedSince: T0, crashes: 2 } as const;
    expect(settleLost(was, at(DAY))).toMatchObject({ state: "queued" });
    expect(settleLost({ ...was, before: "deferred" }, at(DAY))).toMatchObject({
      ...{ state: "deferred", nextAt: at(DAY), refusals: 3, refusedSince: T0, crashes: 2 },
    });
  });
});

describe("the key", () => {
  test("is permalink, mailing, recipient and revision", () => {
    expect(deliveryKey(sample(1, { revision: 2 }))).toBe("weekly-1/post/dev@lists.lighthouse.example/2");
  });

  test("is the same for a spelling that differs by case", () => {
    const other = sample(1, { permalink: "Weekly-1", recipient: "Dev@Lists.Lighthouse.example" });
    expect(deliveryKey(other)).toBe(deliveryKey(sample(1)));
  });

  test("is refused for what cannot be a delivery", () => {
    for (const change of [{ mailing: "a/b" }, { mailing: "" }, { permalink: "" }, { recipient: "" }]) {
      expect(() => deliveryKey(sample(1, change))).toThrow("not a delivery");
    }
    for (const revision of [-1, 0.5, Number.NaN]) {
      expect(() => deliveryKey(sample(1, { revision }))).toThrow("not a revision");
    }
  });
});

test("the conservation law sees a delivery too few and one too many", () => {
  const counts: Counts = {
    ...{ all: 7, queued: 1, sending: 1, accepted: 1, deferred: 1, rejected: 1, uncertain: 1, cancelled: 1 },
  };
  expect(isConserved(counts)).toBe(true);
  expect(isConserved({ ...counts, accepted: 0 })).toBe(false);
  expect(isConserved({ ...counts, accepted: 2 })).toBe(false);
});
