/** Which situations end a run with 75, where a later run goes on by itself, and which with 76, where a person is wanted. */
import { copyFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { Store } from "../../src/outbox/contract.ts";
import { thisProcess } from "../../src/outbox/process-identity.ts";
import { storeFile } from "../../src/outbox/sqlite/folder.ts";
import { Project } from "../support/project.ts";
import { runHere } from "../support/run-here.ts";
import { type Peer, peer, type Script } from "../support/smtp-peer.ts";
import { openStore } from "../support/store.ts";

const [AGAIN, PERSON] = [75, 76];
const NOW = new Date();
const today = NOW.toISOString().slice(0, 10);
const MAILBOX = "crew@lists.lighthouse.example";
const KEY = `a/post/${MAILBOX}/0`;

const LATER: Script = { RCPT: "450 4.2.0 greylisted\r\n" };
const NEVER: Script = { RCPT: "550 5.1.1 no such list\r\n" };
const AWAY: Script = { greeting: "421 4.3.2 closing\r\n" };
const SILENT: Script = { dot: { close: "fin" } };

let project = new Project();
let server: Peer | undefined;
afterEach(async () => {
  project.remove();
  await server?.close();
  server = undefined;
  project = new Project();
});

const run = (...words: string[]) => runHere(project.folder, ...words);
const state = () => join(project.folder, ".minutewire");

/** Two notes of today and a mailing whose way out leads to a peer that plays this. */
async function prepare(script: Script = {}, setting = ""): Promise<void> {
  server = await peer(script);
  configure(server, setting);
  project.note("a", "Words of a.\n", { updated: today });
  project.note("b", "Words of b.\n", { updated: today });
}

function configure({ port }: Peer, setting = "", recipient = MAILBOX): void {
  project.config(`{ kind: smtp, url: "smtp://127.0.0.1:${port}" }`, "guards: { count: 9 }\n");
  const text = project.read("minutewire.yaml").replace(MAILBOX, recipient);
  project.write("minutewire.yaml", text.replace("    transport: way\n", `$&${setting}`));
}

async function using<T>(work: (store: Store) => T | Promise<T>): Promise<T> {
  const store = await openStore(state(), { create: false });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Another file of the same words: one that was copied or moved here. */
function displace(): void {
  const file = storeFile(state());
  copyFileSync(file, `${file}.new`);
  renameSync(`${file}.new`, file);
}

/** As a run that lives has it. */
async function claim(key: string): Promise<void> {
  await using(async (store) => {
    await store.retry(key, new Date());
    expect(await store.claim(key, thisProcess(), new Date())).toBeDefined();
  });
}

describe("75, for a later run goes on by itself:", () => {
  test.each<[what: string, script: Script]>([
    ["a delivery is deferred", LATER],
    ["the way out takes nothing from us for now", AWAY],
  ])("%s, in this run and in every one before it is due", async (_, script) => {
    await prepare(script);
    for (const words of [["send", "a", "b"], ["send", "--yes"], ["publish"]])
      expect((await run(...words)).code, words[0]).toBe(AGAIN);
  });

  test("another run is sending it", async () => {
    await prepare(LATER);
    await run("send", "a");
    await claim(KEY);
    const { code, out } = await run("publish");
    expect([code, out]).toEqual([AGAIN, expect.stringMatching(/^already being sent/m)]);
  });

  test("an outbox that is to be taken into use is in use until a claim ends", async () => {
    await prepare(LATER);
    await run("send", "a");
    await claim(KEY);
    displace();
    for (const words of [
      ["outbox", "adopt"],
      ["publish", "--first-run"],
      ["send", "b", "--yes"],
    ]) {
      const { code, err } = await run(...words);
      expect([code, err], words[0]).toEqual([AGAIN, expect.stringContaining("outbox-in-use")]);
    }
  });

  test("outbox reconcile leaves what the mailing's own setting sends again", async () => {
    await prepare(SILENT, "    onUncertain: resend\n");
    await run("send", "a");
    const { code, out } = await run("outbox", "reconcile");
    expect([code, out]).toEqual([AGAIN, expect.stringMatching(/^queued /m)]);
  });

  test("a rehearsal is deferred", async () => {
    await prepare(LATER);
    expect((await run("send", "a", "--to", "ada@lighthouse.example")).code).toBe(AGAIN);
  });
});

describe("76, for a person is wanted:", () => {
  test("a delivery is in doubt, for as long as it stands", async () => {
    await prepare(SILENT);
    for (const words of [
      ["send", "a"],
      ["send", "a"],
      ["publish"],
      ["send", "--yes"],
      ["outbox", "reconcile"],
    ])
      expect((await run(...words)).code, words.join(" ")).toBe(PERSON);
    const { code, out } = await run("send", "a", "--correction");
    expect([code, out]).toEqual([PERSON, expect.stringContaining("settle that first")]);
    expect((await run("send", "b", "--dry-run")).code).toBe(0);
    await run("outbox", "resolve", KEY, "--sent");
    expect((await run("outbox", "reconcile")).code).toBe(0);
  });

  test("one is in doubt, another is rejected, a third deferred", async () => {
    const dots = [SILENT, NEVER, LATER];
    await prepare();
    project.note("c", "Words of c.\n", { updated: today });
    server?.play((connection) => dots[connection - 1] ?? LATER);
    const { code, out } = await run("send", "a", "b", "c");
    expect(out.match(/^(uncertain|rejected|deferred)/gm)?.toSorted()).toEqual([
      "deferred",
      "rejected",
      "uncertain",
    ]);
    expect(code).toBe(PERSON);
  });

  test("a rehearsal may have arrived", async () => {
    await prepare(SILENT);
    expect((await run("send", "a", "--to", "ada@lighthouse.example")).code).toBe(PERSON);
  });

  test("what is owed is carried by no mailing any more", async () => {
    await prepare(LATER);
    await run("send", "a");
    if (server !== undefined) configure(server, "", "other@lists.lighthouse.example");
    for (const words of [["publish"], ["send", "--yes"], ["send", "--yes", "--wait"]]) {
      const { code, err } = await run(...words);
      expect([code, err], words.join(" ")).toEqual([PERSON, expect.stringContaining("error  mailing-gone")]);
    }
    await run("outbox", "cancel", KEY);
    expect((await run("publish")).err).not.toContain("mailing-gone");
  });

  test.each([
    "publish",
    "send --yes",
    "work",
    "known a",
    "status",
    "outbox list",
    "outbox reconcile",
    "outbox adopt",
    "outbox resolve a --sent",
  ])("there is no outbox for %s", async (words) => {
    await prepare();
    expect((await run(...words.split(" "))).code).toBe(PERSON);
  });

  test.each<[what: string, spoil: () => void]>([
    ["was moved", displace],
    ["lost its mark", () => rmSync(`${storeFile(state())}.mark`)],
  ])("the outbox %s", async (_, spoil) => {
    await prepare();
    await run("send", "a");
    spoil();
    for (const words of [["publish"], ["send", "--yes"], ["outbox", "reconcile"], ["outbox", "retry", KEY]])
      expect((await run(...words)).code, words.join(" ")).toBe(PERSON);
    for (const words of [
      ["outbox", "list"],
      ["send", "b", "--dry-run"],
    ])
      expect((await run(...words)).code, words.join(" ")).toBe(0);
  });
});

describe("-q from cron:", () => {
  const said = async (...words: string[]) => (await run("publish", "-q", ...words)).out;

  test("what is deferred is told to nobody; without -q it is", async () => {
    await prepare(LATER);
    await run("send", "a");
    const { code, out, err } = await run("publish", "-q");
    expect([code, out.includes("a/post"), err]).toEqual([AGAIN, false, ""]);
    expect((await run("publish")).out).toMatch(/^deferred {2}/m);
  });

  test("what is sent is told once, and what is rejected or in doubt", async () => {
    await prepare(SILENT);
    await run("publish", "--first-run");
    for (const name of ["c", "d"]) project.note(name, `Words of ${name}.\n`, { updated: today });
    // The second message goes over the first one's connection, and its refusal ends that.
    server?.play((connection) =>
      connection === 1 ? { later: { RCPT: "550 5.1.1 no such list\r\n" } } : SILENT,
    );
    project.note("e", "Words of e.\n", { updated: today });
    const first = await said();
    expect(first.match(/^(sent|rejected|uncertain) /gm)?.toSorted()).toEqual([
      ...["rejected ", "sent ", "uncertain "],
    ]);
    const second = await said();
    expect(second.match(/^(sent|deferred|uncertain|1 rejected)/gm)?.toSorted()).toEqual([
      ...["1 rejected", "uncertain"],
    ]);
  });

  test("a way out that is shut is told, though what it was to carry is only deferred", async () => {
    await prepare({ extensions: ["AUTH PLAIN LOGIN"], AUTH: "535 5.7.8 no\r\n" });
    project.write("way.txt", `smtp://ada:secret@127.0.0.1:${server?.port}`);
    project.write(
      "minutewire.yaml",
      project.read("minutewire.yaml").replace(/url: "[^"]*"/, 'url: "file:way.txt"'),
    );
    await run("send", "a");
    const { code, out } = await run("publish", "-q");
    expect([code, out]).toEqual([78, expect.stringMatching(/^deferred {2}/m)]);
  });
});
