/**
 * Faults of the store under each step of an attempt: the commit is refused, or it stands and its mark cannot be left.
 * They count as nothing, the delivery is as it was before, and what is said about the message is true.
 */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { deliveryKey } from "../src/outbox/delivery.ts";
import { dispatch, exitOfRun, type Result, type Run } from "../src/outbox/dispatch.ts";
import { storeFile } from "../src/outbox/folder.ts";
import { thisProcess } from "../src/outbox/owner.ts";
import { openStore, type Store } from "../src/outbox/store.ts";
import { EXIT, Problems } from "../src/problem.ts";
import type { Outcome } from "../src/transports/transport.ts";
import {
  ACCEPTED,
  at,
  DEFERRED,
  newFolder,
  REJECTED,
  removeFolders,
  ScriptedTransport,
  sample,
  T0,
  UNCERTAIN,
} from "./support/outbox-sample.ts";

const HOUR = 3_600_000;
const KEY = deliveryKey(sample());
const ID = sample().messageId;
/** A process that is gone when the next run looks. */
const GONE = thisProcess().replace(/[^/]*$/, "another start");

/** SQLite's codes for a full disk, a failed sync, a read-only disk and a quota. */
const ERRORS = { ENOSPC: 13, EIO: 1034, EROFS: 8, EDQUOT: 778 };
const STEPS = ["claim", "inData", "terminatorDue", "record"] as const;
type Step = (typeof STEPS)[number];
interface Fault {
  readonly step: Step;
  /** The commit is refused with this code; absent: the mark is. */
  readonly errcode?: number;
  /** Until the run is over. */
  readonly lasting?: boolean;
}

let folder: string;
let store: Store;
let refused: number | undefined;

beforeEach(() => {
  folder = newFolder();
  store = openStore(folder, { create: true });
  store.enqueue(sample());
  const exec = DatabaseSync.prototype.exec;
  vi.spyOn(DatabaseSync.prototype, "exec").mockImplementation(function (this: DatabaseSync, sql) {
    if (sql === "commit" && refused !== undefined)
      throw Object.assign(new Error("refused by the test"), { errcode: refused });
    exec.call(this, sql);
  });
});
afterEach(() => {
  repair();
  vi.restoreAllMocks();
  store.close();
});
afterAll(removeFolders);

function mark(): string {
  return `${storeFile(folder)}.mark`;
}

/** A folder of that name is in the way of any new mark. */
function obstruct(): void {
  renameSync(mark(), `${mark()}.aside`);
  mkdirSync(`${mark()}/in the way`, { recursive: true });
}

function repair(): void {
  refused = undefined;
  if (!readdirSync(folder).includes(`${basename(mark())}.aside`)) return;
  rmSync(mark(), { recursive: true });
  renameSync(`${mark()}.aside`, mark());
}

/** The store with a fault under one of its steps. */
function faulty({ step, errcode, lasting }: Fault): Store {
  const under = <A extends unknown[], T>(work: (...args: A) => T) => {
    return (...args: A): T => {
      if (errcode === undefined) obstruct();
      else refused = errcode;
      try {
        return work(...args);
      } finally {
        if (lasting !== true) repair();
      }
    };
  };
  return { ...store, [step]: under<never[], unknown>(store[step]) };
}

/** What was said of a run that threw; undefined where it did not. */
async function run(change: Partial<Run> = {}): Promise<Problems | undefined> {
  try {
    await dispatch({
      ...{ store, transportOf: () => new ScriptedTransport(), now: () => T0, jitter: () => 0 },
      ...{ owner: GONE, ...change },
    });
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof Problems)) throw thrown;
    return thrown;
  } finally {
    repair();
  }
}

function words(): string[] {
  return readdirSync(folder).filter((name) => name.includes("unsent"));
}

/** Two crashes on end: the third sets it aside. */
async function twoCrashes(): Promise<void> {
  for (let n = 0; n < 2; n++) {
    const claim = store.claim(KEY, GONE, T0);
    if (claim === undefined || !store.inData(claim, T0)) throw new Error("not begun");
    store.recover(T0, () => false);
  }
  expect(store.find(KEY)).toMatchObject({ state: "deferred", crashes: 2 });
}

const FAULTS = STEPS.flatMap((step) =>
  [false, true].flatMap((lasting) => [
    ...Object.entries(ERRORS).map(([name, errcode]) => ({ name, fault: { step, errcode, lasting } })),
    { name: "no mark", fault: { step, lasting } },
  ]),
);
const ANSWERS: readonly Outcome[] = [ACCEPTED, DEFERRED, REJECTED, UNCERTAIN];
const CASES = FAULTS.flatMap(({ name, fault }) =>
  (fault.step === "record" ? ANSWERS : [ACCEPTED]).flatMap((answer) =>
    (["queued", "deferred"] as const).map((before) => ({ name, fault, answer, before })),
  ),
);

describe("three runs with a fault and one without", () => {
  test.each(CASES)(
    "$name under $fault.step (lasting: $fault.lasting), the other side says $answer.kind, $before",
    async ({ fault, answer, before }) => {
      if (before === "deferred") await twoCrashes();
      const crashes = store.find(KEY)?.crashes ?? 0;
      let released = 0;
      for (let n = 0; n < 3; n++) {
        const wire = new ScriptedTransport(answer);
        const said = await run({ store: faulty(fault), transportOf: () => wire });
        const isReleased = wire.handed.some((one) => one.isReleased);
        if (isReleased && (answer === ACCEPTED || answer === UNCERTAIN)) released += 1;
        if (said !== undefined) truthful(said, isReleased ? answer : undefined);
        if (n === 0) expect(said?.problems[0].code).toBe("outbox-unwritable");
        if (released === 0) expect(store.find(KEY)?.crashes).toBeLessThanOrEqual(crashes);
        expect(store.verify()).toEqual([]);
      }
      const wire = new ScriptedTransport();
      await run({ transportOf: () => wire, now: () => at(HOUR) });
      expect(words()).toEqual([]);
      expect(store.verify()).toEqual([]);
      const { state, reply } = store.find(KEY) ?? {};
      expect(released + wire.handed.length, "on the wire").toBeLessThanOrEqual(1);
      if (state === "rejected") expect([answer, reply]).toEqual([REJECTED, REJECTED.reply]);
      else if (state === "uncertain") expect([released, fault.step]).toEqual([1, "record"]);
      else expect([state, released + wire.handed.length]).toEqual(["accepted", 1]);
    },
  );

  /** Holds what was said about the message against what was released of it. */
  function truthful({ problems }: Problems, released: Outcome | undefined): void {
    const fate = problems.at(-1);
    expect([problems.length, fate?.exit]).toEqual([2, EXIT.write]);
    expect(fate?.message).toContain(`<${ID}>`);
    const state = store.find(KEY)?.state ?? "";
    switch (released?.kind) {
      case "accepted":
        expect(fate?.code).toBe(state === "accepted" ? "accepted-written" : "accepted-unwritten");
        break;
      case "uncertain":
        expect(fate).toMatchObject({ code: "left-in-doubt", hint: expect.stringContaining("--again") });
        break;
      default:
        expect(fate?.code).toBe("not-sent");
        expect(fate?.message).toContain(
          state === "sending" ? "the next run goes on with it" : `: it is ${state}.`,
        );
    }
  }
});

test("nothing else is tried in such a run, and all of it is told and stays as it is", async () => {
  for (const n of [2, 3]) store.enqueue(sample(n));
  const told: Result[] = [];
  const wire = new ScriptedTransport();
  const fault: Fault = { step: "inData", errcode: ERRORS.ENOSPC };
  const said = await run({
    ...{ store: faulty(fault), transportOf: () => wire, onProgress: (result) => told.push(result) },
  });
  expect(said?.message).toContain(`Nothing of <${ID}> was sent: it is queued.`);
  expect(wire.handed).toEqual([]);
  expect(told.map(({ delivery, outcome }) => `${delivery.permalink} ${outcome}`)).toEqual([
    ...["weekly-2 held", "weekly-3 held"],
  ]);
  expect(store.list().map(({ state, attempts }) => [state, attempts])).toEqual([
    ...[
      ["queued", 1],
      ["queued", 0],
      ["queued", 0],
    ],
  ]);
  expect(store.attempts(KEY)).toMatchObject([{ kind: "lost", phase: "claimed" }]);
});

test("an acceptance that stands is told as a result too, when its mark could not be left", async () => {
  const told: Result[] = [];
  const said = await run({ store: faulty({ step: "record" }), onProgress: (result) => told.push(result) });
  expect(told).toMatchObject([{ delivery: { state: "accepted" }, outcome: ACCEPTED }]);
  expect(said?.message).toContain("that is written down: it is not sent again");
});

test("what is set aside is told and makes the exit 69, also where it was not named", async () => {
  await twoCrashes();
  const other = store.enqueue(sample(2)).delivery.key;
  const claim = store.claim(KEY, GONE, T0);
  if (claim === undefined || !store.inData(claim, T0)) throw new Error("not begun");
  const results = await dispatch({
    ...{ store, keys: [other], transportOf: () => new ScriptedTransport(), now: () => T0, jitter: () => 0 },
  });
  expect(results.map(({ delivery }) => delivery.state)).toEqual(["rejected", "accepted"]);
  expect(exitOfRun(results)).toBe(EXIT.rejected);
});

describe("word beside a store that could not be written", () => {
  /** An attempt that left word, in a phase that alone would make it uncertain; its sender cannot be seen from here. */
  async function left(owner = GONE): Promise<string> {
    const obstructed: Fault = { step: "terminatorDue", lasting: true };
    const full: Store = {
      ...faulty(obstructed),
      giveBack: (claim, now) => {
        refused = ERRORS.ENOSPC;
        return store.giveBack(claim, now);
      },
    };
    const said = await run({ store: full, owner });
    expect(said?.problems.at(-1)?.message).toContain("the next run goes on with it");
    expect(store.find(KEY)).toMatchObject({ state: "sending", phase: "terminator_due" });
    const [word = "", ...others] = words();
    expect(others).toEqual([]);
    return `${folder}/${word}`;
  }

  test("is heeded at once, wherever its sender ran, and taken away", async () => {
    await left("elsewhere/4711/another");
    expect(store.recover(T0, () => true)).toMatchObject([{ state: "queued", crashes: 0, attempts: 1 }]);
    expect(store.history(KEY).at(-1)).toMatchObject({
      by: "recovery",
      remark: expect.stringContaining("nothing was sent"),
    });
    expect(words()).toEqual([]);
    expect(await run()).toBeUndefined();
    expect(store.find(KEY)).toMatchObject({ state: "accepted", attempts: 2 });
  });

  test("means nothing under another store's id, another fence or another instant", async () => {
    const word = await left();
    const name = basename(word).split("-");
    for (const at of [1, 2, 3]) {
      const other = name.map((part, n) =>
        n === at ? part.replace(/.$/, (c) => (c === "1" ? "2" : "1")) : part,
      );
      renameSync(word, `${dirname(word)}/${other.join("-")}`);
      expect(store.recover(T0, () => true)).toEqual([]);
      writeFileSync(word, "");
    }
    rmSync(word);
    expect(store.recover(T0, () => false)).toMatchObject([{ state: "uncertain" }]);
  });

  test("is taken away by the next run where its attempt is over", async () => {
    const word = await left();
    store.recover(T0, () => true);
    writeFileSync(word, "");
    expect(await run()).toBeUndefined();
    expect(words()).toEqual([]);
    expect(store.find(KEY)).toMatchObject({ state: "accepted" });
  });

  test("that cannot be left is told as what it comes to", async () => {
    const full: Store = { ...faulty({ step: "terminatorDue" }), giveBack: () => false };
    const fate = (await run({ store: full }))?.problems.at(-1);
    expect(fate).toMatchObject({
      code: "not-sent",
      message: `Nothing of <${ID}> was sent, and that could not be written down: the next run calls it uncertain.`,
      hint: `When it does: minutewire outbox resolve ${KEY} --again`,
    });
    expect(store.recover(T0, () => false)).toMatchObject([{ state: "uncertain" }]);
  });
});
