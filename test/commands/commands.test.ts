import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { plainText } from "../../src/mail/mime.ts";
import { freezeIn } from "../support/frozen.ts";
import { Project } from "../support/project.ts";
import { type Peer, peer } from "../support/smtp-peer.ts";

let project = new Project();
let server: Peer | undefined;
afterEach(async () => {
  project.remove();
  await server?.close();
  server = undefined;
  project = new Project();
});

const FOLDER = "{ kind: file, path: mail }";
const today = () => new Date().toISOString().slice(0, 10);

describe("check", () => {
  test("reports every problem of every note and of none twice, and exits 65", async () => {
    project.config(FOLDER);
    project.note("good", "Words.\n");
    project.note("bad-date", "Words.\n", { updated: "2016-5-3" });
    project.note("bad-link", "[x](javascript:y)\n", { subject: "" });
    const { code, out, err } = await project.run("check");
    expect(code).toBe(65);
    expect(err.split("\n")).toEqual([
      'notes/bad-date.md:2:10  error  date-form  updated: "2016-5-3" has a month or a day of one digit',
      "    Write 2016-05-03.",
      "notes/bad-link.md:1:1  error  field-missing  subject: is missing",
      "    Add it to the front matter.",
      expect.stringMatching(/^notes\/bad-link\.md:7:1 {2}warning {2}link-target/),
      expect.stringMatching(/^ {4}/),
      "",
    ]);
    expect(out).toBe("1 note whole, 2 errors, 1 warning\n");
  });
  test("finds the same permalink in two notes, case apart, and takes neither", async () => {
    project.config(FOLDER);
    project.note("a", "x\n", { permalink: "Same" });
    project.note("b", "y\n", { permalink: "same" });
    const { code, err } = await project.run("check");
    expect(code).toBe(65);
    expect(err).toContain(
      'notes/a.md:5:12  error  permalink-twice  permalink "Same" is also that of notes/b.md, case apart\n    Give each note its own: a file name',
    );
    expect(err).toContain(
      'notes/b.md:5:12  error  permalink-twice  permalink "same" is also that of notes/a.md, case apart\n',
    );
  });
  test("makes warnings fatal with --strict, and tells them as JSON", async () => {
    project.config(FOLDER);
    project.note("a", "x\n", { description: "" });
    expect((await project.run("check")).code).toBe(0);
    const { code, out } = await project.run("check", "--strict", "--format", "json");
    expect(code).toBe(65);
    expect(JSON.parse(out)).toMatchObject([
      { code: "description-missing", severity: "warning", place: { line: 1 } },
    ]);
  });
});

describe("a user's mistakes", () => {
  test.each([
    ["a command that does not exist", ["sned"], 64, "Did you mean send?"],
    ["an option that does not exist", ["preview", "--az", "post"], 64, "--az"],
    ["an output that does not exist", ["preview", "--as", "pdf"], 64, "Allowed choices"],
    ["an output but for a letter", ["preview", "--as", "newsleter"], 64, "Did you mean newsletter?"],
    [
      "a report but for a letter",
      ["check", "--format", "sarfi"],
      64,
      "Did you mean sarif? Allowed choices are",
    ],
    [
      "a digest's output but for a letter",
      ["digest", "--since", "2026-01-01", "--as", "pag"],
      64,
      "mean page?",
    ],
    ["a note that does not exist", ["preview", "nothing"], 66, '"nothing" is neither a file nor a permalink'],
    ["a configuration that does not exist", ["check", "--config", "no.yaml"], 66, "no.yaml"],
    ["a mailing that does not exist", ["send", "a", "--mailing", "x"], 64, "Known: post."],
    ["a mailing but for a letter", ["send", "a", "--mailing", "psot"], 64, "Did you mean post? Known: post."],
    ["nothing named where nobody can be asked", ["send"], 64, "name a note to send"],
    ["a rehearsal to no address", ["send", "a", "--to", "a@b>, c@d"], 64, "--to"],
    ["a delivery that does not exist", ["outbox", "show", "x"], 76, "there is no outbox"],
  ])("%s: one sentence, the right exit code, no stack", async (_, words, exit, sentence) => {
    project.config(FOLDER);
    project.note("a", "x\n");
    const { code, err } = await project.runProcess(...words);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/^\s+at /m);
    expect(code).toBe(exit);
  });
  test("a bad configuration is told with place, and nothing is written", async () => {
    project.config("{ kind: smtp, url: smtp://user:hunter2@relay.example }", "unknown: 1\n");
    project.note("a", "x\n");
    const { code, out, err } = await project.run("publish", "--first-run");
    expect({ code, out }).toEqual({ code: 78, out: "" });
    expect(err).toMatch(/minutewire\.yaml:15:27 {2}error {2}config {2}transports\.way\.url/);
    expect(err).toMatch(/minutewire\.yaml:16:1 {2}error {2}config {2}unknown/);
    expect(err).not.toContain("hunter2");
    expect(Object.keys(project.files("."))).toEqual(["minutewire.yaml", "notes/a.md"]);
  });
  test("a secret that is not set stops the run before anything leaves, is frozen or written", async () => {
    project.config('{ kind: smtp, url: "env:NO_SUCH_URL" }');
    project.note("a", "x\n");
    const lacking = "transports.way.url: the environment variable NO_SUCH_URL is not set";
    const { code, out, err } = await project.run("send", "a");
    expect({ code, out }).toEqual({ code: 78, out: "" });
    expect(err.split(lacking)).toHaveLength(2);
    expect(Object.keys(project.files(".")).filter((file) => file.includes("outbox"))).toEqual([]);
    // Where there is an outbox it learns nothing of the note either, which is as new as before.
    expect((await project.run("publish", "--first-run")).code).toBe(0);
    project.note("b", "y\n", { updated: today() });
    for (const words of [["publish"], ["send", "b"], ["send", "--yes"]]) {
      const failed = await project.run(...words);
      expect([words, failed.code, failed.out.includes("nothing to send")]).toEqual([words, 78, false]);
      expect(failed.err.split(lacking)).toHaveLength(2);
      expect((await project.run("outbox", "list")).out).toBe("nothing was ever sent from here\n");
    }
    const remark = `minutewire.yaml:15:27  warning  secret-missing  ${lacking}\n    It must hold an address`;
    for (const words of [["check"], ["send", "b", "--dry-run"], ["send", "--dry-run"]]) {
      const remarked = await project.run(...words);
      expect([words, remarked.code, remarked.err.includes(remark)]).toEqual([words, 0, true]);
    }
    expect((await project.run("status")).out).toMatch(/^new {7}b {2}through post$/m);
    project.config(FOLDER);
    expect((await project.run("publish")).out).toMatch(/^sent +b {2}post/m);
  });
  test("of what was frozen before its secret was gone that is told once", async () => {
    project.config("{ kind: smtp, url: 'env:WAY_URL' }");
    project.note("a", "x\n");
    expect((await project.run("publish", "--first-run")).code).toBe(0);
    project.note("b", "y\n", { updated: today() });
    vi.stubEnv("WAY_URL", "smtp://127.0.0.1:1");
    await freezeIn(project);
    vi.unstubAllEnvs();
    project.note("c", "z\n", { updated: today() });
    const { code, out, err } = await project.run("publish");
    expect(code).toBe(78);
    expect(err.match(/secret-missing/g)).toHaveLength(1);
    expect(out).toMatch(/^queued +b {2}post.*\n +Not tried yet, and due now\. Send it with:\n.* send b /m);
    expect(out).not.toMatch(/ c {2}post/);
  });
});

describe("build", () => {
  test("writes the good notes whole beside a bad one, and only once", async () => {
    project.config(FOLDER);
    project.note("good", "See [this](/x).\n");
    project.note("bad", "x\n", { updated: "soon" });
    const first = await project.run("build");
    expect(first.code).toBe(65);
    expect(first.out).toBe("1 meeting: 27 files in public, 27 of them changed\n");
    const built = project.files("public");
    expect(Object.keys(built)).toEqual([
      "2026/index.html",
      "favicon.svg",
      "feeds/all.atom",
      "feeds/all.json",
      "feeds/all.rss",
      "feeds/by/scribe.atom",
      "feeds/by/scribe.json",
      "feeds/by/scribe.rss",
      "feeds/feed.css",
      "feeds/feeds.opml",
      "feeds/links.atom",
      "feeds/links.json",
      "feeds/links.rss",
      "good/index.html",
      "good/newsletter.html",
      "good/post.txt",
      "index.html",
      "index/2026/index.html",
      "index/index.html",
      "index/people/index.html",
      "links/2026/index.html",
      "links/index.html",
      "meetings.ics",
      "search/2026-1.json",
      "search/2026-words-1.json",
      "search/2026.json",
      "search/index.html",
    ]);
    expect((await project.run("build")).out).toBe("1 meeting: 27 files in public, 0 of them changed\n");
    expect(project.files("public")).toEqual(built);
  });
  test("writes the calendar of a next meeting beside the page, with CRLF, as preview shows it (C01)", async () => {
    project.config(FOLDER);
    project.note("good", "The next meeting is on 10 March 2026.\n");
    await project.run("build");
    const file = project.read("public/good/next.ics");
    expect(file).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:20260310\r\n[\s\S]*END:VCALENDAR\r\n$/,
    );
    expect(file.replaceAll("\r\n", "")).not.toContain("\n");
    expect((await project.run("preview", "--as", "ics")).out).toBe(file);
    expect(project.read("public/meetings.ics").replaceAll("\r\n", "")).not.toContain("\n");
  });
  test("keeps drafts and what is to be published later out", async () => {
    project.config(FOLDER);
    project.note("a", "x\n", { draft: "true" });
    project.note("b", "x\n", { publishAfter: "2999-01-01T00:00:00Z" });
    await project.run("build");
    const built = project.files("public");
    expect(Object.keys(built).filter((file) => !file.startsWith("feeds/"))).toEqual([]);
    expect(Object.values(built).join("\n")).not.toMatch(/<entry>|<item>|Crew meeting: 2026/);
  });
});

describe("publish", () => {
  test("tells a warning with the note that it sends, and not in every run after it", async () => {
    project.config("{ kind: file, path: mail }");
    project.note("old", "x\n", { mood: "fine" });
    expect((await project.run("publish", "--first-run")).err).toContain("notes/old.md");
    expect((await project.run("publish")).err).not.toContain("warning");
    project.note("new", "x\n", { mood: "fine", updated: new Date().toISOString().slice(0, 10) });
    const sent = await project.run("publish");
    expect([sent.code, sent.out]).toEqual([0, expect.stringMatching(/^sent /m)]);
    expect(sent.err).toMatch(/^notes\/new\.md:\d+:\d+ {2}warning {2}field-unknown/m);
    expect(sent.err).not.toContain("notes/old.md");
    expect((await project.run("publish")).err).not.toContain("warning");
  });

  test("does nothing irreversible where there is no outbox and nobody said --first-run", async () => {
    project.config(FOLDER);
    project.note("a", "x\n");
    const { code, err } = await project.run("publish");
    expect(code).toBe(76);
    expect(err).toContain("publish --first-run");
    expect(Object.keys(project.files(".")).filter((file) => file.includes("outbox"))).toEqual([]);
  });

  test.each([["build"], []])(
    "makes no outbox where no note is found, after %j, for every old one would be new to it later",
    async (...before) => {
      project.config(FOLDER);
      project.note("a", "x\n", { updated: today() });
      for (const word of before) await project.run(word);
      for (const words of [
        ["publish", "--first-run"],
        ["publish", "--first-run", "--dry-run"],
        ["send", "notes/a.md"],
      ]) {
        const { code, out, err } = await project.run(...words, "--notes", "note/*.md");
        expect([code, err]).toEqual([
          66,
          expect.stringMatching(/^error {2}first-run .*\n +Mend notes\.files first/m),
        ]);
        expect(out).not.toMatch(/^First run|marked known|would mark|^sent/m);
      }
      expect((await project.run("publish")).code).toBe(76);
      expect((await project.run("publish", "--first-run")).out).toContain("1 note marked known");
      expect((await project.run("publish")).out).not.toMatch(/^sent/m);
    },
  );

  test("says of what it did not try what was said before, and that it was not tried", async () => {
    project.config("{ kind: smtp, url: 'smtp://127.0.0.1:1' }");
    await project.begin();
    project.note("a", "x\n", { updated: today() });
    expect((await project.run("publish")).out).toMatch(/^ {4}"nothing listens at 127/m);
    for (const words of [["publish"], ["send", "a"], ["send", "--yes"]]) {
      const { code, out } = await project.run(...words);
      expect([code, out]).toEqual([
        75,
        expect.stringMatching(/^ {4}Not tried in this run\. What was said last: "nothing listens at 127/m),
      ]);
    }
  });

  test("posts nothing of a backlog, then each new note once", async () => {
    project.config(FOLDER);
    for (const day of ["01", "02", "03"]) project.note(`old-${day}`, "x\n", { updated: `2026-01-${day}` });
    const first = await project.run("publish", "--first-run");
    expect(first.code).toBe(0);
    expect(first.out).toContain("3 notes marked known; none was sent");
    expect(first.out).toContain("minutewire send old-03");
    project.note("new", "Fresh words.\n", { updated: today() });
    const second = await project.run("publish");
    expect(second).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^sent +new {2}post {2}to crew@lists\.lighthouse\.example/),
    });
    expect(await project.run("publish")).toMatchObject({
      out: "",
      err: expect.stringMatching(/^4 meetings: .* 0 of them changed$/m),
    });
    expect((await project.run("publish", "-q")).err).not.toContain("meetings:");
    expect(Object.keys(project.files("mail")).filter((file) => file.endsWith(".eml"))).toHaveLength(1);
  });

  test("--dry-run says what the next run sends, and changes nothing", async () => {
    project.config(FOLDER);
    project.note("old", "x\n");
    project.note("new", "x\n", { updated: today() });
    // What was read of notes may be kept.
    const kept = () => Object.entries(project.files(".")).filter(([file]) => !/[\\/]cache[\\/]/.test(file));
    const tried = async () => {
      const before = kept();
      const { code, out } = await project.run("publish", "--dry-run");
      expect([code, kept()]).toEqual([0, before]);
      return out;
    };
    expect(await tried()).toBe("publish --first-run would mark 2 notes known, and send none\n");
    await project.run("publish", "--first-run");
    expect(await tried()).toBe("");
    project.note("newer", "y\n", { updated: today() });
    expect(await tried()).toMatch(/^would send {4}newer {2}post {2}to \S+ {2}\d+ bytes\n$/);
    expect((await project.run("publish")).out).toMatch(/^sent {10}newer {2}post/m);
    expect(await tried()).not.toContain("would send");
    project.note("broken", "y\n", { updated: "soon" });
    const { code, out } = await project.run("publish", "--dry-run", "--json");
    expect([code, JSON.parse(out).problems[0].exit]).toEqual([65, 65]);
    expect((await project.run("publish", "--dry-run", "--notes", "note/*.md")).err).toContain("notes-none");
    renameSync(join(project.folder, ".minutewire/outbox.db"), join(project.folder, "elsewhere.db"));
    const gone = await project.run("publish", "--dry-run", "--notes", "notes/new.md");
    expect([gone.code, gone.out, gone.err]).toEqual([76, "", expect.stringContaining("Bring it back")]);
    expect((await project.run("publish", "--dry-run", "--first-run", "--notes", "notes/new.md")).code).toBe(
      0,
    );
  });
  test("keeps back what is old, what is too much at once, drafts, and says so", async () => {
    project.config(FOLDER);
    await project.begin();
    project.note("old", "x\n", { updated: "2020-01-01" });
    project.note("draft", "x\n", { updated: today(), draft: "true" });
    project.note("one", "x\n", { updated: today() });
    project.note("two", "x\n", { updated: today() });
    const { code, out } = await project.run("publish");
    expect(code).toBe(0);
    expect(
      out
        .split("\n")
        .filter((line) => line.startsWith("kept back"))
        .sort(),
    ).toEqual([
      "kept back     draft: it is a draft",
      "kept back     old: it is older than 14 days. To send it: minutewire send old",
      "kept back     one: 2 notes are new at once and 1 is the most. To send it: minutewire send one",
      "kept back     two: 2 notes are new at once and 1 is the most. To send it: minutewire send two",
    ]);
    expect(project.files(".")).not.toHaveProperty("mail/mbox");
  });
});

describe("send", () => {
  test("sends a named note whatever its age, marks the others known, and says the second time that it is sent", async () => {
    project.config(FOLDER);
    project.note("a", "x\n");
    project.note("b", "x\n");
    const first = await project.run("send", "a");
    expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/^sent +a {2}post/) });
    expect(await project.run("send", "notes/a.md")).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^already sent +a {2}post/),
    });
    expect((await project.run("publish")).out).not.toMatch(/^sent|kept back/m);
  });

  test("never sends an edited note again, and says that it was edited", async () => {
    project.config(FOLDER);
    project.note("a", "x\n");
    await project.run("send", "a");
    project.note("a", "Other words.\n");
    expect((await project.run("send", "a")).out).toMatch(
      /^edited +a {2}post.*\n +To post what changed: minutewire send --correction a\nalready sent/,
    );
    project.note("a", "**x**\n");
    expect((await project.run("send", "a")).out).not.toContain("edited");
    expect(Object.keys(project.files("mail")).filter((file) => file.endsWith(".eml"))).toHaveLength(1);
  });

  test("rehearses to another address and marks nothing", async () => {
    project.config(FOLDER);
    project.note("a", "x\n");
    expect(await project.run("send", "a", "--to", "me@lighthouse.example")).toMatchObject({ code: 0 });
    expect((await project.run("send", "a", "--dry-run")).out).toMatch(/^would send +a {2}post {2}to crew@/);
    expect((await project.run("send", "a")).out).toMatch(/^sent/);
    const mail = project.files("mail");
    expect(Object.values(mail).filter((text) => text.includes("To: me@lighthouse.example"))).not.toHaveLength(
      0,
    );
  });

  test("a draft is an order nobody can give", async () => {
    project.config(FOLDER);
    project.note("a", "x\n", { draft: "true" });
    expect(await project.run("send", "a")).toMatchObject({
      code: 0,
      out: expect.stringContaining("it is a draft"),
    });
  });

  test("previews the bytes that would be sent, and those that were", async () => {
    project.config(FOLDER);
    project.note("a", "Some *words* and a [link](/x).\n");
    const before = (await project.run("preview", "a", "--as", "eml")).out;
    await project.run("send", "a");
    const [sent] = Object.entries(project.files("mail"))
      .filter(([name]) => name.endsWith(".eml"))
      .map(([, text]) => text);
    const dateless = (text: string | undefined) => text?.replace(/^Date: .*\r\n/m, "");
    expect(dateless(before)).toBe(dateless(sent));
    project.note("a", "Other words.\n");
    expect((await project.run("preview", "a", "--as", "eml")).out).toBe(sent);
  });

  test("shows the correction before it goes, alike by preview and by a dry run, and what goes is that", async () => {
    project.config(FOLDER);
    project.note("a", "Old words.\n");
    expect(await project.run("preview", "a", "--as", "correction")).toMatchObject({
      ...{
        code: 65,
        err: expect.stringContaining("correction-none  a has no correction: it was not sent yet"),
      },
    });
    await project.run("send", "a");
    project.note("a", "New words.\n");
    const shown = (await project.run("preview", "a", "--as", "correction")).out;
    expect(shown).toContain("*Was:* Old words.\n    *Now:* New words.");
    expect((await project.run("send", "--correction", "a", "--dry-run")).out).toContain(`\n${shown}`);
    await project.run("send", "--correction", "a");
    const sent = Object.values(project.files("mail")).map((text) => plainText(Buffer.from(text, "latin1")));
    expect(sent).toContain(shown);
  });

  test("of what was never tried, or came to nothing, the bytes of today", async () => {
    server = await peer({ RCPT: "550 5.1.1 nobody\r\n" });
    project.config(`{ kind: smtp, url: "smtp://127.0.0.1:${server.port}" }`);
    project.note("a", "Old words.\n");
    expect((await project.run("send", "a")).code).toBe(69);
    project.note("a", "New words.\n");
    expect((await project.run("preview", "a", "--as", "eml")).out).toContain("New words.");
  });
});

describe("over SMTP", () => {
  const wire = (at: Peer) => `{ kind: smtp, url: "smtp://127.0.0.1:${at.port}" }`;

  test("a message that is accepted is sent once", async () => {
    server = await peer();
    project.config(wire(server));
    project.note("a", "x\n");
    expect(await project.run("send", "a")).toMatchObject({ code: 0, out: expect.stringMatching(/^sent/) });
    expect(server.seen.messages).toHaveLength(1);
  });

  test("a peer that drops after the final dot: uncertain, 76, and never again by itself", async () => {
    server = await peer({ dot: { close: "fin" } });
    project.config(wire(server));
    project.note("a", "x\n");
    const first = await project.run("send", "a");
    expect(first.code).toBe(76);
    expect(first.out).toMatch(/^uncertain +a {2}post/);
    expect(first.out).toContain("minutewire outbox resolve a/post/crew@lists.lighthouse.example/0 --sent");
    for (let again = 0; again < 5; again++) expect((await project.run("send", "a")).code).toBe(76);
    expect((await project.run("publish")).code).toBe(76);
    expect(server.seen.messages).toHaveLength(1);
    expect((await project.run("outbox", "list")).out).toMatch(/^uncertain/);
    expect((await project.run("outbox", "resolve", "a/post")).code).toBe(64);
    expect(await project.run("outbox", "resolve", "a/post", "--sent")).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^accepted/),
    });
    expect((await project.run("send", "a")).code).toBe(0);
    expect((await project.run("outbox", "show", "a")).out).toContain("accepted  by person: resolved as sent");
    expect(server.seen.messages).toHaveLength(1);
  });

  test("a person who says --again has it sent again, the same bytes", async () => {
    server = await peer({ dot: { close: "fin" } });
    project.config(wire(server));
    project.note("a", "x\n");
    await project.run("send", "a");
    const [first] = server.seen.messages;
    await server.close();
    server = await peer();
    project.config(wire(server));
    await project.run("outbox", "resolve", "a", "--again");
    expect((await project.run("send", "a")).code).toBe(0);
    expect(server.seen.messages).toEqual([first]);
  });

  test.each([
    ["a temporary refusal", { RCPT: "450 4.2.0 greylisted\r\n" }, 75, "deferred"],
    ["a refusal for good", { RCPT: "550 5.1.1 no such list\r\n" }, 69, "rejected"],
  ] as const)("%s", async (_, script, exit, word) => {
    server = await peer(script);
    project.config(wire(server));
    project.note("a", "x\n");
    const { code, out } = await project.run("send", "a");
    expect(out).toMatch(new RegExp(`^${word}`));
    expect(code).toBe(exit);
  });

  test.each([
    ["deferred", "450 4.2.0 greylisted"],
    ["rejected", "550 5.1.1 no such list"],
  ])(
    "what was %s and is made due says so, not what it was told before, until it is tried",
    async (state, said) => {
      server = await peer((connection) =>
        connection === 1 ? { RCPT: `${said}\r\n` } : { RCPT: "451 4.7.1 not yet\r\n" },
      );
      project.config(wire(server));
      project.note("a", "x\n");
      expect((await project.run("send", "a")).out).toContain(said);
      expect((await project.run("outbox", "list", "--long")).out).toMatch(
        new RegExp(`^${state} .*\n.*\n +"${said}"$`, "m"),
      );
      const told = (await project.run("outbox", "retry", "a")).out;
      expect(told).toMatch(/due now\. Send it with:\n +minutewire send a --mailing post --yes$/m);
      const listed = (await project.run("outbox", "list", "--long")).out;
      for (const text of [told, listed]) expect(text).not.toContain(said);
      expect((await project.run("outbox", "show", "a")).out).toMatch(
        /due now\. Send it with:\n +minutewire send a/,
      );
      expect(server.seen.connections).toBe(1);
      expect((await project.run("send", "a", "--mailing", "post", "--yes")).code).toBe(75);
      expect(server.seen.connections).toBe(2);
      expect((await project.run("outbox", "list", "--long")).out).toContain("451 4.7.1 not yet");
    },
  );

  test("a correction that is made due is sent by the command that is told", async () => {
    server = await peer((connection) => (connection === 2 ? { RCPT: "450 4.2.0 later\r\n" } : {}));
    project.config(wire(server));
    project.note("a", "x\n");
    await project.run("send", "a");
    project.note("a", "y\n");
    expect((await project.run("send", "--correction", "a")).code).toBe(75);
    const { out } = await project.run("outbox", "retry", "a/post/crew@lists.lighthouse.example/1");
    expect(out).toContain("it is due now. Send it with:\n    minutewire send --yes");
    expect((await project.run("send", "--yes")).code).toBe(0);
    expect(server.seen.messages).toHaveLength(2);
  });

  test("a rejected delivery is sent after outbox retry, a deferred one can be cancelled", async () => {
    server = await peer({ RCPT: "550 5.1.1 no such list\r\n" });
    project.config(wire(server));
    project.note("a", "x\n");
    await project.run("send", "a");
    await server.close();
    server = await peer({ RCPT: "450 4.2.0 later\r\n" });
    project.config(wire(server));
    expect((await project.run("outbox", "retry", "a")).out).toMatch(/^queued/);
    expect((await project.run("send", "a")).code).toBe(75);
    expect((await project.run("outbox", "cancel", "a")).out).toMatch(/^cancelled/);
    expect((await project.run("outbox", "verify")).out).toContain("cancelled 1");
    expect(server.seen.messages).toHaveLength(0);
  });
});

describe("what an attacker or bad luck found once", () => {
  const wire = (at: Peer) => `{ kind: smtp, url: "smtp://127.0.0.1:${at.port}" }`;
  const two = (at: Peer) => `  way: { kind: smtp, url: "env:NO_SUCH_URL" }
  other: ${wire(at)}
`;

  test("a draft that was frozen and not tried is not sent", async () => {
    server = await peer();
    project.config(wire(server));
    await project.begin();
    project.note("new", "Words.\n", { updated: today() });
    await freezeIn(project);
    project.note("new", "Secret.\n", { updated: today(), draft: "true" });
    const { out } = await project.run("publish");
    expect(out).toContain("it is a draft; it was frozen and is not tried");
    expect(server.seen.messages).toEqual([]);
  });

  test("one note that makes no message stops none of the others, and the run ends with 65", async () => {
    server = await peer();
    project.config(wire(server));
    project.note("good", "Words.\n");
    project.note("poison", "x\n", { subject: "'x'", author: "{ name: '=?utf-8?q?x?=' }" });
    const config = project.read("minutewire.yaml");
    project.write(
      "minutewire.yaml",
      config.replace("    transport: way", "    replyTo: author\n    transport: way"),
    );
    const { code, out } = await project.run("send", "good", "poison");
    expect(out).toMatch(/^sent +good/m);
    expect([0, 65]).toContain(code);
  });

  test("a mailing whose way out cannot be opened keeps none of the others", async () => {
    server = await peer();
    project.config("{ kind: smtp, url: 'env:NO_SUCH_URL' }");
    const config = project.read("minutewire.yaml");
    project.write(
      "minutewire.yaml",
      config.replace(
        /transports:[\s\S]*$/,
        `  news:
    from: minutes@lighthouse.example
    to: news@lists.lighthouse.example
    transport: other
transports:
${two(server)}`,
      ),
    );
    project.note("a", "x\n");
    // An outbox that began with it would take the note for known to the mailing that it could not go through.
    const first = await project.run("send", "a", "--yes");
    expect(first).toMatchObject({ code: 78, out: "" });
    expect(first.err).toContain("NO_SUCH_URL is not set");
    expect(existsSync(`${project.folder}/state`)).toBe(false);
    expect((await project.run("publish", "--first-run")).code).toBe(0);
    project.note("b", "x\n", { updated: today() });
    const { code, out, err } = await project.run("send", "b", "--yes");
    expect(code).toBe(78);
    expect(out).toMatch(/^sent +b {2}news/m);
    expect(err).toContain("NO_SUCH_URL is not set");
    expect((await project.run("send", "--dry-run")).out).toMatch(/^would send +b {2}(?!news)/m);
    expect((await project.run("send", "--yes", "--mailing", "news")).code).toBe(0);
  });

  test("of a draft that is named no outbox begins", async () => {
    project.config(FOLDER);
    project.note("a", "x\n");
    project.note("later", "x\n", { draft: "true" });
    const { code, out } = await project.run("send", "later", "--yes");
    expect(out).toMatch(/kept back.*draft/);
    expect(code).toBe(0);
    expect(existsSync(`${project.folder}/state`)).toBe(false);
    expect((await project.run("send", "a", "--yes")).out).toMatch(/^sent +a /m);
  });

  test("a note that could not be read at the first run is known all the same when it is mended", async () => {
    project.config(FOLDER);
    project.note("good", "x\n");
    project.note("bad", "x\n", { updated: "soon" });
    const told = (them: string) => `error. Once mended, publish does not mail ${them}:\n    minutewire send `;
    const { code, out } = await project.run("publish", "--first-run", "--state", "first");
    expect([code, out]).toEqual([65, expect.stringContaining("and 2 notes marked known; none was sent.\n")]);
    expect(out).toContain(`1 of these has an ${told("it")}bad does\n`);
    project.note("worse", "x\n", { subject: "[" });
    expect((await project.run("publish", "--first-run")).out).toContain(
      `2 of these have an ${told("them")}NOTE does\n`,
    );
    for (const name of ["bad", "worse"]) project.note(name, `Words of ${name}.\n`, { updated: today() });
    expect((await project.run("publish")).out).not.toMatch(/^sent|^kept back/m);
  });

  test("what is owed by a mailing that is gone is told", async () => {
    server = await peer({ RCPT: "450 4.2.0 later\r\n" });
    project.config(wire(server));
    project.note("a", "x\n");
    await project.run("send", "a");
    project.write(
      "minutewire.yaml",
      project.read("minutewire.yaml").replace("  post:", "  crew:").replace("crew@", "other@"),
    );
    const { code, out, err } = await project.run("publish");
    expect(code).toBe(76);
    expect(out + err).toContain('there is no mailing "post" any more');
    expect(server.seen.messages).toEqual([]);
  });

  test("a reader that goes away does not stop a run", async () => {
    project.config(FOLDER);
    for (const name of ["a", "b", "c"]) project.note(name, "x\n");
    await project.runPiped("send", "a", "b", "c");
    expect(Object.keys(project.files("mail")).filter((file) => file.endsWith(".eml"))).toHaveLength(3);
  });

  test("reports as JSON hold the problems, and nothing else is on standard output", async () => {
    project.config(FOLDER, "unknown: 1\n");
    const { code, out } = await project.run("publish", "--json");
    expect(code).toBe(78);
    expect(JSON.parse(out)).toMatchObject({ problems: [{ code: "config" }] });
    project.config(FOLDER);
    project.note("a", "x\n");
    for (const words of [
      ["send", "a", "--dry-run"],
      ["send", "a", "--to", "me@lighthouse.example"],
      ["send", "a"],
      ["publish"],
      ["outbox", "list"],
      ["outbox", "show", "a"],
      ["build"],
    ])
      expect(JSON.parse((await project.run(...words, "--json")).out), words.join(" ")).toBeDefined();
  });

  test("a state folder that was there keeps its mode", async () => {
    project.config(FOLDER, "state: .\n");
    project.note("a", "x\n");
    const before = project.mode(".");
    await project.run("send", "a");
    expect(project.mode(".")).toBe(before);
    expect(project.mode("outbox.db")).toBe(0o600);
  });

  test("keys are found whatever their case, and an empty one is none", async () => {
    project.config(FOLDER);
    project.note("a", "x\n");
    await project.run("send", "a");
    expect((await project.run("outbox", "show", "A")).code).toBe(0);
    expect((await project.run("outbox", "show", "")).code).toBe(64);
  });

  test.each([
    ["its permalink", "crew-3030", "crew-0303"],
    ["its permalink and mailing", "crew-0303/pots", "crew-0303/post"],
    [
      "the whole",
      "crew-0303/post/crew@lists.lighthuose.example/0",
      "crew-0303/post/crew@lists.lighthouse.example/0",
    ],
  ])("the nearest key is suggested, by %s", async (_, typed, meant) => {
    project.config(FOLDER);
    project.note("crew-0303", "x\n");
    await project.run("send", "crew-0303");
    const { code, err } = await project.run("outbox", "show", typed);
    expect([code, err]).toEqual([
      64,
      `error  key-unknown  no delivery has the key "${typed}"\n    Did you mean ${meant}? minutewire outbox list shows the keys.\n`,
    ]);
  });
});

describe("a project of its own shape", () => {
  test("reads fields by the folder's own names", async () => {
    project.config(FOLDER);
    const config = project.read("minutewire.yaml");
    project.write(
      "minutewire.yaml",
      config.replace(
        "mailings:",
        "  fields: { subject: title, updated: date, description: summary }\nmailings:",
      ),
    );
    project.write(
      "notes/a.md",
      "---\ntitle: Crew\ndate: 2026-03-03\nsummary: The news\nauthor: { name: Scribe }\npermalink: a\n---\nx\n",
    );
    expect(JSON.parse((await project.run("preview", "a", "--as", "model")).out)).toMatchObject({
      subject: "Crew",
      date: "2026-03-03",
      description: "The news",
    });
    project.write(
      "notes/b.md",
      "---\ntitle: Crew\ndate: soon\nauthor: { name: Scribe }\npermalink: b\n---\nx\n",
    );
    expect((await project.run("check")).err).toContain("notes/b.md:3:7  error  date-form  date:");
  });

  test("replaces a template one by one, tells a fault in it by file and line, and needs no mjml when nothing changed", async () => {
    project.config(FOLDER, "emails: emails\n");
    project.note("a", "x\n");
    project.write("emails/subject.mjml", "<span>Our own: {{subject}}</span>\n");
    const first = await project.runProcess("preview", "a", "--as", "newsletter");
    expect(first).toMatchObject({
      code: 0,
      out: expect.stringContaining("Our own: Crew meeting"),
    });
    // Importing mjml runs what this file names; a template that is kept needs no import.
    project.write(".mjmlconfig", '{ "packages": ["./evil.cjs"] }');
    project.write("evil.cjs", 'require("node:fs").writeFileSync("ran", "");');
    expect(await project.runProcess("preview", "a", "--as", "newsletter")).toEqual(first);
    project.write("emails/subject.mjml", "<span>\n{{subjekt}}</span>\n");
    const faulty = await project.runProcess("check");
    expect(faulty.code).toBe(78);
    expect(faulty.err).toMatch(/^emails\/subject\.mjml:2:\d+ {2}error {2}template-hole/m);
    expect(faulty.err).toMatch(/^ {4}Did you mean subject\? It may hold/m);
    expect(Object.keys(project.files("."))).not.toContain("ran");
  });
});
