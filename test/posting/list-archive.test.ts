/** What archives are asked about deliveries in doubt: how many at once, for how long, after what, and when they are believed. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { Store } from "../../src/outbox/contract.ts";
import type { Delivery } from "../../src/outbox/delivery.ts";
import { Gathered } from "../../src/outbox/many/results.ts";
import { storeFile } from "../../src/outbox/sqlite/folder.ts";
import { deliver } from "../../src/posting/deliver/deliver.ts";
import { Inquiry, type Patience, type Question } from "../../src/posting/list-archive.ts";
import type { Reconciled } from "../../src/posting/reconcile.ts";
import { loadWorkspace } from "../../src/workspace/workspace.ts";
import { type ArchiveHost, archiveHost, NONE, type Page, shown } from "../support/archive-host.ts";
import { sample, UNCERTAIN } from "../support/outbox-sample.ts";
import { configText, Project } from "../support/project.ts";
import { type Peer, peer, type Script } from "../support/smtp-peer.ts";
import { openStore } from "../support/store.ts";

const undone: (() => unknown)[] = [];
afterEach(async () => {
  for (const undo of undone.splice(0).reverse()) await undo();
});

async function host(page: Parameters<typeof archiveHost>[0]): Promise<ArchiveHost> {
  const made = await archiveHost(page);
  undone.push(() => made.close());
  return made;
}

/** A budget that an archive which hangs outlasts. */
const BRIEF: Patience = { page: 60_000, questions: 100, all: 120 };
const LIST = "dev@lists.lighthouse.example";
const idOf = (n: number) => sample(n).messageId;
const IDS = [1, 2, 3, 4, 5, 6].map(idOf);
const questions = (address: string, ids: readonly string[] = IDS): Question[] =>
  ids.map((messageId) => ({ template: `${address}/{message-id}`, posted: { list: LIST, messageId } }));
const isOurs = (id: string) => IDS.includes(id);
const kinds = (sightings: readonly { readonly kind: string }[]) => sightings.map(({ kind }) => kind);
const six = (kind: string) => Array.from({ length: 6 }, () => kind);

describe("an archive", () => {
  test("is asked for all at once, four at a time, with a control before and after, and answers each", async () => {
    const archive = await host((id) => (isOurs(id) && id !== idOf(3) ? shown(id) : NONE));
    const sightings = await new Inquiry().ask(questions(archive.address));
    expect(kinds(sightings)).toEqual(["found", "found", "absent", "found", "found", "found"]);
    expect(sightings.map(({ url }) => url)).toEqual(IDS.map((id) => `${archive.address}/${id}`));
    expect(archive.asked.map(isOurs)).toEqual([false, ...IDS.map(() => true), false]);
    expect(archive.most()).toBeLessThanOrEqual(4);
  });

  test("that shows a page for anything settles nothing, and is asked once", async () => {
    const archive = await host((id) => shown(id));
    const sightings = await new Inquiry().ask(questions(archive.address));
    expect(sightings).toMatchObject(
      IDS.map(() => ({ kind: "unknown", why: "the archive shows a page for any Message-ID" })),
    );
    expect(archive.asked).toHaveLength(1);
  });

  test.each([
    ["shows a page for anything", (id: string) => shown(id)],
    ["is broken", () => [500, "oops"] as const],
    ["wants a login", () => [200, "welcome, log in"] as const],
    ["hangs", () => undefined],
  ])("that %s from its second request on settles nothing", async (_, page: (id: string) => Page) => {
    const archive = await host((id, _path, nth) => (nth === 1 ? NONE : isOurs(id) ? shown(id) : page(id)));
    const inquiry = new Inquiry(undefined, { page: 1000, questions: 60_000, all: 60_000 });
    expect(kinds(await inquiry.ask(questions(archive.address)))).toEqual(six("unknown"));
    expect(archive.asked).toHaveLength(8);
  });

  test("that lies is no reason to doubt another, on the same host or of another list", async () => {
    const archive = await host((id, path) => (isOurs(id) || path.startsWith("/liar/") ? shown(id) : NONE));
    const liar = questions(`${archive.address}/liar`);
    const honest = questions(`${archive.address}/honest`);
    const other = honest.map(({ template, posted }) => ({
      template,
      posted: { ...posted, list: "x@y.example" },
    }));
    const sightings = await new Inquiry().ask([...liar, ...honest, ...other]);
    expect(kinds(sightings)).toEqual([...six("unknown"), ...six("found"), ...six("found")]);
    expect(archive.asked).toHaveLength(1 + 2 * (1 + 6 + 1));
    expect(archive.most()).toBeLessThanOrEqual(4);
  });

  test("that hangs is left when the time of the run is over; each message gets its turn in some run", async () => {
    const archive = await host((id) => (isOurs(id) ? undefined : NONE));
    const asked = new Set<string>();
    for (let runs = 0; asked.size < IDS.length; runs += 1) {
      expect(runs).toBeLessThan(60);
      archive.asked.length = 0;
      const sightings = await new Inquiry(undefined, BRIEF).ask(questions(archive.address));
      expect(sightings).toMatchObject(IDS.map(() => ({ kind: "unknown", unasked: true })));
      expect(archive.asked.length).toBeLessThanOrEqual(5);
      for (const id of archive.asked.filter(isOurs)) asked.add(id);
    }
  });

  test("that answers some and hangs for others is believed where it answered", async () => {
    const archive = await host((id) => (id === idOf(2) ? undefined : isOurs(id) ? shown(id) : NONE));
    const inquiry = new Inquiry(undefined, { page: 1000, questions: 60_000, all: 60_000 });
    const sightings = await inquiry.ask(questions(archive.address));
    expect(kinds(sightings)).toEqual(["found", "unknown", "found", "found", "found", "found"]);
    expect(sightings[1]).toMatchObject({ why: "it did not answer in time" });
    expect(sightings[1]).not.toHaveProperty("unasked");
  });

  test("is not asked once the run's time is spent, whoever spent it", async () => {
    const archive = await host(() => undefined);
    const inquiry = new Inquiry(undefined, { ...BRIEF, questions: 700, all: 700 });
    await inquiry.ask(questions(archive.address, [idOf(1)]));
    expect(archive.asked).toHaveLength(1);
    expect(await inquiry.ask(questions(archive.address))).toMatchObject(IDS.map(() => ({ unasked: true })));
    expect(archive.asked).toHaveLength(1);
  });

  test("is left at once by a run that is told to stop", async () => {
    const archive = await host((id) => (isOurs(id) ? undefined : NONE));
    const stop = new AbortController();
    const asking = new Inquiry(stop.signal, { page: 60_000, questions: 60_000, all: 60_000 }).ask(
      questions(archive.address),
    );
    await expect.poll(() => archive.asked.length).toBe(5);
    stop.abort();
    expect(await asking).toMatchObject(IDS.map(() => ({ kind: "unknown", unasked: true })));
    expect(archive.asked).toHaveLength(5);
  });
});

describe("a run", () => {
  interface Bench {
    readonly store: Store;
    readonly server: Peer;
    readonly run: (patience?: Patience) => Promise<Ran>;
  }
  interface Ran {
    readonly states: readonly string[];
    readonly told: readonly string[];
    readonly reconciled: readonly Reconciled[];
  }

  /** A store with these in doubt and these new, of a mailing whose archive is there. */
  async function bench(
    archive: ArchiveHost,
    doubts: readonly number[],
    news: readonly number[],
    how: { readonly resend?: true; readonly script?: Script; readonly adopted?: true } = {},
  ): Promise<Bench> {
    const project = new Project();
    const server = await peer(how.script);
    undone.push(
      () => project.remove(),
      () => server.close(),
    );
    const more = `    archive: '${archive.address}/{message-id}'\n    onUncertain: ${how.resend ? "resend" : "hold"}\n`;
    const text = configText(["notes/*.md"], `{ kind: smtp, url: "smtp://127.0.0.1:${server.port}" }`);
    const mailed = text.replace("crew@lists.lighthouse.example", sample(0).recipient);
    project.write("minutewire.yaml", mailed.replace("    transport: way\n", `$&${more}`));
    const workspace = await loadWorkspace({ config: join(project.folder, "minutewire.yaml") });
    const store = await openStore(workspace.state, { create: true });
    undone.push(async () => await store.close());
    for (const n of doubts) {
      const claim = await store.claim((await store.enqueue(sample(n))).delivery.key, "nobody", new Date());
      if (claim === undefined || !(await store.terminatorDue(claim, new Date())))
        throw new Error("not claimed");
      await store.record(claim, UNCERTAIN, new Date(), 0);
    }
    if (how.adopted) {
      rmSync(`${storeFile(workspace.state)}.mark`);
      await store.adopt(new Date());
    }
    for (const n of news) await store.enqueue(sample(n));
    const run = async (patience?: Patience): Promise<Ran> => {
      const told: string[] = [];
      let reconciled: readonly Reconciled[] = [];
      const tell = ({ delivery, outcome }: { delivery: Delivery; outcome: unknown }) =>
        told.push(
          `${delivery.permalink} ${typeof outcome === "string" ? outcome : "tried"} ${delivery.state}`,
        );
      const deliveries = await store.list(["uncertain"]);
      const keys = (await store.list(["queued", "deferred", "uncertain"])).map(({ key }) => key);
      const progress = { now: () => new Date(), tell, warn: () => undefined };
      const order = { workspace, mailings: workspace.mailings, meetings: [] };
      const inquiry = new Inquiry(undefined, patience);
      const settled = (all: readonly Reconciled[]) => {
        reconciled = all;
      };
      const doubt = { deliveries, inquiry, settled };
      await deliver(store, order, keys, progress, new Gathered(false), doubt);
      return { states: (await store.list()).map(({ state }) => state), told, reconciled };
    };
    return { store, server, run };
  }
  const subjects = ({ seen }: Peer) =>
    seen.messages.map((message) => /^Subject: (.*)\r$/m.exec(message)?.[1]);

  test("has what is new on the wire before an archive is asked about what is in doubt", async () => {
    let relay: Peer | undefined;
    const before: number[] = [];
    const archive = await host((id) => {
      before.push(relay?.seen.messages.length ?? 0);
      return isOurs(id) ? shown(id) : NONE;
    });
    const { server, run } = await bench(archive, [1, 2, 3, 4, 5, 6], [7]);
    relay = server;
    const { states, told, reconciled } = await run();
    expect(before).toEqual(before.map(() => 1));
    expect(archive.asked).toHaveLength(8);
    expect(states).toEqual([...six("accepted"), "accepted"]);
    expect(told).toEqual(["weekly-7 tried accepted"]);
    expect(reconciled.map(({ sighting }) => sighting?.kind)).toEqual(six("found"));
    expect(subjects(server)).toEqual(["Weekly 7"]);
  });

  test("keeps no new message waiting for an archive that hangs, and asks the next time", async () => {
    let hangs = true;
    const archive = await host((id) => (hangs ? undefined : isOurs(id) ? shown(id) : NONE));
    const { server, run } = await bench(archive, [1, 2, 3, 4, 5, 6], [7]);
    const first = await run(BRIEF);
    expect(first.states).toEqual([...six("uncertain"), "accepted"]);
    expect(first.told.slice(1)).toEqual(IDS.map((_, at) => `weekly-${at + 1} held uncertain`));
    hangs = false;
    expect((await run()).states).toEqual([...six("accepted"), "accepted"]);
    expect(subjects(server)).toEqual(["Weekly 7"]);
  });

  test("sends what the mailing's setting queues again in the same run, once, and not what the archive has", async () => {
    const archive = await host((id) => (id === idOf(2) ? shown(id) : NONE));
    const { server, run } = await bench(archive, [1, 2, 3], [7], { resend: true });
    const { states, told } = await run();
    expect(states).toEqual(["accepted", "accepted", "accepted", "accepted"]);
    expect(told).toEqual(["weekly-7 tried accepted", "weekly-1 tried accepted", "weekly-3 tried accepted"]);
    for (let n = 0; n < 2; n++) expect((await run()).told).toEqual([]);
    expect(subjects(server)).toEqual(["Weekly 7", "Weekly 1", "Weekly 3"]);
  });

  test("does not send again what became uncertain in it", async () => {
    const archive = await host(() => NONE);
    const { server, run } = await bench(archive, [], [7], {
      resend: true,
      script: { dot: { close: "fin" } },
    });
    expect((await run()).states).toEqual(["uncertain"]);
    expect(server.seen.connections).toBe(1);
    expect(archive.asked).toEqual([]);
    server.play({});
    expect((await run()).states).toEqual(["accepted"]);
    expect(subjects(server)).toEqual(["Weekly 7", "Weekly 7"]);
  });

  test("tries a way out that is shut once, also with what is queued again", async () => {
    const archive = await host(() => NONE);
    const script = { greeting: "554 5.7.1 not welcome\r\n" };
    const { server, run } = await bench(archive, [1, 2], [7], { resend: true, script });
    const { states, told } = await run();
    expect(states).toEqual(["queued", "queued", "deferred"]);
    expect(told).toEqual(["weekly-7 tried deferred", "weekly-1 held queued", "weekly-2 held queued"]);
    expect(server.seen.connections).toBe(1);
  });

  test("with an outbox that was restored asks about what is new first, and sends what the archive has not", async () => {
    const archive = await host((id) => (id === idOf(2) ? shown(id) : NONE));
    const { server, run } = await bench(archive, [], [1, 2, 3], { adopted: true });
    expect((await run()).states).toEqual(["accepted", "accepted", "accepted"]);
    expect(subjects(server)).toEqual(["Weekly 1", "Weekly 3"]);
    for (let n = 0; n < 2; n++) await run();
    expect(subjects(server)).toEqual(["Weekly 1", "Weekly 3"]);
  });

  test("with an outbox that was restored keeps what there was no time to ask about for the next run", async () => {
    let hangs = true;
    const archive = await host((id) => (hangs ? undefined : id === idOf(2) ? shown(id) : NONE));
    const { server, run } = await bench(archive, [], [1, 2, 3], { adopted: true });
    const { states, told } = await run(BRIEF);
    expect(states).toEqual(["queued", "queued", "queued"]);
    expect(told).toEqual(["weekly-1 held queued", "weekly-2 held queued", "weekly-3 held queued"]);
    expect(server.seen.connections).toBe(0);
    hangs = false;
    expect((await run()).states).toEqual(["accepted", "accepted", "accepted"]);
    expect(subjects(server)).toEqual(["Weekly 1", "Weekly 3"]);
  });
});
