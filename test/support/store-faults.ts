/** Faults of a real store under each step of an attempt, in this process: a commit that is refused, a mark that cannot be left. */
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { expect, vi } from "vitest";
import type { Store } from "../../src/outbox/contract.ts";
import { deliveryKey } from "../../src/outbox/delivery.ts";
import { dispatch, type Run } from "../../src/outbox/dispatch.ts";
import { thisProcess } from "../../src/outbox/process-identity.ts";
import { storeFile } from "../../src/outbox/sqlite/folder.ts";
import { EXIT, exitOf, Problems } from "../../src/problem.ts";
import type { Outcome } from "../../src/transports/transport.ts";
import {
  ACCEPTED,
  at,
  DEFERRED,
  newFolder,
  REJECTED,
  ScriptedTransport,
  sample,
  T0,
  UNCERTAIN,
} from "./outbox-sample.ts";
import { openStore } from "./store.ts";

const HOUR = 3_600_000;
export const KEY = deliveryKey(sample());
const ID = sample().messageId;
/** A process that is gone when the next run looks. */
export const GONE = thisProcess().replace(/[^/]*$/, "another start");

/** SQLite's codes for a full disk, a failed sync, a read-only disk and a quota. */
export const ERRORS = { ENOSPC: 13, EIO: 1034, EROFS: 8, EDQUOT: 778 };
const STEPS = ["claim", "inData", "terminatorDue", "record"] as const;

export interface Fault {
  readonly step: (typeof STEPS)[number];
  /** The commit is refused with this code; absent: it stands, and its mark cannot be left. */
  readonly errcode?: number;
  /** Until the run is over. */
  readonly lasting?: boolean;
}

/** A store with one queued delivery, and what may go wrong with it. */
export class FaultyStore {
  readonly folder: string;
  readonly store: Store;
  readonly #beside: string;
  /** Every commit is refused with this code. */
  refused: number | undefined;

  private constructor(folder: string, store: Store) {
    this.folder = folder;
    this.store = store;
    this.#beside = `${storeFile(folder)}.mark-${process.pid}`;
    const exec = DatabaseSync.prototype.exec;
    const refusal = () =>
      this.refused === undefined
        ? undefined
        : Object.assign(new Error("refused by the test"), { errcode: this.refused });
    vi.spyOn(DatabaseSync.prototype, "exec").mockImplementation(function (this: DatabaseSync, sql) {
      const fault = sql === "commit" ? refusal() : undefined;
      if (fault !== undefined) throw fault;
      exec.call(this, sql);
    });
  }

  static async make(): Promise<FaultyStore> {
    const folder = newFolder();
    const store = await openStore(folder, { create: true });
    await store.enqueue(sample());
    return new FaultyStore(folder, store);
  }

  async close(): Promise<void> {
    this.repair();
    vi.restoreAllMocks();
    await this.store.close();
  }

  /** The store with a fault under one of its steps. */
  under({ step, errcode, lasting }: Fault): Store {
    const faulty = <A extends unknown[], T>(work: (...args: A) => Promise<T>) => {
      return async (...args: A): Promise<T> => {
        if (errcode === undefined) this.#obstruct();
        else this.refused = errcode;
        try {
          return await work(...args);
        } finally {
          if (lasting !== true) this.repair();
        }
      };
    };
    return { ...this.store, [step]: faulty<never[], unknown>(this.store[step]) };
  }

  /** A folder is in the way of the new mark, which is written beside the one that is there. */
  #obstruct(): void {
    mkdirSync(this.#beside, { recursive: true });
  }

  repair(): void {
    this.refused = undefined;
    rmSync(this.#beside, { recursive: true, force: true });
  }

  /** What was said of a run that threw; undefined where it did not. */
  async run(change: Partial<Run> = {}): Promise<Problems | undefined> {
    const { store } = this;
    const transportOf = () => new ScriptedTransport();
    try {
      await dispatch({ store, transportOf, now: () => T0, jitter: () => 0, owner: GONE, ...change });
      return undefined;
    } catch (thrown) {
      if (!(thrown instanceof Problems)) throw thrown;
      return thrown;
    } finally {
      this.repair();
    }
  }

  /** The files that say that an attempt released nothing. */
  words(): string[] {
    return readdirSync(this.folder).filter((name) => name.includes("unsent"));
  }

  /** An attempt that is in the transport's hands. */
  async begin(): Promise<void> {
    const claim = await this.store.claim(KEY, GONE, T0);
    if (claim === undefined || !(await this.store.inData(claim, T0))) throw new Error("not begun");
  }

  /** Two crashes on end: the third sets it aside. */
  async crashTwice(): Promise<void> {
    for (let n = 0; n < 2; n++) {
      await this.begin();
      await this.store.recover(T0, () => false);
    }
    expect(await this.store.find(KEY)).toMatchObject({ state: "deferred", crashes: 2 });
  }
}

export interface Case {
  /** Of the error. */
  readonly name: string;
  readonly fault: Fault;
  /** What the other side says. */
  readonly answer: Outcome;
  readonly before: "queued" | "deferred";
}

const FAULTS = STEPS.flatMap((step) =>
  [false, true].flatMap((lasting) => [
    ...Object.entries(ERRORS).map(([name, errcode]) => ({ name, fault: { step, errcode, lasting } })),
    { name: "no mark", fault: { step, lasting } },
  ]),
);

/** Each fault under each step, and under the result with each answer of the other side. */
export const CASES: readonly Case[] = FAULTS.flatMap(({ name, fault }) =>
  (fault.step === "record" ? [ACCEPTED, DEFERRED, REJECTED, UNCERTAIN] : [ACCEPTED]).flatMap((answer) =>
    (["queued", "deferred"] as const).map((before) => ({ name, fault, answer, before })),
  ),
);

/** Three runs with a fault and one without: nothing twice, lost, counted or wrongly in doubt, and all that was said is true. */
export async function endured({ fault, answer, before }: Case): Promise<void> {
  const faulty = await FaultyStore.make();
  const { store } = faulty;
  try {
    if (before === "deferred") await faulty.crashTwice();
    const crashes = (await store.find(KEY))?.crashes ?? 0;
    let released = 0;
    for (let n = 0; n < 3; n++) {
      const wire = new ScriptedTransport(answer);
      const said = await faulty.run({ store: faulty.under(fault), transportOf: () => wire });
      const isReleased = wire.handed.some((one) => one.isReleased);
      if (isReleased && (answer === ACCEPTED || answer === UNCERTAIN)) released += 1;
      if (said !== undefined)
        truthful(said, isReleased ? answer : undefined, (await store.find(KEY))?.state ?? "");
      // Without its mark a result stands all the same, and the next run finds nothing to do.
      const stands = fault.errcode === undefined && fault.step === "record" ? [answer.kind] : [];
      if (!isReleased && released === 0)
        expect([before, "sending", ...stands]).toContain((await store.find(KEY))?.state);
      if (n === 0) expect(said?.problems[0].code).toBe("outbox-unwritable");
      if (released === 0) expect((await store.find(KEY))?.crashes).toBeLessThanOrEqual(crashes);
      expect(await store.verify()).toEqual([]);
    }
    const wire = new ScriptedTransport();
    await faulty.run({ transportOf: () => wire, now: () => at(HOUR) });
    expect(faulty.words()).toEqual([]);
    expect(await store.verify()).toEqual([]);
    const { state, reply } = (await store.find(KEY)) ?? {};
    const count = released + wire.handed.length;
    expect(count, "on the wire").toBeLessThanOrEqual(1);
    if (state === "rejected") expect([answer, reply]).toEqual([REJECTED, REJECTED.reply]);
    else if (state === "uncertain") expect([released, fault.step]).toEqual([1, "record"]);
    else expect([state, count]).toEqual(["accepted", 1]);
  } finally {
    await faulty.close();
  }
}

/** Holds what was said about the message against what was released of it. */
function truthful({ problems }: Problems, released: Outcome | undefined, state: string): void {
  const fate = problems.at(-1);
  expect([problems.length, exitOf(problems)]).toEqual([2, EXIT.write]);
  expect(fate?.message).toContain(`<${ID}>`);
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
