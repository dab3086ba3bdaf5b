import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { CORPUS, corpusHere } from "../support/corpus.ts";
import { installed, noDebian } from "../support/debian.ts";
import { configText, Project } from "../support/project.ts";

const missing = noDebian();
if (missing !== undefined) console.warn(`SKIPPED, xmllint: ${missing}`);

describe.runIf(missing === undefined && corpusHere("feeds of real notes through xmllint"))("xmllint", () => {
  const project = new Project();
  afterAll(() => project.remove());

  test("reads the feeds of the real notes without a word", async () => {
    project.write("minutewire.yaml", configText([`${CORPUS}weekly/*.md`], "{ kind: file, path: mail }"));
    expect((await project.run("build")).code).toBe(0);
    const feeds = ["all.atom", "all.rss"].map((name) => join(project.folder, "public/feeds", name));
    expect(
      execFileSync(installed("xmllint", "libxml2-utils"), ["--noout", ...feeds], { encoding: "utf8" }),
    ).toBe("");
  });
});
