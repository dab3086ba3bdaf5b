/**
 * Several messages on their way at once, killed at each step of any of them: no number of connections changes what is
 * promised. `SEED=` repeats which steps and which of their occurrences.
 */
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CrashProject } from "../support/crash-project.ts";
import { randomOf } from "../support/random-of.ts";
import { drawn, runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";
import { peer } from "../support/smtp-peer.ts";
import { consistent, settled } from "../support/survive.ts";

const NOTES = 4;
const EVENTS = [
  "before commit claim",
  "after commit claim",
  "before commit in_data",
  "after commit in_data",
  "connected",
  "before MAIL",
  "before RCPT",
  "before DATA",
  "after DATA",
  "after body",
  "before commit terminator_due",
  "after commit terminator_due",
  "before mark terminator_due",
  "before dot",
  "after dot",
  "begin after dot",
  "before commit result",
  "after commit result",
  "before mark result",
  "before QUIT",
];
const random = randomOf(SEED);
const cases = EVENTS.flatMap((event) =>
  Array.from({ length: runs(1, 6) }, () => [event, 1 + Math.floor(random() * 4)] as const),
);
const tried = drawn(cases, 10);
let killed = 0;

let base: CrashProject;
beforeAll(async () => {
  base = await CrashProject.begun(4);
  for (let n = 1; n <= NOTES; n++) base.newNote(n, 30);
});
afterAll(() => {
  base.remove();
  // Runs that all came to their end would prove nothing.
  expect(killed).toBeGreaterThan(tried.length / 2);
});

describe.concurrent("four at once, killed", () => {
  test.each(tried)("%s, time %i", async (event, n) => {
    const pause = (say: string, wait: number) => ({ say: `${say}\r\n`, wait });
    const relay = await peer({ DATA: pause("354 go on", 3), dot: pause("250 taken", 5) });
    const project = await base.copy();
    project.to(relay);
    try {
      const { signal, code } = await project.ended({ crash: [[event, n, "SIGKILL"]] }, "publish");
      // Of steps that several share at one commit there may be fewer than messages.
      expect(signal ?? code).toBeOneOf(["SIGKILL", 0]);
      killed += signal === "SIGKILL" ? 1 : 0;
      await delay(20);
      const states = await consistent(project, relay);
      if (signal === "SIGKILL")
        expect((await project.sound()).filter(({ phase }) => phase !== undefined).length).toBeLessThanOrEqual(
          4,
        );
      expect(states).toHaveLength(4 * NOTES);
      await settled(project, relay);
      expect(relay.seen.messages).toHaveLength(4 * NOTES);
    } finally {
      await relay.close();
      project.remove();
    }
  });
});
