/** One row of the faults, proven end to end: a real store, the real way out, a scripted peer, what the user reads. */
import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "vitest";
import type { Terminal } from "../../src/commands/command.ts";
import { saidLine } from "../../src/commands/report/deliveries.ts";
import { ToldResults } from "../../src/commands/report/told-results.ts";
import type { Store } from "../../src/outbox/contract.ts";
import { deliveryKey, isConserved } from "../../src/outbox/delivery.ts";
import { type Dispatched, dispatch, exitOfRun } from "../../src/outbox/dispatch.ts";
import { EXIT, type Exit, exitOf, worst } from "../../src/problem.ts";
import { openSmtp } from "../../src/transports/smtp/smtp.ts";
import type { SmtpTimers } from "../../src/transports/smtp/transaction.ts";
import type { Transport } from "../../src/transports/transport.ts";
import { certificate, issuedBy, type Keys } from "./certificate.ts";
import type { Connections } from "./crash-project.ts";
import { type Answer, fullQueue, lead, newName } from "./fault-lookup.ts";
import type { Row, Want, Way } from "./fault-rows.ts";
import { at, newFolder, sample } from "./outbox-sample.ts";
import { type Peer, type Play, peer, type Script } from "./smtp-peer.ts";
import { openStore } from "./store.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const PASSWORD = "canary-9f2e/+&x";
const SECRETS = [PASSWORD, Buffer.from(`\0minutes\0${PASSWORD}`).toString("base64").slice(0, 20)];
/** Times that no row reaches unless it says so. */
const PATIENT: SmtpTimers = {
  ...{ connect: 30_000, greeting: 30_000, further: 30_000, command: 30_000, block: 30_000 },
  ...{ release: 30_000, final: 30_000, stop: 30_000 },
};

/** What a word of the table means. */
interface Meaning {
  readonly state: Dispatched["delivery"]["state"];
  readonly word: string;
  readonly exit: Exit;
  /** The next step the user is told. */
  readonly next: RegExp;
  /** What the run says of a second message on the same way out; without it none is sent along. */
  readonly other?: Dispatched["outcome"] & string;
}
const MEANINGS: Readonly<Record<Want, Meaning>> = {
  accepted: { state: "accepted", word: "sent", exit: EXIT.ok, next: /^$/ },
  later: { state: "deferred", word: "deferred", exit: EXIT.again, next: /Nothing is lost/ },
  busy: {
    ...{ state: "deferred", word: "deferred", exit: EXIT.again, next: /Nothing is lost/ },
    other: "way out busy",
  },
  shut: {
    ...{ state: "deferred", word: "deferred", exit: EXIT.config, next: /Nothing is lost/ },
    other: "held",
  },
  rejected: { state: "rejected", word: "rejected", exit: EXIT.rejected, next: /It was not delivered/ },
  uncertain: {
    ...{ state: "uncertain", word: "uncertain", exit: EXIT.person },
    next: /may or may not have arrived, and it is not sent again by itself\.$/m,
  },
};

const HOST = "IP:127.0.0.1,DNS:*.fault.invalid";
const SINCE = "20200101000000Z";
const own = certificate(HOST, SINCE, "20991231000000Z");
const expired = certificate(HOST, SINCE, "20200102000000Z");
const elsewhere = certificate("DNS:elsewhere.example.org", SINCE, "20991231000000Z");
const stranger = certificate(HOST, SINCE, "20991231000000Z");
const issued = stranger && issuedBy(stranger, HOST);
const made = [own, expired, elsewhere, stranger, issued];

/** Whether there is a command to make certificates with; without it only the plain way can be gone. */
export const hasTls = made.every((keys) => keys !== undefined);
const TRUSTED = [own, expired, elsewhere].map((keys) => keys?.cert ?? "").join("\n");
const NONE: Keys = { key: "", cert: "" };
const PEERS: Readonly<Record<NonNullable<Row["certificate"]>, NonNullable<Script["tls"]>>> = {
  expired: expired ?? NONE,
  "self-signed": stranger ?? NONE,
  "of another name": elsewhere ?? NONE,
  "of an unknown authority": issued ?? NONE,
  "old TLS": { ...(own ?? NONE), maxVersion: "TLSv1" },
};

/** How the way out is set up. */
interface How {
  readonly seed?: number;
  readonly host?: string;
  readonly login?: boolean;
  readonly connections?: Connections;
  readonly timers?: Partial<SmtpTimers>;
}

/** A store, a peer and the way between them. */
export class Bench {
  readonly store: Store;
  readonly peer: Peer;
  /** With the times under test. */
  readonly transport: Transport;
  /** With times that nobody reaches. */
  readonly patient: Transport;
  /** Everything that was told to the user. */
  readonly told: string[] = [];
  readonly #folder: string;
  readonly #way: Way;
  readonly #login: boolean;
  /** The least wait, the most, or between. */
  readonly #jitter: number;
  /** Whether the peer takes commands without waiting for its answers, where a row does not say. */
  readonly isPipelined: boolean;

  private constructor(
    folder: string,
    store: Store,
    peer: Peer,
    opened: (timers?: Partial<SmtpTimers>) => Transport,
    how: How,
    way: Way,
  ) {
    this.#folder = folder;
    this.store = store;
    this.peer = peer;
    this.transport = opened(how.timers);
    this.patient = opened();
    this.#way = way;
    this.#login = how.login ?? false;
    this.#jitter = ((how.seed ?? 0) % 3) / 2;
    this.isPipelined = (how.seed ?? 0) % 3 !== 2;
  }

  static async open(way: Way, how: How = {}): Promise<Bench> {
    const { host = "127.0.0.1", login = false } = how;
    const server = await peer();
    const user = login ? `minutes:${encodeURIComponent(PASSWORD)}@` : "";
    const scheme = way === "implicit" ? "smtps" : "smtp";
    const tls = way === "starttls" || way === "implicit" ? "required" : "none";
    const url = `${scheme}://${user}${host}:${server.port}?name=client.example.org&tls=${tls}`;
    const { connections } = how;
    const settings = {
      kind: "smtp",
      name: "relay",
      url,
      ca: TRUSTED,
      connections,
      now: () => at(0),
    } as const;
    const opened = (timers?: Partial<SmtpTimers>) =>
      openSmtp({ ...settings, timers: { ...PATIENT, ...timers } }).transport;
    const folder = newFolder();
    return new Bench(folder, await openStore(folder, { create: true }), server, opened, how, way);
  }

  /** Lets the peer play this, by the way and with the extensions that way needs. */
  play(script: Script | Play, tls: Script["tls"] = own): void {
    const whole = (one: Script): Script => ({
      ...one,
      extensions: [
        ...(one.extensions ?? (this.isPipelined ? ["PIPELINING", "8BITMIME"] : ["8BITMIME"])),
        ...(this.#way === "starttls" && one.extensions === undefined ? ["STARTTLS"] : []),
        ...(this.#login && one.extensions === undefined ? ["AUTH PLAIN LOGIN"] : []),
      ],
      ...(this.#way === "plain" || tls === undefined ? {} : { tls }),
      implicit: this.#way === "implicit",
    });
    this.peer.play(typeof script === "function" ? (nth) => whole(script(nth)) : whole(script));
  }

  /** One run at that time. */
  async run(
    now: Date,
    change: { transportOf?: (mailing: string) => Transport } = {},
  ): Promise<readonly Dispatched[]> {
    const { store, transport } = this;
    const jitter = () => this.#jitter;
    const results = await dispatch({
      store,
      now: () => now,
      jitter,
      transportOf: () => transport,
      ...change,
    });
    // What is still on its way to the peer, a dot above all, would arrive by now.
    const isTried = results.some(({ outcome }) => typeof outcome === "object");
    if (isTried) await new Promise((resolve) => setTimeout(resolve, 15));
    const told = new ToldResults([], this.#terminal());
    for (const result of results) told.tell(result);
    expect(isConserved(await store.counts())).toBe(true);
    return results;
  }

  #terminal(): Terminal {
    const silent = () => undefined;
    return {
      say: (line) => this.told.push(line),
      aside: (line) => this.told.push(line),
      report: (text) => this.told.push(text),
      ...{ write: async () => undefined, note: silent, problem: silent, interactive: false },
      ask: async () => false,
      answer: async (_, standing) => standing,
      now: () => at(0),
      signal: new AbortController().signal,
    };
  }

  /** Also holds that the store is whole. */
  async close(): Promise<void> {
    const faults = await this.store.verify();
    await this.store.close();
    rmSync(dirname(this.#folder), { recursive: true, force: true });
    await this.peer.close();
    expect(faults).toEqual([]);
  }
}

/**
 * Takes a row one way, the peer's replies split where the seed says, and holds everything that must follow. One
 * connection or several, which the seed draws, change nothing of it.
 */
export async function prove(
  row: Row,
  way: Way,
  seed: number,
  connections: Connections = seed % 2 === 0 ? 1 : 4,
): Promise<void> {
  await withRow(
    row,
    way,
    seed,
    async (bench, bodies, mend) => {
      await first(row, bench, bodies);
      mend();
      await afterwards(row, bench, bodies);
    },
    connections,
  );
}

/** A bench whose messages are put down and whose peer plays a row, until it is mended. */
export async function withRow(
  row: Row,
  way: Way,
  seed: number,
  proof: (bench: Bench, bodies: readonly string[], mend: () => void) => Promise<void>,
  connections: Connections = seed % 2 === 0 ? 1 : 4,
): Promise<void> {
  const host = row.leads === undefined ? "127.0.0.1" : newName();
  const set = { connections, login: row.login === true, timers: row.timers ?? {} };
  const bench = await Bench.open(way, { host, seed, ...set });
  const ways = await led(row, host, bench.peer.port);
  try {
    const bodies = await Promise.all(
      [1, ...(MEANINGS[row.want].other === undefined ? [] : [2])].map(
        async (n) => await enqueue(bench, row, n),
      ),
    );
    bench.play(scriptOf(row, bodies[0] ?? "", seed), row.certificate && PEERS[row.certificate]);
    await proof(bench, bodies, () => {
      bench.play({});
      lead(host, ["127.0.0.1"]);
    });
  } finally {
    await ways();
    await bench.close();
  }
}

async function enqueue({ store }: Bench, { isLarge }: Row, n: number): Promise<string> {
  const { bytes } = sample(n);
  const whole = isLarge === true ? `${bytes}${`${"x".repeat(70)}\r\n`.repeat(110_000)}` : `${bytes}`;
  // The second to another address: nothing but the way out keeps it waiting.
  const recipient = n === 1 ? sample().recipient : "other@lists.lighthouse.example";
  const envelope = { ...sample().envelope, to: recipient };
  await store.enqueue(sample(n, { recipient, envelope, bytes: Buffer.from(whole) }));
  return whole;
}

function scriptOf({ script }: Row, body: string, seed: number): Script {
  const { body: move } = script;
  const splits = script.octets === true ? {} : { splits: seed };
  if (move === undefined) return { ...script, ...splits };
  const after = move.after < 0 ? body.length + move.after : move.after;
  return { ...script, ...splits, body: { ...move, after } };
}

/** Makes the name of the server lead where the row says; gives back what undoes it. */
async function led({ leads, isSecond }: Row, host: string, port: number): Promise<() => Promise<unknown>> {
  const peers = isSecond === true ? ["127.0.0.1"] : [];
  const answers: Record<NonNullable<Row["leads"]>, Answer> = {
    nowhere: "ENOTFOUND",
    "to no answer": "EAI_AGAIN",
    "to silence": "silence",
    "to a closed port": ["::1", ...peers],
    "to a full queue": ["127.0.0.2", ...peers],
  };
  if (leads === undefined) return async () => undefined;
  lead(host, answers[leads]);
  return leads === "to a full queue" ? fullQueue("127.0.0.2", port) : async () => undefined;
}

async function first(row: Row, bench: Bench, bodies: readonly string[]): Promise<void> {
  const { store, peer } = bench;
  const meaning = MEANINGS[row.want];
  const results = await bench.run(at(0));
  const told = bench.told.join("\n");
  const key = deliveryKey(sample());
  const [delivery, other] = results.map((result) => result.delivery);
  expect(delivery).toMatchObject({ key, state: meaning.state, attempts: 1 });
  expect(told).toMatch(new RegExp(`^${meaning.word.padEnd(12)} .*weekly-1`));
  // Of what was accepted nothing more is told; what was said stands in the record.
  expect(meaning.state === "accepted" && delivery ? saidLine(delivery) : told).toMatch(row.says);
  expect(bench.told.slice(1, 4).join("\n")).toMatch(meaning.next);
  if (meaning.other !== undefined) {
    expect(results[1]?.outcome).toBe(meaning.other);
    expect(other).toMatchObject({ state: "queued", attempts: 0 });
  }
  // Of two messages in doubt about the way out, the exit code is the same as of one.
  expect([exitOfRun(results), worst(exitOfRun(results), exitOf([]))]).toEqual([meaning.exit, meaning.exit]);
  due(row, delivery?.nextAt);
  const dots = row.dots ?? (row.want === "accepted" || row.want === "uncertain" ? 1 : 0);
  expect(peer.seen.messages).toEqual(bodies.slice(0, dots));
  expect(peer.seen.connections).toBe(row.connections ?? 1);
  for (const verb of ["MAIL", "AUTH"]) expect(peer.count(verb)).toBeLessThanOrEqual(1);
  for (const verb of row.never ?? []) expect(peer.count(verb)).toBe(0);
  expect(await store.attempts(key)).toHaveLength(1);
  const kept = [told, JSON.stringify([await store.attempts(key), await store.history(key), results])].join(
    "\n",
  );
  for (const secret of SECRETS) expect(kept).not.toContain(secret);
}

/** When it is to be tried next: refused, after 5 to 15 minutes; the way out shut, as soon as it is mended. */
function due({ want }: Row, nextAt: Date | undefined): void {
  if (want === "shut") expect(nextAt).toEqual(at(0));
  else if (want === "later" || want === "busy") {
    expect(nextAt?.getTime()).toBeGreaterThanOrEqual(at(5 * MINUTE).getTime());
    expect(nextAt?.getTime()).toBeLessThanOrEqual(at(15 * MINUTE).getTime());
  } else expect(nextAt).toBeUndefined();
}

/** The peer has mended its ways: what is owed goes once and when it is due, what is not is never sent again. */
async function afterwards({ want }: Row, bench: Bench, bodies: readonly string[]): Promise<void> {
  const { store, peer, patient } = bench;
  const transportOf = () => patient;
  const key = deliveryKey(sample());
  const [state, connections, messages] = [
    (await store.find(key))?.state,
    peer.seen.connections,
    peer.seen.messages.length,
  ];
  const untouched = () =>
    expect([peer.seen.connections, peer.seen.messages.length]).toEqual([connections, messages]);
  const nextAt = (await store.find(key))?.nextAt;
  if (nextAt === undefined) {
    for (const n of want === "uncertain" ? [1, 2, 3, 4, 5] : [1]) {
      const results = await bench.run(at(n * 40 * DAY), { transportOf });
      expect(exitOfRun(results)).toBe(state === "uncertain" ? EXIT.person : EXIT.ok);
      expect((await store.find(key))?.state).toBe(state);
      untouched();
    }
    return;
  }
  if (want !== "shut") {
    const early = want === "busy" ? at(5 * MINUTE - 1) : new Date(nextAt.getTime() - 1);
    expect(exitOfRun(await bench.run(early, { transportOf }))).toBe(EXIT.again);
    untouched();
  }
  const results = await bench.run(nextAt, { transportOf });
  expect(exitOfRun(results)).toBe(EXIT.ok);
  expect(peer.seen.messages.slice(messages)).toEqual(bodies);
  await bench.run(at(40 * DAY), { transportOf });
  expect(peer.seen.messages).toHaveLength(messages + bodies.length);
}
