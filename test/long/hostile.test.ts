/**
 * The hostile set: 64 notes made to break a publisher of notes. Each goes alone through the real program, then all
 * in one run. A note that is refused is told of by file, line and column and leaves no trace; one that is built has
 * the property of its line in the set's README.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pick } from "../../src/model/edition.ts";
import { readNote } from "../../src/reader/read.ts";
import { assemble } from "../../src/writers/newsletter/stamp.ts";
import { shippedFragments } from "../support/emails.ts";
import { hostileProject, hostileSet, measured, type Outputs, outputs } from "../support/hostile.ts";
import { lighthouse, meetingOf } from "../support/notes.ts";
import type { Project } from "../support/project.ts";
import { drawn } from "../support/runs.ts";
import { active, xmlFaults } from "../support/xml.ts";

/**
 * The notes that are refused, and how. Where the set lets us choose, this is the choice: a field is never mended by
 * guessing (13, 21, 28, 35, 38, 42), and what is larger or deeper than any notes of a meeting is none (54 to 60).
 */
const REFUSED: Readonly<Record<string, RegExp | readonly RegExp[]>> = {
  "01-fm-js-exec.md": /:1:1 {2}error {2}front-matter-language {2}front matter in "js"/,
  "02-fm-coffee-json.md": /:1:1 {2}error {2}front-matter-language {2}front matter in "coffee"/,
  "03-yaml-js-function.md": /:7:10 {2}error {2}yaml {2}a value that begins with !/,
  "05-yaml-alias-bomb.md": /:1:1 {2}error {2}yaml {2}the values marked with & are repeated/,
  "07-yaml-duplicate-keys.md": [
    /:3:1 {2}error {2}yaml {2}"updated" is there already/,
    /:6:1 {2}error {2}yaml {2}"subject" is there already/,
  ],
  "08-yaml-tabs.md": /:4:1 {2}error {2}yaml {2}a line is set in by a tab/,
  "09-fm-unterminated.md": /:1:1 {2}error {2}front-matter-unclosed {2}the front matter is not closed/,
  "10-fm-missing.md": /:1:1 {2}error {2}front-matter-missing {2}no front matter/,
  "11-fm-empty-and-rule.md": ["subject", "permalink", "updated", "author"].map(
    (field) => new RegExp(`:1:1 {2}error {2}field-missing {2}${field}: is missing`),
  ),
  "13-fm-dashes-in-value.md": /:9:14 {2}error {2}field-control {2}description: has a line break/,
  "14-missing-updated.md": /:1:1 {2}error {2}field-missing {2}updated: is missing/,
  "15-missing-author.md": /:1:1 {2}error {2}field-missing {2}author: is missing/,
  "16-missing-subject.md": /:1:1 {2}error {2}field-missing {2}subject: is missing/,
  "17-missing-permalink.md": /:1:1 {2}error {2}field-missing {2}permalink: is missing/,
  "19-missing-author-name.md": /:4:3 {2}error {2}field-missing {2}author\.name: is missing/,
  "20-types-wrong.md": [
    /:4:10 {2}error {2}field-type {2}subject: must be text, not a list/,
    /:6:14 {2}error {2}field-type {2}description: must be text, not a number/,
  ],
  "21-types-yaml-surprise.md": /:8:12 {2}error {2}field-type {2}permalink: must be text, not a number/,
  "23-inject-subject-crlf.md": /:7:10 {2}error {2}field-control {2}subject: has a line break/,
  "25-inject-email.md": [
    /:4:9 {2}error {2}field-control {2}author\.name: has a line break/,
    /:6:10 {2}error {2}field-control {2}author\.email: has a line break/,
  ],
  "26-inject-email-angle.md":
    /:6:10 {2}error {2}address-form {2}author\.email: is not one plain mail address/,
  "28-author-uri-javascript.md": /:5:8 {2}error {2}uri-form {2}author\.uri: must be an http/,
  "29-permalink-dotdot.md": /:8:12 {2}error {2}permalink-form {2}permalink: /,
  "30-permalink-absolute.md": /:8:12 {2}error {2}permalink-form {2}permalink: /,
  "32-permalink-percent.md": /:8:12 {2}error {2}permalink-form {2}permalink: /,
  "34-permalink-nul.md": /:8:12 {2}error {2}field-control {2}permalink: /,
  "35-permalink-odd-chars.md": /:8:12 {2}error {2}permalink-form {2}permalink: /,
  "38-subject-huge.md": /:7:10 {2}error {2}field-too-long {2}subject: has 39999 characters/,
  "42-control-chars.md": /:9:14 {2}error {2}field-control {2}description: has a line break or a control/,
  "45-invalid-utf8.md": /:14:12 {2}error {2}not-utf8 {2}not UTF-8 at byte 232/,
  "47-utf16.md": /:1:1 {2}error {2}not-utf8 {2}the note is UTF-16, not UTF-8/,
  "51-nul.md": /:14:5 {2}error {2}nul-byte {2}a NUL at byte 225/,
  "52-empty-file.md": /:1:1 {2}error {2}note-empty {2}the note is empty/,
  "54-big-5mb.md": /:1:1 {2}error {2}note-too-large {2}it has 5121221 bytes/,
  "55-long-line-1mb.md": /:1:1 {2}error {2}note-too-large /,
  "56-deep-blockquote.md": /:14:1 {2}error {2}nested-too-deep /,
  "58-brackets.md": /:1:1 {2}error {2}note-too-large /,
  "60-backticks-html.md": /:1:1 {2}error {2}note-too-large /,
  "75-date-zero.md": /:2:10 {2}error {2}date-form {2}updated: there is no day 0000-00-00/,
  "76-date-feb30.md": /:2:10 {2}error {2}date-form {2}updated: there is no day 2015-02-30/,
  "79-date-quoted-loose.md": /:2:10 {2}error {2}date-form {2}updated: "8th July 2014" is not a date/,
  "82-date-epoch-number.md": /:2:10 {2}error {2}date-type {2}updated: must be a date, not a number/,
};

/** The notes that are built: the codes of their warnings, in order, and what must hold. */
interface Built {
  readonly warned?: readonly string[];
  readonly holds?: (all: Outputs, project: Project) => void | Promise<void>;
}
const SUBJECT_40 = 'Réunion hebdomadaire: Piñata — 日本語 🐫 "quoted" <b>&amp;</b>';
const SUBJECT_65 = '</mj-title></mj-head><mj-body><mj-include path="/etc/passwd" />';
const BUILT: Readonly<Record<string, Built>> = {
  // The key __proto__ is a key like another: unknown, and told.
  "06-yaml-merge-proto.md": {
    warned: ["field-unknown", "field-unknown", "field-unknown"],
    holds: () => {
      expect("polluted" in {} || "isAdmin" in {}).toBe(false);
    },
  },
  // description is optional: the first paragraph stands in.
  "18-missing-description.md": {
    warned: ["description-missing"],
    holds: ({ entries, mail }) => {
      expect(entries.atom?.summary).toBe("Plain text with a link.");
      expect(mail.subject).toBe("Hostile note 018");
    },
  },
  "36-dup-permalink-a.md": {},
  "37-dup-permalink-b.md": {},
  "40-subject-non-ascii.md": {
    holds: ({ entries, mail, markup, raw }) => {
      expect(mail.subject).toBe(SUBJECT_40);
      expect(raw["message.eml"]?.split("\r\n\r\n")[0]).toMatch(/^[\t\r\n -~]*$/);
      expect(Object.values(entries).map(({ title }) => title)).toEqual([SUBJECT_40, SUBJECT_40, SUBJECT_40]);
      for (const html of [markup.page, markup.newsletter]) {
        expect(html).toContain("&lt;b&gt;&amp;amp;&lt;/b&gt;");
        expect(html).not.toContain("<b>");
      }
    },
  },
  "43-xml-illegal.md": {
    holds: ({ post, markup }) => {
      const said = ["the sequence ]]> in text, in `code ]]>` and", "indented ]]> code", "here, and"];
      expect(said.filter((words) => !flat(post).includes(words))).toEqual([]);
      expect(markup.atom).toContain("<pre><code>indented ]]&gt; code</code></pre>");
      expect(markup.rss).toContain("&amp;e;");
    },
  },
  "44-rtl-override.md": {
    warned: ["field-direction", "text-direction"],
    holds: ({ mail, post, entries }) => {
      expect(mail.subject).toBe("Weekly gpj.exe notes");
      expect(entries.rss?.title).toBe("Weekly gpj.exe notes");
      expect(post).toContain("File gpj.exe and");
    },
  },
  "48-bom.md": {},
  "49-crlf.md": {
    holds: async ({ raw }, project) => {
      // A message and a calendar have lines of their own (RFC 5322, RFC 5545).
      const files = Object.entries(raw).filter(([name]) => !/\.(?:eml|ics)$/.test(name));
      expect(files.map(([, text]) => text).join("")).not.toContain("\r");
      project.write("lf/49-crlf.md", project.read("notes/49-crlf.md").replaceAll("\r\n", "\n"));
      await project.run("build", "--notes", "lf/*.md", "--out", "lf/out");
      expect(project.files("lf/out")).toEqual(project.files("out/49-crlf.md"));
    },
  },
  "53-empty-body.md": {
    warned: ["body-empty"],
    holds: ({ entries }) => {
      expect(entries.atom).toEqual({ title: "Hostile note 053", summary: "Hostile note 053 description" });
    },
  },
  "61-links-500.md": {
    holds: ({ post }) => {
      const rows = [...post.matchAll(/^ {2}\[(\d+)\] (\S+)$/gm)].map(([, n, url]) => `${n} ${url}`);
      const wanted = Array.from(
        { length: 500 },
        (_, i) => `${i + 1} https://example.${i % 2 === 0 ? "org" : "net"}/${i >> 1}`,
      );
      expect(rows).toEqual(wanted);
    },
  },
  "62-html-active.md": {
    warned: [
      ...["html-dropped", "html-dropped", "image-alt-missing", "image-missing"],
      ...["html-dropped", "html-dropped", "html-dropped", "html-dropped", "link-target", "html-dropped"],
    ],
    holds: ({ post }) => {
      expect(flat(post)).toContain("1. Notes ======== [image] [1] raw d Links ===== ");
    },
  },
  "63-url-schemes.md": {
    warned: Array.from({ length: 21 }, (_, n) => (n === 9 ? "image-data" : "link-target")),
    holds: ({ post, markup }) => {
      const words = [..."abcdefg", "[h](java script:alert(1))", ..."ijklmnop", "q", "img", "img2", ..."rstu"];
      expect(words.filter((word) => !flat(post).includes(` ${word} `))).toEqual([]);
      // A link without a scheme is one of the site's, and https is the site's.
      expect(markup.page).toContain('href="https://evil.example/x"');
    },
  },
  "65-mjml-injection.md": {
    warned: ["html-dropped", "generator-left", "generator-left"],
    holds: ({ post, entries, markup }, project) => {
      expect(entries.json?.title).toBe(SUBJECT_65);
      for (const said of [post, ...Object.values(markup)])
        expect(
          flat(said).replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"'),
        ).toContain(`{{ 7*7 }} \${7*7} <%= 7*7 %> {% include "/etc/passwd" %}`);
      const note = Buffer.from(project.read("notes/65-mjml-injection.md"));
      const { meeting } = readNote("65.md", note, lighthouse);
      const mjml = (one: typeof meeting) =>
        one === undefined ? "" : assemble(pick(one), { site: lighthouse, post: FIXED }, shippedFragments());
      const sections = (text: string) => text.match(/<mj-section\b/g)?.length;
      expect(sections(mjml(meeting))).toBe(sections(mjml(meetingOf("### Notes ###\n\nWords.\n"))));
      expect(mjml(meeting)).not.toContain("<mj-include");
    },
  },
  "66-mail-from-dot-sig.md": {
    warned: ["rule-spoiled", "next-meeting-past"],
    holds: ({ post, raw, mail }) => {
      const lines = post.split("\n");
      expect(lines.filter((line) => line.startsWith("From "))).toEqual([]);
      expect(lines.filter((line) => /^-- ?$/.test(line))).toEqual(["-- "]);
      expect(lines.indexOf("-- ")).toBeGreaterThan(lines.indexOf("\\#!unsubscribe"));
      for (const said of ["From here on the line", "Amir (a signature-like", "begin 644 fake.txt"])
        expect(post).toContain(said);
      // A lone dot stays what it is: the transport stuffs it.
      expect(lines).toContain(".");
      expect(raw["message.eml"]?.split("\r\n").filter((line) => line.startsWith("From "))).toEqual([]);
      expect(mail.attachments).toEqual([]);
    },
  },
  "67-mail-flowed-trailing.md": {
    holds: ({ post }) => {
      const lines = post.split("\n");
      expect(lines.filter((line) => /\s$/.test(line))).toEqual(["-- "]);
      expect(post).toMatch(/^ {2}\[1\] https:\/\/example\.org\/a{300}$/m);
      expect(lines).toContain("    code   with   spaces");
      expect(lines).toContain("    > in code");
      expect(post).toContain("Hard break with two spaces\nnext line.");
    },
  },
  "69-ref-thrice.md": {
    warned: ["reference-undefined", "reference-twice", "reference-twice", "reference-unused"],
    holds: ({ post, raw }) => {
      expect(flat(post)).toContain(
        "one [1] and two [1] and Ref [1] and ref [1] and ẞ [2] and [missing][nope]",
      );
      expect(Object.values(raw).join("")).not.toContain("https://example.org/unused");
    },
  },
  "70-emoji-astral.md": {
    holds: ({ raw, post }) => {
      expect(Object.values(raw).every((text) => text.isWellFormed())).toBe(true);
      expect(post.match(/\uFFFD/g)).toHaveLength(3);
      const lines = post.split("\n").filter((line) => /^🐫+$/u.test(line));
      expect(lines.join("")).toBe("🐫".repeat(200));
      expect(post).toContain("𠜎𠜱𠝹 and 👩‍👩‍👧‍👦 and e\u0301 and 🇬🇧 🐫");
    },
  },
  "72-html-comment-secret.md": {
    warned: ["comment-open"],
    // What CommonMark takes for text is shown, and the maker is told.
    holds: ({ post }) => {
      expect(flat(post)).toContain("Text more. <!-- unclosed SECRET-AFTER-UNCLOSED text");
    },
  },
  "73-table-and-tasks.md": {
    holds: ({ post, markup }) => {
      expect(post).toContain("  a | b  x [1]\n  short\n");
      expect(post).toContain("  - [ ] task\n  - [x] done\n");
      expect(flat(post)).toContain("<http://example.org/bare>, (<http://example.org/paren>) <a@example.org>");
      expect(flat(post)).toContain("[image: image] [2] [image: linked] [3]");
      expect(markup.page).toContain('href="https://lighthouse.example/graphics/x.jpg"');
    },
  },
  // Built and dated as it says, and warned of; publish keeps it back until it is named.
  "74-date-future.md": {
    warned: ["date-future"],
    holds: ({ dates }) => {
      expect(dates).toEqual(midnights("2999-01-01", "Tue, 01 Jan 2999 00:00:00 GMT"));
    },
  },
  // A meeting has a date: its time and zone are ignored, aloud.
  "77-date-tz.md": {
    warned: ["date-time-ignored"],
    holds: ({ dates, post }) => {
      expect(dates).toEqual(midnights("2014-07-08", "Tue, 08 Jul 2014 00:00:00 GMT"));
      expect(post).toContain("Tuesday 8 July 2014");
    },
  },
  "81-date-disagree.md": {
    warned: ["date-disagrees"],
    holds: ({ dates }) => {
      expect(dates).toEqual(midnights("2015-01-14", "Wed, 14 Jan 2015 00:00:00 GMT"));
    },
  },
};

const FIXED = { body: "fixed", footnotes: "post" } as const;
/** What a page says of its own meeting: not the way to those beside it, nor the feeds of other authors. */
const alike = (page: string | undefined) => /<main>[\s\S]*<\/main>/.exec(page ?? "")?.[0] ?? page;
const flat = (text: string) => text.replace(/\s+/g, " ");
const midnights = (date: string, rss: string) => ({
  atom: `${date}T00:00:00.000Z`,
  json: `${date}T00:00:00.000Z`,
  rss,
});
/** What the program may not say: a stack, or a control character that a terminal obeys. */
const CRASH = /\n\s+at |\bbug\b|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;
/** So many times the effort of a plain note is too dear, for one note and for all of them. */
const DEAR = 10;
/** Of must_not_contain, what is harmless in a plain text and harmful in HTML. */
const MARKUP = /^<|^[\w-]+=/;

const set = hostileSet();
/** Those that go alone; all of them go in the one run. */
const tried = drawn(set, 18);
describe.runIf(set.length > 0)("the hostile set", () => {
  let project: Project;
  let plain = 0;
  beforeAll(async () => {
    project = await hostileProject(set);
    // It is another one than before: a build that stands reads none.
    project.write("plain/plain.md", `${project.read("plain/plain.md")}\n\nOne more line.\n`);
    plain = (await measured(project, "build", "--notes", "plain/*.md", "--out", "plain/out")).effort;
  });
  afterAll(() => project.remove());

  test("has a choice for each of its notes, within what it allows", () => {
    for (const { file, expect: allowed } of set) {
      const choice = file in REFUSED ? "reject" : "safe";
      // The two of one permalink are refused together only.
      if (!file.includes("dup-permalink")) expect(allowed, file).toContain(choice);
    }
    expect(Object.keys({ ...REFUSED, ...BUILT }).sort()).toEqual(set.map(({ file }) => file).sort());
  });

  const alone = async (file: string) => {
    const notes = ["--notes", `notes/${file}`];
    const runs = [
      await measured(project, "check", ...notes),
      await measured(project, "build", ...notes, "--out", `out/${file}`),
      await measured(project, "preview", `notes/${file}`, "--as", "eml", ...notes),
    ] as const;
    for (const { out, err, effort, megabytes } of runs) {
      expect(`${out === runs[2].out ? "" : out}${err}`).not.toMatch(CRASH);
      expect(effort).toBeLessThan(DEAR * plain);
      expect(megabytes).toBeLessThan(512);
    }
    return runs;
  };
  const named = (names: Readonly<Record<string, unknown>>) => tried.filter(({ file }) => file in names);

  test.concurrent.each(named(REFUSED))("$file is refused", async ({ file, must_not_contain }) => {
    const runs = await alone(file);
    expect(runs.map(({ code }) => code)).toEqual([65, 65, 65]);
    for (const cause of [REFUSED[file] ?? []].flat())
      for (const { err } of runs) expect(err).toMatch(new RegExp(`^notes/${file}${cause.source}`, "m"));
    // As if the note were not there.
    expect(project.files(`out/${file}`)).toEqual(project.files("none/out"));
    const said = runs.map(({ out, err }) => out + err).join("\n");
    for (const bad of must_not_contain.filter((one) => !/^javascript:$/.test(one)))
      expect(said).not.toContain(bad);
  });

  test.concurrent.each(named(BUILT))("$file is built and safe", async (expected) => {
    const { file } = expected;
    const [check, build, preview] = await alone(file);
    expect([check.code, build.code, preview.code]).toEqual([0, 0, 0]);
    const warned = [...check.err.matchAll(/^notes\/\S+:\d+:\d+ {2}warning {2}(\S+)/gm)].map(
      ([, code]) => code,
    );
    expect(warned).toEqual(BUILT[file]?.warned ?? []);
    const all = await outputs(project, `out/${file}`, preview.out);
    isWhole(all);
    for (const bad of expected.must_not_contain) {
      const where = MARKUP.test(bad) ? all.markup : { ...all.raw, text: all.mail.text ?? "" };
      for (const [name, text] of Object.entries(where)) expect(text, name).not.toContain(bad);
    }
    for (const good of expected.must_contain)
      for (const [name, text] of Object.entries(saying(file, all))) expect(text, name).toContain(good);
    await BUILT[file]?.holds?.(all, project);
  });

  test("all in one run: the good ones are built whole, each bad one is told, none touches another", async () => {
    const check = await measured(project, "check");
    const build = await measured(project, "build", "--out", "out/all");
    expect([check.code, build.code]).toEqual([65, 65]);
    for (const { err, effort, megabytes } of [check, build]) {
      expect(err).not.toMatch(CRASH);
      expect(effort).toBeLessThan(DEAR * plain);
      expect(megabytes).toBeLessThan(512);
      for (const file of Object.keys(REFUSED))
        expect(err).toMatch(new RegExp(`^notes/${file}:\\d+:\\d+ {2}error`, "m"));
      for (const [one, other] of [
        ["36-dup-permalink-a", "37-dup-permalink-b"],
        ["37-dup-permalink-b", "36-dup-permalink-a"],
      ])
        expect(err).toMatch(
          new RegExp(`^notes/${one}\\.md:\\d+:\\d+ {2}error {2}permalink-twice .*notes/${other}\\.md`, "m"),
        );
    }
    const together = project.files("out/all");
    const good = Object.keys(BUILT).filter((file) => !file.includes("dup-permalink"));
    for (const { file } of named(BUILT).filter((one) => good.includes(one.file)))
      for (const [name, text] of Object.entries(project.files(`out/${file}`)))
        if (
          /^(?!index|links|feeds|search|\d{4}[/\\]).*[/\\](?:index\.html|newsletter\.html|post\.txt)$/.test(
            name,
          )
        )
          expect(alike(together[name]), `${file} ${name}`).toBe(alike(text));
    expect(Object.keys(together).filter((name) => name.endsWith("post.txt"))).toHaveLength(good.length);
    expect(xmlFaults(together["feeds/all.atom"] ?? "")).toEqual([]);
    expect(xmlFaults(together["feeds/all.rss"] ?? "")).toEqual([]);
  });

  test("nothing was run and nothing written elsewhere", () => {
    const traps = ["PWNED_FM_JS", "PWNED_YAML_JS", "notes/PWNED_FM_JS"].map((name) =>
      join(project.folder, name),
    );
    expect([...traps, "/tmp/PWNED_PATH", "/tmp/PWNED_ABS"].filter(existsSync)).toEqual([]);
  });
});

/** Where a note's words must stand: all that shows them. The subject of 40 is in the message's header, not in the post. */
function saying(file: string, { raw, markup, post, mail }: Outputs): Readonly<Record<string, string>> {
  const whole = {
    mail: `${mail.subject} ${lettered(String(mail.html))}`,
    page: markup.page ?? "",
    newsletter: lettered(markup.newsletter ?? ""),
  };
  const feeds = {
    atom: raw["feeds/all.atom"] ?? "",
    rss: raw["feeds/all.rss"] ?? "",
    json: raw["feeds/all.json"] ?? "",
  };
  return file === "40-subject-non-ascii.md" ? { ...whole, ...feeds } : { ...whole, ...feeds, post };
}

/** The newsletter is ASCII: its other letters stand as their numbers. */
function lettered(html: string): string {
  return html.replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)));
}

/** What holds for the outputs of every note. */
function isWhole({ raw, markup, mail }: Outputs): void {
  for (const [name, text] of Object.entries(raw))
    expect(text, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202d\u202e\ufeff\ufffe\uffff]/);
  expect(xmlFaults(raw["feeds/all.atom"] ?? "")).toEqual([]);
  expect(xmlFaults(raw["feeds/all.rss"] ?? "")).toEqual([]);
  expect(Object.values(markup).flatMap(active)).toEqual([]);
  const lines = raw["message.eml"]?.split("\r\n") ?? [];
  expect(lines.filter((line) => line.length > 998 || /[\r\n]/.test(line))).toEqual([]);
  expect(lines.filter((line) => /^(?:Bcc|From):/i.test(line))).toHaveLength(1);
  expect(mail.attachments).toEqual([]);
}
