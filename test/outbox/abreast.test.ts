/** Runs over every store whose way out takes several deliveries at once. */
import { setImmediate as turn } from "node:timers/promises";
import { beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../src/outbox/contract.ts";
import { dispatch, exitOfRun, type Run } from "../../src/outbox/dispatch.ts";
import { EXIT, error, Problems } from "../../src/problem.ts";
import type { Outcome, Transport } from "../../src/transports/transport.ts";
import { onStore } from "../support/on-store.ts";
import {
  ACCEPTED,
  DEFERRED,
  REJECTED,
  ScriptedTransport,
  STOPPED,
  sample,
  T0,
} from "../support/outbox-sample.ts";
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
}

function isIterable(answer: unknown): answer is AsyncIterable<unknown> {
  return typeof answer === "object" && answer !== null && Symbol.asyncIterator in answer;
}

/** The store, and what waits until nothing is asked of it any more: a run then waits for its way out alone. */
function watched(store: Store): { readonly store: Store; readonly rest: () => Promise<void> } {
  const asked = new Set<Promise<unknown>>();
  const noted = (answer: unknown): unknown => {
    if (isIterable(answer)) return each(answer);
    if (!(answer instanceof Promise)) return answer;
    asked.add(answer);
    const gone = () => asked.delete(answer);
    answer.then(gone, gone);
    return answer;
  };
  /** Each page is an answer of its own. */
  const each = (pages: AsyncIterable<unknown>) => ({
    [Symbol.asyncIterator]: () => {
      const iterator = pages[Symbol.asyncIterator]();
      return { next: () => noted(iterator.next()) };
    },
  });
  const get = (of: Store, name: string | symbol) => {
    const method: unknown = Reflect.get(of, name);
    return typeof method === "function" ? (...words: unknown[]) => noted(method.apply(of, words)) : method;
  };
  return {
    store: new Proxy(store, { get }),
    rest: async () => {
      do {
        await Promise.allSettled(asked);
        // What follows an answer without asking for anything else follows it within the turn.
        await turn();
      } while (asked.size > 0);
    },
  };
}

describe.each(STORES)("several at once over a store $name", ({ newPlace }) => {
  const ground = onStore(newPlace);
  let store: Store;
  let rest: () => Promise<void>;
  let wire: Held;
  beforeEach(() => {
    ({ store, rest } = watched(ground.store));
    wire = new Held();
  });

  /** What is under way ends so, and what follows from it has followed. */
  async function end(n: number, outcome: Outcome = ACCEPTED): Promise<void> {
    const ended = wire.under.get(`weekly-${n}`);
    if (ended === undefined) throw new Error(`weekly-${n} is not under way`);
    ended(outcome);
    await rest();
  }

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
    await rest();
    expect(wire.begun).toEqual(names(0));
    await end(0, REJECTED);
    expect(wire.begun).toEqual(names(0, 1));
    await end(1);
    // The next to an address waits until what was said of the one before is written down.
    expect(wire.begun).toEqual(names(0, 1, 3, 4, 2));
    for (const n of [2, 3, 4]) await end(n);
    expect((await running).map(({ delivery }) => delivery.state)).toEqual([
      ...["rejected", "accepted", "accepted", "accepted", "accepted"],
    ]);
    expect(wire.closed).toBe(1);
  });

  test("one way out waits for no other, however many wait there, and all are told in order", async () => {
    const crowd = Array.from({ length: 42 }, (_, n) => `keeper-${n}`);
    await owed(...crowd, "list");
    const quick = new ScriptedTransport();
    const told: string[] = [];
    const running = run({
      transportOf: (_, { permalink }) => (permalink === "weekly-42" ? quick : wire),
      onProgress: ({ delivery }) => told.push(delivery.permalink),
    });
    await rest();
    expect([wire.begun, quick.handed.length, told]).toEqual([names(0), 1, []]);
    for (const n of crowd.keys()) await end(n);
    await running;
    expect(told).toEqual(names(...Array.from({ length: 43 }, (_, n) => n)));
  });

  test("the next goes while an answer is written down, but to the same address", async () => {
    await owed("a", "b", "b", "c");
    let write: () => void = () => undefined;
    const slow: Store = {
      ...store,
      record: async (...asked) => {
        if (asked[0].key.startsWith("weekly-1/"))
          await new Promise<void>((resolve) => {
            write = resolve;
          });
        return await store.record(...asked);
      },
    };
    const running = run({ store: slow });
    await rest();
    await end(0);
    expect(wire.begun).toEqual(names(0, 1, 3));
    await end(1);
    await end(3);
    expect(wire.begun).toEqual(names(0, 1, 3));
    write();
    await rest();
    expect(wire.begun).toEqual(names(0, 1, 3, 2));
    await end(2);
    expect((await running).map(({ delivery }) => delivery.state)).toEqual(Array(4).fill("accepted"));
  });

  test("where an answer cannot be written down, what was claimed meanwhile is given back unsent", async () => {
    await owed("a", "b", "c");
    const full: Store = {
      ...store,
      record: async () => {
        throw new Problems(error("outbox-unwritable", EXIT.write, "the disk is full"));
      },
    };
    const told: unknown[] = [];
    const running = run({ store: full, onProgress: ({ delivery }) => told.push(delivery.state) });
    const failed = expect(running).rejects.toThrow("the disk is full");
    await rest();
    await end(0);
    await failed;
    expect(wire.begun).toEqual(names(0));
    expect((await store.list()).map(({ state, crashes }) => [state, crashes])).toEqual([
      ...[
        ["sending", 0],
        ["queued", 0],
        ["queued", 0],
      ],
    ]);
  });

  test("is told in the order of enqueueing, whichever ends first", async () => {
    await owed("a", "b", "c", "d");
    const told: string[] = [];
    const running = run({ onProgress: ({ delivery }) => told.push(delivery.permalink) });
    await rest();
    await end(0);
    for (const n of [3, 2]) await end(n);
    expect(told).toEqual(names(0));
    expect((await store.counts()).accepted).toBe(3);
    await end(1);
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
      await rest();
      await end(0);
      await end(1, answer);
      for (const n of [2, 3]) await end(n);
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
    await rest();
    await end(0);
    ending.abort();
    for (const n of [1, 2, 3]) await end(n);
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
    await rest();
    await end(0);
    isFull = true;
    for (const n of [1, 2, 3]) await end(n);
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
    await rest();
    await end(0);
    await end(1);
    expect(isOver).toBe(false);
    await end(2);
    await thrown;
    expect((await store.find((await store.list())[2]?.key ?? ""))?.state).toBe("accepted");
  });
});
