import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../src/outbox/contract.ts";
import { LEASE } from "../../src/outbox/contract.ts";
import { dispatch, exitOfRun } from "../../src/outbox/dispatch.ts";
import { thisProcess } from "../../src/outbox/process-identity.ts";
import { EXIT } from "../../src/problem.ts";
import { newFolder, removeFolders, sample, wireTransport } from "../support/outbox-sample.ts";
import { peer } from "../support/smtp-peer.ts";
import { openStore } from "../support/store.ts";

const CHILD = new URL("../support/outbox-child.ts", import.meta.url).pathname;
let folder: string;
let wire: string;
let store: Store;
let running: ChildProcess[] = [];

beforeEach(async () => {
  folder = newFolder();
  wire = join(dirname(folder), "wire");
  store = await openStore(folder, { create: true });
});
afterEach(async () => {
  for (const child of running) child.kill("SIGKILL");
  running = [];
  await store.close();
});

afterAll(removeFolders);

/** What the other side has seen, one key for each time a last piece was released. */
function seen(): string[] {
  return existsSync(wire) ? readFileSync(wire, "utf8").trimEnd().split("\n") : [];
}

/** A dispatching process; `said` resolves when it says a word, `ended` to all that it said. */
function start(what: "before" | "after" | "race" | "smtp", lease = 60_000, to = wire) {
  const child = spawn(process.execPath, [CHILD, folder, to, what, String(lease)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  running.push(child);
  const lines: string[] = [];
  const waiting: { word: string; resolve: () => void }[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    lines.push(line);
    for (const { word, resolve } of waiting) if (word === line) resolve();
  });
  const said = (word: string) => {
    return new Promise<void>((resolve) => {
      if (lines.includes(word)) resolve();
      else waiting.push({ word, resolve });
    });
  };
  const ended = new Promise<string[]>((resolve) => child.once("close", () => resolve(lines)));
  return { child, said, ended, go: () => child.stdin.write("go\n") };
}

function run(at?: Date) {
  const now = () => at ?? new Date();
  return dispatch({ store, transportOf: () => wireTransport(wire), now, jitter: () => 0 });
}

describe("a process killed while the transport has the message", () => {
  test("before the last piece was due: sent again at once, once", async () => {
    const key = (await store.enqueue(sample())).delivery.key;
    const { child, said, ended } = start("before");
    await said("standing");
    expect(await run()).toMatchObject([{ outcome: "already being sent" }]);
    child.kill("SIGKILL");
    await ended;
    expect(await run()).toMatchObject([{ delivery: { state: "accepted", attempts: 2 } }]);
    expect(seen()).toEqual([key]);
    expect((await store.attempts(key)).map(({ kind, phase }) => `${kind} ${phase}`)).toEqual([
      "lost in_data",
      "accepted terminator_due",
    ]);
    expect(await store.verify()).toEqual([]);
  });

  test("after the last piece was due: uncertain, and never sent again by itself", async () => {
    const key = (await store.enqueue(sample())).delivery.key;
    const { child, said, ended } = start("after");
    await said("standing");
    child.kill("SIGKILL");
    await ended;
    for (let n = 0; n < 5; n++)
      expect(await run()).toMatchObject([{ outcome: "held", delivery: { state: "uncertain" } }]);
    expect(seen()).toEqual([]);
    await store.resolve(key, "again", new Date());
    expect(await run()).toMatchObject([{ delivery: { state: "accepted" } }]);
    expect(seen()).toEqual([key]);
    expect(await store.verify()).toEqual([]);
  });

  test("three times: set aside, and the rest is sent", async () => {
    const first = (await store.enqueue(sample(1))).delivery.key;
    const second = (await store.enqueue(sample(2))).delivery.key;
    for (let n = 0; n < 3; n++) {
      const { child, said, ended } = start("before");
      await said("standing");
      child.kill("SIGKILL");
      await ended;
    }
    await run();
    expect(await Promise.all([first, second].map(async (key) => (await store.find(key))?.state))).toEqual([
      "rejected",
      "accepted",
    ]);
    expect(seen()).toEqual([second]);
  });
});

test("a claim of a process that cannot be seen from here is owed, says until when it holds, and is then taken over", async () => {
  const key = (await store.enqueue(sample())).delivery.key;
  const elsewhere = thisProcess().replace(/\/[^/]*\//, "/4026539999/");
  const claimed = new Date();
  await store.claim(key, elsewhere, claimed);
  const until = claimed.getTime() + LEASE;
  const held = await run();
  expect(held).toMatchObject([
    { outcome: "already being sent", delivery: { state: "sending", leaseUntil: new Date(until) } },
  ]);
  expect(exitOfRun(held)).toBe(EXIT.again);
  const later = await run(new Date(until));
  expect(later).toMatchObject([{ delivery: { state: "accepted", leaseUntil: undefined } }]);
  expect(exitOfRun(later)).toBe(EXIT.ok);
  expect(seen()).toEqual([key]);
});

test("a process that was stopped for longer than its lease releases nothing when it goes on", async () => {
  const key = (await store.enqueue(sample())).delivery.key;
  const { child, said, ended, go } = start("before", 300);
  await said("standing");
  child.kill("SIGSTOP");
  await new Promise((later) => setTimeout(later, 600));
  expect(await run()).toMatchObject([{ delivery: { state: "accepted", attempts: 2 } }]);
  go();
  child.kill("SIGCONT");
  expect(await ended).toContain(`${key} accepted deferred`);
  expect(seen()).toEqual([key]);
  expect(await store.verify()).toEqual([]);
});

test("a process that was stopped between the record and the dot sends no dot when it goes on", async () => {
  const relay = await peer();
  const key = (await store.enqueue(sample())).delivery.key;
  const { child, said, ended } = start("smtp", 300, `smtp://127.0.0.1:${relay.port}?name=client.example.org`);
  await said("standing");
  await new Promise((later) => setTimeout(later, 600));
  expect(await run()).toMatchObject([{ outcome: "held", delivery: { state: "uncertain" } }]);
  child.kill("SIGCONT");
  expect(await ended).toContain(`${key} uncertain deferred`);
  expect([relay.seen.messages, relay.count("QUIT")]).toEqual([[], 0]);
  expect(relay.seen.unfinished).not.toBe("");
  expect((await store.history(key)).at(-1)?.remark).toContain("deferred, stopped too long before the end");
  expect(await store.verify()).toEqual([]);
  await relay.close();
});

test("two processes at once: each delivery reaches the other side once", async () => {
  const keys: string[] = [];
  for (let n = 1; n <= 40; n++) keys.push((await store.enqueue(sample(n))).delivery.key);
  const children = [start("race"), start("race")];
  await Promise.all(children.map(({ said }) => said("ready")));
  for (const { go } of children) go();
  const said = await Promise.all(children.map(({ ended }) => ended));
  expect(seen().sort()).toEqual([...keys].sort());
  expect(await store.counts()).toMatchObject({ all: 40, accepted: 40 });
  expect(await store.verify()).toEqual([]);
  const words = said.flat().map((line) => line.split(" ").slice(1).join(" "));
  expect(new Set(words.filter((word) => !/^(|accepted accepted)$/.test(word)))).toEqual(
    new Set(words.filter((word) => /already being sent$/.test(word))),
  );
});

test("two processes at the same delivery, time and again: once each", async () => {
  for (let n = 1; n <= 6; n++) {
    await store.enqueue(sample(n));
    const children = [start("race"), start("race"), start("race")];
    await Promise.all(children.map(({ said }) => said("ready")));
    for (const { go } of children) go();
    await Promise.all(children.map(({ ended }) => ended));
    expect(seen()).toHaveLength(n);
  }
});
