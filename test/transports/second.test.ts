import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { deliveryKey } from "../../src/outbox/delivery.ts";
import { dispatch, exitOfRun } from "../../src/outbox/dispatch.ts";
import { EXIT } from "../../src/problem.ts";
import { openMemory } from "../../src/transports/memory.ts";
import { withSecond } from "../../src/transports/second.ts";
import { openSmtp } from "../../src/transports/smtp/smtp.ts";
import type { Outcome } from "../../src/transports/transport.ts";
import { installLookup } from "../support/fault-lookup.ts";
import { ROWS, type Row, type Way } from "../support/fault-rows.ts";
import { hasTls, withRow } from "../support/fault-run.ts";
import {
  ACCEPTED,
  at,
  DEFERRED,
  newFolder,
  REJECTED,
  removeFolders,
  ScriptedTransport,
  STOPPED,
  sample,
  TOLD_TO_STOP,
  UNCERTAIN,
} from "../support/outbox-sample.ts";
import { quickFolder } from "../support/quick-folder.ts";
import { drawn } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";
import { peer } from "../support/smtp-peer.ts";
import { openStore } from "../support/store.ts";

let uninstall = () => {};
beforeAll(() => {
  vi.stubEnv("TMPDIR", quickFolder());
  uninstall = installLookup();
});
afterAll(() => {
  uninstall();
  vi.unstubAllEnvs();
  removeFolders();
});

const BUSY: Outcome = { kind: "deferred", stop: "busy", reply: { code: 421, text: "enough" } };
const SHUT: Outcome = { kind: "rejected", stop: "config", reply: { code: 554, text: "no mail here" } };
const scripted = (name: string, ...script: Outcome[]) =>
  Object.assign(new ScriptedTransport(...script), { name }) as ScriptedTransport;
const once = (first: Outcome, second: Outcome) => {
  const [one, other] = [scripted("relay", first), scripted("spare", second)];
  const { envelope, bytes } = sample();
  const outcome = withSecond(one, other).deliver(envelope, bytes, "key", async () => true);
  return outcome.then((result) => ({ result, handed: other.handed.length }));
};

describe("a second way out", () => {
  it.each([
    ["accepted", ACCEPTED],
    ["in doubt", UNCERTAIN],
    ["told to stop", TOLD_TO_STOP],
  ])("is not tried where the first has it %s", async (_, outcome) => {
    expect(await once(outcome, ACCEPTED)).toEqual({ result: outcome, handed: 0 });
  });
  it.each([
    ["deferred", DEFERRED],
    ["rejected", REJECTED],
    ["busy", BUSY],
    ["shut", STOPPED],
    ["shut at its greeting", SHUT],
  ])("decides where the first has it %s", async (_, first) => {
    for (const second of [ACCEPTED, UNCERTAIN])
      expect(await once(first, second)).toMatchObject({ result: { kind: second.kind }, handed: 1 });
    expect((await once(first, ACCEPTED)).result.reply).toEqual({
      code: 250,
      text: expect.stringContaining(`relay before: ${first.reply.code}`),
    });
  });
  it("leaves most hope where neither takes it, and keeps others waiting only where both do", async () => {
    const rows: readonly [Outcome, Outcome, Outcome["kind"], string?][] = [
      [REJECTED, REJECTED, "rejected"],
      [REJECTED, DEFERRED, "deferred"],
      [DEFERRED, REJECTED, "deferred"],
      [BUSY, BUSY, "deferred", "busy"],
      [BUSY, STOPPED, "deferred", "busy"],
      [STOPPED, STOPPED, "deferred", "config"],
      [SHUT, SHUT, "rejected", "config"],
      [SHUT, BUSY, "deferred", "busy"],
      [STOPPED, DEFERRED, "deferred"],
      [REJECTED, BUSY, "deferred"],
      [DEFERRED, TOLD_TO_STOP, "deferred", "signal"],
    ];
    for (const [first, second, kind, stop] of rows) {
      const { result } = await once(first, second);
      expect(
        [result.kind, "stop" in result ? result.stop : undefined],
        JSON.stringify([first, second]),
      ).toEqual([...[kind, stop]]);
    }
  });
  it("gets all that follows at once, after the first said what means everybody", async () => {
    const [one, other] = [scripted("relay", BUSY), scripted("spare")];
    const heard: unknown[] = [];
    const way = withSecond(one, other, (why) => heard.push(why.code));
    const { envelope, bytes } = sample();
    for (const key of ["a", "b", "c"]) await way.deliver(envelope, bytes, key, async () => true);
    expect([one.handed.length, other.handed.length, heard]).toEqual([1, 3, [421]]);
  });
  it("is not tried by a sender that has lost its claim", async () => {
    for (const before of [async () => false, () => Promise.reject(new Error("the disk is full"))]) {
      const one = openMemory({ kind: "memory", name: "relay" }).transport;
      const other = scripted("spare");
      const { envelope, bytes } = sample();
      expect((await withSecond(one, other).deliver(envelope, bytes, "key", before)).kind).toBe("deferred");
      expect(other.handed).toEqual([]);
    }
  });

  it("writes its own record over a claim that is still held, after the first was refused behind its dot", async () => {
    for (const isStolen of [false, true]) {
      const store = await openStore(newFolder(), { create: true });
      const [relay, spare] = [await peer({ dot: "552 5.3.4 no\r\n" }), await peer()];
      try {
        await store.enqueue(sample());
        const open = (name: string, port: number) =>
          openSmtp({ kind: "smtp", name, url: `smtp://127.0.0.1:${port}?name=client.example.org` }).transport;
        const first = open("relay", relay.port);
        const thief: typeof first = {
          ...first,
          deliver: async (...asked) => {
            const outcome = await first.deliver(...asked);
            // Its lease has run out, and another run settles what it finds.
            if (isStolen) await store.recover(at(3_600_000), () => false);
            return outcome;
          },
        };
        const way = withSecond(thief, open("spare", spare.port));
        const [result] = await dispatch({ store, transportOf: () => way, now: () => at(0), jitter: () => 0 });
        expect([relay.seen.messages.length, spare.seen.messages.length]).toEqual([1, isStolen ? 0 : 1]);
        expect(result?.delivery).toMatchObject({ state: isStolen ? "uncertain" : "accepted", attempts: 1 });
        expect(await store.verify()).toEqual([]);
      } finally {
        await store.close();
        for (const one of [relay, spare]) await one.close();
      }
    }
  });
});

/** Takes a row of the faults on the first way out: the second has it once where the first certainly has not, and else never. */
async function failOver(row: Row, way: Way, seed: number): Promise<void> {
  const spare = await peer();
  const url = `smtp://127.0.0.1:${spare.port}?name=client.example.org`;
  const second = openSmtp({ kind: "smtp", name: "spare", url }).transport;
  try {
    await withRow(row, way, seed, async (bench, _, mend) => {
      const both = withSecond(bench.transport, second);
      const transportOf = () => both;
      const results = await bench.run(at(0), { transportOf });
      const [delivery] = results.map((result) => result.delivery);
      const isFirst = row.want === "accepted" || row.want === "uncertain";
      const state = row.want === "uncertain" ? "uncertain" : "accepted";
      expect([delivery?.key, delivery?.state, delivery?.attempts]).toEqual([deliveryKey(sample()), state, 1]);
      expect(exitOfRun(results)).toBe(state === "uncertain" ? EXIT.person : EXIT.ok);
      expect(spare.seen.taken).toHaveLength(isFirst ? 0 : results.length);
      // The first never took what the second did.
      if (!isFirst) expect(bench.peer.seen.taken).toEqual([]);
      mend();
      for (const later of [1, 40 * 86_400_000]) await bench.run(at(later), { transportOf });
      expect([spare.seen.taken.length, bench.peer.seen.messages.length]).toEqual([
        isFirst ? 0 : results.length,
        row.dots ?? (isFirst ? 1 : 0),
      ]);
    });
  } finally {
    second.close?.();
    await spare.close();
  }
}

/** Some of them, drawn by the seed; all of them under soak. */
describe("each fault of the first way out, with a second behind it", () => {
  const rows = ROWS.map((row, n) => ({ ...row, way: row.ways?.[0] ?? ("plain" as const), splits: SEED + n }));
  const open = rows.filter(({ way, isLarge }) => (hasTls || way === "plain") && isLarge !== true);
  const large = rows.filter(({ way, isLarge }) => (hasTls || way === "plain") && isLarge === true);
  it.for(drawn(large, 1))("$want: $name", (row) => failOver(row, row.way, row.splits));
  it.concurrent.for(drawn(open, 40))("$want: $name", (row) => failOver(row, row.way, row.splits));
});
