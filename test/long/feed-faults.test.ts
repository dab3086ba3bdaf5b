import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Crash, ERRORS } from "../support/crash-points.ts";
import { drawn } from "../support/runs.ts";
import { peer } from "../support/smtp-peer.ts";
import { type Bases, bases } from "../support/survive.ts";

const EVENTS = ["before write feeds", "half write feeds", "before rename feeds"];

let begun: Bases;
beforeAll(async () => {
  begun = await bases();
});
afterAll(() => begun.remove());

const CASES = ERRORS.flatMap((error) =>
  EVENTS.flatMap((event) => [1, 9].map((times) => [error, event, times] as const)),
);

describe.concurrent("a fault of the disk", () => {
  test.each(drawn(CASES, CASES.length / 3))(
    "%s %s, %i times from the nth on: every feed stays whole, nothing is sent, the next run goes on",
    async (error, event, times) => {
      let n = 1;
      for (; n < 20; n++) {
        const relay = await peer();
        const project = await begun.begun.copy();
        try {
          project.to(relay);
          project.newNote(1);
          const crash = Array.from({ length: times }, (_, at): Crash => [event, n + at, error]);
          const { code, err } = await project.ended({ crash }, "publish");
          if (code === 0) break;
          expect(code, err).toBe(73);
          expect(err).toMatch(/^error {2}cannot-write {2}.*feeds\/\S+ could not be written: /m);
          expect(err).not.toMatch(/^\s+at /m);
          expect(relay.seen.connections).toBe(0);
          for (const [file, text] of Object.entries(project.files("public")))
            expect(text === begun.before[file] || text === begun.after[file], file).toBe(true);
          expect((await project.ended({}, "publish")).code).toBe(0);
          expect(relay.seen.messages).toEqual([await project.frozen(1)]);
          expect(project.files("public")).toEqual(begun.after);
        } finally {
          await relay.close();
          project.remove();
        }
      }
      // The feeds that change with a new note, in each notation.
      expect(n).toBeGreaterThan(3);
    },
  );
});
