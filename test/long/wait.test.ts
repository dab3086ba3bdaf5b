import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, beforeEach, expect, test } from "vitest";
import { PROGRAM, Project } from "../support/project.ts";
import { type Peer, peer } from "../support/smtp-peer.ts";

let project: Project;
let server: Peer;
const script: { dot?: string } = {};

beforeEach(async () => {
  script.dot = "451 4.7.1 come back later\r\n";
  project = new Project();
  server = await peer(script);
  retrying("1s");
  project.note("a", "Words.\n");
});
afterEach(async () => {
  project.remove();
  await server.close();
});

/** What is refused for now is tried again after so long. */
function retrying(after: string): void {
  const way = `{ kind: smtp, url: "smtp://127.0.0.1:${server.port}" }`;
  project.config(way, `retries: { first: ${after}, firstAtMost: ${after} }\n`);
}

/** Resolves once the peer has seen so many messages. */
async function messages(count: number): Promise<void> {
  while (server.seen.messages.length < count) await new Promise((resolve) => setTimeout(resolve, 10));
}

test("send --wait stays until nothing is owed, and tries again when it is due", async () => {
  const running = project.run("send", "a", "--wait");
  await messages(2);
  delete script.dot;
  const { code, out, err } = await running;
  expect(code).toBe(0);
  expect(err).toMatch(/waiting until \d{4}-\d\d-\d\d \d\d:\d\d UTC for what is still owed/);
  expect(out.split("\n").map((line) => line.split(" ")[0])).toEqual(
    expect.arrayContaining(["deferred", "sent"]),
  );
  expect(new Set(server.seen.messages).size).toBe(1);
  expect((await project.run("outbox", "show", "a")).out).toMatch(/attempt \d+.*accepted/);
});

test("send --wait ends at once when it is told to, and what is owed stays owed", async () => {
  retrying("1h");
  const child = spawn(process.execPath, [PROGRAM, "send", "a", "--wait"], {
    cwd: project.folder,
    stdio: "ignore",
  });
  await messages(1);
  child.kill("SIGTERM");
  // It would have waited for an hour.
  expect(await once(child, "close")).toEqual([75, null]);
  expect(server.seen.messages).toHaveLength(1);
  expect((await project.run("outbox", "list")).out).toMatch(/^deferred/);
});

test("send --wait does not stay where the way out is shut", async () => {
  project.config('{ kind: smtp, url: "smtp://user:secret@127.0.0.1:1" }');
  const { code } = await project.run("send", "a", "--wait");
  expect(code).toBe(78);
});
