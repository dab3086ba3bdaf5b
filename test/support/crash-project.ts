/** A project that is killed: the real program over a scripted relay, and what is found on disk and on the wire after it. */
import { spawn } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Store } from "../../src/outbox/contract.ts";
import type { Delivery } from "../../src/outbox/delivery.ts";
import { storeExists } from "../../src/outbox/sqlite/folder.ts";
import type { Crash } from "./crash-points.ts";
import { configText, PROGRAM, Project } from "./project.ts";
import type { Peer } from "./smtp-peer.ts";
import { openStore } from "./store.ts";

const CHILD = new URL("./crash-child.ts", import.meta.url).href;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface How {
  readonly crash?: readonly Crash[];
  /** SIGKILL after so many milliseconds. */
  readonly killAfter?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** A program that runs ours: its words stand before ours. */
  readonly under?: readonly string[];
}

/** One connection, and several. */
export const CONNECTIONS = [1, 4] as const;
export type Connections = (typeof CONNECTIONS)[number];

/** The mailings beside the first. */
function mailings(connections: Connections): string {
  const others = Array.from({ length: connections - 1 }, (_, n) => n + 2);
  const from = "Lighthouse minutes <minutes@lighthouse.example>";
  return others
    .map((n) => `  post-${n}: { from: ${from}, to: crew-${n}@lists.lighthouse.example, transport: way }\n`)
    .join("");
}

/** A project whose one mailing goes to `env:RELAY`; one old note was there before its outbox, 50 new ones may go at once. */
export class CrashProject extends Project {
  relay = "smtp://127.0.0.1:9?name=client.example.org";

  /**
   * With an outbox, the way every project begins; with several connections as many mailings to as many addresses,
   * whose messages go at once.
   */
  static async begun(connections: Connections = 1): Promise<CrashProject> {
    const made = new CrashProject();
    const way = `{ kind: smtp, url: "env:RELAY", connections: ${connections} }`;
    const text = configText(["notes/*.md"], way, "guards: { count: 50 }\n");
    made.write("minutewire.yaml", text.replace("transports:\n", `${mailings(connections)}transports:\n`));
    made.newNote(0);
    const { code, err } = await made.ended({}, "publish", "--first-run");
    if (code !== 0) throw new Error(err);
    return made;
  }

  /** A copy of it as it stands, to be spoilt. */
  async copy(): Promise<CrashProject> {
    const made = new CrashProject();
    cpSync(this.folder, made.folder, { recursive: true });
    made.relay = this.relay;
    if (storeExists(made.state)) await made.adopt();
    return made;
  }

  /** A note of today whose message is sent in many blocks. */
  newNote(n: number, lines = 700): void {
    const today = new Date().toISOString().slice(0, 10);
    const body = `### Topic ${n}\n\n${`.${n} Words of the crew\n\n`.repeat(lines)}`;
    this.note(`crew-${n}`, body, { updated: today, subject: `'Crew meeting ${n}'` });
  }

  to(peer: Peer): void {
    this.relay = `smtp://127.0.0.1:${peer.port}?name=client.example.org`;
  }

  /** The program in this folder, ended as `how` says. */
  ended({ crash, killAfter, env, under = [] }: How, ...words: string[]): Promise<Ended> {
    const before = crash === undefined ? [] : ["--import", CHILD];
    const [command = "", ...rest] = [...under, process.execPath, ...before, PROGRAM, ...words];
    return new Promise((resolve, reject) => {
      const child = spawn(command, rest, {
        cwd: this.folder,
        env: { ...process.env, NO_COLOR: "1", RELAY: this.relay, CRASH: JSON.stringify(crash ?? []), ...env },
        stdio: ["ignore", "pipe", "pipe"],
      });
      const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
      let [out, err] = ["", ""];
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        out += text;
      });
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        err += text;
      });
      child.on("error", reject);
      child.on("close", (code, signal) => {
        clearTimeout(timer);
        resolve({ code, signal, out, err });
      });
    });
  }

  get state(): string {
    return join(this.folder, ".minutewire");
  }

  /** What a copy of the store holds as it lies there now; the store itself is not touched. */
  async inspected<T>(look: (store: Store) => T): Promise<T> {
    return await inspectCopy(this.state, look);
  }

  /** Every delivery, and nothing in the outbox that is not as it must be. */
  async sound(): Promise<readonly Delivery[]> {
    return await this.inspected(async (store) => {
      const problems = await store.verify();
      if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
      return await store.list();
    });
  }

  /** The frozen message of a note, in latin1. */
  async frozen(n: number): Promise<string> {
    return await this.frozenOf(`crew-${n}/post/crew@lists.lighthouse.example/0`);
  }

  /** The frozen message of a delivery, in latin1. */
  async frozenOf(key: string): Promise<string> {
    return Buffer.from((await this.inspected(async (store) => await store.frozenBytes(key))) ?? "").toString(
      "latin1",
    );
  }
}

/** Opens a copy of a state folder's store. */
export async function inspectCopy<T>(state: string, look: (store: Store) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "minutewire-copy-"));
  try {
    mkdirSync(join(folder, "state"), { mode: 0o700 });
    for (const name of ["outbox.db", "outbox.db-wal"])
      if (existsSync(join(state, name))) copyFileSync(join(state, name), join(folder, "state", name));
    const store = await openStore(join(folder, "state"), { create: false });
    try {
      return await look(store);
    } finally {
      await store.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How often the relay took a message, by its id. */
export function taken({ seen }: Peer, messageId: string): number {
  return seen.messages.filter((message) => message.includes(`Message-ID: <${messageId}>\r\n`)).length;
}

/** A message as it stands in the transaction (RFC 5321, 4.5.2), without its terminating dot. */
export function stuffed(message: string): string {
  return message.replace(/^\./gm, "..");
}
