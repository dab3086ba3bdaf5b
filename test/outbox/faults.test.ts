/**
 * Faults of the store under each step of an attempt: the commit is refused, or it stands and its mark cannot be left.
 * They count as nothing, the delivery is as it was before, and what is said about the message is true.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../src/outbox/contract.ts";
import { type Dispatched, dispatch, exitOfRun } from "../../src/outbox/dispatch.ts";
import { storeFile } from "../../src/outbox/sqlite/folder.ts";
import { unwritable } from "../../src/outbox/sqlite/refusals.ts";
import { EXIT } from "../../src/problem.ts";
import type { Transport } from "../../src/transports/transport.ts";
import {
  ACCEPTED,
  DEFERRED,
  removeFolders,
  ScriptedTransport,
  sample,
  T0,
} from "../support/outbox-sample.ts";
import { CASES, ERRORS, endured, FaultyStore, GONE, KEY } from "../support/store-faults.ts";

const ID = sample().messageId;
afterAll(removeFolders);

/** The hardest: the fault lasts, and one crash more would set the delivery aside. test/long/store-faults.test.ts has all. */
const SLICE = CASES.filter(
  ({ name, fault, answer, before }) =>
    (name === "ENOSPC" || name === "no mark") &&
    (answer === ACCEPTED || answer === DEFERRED) &&
    fault.lasting === true &&
    before === "deferred",
);

describe("three runs with a fault and one without", () => {
  test.each(SLICE)("$name under $fault.step, the other side says $answer.kind", endured);
});

describe("a run whose store fails", () => {
  let faulty: FaultyStore;
  let store: Store;
  beforeEach(async () => {
    faulty = await FaultyStore.make();
    store = faulty.store;
  });
  afterEach(async () => await faulty.close());

  test("nothing else is tried in such a run, and all of it is told and stays as it is", async () => {
    for (const n of [2, 3]) await store.enqueue(sample(n));
    const told: Dispatched[] = [];
    const wire = new ScriptedTransport();
    const full = faulty.under({ step: "inData", errcode: ERRORS.ENOSPC });
    const said = await faulty.run({
      ...{ store: full, transportOf: () => wire, onProgress: (result) => told.push(result) },
    });
    expect(said?.message).toContain(`Nothing of <${ID}> was sent: it is queued.`);
    expect(wire.handed).toEqual([]);
    expect(told.map(({ delivery, outcome }) => `${delivery.permalink} ${outcome}`)).toEqual([
      ...["weekly-2 held", "weekly-3 held"],
    ]);
    expect((await store.list()).map(({ state, attempts }) => [state, attempts])).toEqual([
      ...[
        ["queued", 1],
        ["queued", 0],
        ["queued", 0],
      ],
    ]);
    expect(await store.attempts(KEY)).toMatchObject([{ kind: "lost", phase: "claimed" }]);
  });

  test("a claim that stands while its mark could not be left is given back in the same run", async () => {
    const said = await faulty.run({ store: faulty.under({ step: "claim" }) });
    expect(said?.message).toContain(`Nothing of <${ID}> was sent: it is queued.`);
    expect(await store.find(KEY)).toMatchObject({ state: "queued", attempts: 1, crashes: 0 });
  });

  test("a sender that lost its claim gives nothing back of the attempt that another runs", async () => {
    const stale = await store.claim(KEY, GONE, T0);
    await store.recover(T0, () => false);
    await faulty.begin();
    if (stale === undefined) throw new Error("no claim");
    expect(await store.giveBack(stale, T0)).toBe(true);
    expect(await store.find(KEY)).toMatchObject({ state: "sending", phase: "in_data", attempts: 2 });
    expect(faulty.words()).toEqual([]);
  });

  test("an acceptance that stands is told as a result too, when its mark could not be left", async () => {
    const told: Dispatched[] = [];
    const said = await faulty.run({
      store: faulty.under({ step: "record" }),
      onProgress: (result) => told.push(result),
    });
    expect(told).toMatchObject([{ delivery: { state: "accepted" }, outcome: ACCEPTED }]);
    expect(said?.message).toContain("that is written down: it is not sent again");
  });

  test("a transport that says accepted although the record was refused is not believed, and its answer told", async () => {
    const rash: Transport = {
      name: "rash",
      async deliver(...[, , , beforeTerminator]) {
        await beforeTerminator();
        return ACCEPTED;
      },
    };
    const full = faulty.under({ step: "terminatorDue", errcode: ERRORS.ENOSPC });
    const said = await faulty.run({ store: full, transportOf: () => rash });
    expect(said?.problems.at(-1)?.code).toBe("accepted-unwritten");
    expect((await store.find(KEY))?.state).toBe("uncertain");
  });

  test("a store that cannot even be read after it is told as the worst that may be", async () => {
    const gone = {
      ...faulty.under({ step: "terminatorDue", errcode: ERRORS.EIO }),
      find: async () => {
        throw unwritable(storeFile(faulty.folder), "EIO");
      },
      giveBack: async () => false,
    };
    const said = await faulty.run({ store: gone });
    expect(said?.problems.at(-1)?.message).toContain(
      "could not be written down: the next run calls it uncertain",
    );
  });

  test("what another run called uncertain meanwhile is told as that, with its way out", async () => {
    const late = {
      ...faulty.under({ step: "record", errcode: ERRORS.ENOSPC }),
      terminatorDue: async (...asked: Parameters<Store["terminatorDue"]>) => {
        const isDue = await store.terminatorDue(...asked);
        await store.recover(T0, () => false);
        return isDue;
      },
    };
    const said = await faulty.run({ store: late, transportOf: () => new ScriptedTransport(DEFERRED) });
    expect(said?.problems.at(-1)).toMatchObject({
      message: `Nothing of <${ID}> was sent: it is uncertain.`,
      hint: expect.stringContaining(`outbox resolve ${KEY} --again`),
    });
  });

  test("what is set aside is told and makes the exit 69, also where it was not named", async () => {
    await faulty.crashTwice();
    const other = (await store.enqueue(sample(2))).delivery.key;
    await faulty.begin();
    const results = await dispatch({
      ...{ store, keys: [other], transportOf: () => new ScriptedTransport(), now: () => T0, jitter: () => 0 },
    });
    expect(results.map(({ delivery }) => delivery.state)).toEqual(["rejected", "accepted"]);
    expect(exitOfRun(results)).toBe(EXIT.rejected);
  });

  describe("word beside a store that could not be written", () => {
    /** An attempt that left word, in a phase that alone would make it uncertain; its sender cannot be seen from here. */
    async function left(owner = GONE): Promise<string> {
      const full: Store = {
        ...faulty.under({ step: "terminatorDue", lasting: true }),
        giveBack: async (claim, now) => {
          faulty.refused = ERRORS.ENOSPC;
          return await store.giveBack(claim, now);
        },
      };
      const said = await faulty.run({ store: full, owner });
      expect(said?.problems.at(-1)?.message).toContain("the next run goes on with it");
      expect(await store.find(KEY)).toMatchObject({ state: "sending", phase: "terminator_due" });
      const word = `outbox.db.unsent-${store.id}-1-${T0.getTime()}`;
      expect(faulty.words()).toEqual([word]);
      return join(faulty.folder, word);
    }

    test("is heeded at once, wherever its sender ran, and taken away", async () => {
      await left("elsewhere/4711/another");
      expect(await store.recover(T0, () => true)).toMatchObject([
        { state: "queued", crashes: 0, attempts: 1 },
      ]);
      expect((await store.history(KEY)).at(-1)).toMatchObject({
        by: "recovery",
        remark: expect.stringContaining("nothing was sent"),
      });
      expect(faulty.words()).toEqual([]);
      expect(await faulty.run()).toBeUndefined();
      expect(await store.find(KEY)).toMatchObject({ state: "accepted", attempts: 2 });
    });

    test("means nothing under another store's id, another fence or another instant", async () => {
      const word = await left();
      const name = basename(word).split("-");
      for (const at of [1, 2, 3]) {
        const other = name.map((part, n) =>
          n === at ? part.replace(/.$/, (c) => (c === "1" ? "2" : "1")) : part,
        );
        renameSync(word, `${dirname(word)}/${other.join("-")}`);
        expect(await store.recover(T0, () => true)).toEqual([]);
        writeFileSync(word, "");
      }
      rmSync(word);
      expect(await store.recover(T0, () => false)).toMatchObject([{ state: "uncertain" }]);
    });

    test("is taken away by the next run where its attempt is over", async () => {
      const word = await left();
      await store.recover(T0, () => true);
      writeFileSync(word, "");
      expect(await faulty.run()).toBeUndefined();
      expect(faulty.words()).toEqual([]);
      expect(await store.find(KEY)).toMatchObject({ state: "accepted" });
    });

    test("that cannot be left is told as what it comes to", async () => {
      const inTheWay = join(faulty.folder, `outbox.db.unsent-${store.id}-1-${T0.getTime()}`);
      const full: Store = {
        ...faulty.under({ step: "terminatorDue" }),
        giveBack: async (claim, now) => {
          faulty.refused = ERRORS.EROFS;
          mkdirSync(inTheWay);
          return await store.giveBack(claim, now);
        },
      };
      const fate = (await faulty.run({ store: full }))?.problems.at(-1);
      expect(fate).toMatchObject({
        code: "not-sent",
        message: `Nothing of <${ID}> was sent, and that could not be written down: the next run calls it uncertain.`,
        hint: `When the outbox can be written again: minutewire outbox resolve ${KEY} --again`,
      });
      rmSync(inTheWay, { recursive: true });
      expect(await store.recover(T0, () => false)).toMatchObject([{ state: "uncertain" }]);
    });
  });
});
