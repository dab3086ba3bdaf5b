import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { dayIn } from "../../src/model/day.ts";
import type { Digest } from "../../src/model/edition.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { digest } from "../../src/writers/digest.ts";
import { footnoteRows } from "../../src/writers/text/footnotes.ts";
import { post } from "../../src/writers/text/post.ts";
import { daysInWords } from "../../src/writers/wording.ts";
import { WORDS } from "../../src/writers/words.ts";
import { corpusHere, corpusMeeting, mirage, weekly } from "../support/corpus.ts";
import { lighthouse, meetingOf } from "../support/notes.ts";
import { Project } from "../support/project.ts";

let project = new Project();
afterEach(() => {
  project.remove();
  project = new Project();
});

const CONTEXT = { site: lighthouse, post: { body: "fixed", footnotes: "post" } } as const;
const lamp = meetingOf("### Lamp\n\n[Oil](/oil).\n\n- [ ] Ada: buy oil\n\n### Gate\n\nShut.\n", {
  description: "'The lamp'",
});
const tide = meetingOf("High, and [oil](/oil) with [weed](/weed).\n", {
  ...{ updated: "2026-03-31", permalink: "crew-2026-03-31", subject: "'Crew meeting: 2026-03-31'" },
  ...{ description: "", author: "{ name: Tester, email: tester@lighthouse.example }" },
});
const MARCH = { since: "2026-03-01", until: "2026-03-31" };
const of = (meetings: Meeting[], span = MARCH) => digest(meetings, span, lighthouse, WORDS);
function march(): Digest {
  const made = of([tide, lamp]);
  if (made === undefined) throw new Error("no digest");
  return made;
}

describe("a digest", () => {
  test("says each meeting with its topics, then actions and links across all, each target under one number", () => {
    const { body } = post.write(march(), CONTEXT);
    expect(body.split("\n\n\n").slice(1, -1).join("\n\n\n")).toBe(`1. Crew meeting [1]
===================

Tuesday 31 March 2026

High, and oil with weed.


2. The lamp [2]
===============

Tuesday 3 March 2026: Lamp [3], Gate [4]


3. To do
========

  - *Ada*
    - buy oil (3 March 2026 [3])


4. Links in these notes
=======================

  - oil [5]
  - weed [6]`);
    expect(body).toMatch(
      /^Lighthouse crew meeting, March 2026\n=+\n\n {2}Web {8}\S+\/digest\/2026-03-01\.\.2026-03-31\/\n/,
    );
    expect(body).toContain("  [5] https://lighthouse.example/oil\n  [6] https://lighthouse.example/weed\n");
    const numbers = footnoteRows(march().article).map(({ n }) => n);
    expect(numbers).toEqual([1, 2, 3, 4, 3, 5, 6]);
  });
  test("tells what was decided, what is to do by person, what is next, and what links are about", () => {
    const first = meetingOf(
      "Attendees: Ada Example, Ben Sample\n\n## Gate\n\nWe decided to paint it. ACTION: Ben to buy paint.\n\nTODO: sweep the stairs\n",
      { description: "'3rd March 2026: The gate'" },
    );
    const second = meetingOf(
      "Attendees: Ada Example, Ben Sample\n\n## Rope\n\nACTION: Ada to splice it. ACTION: Ben to buy tar.\n\nSee [here](/rope), <https://lighthouse.example/tar> and [the long rope](/long). Tar: we discuss it next time. The next meeting is on 14 April 2026.\n",
      { updated: "2026-03-31", permalink: "b", description: "'The rope'" },
    );
    const made = of([second, first]);
    if (made === undefined) throw new Error("no digest");
    const { body } = post.write(made, CONTEXT);
    const said = body.replace(/ \[\d+\]/g, "").replace(/\n\n/g, "\n");
    expect(said).toContain("\n1. The rope\n===============\nTuesday 31 March 2026: Rope\n");
    expect(said).toContain("\n2. The gate\n");
    expect(said).toContain("3. Decided\n==========\n  - We decided to paint it. (3 March 2026)\n");
    expect(said).toMatch(
      /4\. To do\n=+\n {2}- \*Ada Example\*\n {4}- splice it\. \(31 March 2026\)\n {2}- \*Ben Sample\*\n {4}- buy tar\. \(31 March 2026\)\n {4}- buy paint\. \(3 March 2026\)\n {2}- \*Nobody in particular\*\n {4}- sweep the stairs/,
    );
    expect(said).toMatch(
      /5\. What is next\n=+\n {2}- The next meeting is on 14 April 2026\. \(31 March 2026\)\n {2}- Rope: Tar: we discuss it next time\. \(31 March 2026\)/,
    );
    expect(said).toContain(
      "  - here (Rope)\n  - <https://lighthouse.example/tar> (Rope)\n  - the long rope\n",
    );
  });
  test("takes both of its days in, and is none without a meeting", () => {
    expect(of([tide, lamp], { since: "2026-03-03", until: "2026-03-31" })?.article.summary).toContain(
      "The lamp",
    );
    expect(of([tide, lamp], { since: "2026-03-04", until: "2026-03-30" })).toBeUndefined();
  });
  test("is by everybody who wrote its notes, and has nobody's mail address", () => {
    expect(march().article.authors).toEqual([
      { name: "Scribe", uri: "https://lighthouse.example/crew/scribe" },
      { name: "Tester", uri: undefined },
    ]);
  });
  test.for([
    ["2014-07-01", "2014-07-31", "en", "July 2014"],
    ["2024-02-01", "2024-02-29", "en", "February 2024"],
    ["2023-02-01", "2023-02-28", "en-GB", "February 2023"],
    ["2024-02-01", "2024-02-28", "en", "1 February 2024 to 28 February 2024"],
    ["2014-06-15", "2014-07-14", "en", "15 June 2014 to 14 July 2014"],
    ["2014-06-01", "2014-07-31", "en", "1 June 2014 to 31 July 2014"],
    ["2014-07-08", "2014-07-08", "en", "8 July 2014"],
    ["2014-07-01", "2014-07-31", "de", "Juli 2014"],
    ["2014-07-01", "2014-07-08", "de-AT", "1. Juli 2014 bis 8. Juli 2014"],
    ["2014-07-01", "2014-07-08", "fr", "1 juillet 2014 – 8 juillet 2014"],
  ])("of %s to %s in %s is of %s", ([since = "", until = "", language = "", said]) => {
    expect(daysInWords({ since, until }, language)).toBe(said);
  });
  test("ends today in the site's own zone", () => {
    const late = new Date("2026-03-31T23:30:00Z");
    expect([dayIn("UTC", late), dayIn("Pacific/Auckland", late)]).toEqual(["2026-03-31", "2026-04-01"]);
  });
  test("of real notes leads to every meeting and holds every clear action and every link", (context) => {
    if (!corpusHere("digests of real notes")) return context.skip();
    const all = weekly()
      .map((file) => corpusMeeting(file))
      .toReversed();
    for (const year of ["2013", "2014", "2015", "2016"]) {
      const span = { since: `${year}-01-01`, until: `${year}-12-31` };
      const meetings = all.filter(({ date }) => date.startsWith(year));
      const made = digest(all, span, mirage, WORDS);
      if (made === undefined) throw new Error(`no digest of ${year}`);
      const { body } = post.write(made, { ...CONTEXT, site: mirage });
      const collapsed = body.replace(/ \[\d+\]/g, "").replace(/\s+/g, " ");
      for (const { url, minutes } of meetings) {
        expect(body).toContain(`] ${url}\n`);
        for (const { unmarked, certainty } of minutes.actions)
          if (certainty === "clear") expect(collapsed).toContain(unmarked);
      }
      const rows = footnoteRows(made.article);
      const linked = new Set(meetings.flatMap((meeting) => footnoteRows(meeting).map(({ url }) => url)));
      expect(linked.difference(new Set(rows.map(({ url }) => url)))).toEqual(new Set());
      const first = [...new Set(rows.flatMap(({ n }) => n ?? []))];
      expect(first).toEqual(first.map((_, i) => i + 1));
    }
  });
});

describe("minutewire digest", () => {
  const SPAN = ["digest", "--since", "2026-03-01", "--until", "2026-03-31"];
  const setUp = () => {
    project.config("{ kind: file, path: mail }");
    project.note("crew-2026-03-03", "### Lamp\n\n[Oil](/oil).\n");
    project.note("crew-2026-03-17", "### Tide\n\nHigh.\n", { updated: "2026-03-17" });
    project.note("secret", "### Secret\n\nDark.\n", { updated: "2026-03-10", draft: "true" });
  };
  const list = async () =>
    JSON.parse((await project.run("outbox", "list", "--json")).out) as { key: string; state: string }[];

  test("shows itself as post, newsletter, page and message, without a draft, and sends nothing", async () => {
    setUp();
    for (const [as, said] of [
      ["post", "1. 3rd March 2026: A test [1]"],
      ["newsletter", "https://lighthouse.example/minutes/crew-2026-03-17/#Tide"],
      ["page", "https://lighthouse.example/minutes/crew-2026-03-17/#Tide"],
      ["eml", "Subject: Lighthouse crew meeting: March 2026"],
      ["model", '"permalink": "digest/2026-03-01..2026-03-31"'],
    ] as const) {
      const { code, out } = await project.run(...SPAN, "--as", as);
      expect(code, as).toBe(0);
      expect(out, as).toContain(said);
      expect(out, as).not.toContain("Secret");
    }
    const files = Object.keys(project.files("."));
    expect(files.filter((file) => /^(?:mail|public)\/|outbox/.test(file))).toEqual([]);
  });
  test("is sent once, by its days; what was tried is not marked, and no note is sent with it", async () => {
    setUp();
    const dry = await project.run(...SPAN, "--send", "--dry-run");
    expect(dry.out).toMatch(/^would send {4}digest\/2026-03-01\.\.2026-03-31 {2}post {2}to crew@/);
    const tried = await project.run(...SPAN, "--send", "--to", "me@lighthouse.example");
    expect(tried.out).toMatch(/^rehearsal {5}digest\/2026-03-01\.\.2026-03-31 {2}post {2}to me@/);
    const sent = await project.run(...SPAN, "--send", "--yes");
    expect([sent.code, sent.out]).toEqual([
      0,
      expect.stringMatching(/^sent {10}digest\/2026-03-01\.\.2026-03-31 /),
    ]);
    expect(await list()).toMatchObject([
      {
        key: "digest/2026-03-01..2026-03-31/post/crew@lists.lighthouse.example/0",
        ...{ state: "accepted", span: MARCH },
      },
    ]);
    const again = await project.run(...SPAN, "--send", "--yes");
    expect(again.code).toBe(0);
    expect(again.out).not.toMatch(/^sent {10}/m);
    expect((await list()).length).toBe(1);
    expect(Object.keys(project.files("mail")).filter((file) => /eml$/.test(file)).length).toBe(2);
  });
  test("has its pages in DIR from then on, is in no feed and no list of meetings, and the first page leads to it", async () => {
    setUp();
    await project.run(...SPAN, "--send", "--yes");
    const page = "public/digest/2026-03-01..2026-03-31/index.html";
    expect(project.read(page)).toContain("March 2026");
    for (let n = 0; n < 2; n++) {
      expect((await project.run("build")).code).toBe(0);
      expect(project.read(page)).toContain("March 2026");
    }
    const files = Object.entries(project.files("public")).filter(([, text]) => text.includes("digest/"));
    const others = files.filter(([file]) => !file.startsWith("digest/"));
    expect(others.map(([file]) => file)).toEqual(["index.html"]);
    expect(project.read("public/index.html")).toContain(
      '<li><a href="https://lighthouse.example/minutes/digest/2026-03-01..2026-03-31/">March 2026</a></li>',
    );
    expect((await project.run("publish")).out).not.toContain("digest/");
  });
  test("is sent though others have a file where its page is to go, and tells that", async () => {
    setUp();
    const page = "public/digest/2026-03-01..2026-03-31/index.html";
    project.write(page, "mine");
    const { code, out, err } = await project.run(...SPAN, "--send", "--yes");
    expect(out).toMatch(/^sent {10}/m);
    expect([code, project.read(page)]).toEqual([73, "mine"]);
    expect(err).toContain(`error  out-taken  ${page} is there already`);
  });
  test("keeps its page while the outbox cannot be read, and loses it where it was cancelled", async () => {
    setUp();
    project.config("{ kind: smtp, url: 'smtp://127.0.0.1:9' }");
    expect((await project.run(...SPAN, "--send", "--yes")).code).toBe(75);
    await project.run("build");
    const page = "digest/2026-03-01..2026-03-31/index.html";
    expect(Object.keys(project.files("public"))).toContain(page);
    const outbox = Object.keys(project.files(".minutewire")).find((file) => /outbox[^/]*$/.test(file)) ?? "";
    const whole = readFileSync(join(project.folder, ".minutewire", outbox));
    project.write(join(".minutewire", outbox), "no outbox");
    expect((await project.run("build")).code).toBe(0);
    expect(Object.keys(project.files("public"))).toContain(page);
    project.write(join(".minutewire", outbox), whole);
    const [owed] = await list();
    expect((await project.run("outbox", "cancel", owed?.key ?? "")).code).toBe(0);
    await project.run("build");
    expect(Object.keys(project.files("public"))).not.toContain(page);
  });
  test("is not sent without its last day, nor without a note that cannot be read", async () => {
    setUp();
    const open = await project.run("digest", "--since", "2026-03-01", "--send", "--yes");
    expect([open.code, open.err]).toEqual([64, expect.stringContaining("digest-open")]);
    expect(open.err).toMatch(/Say --until \d{4}-\d\d-\d\d\./);
    project.write("notes/bad.md", "---\nupdated: 2026-13-01\n---\n\nx\n");
    const partial = await project.run(...SPAN, "--send", "--yes");
    expect([partial.code, partial.err]).toEqual([65, expect.stringContaining("digest-partial")]);
    expect((await project.run(...SPAN)).code).toBe(65);
    expect(Object.keys(project.files(".")).filter((file) => file.startsWith("mail/"))).toEqual([]);
  });
  test("that changed after it was sent is told and not sent again", async () => {
    setUp();
    await project.run(...SPAN, "--send", "--yes");
    project.note("crew-2026-03-17", "### Flood\n\nHigher.\n", { updated: "2026-03-17" });
    const { code, out } = await project.run(...SPAN, "--send", "--yes");
    expect(code).toBe(0);
    expect(out).toContain("changed after it was sent; not sent again\n");
    expect((await list()).length).toBe(1);
  });
  test("of more than its list takes is told of before it goes", async () => {
    setUp();
    project.write(
      "minutewire.yaml",
      project.read("minutewire.yaml").replace("parts:", "list: mailman3\n    parts:"),
    );
    const [small, large] = [["--dry-run"], ["--dry-run", "--since", "2026-02-01"]];
    const links = Array.from({ length: 400 }, (_, i) => `[word ${i}](/place/number/${i})`).join("\n\n");
    expect((await project.run(...SPAN, ...small)).err).toMatch(/^there is no outbox in \S+\n$/);
    project.note("crew-2026-02-03", `${links}\n`, { updated: "2026-02-03" });
    const { code, err } = await project.run(...SPAN, ...large);
    expect(code).toBe(0);
    expect(err).toMatch(/warning {2}message-large {2}the message for post has [\d.]+ KB/);
  });
  test.for([
    ["a first day that is none", ["--since", "2014-13-01"], 64, "--since: there is no day 2014-13-01"],
    ["no first day", [], 64, "--since"],
    [
      "days that are turned",
      ["--since", "2026-03-02", "--until", "2026-03-01"],
      64,
      "2026-03-02 is after 2026-03-01",
    ],
    [
      "a span without a meeting",
      ["--since", "2026-03-04", "--until", "2026-03-10"],
      66,
      "The nearest: 2026-03-03 and 2026-03-17.",
    ],
    ["a mailing that is none", ["--since", "2026-03-01", "--mailing", "x"], 64, 'there is no mailing "x"'],
  ] as const)("tells of %s", async ([, words, exit, said]) => {
    setUp();
    const { code, out, err } = await project.run("digest", ...words);
    expect([code, out]).toEqual([exit, ""]);
    expect(err).toContain(said);
  });
});
