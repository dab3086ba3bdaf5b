/** Workers over one database: what they share, what wakes them, how they end, and what they ask while there is nothing to do. */
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Store, SUPPRESSED } from "../../../src/outbox/contract.ts";
import type { Dispatched } from "../../../src/outbox/dispatch.ts";
import { suppressing } from "../../../src/outbox/suppressing.ts";
import { type Work, work } from "../../../src/outbox/work.ts";
import type { Problems } from "../../../src/problem.ts";
import type { Outcome, Transport } from "../../../src/transports/transport.ts";
import { GONE } from "../../support/attempts.ts";
import { until } from "../../support/daemon.ts";
import { DatabasePlace } from "../../support/database-place.ts";
import { breaches, dump } from "../../support/outbox-law.ts";
import { ACCEPTED, DEFERRED, sample } from "../../support/outbox-sample.ts";
import { Cluster, noPostgres } from "../../support/postgres.ts";

const missing = noPostgres();
if (missing !== undefined) console.warn(`SKIPPED, workers over PostgreSQL: ${missing}`);

/** A way out that knows how many are on it, over all workers, and what went to whom in which order. */
class Wire {
  readonly went: string[] = [];
  most = 0;
  #on = 0;
  readonly #answer: (key: string) => Promise<Outcome>;
  constructor(answer: (key: string) => Promise<Outcome> = async () => ACCEPTED) {
    this.#answer = answer;
  }
  as(connections: number): Transport {
    return {
      ...{ name: "wire", connections },
      deliver: async (_envelope, _bytes, key, beforeTerminator) => {
        this.#on += 1;
        this.most = Math.max(this.most, this.#on);
        const answer = await this.#answer(key);
        const isDue = await beforeTerminator();
        if (isDue) this.went.push(key);
        this.#on -= 1;
        return isDue ? answer : DEFERRED;
      },
    };
  }
}

describe.runIf(missing === undefined)("workers over a database", () => {
  let server: Cluster;
  let place: DatabasePlace;
  let store: Store;
  const ending: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    server = await Cluster.start();
  });
  afterAll(() => server.remove());
  beforeEach(async () => {
    place = new DatabasePlace(server);
    store = await place.outbox().create([], new Date());
    return async () => {
      for (const end of ending.splice(0)) await end();
      await store.close();
      place.remove();
    };
  });

  /** A worker on a machine of its own, until the test ends or says so. */
  async function worker(transport: Transport, change: Partial<Work> = {}) {
    const own = await place.outbox(undefined, `machine-${ending.length}`).open();
    const stop = new AbortController();
    const told: Dispatched[] = [];
    const away: Problems[] = [];
    const over = work({
      ...{ store: own, now: () => new Date(), jitter: Math.random, signal: stop.signal, concurrency: 4 },
      ...{ transportOf: () => transport, perMinute: () => undefined, swept: () => undefined },
      told: (result) => told.push(result),
      away: (problems) => away.push(problems),
      ...change,
    });
    let isOver = false;
    const end = async () => {
      if (isOver) return;
      isOver = true;
      stop.abort();
      await over;
      await own.close();
    };
    ending.push(end);
    return { told, away, end, over };
  }

  /** Queues a message to each of so many addresses. */
  async function queue(count: number, from = 1, to = (n: number) => `reader-${n}@people.example`) {
    const numbers = Array.from({ length: count }, (_, at) => from + at);
    await Promise.all(
      numbers.map((n) =>
        store.enqueue(
          sample(n, {
            ...{ recipient: to(n), envelope: { ...sample().envelope, to: to(n) } },
            ...{ bytes: Buffer.from(`Subject: ${n}\r\n\r\nWords\r\n`), frozenAt: new Date() },
          }),
        ),
      ),
    );
  }
  const transactions = () => {
    const sum = "select sum(xact_commit + xact_rollback) from pg_stat_database where datname = 'postgres'";
    return Number(server.ask(`select pg_stat_force_next_flush(); ${sum}`).split("\n").at(-1));
  };
  const accepted = (count: number) =>
    until(`${count} accepted`, 30, async () => (await store.counts()).accepted >= count || undefined);

  test("send each message once, whoever has it", async () => {
    await queue(60);
    const wire = new Wire();
    const workers = await Promise.all([1, 2, 3].map(() => worker(wire.as(12))));
    await accepted(60);
    expect([wire.went.length, new Set(wire.went).size]).toEqual([60, 60]);
    expect(workers.map(({ told }) => told.length).reduce((sum, one) => sum + one)).toBe(60);
    const { deliveries, counts } = await dump(store);
    expect(breaches(deliveries, counts)).toEqual([]);
  });

  test("send nothing to who is suppressed by then, and take out what was owed to them", async () => {
    await queue(12);
    const gone = new Set([2, 5, 11].map((n) => `reader-${n}@people.example`));
    const suppression = { has: (address: string) => gone.has(address), refresh: async () => undefined };
    const out: string[] = [];
    const wire = new Wire();
    const stores = await Promise.all(
      ["one", "two"].map((machine) => place.outbox(undefined, `machine-${machine}`).open()),
    );
    const workers = await Promise.all(
      stores.map((one) =>
        worker(wire.as(2), {
          store: suppressing(one, suppression, ({ envelope }) => out.push(envelope.to)),
        }),
      ),
    );
    await accepted(9);
    await until("three taken out", 30, async () => (await store.counts()).cancelled === 3 || undefined);
    for (const { end } of workers) await end();
    for (const one of stores) await one.close();
    expect(wire.went).toHaveLength(9);
    expect(new Set(out)).toEqual(gone);
    const cancelled = await store.list(["cancelled"]);
    expect(new Set(cancelled.map(({ envelope }) => envelope.to))).toEqual(gone);
    expect((await store.history(cancelled[0]?.key ?? "")).at(-1)?.remark).toBe(SUPPRESSED);
  });

  test("are no more on a way out than may be, all together, and take places that others leave", async () => {
    await queue(30);
    const wire = new Wire(async () => {
      await delay(10);
      return ACCEPTED;
    });
    const [first] = await Promise.all([1, 2, 3].map(() => worker(wire.as(2))));
    await until("ten sent", 30, () => wire.went.length >= 10 || undefined);
    await first?.end();
    await accepted(30);
    expect(wire.most).toBe(2);
  });

  test("send to one address in the order of enqueueing, never two at once", async () => {
    await queue(12, 1, (n) => `list-${n % 2}@lists.example`);
    const under = new Map<string, number>();
    let atOnce = 0;
    const wire = new Wire(async (key) => {
      const to = key.split("/")[2] ?? "";
      under.set(to, (under.get(to) ?? 0) + 1);
      atOnce = Math.max(atOnce, under.get(to) ?? 0);
      await delay(5);
      under.set(to, (under.get(to) ?? 1) - 1);
      return ACCEPTED;
    });
    for (let n = 0; n < 3; n++) await worker(wire.as(12));
    await accepted(12);
    expect(atOnce).toBe(1);
    for (const one of [0, 1]) {
      const own = wire.went.filter((key) => key.includes(`list-${one}@`));
      const numbers = own.map((key) => Number(/^weekly-(\d+)/.exec(key)?.[1]));
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      expect(numbers.length).toBe(6);
    }
  });

  test("pass over what is not theirs to send, however much of it there is before what is", async () => {
    await queue(600, 1, (n) => `elsewhere-${n}@people.example`);
    await queue(20, 5000);
    const wire = new Wire();
    const ours = wire.as(4);
    const transportOf: Work["transportOf"] = ({ recipient }) =>
      recipient.startsWith("reader") ? ours : undefined;
    for (let n = 0; n < 2; n++) await worker(ours, { transportOf });
    await accepted(20);
    expect(await store.counts()).toMatchObject({ accepted: 20, queued: 600 });
  });

  test("take no more than three transactions a message, however many are under way", async () => {
    await queue(200);
    const began = transactions();
    await worker(new Wire().as(8), { concurrency: 8 });
    await accepted(200);
    expect((transactions() - began) / 200).toBeLessThan(3);
  });

  test("keep to so many messages a minute, all together", async () => {
    await queue(40);
    const wire = new Wire();
    const began = performance.now();
    for (let n = 0; n < 2; n++) await worker(wire.as(8), { perMinute: () => 600 });
    await accepted(20);
    const passed = (performance.now() - began) / 1000;
    // Ten a second, and what a second without any is made up for.
    expect(wire.went.length).toBeLessThanOrEqual(10 * passed + 12);
  });

  test("all leave a way out in peace that takes nothing for now", async () => {
    const busy: Outcome = { kind: "deferred", stop: "busy", reply: { code: 421, text: "not now" } };
    const wire = new Wire(async () => busy);
    const first = await worker(wire.as(1), { concurrency: 1 });
    await queue(20);
    await until("an answer", 30, () => first.told.length > 0 || undefined);
    const before = wire.went.length;
    await worker(wire.as(1));
    await delay(1500);
    expect([before, wire.went.length]).toEqual([1, 1]);
    expect(await store.shares?.resting()).toEqual(new Set(["wire"]));
  });

  test("are woken by what is queued, and ask little while nothing is", async () => {
    const wire = new Wire();
    await worker(wire.as(4));
    await delay(300);
    const before = transactions();
    await delay(3000);
    // Ours that ask are among them.
    expect(transactions() - before).toBeLessThanOrEqual(3);
    const began = performance.now();
    await queue(1);
    await accepted(1);
    // Long before it would have looked again.
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  test("told to end, begin nothing more and end what is under way", async () => {
    await queue(20);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const wire = new Wire(async () => {
      await held;
      return ACCEPTED;
    });
    const one = await worker(wire.as(4));
    await until("four under way", 30, async () => (await store.counts()).sending === 4 || undefined);
    const over = one.end();
    await delay(50);
    release();
    await over;
    expect(await store.counts()).toMatchObject({ accepted: 4, queued: 16, sending: 0 });
  });

  test("settle what one that is gone has left, and wait for a server that is away", async () => {
    await queue(3);
    const [first] = await store.list();
    await store.claim(first?.key ?? "", GONE, new Date());
    const wire = new Wire();
    const one = await worker(wire.as(4));
    await accepted(3);
    await server.end("SIGINT");
    await until("told of it", 30, () => one.away.length > 0 || undefined);
    await server.begin();
    await queue(2, 10);
    await accepted(5);
    expect(new Set(wire.went).size).toBe(5);
  });
});
