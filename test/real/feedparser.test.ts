import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { decodeHTML } from "entities";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CORPUS, corpusHere } from "../support/corpus.ts";
import { installed, noDebian, unpacked } from "../support/debian.ts";
import { configText, Project } from "../support/project.ts";

const missing = noDebian();
if (missing !== undefined) console.warn(`SKIPPED, Debian's feedparser: ${missing}`);

/** An entry as every parser must tell it; dates in ISO 8601. */
interface Told {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly url: string | undefined;
  readonly published: string | undefined;
  readonly summary: string | undefined;
}

interface Parsed {
  readonly bozo: boolean;
  readonly version: string;
  readonly title: string;
  readonly entries: readonly Told[];
}

const SCRIPT = `
import sys, json, time, html, feedparser
def text(detail):
    return html.unescape(detail.value) if detail.type == "text/html" else detail.value
def entry(e):
    return dict(id=e.get("id"), title=text(e.title_detail), url=e.get("link"), summary=text(e.summary_detail) if "summary_detail" in e else None,
                published=time.strftime("%Y-%m-%dT%H:%M:%S.000Z", e.published_parsed))
feed = feedparser.parse(sys.stdin.buffer.read())
json.dump(dict(bozo=bool(feed.bozo), version=feed.version, title=feed.feed.title,
               entries=[entry(e) for e in feed.entries]), sys.stdout)
`;

/** A second parser, which shares no line with the one that writes: Python's, as Debian has it. */
describe.runIf(missing === undefined && corpusHere("feeds of real notes through Debian's feedparser"))(
  "feedparser and feedsmith on the feeds of the real notes",
  () => {
    const project = new Project();
    const feed = (notation: string) => project.read(`public/feeds/all.${notation}`);
    let json: readonly Told[];

    beforeAll(async () => {
      const config = configText([`${CORPUS}weekly/*.md`], "{ kind: file, path: mail }", "feeds: feeds");
      project.write("minutewire.yaml", config.replace("notes:\n", `notes:\n  links: ${CORPUS}links.yml\n`));
      project.write("feeds/all.yaml", "formats: [atom, rss, json]\nlimit: 100\n");
      project.write("feeds/none.yaml", "select: { tag: none }\n");
      project.write("feeds/short.yaml", "content: summary\n");
      expect((await project.run("build")).code).toBe(0);
      const { items }: { items: (Told & { date_published: string })[] } = JSON.parse(feed("json"));
      json = items.map(({ id, title, url, summary, date_published }) => ({
        id,
        title,
        url,
        summary,
        published: date_published,
      }));
    });
    afterAll(() => project.remove());

    test("JSON Feed tells entries, each with an id of its own", () => {
      expect(json).toHaveLength(30);
      expect(new Set(json.map(({ id }) => id)).size).toBe(30);
      expect(json.filter((entry) => Object.values(entry).includes(undefined))).toEqual([]);
    });

    test.each([
      ["atom", "atom10"],
      ["rss", "rss20"],
    ])("feedparser reads %s as %s without a complaint, and the same entries", (notation, version) => {
      expect(feedparser(feed(notation))).toEqual({
        bozo: false,
        version,
        title: "Lighthouse crew meeting",
        entries: json,
      });
    });

    test("feedparser reads every other document without a complaint: archives, authors, links, an empty feed", () => {
      const files = globSync("public/feeds/**/*.{atom,rss}", { cwd: project.folder });
      for (const name of [
        "links/1.atom",
        "links/1.rss",
        "by/anil-madhavapeddy.atom",
        "none.rss",
        "short.atom",
      ])
        expect(files).toContain(`public/feeds/${name}`);
      const bozo = files.filter((file) => feedparser(project.read(file)).bozo);
      expect(bozo).toEqual([]);
      expect(feedparser(project.read("public/feeds/links/1.atom")).entries).toHaveLength(50);
      expect(feedparser(project.read("public/feeds/none.atom")).entries).toEqual([]);
    });

    test("feedsmith reads the same entries in all three", () => {
      const atom = parseAtomFeed(feed("atom")).entries?.map((entry) => ({
        id: entry.id,
        title: entry.title?.value,
        url: entry.links?.find(({ rel }) => rel === "alternate")?.href,
        summary: entry.summary?.value,
        published: entry.published,
      }));
      const rss = parseRssFeed(feed("rss")).items?.map((item) => ({
        id: item.guid?.value,
        title: item.title,
        url: item.link,
        // HTML in RSS, and so an ampersand is written twice.
        summary: decodeHTML(item.description ?? ""),
        published: item.pubDate === undefined ? undefined : new Date(item.pubDate).toISOString(),
      }));
      const told = parseJsonFeed(feed("json")).items?.map((item) => ({
        id: item.id,
        title: item.title,
        url: item.url,
        summary: item.summary,
        published: item.date_published,
      }));
      expect(atom).toEqual(json);
      expect(rss).toEqual(json);
      expect(told).toEqual(json);
    });
  },
);

describe.runIf(missing === undefined)("feedparser", () => {
  test("reads the feeds of every golden without a complaint", () => {
    const files = globSync("test/cases/*/golden/feeds/*.{atom,rss}");
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => feedparser(readFileSync(file, "utf8")).bozo)).toEqual([]);
  });
});

/** What Python's feedparser makes of a feed. */
function feedparser(text: string): Parsed {
  const folders = ["python3-feedparser", "python3-sgmllib3k"].map((name) =>
    join(unpacked(name), "usr/lib/python3/dist-packages"),
  );
  return JSON.parse(
    execFileSync(installed("python3", "python3"), ["-c", SCRIPT], {
      input: text,
      encoding: "utf8",
      env: { PYTHONPATH: folders.join(delimiter), PYTHONIOENCODING: "utf-8" },
    }),
  );
}
