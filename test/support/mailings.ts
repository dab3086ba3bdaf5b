/** A project's mailings and its outbox in this process: what `send` and `publish` do, without reading and building. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pick } from "../../src/model/edition.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import type { Store } from "../../src/outbox/contract.ts";
import type { State } from "../../src/outbox/delivery.ts";
import type { Dispatched } from "../../src/outbox/dispatch.ts";
import { Gathered } from "../../src/outbox/many/results.ts";
import { deliver } from "../../src/posting/deliver/deliver.ts";
import { owedKeys } from "../../src/posting/deliver/owed.ts";
import { enqueue, freezePlan } from "../../src/posting/enqueue.ts";
import { type Plan, plan } from "../../src/posting/plan/plan.ts";
import type { Problem } from "../../src/problem.ts";
import type { Outcome } from "../../src/transports/transport.ts";
import { Suppression } from "../../src/workspace/mailings/suppression.ts";
import type { Mailing, Workspace } from "../../src/workspace/workspace.ts";
import { LOOKS } from "../../src/writers/looks.ts";
import { lighthouse, meetingOf } from "./notes.ts";
import { ACCEPTED, DEFERRED, REJECTED, UNCERTAIN } from "./outbox-sample.ts";
import { createStore } from "./store.ts";

/** A mailing of the post to an address, or to several people. */
export function mailingTo(address: string | readonly string[], name = "post"): Mailing {
  const [first = "", ...others] = typeof address === "string" ? [address] : address;
  const all = [first, ...others].map((one) => ({ name: "", address: one }));
  return {
    name,
    parts: ["post"],
    from: { name: "", address: "minutes@lighthouse.example" },
    to: { name: "", address: first },
    ...(typeof address === "string" ? {} : { recipients: all }),
    transport: "way",
    list: "plain",
    rules: true,
    body: "fixed",
    footnotes: "post",
    unsubscribe: "",
    onUncertain: "hold",
    images: "link",
    autoSubmitted: false,
  };
}

/** What a configuration with these mailings comes to; messages go into files below `folder`. */
export function workspaceOf(mailings: readonly Mailing[], folder = "", count = 1): Workspace {
  return {
    site: lighthouse,
    form: {},
    agreed: true,
    looks: LOOKS,
    notes: [],
    narrowed: false,
    homes: [],
    globs: [],
    feeds: [],
    authorFeeds: true,
    ignored: new Set(),
    mailings,
    placeOf: () => undefined,
    transports: { way: { kind: "file", path: "out" } },
    retries: { first: 0, firstAtMost: 0, longest: 0, giveUp: 0 },
    guards: { age: 14 * 86_400_000, count },
    emails: [],
    feedStyle: "",
    out: "",
    state: join(folder, "state"),
    isOnBranch: false,
    folder,
  };
}

/** Names of mailings and their addresses. */
export type Addresses = Readonly<Record<string, string | readonly string[]>>;

export interface Run {
  readonly plan: Plan;
  readonly results: readonly Dispatched[];
  readonly problems: readonly Problem[];
}

/** A project whose notes are in memory and whose outbox is a real one. */
export class House {
  readonly #folder: string;
  readonly store: Store;
  /** The notes, by permalink. */
  readonly meetings = new Map<string, Meeting>();
  /** The mailings as they are configured now. */
  addresses: Addresses;
  /** Which notes each of them takes; all where it is not named. */
  selects: Readonly<Record<string, Mailing["select"]>> = {};
  /** Who is sent nothing. */
  suppression: Suppression | undefined;
  now: Date;

  private constructor(folder: string, store: Store, addresses: Addresses, now: Date) {
    this.#folder = folder;
    this.store = store;
    this.addresses = addresses;
    this.now = now;
  }

  static async build(addresses: Addresses, now = new Date("2026-03-10T12:00:00Z")): Promise<House> {
    const folder = mkdtempSync(join(tmpdir(), "minutewire-house-"));
    return new House(folder, await createStore(join(folder, "state"), [], now), addresses, now);
  }

  get workspace(): Workspace {
    const mailings = Object.entries(this.addresses).map(([name, address]) => ({
      ...mailingTo(address, name),
      ...(this.selects[name] === undefined ? {} : { select: this.selects[name] }),
    }));
    return { ...workspaceOf(mailings, this.#folder, 99), suppression: this.suppression };
  }

  write(permalink: string, words = `Words of ${permalink}.`): void {
    const fields = { permalink: `'${permalink}'`, updated: "2026-03-08" };
    this.meetings.set(permalink, meetingOf(`${words}\n`, fields));
  }

  /** One run: of all that is new or owed, or of a note that is named; through one mailing or all; without a try at last. */
  async run(named?: string, through?: string, isTried = true, correction = false): Promise<Run> {
    const { workspace, store, now } = this;
    const meetings = [...this.meetings.values()];
    const mailings = workspace.mailings.filter(({ name }) => through === undefined || name === through);
    const order = {
      ...{ workspace, mailings, meetings, correction },
      named:
        named === undefined
          ? undefined
          : meetings.filter(({ permalink }) => permalink === named).map((meeting) => pick(meeting)),
    };
    const planned = await plan(store, order, now);
    const ready = await freezePlan(store, order, planned, now);
    const meant = await enqueue(store, planned, ready, now);
    const keys = named === undefined ? await owedKeys(store, planned, ready, workspace, through) : meant;
    const silent = () => undefined;
    const gathered = new Gathered(true);
    const progress = { now: () => now, tell: silent, warn: silent };
    const problems = isTried ? await deliver(store, order, keys, progress, gathered) : [];
    return { plan: planned, results: gathered.results, problems };
  }

  /** Has a delivery that is owed tried, with that end; without one its sender is still at it. */
  async attempt(key: string, outcome?: Outcome): Promise<void> {
    await attempt(this.store, key, this.now, outcome);
  }

  /** Brings a delivery that was never tried into a state. */
  async bring(key: string, state: State): Promise<void> {
    await bring(this.store, key, state, this.now);
  }

  /** How often each meeting, and each correction by its number, was accepted for each address. */
  async wire(): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const { key, permalink, recipient, revision } of await this.store.list()) {
      const what = `${permalink} ${recipient.toLowerCase()}${revision === 0 ? "" : ` ${revision}`}`;
      for (const { kind } of await this.store.attempts(key))
        if (kind === "accepted") counts[what] = (counts[what] ?? 0) + 1;
    }
    return counts;
  }

  /** The time goes on: what is deferred is due, and a lease has run out. */
  wait(hours = 2): void {
    this.now = new Date(this.now.getTime() + hours * 3_600_000);
  }

  /** Has these suppressed, by a file; the file. */
  async suppress(...addresses: readonly string[]): Promise<string> {
    const file = join(this.#folder, "suppressed.txt");
    writeFileSync(file, `# asked for no more mail\n${addresses.join("\n")}\n`);
    this.suppression = await Suppression.load(
      { file },
      { folder: "", database: undefined },
      { file: "minutewire.yaml", line: 9, column: 1 },
    );
    return file;
  }

  async remove(): Promise<void> {
    await this.store.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function attempt(store: Store, key: string, now: Date, outcome?: Outcome): Promise<void> {
  const claim = await store.claim(key, "elsewhere/1", now);
  if (claim === undefined || !(await store.inData(claim, now))) throw new Error(`${key} is not to be had`);
  if (outcome === undefined) return;
  await store.terminatorDue(claim, now);
  await store.record(claim, outcome, now, 0);
}

/** Brings a delivery of a store that was never tried into a state. */
export async function bring(store: Store, key: string, state: State, now: Date): Promise<void> {
  const ends = { accepted: ACCEPTED, deferred: DEFERRED, rejected: REJECTED, uncertain: UNCERTAIN };
  if (state === "queued") return;
  if (state === "cancelled") await store.cancel(key, now);
  else await attempt(store, key, now, state === "sending" ? undefined : ends[state]);
}
