/** What a person reads where an outbox may not know what was sent, and what comes of doing what is said there. */
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { storeFile } from "../../../../src/outbox/sqlite/folder.ts";
import { newFolder, removeFolders, sample } from "../../../support/outbox-sample.ts";
import { Project } from "../../../support/project.ts";
import { putBackMatrix } from "../../../support/put-back-matrix.ts";
import { runHere } from "../../../support/run-here.ts";
import { drawn } from "../../../support/runs.ts";
import { SEED } from "../../../support/seed.ts";
import { openStore } from "../../../support/store.ts";

const DAY = 24 * 3_600_000;
const today = new Date().toISOString().slice(0, 10);
let project: Project;
let file: string;
const run = (...words: string[]) => runHere(project.folder, ...words);

beforeEach(async () => {
  project = new Project();
  file = storeFile(join(project.folder, ".minutewire"));
  project.config("{ kind: file, path: out }", "guards: { count: 9 }\n");
  project.note("old", "An old note.\n", { updated: "2026-01-05" });
  await run("publish", "--first-run");
}, 60_000);
afterEach(() => {
  project.remove();
  removeFolders();
});

function news(name: string): void {
  project.note(name, `News of ${name}.\n`, { updated: today });
}

/** The notes whose messages went out. */
function sent(): string[] {
  const files = existsSync(join(project.folder, "out")) ? Object.entries(project.files("out")) : [];
  const messages = files.filter(([name]) => name.endsWith(".eml"));
  return messages.map(([, text]) => /^Message-ID: <(\w+)\.post/im.exec(text)?.[1] ?? "?").sort();
}

function again(path: string): void {
  copyFileSync(path, `${path}.new`);
  renameSync(`${path}.new`, path);
}

/** The state folder, while another outbox is made in its place. */
async function awayAndBack(): Promise<void> {
  const state = dirname(file);
  renameSync(state, `${state}.kept`);
  await (await openStore(state, { create: true })).close();
  rmSync(state, { recursive: true });
  renameSync(`${state}.kept`, state);
}

/** For each reason what brings it about, once Monday's news is out, and what the sentence says. */
const spoilt: Readonly<Record<string, readonly [spoil: (old: Buffer) => unknown, what: string]>> = {
  restored: [
    (old) => writeFileSync(file, old),
    "it holds less than it did, as where an older copy is put back",
  ],
  replaced: [
    async () => {
      const other = newFolder();
      await (await openStore(other, { create: true })).close();
      copyFileSync(`${storeFile(other)}.mark`, `${file}.mark`);
    },
    "the mark beside it was left by another outbox",
  ],
  copied: [() => again(`${file}.mark`), "the mark beside it is a copy, as where a whole folder is put back"],
  moved: [() => again(file), "its file is not the one it was"],
  unmarked: [() => rmSync(`${file}.mark`), "there is no mark of its last commit beside it"],
  unreadable: [() => writeFileSync(`${file}.mark`, "v2 0123"), "the mark of its last commit cannot be read"],
  later: [() => writeFileSync(`${file}.mark`, "v3 x\n"), "is a later minutewire's, of version 3"],
  returned: [awayAndBack, "another outbox was the last in use here"],
  ahead: [
    async () => {
      const store = await openStore(join(file, ".."), { create: false });
      const ahead = new Date(Date.now() + 2 * DAY);
      const { key } = (await store.enqueue({ ...sample(1), frozenAt: ahead })).delivery;
      await store.cancel(key, ahead);
      await store.close();
    },
    "and the clock here says",
  ],
};

describe.each(drawn(Object.entries(spoilt), 3))("an outbox that is %s", (reason, [spoil, what]) => {
  const prepare = async () => {
    const old = readFileSync(file);
    news("monday");
    expect((await run("publish")).code).toBe(0);
    await spoil(old);
  };
  const hints = async () => {
    const { code, err } = await run("publish");
    expect([code, err]).toEqual([76, expect.stringContaining(`outbox-${reason}  the `)]);
    expect(err).toContain(what);
    expect(err).toContain("Nothing was sent");
    return [...err.matchAll(/`minutewire ([^`]+)`/g)].map(([, words = ""]) => words);
  };

  test("sends nothing and names the way out", async () => {
    await prepare();
    news("tuesday");
    const ways = reason === "ahead" ? ["outbox adopt"] : ["publish --first-run", "outbox adopt"];
    for (const words of [["publish"], ["send", "--yes"], ["outbox", "reconcile"]])
      expect((await run(...words)).code).toBe(76);
    expect(await hints()).toEqual(ways);
    expect(sent()).toEqual(["monday"]);
    if (reason !== "ahead") return;
    for (const words of [
      ["publish", "--first-run"],
      ["send", "tuesday"],
    ])
      expect((await run(...words)).code).toBe(76);
    expect(sent()).toEqual(["monday"]);
  });

  test("does what each hint says when it is run as it is printed", async () => {
    await prepare();
    if (reason !== "ahead") {
      expect((await run("publish", "--first-run")).out).toMatch(
        /^Begun anew with .*marked known; none was sent/m,
      );
      news("tuesday");
      expect((await run("publish")).code).toBe(0);
      expect(sent()).toEqual(["monday", "tuesday"]);
      await spoil(readFileSync(file));
    }
    // It knows all that was sent here: what is new goes out, and nothing else.
    news("wednesday");
    if (reason !== "restored") {
      for (const words of (await hints()).slice(-1)) expect((await run(...words.split(" "))).code).toBe(0);
    }
    expect((await run("publish")).code).toBe(0);
    expect(sent()).toEqual(reason === "ahead" ? ["monday", "wednesday"] : ["monday", "tuesday", "wednesday"]);
    expect((await run("outbox", "adopt")).out).toBe("the outbox is where and as it was left\n");
    expect((await run("outbox", "verify")).out).toContain("the outbox is sound");
  });
});

test(`a backup of a queued delivery, copied back: commands change nothing, nothing is sent twice, SEED=${SEED}`, async () => {
  expect(await putBackMatrix("queued", 3, SEED, ["cp"])).toBe(9);
});
