/** SIGTERM in a run of hundreds of deliveries through the whole program, and what the next run makes of the rest. */
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { configText, Project } from "../support/project.ts";
import { runs } from "../support/runs.ts";
import { type Peer, peer, type Script } from "../support/smtp-peer.ts";
import { openStore } from "../support/store.ts";

let project = new Project();
let relay: Peer | undefined;
afterEach(async () => {
  project.remove();
  await relay?.close();
  project = new Project();
});

const sent = () => relay?.seen.messages.length ?? 0;

/** A peer, and the configuration that leads to it; the posts alone, so that a thousand are made in seconds. */
async function way(script: Script = {}): Promise<void> {
  await relay?.close();
  relay = await peer(script);
  const guards = "guards: { count: 5000 }\n";
  const text = configText(["notes/*.md"], `{ kind: smtp, url: "smtp://127.0.0.1:${relay.port}" }`, guards);
  project.write("minutewire.yaml", text.replace("[post, newsletter]", "[post]"));
}

async function backlog(count: number): Promise<void> {
  await project.begin();
  const updated = new Date().toISOString().slice(0, 10);
  for (let n = 0; n < count; n++)
    project.note(`n-${n}`, `Words of ${n}\n`, { updated, subject: `'Subject ${n}'` });
}

/** A run that is told to end when the peer has seen so much, and how much it began after that. */
async function endedAt(until: () => boolean) {
  const { child, ended } = project.start({}, "send", "--yes");
  let before = -1;
  child.stderr?.on("data", (text: string) => {
    if (text.includes("ending: nothing more is begun")) before = relay?.count("MAIL") ?? 0;
  });
  while (!until() && child.exitCode === null) await delay(2);
  child.kill("SIGTERM");
  const ran = await ended;
  return { ...ran, begun: (relay?.count("MAIL") ?? 0) - before };
}

async function counts() {
  const store = await openStore(`${project.folder}/.minutewire`, { create: false });
  expect(await store.verify()).toEqual([]);
  const found = await store.counts();
  await store.close();
  return found;
}

test("a long run, told to end four times: nothing new is begun, and the rest is sent, each once", async () => {
  const count = runs(300, 1000);
  await way();
  await backlog(count);
  for (const at of [1, 0.2 * count, 0.5 * count, 0.9 * count]) {
    const { code, begun, err } = await endedAt(() => sent() >= at);
    expect([code, err]).toEqual([75, expect.stringContaining("ending: nothing more is begun")]);
    // What was under way may have reached the peer a moment after the words reached us.
    expect(begun).toBeLessThanOrEqual(1);
    const { all, accepted, queued, deferred, uncertain } = await counts();
    expect([all, accepted, queued + deferred, uncertain]).toEqual([count, sent(), count - sent(), 0]);
    expect(sent()).toBeLessThan(count);
  }
  expect((await project.run("send", "--yes")).code).toBe(0);
  const subjects = relay?.seen.messages.map((message) => /^Subject: (.*)\r\n/m.exec(message)?.[1]);
  expect(subjects).toHaveLength(count);
  expect(new Set(subjects).size).toBe(count);
  expect(await counts()).toMatchObject({ all: count, accepted: count });
});

test("an answer to the dot that comes while the run ends is waited for", async () => {
  await way({ dot: { say: "250 2.0.0 queued\r\n", wait: 2000 } });
  await backlog(20);
  const { code, begun } = await endedAt(() => sent() >= 1);
  expect([code, begun]).toEqual([75, 0]);
  expect(await counts()).toMatchObject({ accepted: 1, queued: 19, uncertain: 0 });
});

test("an answer that does not come in the time left makes one delivery uncertain, and the rest goes out without it", async () => {
  await way({ dot: { say: "" } });
  await backlog(20);
  const { code, begun, out } = await endedAt(() => sent() >= 1);
  expect([code, begun]).toEqual([76, 0]);
  expect(out).toContain("stopped before the answer to the final dot came");
  expect(await counts()).toMatchObject({ uncertain: 1, queued: 19 });
  await way();
  expect((await project.run("send", "--yes")).code).toBe(76);
  expect(sent()).toBe(19);
  expect(await counts()).toMatchObject({ uncertain: 1, accepted: 19 });
});
