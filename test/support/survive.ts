import { setTimeout as delay } from "node:timers/promises";
import { expect } from "vitest";
import type { CrashPoint } from "./crash-points.ts";
import { CrashProject, stuffed, taken } from "./crash-project.ts";
import { type Peer, peer, type Script } from "./smtp-peer.ts";

const KEY = "crew-1/post/crew@lists.lighthouse.example/0";

/** Where a project begins and what an undisturbed run makes of it. */
export interface Bases {
  readonly begun: CrashProject;
  /** The public files before and after the new note. */
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
  remove(): void;
}

/** A project with an outbox and one old note. */
export async function bases(): Promise<Bases> {
  const begun = await CrashProject.begun();
  const before = begun.files("public");
  const built = await begun.copy();
  built.newNote(1);
  const { code, err } = await built.ended({}, "build");
  if (code !== 0) throw new Error(err);
  const after = built.files("public");
  built.remove();
  return { begun, before, after, remove: () => begun.remove() };
}

/** Kills `publish` of a new note at a point and holds what the next runs find and do against what is wanted there. */
export async function survive(
  { begun, before, after }: Bases,
  { at, wanted, accepted }: CrashPoint,
  {
    script = {},
    reach,
    env = {},
  }: { script?: Script; reach?: (relay: Peer) => string; env?: Record<string, string> } = {},
): Promise<void> {
  const relay = await peer(script);
  const project = await begun.copy();
  try {
    project.to(relay);
    if (reach !== undefined) project.relay = reach(relay);
    project.newNote(1);
    const publish = (crash: CrashPoint["at"] = []) => project.ended({ crash, env }, "publish");
    const died = await publish(at);
    expect(died, "the point was not reached").toMatchObject({ code: null, signal: "SIGKILL" });
    await delay(20);
    expect(relay.seen.messages).toHaveLength(accepted);
    for (const [file, text] of Object.entries(project.files("public")))
      if (!file.endsWith(".tmp")) expect(text === before[file] || text === after[file], file).toBe(true);
    await project.sound();

    const next = await publish();
    expect(next.err).not.toMatch(/^\s+at /m);
    const [delivery] = await project.sound();
    if (wanted === "held") {
      expect(next.out).toContain("It may or may not have arrived");
      expect([next.code, delivery?.state]).toEqual([76, "uncertain"]);
      for (const words of [["publish"], ["send", "--yes"], ["send", "crew-1"]])
        expect((await project.ended({ env }, ...words)).code).toBe(76);
      expect(relay.seen.messages).toHaveLength(accepted);
      const found = accepted === 1 ? "--sent" : "--again";
      expect((await project.ended({}, "outbox", "resolve", KEY, found)).code).toBe(0);
      expect((await publish()).code).toBe(0);
    } else {
      expect([next.code, delivery?.state]).toEqual([0, "accepted"]);
      expect((await publish()).code).toBe(0);
    }
    const frozen = await project.frozen(1);
    expect(await project.sound()).toMatchObject([{ key: KEY, state: "accepted" }]);
    expect(relay.seen.messages).toEqual([frozen]);
    expect(frozen).toContain("Message-ID: <crew-1.post.0@lighthouse.example>\r\n");
    for (const piece of relay.seen.cut) expect(stuffed(frozen).startsWith(piece)).toBe(true);
    for (const [file, text] of Object.entries(after))
      expect(project.read(`public/${file}`) === text, file).toBe(true);
    expect(Object.keys(project.files("public"))).toEqual(Object.keys(after));
    expect(await project.sound()).toHaveLength(1);
  } finally {
    await relay.close();
    project.remove();
  }
}

/** After a kill: each delivery stands where the relay's own log allows it to stand. The states they are in. */
export async function consistent(project: CrashProject, relay: Peer): Promise<string[]> {
  return await Promise.all(
    (await project.sound()).map(async ({ state, phase, messageId, key }) => {
      const count = taken(relay, messageId);
      const standing = `${key}: ${state} ${phase ?? ""}, taken ${count} times`;
      const isInDoubt = state === "uncertain" || phase === "terminator_due";
      expect(count, standing).toBeLessThanOrEqual(1);
      if (!isInDoubt) expect(count, standing).toBe(state === "accepted" ? 1 : 0);
      if (isInDoubt && count === 0) expect(await wasDue(project, relay, key), standing).toBe(true);
      return state;
    }),
  );
}

/** Whether the relay had all of a message but its last piece. */
async function wasDue(project: CrashProject, { seen }: Peer, key: string): Promise<boolean> {
  const whole = stuffed(await project.frozenOf(key));
  return seen.cut.some((piece) => whole.startsWith(piece) && piece.length >= whole.length - 2);
}

/** Settles by the relay's log what is in doubt, as a person with the archive would, until nothing is owed. */
export async function settled(project: CrashProject, relay: Peer): Promise<void> {
  for (let runs = 0; runs < 10; runs++) {
    const { code, err } = await project.ended({}, "publish");
    expect(err).not.toMatch(/^\s+at /m);
    await consistent(project, relay);
    for (const { state, key, messageId, reply } of await project.sound()) {
      const found = taken(relay, messageId) === 1 ? "--sent" : "--again";
      if (state === "uncertain") await project.ended({}, "outbox", "resolve", key, found);
      if (state === "rejected") expect(reply?.text).toBe("set aside after 3 crashes");
      if (state === "rejected" || state === "deferred") await project.ended({}, "outbox", "retry", key);
    }
    if (code === 0) break;
  }
  for (const { state, messageId, key } of await project.sound()) {
    expect([key, state, taken(relay, messageId)]).toEqual([key, "accepted", 1]);
    expect(relay.seen.messages.includes(await project.frozenOf(key)), key).toBe(true);
  }
}
