/**
 * Faults of the store under each step of an attempt, three runs on end, then a run without: all of them in this
 * process (test/outbox-faults.test.ts has a slice), and with the real program over a relay a full disk at each step
 * and one other error, which `SEED=` picks.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ERRORS, type Errno } from "../support/crash-points.ts";
import { CrashProject, type Ended, taken } from "../support/crash-project.ts";
import { removeFolders } from "../support/outbox-sample.ts";
import { drawn } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";
import { type Peer, peer, type Script } from "../support/smtp-peer.ts";
import { CASES, endured } from "../support/store-faults.ts";
import { settled } from "../support/survive.ts";

describe("in this process", () => {
  afterAll(removeFolders);

  test.each(CASES)(
    "$name under $fault.step (lasting: $fault.lasting), the other side says $answer.kind, $before",
    endured,
  );
});

describe.concurrent("the program", () => {
  let base: CrashProject;
  beforeAll(async () => {
    base = await CrashProject.begun();
  });
  afterAll(() => base.remove());

  const TAKES: Script = {};
  const DROPS: Script = { dot: { close: "fin" } };
  const steps = ["claim", "in_data", "terminator_due", "result"];
  const others = ERRORS.filter((error) => error !== "ENOSPC");
  const cases = steps.flatMap((step, s) =>
    (step === "result" ? [TAKES, DROPS] : [TAKES]).flatMap((script, p) =>
      ["before commit", "before mark"].flatMap((what, w) => {
        const ends = script === TAKES ? "250" : "a drop";
        const pick = SEED + s + p + w;
        const other = others[pick % others.length] ?? "EIO";
        return [
          { errno: "ENOSPC" as const, lasting: false },
          { errno: "ENOSPC" as const, lasting: true },
          { errno: other, lasting: pick % 2 === 0 },
        ].map((fault) => ({ ...fault, event: `${what} ${step}`, script, ends }));
      }),
    ),
  );

  test.each(drawn(cases, 6))(
    "$errno $event (lasting: $lasting), the dot's answer $ends",
    async ({ errno, event, lasting, script }) => {
      const relay = await peer(script);
      const project = await base.copy();
      project.to(relay);
      for (const n of [1, 2]) project.newNote(n, 30);
      const env = lasting ? { CRASH_LASTS: "1" } : {};
      try {
        let said = "";
        for (let run = 0; run < 3; run++) {
          const ended = await project.ended({ crash: [[event, 1, errno]], env }, "publish");
          await truthful(project, relay, ended);
          if (run === 0) {
            expect([ended.code, ended.err]).toEqual([73, expect.stringContaining("outbox-unwritable")]);
            expect((await project.sound())[1]).toMatchObject({ state: "queued", attempts: 0 });
            expect(relay.seen.connections).toBeLessThanOrEqual(1);
          }
          said += ended.err;
        }
        relay.play(TAKES);
        await project.ended({}, "publish");
        // Where not even an empty file can be made, the next run cannot know; then it was said.
        const isMute = lasting && !mayLeaveWord(errno) && said.includes("could not be written down");
        for (const { state, messageId } of await project.sound()) {
          const count = taken(relay, messageId);
          if (state === "accepted" || !isMute)
            expect([messageId, state, count]).toEqual([
              messageId,
              expect.stringMatching(/accepted|uncertain/),
              1,
            ]);
          else expect(state).toMatch(/uncertain|rejected/);
        }
        for (const [, hint = ""] of said.matchAll(
          /written again: minutewire (outbox resolve \S+ --(?:sent|again))\n/g,
        )) {
          const key = hint.split(" ")[2];
          if ((await project.sound()).find((one) => one.key === key)?.state !== "uncertain") continue;
          expect((await project.ended({}, ...hint.split(" "))).code).toBe(0);
        }
        for (const { key, state } of await project.sound())
          if (state === "rejected") await project.ended({}, "outbox", "retry", key);
        await settled(project, relay);
        expect(relay.seen.messages).toHaveLength(2);
      } finally {
        await relay.close();
        project.remove();
      }
    },
  );

  function mayLeaveWord(errno: Errno): boolean {
    return errno === "ENOSPC";
  }

  /** What a run said of a message it broke off, held against the relay's log and the store. */
  async function truthful(project: CrashProject, relay: Peer, { code, signal, err }: Ended): Promise<void> {
    expect(err).not.toMatch(/^\s+at |mistake of its own/m);
    expect(signal).toBeNull();
    const fates = [
      ...err.matchAll(/ (not-sent|accepted-written|accepted-unwritten|left-in-doubt) .*?<([^>]+)>(.*)/g),
    ];
    expect(fates).toHaveLength(code === 73 ? 1 : 0);
    for (const [, fate = "", messageId = "", rest = ""] of fates) {
      expect([fate, taken(relay, messageId)]).toEqual([fate, fate === "not-sent" ? 0 : 1]);
      const found = (await project.sound()).find((one) => one.messageId === messageId);
      const [, state] = /: it is (\w+)\.$/.exec(rest) ?? [];
      if (state !== undefined) expect(found?.state).toBe(state);
      if (fate === "accepted-written") expect(found?.state).toBe("accepted");
      if (rest.includes("calls it uncertain")) expect(found?.phase).toBe("terminator_due");
    }
  }
});
