/**
 * Kills at random times, each followed by another run until nothing is owed: 0 lost, 0 twice, 0 in a wrong state.
 * `SEED=` repeats the times; which step of the program a time meets is the machine's affair.
 */
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CONNECTIONS, type Connections, CrashProject } from "../support/crash-project.ts";
import { randomOf } from "../support/random-of.ts";
import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";
import { peer } from "../support/smtp-peer.ts";
import { consistent, settled } from "../support/survive.ts";

const MESSAGES = 20;
const KILLS = runs(33, 600);
/** With one connection, and with several. */
const LANES = CONNECTIONS.length;

/** A project of new notes whose messages go over so many connections at once. */
interface Lane {
  readonly base: CrashProject;
  /** What a run takes that nobody kills, in milliseconds. */
  readonly undisturbed: number;
}
const lanes = new Map<Connections, Lane>();

beforeAll(async () => {
  for (const connections of CONNECTIONS) lanes.set(connections, await lane(connections));
});
afterAll(() => {
  for (const { base } of lanes.values()) base.remove();
});

async function lane(connections: Connections): Promise<Lane> {
  const base = await CrashProject.begun(connections);
  for (let n = 1; n <= MESSAGES / connections; n++) base.newNote(n, 30);
  const relay = await peer();
  const whole = await base.copy();
  whole.to(relay);
  const begun = performance.now();
  expect(await whole.ended({}, "publish")).toMatchObject({ code: 0 });
  const undisturbed = performance.now() - begun;
  expect(relay.seen.messages).toHaveLength(MESSAGES);
  whole.remove();
  await relay.close();
  return { base, undisturbed };
}

/** One folder of new notes, killed again and again; the number of kills and the states they left. */
async function batch({ base, undisturbed }: Lane, random: () => number): Promise<Map<string, number>> {
  const pause = (say: string) => ({ say: `${say}\r\n`, wait: Math.floor(random() * 8) });
  const relay = await peer({ DATA: pause("354 go on"), dot: pause("250 taken") });
  const project = await base.copy();
  project.to(relay);
  const found = new Map<string, number>();
  try {
    for (let run = 0; run < 10; run++) {
      const killAfter = 100 + random() * undisturbed;
      const { signal, err } = await project.ended({ killAfter }, "publish");
      await delay(10);
      expect(err).not.toMatch(/^\s+at /m);
      if (signal === null) break;
      const states = new Set(await consistent(project, relay));
      for (const state of ["killed", ...states]) found.set(state, (found.get(state) ?? 0) + 1);
    }
    await settled(project, relay);
    expect(relay.seen.messages).toHaveLength(MESSAGES);
    expect(await project.sound()).toHaveLength(MESSAGES);
    return found;
  } finally {
    await relay.close();
    project.remove();
  }
}

describe.concurrent("kills at random times", () => {
  test.each(CONNECTIONS)("connections: %i", async (connections) => {
    const random = randomOf(SEED + connections);
    const own = lanes.get(connections);
    if (own === undefined) throw new Error("it was not begun");
    const sum = new Map<string, number>();
    for (let batches = 0; batches < 100 && (sum.get("killed") ?? 0) < KILLS / LANES; batches++)
      for (const [word, count] of await batch(own, random)) sum.set(word, (sum.get(word) ?? 0) + count);
    console.info(
      `connections ${connections}: ${[...sum].map(([word, count]) => `${word} ${count}`).join(", ")}`,
    );
    expect(sum.get("killed")).toBeGreaterThanOrEqual(KILLS / LANES);
  });
});
