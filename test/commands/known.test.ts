/** `known`: what publish never mails from then on, what it leaves alone, and what it says of each. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { storeFile } from "../../src/outbox/sqlite/folder.ts";
import { Project } from "../support/project.ts";
import { runHere } from "../support/run-here.ts";
import { type Peer, peer, type Script } from "../support/smtp-peer.ts";

const FOLDER = "{ kind: file, path: mail }";
const NEWS =
  "  news: { parts: [post], from: minutes@lighthouse.example, to: news@lists.lighthouse.example, transport: way }\n";
const today = new Date().toISOString().slice(0, 10);
const KEY = "a/post/crew@lists.lighthouse.example/0";

let project: Project;
let server: Peer | undefined;
beforeEach(async () => {
  project = new Project();
  project.config(FOLDER);
  await project.begin(run);
});
afterEach(async () => {
  project.remove();
  await server?.close();
  server = undefined;
});

const run = (...words: string[]) => runHere(project.folder, ...words);
const note = (name: string, updated = "2020-01-01", fields = {}) =>
  project.note(name, `Words of ${name}.\n`, { updated, ...fields });
const mailed = () => Object.keys(project.files(".")).filter((file) => file.endsWith(".eml"));

/** A mailing to a peer that plays this. */
async function wire(script: Script): Promise<void> {
  server = await peer(script);
  project.config(`{ kind: smtp, url: "smtp://127.0.0.1:${server.port}" }`, "guards: { count: 9 }\n");
}

describe("a note that is marked as known", () => {
  test("is mailed by no publish, whatever held it or held it not, but by its name", async () => {
    note("old");
    note("draft", today, { draft: "true" });
    note("new", today);
    expect(await run("known", "old", "notes/draft.md", "new")).toEqual({
      ...{ code: 0, err: "", out: "known         old\nknown         draft\nknown         new\n" },
    });
    note("draft", today);
    expect(await run("publish", "-q")).toMatchObject({
      code: 0,
      out: expect.not.stringMatching(/sent|kept/),
    });
    expect(mailed()).toEqual([]);
    expect((await run("send", "old")).out).toMatch(/^sent /);
  });

  test("is held no more, and said to be known already", async () => {
    note("old");
    await run("publish", "-q");
    expect((await run("outbox", "list")).out).toMatch(/^kept back +old {2}post {2}told /m);
    await run("known", "old");
    expect((await run("outbox", "list")).out).not.toContain("old");
    expect(await run("known", "old", "old")).toMatchObject({ code: 0, out: "already known  old\n" });
    expect((await run("publish")).err).not.toContain("kept back");
  });

  test("was sent through one mailing and is not sent through one that was added since", async () => {
    note("a", today);
    await run("publish", "-q");
    project.write("minutewire.yaml", project.read("minutewire.yaml").replace("transports:\n", `${NEWS}$&`));
    expect((await run("known", "a")).out).toBe("known         a\n");
    await run("publish", "-q");
    expect(mailed()).toHaveLength(1);
  });
});

describe("a note is left and told", () => {
  test("that was sent", async () => {
    note("a", today);
    await run("publish", "-q");
    const { code, out } = await run("known", "A".toLowerCase());
    expect([code, out]).toEqual([0, expect.stringMatching(/^already sent {2}a {2}post {2}to crew@/)]);
    expect(JSON.parse((await run("known", "a", "--json")).out)).toMatchObject([
      { permalink: "a", outcome: "left", deliveries: [{ key: KEY, state: "accepted" }] },
    ]);
  });

  test("that is owed, for the mark would not keep it: 75", async () => {
    await wire({ RCPT: "450 4.2.0 greylisted\r\n" });
    note("a", today);
    note("b");
    await run("publish", "-q");
    const { code, out } = await run("known", "a", "b");
    expect([code, out]).toEqual([
      75,
      expect.stringMatching(
        /^deferred .*\n.*greylisted"\n.*\n +minutewire outbox cancel a\/post.*\nknown +b$/m,
      ),
    ]);
    await run("outbox", "cancel", KEY);
    expect((await run("known", "a")).out).toBe("known         a\n");
  });

  test("that is owed through one mailing, though another has not had it", async () => {
    await wire({ RCPT: "450 4.2.0 greylisted\r\n" });
    note("a", today);
    await run("publish", "-q");
    project.write("minutewire.yaml", project.read("minutewire.yaml").replace("transports:\n", `${NEWS}$&`));
    expect(JSON.parse((await run("known", "a", "--json")).out)).toMatchObject([{ outcome: "left" }]);
  });

  test("that is in doubt: 76", async () => {
    await wire({ dot: { close: "fin" } });
    note("a", today);
    await run("publish", "-q");
    const { code, out } = await run("known", "a");
    expect([code, out]).toEqual([76, expect.stringContaining(`outbox resolve ${KEY} --sent`)]);
  });
});

describe("nothing is marked", () => {
  test("where one of the names is none", async () => {
    note("old");
    expect((await run("known", "old", "odl")).code).toBe(66);
    expect((await run("publish", "-q")).out).toContain("kept back     old");
  });
  test("where there is no outbox, or none to be believed: 76 with the way out", async () => {
    note("old");
    rmSync(`${storeFile(join(project.folder, ".minutewire"))}.mark`);
    expect(await run("known", "old")).toMatchObject({
      code: 76,
      err: expect.stringContaining("outbox adopt"),
    });
    expect((await run("known", "old", "--state", "other")).err).toMatch(
      /outbox-missing.*\n.*publish --first-run/,
    );
    expect((await run("known", "old", "--state", "other")).code).toBe(76);
    expect((await run("known")).code).toBe(64);
  });
});
