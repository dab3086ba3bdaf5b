import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Project } from "../support/project.ts";

const today = new Date().toISOString().slice(0, 10);
let project: Project;
let store: string;

beforeEach(async () => {
  project = new Project();
  store = join(project.folder, ".minutewire/outbox.db");
  project.config("{ kind: file, path: out }", "guards: { count: 9 }\n");
  project.note("old", "An old note.\n", { updated: "2026-01-05" });
  await project.run("publish", "--first-run");
});
afterEach(() => project.remove());

function news(name: string): void {
  project.note(name, `News of ${name}.\n`, { updated: today });
}

/** The messages that went out, by their ids. */
function sent(): string[] {
  const files = existsSync(join(project.folder, "out")) ? project.files("out") : {};
  const eml = Object.entries(files).filter(([name]) => name.endsWith(".eml"));
  return eml.map(([, text]) => /^Message-ID: <([^>]+)>/im.exec(text)?.[1] ?? "?").sort();
}

/** The states of the deliveries by permalink. */
async function states(): Promise<Record<string, string>> {
  const { out } = await project.run("outbox", "list", "--json", "-q");
  const rows = JSON.parse(out) as { permalink: string; state: string }[];
  return Object.fromEntries(rows.map(({ permalink, state }) => [permalink, state]));
}

/** Everything of the store in one file, as a backup takes it. */
function backup(): Buffer {
  const raw = new DatabaseSync(store);
  raw.exec("pragma wal_checkpoint(truncate)");
  raw.close();
  return readFileSync(store);
}

function putBack(bytes: Uint8Array): void {
  for (const end of ["-wal", "-shm"]) rmSync(store + end, { force: true });
  writeFileSync(store, bytes);
}

describe("an outbox that an older copy was put over", () => {
  beforeEach(async () => {
    const old = backup();
    news("monday");
    expect((await project.run("publish")).code).toBe(0);
    expect(sent()).toEqual(["monday.post.0@lighthouse.example"]);
    putBack(old);
  });

  test("sends nothing by itself, and says what to do", async () => {
    for (const words of [["publish"], ["send", "--yes"], ["publish"]]) {
      const { code, err } = await project.run(...words);
      expect(code).toBe(76);
      expect(err).toMatch(
        /outbox-restored.*it holds less than it did, as where an older copy is put back. Nothing was sent/,
      );
      expect(err).toContain("--first-run");
    }
    expect(sent()).toHaveLength(1);
  });

  test("is begun anew by a person, and then only what comes later is sent", async () => {
    const { code, out } = await project.run("publish", "--first-run");
    expect(code).toBe(0);
    expect(out).toContain(
      "Begun anew with an outbox that was restored or moved: 2 notes marked known; none was sent.",
    );
    news("tuesday");
    expect((await project.run("publish")).code).toBe(0);
    expect(sent()).toEqual(["monday.post.0@lighthouse.example", "tuesday.post.0@lighthouse.example"]);
  });

  test("is begun anew by an order, which sends what was named and nothing else", async () => {
    news("tuesday");
    news("wednesday");
    expect(await project.run("send", "tuesday")).toMatchObject({
      ...{ code: 76, err: expect.stringContaining("to send it all the same, add --yes") },
    });
    const { code, err } = await project.run("send", "tuesday", "--yes");
    expect(err).toContain("the other notes are marked known");
    expect(code).toBe(0);
    await project.run("publish");
    expect(sent()).toEqual(["monday.post.0@lighthouse.example", "tuesday.post.0@lighthouse.example"]);
  });

  test("is told by every command that looks into it", async () => {
    for (const words of [
      ["outbox", "list"],
      ["send", "--dry-run"],
    ])
      expect((await project.run(...words)).err).toContain("may not know all that was sent");
  });

  test("gives out no fence twice", async () => {
    await project.run("publish", "--first-run");
    news("tuesday");
    await project.run("publish");
    expect((await project.run("outbox", "verify")).out).toContain("the outbox is sound");
  });
});

describe("an outbox that was carried elsewhere", () => {
  /** Where nobody listens: what is sent there stays owed. */
  const nowhere = "{ kind: smtp, url: 'smtp://127.0.0.1:1' }";
  const carry = () => {
    backup();
    copyFileSync(store, `${store}.new`);
    renameSync(`${store}.new`, store);
  };

  test("holds what was owed as uncertain once it is begun anew", async () => {
    project.config(nowhere, "guards: { count: 9 }\n");
    news("monday");
    expect((await project.run("publish")).code).toBe(75);
    expect(await states()).toEqual({ monday: "deferred" });
    carry();
    project.config("{ kind: file, path: out }");
    const told = await project.run("publish");
    expect(told.err).toContain("its file is not the one it was. Nothing was sent");
    expect(await states()).toEqual({ monday: "deferred" });
    await project.run("publish", "--first-run");
    expect(await states()).toEqual({ monday: "uncertain" });
    expect((await project.run("publish")).code).toBe(76);
    expect(sent()).toEqual([]);
    const { out } = await project.run("outbox", "show", "monday");
    expect(out).toContain(
      "uncertain  by recovery: the outbox was restored or moved: it may have been sent since",
    );
  });

  test("goes on as it is where a person says that it knows all", async () => {
    carry();
    news("monday");
    expect((await project.run("publish")).code).toBe(76);
    const { code, out } = await project.run("outbox", "adopt");
    expect(code).toBe(0);
    expect(out).toContain("the outbox was moved and is in use again");
    expect((await project.run("publish")).code).toBe(0);
    expect(sent()).toEqual(["monday.post.0@lighthouse.example"]);
    expect((await project.run("outbox", "adopt")).out).toContain("where and as it was left");
  });
});

test("an outbox that stayed where it was is not taken for another, however often it is used", async () => {
  for (const name of ["monday", "tuesday", "wednesday"]) {
    news(name);
    expect((await project.run("publish")).code).toBe(0);
  }
  expect(sent()).toHaveLength(3);
});
