import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { dispatch, exitOfRun } from "../../src/outbox/dispatch.ts";
import { thisProcess } from "../../src/outbox/process-identity.ts";
import { LEASE } from "../../src/outbox/sqlite/claims.ts";
import { openStore, type Store } from "../../src/outbox/sqlite/store.ts";
import { EXIT } from "../../src/problem.ts";
import { newFolder, removeFolders, sample, wireTransport } from "../support/outbox-sample.ts";
import { peer } from "../support/smtp-peer.ts";

const CHILD = new URL("../support/outbox-child.ts", import.meta.url).pathname;
let folder: string;
let wire: string;
let store: Store;
let running: ChildProcess[] = [];

beforeEach(() => {
  folder = newFolder();
  wire = join(dirname(folder), "wire");
  store = openStore(folder, { create: true });
});
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  running = [];
  store.close();
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
    const key = store.enqueue(sample()).delivery.key;
    const { child, said, ended } = start("before");
    await said("standing");
    expect(await run()).toMatchObject([{ outcome: "already being sent" }]);
    child.kill("SIGKILL");
    await ended;
    expect(await run()).toMatchObject([{ delivery: { state: "accepted", attempts: 2 } }]);
    expect(seen()).toEqual([key]);
    expect(store.attempts(key).map(({ kind, phase }) => `${kind} ${phase}`)).toEqual([
      "lost in_data",
      "accepted terminator_due",
    ]);
    expect(store.verify()).toEqual([]);
  });

  test("after the last piece was due: uncertain, and never sent again by itself", async () => {
    const key = store.enqueue(sample()).delivery.key;
    const { child, said, ended } = start("after");
    await said("standing");
    child.kill("SIGKILL");
    await ended;
    for (let n = 0; n < 5; n++)
      expect(await run()).toMatchObject([{ outcome: "held", delivery: { state: "uncertain" } }]);
    expect(seen()).toEqual([]);
    store.resolve(key, "again", new Date());
    expect(await run()).toMatchObject([{ delivery: { state: "accepted" } }]);
    expect(seen()).toEqual([key]);
    expect(store.verify()).toEqual([]);
  });

  test("three times: set aside, and the rest is sent", async () => {
    const first = store.enqueue(sample(1)).delivery.key;
    const second = store.enqueue(sample(2)).delivery.key;
    for (let n = 0; n < 3; n++) {
      const { child, said, ended } = start("before");
      await said("standing");
      child.kill("SIGKILL");
      await ended;
    }
    await run();
    expect([first, second].map((key) => store.find(key)?.state)).toEqual(["rejected", "accepted"]);
    expect(seen()).toEqual([second]);
  });
});

test("a claim of a process that cannot be seen from here is owed, says until when it holds, and is then taken over", async () => {
  const key = store.enqueue(sample()).delivery.key;
  const elsewhere = thisProcess().replace(/\/[^/]*\//, "/4026539999/");
  const claimed = new Date();
  store.claim(key, elsewhere, claimed);
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
  const key = store.enqueue(sample()).delivery.key;
  const { child, said, ended, go } = start("before", 300);
  await said("standing");
  child.kill("SIGSTOP");
  await new Promise((later) => setTimeout(later, 600));
  expect(await run()).toMatchObject([{ delivery: { state: "accepted", attempts: 2 } }]);
  go();
  child.kill("SIGCONT");
  expect(await ended).toContain(`${key} accepted deferred`);
  expect(seen()).toEqual([key]);
  expect(store.verify()).toEqual([]);
});

test("a process that was stopped between the record and the dot sends no dot when it goes on", async () => {
  const relay = await peer();
  const key = store.enqueue(sample()).delivery.key;
  const { child, said, ended } = start("smtp", 300, `smtp://127.0.0.1:${relay.port}?name=client.example.org`);
  await said("standing");
  await new Promise((later) => setTimeout(later, 600));
  expect(await run()).toMatchObject([{ outcome: "held", delivery: { state: "uncertain" } }]);
  child.kill("SIGCONT");
  expect(await ended).toContain(`${key} uncertain deferred`);
  expect([relay.seen.messages, relay.count("QUIT")]).toEqual([[], 0]);
  expect(relay.seen.unfinished).not.toBe("");
  expect(store.history(key).at(-1)?.remark).toContain("deferred, stopped too long before the end");
  expect(store.verify()).toEqual([]);
  await relay.close();
});

test("two processes at once: each delivery reaches the other side once", async () => {
  const keys = Array.from({ length: 40 }, (_, n) => store.enqueue(sample(n + 1)).delivery.key);
  const children = [start("race"), start("race")];
  await Promise.all(children.map(({ said }) => said("ready")));
  for (const { go } of children) go();
  const said = await Promise.all(children.map(({ ended }) => ended));
  expect(seen().sort()).toEqual([...keys].sort());
  expect(store.counts()).toMatchObject({ all: 40, accepted: 40 });
  expect(store.verify()).toEqual([]);
  const words = said.flat().map((line) => line.split(" ").slice(1).join(" "));
  expect(new Set(words.filter((word) => !/^(|accepted accepted)$/.test(word)))).toEqual(
    new Set(words.filter((word) => /already being sent$/.test(word))),
  );
});

test("two processes at the same delivery, time and again: once each", async () => {
  for (let n = 1; n <= 6; n++) {
    store.enqueue(sample(n));
    const children = [start("race"), start("race"), start("race")];
    await Promise.all(children.map(({ said }) => said("ready")));
    for (const { go } of children) go();
    await Promise.all(children.map(({ ended }) => ended));
    expect(seen()).toHaveLength(n);
  }
});
