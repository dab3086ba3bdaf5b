/** A feed reader that people use, as Debian has it: what it shows of the real notes, and what it shows again. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CORPUS, corpusHere, corpusMeeting, weekly } from "../support/corpus.ts";
import { libraries, noDebian, unpackedWith } from "../support/debian.ts";
import { configText, Project } from "../support/project.ts";

const missing = noDebian();
if (missing !== undefined) console.warn(`SKIPPED, newsboat: ${missing}`);

interface Shown {
  readonly guid: string;
  readonly title: string;
  readonly author: string;
  readonly date: string;
  readonly url: string;
  readonly unread: number;
}

describe.runIf(missing === undefined && corpusHere("feeds of the real notes through newsboat"))(
  "newsboat",
  () => {
    const project = new Project();
    let root: string;

    beforeAll(async () => {
      root = mkdtempSync(join(tmpdir(), "minutewire-newsboat-"));
      unpackedWith(["newsboat"], root);
      project.write("minutewire.yaml", configText([`${CORPUS}weekly/*.md`], "{ kind: file, path: mail }"));
      expect((await project.run("build")).code).toBe(0);
    });
    afterAll(() => {
      project.remove();
      rmSync(root, { recursive: true, force: true });
    });

    /** Fetches the feeds into a reader's store of that name and tells what it shows. */
    function shown(reader: string, ...feeds: string[]): Shown[] {
      const home = join(project.folder, reader);
      mkdirSync(home, { recursive: true });
      writeFileSync(join(home, "config"), "");
      writeFileSync(
        join(home, "urls"),
        feeds.map((feed) => `file://${project.folder}/public/feeds/${feed}\n`).join(""),
      );
      const files = ["-C", "config", "-u", "urls", "-c", "cache.db"].map((word) =>
        word.startsWith("-") ? word : join(home, word),
      );
      execFileSync(join(root, "usr/bin/newsboat"), [...files, "-x", "reload"], {
        env: { HOME: home, LD_LIBRARY_PATH: libraries(root), LANG: "C.UTF-8", TERM: "dumb" },
        timeout: 60_000,
        stdio: "pipe",
      });
      const cache = new DatabaseSync(join(home, "cache.db"));
      try {
        const rows = cache
          .prepare(
            "SELECT guid, title, author, pubDate, url, unread FROM rss_item ORDER BY pubDate DESC, guid DESC",
          )
          .all();
        return rows.map(({ guid, title, author, pubDate, url, unread }) => ({
          guid: String(guid),
          title: String(title),
          author: String(author),
          date: new Date(Number(pubDate) * 1000).toISOString().slice(0, 10),
          url: String(url),
          unread: Number(unread),
        }));
      } finally {
        cache.close();
      }
    }

    test.each(["all.atom", "all.rss"])(
      "shows the 30 real notes of %s with titles, dates and authors",
      (feed) => {
        const notes = weekly().map(corpusMeeting).reverse();
        expect(notes).toHaveLength(30);
        expect(shown(feed, feed)).toEqual(
          notes.map(({ permalink, subject, date, authors }) => ({
            guid: `tag:lighthouse.example,2026:${permalink}`,
            title: subject,
            author: authors.map(({ name }) => name).join(", "),
            date,
            url: `https://lighthouse.example/minutes/${permalink}/`,
            unread: 1,
          })),
        );
      },
    );

    test("shows nothing again when the site is built anew", async () => {
      const before = shown("again", "all.atom", "all.rss");
      rmSync(join(project.folder, "public"), { recursive: true });
      expect((await project.run("build")).code).toBe(0);
      expect(shown("again", "all.atom", "all.rss")).toEqual(before);
    });

    test("takes the link log and a feed without entries", async () => {
      const entries = project.read("public/feeds/links.atom").match(/<entry>/g) ?? [];
      expect(entries.length).toBeGreaterThanOrEqual(20);
      expect(shown("links", "links.atom")).toHaveLength(entries.length);
      project.write("feeds/none.yaml", "select: { tag: none }\n");
      const config = configText([`${CORPUS}weekly/*.md`], "{ kind: file, path: mail }", "feeds: feeds\n");
      project.write("minutewire.yaml", config);
      expect((await project.run("build")).code).toBe(0);
      expect(shown("none", "none.atom", "none.rss")).toEqual([]);
    });
  },
);
