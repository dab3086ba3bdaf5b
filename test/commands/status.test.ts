/** `status`: what it says of each state of a project, the one command it names, and that it changes nothing. */
import { copyFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { storeFile } from "../../src/outbox/sqlite/folder.ts";
import { Project } from "../support/project.ts";
import { runHere } from "../support/run-here.ts";
import { type Peer, peer, type Script } from "../support/smtp-peer.ts";
import { openStore } from "../support/store.ts";

const today = new Date().toISOString().slice(0, 10);
const MAILBOX = "crew@lists.lighthouse.example";
const KEY = `a/post/${MAILBOX}/0`;
const LATER: Script = { RCPT: "450 4.2.0 greylisted\r\n" };
const NEVER: Script = { RCPT: "550 5.1.1 no such list\r\n" };
const SILENT: Script = { dot: { close: "fin" } };

let project: Project;
let server: Peer;
beforeEach(async () => {
  project = new Project();
  server = await peer();
  configure();
});
afterEach(async () => {
  project.remove();
  await server.close();
});

const run = (...words: string[]) => runHere(project.folder, ...words);
const state = () => join(project.folder, ".minutewire");
const note = (name: string, updated = today, fields = {}, words = `Words of ${name}.`) =>
  project.note(name, `${words}\n`, { updated, description: "'x'", ...fields });

function configure(recipient = MAILBOX, more = ""): void {
  project.config(`{ kind: smtp, url: "smtp://127.0.0.1:${server.port}" }`, "guards: { count: 9 }\n");
  const text = project.read("minutewire.yaml").replace(MAILBOX, recipient);
  project.write("minutewire.yaml", text.replace("    transport: way\n", `$&${more}`));
}

/** Everything that is kept of the project, but for caches and what SQLite itself keeps beside an open file. */
async function kept() {
  const files = Object.entries(project.files(".")).filter(
    ([name]) => !/-(?:wal|shm)$|^\.minutewire\/cache\//.test(name),
  );
  return Object.fromEntries(files);
}

/** What status says, to a person and to a program, which changes nothing. */
async function status(...words: string[]) {
  const before = await kept();
  const { code, out, err } = await run("status", ...words);
  const json = await run("status", "--json", ...words);
  expect(await kept()).toEqual(before);
  expect([err, json.code]).toEqual(["", code]);
  return { code, out, ...JSON.parse(json.out) };
}

/** An outbox that knows nothing, and one note that a run tried with that end. */
async function tried(script: Script): Promise<void> {
  await project.begin(run);
  server.play(() => script);
  note("a");
  await run("publish", "-q");
}

describe("it names the one command:", () => {
  test("publish --first-run where there is no outbox, and none is made", async () => {
    note("a");
    const { code, out, next, outbox, notes } = await status();
    expect([code, next.command, outbox.state, notes]).toEqual([
      76,
      "minutewire publish --first-run",
      "none",
      1,
    ]);
    expect(out).toContain("outbox    there is none in .minutewire\n");
  });

  test("the same with how it comes back, where an outbox was in use and is gone", async () => {
    await tried({});
    for (const end of ["", "-wal", "-shm"]) rmSync(storeFile(state()) + end, { force: true });
    const { code, next } = await status();
    expect([code, next.command, next.why]).toEqual([
      ...[76, "minutewire publish --first-run", expect.stringMatching(/bring|back/i)],
    ]);
  });

  test("outbox adopt where the outbox may not be believed, and what it knows is shown", async () => {
    await tried(LATER);
    const file = storeFile(state());
    copyFileSync(file, `${file}.new`);
    renameSync(`${file}.new`, file);
    const { code, out, next, outbox } = await status();
    expect([code, next.command, outbox.state]).toEqual([76, "minutewire outbox adopt", "not trusted"]);
    expect(out).toContain("was moved: nothing is sent from it");
    expect(out).toContain(`deferred  ${KEY}`);
  });

  test("outbox show where one is in doubt, never a verdict: 76; 75 and publish where its mailing sends it again", async () => {
    await tried(SILENT);
    const { code, out, next, owed } = await status();
    expect([code, next.command]).toEqual([76, `minutewire outbox show ${KEY}`]);
    expect(out).toContain(`uncertain ${KEY}\n`);
    expect(owed).toMatchObject([{ key: KEY, state: "uncertain", wants: "person" }]);
    configure(MAILBOX, "    onUncertain: resend\n");
    expect(await status()).toMatchObject({
      ...{ code: 75, next: { command: "minutewire publish", why: "It sends what is owed." } },
    });
  });

  test("the order that sends it elsewhere where no mailing carries what is owed: 76", async () => {
    await tried(LATER);
    configure("other@lists.lighthouse.example");
    expect(await status()).toMatchObject({ code: 76, next: { command: "minutewire send a --mailing post" } });
  });

  test("outbox cancel where its mailing is gone and the one that is there has had the note: 76", async () => {
    await tried(LATER);
    const text = project.read("minutewire.yaml").replace(MAILBOX, "other@lists.lighthouse.example");
    project.write("minutewire.yaml", text.replace("  post:\n", "  crew:\n"));
    expect(await status()).toMatchObject({
      ...{ code: 76, owed: [{ key: KEY }], next: { command: "minutewire send a --mailing crew" } },
    });
    server.play(() => ({}));
    await run("send", "a", "--mailing", "crew");
    expect(await status()).toMatchObject({
      ...{ code: 76, owed: [{ key: KEY }], next: { command: `minutewire outbox cancel ${KEY}` } },
    });
    await run("outbox", "cancel", KEY);
    expect(await status()).toMatchObject({ code: 0, owed: [], next: null });
  });

  test("outbox retry where one was refused: 69, until a person takes it out", async () => {
    await tried(NEVER);
    const { code, next } = await status();
    expect([code, next.command, next.why]).toEqual([
      ...[69, `minutewire outbox retry ${KEY}`, expect.stringContaining("no such list")],
    ]);
    await run("outbox", "cancel", KEY);
    expect(await status()).toMatchObject({ code: 0, owed: [], next: null });
  });

  test("check where a note is bad: 65", async () => {
    await tried({});
    note("b", "2026-02-30");
    const { code, out, next } = await status();
    expect([code, next.command]).toEqual([65, "minutewire check"]);
    expect(out).toMatch(/^problems {2}notes\/b\.md:\d+:\d+ {2}date-form/m);
  });

  test("publish where a note is new, and where something is due", async () => {
    await tried(LATER);
    note("b");
    expect(await status()).toMatchObject({
      ...{ code: 75, new: [{ permalink: "b", mailings: ["post"] }] },
      next: { command: "minutewire publish", why: "It sends what is new." },
    });
    rmSync(join(project.folder, "notes/b.md"));
    expect((await status()).next.why).toMatch(
      /^Nothing is lost: after 20.* it is tried again\. What was said last: "450 4\.2\.0 greylisted"$/,
    );
    await run("outbox", "retry", KEY);
    expect((await status()).next.why).toBe("It sends what is owed.");
  });

  test("send, or known, where a guard holds a note; nothing where it waits for its time", async () => {
    await tried({});
    note("old", "2020-01-01");
    note("draft", today, { draft: "true" });
    const { code, out, held, next } = await status();
    expect([code, next.command, next.why]).toEqual([
      ...[0, "minutewire send old", expect.stringContaining("minutewire known old")],
    ]);
    expect(held).toMatchObject([
      { permalink: "draft", reason: "draft" },
      { permalink: "old", reason: "old" },
    ]);
    expect(held[0]).not.toHaveProperty("since");
    expect(out).toContain("old: it is older than 14 days");
    await run("publish", "-q");
    expect((await status()).held).toMatchObject([
      { since: expect.any(String) },
      { since: expect.any(String) },
    ]);
    await run("known", "old");
    expect(await status()).toMatchObject({ code: 0, held: [{ permalink: "draft" }], next: null });
  });

  test("send --correction where a note was edited since it was sent", async () => {
    await tried({});
    note("a", today, {}, "Other words.");
    const { code, out, edited, next } = await status();
    expect([code, next.command]).toEqual([0, "minutewire send --correction a"]);
    expect(edited).toMatchObject([{ permalink: "a", mailing: "post", state: "accepted", key: KEY }]);
    expect(out).toMatch(/^edited {4}a {2}post, after it was sent$/m);
  });

  test("none where all is sent, with the time of the last entry", async () => {
    await tried({});
    const { code, out, lastEntry, next } = await status();
    expect([code, next]).toEqual([0, null]);
    expect(out).toContain("next      nothing to do");
    const store = await openStore(state(), { create: false });
    expect(new Date(lastEntry)).toEqual((await store.history(KEY)).at(-1)?.at);
    await store.close();
  });

  test("build where the configuration has no mailing", async () => {
    project.write("minutewire.yaml", project.read("minutewire.yaml").split("mailings:")[0] ?? "");
    note("a");
    expect(await status()).toMatchObject({ code: 0, next: { command: "minutewire build" } });
  });
});

test("each command it names, run as it stands, leads to the next, and all of them to rest", async () => {
  const ends = [NEVER, SILENT];
  await project.begin(run);
  server.play((connection) => ends[connection - 1] ?? {});
  for (const name of ["a", "b"]) note(name);
  await run("publish", "-q");
  note("c");
  note("old", "2020-01-01");
  rmSync(`${storeFile(state())}.mark`);
  const named: string[] = [];
  for (let n = 0; n < 9; n++) {
    const { next } = await status();
    if (next === null) break;
    named.push(next.command);
    const { out } = await run(...next.command.split(" ").slice(1));
    // What shows a delivery in doubt says what to run once a person has looked for the message.
    const verdict = / (outbox resolve .* --sent)$/m.exec(out)?.[1];
    if (verdict !== undefined) await run(...verdict.split(" "));
  }
  expect(named).toEqual([
    ...["minutewire outbox adopt", `minutewire outbox show b/post/${MAILBOX}/0`],
    ...[`minutewire outbox retry ${KEY}`, "minutewire publish", "minutewire send old"],
  ]);
  expect((await status()).code).toBe(0);
});

test("the newest that it names, and that a first run proposes to send, is none that would not go", async () => {
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
  configure(MAILBOX, "    select: { tag: crew }\n");
  note("gone", day(-3), { tags: "crew" });
  expect((await status()).out).toMatch(new RegExp(`^notes {5}1, the newest gone of ${day(-3)}$`, "m"));
  note("untaken", day(-2), { tags: "board" });
  note("drafted", day(-1), { tags: "crew", draft: "true" });
  note("later", today, { tags: "crew", publishAfter: "'2999-01-01T00:00:00Z'" });
  note("ahead", day(9), { tags: "crew" });
  expect((await status()).out).toMatch(/^notes {5}5, the newest that may go gone of /m);
  const { out } = await run("publish", "--first-run");
  expect(out).toContain("4 notes marked known; none was sent.\nTo send the newest: minutewire send gone\n");
  expect((await run("send", "gone")).code).toBe(0);
  // Nor by a mailing that is new and takes what went out before.
  expect((await run("send", "drafted")).out).toContain("it is a draft");
  note("gone", day(-3), { tags: "crew", draft: "true" });
  expect((await status()).out).toMatch(/^notes {5}5$/m);
  const more = `  other: { from: m@l.example, to: other@lists.l.example, transport: way, select: { tag: crew } }\ntransports:`;
  project.write("minutewire.yaml", project.read("minutewire.yaml").replace("transports:", more));
  expect((await run("publish")).out).not.toContain("To send the newest");
});

test("it is one screen of eighty columns, however much there is to say, and its keys and commands stay whole", async () => {
  await project.begin(run);
  server.play(() => SILENT);
  for (let n = 0; n < 7; n++) note(`weekly-meeting-of-the-lighthouse-crew-${n}`);
  await run("publish", "-q");
  for (let n = 0; n < 7; n++) {
    note(`weekly-meeting-of-the-lighthouse-crew-${n}`, today, {}, "Other words.");
    note(`a-meeting-of-long-ago-that-somebody-found-again-in-another-folder-${n}`, "2020-01-01");
    note(`a-meeting-of-today-with-quite-a-long-name-that-goes-on-and-on-for-a-while-${n}`);
    note(`bad-${n}`, "2026-02-30");
    note(`灯台の乗組員の会議についての長い長い名前のついた記録その${n}`, "2020-01-01", {
      permalink: `'wide-${n}'`,
    });
  }
  const { out, code } = await status();
  const lines = out.trimEnd().split("\n");
  const whole = /^(?:uncertain |next +minutewire)/;
  expect(lines.filter((line: string) => line.length > 80 && !whole.test(line))).toEqual([]);
  expect(lines.length).toBeLessThan(24);
  expect([code, lines.filter((line: string) => whole.test(line)).length]).toEqual([76, 3]);
  for (const label of ["notes", "new", "held", "edited", "problems", "outbox", "next"])
    expect(lines.filter((line: string) => line.startsWith(label))).toHaveLength(1);
  expect(out).not.toContain("\u001b");
});

test("check where no note is found, before and after an outbox began", async () => {
  const next = { command: "minutewire check", why: expect.stringContaining("notes.files") };
  expect(await status()).toMatchObject({ code: 76, notes: 0, next });
  await project.begin(run);
  expect(await status()).toMatchObject({ code: 0, notes: 0, next });
});

describe("what waits as it was frozen", () => {
  const site = (url: string) =>
    project.write(
      "minutewire.yaml",
      project.read("minutewire.yaml").replace(/url: https:\S+/, `url: ${url}`),
    );
  const wait = async (more = "") => {
    await project.begin(run);
    configure(MAILBOX, more);
    server.play(() => LATER);
    note("a", today, {}, "See [the plan](/plan).");
    await run("publish", "-q");
  };

  test("is told where the configuration would make another message of it today, with what sends that", async () => {
    await wait();
    expect((await status()).outdated).toEqual([]);
    expect((await run("outbox", "show", "a")).out).not.toContain("frozen is what goes");
    site("https://moved.example");
    const { out, outdated } = await status();
    expect(outdated).toEqual([{ key: KEY, changed: expect.arrayContaining([expect.any(String)]) }]);
    expect(out).toMatch(/^frozen {4}a {2}post, goes as it was tried; today it would be another:/m);
    const shown = await run("outbox", "show", "a");
    expect(shown.out).toMatch(
      /What was frozen is what goes; today it would be another message: .*\.\n +To send it as it is now:\n +minutewire outbox retry a\/post\/.* --anew\n/,
    );
    expect(JSON.parse((await run("outbox", "show", "a", "--json")).out).changed).toEqual(outdated[0].changed);
    // The command does what it says, and then nothing of it is old.
    expect((await run("outbox", "retry", "a", "--anew")).code).toBe(0);
    expect((await status()).outdated).toEqual([]);
  });

  test("is told once where its note was edited, and not at all where it cannot be made today", async () => {
    await wait();
    note("a", today, {}, "Other words.");
    const { out, edited, outdated } = await status();
    expect([edited.length, outdated]).toEqual([1, [{ key: KEY, changed: ["the words"] }]]);
    expect(out).not.toMatch(/^frozen/m);
    note("a", today, { draft: "true" }, "Other words.");
    expect((await status()).outdated).toEqual([]);
    expect((await run("outbox", "show", "a")).out).not.toContain("frozen is what goes");
  });

  test("that was in doubt keeps its bytes, and no command says otherwise", async () => {
    await project.begin(run);
    server.play(() => SILENT);
    note("a", today, {}, "See [the plan](/plan).");
    await run("publish", "-q");
    await run("outbox", "resolve", "a", "--again");
    server.play(() => LATER);
    await run("publish", "-q");
    site("https://moved.example");
    const { out } = await run("outbox", "show", "a");
    expect(out).toContain("It was in doubt once, and may have arrived: it keeps its bytes.");
    expect(out).not.toContain("--anew");
  });
});
