/** A sender that stands still for twice its lease, wherever between the first octet of the body and the final dot. */
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../src/outbox/contract.ts";
import { dispatch } from "../../src/outbox/dispatch.ts";
import { openSmtp } from "../../src/transports/smtp/smtp.ts";
import { newFolder, removeFolders, sample } from "../support/outbox-sample.ts";
import { randomOf } from "../support/random-of.ts";
import { SEED } from "../support/seed.ts";
import { type Peer, peer } from "../support/smtp-peer.ts";
import { openStore } from "../support/store.ts";

const random = randomOf(SEED);
const CHILD = fileURLToPath(new URL("../support/stopped-child.ts", import.meta.url));
/** In ms: a busy machine takes its time between the claim and the first octet. */
const LEASE = 600;
const BYTES = Buffer.from(`Subject: Weekly 1\r\n\r\n${`${"x".repeat(70)}\r\n`.repeat(3000)}`);
/** Blocks of 16 KiB: after the first octets, after about half of them, and anywhere before the last piece. */
const within = [
  "1",
  String(Math.floor(BYTES.length / 2)),
  String(1 + Math.floor(random() * (BYTES.length - 20_000))),
];

let folder: string;
let store: Store;
let relay: Peer;
let url: string;
let key: string;
let running: ChildProcess[] = [];

beforeEach(async () => {
  folder = newFolder();
  store = await openStore(folder, { create: true });
  key = (await store.enqueue(sample(1, { bytes: BYTES }))).delivery.key;
  relay = await peer();
  url = `smtp://127.0.0.1:${relay.port}?name=client.example.org`;
});
afterEach(async () => {
  for (const child of running) child.kill("SIGKILL");
  running = [];
  await store.close();
  await relay.close();
});
afterAll(removeFolders);

/** A sender that stands still at a place by now, and how it goes on. */
async function stopped(where: string) {
  const child = spawn(process.execPath, [CHILD, folder, url, where, String(LEASE)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.push(child);
  const lines: string[] = [];
  const ended = new Promise<string[]>((resolve) => child.once("close", () => resolve(lines)));
  await new Promise<void>((standing, failed) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line === "standing") standing();
      else lines.push(line);
    });
    child.once("close", () => failed(new Error(`it ended before it stood still: ${lines.join("; ")}`)));
  });
  return { ended, goOn: () => child.kill("SIGCONT") };
}

function run() {
  const { transport } = openSmtp({ kind: "smtp", name: "relay", url });
  return dispatch({ store, transportOf: () => transport, now: () => new Date(), jitter: () => 0 });
}

const whole = () => [BYTES.toString("latin1")];

describe.each([1, 2, 3])("twice the lease, round %i", () => {
  test.each([...within, "record"])("at %s: the other run's message is the one on the wire", async (where) => {
    const { ended, goOn } = await stopped(where);
    await delay(2 * LEASE);
    expect(await run()).toMatchObject([{ delivery: { state: "accepted", attempts: 2 } }]);
    goOn();
    expect(await ended).toEqual(["accepted, deferred: stopped before the end: the record was refused"]);
    expect(relay.seen.messages).toEqual(whole());
    expect((await store.attempts(key)).map(({ kind, phase }) => `${kind} ${phase}`)).toEqual([
      "lost in_data",
      "accepted terminator_due",
    ]);
    expect(await run()).toEqual([]);
    expect(await store.verify()).toEqual([]);
  });

  test("right after the record: in doubt, and no dot", async () => {
    const { ended, goOn } = await stopped("recorded");
    await delay(2 * LEASE);
    expect(await run()).toMatchObject([{ outcome: "held", delivery: { state: "uncertain" } }]);
    goOn();
    expect(await ended).toEqual([
      "uncertain, deferred: stopped too long before the end; the message was not handed over",
    ]);
    expect(relay.seen.messages).toEqual([]);
    expect(await run()).toMatchObject([{ outcome: "held" }]);
    expect(relay.seen.messages).toEqual([]);
    expect(await store.verify()).toEqual([]);
  });

  // No client can look again between its last look and the dot: what it may do is not send a second one.
  test("with the dot in its hand: it goes, in doubt, and never a second time", async () => {
    const { ended, goOn } = await stopped("dot");
    await delay(2 * LEASE);
    expect(await run()).toMatchObject([{ outcome: "held", delivery: { state: "uncertain" } }]);
    goOn();
    expect(await ended).toEqual([expect.stringMatching(/^uncertain, accepted: /)]);
    expect((await store.history(key)).at(-1)?.remark).toContain("its answer: accepted");
    expect(await run()).toMatchObject([{ outcome: "held" }]);
    expect(relay.seen.messages).toEqual(whole());
    expect(await store.verify()).toEqual([]);
  });

  test.each([...within, "record"])("at %s, going on as another run begins: once", async (where) => {
    const { ended, goOn } = await stopped(where);
    await delay(2 * LEASE);
    const isFirst = random() < 0.5;
    if (isFirst) goOn();
    const other = run();
    if (!isFirst) goOn();
    await Promise.all([other, ended]);
    const state = (await store.find(key))?.state;
    // Whose time is over before anything was said puts it off, where the other run has not begun yet.
    const isPutOff = where === "record" && state === "deferred";
    expect(relay.seen.messages).toEqual(isPutOff ? [] : whole());
    expect(state).toBe(isPutOff ? "deferred" : "accepted");
    expect(await store.verify()).toEqual([]);
  });

  test("right after the record, going on as another run begins: no dot", async () => {
    const { ended, goOn } = await stopped("recorded");
    await delay(2 * LEASE);
    goOn();
    await Promise.all([run(), ended]);
    expect(relay.seen.messages).toEqual([]);
    expect(["uncertain", "deferred"]).toContain((await store.find(key))?.state);
    expect(await store.verify()).toEqual([]);
  });
});
