/** Other ways to die than SIGKILL, other commands than `publish` of one note, and a message that brings its sender down. */
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { storeExists } from "../../src/outbox/sqlite/folder.ts";
import type { Way } from "../support/crash-points.ts";
import { CrashProject, taken } from "../support/crash-project.ts";
import { type Peer, peer } from "../support/smtp-peer.ts";
import { consistent, settled } from "../support/survive.ts";

let base: CrashProject;
beforeAll(async () => {
  base = await CrashProject.begun();
});
afterAll(() => base.remove());

async function withRelay(
  work: (project: CrashProject, relay: Peer) => Promise<void>,
  from = base,
): Promise<void> {
  const relay = await peer({ dot: { say: "250 taken\r\n", wait: 30 } });
  const project = await from.copy();
  project.to(relay);
  try {
    await work(project, relay);
  } finally {
    await relay.close();
    project.remove();
  }
}

const WAYS: readonly Way[] = ["SIGTERM", "SIGINT", "SIGINT twice", "throw", "abort", "SIGQUIT", "SIGHUP"];
/** Where, and in which states the process may leave the message there, whatever the way. */
const PLACES: readonly [string, RegExp][] = [
  ["render", /^(none|queued|sending|deferred)$/],
  ["after commit freeze", /^(queued|sending|deferred)$/],
  ["after commit claim", /^(sending|deferred)$/],
  ["before DATA", /^(sending|deferred)$/],
  ["after commit terminator_due", /^(sending terminator_due|deferred)$/],
  ["after dot", /^(sending terminator_due|accepted)$/],
  ["after commit result", /^accepted$/],
];

describe.concurrent.each(WAYS)("%s", (way) => {
  test.each(PLACES)("at: %s", async (event, allowed) => {
    await withRelay(async (project, relay) => {
      project.newNote(1);
      const died = await project.ended({ crash: [[event, 1, way]] }, "publish");
      await delay(50);
      const isOrderly = way === "SIGTERM" || way === "SIGINT";
      if (!isOrderly) expect(died.signal ?? died.code, "it went on").not.toBe(0);
      await consistent(project, relay);
      const [delivery] = await project.sound();
      const phase = delivery?.phase === "terminator_due" ? " terminator_due" : "";
      expect(`${delivery?.state ?? "none"}${phase}`).toMatch(allowed);
      // An orderly end leaves nothing half done.
      if (isOrderly) expect([died.signal, phase]).toEqual([null, ""]);
      await settled(project, relay);
      expect(relay.seen.messages).toEqual([await project.frozen(1)]);
    });
  });
});

describe.concurrent("the first run, killed", () => {
  const events = [
    "before commit known",
    "after commit known",
    "before link",
    "after link",
    "before rename witness",
  ];
  test.each(events)("at: %s", async (event) => {
    const fresh = new CrashProject();
    fresh.write("minutewire.yaml", base.read("minutewire.yaml"));
    fresh.newNote(0);
    await withRelay(async (project, relay) => {
      const died = await project.ended({ crash: [[event, 1, "SIGKILL"]] }, "publish", "--first-run");
      expect(died.signal).toBe("SIGKILL");
      // There with every note known, or not at all: then it asks again.
      const isThere = storeExists(project.state);
      expect(isThere).toBe(event === "after link" || event === "before rename witness");
      const next = await project.ended({}, "publish");
      expect(next.code).toBe(isThere ? 0 : 76);
      expect((await project.ended({}, "publish", "--first-run")).code).toBe(0);
      expect(await project.sound()).toEqual([]);
      project.newNote(1);
      await settled(project, relay);
      expect(relay.seen.messages).toEqual([await project.frozen(1)]);
    }, fresh);
    fresh.remove();
  });
});

describe.concurrent("C32: outbox resolve, killed", () => {
  const cases = [
    ["--sent", "before commit verdict", "uncertain"],
    ["--sent", "after commit verdict", "accepted"],
    ["--again", "before commit verdict", "uncertain"],
    ["--again", "after commit verdict", "queued"],
  ] as const;
  test.each(cases)("%s, %s: %s", async (answer, event, state) => {
    await withRelay(async (project, relay) => {
      project.newNote(1);
      const at = answer === "--sent" ? "after dot" : "after commit terminator_due";
      await project.ended({ crash: [[at, 1, "SIGKILL"]] }, "publish");
      await project.ended({}, "publish");
      const words = ["outbox", "resolve", "crew-1", answer];
      const died = await project.ended({ crash: [[event, 1, "SIGKILL"]] }, ...words);
      expect(died.signal).toBe("SIGKILL");
      expect(await project.sound()).toMatchObject([{ state }]);
      if (state === "uncertain") expect((await project.ended({}, ...words)).code).toBe(0);
      await settled(project, relay);
      expect(relay.seen.messages).toEqual([await project.frozen(1)]);
    });
  });
});

test("a message that takes its sender down three times is set aside, said by exit 69, and the rest is sent", async () => {
  await withRelay(async (project, relay) => {
    for (const n of [1, 2, 3]) project.newNote(n, 30);
    const poison = project.ended.bind(project, {
      crash: [["after body of crew-2.post.0@lighthouse.example", 1, "SIGKILL"]],
    });
    for (let n = 0; n < 3; n++) expect((await poison("publish")).signal).toBe("SIGKILL");
    const last = await poison("publish");
    expect(last).toMatchObject({ code: 69, signal: null });
    expect(last.out).toContain('"set aside after 3 crashes"');
    expect(last.out).toContain("outbox retry crew-2/post");
    expect((await project.sound()).map(({ permalink, state }) => [permalink, state]).sort()).toEqual([
      ["crew-1", "accepted"],
      ["crew-2", "rejected"],
      ["crew-3", "accepted"],
    ]);
    expect(taken(relay, "crew-2.post.0@lighthouse.example")).toBe(0);
    expect(relay.seen.messages).toHaveLength(2);
    await project.ended({}, "outbox", "retry", "crew-2");
    await settled(project, relay);
    expect(relay.seen.messages).toHaveLength(3);
  });
});
