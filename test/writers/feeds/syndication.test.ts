/** What is syndicated: feeds by definition, a feed an author, the link log, the list of them all. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from "feedsmith";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { authors, selects } from "../../../src/model/feed.ts";
import { linkLog } from "../../../src/model/link-log.ts";
import { wording } from "../../../src/problem.ts";
import { readLinks } from "../../../src/reader/link-log.ts";
import { CORPUS, corpusHere } from "../../support/corpus.ts";
import { lighthouse, meetingOf } from "../../support/notes.ts";
import { Project } from "../../support/project.ts";
import { xmlFaults } from "../../support/xml.ts";

const FOLDER = "{ kind: file, path: mail }";
const by = (...names: string[]) => ({
  author: "",
  authors: `[${names.map((name) => `{ name: ${name}, uri: 'https://${name.toLowerCase()}.example' }`).join(", ")}]`,
});

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());

describe("a feed by its definition", () => {
  beforeEach(() => {
    project.config(FOLDER, "feeds: feeds\n");
    project.note("a", "### Lamp room\n\nx\n\n### Other\n\ny\n", {
      updated: "2026-01-01",
      tags: "[safety]",
      ...by("Ada"),
    });
    project.note("b", "### Alarms in the lamp room\n\n[x](/x)\n", {
      updated: "2026-01-02",
      ...by("Ada", "Bob"),
    });
    project.note("c", "### Lamproom\n\nx\n", { updated: "2026-01-03", tags: "[Safety, rope]" });
  });
  const told = (name: string) =>
    parseAtomFeed(project.read(`public/feeds/${name}.atom`)).entries?.map(({ id = "" }) => id.slice(-1)) ??
    [];

  test("tells of all, an author's, a topic's or a tag's meetings, in the notations it names", async () => {
    project.write("feeds/all.yaml", "title: Everything\ndescription: What was said\n");
    project.write("feeds/ada.yaml", "select: { author: Ada }\nformats: [atom]\n");
    project.write("feeds/lamps.yml", "select: { topic: lamp room }\nlimit: 1\n");
    project.write("feeds/safety.yaml", "select: { tag: safety }\n");
    expect((await project.run("build")).code).toBe(0);
    expect([told("all"), told("ada"), told("lamps"), told("safety")]).toEqual([
      ["c", "b", "a"],
      ["b", "a"],
      ["b", "a"],
      ["c", "a"],
    ]);
    const files = Object.keys(project.files("public/feeds"));
    expect(files).toContain("lamps.json");
    expect(files.filter((file) => file.startsWith("ada"))).toEqual(["ada.atom"]);
    expect(project.read("public/feeds/feed.css")).toContain("This is a feed");
    project.write("feeds/feed.css", "feed { color: red }\n");
    await project.run("build");
    expect(project.read("public/feeds/feed.css")).toBe("feed { color: red }\n");
    expect(parseAtomFeed(project.read("public/feeds/all.atom"))).toMatchObject({
      title: { value: "Everything" },
      subtitle: { value: "What was said" },
    });
  });

  test("of summaries has no content but an address and a summary, with the same ids in each notation", async () => {
    project.write("feeds/short.yaml", "content: summary\n");
    expect((await project.run("check")).code).toBe(0);
    await project.run("build");
    const atom = parseAtomFeed(project.read("public/feeds/short.atom")).entries;
    const rss = parseRssFeed(project.read("public/feeds/short.rss")).items;
    const json = parseJsonFeed(project.read("public/feeds/short.json")).items;
    expect(atom?.map(({ content, summary }) => [content, summary?.value])).toEqual(
      Array(3).fill([undefined, "3rd March 2026: A test"]),
    );
    expect(rss?.map(({ content }) => content)).toEqual(Array(3).fill(undefined));
    expect(json?.map(({ content_text }) => content_text)).toEqual(Array(3).fill("3rd March 2026: A test"));
    expect(rss?.map(({ guid }) => guid?.value)).toEqual(atom?.map(({ id }) => id));
    expect(json?.map(({ id }) => id)).toEqual(atom?.map(({ id }) => id));
    expect((await project.run("preview", "a", "--as", "atom")).out).not.toContain("<content");
  });

  test.each([
    [
      "an unknown key",
      { "x.yaml": "titel: X\n" },
      "feeds/x.yaml:1:1  error  config  titel: is not a setting",
    ],
    [
      "an empty selection",
      { "x.yaml": "title: X\nselect: {}\n" },
      "feeds/x.yaml:2:9  error  config  select: must",
    ],
    ["a selection of two kinds", { "x.yaml": "select: { tag: a, author: b }\n" }, "feeds/x.yaml:1:9  error"],
    [
      "an author without a name",
      { "x.yaml": "select: { author: '' }\n" },
      "select.author: must not be empty",
    ],
    ["no notation", { "x.yaml": "formats: []\n" }, "feeds/x.yaml:1:10  error  config  formats: must name"],
    [
      "a name twice",
      { "x.yaml": "", "x.yml": "" },
      'feeds/x.yml:1:1  error  feed-name  the feed "x" is also that of x.yaml',
    ],
    ["names that differ in case", { "x.yaml": "", "X.yaml": "" }, "feeds/X.yaml:1:1  error  feed-name"],
    ["the link log's name", { "Links.yaml": "" }, 'feeds/Links.yaml:1:1  error  feed-name  "Links" is taken'],
    [
      "the name of the authors' folder",
      { "by.yaml": "" },
      'feeds/by.yaml:1:1  error  feed-name  "by" is taken',
    ],
    [
      "the name of a document of another feed",
      { "all.Atom.yaml": "" },
      'feeds/all.Atom.yaml:1:1  error  feed-name  "all.Atom" is taken: the build keeps that name for itself',
    ],
    ["the name of the style", { "feed.css.yaml": "" }, '"feed.css" is taken: the build keeps'],
    ["the name of the list of all", { "Feeds.opml.yaml": "" }, '"Feeds.opml" is taken: the build keeps'],
    ["a device's name", { "Nul.yaml": "" }, '"Nul" is taken: Windows keeps that name for itself'],
    [
      "a device's name with an ending",
      { "com².x.yaml": "" },
      '"com².x" is taken: Windows keeps that name for itself',
    ],
    ["a name that is no file's", { "a b.yaml": "" }, "feeds/a b.yaml:1:1  error  feed-name"],
  ])("with %s is a problem with its place, and nothing is written", async (_, files, sentence) => {
    for (const [name, text] of Object.entries(files)) project.write(`feeds/${name}`, text);
    const { code, err } = await project.run("build");
    expect(err).toContain(sentence);
    expect(code).toBe(78);
    expect(Object.keys(project.files("."))).not.toContain("public/index.html");
  });

  test("that selects no meeting is warned of with its place, and is a feed without entries", async () => {
    project.write("feeds/x.yaml", "title: X\nselect: { author: Adda }\n");
    const { code, err } = await project.run("build");
    expect(err).toContain(
      'feeds/x.yaml:2:1  warning  feed-empty  the feed "x" selects no meeting: author Adda\n    Did you mean Ada? Look at the spelling',
    );
    expect([code, told("x")]).toEqual([0, []]);
    expect(JSON.parse(project.read("public/feeds/x.json")).items).toEqual([]);
  });
});

test("tags are a word or a list of words, and anything else a problem with its place", async () => {
  project.config(FOLDER);
  project.note("a", "x\n", { tags: "{ safety: 1 }" });
  project.note("b", "x\n", { tags: "[safety, true]" });
  const { err } = await project.run("build");
  expect(err).toMatch(/notes\/a\.md:7:7 {2}error {2}field-type {2}tags: must be a list of words/);
  expect(err).toMatch(/notes\/b\.md:7:16 {2}error {2}field-type {2}tags\.1: must be text/);
});

describe("authors", () => {
  test("of more than fifty feeds are found by the list of feeds, and not by the head of every page", async () => {
    project.config(FOLDER);
    for (const n of [0, 1, 2])
      project.note(`n${n}`, "x\n", by(...Array.from({ length: 17 }, (_, i) => `A${n}x${i}`)));
    expect((await project.run("build")).code).toBe(0);
    const alternates = project.read("public/n0/index.html").match(/<link rel="alternate"[^>]*>/g) ?? [];
    expect(alternates).toHaveLength(6);
    expect(alternates.join("\n")).toMatch(/feeds\/all\.atom[\s\S]*feeds\/links\.atom/);
    expect(project.read("public/feeds/feeds.opml").match(/feeds\/by\/[^"]*/g)).toHaveLength(51);
  });

  const note = (permalink: string, updated: string, ...names: string[]) =>
    meetingOf("x\n", { permalink, updated, ...by(...names) });

  test("are one by the letters of a name, and keep their addresses when older notes and others come", () => {
    const early = [note("b", "2026-01-02", "Ada"), note("a", "2026-01-01", "Ada", "Bob")];
    const late = [note("c", "2026-01-03", "ADA", "Ada"), ...early];
    const slugs = (all: typeof late) =>
      Object.fromEntries(authors(all).map(({ name, slug }) => [name, slug]));
    expect(slugs(early)).toEqual({ Ada: "ada", Bob: "bob" });
    expect(slugs(late)).toEqual({ Ada: "ada", Bob: "bob" });
    expect(slugs([...late, note("d", "2025-12-31", "ADA")])).toEqual({ ADA: "ada", Bob: "bob" });
    const ada = authors(late).find(({ name }) => name === "Ada");
    expect(ada?.meetings.map(({ permalink }) => permalink)).toEqual(["c", "b", "a"]);
    expect(ada?.uri).toBe("https://ada.example");
  });

  test("of any script have a part of an address, never empty", () => {
    const slugs = (name: string) => authors([meetingOf("x\n", { author: `{ name: '${name}' }` })])[0]?.slug;
    expect(["Ö. Schreiber", "灯台 守", "../../etc", "☃", "x".repeat(300)].map(slugs)).toEqual([
      "ö-schreiber",
      "灯台-守",
      "etc",
      "author",
      "x".repeat(40),
    ]);
  });

  test("have a feed each, unless the setting says no, and entries in it have all their authors", async () => {
    project.config(FOLDER);
    project.note("a", "x\n", by("Ada", "Bob"));
    project.note("b", "x\n", by("Bob"));
    await project.run("build");
    const feed = parseAtomFeed(project.read("public/feeds/by/ada.atom"));
    expect(feed).toMatchObject({
      id: "tag:lighthouse.example,2026:feeds/by/ada",
      title: { value: "Lighthouse crew meeting: Ada" },
      links: [{ rel: "self", href: "https://lighthouse.example/minutes/feeds/by/ada.atom" }, {}],
      entries: [{ authors: [{ name: "Ada" }, { name: "Bob" }] }],
    });
    expect(project.read("public/feeds/by/ada.atom")).toContain('href="../feed.css"');
    project.config(FOLDER, "authorFeeds: false\n");
    await project.run("build");
    expect(Object.keys(project.files("public")).filter((file) => file.includes("by/"))).toEqual([]);
  });
});

test("F32 the OPML lists every feed for a reader, and the authors' own sites", async () => {
  project.config(FOLDER, "feeds: feeds\n");
  project.write("feeds/all.yaml", "title: All & every\n");
  project.write("feeds/rss.yaml", "title: RSS\nformats: [json, rss]\n");
  project.note("a", "x\n", by("Ada", "Bob"));
  await project.run("build");
  const text = project.read("public/feeds/feeds.opml");
  expect(xmlFaults(text)).toEqual([]);
  expect(text).toContain('<opml version="2.0">');
  const base = "https://lighthouse.example/minutes/feeds";
  const { head, body } = parseOpml(text);
  expect(head).toEqual({ title: "Lighthouse crew meeting" });
  expect(body?.outlines?.[0]?.outlines).toMatchObject([
    { text: "All & every", type: "rss", xmlUrl: `${base}/all.atom` },
    { text: "RSS", type: "rss", xmlUrl: `${base}/rss.rss` },
    { text: "Lighthouse crew meeting: Ada", type: "rss", xmlUrl: `${base}/by/ada.atom` },
    { text: "Lighthouse crew meeting: Bob", type: "rss", xmlUrl: `${base}/by/bob.atom` },
    { text: "Lighthouse crew meeting: links", type: "rss", xmlUrl: `${base}/links.atom` },
  ]);
  expect(body?.outlines?.[1]).toMatchObject({
    text: "Who writes",
    outlines: [
      { text: "Ada", type: "link", url: "https://ada.example" },
      { text: "Bob", type: "link", url: "https://bob.example" },
    ],
  });
});

test("the link log's title and the blog roll's name are the project's own words", async () => {
  project.config(FOLDER, 'looks: { words: { feedLinks: "Verweise: {title}", feedAuthors: Autoren } }\n');
  project.note("a", "x\n", by("Ada"));
  expect((await project.run("build")).code).toBe(0);
  expect(parseAtomFeed(project.read("public/feeds/links.atom")).title?.value).toBe(
    "Verweise: Lighthouse crew meeting",
  );
  const { body } = parseOpml(project.read("public/feeds/feeds.opml"));
  expect(body?.outlines?.at(-1)?.text).toBe("Autoren");
});

describe("the link log", () => {
  const a = meetingOf("[one](/1), [two](https://two.example/) and [one again](/1)\n", { permalink: "a" });
  const kept = { id: "k", url: "https://kept.example/", title: "Kept", date: "2026-03-04", stream: "press" };

  test("tells each target of a meeting once, in the note's order, among what is kept by hand", () => {
    const b = meetingOf("[far](https://two.example/)\n", { permalink: "b", updated: "2026-03-05" });
    const log = linkLog([b, a], [kept, { ...kept, id: "j", date: a.date }], lighthouse);
    expect(log.map(({ words, date, meeting }) => [words, date, meeting?.permalink])).toEqual([
      ["far", "2026-03-05", "b"],
      ["Kept", "2026-03-04", undefined],
      ["one", "2026-03-03", "a"],
      ["two", "2026-03-03", "a"],
      ["Kept", "2026-03-03", undefined],
    ]);
    expect(new Set(log.map(({ id }) => id)).size).toBe(5);
  });

  test("keeps its ids when the site moves, words change and links are put in between", () => {
    const [one] = linkLog([a], [], lighthouse);
    const moved = { ...lighthouse, url: "https://new.example" };
    const targets = a.targets.map((target) => ({
      ...target,
      url: target.url.replace("lighthouse.example", "new.example"),
    }));
    const counted = { ...a.counted, targets: targets.map(({ url }) => url) };
    expect(linkLog([{ ...a, targets, counted }], [], moved)[0]?.id).toBe(one?.id);
    const more = meetingOf("[new](/0) [other words](/1)\n", { permalink: "a" });
    expect(linkLog([more], [], lighthouse)[1]?.id).toBe(one?.id);
  });

  test("is a feed in three notations, whose entries lead to the target and name the meeting", async () => {
    project.config(FOLDER);
    project.write(
      "minutewire.yaml",
      project.read("minutewire.yaml").replace("notes:\n", "notes:\n  links: links.yml\n"),
    );
    project.write(
      "links.yml",
      "- { id: k, uri: 'https://kept.example/', title: 'Kept & <said>', date: 2026-03-04, stream: press }\n",
    );
    project.note("a", "[one](/1)\n", { subject: "A & B" });
    expect(await project.run("build")).toMatchObject({ code: 0, err: "" });
    const atom = parseAtomFeed(project.read("public/feeds/links.atom"));
    expect(atom).toMatchObject({
      authors: [{ name: "Lighthouse crew meeting" }],
      entries: [
        {
          id: "tag:lighthouse.example,2026:links/k",
          title: { value: "Kept & <said>" },
          links: [{ rel: "alternate", href: "https://kept.example/" }],
          published: "2026-03-04T00:00:00.000Z",
          summary: { value: "press" },
        },
        {
          title: { value: "one" },
          links: [{ rel: "alternate", href: "https://lighthouse.example/1" }],
          authors: [{ name: "Scribe" }],
          summary: { value: "A & B" },
          content: {
            value:
              '<p><a href="https://lighthouse.example/1">https://lighthouse.example/1</a> in <a href="https://lighthouse.example/minutes/a/">A &amp; B</a></p>',
          },
        },
      ],
    });
    const ids = atom.entries?.map(({ id }) => id);
    expect(
      parseRssFeed(project.read("public/feeds/links.rss")).items?.map(({ guid }) => guid?.value),
    ).toEqual(ids);
    expect(parseJsonFeed(project.read("public/feeds/links.json")).items?.map(({ id }) => id)).toEqual(ids);
    for (const notation of ["atom", "rss"])
      expect(xmlFaults(project.read(`public/feeds/links.${notation}`))).toEqual([]);
  });

  test("kept by hand tells every fault with its place, and takes the rest", () => {
    const { links, problems } = readLinks(
      "links.yml",
      `- { id: a, uri: "https://a.example", title: A, date: 2026-01-01 }
- { id: b, uri: /b, title: B, date: 2026-01-01 }
- { id: c, uri: "https://c.example", date: 2026-02-30, when: now }
- { id: D/x, uri: "https://d.example", title: D, date: 2026-01-01, stream: [] }
- words
- { id: e, uri: "https://e.example", title: E, date: 2026-01-01 }
- { id: E, uri: "https://f.example", title: F, date: 2026-01-01 }
`,
    );
    expect(links).toEqual([{ id: "a", url: "https://a.example/", title: "A", date: "2026-01-01" }]);
    expect(problems.map((one) => wording(one).split("\n")[0])).toEqual([
      'links.yml:2:17  error  link-field  uri: "/b" is no address',
      "links.yml:3:56  warning  field-unknown  when: is not a field of a link",
      "links.yml:3:3  error  link-field  title: is missing",
      'links.yml:3:44  error  link-field  date: "2026-02-30" is no date',
      'links.yml:4:9  error  link-field  id: "D/x" is no name',
      "links.yml:4:76  error  link-field  stream: must be words",
      "links.yml:5:3  error  link-field  a link must have fields",
      'links.yml:6:9  error  link-twice  id: "e" is that of two links',
      'links.yml:7:9  error  link-twice  id: "E" is that of two links',
    ]);
    expect(readLinks("links.yml", "a: 1\n").problems.map(wording)[0]).toContain(
      "links.yml:1:1  error  yaml  not a list",
    );
    expect(readLinks("links.yml", "")).toEqual({ links: [], problems: [] });
  });

  test("kept by hand that is not there is a problem, and the rest is built", async () => {
    project.config(FOLDER);
    project.write(
      "minutewire.yaml",
      project.read("minutewire.yaml").replace("notes:\n", "notes:\n  links: no.yml\n"),
    );
    project.note("a", "x\n");
    const { code, err, out } = await project.run("build");
    expect(err).toContain("no.yml could not be read: it does not exist");
    expect(code).toBe(66);
    expect(out).toContain("1 meeting");
  });
});

test.runIf(corpusHere("the real link log"))("the real link log is read whole", () => {
  const { links, problems } = readLinks("links.yml", readFileSync(join(CORPUS, "links.yml"), "utf8"));
  expect([links.length, problems]).toEqual([70, []]);
  expect(links.at(0)).toEqual({
    id: "talk-big-techday8",
    url: "http://www.techcast.com/events/bigtechday8/salvator-1130/",
    title: "Nymote: Git your own cloud here",
    date: "2015-06-12",
    stream: "public-talk",
  });
});

test("a topic is found by its words, whatever their case, and not within other words", () => {
  const meeting = meetingOf("### The Lamp room (again)\n\nx\n");
  expect(
    ["lamp room", "LAMP", "room", "lamp r", "amp", ".*"].map((topic) => selects({ topic }, meeting)),
  ).toEqual([true, true, true, false, false, false]);
});
