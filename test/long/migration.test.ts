/** C02: a program that is killed while it migrates a store leaves one version or the other, whole. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { thisProcess } from "../../src/outbox/process-identity.ts";
import { storeFile } from "../../src/outbox/sqlite/folder.ts";
import { VERSION } from "../../src/outbox/sqlite/schema.ts";
import { MIGRATION } from "../support/crash-points.ts";
import { CrashProject } from "../support/crash-project.ts";
import { everyState } from "../support/every-state.ts";
import { ACCEPTED, digestSample } from "../support/outbox-sample.ts";
import { Kept } from "../support/put-back.ts";
import { type Peer, peer } from "../support/smtp-peer.ts";
import { openStore } from "../support/store.ts";
import { rowsOf, toVersion } from "../support/version-1.ts";

const MARCH = { since: "2026-03-01", until: "2026-03-31" };
/** A process of this machine that is certainly gone. */
const GONE = thisProcess().replace(/\d+$/, "1");
let project: CrashProject;
let file: string;
let kept: Kept;
let relay: Peer;

beforeAll(async () => {
  project = await CrashProject.begun();
  // The samples go there.
  project.write("minutewire.yaml", project.read("minutewire.yaml").replaceAll("crew@lists", "dev@lists"));
  file = storeFile(project.state);
  const store = await openStore(project.state, { create: false });
  const then = new Date(Date.now() - 3_600_000);
  await everyState(store, GONE, then);
  const { key } = (await store.enqueue({ ...digestSample(MARCH), frozenAt: then })).delivery;
  const claim = await store.claim(key, GONE, then);
  if (claim === undefined || !(await store.terminatorDue(claim, then))) throw new Error("it was not due");
  await store.record(claim, ACCEPTED, then, 0);
  await store.close();
  toVersion(1, project.state);
  kept = new Kept(project.state);
});
afterAll(() => project.remove());

function begin(): void {
  for (const name of readdirSync(project.state))
    if (/^\.?outbox\.db(\.v|-\d)/.test(name)) rmSync(join(project.state, name));
  kept.putBack();
}

async function goesOn(before: ReturnType<typeof rowsOf>): Promise<void> {
  const after = rowsOf(file);
  expect([1, VERSION]).toContain(after.version);
  expect(after.rows).toBe(before.rows);
  relay = await peer();
  try {
    project.to(relay);
    const verified = await project.ended({}, "outbox", "verify");
    expect(verified).toMatchObject({ code: 0, out: expect.stringContaining("the outbox is sound") });
    expect(rowsOf(file)).toEqual({ version: VERSION, rows: before.rows });
    const { out } = await project.ended({}, "outbox", "list", "--json");
    const spans = (JSON.parse(out) as { span?: unknown }[]).flatMap(({ span }) => span ?? []);
    expect(spans).toEqual([MARCH]);
    const { err } = await project.ended({}, "publish");
    expect(err).not.toMatch(/^\s+at |may not know/m);
    // Deferred, claimed, queued again: once each. Accepted, rejected, cancelled, in doubt: never. Queued and never
    // tried: kept back, since its note is not there.
    const sent = relay.seen.messages.map((message) => /^Subject: (\d)\r\n/.exec(message)?.[1]);
    expect(sent.sort()).toEqual(["2", "7", "8"]);
    expect(err).toContain("note-gone  the note weekly-9 is not there");
    const copies = readdirSync(project.state).filter((name) => name.startsWith("outbox.db.v1-"));
    expect(copies).toHaveLength(1);
    expect(rowsOf(join(project.state, copies[0] ?? ""))).toEqual(before);
  } finally {
    await relay.close();
  }
}

test.each(MIGRATION)(
  "C02 killed %s, time %i: one version or the other, whole, and the next run goes on",
  async (event, n) => {
    begin();
    const before = rowsOf(file);
    expect(before.version).toBe(1);
    const died = await project.ended({ crash: [[event, n, "SIGKILL"]] }, "outbox", "list");
    expect(died, "the point was not reached").toMatchObject({ code: null, signal: "SIGKILL" });
    expect(rowsOf(file).version).toBe(event === "after commit migration" ? VERSION : 1);
    await goesOn(before);
  },
);

test("two programs that open it at once: one migrates it, the other finds it done", async () => {
  for (let round = 0; round < 5; round++) {
    begin();
    const before = rowsOf(file);
    const both = await Promise.all([1, 2, 3].map(() => project.ended({}, "outbox", "list", "--json")));
    expect(both.map(({ code, err }) => [code, err])).toEqual(both.map(() => [0, ""]));
    expect(both.map(({ out }) => JSON.parse(out).length)).toEqual([10, 10, 10]);
    await goesOn(before);
  }
});

test("an error of the disk at each step leaves the first version as it was, and is told", async () => {
  for (const [event, n] of MIGRATION.filter(([event]) => event.includes("rename"))) {
    begin();
    const before = rowsOf(file);
    const { code, err } = await project.ended({ crash: [[event, n, "ENOSPC"]] }, "outbox", "list");
    expect([code, err]).toEqual([73, expect.stringContaining("cannot be written: the disk is full")]);
    expect(rowsOf(file)).toEqual(before);
    expect(existsSync(`${file}-journal`)).toBe(false);
    await goesOn(before);
  }
});
