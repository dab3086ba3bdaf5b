/** What was mended goes out mended: each state a delivery may be in, each thing that may be mended, and what is sent then. */
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { STATES, type State } from "../../src/outbox/delivery.ts";
import { freezeIn } from "../support/frozen.ts";
import { bring } from "../support/mailings.ts";
import { configText, Project } from "../support/project.ts";
import { runHere } from "../support/run-here.ts";
import { drawn } from "../support/runs.ts";
import { outboxIn } from "../support/store.ts";
import { toVersion } from "../support/version-1.ts";

const KEY = "monday/post/crew@lists.lighthouse.example/0";
const DAY = 86_400_000;
const day = (ahead: number) => new Date(Date.now() + ahead * DAY).toISOString().slice(0, 10);

let project: Project;
afterEach(() => project.remove());

interface Note {
  readonly words: string;
  readonly updated: string;
  readonly author: string;
  readonly host: string;
}
const NOTE: Note = { words: "Old words.", updated: day(-2), author: "Ada Example", host: "old.example" };

function write(change: Partial<Note> = {}): void {
  const { words, updated, author, host } = { ...NOTE, ...change };
  project.note("monday", `${words} See [rope](https://${host}/r).\n`, {
    updated,
    author: `{ name: ${author} }`,
  });
}

/** A configuration whose way out is a file. */
function configure(change: (text: string) => string = (text) => text): void {
  project.write("minutewire.yaml", change(configText(["notes/*.md"], "{ kind: file, path: out }")));
}

/** What is mended, and what only the mended message has. */
const MENDED: Readonly<Record<string, readonly [mend: () => void, sign: RegExp]>> = {
  "its words": [() => write({ words: "New words." }), /^New words\./m],
  "its day": [
    () => write({ updated: day(-1) }),
    new RegExp(`${Number(day(-1).slice(8))} \\w+ ${day(-1).slice(0, 4)}`),
  ],
  "its author": [() => write({ author: "Ben Sample" }), /Ben Sample/],
  "the host of a link": [() => write({ host: "new.example" }), /https:\/\/new\.example\/r/],
  "the sender": [
    () => configure((text) => text.replace("minutes@lighthouse.example", "news@lighthouse.example")),
    /^From: .*news@lighthouse\.example/m,
  ],
  "how the mailing calls its messages": [
    () => configure((text) => text.replace("    to: crew", '    subject: "{site}: {news}"\n    to: crew')),
    /^Subject: Lighthouse crew meeting: .*A test$/m,
  ],
  "a word of the looks": [
    () => configure((text) => `${text}looks: { words: { notesBy: "Written down by {authors}." } }\n`),
    /Written down by Ada Example\./,
  ],
  "the site's address": [
    () => configure((text) => text.replace(/^( {2}minutes: ).*$/m, "$1https://moved.example/m/")),
    /https:\/\/moved\.example\/m\/monday\//,
  ],
};

const run = (...words: string[]) => runHere(project.folder, ...words);
const state = () => join(project.folder, ".minutewire");

/** The messages that went out, each with its text as it is read. */
function sent(): string[] {
  const files = existsSync(join(project.folder, "out")) ? Object.entries(project.files("out")) : [];
  return files
    .filter(([name]) => name.endsWith(".eml"))
    .map(([, text]) => text.replaceAll("=\r\n", "").replaceAll("\r\n", "\n"));
}

/** A note that was frozen and whose delivery came into a state; a way out that works; then something is mended. */
async function begin(from: State, mend: () => void): Promise<void> {
  project = new Project();
  configure();
  expect((await project.begin(run)).code).toBe(0);
  write();
  await freezeIn(project);
  const store = await outboxIn(state()).open();
  await bring(store, KEY, from, new Date(Date.now() - 60_000));
  await store.close();
  mend();
}

/** The one message that went out, and whether it is the mended one. */
function one(sign: RegExp): boolean {
  const [message = "", ...more] = sent();
  expect(more).toEqual([]);
  expect(message).not.toBe("");
  rmSync(join(project.folder, "out"), { recursive: true });
  return sign.test(message);
}

const cases = drawn(
  Object.entries(MENDED).flatMap(([what, how]) => STATES.map((from) => [from, what, how] as const)),
  8,
);

describe.each(cases)("a delivery that is %s, and %s mended", (from, _, [mend, sign]) => {
  test("goes out as it is today where nothing of it may have arrived, and never twice", async () => {
    await begin(from, mend);
    const first = await run("publish");
    if (from === "queued") {
      expect(first.out).toMatch(/^frozen anew {3}monday {2}post: changed since it was frozen: /m);
      expect(one(sign)).toBe(true);
      // Its sender is gone, and by then it was tried: what is tried again by itself keeps its bytes.
    } else if (from === "sending") expect(one(sign)).toBe(false);
    else expect(sent()).toEqual([]);
    if (from === "deferred") {
      expect((await run("outbox", "retry", KEY, "--anew")).out).toContain("frozen anew");
      await run("publish");
      expect(one(sign)).toBe(true);
    }
    if (from === "rejected" || from === "cancelled") {
      expect((await run("outbox", "retry", KEY)).out).toContain("frozen anew");
      await run("publish");
      expect(one(sign)).toBe(true);
    }
    if (from === "uncertain") {
      expect((await run("outbox", "retry", KEY)).code).toBe(64);
      await run("outbox", "resolve", KEY, "--again");
      await run("publish");
      // What may have arrived never changes: a list that has it drops the second by its Message-ID.
      expect(one(sign)).toBe(false);
    }
    for (const words of [["publish"], ["send", "monday"], ["publish"]]) await run(...words);
    expect(sent()).toEqual([]);
    const store = await outboxIn(state()).open();
    expect(await store.verify()).toEqual([]);
    await store.close();
  });

  test("goes out as it is today by the note's name", async () => {
    await begin(from, mend);
    const named = await run("send", "monday");
    if (from === "queued" || from === "rejected" || from === "cancelled") {
      expect(named.out).toContain("frozen anew");
      expect(one(sign)).toBe(true);
    } else if (from === "deferred") {
      // By itself it keeps its bytes.
      await run("outbox", "retry", KEY);
      await run("publish");
      expect(one(sign)).toBe(false);
    } else if (from === "sending") {
      await run("publish");
      expect(one(sign)).toBe(false);
    } else expect(sent()).toEqual([]);
  });
});

test("a message that would be the same but for its date is not frozen anew", async () => {
  await begin("queued", () => undefined);
  const { out } = await run("publish");
  expect(out).not.toContain("frozen anew");
  expect(sent()).toHaveLength(1);
});

test("deliveries of a version that noted no source take today's note for what was sent, once, and say so", async () => {
  await begin("accepted", () => undefined);
  toVersion(1, state());
  write({ words: "Words that a better reader, or somebody, made of it." });
  const said = "1 delivery of an earlier version: today's notes are taken for what was sent\n";
  const first = (await run("publish")).out;
  expect(first).toContain(said);
  expect(first).not.toContain("edited");
  expect((await run("publish")).out).not.toContain(said);
  write({ words: "Words that somebody edited." });
  expect((await run("publish")).out).toMatch(/^edited {8}monday {2}post: /m);
  expect(sent()).toEqual([]);
});

describe("a message that was never tried", () => {
  test.each([
    ["is not there any more", () => rmSync(join(project.folder, "notes/monday.md"))],
    [
      "cannot be read, and may be a draft by now",
      () => project.note("monday", "x\n", { draft: "true", bogus: "[x" }),
    ],
  ] as const)("is kept back where its note %s, and a person is wanted", async (_, mend) => {
    await begin("queued", mend);
    for (let n = 0; n < 2; n++) {
      const { code, err } = await run("publish");
      expect([code, err]).toEqual([
        76,
        expect.stringContaining("note-gone  the note monday is not there, or cannot be read"),
      ]);
    }
    expect(sent()).toEqual([]);
    write({ words: "It is back." });
    expect((await run("publish")).code).toBe(0);
    expect(sent()).toHaveLength(1);
  });
});

test("a correction is not sent again once a later one took its place, nor where its words are those that were sent", async () => {
  await begin("queued", () => undefined);
  await run("publish");
  write({ words: "New words." });
  await freezeIn(project, true);
  const first = KEY.replace(/0$/, "1");
  await run("outbox", "cancel", first);
  write();
  expect((await run("outbox", "retry", first)).err).toContain("its words are those that were sent");
  write({ words: "Newer words." });
  expect((await run("send", "--correction", "monday")).code).toBe(0);
  expect((await run("outbox", "retry", first)).err).toContain(`${KEY.replace(/0$/, "2")} took its place`);
  expect(sent()).toHaveLength(2);
});
