/**
 * Workers over PostgreSQL: as many messages a second as four of them bring out, beside nodemailer's pool with as many
 * connections and no record. The same once more, where ten times the rows lie in the tables.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import type { Store } from "../../src/outbox/contract.ts";
import { postgresOutbox } from "../../src/outbox/postgres/store.ts";
import { sample } from "../support/outbox-sample.ts";
import { Cluster, noPostgres } from "../support/postgres.ts";
import type { Place } from "./place.ts";
import { node } from "./processes.ts";
import { ROOT } from "./project.ts";
import type { Samples } from "./scenarios.ts";
import type { Sink } from "./sink.ts";

/** So many messages are sent in each run, by so many workers with so many connections each. */
const MESSAGES = 4000;
const WORKERS = 4;
const CONNECTIONS = 4;
/** Rows for each one that is owed, where there are ten times as many. */
const TIMES = 10;
const SITE = "tag:harbour.example,2026:";

/** What is timed; needs a PostgreSQL server. */
export async function workers(place: Place, tell: (words: string) => void): Promise<Samples> {
  const lacking = noPostgres();
  if (lacking !== undefined) process.stderr.write(`SKIPPED, workers: ${lacking}\n`);
  if (lacking !== undefined) return {};
  const samples: Record<"ours" | "pool" | "large" | keyof Cost, number[]> = {
    ...{ ours: [], pool: [], large: [] },
    ...{ worker: [], server: [], row: [] },
  };
  const server = await Cluster.start({ max_connections: "40" }, tmpdir());
  try {
    const sink = await place.sink();
    const bytes = message();
    const file = join(place.folder, "workers-message.eml");
    writeFileSync(file, bytes);
    for (let at = 1; at <= place.wishes.runs; at++) {
      tell(`${MESSAGES} messages of ${WORKERS} workers ${at} of ${place.wishes.runs}`);
      const crew = await Crew.gather(place, server, sink, at);
      samples.ours.push(await crew.rate(bytes));
      samples.worker.push(crew.cost.worker);
      samples.server.push(crew.cost.server);
      samples.row.push(crew.cost.row);
      const words = [`${sink.port}`, `${MESSAGES}`, file, `${WORKERS * CONNECTIONS}`];
      await node([join(import.meta.dirname, "pool-child.ts"), ...words]);
      samples.pool.push(await sink.rate(MESSAGES));
      tell(`the same with ${TIMES} times the rows`);
      await crew.fill();
      samples.large.push(await crew.rate(bytes));
      await crew.leave();
    }
  } finally {
    await server.remove();
  }
  return samples;
}

/** Of a delivery: seconds of the processor, and KB of the database beside its message. */
interface Cost {
  readonly worker: number;
  readonly server: number;
  readonly row: number;
}

const SIZE = `select (pg_database_size(current_database())
  - pg_total_relation_size('minutewire.frozen'))::double precision as octets`;

/** Seconds of the processor that these processes have had; 0 where the system does not say. */
function spent(pids: readonly number[]): number {
  return pids.reduce(
    (sum, pid) =>
      sum +
      (fields(pid)
        ?.slice(11, 13)
        .reduce((all, one) => all + one, 0) ?? 0) /
        100,
    0,
  );
}

/** A process and its children. */
function family(pid: number): readonly number[] {
  const all = existsSync("/proc") ? readdirSync("/proc").map(Number) : [];
  return [pid, ...all.filter((one) => fields(one)?.[1] === pid)];
}

/** What is behind the name in proc(5), stat: the second is the parent, the 12th and 13th are ticks. */
function fields(pid: number): readonly number[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
  } catch {
    return undefined;
  }
}

/** A message of about 38 KB, as `messages` sends them. */
function message(): Buffer {
  const head = "From: minutes@harbour.example\r\nSubject: Harbour minutes\r\nMIME-Version: 1.0\r\n";
  const line = `${"The board met and decided what it had put off. ".repeat(2).trim()}\r\n`;
  return Buffer.from(`${head}\r\n${line.repeat(Math.ceil((38 * 1024) / line.length))}`);
}

/** One database with an outbox, and the project whose workers deliver from it. */
class Crew {
  readonly #folder: string;
  readonly #url: string;
  readonly #sink: Sink;
  readonly #store: Store;
  readonly #server: Cluster;
  #queued = 0;
  /** What the last run cost. */
  cost: Cost = { worker: Number.NaN, server: Number.NaN, row: Number.NaN };

  private constructor(folder: string, url: string, sink: Sink, store: Store, server: Cluster) {
    this.#folder = folder;
    this.#url = url;
    this.#server = server;
    this.#sink = sink;
    this.#store = store;
  }

  static async gather(place: Place, server: Cluster, sink: Sink, number: number): Promise<Crew> {
    const folder = join(place.folder, `workers-${number}`);
    mkdirSync(join(folder, "notes"), { recursive: true });
    const url = server.newDatabase(`workers_${number}`);
    const outbox = postgresOutbox({ url, state: join(folder, "own") }, SITE);
    const crew = new Crew(folder, url, sink, await outbox.create([], new Date()), server);
    const all = 2 * MESSAGES + (TIMES - 1) * MESSAGES;
    writeFileSync(join(folder, "readers.txt"), Array.from({ length: all }, (_, n) => `${to(n)}\n`).join(""));
    writeFileSync(join(folder, "minutewire.yaml"), config(sink.port));
    return crew;
  }

  /** Puts messages in and has them brought out; as many a second as the sink counts. */
  async rate(bytes: Buffer): Promise<number> {
    await this.#queue(MESSAGES, bytes);
    const asked = new pg.Client(this.#url);
    await asked.connect();
    // All begin at once, and not when their program is loaded.
    await asked.query("begin; lock table minutewire.deliveries in access exclusive mode");
    const working = Array.from({ length: WORKERS }, () => this.#worker());
    const waiting = "select count(*)::integer as n from pg_locks where not granted";
    for (let n = 0; n < WORKERS; n = (await asked.query(waiting)).rows[0].n) await delay(50);
    const pids = working.map(({ pid }) => pid ?? 0);
    const before = { worker: spent(pids), server: spent(family(this.#server.pid)) };
    await asked.query("commit");
    await this.#sink.until(MESSAGES);
    const rate = await this.#sink.rate(MESSAGES);
    const worker = (spent(pids) - before.worker) / MESSAGES;
    const server = (spent(family(this.#server.pid)) - before.server) / MESSAGES;
    await Promise.all(working.map(ended));
    const { accepted } = await this.#store.counts();
    if (accepted !== this.#queued) throw new Error(`${accepted} of ${this.#queued} are accepted`);
    const { rows } = await asked.query(SIZE);
    this.cost = { worker, server, row: rows[0].octets / 1024 / this.#queued };
    await asked.query("vacuum analyze");
    await asked.end();
    return rate;
  }

  /** Puts so many rows in that were sent long ago that there are ten times as many. */
  async fill(): Promise<void> {
    await this.#queue((TIMES - 1) * MESSAGES - this.#queued, Buffer.from("Subject: old\r\n\r\nWords\r\n"));
    const client = new pg.Client(this.#url);
    await client.connect();
    await client.query(`set search_path = minutewire; ${SENT_LONG_AGO}`);
    await client.query("vacuum analyze");
    await client.end();
  }

  async leave(): Promise<void> {
    await this.#store.close();
  }

  async #queue(count: number, bytes: Buffer): Promise<void> {
    const made = Array.from({ length: count }, () => {
      const n = this.#queued++;
      return this.#store.enqueue(
        sample(n, {
          ...{ mailing: "announce", recipient: to(n), bytes, frozenAt: new Date() },
          envelope: { from: "minutes@harbour.example", to: to(n) },
        }),
      );
    });
    await Promise.all(made);
  }

  #worker(): ChildProcess {
    const program = join(ROOT, "bin/minutewire.js");
    return spawn(process.execPath, [program, "work", "--concurrency", `${CONNECTIONS}`, "--json"], {
      cwd: this.#folder,
      env: {
        ...{ ...process.env, DATABASE_URL: this.#url, NO_COLOR: "1" },
        ...{ XDG_STATE_HOME: join(this.#folder, "state"), XDG_CACHE_HOME: join(this.#folder, "cache") },
      },
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
}

async function ended(worker: ChildProcess): Promise<void> {
  const gone = once(worker, "exit");
  worker.kill("SIGTERM");
  const [code] = await gone;
  if (code !== 0) throw new Error(`a worker ended with ${code}`);
}

function to(n: number): string {
  return `reader-${n}@people.example`;
}

function config(port: number): string {
  return `site:
  title: Harbour minutes
  url: https://harbour.example
  minutes: https://harbour.example/minutes/
  id: "${SITE}"
state: env:DATABASE_URL
notes:
  files: ["notes/*.md"]
mailings:
  announce:
    parts: [post]
    from: Harbour minutes <minutes@harbour.example>
    to: file:readers.txt
    transport: relay
transports:
  relay: { kind: smtp, url: "smtp://127.0.0.1:${port}", connections: ${WORKERS * CONNECTIONS} }
`;
}

/** What is owed becomes accepted, with its attempt and its history, as if it had been sent. */
const SENT_LONG_AGO = `
  with moved as (
    update deliveries set state = 'sending', phase = 'terminator_due', owner = 'bench', lease = 1, lease_until = 1,
      next_at = null, attempts = 1, fence = nextval('fences') where state = 'queued' returning *
  ), tried as (
    insert into attempts (outbox, delivery, number, fence, started, ended, kind, phase, code, text)
    select outbox, sequence, 1, fence, frozen_at, frozen_at, 'accepted', 'terminator_due', 250, 'taken' from moved
  )
  insert into history (outbox, delivery, at, hand, from_state, to_state, remark)
  select outbox, sequence, frozen_at, 'sender', f, t, r from moved
  cross join (values (1, 'queued', 'sending', 'attempt 1'), (2, 'sending', 'accepted', 'accepted')) as x (o, f, t, r)
  order by sequence, o;
  update deliveries set state = 'accepted', phase = null, owner = null, lease = null, lease_until = null,
    reply_code = 250, reply_text = 'taken' where state = 'sending'`;
