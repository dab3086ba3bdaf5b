import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { CORPUS, corpusHere } from "../support/corpus.ts";
import { installed, noDebian } from "../support/debian.ts";
import { configText, Project } from "../support/project.ts";

const missing = noDebian();
if (missing !== undefined) console.warn(`SKIPPED, xmllint: ${missing}`);

/** What xmllint says, on either stream. */
function lint(files: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(installed("xmllint", "libxml2-utils"), ["--noout", ...files], {
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

describe.runIf(missing === undefined)("xmllint", () => {
  test("reads the feeds of every golden without a word", () => {
    const feeds = globSync("test/cases/*/golden/feeds/*.{atom,rss}").sort();
    expect(feeds.length).toBeGreaterThan(0);
    expect(lint(feeds)).toEqual({ status: 0, said: "" });
  });
});

describe.runIf(missing === undefined && corpusHere("feeds of real notes through xmllint"))(
  "xmllint and the real notes",
  () => {
    const project = new Project();
    afterAll(() => project.remove());

    test("reads their feeds, archives, link log and list of feeds without a word", async () => {
      const config = configText([`${CORPUS}weekly/*.md`], "{ kind: file, path: mail }", "feeds: feeds\n");
      project.write("minutewire.yaml", config.replace("notes:\n", `notes:\n  links: ${CORPUS}links.yml\n`));
      project.write("feeds/all.yaml", "title: All & every\n");
      project.write("feeds/none.yaml", "select: { tag: none }\n");
      expect((await project.run("build")).code).toBe(0);
      const feeds = globSync("public/feeds/**/*.{atom,rss,opml}", { cwd: project.folder });
      for (const name of ["all.atom", "none.rss", "links/1.atom", "links/1.rss", "feeds.opml"])
        expect(feeds).toContain(`public/feeds/${name}`);
      expect(lint(feeds.map((name) => join(project.folder, name)))).toEqual({ status: 0, said: "" });
    });
  },
);
