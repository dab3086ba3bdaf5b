/** Faults that show over several messages or runs: limits of a host, greylists, a connection closed too soon. */
import { expect } from "vitest";
import { deliveryKey } from "../../src/outbox/delivery.ts";
import { type Dispatched, exitOfRun } from "../../src/outbox/dispatch.ts";
import { EXIT } from "../../src/problem.ts";
import { openSmtp } from "../../src/transports/smtp/smtp.ts";
import type { Connections } from "./crash-project.ts";
import type { Way } from "./fault-rows.ts";
import { Bench } from "./fault-run.ts";
import { at, sample } from "./outbox-sample.ts";
import { randomOf } from "./random-of.ts";
import { type Peer, peer, type Script } from "./smtp-peer.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MANY = 12;
const CLOSING = { say: "421 4.7.28 too much mail\r\n", close: "fin" } as const;

/** Something that must hold, whichever way and wherever the replies are split. */
export interface Series {
  readonly name: string;
  readonly prove: (way: Way, seed: number) => Promise<void>;
}

async function withBench(
  way: Way,
  seed: number,
  messages: number,
  prove: (bench: Bench) => Promise<void>,
): Promise<void> {
  const bench = await Bench.open(way, { seed });
  try {
    for (let n = 1; n <= messages; n += 1) await bench.store.enqueue(sample(n));
    await prove(bench);
  } finally {
    await bench.close();
  }
}

const states = (results: readonly Dispatched[]) => results.map(({ delivery }) => delivery.state);
const subjects = ({ seen }: Peer) => seen.messages.map((message) => /^Subject: (.*)\r$/m.exec(message)?.[1]);
const inOrder = (messages: number) => Array.from({ length: messages }, (_, n) => `Weekly ${n + 1}`);

/** A host that takes so many messages and then no more: one refusal, and it is left in peace; in the end each came once. */
export async function rateLimit(
  way: Way,
  seed: number,
  messages: number,
  limit: number,
  script: Pick<Script, "MAIL"> = { MAIL: CLOSING },
): Promise<void> {
  await withBench(way, seed, messages, async (bench) => {
    const isTaking = (nth: number) => nth === 1 && limit > 0;
    bench.play((nth) => ({
      ...{ splits: seed },
      ...(isTaking(nth) ? { later: { ...script, from: limit + 1 } } : script),
    }));
    // What is said on a connection that was used before is asked again on a new one.
    const connections = limit > 0 ? 2 : 1;
    const results = await bench.run(at(0));
    expect(states(results)).toEqual([
      ...Array.from({ length: limit }, () => "accepted"),
      "deferred",
      ...Array.from({ length: messages - limit - 1 }, () => "queued"),
    ]);
    expect(results.filter(({ outcome }) => outcome === "way out busy")).toHaveLength(messages - limit - 1);
    expect([exitOfRun(results), bench.peer.seen.connections]).toEqual([EXIT.again, connections]);
    bench.play({ splits: seed });
    for (const soon of [1, MINUTE, 5 * MINUTE - 1]) await bench.run(at(soon));
    expect(bench.peer.seen.connections).toBe(connections);
    await bench.run(at(5 * MINUTE));
    await bench.run(at(15 * MINUTE));
    expect(new Set(subjects(bench.peer))).toEqual(new Set(inOrder(messages)));
    expect(bench.peer.seen.messages).toHaveLength(messages);
    expect(await bench.store.counts()).toMatchObject({ all: messages, accepted: messages });
  });
}

/** However often it is run, a host that refuses everybody sees at most one connection a minute. */
async function noTightLoop(way: Way, seed: number, script: Script): Promise<void> {
  await withBench(way, seed, MANY, async (bench) => {
    bench.play({ splits: seed, ...script });
    const seen: number[] = [];
    for (let now = 0; now < 2 * HOUR; now += now < 6 * MINUTE ? 2 * SECOND : 41 * SECOND) {
      const before = bench.peer.seen.connections;
      await bench.run(at(now));
      if (bench.peer.seen.connections > before) seen.push(now);
      expect(bench.peer.seen.connections - before).toBeLessThanOrEqual(1);
    }
    const gaps = seen.slice(1).map((now, n) => now - (seen[n] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(MINUTE);
    // Nor is it forgotten, and no message is tried at the cost of all others.
    expect(seen.length).toBeGreaterThanOrEqual(10);
    expect((await bench.store.list(["deferred"])).length).toBeGreaterThanOrEqual(5);
    bench.play({});
    await bench.run(at(DAY));
    expect(await bench.store.counts()).toMatchObject({ all: MANY, accepted: MANY });
    expect(subjects(bench.peer).sort()).toEqual(inOrder(MANY).sort());
  });
}

/** A 421 holds what goes the same way, and nothing else. */
async function othersGoOn(way: Way, seed: number): Promise<void> {
  const other = await peer({ splits: seed });
  const url = `smtp://127.0.0.1:${other.port}?name=client.example.org`;
  const { transport } = openSmtp({ kind: "smtp", name: "another relay", url });
  try {
    await withBench(way, seed, 0, async (bench) => {
      for (const n of [1, 2, 3, 4])
        await bench.store.enqueue(sample(n, { mailing: n % 2 === 0 ? "digest" : "post" }));
      bench.play({ splits: seed, RCPT: CLOSING });
      const transportOf = (mailing: string) => (mailing === "digest" ? transport : bench.transport);
      const results = await bench.run(at(0), { transportOf });
      expect(states(results)).toEqual(["deferred", "accepted", "queued", "accepted"]);
      expect(results[2]?.outcome).toBe("way out busy");
      expect([bench.peer.seen.connections, subjects(other)]).toEqual([1, ["Weekly 2", "Weekly 4"]]);
      expect(exitOfRun(results)).toBe(EXIT.again);
    });
  } finally {
    await other.close();
  }
}

/** A message that is refused for itself keeps nobody waiting. */
async function refusedAlone(way: Way, seed: number): Promise<void> {
  await withBench(way, seed, 5, async (bench) => {
    const faults = [
      { RCPT: "450 4.2.0 greylisted\r\n" },
      { RCPT: "550 5.1.1 nobody\r\n" },
      { dot: "451 4.3.0 later\r\n" },
    ];
    bench.play((nth) => ({ splits: seed, ...faults[nth - 1] }));
    const results = await bench.run(at(0));
    expect(states(results)).toEqual(["deferred", "rejected", "deferred", "accepted", "accepted"]);
    expect(exitOfRun(results)).toBe(EXIT.rejected);
  });
}

/** A way out that is shut ends the run after one login, and each run after it tries one. */
async function loginRefused(way: Way, seed: number): Promise<void> {
  const bench = await Bench.open(way, { seed, login: true });
  try {
    for (const n of [1, 2, 3]) await bench.store.enqueue(sample(n));
    bench.play({ splits: seed, AUTH: "535 5.7.8 no\r\n" });
    const results = await bench.run(at(0));
    expect(states(results)).toEqual(["deferred", "queued", "queued"]);
    expect([exitOfRun(results), bench.peer.count("AUTH"), bench.peer.count("MAIL")]).toEqual([
      EXIT.config,
      1,
      0,
    ]);
    bench.play({ splits: seed });
    expect(exitOfRun(await bench.run(at(1)))).toBe(EXIT.ok);
    expect(subjects(bench.peer)).toEqual(inOrder(3));
  } finally {
    await bench.close();
  }
}

/** One connection after the other, each used until the host ends it: each message goes once, at its first attempt. */
async function connectionsEnd(
  way: Way,
  seed: number,
  script: Script,
  connections: number,
  mails: number,
): Promise<void> {
  await withBench(way, seed, MANY, async (bench) => {
    bench.play({ splits: seed, ...script });
    const results = await bench.run(at(0));
    expect(exitOfRun(results)).toBe(EXIT.ok);
    expect(results.map(({ delivery }) => delivery.attempts)).toEqual(Array.from({ length: MANY }, () => 1));
    expect(subjects(bench.peer)).toEqual(inOrder(MANY));
    expect(bench.peer.seen.connections).toBe(connections);
    // A MAIL may be said before the end is seen, with what goes out with it, and no octet of a body.
    expect(bench.peer.seen.mostMails - mails).toBeOneOf([0, 1]);
    const [recipients, senders] = [bench.peer.count("RCPT"), bench.peer.count("MAIL")];
    expect(recipients).toBeOneOf(bench.isPipelined ? [MANY, senders] : [MANY]);
    expect(bench.peer.seen.cut.join("")).toBe("");
  });
}

/** Twenty minutes of a greylist, with a run every minute. */
async function greylisted(way: Way, seed: number): Promise<void> {
  await withBench(way, seed, 1, async (bench) => {
    const grey: Script = { splits: seed, RCPT: "450 4.2.0 greylisted\r\n" };
    const tries: number[] = [];
    let now = 0;
    for (; (await bench.store.counts()).accepted === 0 && now < DAY; now += MINUTE) {
      bench.play(now < 20 * MINUTE ? grey : { splits: seed });
      const before = bench.peer.seen.connections;
      await bench.run(at(now));
      if (bench.peer.seen.connections > before) tries.push(now);
    }
    const [first = 0, second = 0] = tries;
    expect(second - first).toBeGreaterThanOrEqual(5 * MINUTE);
    expect(second - first).toBeLessThanOrEqual(16 * MINUTE);
    expect(now).toBeLessThanOrEqual(51 * MINUTE);
    expect(subjects(bench.peer)).toEqual(["Weekly 1"]);
    expect(await bench.store.attempts(deliveryKey(sample()))).toHaveLength(tries.length);
  });
}

/** A greylist that never lets go, with a run every hour: given up after four days, with all of it in the history. */
async function greylistedForDays(way: Way, seed: number): Promise<void> {
  await withBench(way, seed, 1, async (bench) => {
    bench.play({ splits: seed, RCPT: "450 4.2.0 greylisted\r\n" });
    const key = deliveryKey(sample());
    const exits = new Set<number>();
    for (let hour = 0; hour <= 120; hour += 1) {
      const results = await bench.run(at(hour * HOUR));
      if (results.length > 0) exits.add(exitOfRun(results));
      const { state } = (await bench.store.find(key)) ?? {};
      expect(state).toBe(hour < 96 ? "deferred" : (await bench.store.find(key))?.state);
    }
    expect(await bench.store.find(key)).toMatchObject({
      state: "rejected",
      reply: { code: 450, text: "greylisted" },
    });
    expect([...exits]).toEqual([EXIT.again, EXIT.rejected]);
    const last = (await bench.store.history(key)).at(-1);
    expect(last?.remark).toMatch(/^given up after \d+ refusals$/);
    expect((last?.at.getTime() ?? 0) - at(0).getTime()).toBeLessThanOrEqual(4 * DAY + 4 * HOUR);
    expect(await bench.store.attempts(key)).toHaveLength(bench.peer.seen.connections);
    expect(bench.peer.seen.messages).toEqual([]);
    expect(bench.told.join("\n")).toMatch(
      /It was not delivered\. When the cause is mended:\n {4}minutewire outbox retry/,
    );
  });
}

/** A person's word ends the rest: what was made due is tried at once. */
async function madeDue(way: Way, seed: number): Promise<void> {
  await withBench(way, seed, 2, async (bench) => {
    bench.play((nth) => ({ splits: seed, ...(nth === 1 ? { greeting: CLOSING } : {}) }));
    await bench.run(at(0));
    expect(await bench.store.retry(deliveryKey(sample()), at(1))).toBe(true);
    expect(states(await bench.run(at(2)))).toEqual(["accepted", "accepted"]);
  });
}

/** The nth of several messages, to one of so many addresses. */
function addressed(n: number, addresses: number) {
  const recipient = `dev-${n % addresses}@lists.lighthouse.example`;
  return sample(n, { recipient, envelope: { ...sample().envelope, to: recipient } });
}

/** To several addresses over several connections: as many at once as there are addresses, each in order. */
async function abreast(way: Way, seed: number): Promise<void> {
  const bench = await Bench.open(way, { seed, connections: 4 });
  try {
    for (let n = 0; n < MANY; n++) await bench.store.enqueue(addressed(n, 3));
    bench.play({ splits: seed, dot: { say: "250 queued\r\n", wait: 5 } });
    const results = await bench.run(at(0));
    expect(states(results)).toEqual(Array.from({ length: MANY }, () => "accepted"));
    // What is told keeps the order of enqueueing, whichever came to its end first.
    expect(results.map(({ delivery }) => delivery.permalink)).toEqual(
      Array.from({ length: MANY }, (_, n) => `weekly-${n}`),
    );
    const { seen } = bench.peer;
    expect([seen.connections, seen.mostAbreast]).toEqual([3, 3]);
    for (const address of [0, 1, 2]) {
      const sent = subjects(bench.peer).filter((subject) => Number(subject?.slice(7)) % 3 === address);
      expect(sent).toEqual([0, 3, 6, 9].map((n) => `Weekly ${n + address}`));
    }
  } finally {
    await bench.close();
  }
}

const STEPS = ["greeting", "EHLO", "MAIL", "RCPT", "DATA", "dot"] as const;
const MOVES = [
  ...["451 4.3.0 later\r\n", "550 5.7.1 no\r\n", "banana\r\n", "250", "354 go on\r\n"],
  ...[CLOSING, { close: "fin" }, { close: "reset" }, { say: "" }],
] as const;

/** A relay that does anything at any step of any connection: each message is where the relay's own log has it. */
async function anything(way: Way, seed: number, connections: Connections): Promise<void> {
  const random = randomOf(seed);
  const pick = <T>(of: readonly T[]) => of[Math.floor(random() * of.length)] as T;
  const soon = 300;
  const timers = { greeting: soon, command: soon, block: soon, final: soon };
  const bench = await Bench.open(way, { seed, connections, timers });
  const { store, peer: relay } = bench;
  try {
    for (let n = 0; n < 16; n++) await store.enqueue(addressed(n, 5));
    const kind = { splits: seed };
    const wild = (): Script => {
      if (random() < 0.3) return kind;
      const fault = { [pick(STEPS)]: pick(MOVES) };
      return random() < 0.4
        ? { ...kind, ...fault }
        : { ...kind, later: { ...fault, from: 2 + Math.floor(random() * 3) } };
    };
    for (let run = 0; run < 12; run++) {
      bench.play(run < 8 ? wild : kind);
      await bench.run(at(run * HOUR * 4));
      for (const { subject, state, key } of await store.list()) {
        const count = relay.seen.taken.filter((message) =>
          message.startsWith(`Subject: ${subject}\r\n`),
        ).length;
        if (state === "uncertain") expect(count, key).toBeLessThanOrEqual(1);
        else expect([key, state, count]).toEqual([key, state, state === "accepted" ? 1 : 0]);
      }
    }
    expect(await store.list(["queued", "sending", "deferred"])).toEqual([]);
    expect((await store.counts()).accepted).toBeGreaterThan(0);
  } finally {
    await bench.close();
  }
}

export const RUNS: readonly Series[] = [
  { name: "several connections at once", prove: abreast },
  { name: "anything, over one connection", prove: (way, seed) => anything(way, seed, 1) },
  { name: "anything, over several connections", prove: (way, seed) => anything(way, seed, 4) },
  { name: "26 a 421 in the middle", prove: (way, seed) => rateLimit(way, seed, MANY, 5) },
  {
    name: "26 too much mail at MAIL, and a hundred messages",
    prove: (way, seed) => rateLimit(way, seed, 100, 0, { MAIL: "450 4.7.1 Error: too much mail\r\n" }),
  },
  {
    name: "26 no tight loop: too much mail",
    prove: (way, seed) => noTightLoop(way, seed, { MAIL: "450 4.7.1 Error: too much mail\r\n" }),
  },
  { name: "26 no tight loop: 421", prove: (way, seed) => noTightLoop(way, seed, { greeting: CLOSING }) },
  {
    name: "26 no tight loop: dropped",
    prove: (way, seed) => noTightLoop(way, seed, { MAIL: { close: "reset" } }),
  },
  { name: "26 other ways out go on", prove: othersGoOn },
  { name: "26 a person makes it due", prove: madeDue },
  { name: "12 refused for itself", prove: refusedAlone },
  { name: "9 535 and several messages", prove: loginRefused },
  {
    name: "27 a limit for each connection",
    prove: (way, seed) => connectionsEnd(way, seed, { limit: 5 }, 3, 5),
  },
  { name: "27 no limit", prove: (way, seed) => connectionsEnd(way, seed, {}, 1, MANY) },
  {
    name: "28 closed as soon as it is idle",
    prove: (way, seed) =>
      connectionsEnd(way, seed, { dot: { say: "250 queued\r\n", close: "fin" } }, MANY, 1),
  },
  { name: "33 a greylist of twenty minutes", prove: greylisted },
  { name: "33 a greylist of days", prove: greylistedForDays },
];
