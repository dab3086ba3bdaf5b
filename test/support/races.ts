/** Races of two senders in processes of their own over one store, and what must hold after each. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { CONNECTIONS, type Connections } from "./crash-project.ts";
import { newFolder, sample } from "./outbox-sample.ts";
import { randomOf } from "./random-of.ts";
import { peer } from "./smtp-peer.ts";
import { openStore } from "./store.ts";

/** What a sender is told about a race. */
export interface Heat {
  readonly folder: string;
  /** An smtp:// URL, or a file to which a line is added for each last piece that is released. */
  readonly wire: string;
  readonly connections: Connections;
  /** Only these, as where a note is named; absent for all that is owed. */
  readonly keys?: readonly string[];
  /** When both begin, in ms since 1970. */
  readonly start: number;
}

/** What a sender says after it. */
export interface Told {
  readonly exit: number;
  readonly results: readonly { readonly key: string; readonly word: string }[];
  readonly fault?: string;
}

const CHILD = fileURLToPath(new URL("./race-child.ts", import.meta.url));
/** So many races a store: a longer one would make each check of it slow and try nothing new. */
const LEG = 50;

/** Runs races, every other one over SMTP, and says how many there were of each kind of loser. */
export async function races(count: number, seed: number): Promise<Readonly<Record<string, number>>> {
  const random = randomOf(seed);
  const senders = [new Sender(), new Sender()];
  const relay = await peer();
  const losers: Record<string, number> = {};
  try {
    for (let done = 0; done < count; done += LEG) {
      const folder = newFolder();
      await (await openStore(folder, { create: true })).close();
      for (let race = done; race < Math.min(count, done + LEG); race++) {
        const overSmtp = race % 2 === 0;
        const wire = overSmtp
          ? `smtp://127.0.0.1:${relay.port}?name=client.example.org`
          : join(dirname(folder), "wire");
        const number = random() < 0.7 ? 1 : 3;
        const keys = await frozen(folder, race, number);
        const seen = () => (overSmtp ? subjects(relay.seen.messages) : lines(wire));
        const before = seen().length;
        const start = Date.now() + 4;
        const connections = CONNECTIONS[Math.floor(random() * CONNECTIONS.length)] ?? 1;
        const heat = { folder, wire, connections, ...(random() < 0.5 ? { keys } : {}) };
        const told = await Promise.all(
          senders.map((sender) => sender.race({ ...heat, start: start + Math.floor(random() * 4) })),
        );
        const label = `SEED=${seed}, race ${race}`;
        expect(
          told.flatMap(({ fault }) => fault ?? []),
          label,
        ).toEqual([]);
        // A loser whose message is still under way has something left to look after.
        for (const { exit, results } of told) {
          const isLoser = results.some(({ word }) => word === "already being sent");
          expect(isLoser ? [0, 75] : [0], label).toContain(exit);
        }
        const wanted = overSmtp ? keys.map((_, at) => `Weekly ${race * 10 + at}`) : keys;
        expect(seen().slice(before).sort(), label).toEqual([...wanted].sort());
        for (const key of keys) {
          const words = told.flatMap(({ results }) => results.find((one) => one.key === key)?.word ?? "gone");
          expect(
            words.filter((word) => word === "accepted"),
            label,
          ).toHaveLength(1);
          const loser = words.find((word) => word !== "accepted") ?? "";
          expect(["already being sent", "already sent", "gone"], label).toContain(loser);
          losers[loser] = (losers[loser] ?? 0) + 1;
        }
      }
      await sound(folder);
    }
    return losers;
  } finally {
    await Promise.all(senders.map((sender) => sender.end()));
    await relay.close();
  }
}

/** Puts down so many deliveries, as a run before would have. */
async function frozen(folder: string, race: number, number: number): Promise<string[]> {
  const store = await openStore(folder, { create: false });
  const keys = await Promise.all(
    Array.from({ length: number }, async (_, at) => {
      const n = race * 10 + at;
      const bytes = Buffer.from(`Subject: Weekly ${n}\r\n\r\nWords of ${n}\r\n`);
      // To an address each, so that several go at once where there are the connections for it.
      const recipient = `dev-${at}@lists.lighthouse.example`;
      const envelope = { ...sample().envelope, to: recipient };
      return (await store.enqueue(sample(n, { recipient, envelope, bytes }))).delivery.key;
    }),
  );
  await store.close();
  return keys;
}

async function sound(folder: string): Promise<void> {
  const store = await openStore(folder, { create: false });
  expect(await store.verify()).toEqual([]);
  const { all, accepted } = await store.counts();
  expect(accepted).toBe(all);
  await store.close();
}

function subjects(messages: readonly string[]): string[] {
  return messages.map((message) => /^Subject: (.*)\r\n/.exec(message)?.[1] ?? "");
}

function lines(file: string): string[] {
  return existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
}

/** A process that runs one race after the other. */
class Sender {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  constructor() {
    const child = spawn(process.execPath, [CHILD], { stdio: ["pipe", "pipe", "inherit"] });
    this.#child = child;
    this.#lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  }

  async race(heat: Heat): Promise<Told> {
    this.#child.stdin?.write(`${JSON.stringify(heat)}\n`);
    const { value } = await this.#lines.next();
    return value === undefined ? { exit: -1, results: [], fault: "it ended" } : JSON.parse(value);
  }

  async end(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    this.#child.stdin?.end();
    await once(this.#child, "exit");
  }
}
