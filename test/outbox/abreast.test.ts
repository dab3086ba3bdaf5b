/** Runs over every store whose way out takes several deliveries at once. */
import { setImmediate as turn } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../src/outbox/contract.ts";
import { dispatch, exitOfRun, type Run } from "../../src/outbox/dispatch.ts";
import { EXIT, error, Problems } from "../../src/problem.ts";
import type { Outcome, Transport } from "../../src/transports/transport.ts";
import { onStore } from "../support/on-store.ts";
import { ACCEPTED, DEFERRED, REJECTED, STOPPED, sample, T0 } from "../support/outbox-sample.ts";
import { STORES } from "../support/stores.ts";

const BUSY: Outcome = { kind: "deferred", stop: "busy", reply: { code: 421, text: "closing" } };

/** Holds each delivery until it is told how that ends. */
class Held implements Transport {
  readonly name = "held";
  readonly connections = 3;
  readonly begun: string[] = [];
  readonly under = new Map<string, (outcome: Outcome) => void>();
  closed = 0;
  async deliver(...[, , key, beforeTerminator]: Parameters<Transport["deliver"]>): Promise<Outcome> {
    const name = key.split("/")[0] ?? "";
    this.begun.push(name);
    const outcome = await new Promise<Outcome>((end) => this.under.set(name, end));
    this.under.delete(name);
    return (await beforeTerminator()) ? outcome : DEFERRED;
  }
  close(): void {
    this.closed += 1;
  }
  async end(n: number, outcome: Outcome = ACCEPTED): Promise<void> {
    this.under.get(`weekly-${n}`)?.(outcome);
    for (let turns = 0; turns < 20; turns++) await turn();
  }
}

describe.each(STORES)("several at once over a store $name", ({ newPlace }) => {
  const ground = onStore(newPlace);
  let store: Store;
  let wire: Held;
  beforeEach(() => {
    store = ground.store;
    wire = new Held();
  });

  /** A message to each of these addresses, in their order. */
  async function owed(...addresses: readonly string[]): Promise<void> {
    for (const [n, one] of addresses.entries()) {
      const recipient = `${one}@lists.lighthouse.example`;
      await store.enqueue(sample(n, { recipient, envelope: { ...sample().envelope, to: recipient } }));
    }
  }

  function run(change: Partial<Run> = {}) {
    return dispatch({ store, transportOf: () => wire, now: () => T0, jitter: () => 0, ...change });
  }

  const names = (...numbers: readonly number[]) => numbers.map((n) => `weekly-${n}`);

  test("one until a message was accepted, then as many as may, to one address never two", async () => {
    await owed("a", "b", "b", "c", "d");
    const running = run();
    await wire.end(-1);
    expect(wire.begun).toEqual(names(0));
    await wire.end(0, REJECTED);
    expect(wire.begun).toEqual(names(0, 1));
    await wire.end(1);
    expect(wire.begun).toEqual(names(0, 1, 2, 3, 4));
    for (const n of [2, 3, 4]) await wire.end(n);
    expect((await running).map(({ delivery }) => delivery.state)).toEqual([
      ...["rejected", "accepted", "accepted", "accepted", "accepted"],
    ]);
    expect(wire.closed).toBe(1);
  });

  test("is told in the order of enqueueing, whichever ends first", async () => {
    await owed("a", "b", "c", "d");
    const told: string[] = [];
    const running = run({ onProgress: ({ delivery }) => told.push(delivery.permalink) });
    await wire.end(-1);
    await wire.end(0);
    for (const n of [3, 2]) await wire.end(n);
    expect(told).toEqual(names(0));
    expect((await store.counts()).accepted).toBe(3);
    await wire.end(1);
    await running;
    expect(told).toEqual(names(0, 1, 2, 3));
  });

  test.each([
    ["a shut way out", STOPPED, "held", EXIT.config],
    ["one that takes nothing for now", BUSY, "way out busy", EXIT.again],
  ] as const)(
    "%s begins nothing more, and what is under way comes to its own end",
    async (_, answer, word, exit) => {
      await owed("a", "b", "c", "d", "e", "f");
      const running = run();
      await wire.end(-1);
      await wire.end(0);
      await wire.end(1, answer);
      for (const n of [2, 3]) await wire.end(n);
      const results = await running;
      expect(wire.begun).toEqual(names(0, 1, 2, 3));
      expect(results.map(({ delivery }) => delivery.state)).toEqual([
        ...["accepted", "deferred", "accepted", "accepted", "queued", "queued"],
      ]);
      expect(results.slice(4).map(({ outcome }) => outcome)).toEqual([word, word]);
      expect(exitOfRun(results)).toBe(exit);
    },
  );

  test("told to end, it begins nothing more and waits for all that is under way", async () => {
    await owed("a", "b", "c", "d", "e");
    const ending = new AbortController();
    const running = run({ signal: ending.signal });
    await wire.end(-1);
    await wire.end(0);
    ending.abort();
    for (const n of [1, 2, 3]) await wire.end(n);
    expect((await running).map(({ delivery }) => delivery.state)).toEqual([
      ...["accepted", "accepted", "accepted", "accepted", "queued"],
    ]);
  });

  test("where no record can be written, nothing is released, and each message in hand is told of", async () => {
    await owed("a", "b", "c", "d", "e");
    let isFull = false;
    const full: Store = {
      ...store,
      terminatorDue: async (claim, now) => {
        if (isFull) throw new Problems(error("outbox-unwritable", EXIT.write, "the disk is full"));
        return await store.terminatorDue(claim, now);
      },
    };
    const running = run({ store: full });
    const thrown = running.then(
      () => undefined,
      (fault: unknown) => fault,
    );
    await wire.end(-1);
    await wire.end(0);
    isFull = true;
    for (const n of [1, 2, 3]) await wire.end(n);
    const fault = await thrown;
    const messages = fault instanceof Problems ? fault.problems.map(({ message }) => message) : [];
    expect(messages).toEqual([
      "the disk is full",
      ...[1, 2, 3].map((n) => `Nothing of <${sample(n).messageId}> was sent: it is queued.`),
    ]);
    expect(wire.begun).toEqual(names(0, 1, 2, 3));
    expect(await store.counts()).toMatchObject({ accepted: 1, queued: 4 });
  });

  test("a mistake of ours is thrown once nothing is under way any more", async () => {
    await owed("a", "b", "c");
    const mistaken: Store = {
      ...store,
      find: async (key) => {
        if (key.startsWith("weekly-1/")) throw new Error("a mistake");
        return await store.find(key);
      },
      record: async (claim, ...rest) => {
        if (claim.key.startsWith("weekly-1/")) throw new Error("a mistake");
        return await store.record(claim, ...rest);
      },
    };
    let isOver = false;
    const running = run({ store: mistaken }).finally(() => {
      isOver = true;
    });
    const thrown = expect(running).rejects.toThrow("a mistake");
    await wire.end(-1);
    await wire.end(0);
    await wire.end(1);
    expect(isOver).toBe(false);
    await wire.end(2);
    await thrown;
    expect((await store.find((await store.list())[2]?.key ?? ""))?.state).toBe("accepted");
  });
});
