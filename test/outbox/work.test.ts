/** A worker over every store of one machine: it delivers what comes, and ends when it is told to. */
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { type Work, work } from "../../src/outbox/work.ts";
import { EXIT, error, Problems } from "../../src/problem.ts";
import type { Outcome } from "../../src/transports/transport.ts";
import { GONE, KEY } from "../support/attempts.ts";
import { until } from "../support/daemon.ts";
import { small } from "../support/every-state.ts";
import { onStore } from "../support/on-store.ts";
import { ACCEPTED, ScriptedTransport } from "../support/outbox-sample.ts";
import { STORES } from "../support/stores.ts";

describe.each(STORES)("a worker over a store $name", ({ newPlace }) => {
  const ground = onStore(newPlace);
  const frozen = (n: number) => ({ ...small(n), frozenAt: new Date() });

  function begin(wire: ScriptedTransport, change: Partial<Work> = {}) {
    const stop = new AbortController();
    const away: string[] = [];
    const over = work({
      ...{ store: ground.store, now: () => new Date(), jitter: Math.random, signal: stop.signal },
      ...{ concurrency: 3, glance: 20, transportOf: () => wire, perMinute: () => undefined },
      ...{ told: () => undefined, swept: () => undefined },
      away: ({ problems }) => away.push(...problems.map(({ code }) => code)),
      ...change,
    });
    return {
      away,
      over,
      end: async () => {
        stop.abort();
        await over;
      },
    };
  }
  const accepted = (count: number) =>
    until("accepted", 30, async () => (await ground.store.counts()).accepted === count || undefined);

  test("settles what another left, sends what is due in its order, and what comes later", async () => {
    for (const n of [1, 2, 3]) await ground.store.enqueue(frozen(n));
    await ground.store.claim(KEY, GONE, new Date());
    const wire = new ScriptedTransport();
    const worker = begin(wire);
    await accepted(3);
    await ground.store.enqueue(frozen(4));
    await accepted(4);
    await worker.end();
    expect(wire.handed.map(({ key }) => Number(/^weekly-(\d)/.exec(key)?.[1]))).toEqual([1, 2, 3, 4]);
    await ground.sound();
  });

  test("leaves in peace a way out that takes nothing for now", async () => {
    const busy: Outcome = { kind: "deferred", stop: "busy", reply: { code: 421, text: "not now" } };
    for (const n of [1, 2]) await ground.store.enqueue(frozen(n));
    const wire = new ScriptedTransport(busy, ACCEPTED);
    const worker = begin(wire);
    await until("an answer", 30, () => wire.handed.length > 0 || undefined);
    await delay(700);
    await worker.end();
    expect(wire.handed.length).toBe(1);
  });

  test("waits for a store that is away for a while, and ends where a person is wanted", async () => {
    await ground.store.enqueue(frozen(1));
    const faults = [error("outbox-busy", EXIT.again, "busy"), error("outbox-busy", EXIT.again, "busy")];
    const store = {
      ...ground.store,
      due: async (...words: Parameters<typeof ground.store.due>) => {
        const fault = faults.shift();
        if (fault !== undefined) throw new Problems(fault);
        return await ground.store.due(...words);
      },
    };
    const wire = new ScriptedTransport();
    const worker = begin(wire, { store });
    await accepted(1);
    expect(worker.away).toEqual(["outbox-busy", "outbox-busy"]);
    faults.push(error("outbox-restored", EXIT.person, "restored"));
    await expect(() => worker.over).rejects.toThrow("restored");
  });
});
