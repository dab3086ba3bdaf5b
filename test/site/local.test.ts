/** A site that is opened as files: each link within it leads to a file that is there. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Project } from "../support/project.ts";

/** What lies below the site's address and no build writes. */
const UNWRITTEN = ["blog/lamp", "weekly/a#Lamp", "a/slides.pdf", "2025/lamp/", "lamp.pdf", "deep/"].map(
  (path) => `https://lighthouse.example/minutes/${path}`,
);

let project: Project;
beforeEach(() => {
  project = new Project();
  project.config("{ kind: file, path: mail }");
  const see = `# Lamp\n\nSee [the last](https://lighthouse.example/minutes/a/#Lamp) and [out](https://other.example/).
${UNWRITTEN.map((url) => `[gone](${url})`).join(" ")}\n\n# Gate\n\n# Rope\n\nThe next meeting is on 17 March 2027.\n`;
  for (const [at, permalink] of ["a", "/deep/b/", "c"].entries()) {
    const day = `2025-1${at}-03`;
    project.note(`${at}`, see, {
      ...{ permalink: `'${permalink}'`, updated: day, tags: "[x]" },
      description: "'What was said'",
    });
  }
});
afterEach(() => project.remove());

/** Every link of every page that leads to no file, or to no place in one, and every one that leads to the web's copy. */
function astray(): string[] {
  const files = project.files("public");
  return Object.entries(files).flatMap(([file, text]) =>
    file.endsWith(".html")
      ? [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, href = ""]) => {
          if (UNWRITTEN.includes(href)) return [];
          if (href.startsWith("https://lighthouse.example/minutes/")) return [`${file}: ${href}`];
          if (/^[a-z]+:/.test(href)) return [];
          const [path = "", anchor = ""] = href.split("#");
          const target = path === "" ? file : join(dirname(file), decodeURIComponent(path));
          if (!existsSync(join(project.folder, "public", target))) return [`${file}: ${href}`];
          if (anchor === "") return [];
          const there = readFileSync(join(project.folder, "public", target), "utf8");
          return there.includes(` id="${decodeURIComponent(anchor)}"`) ? [] : [`${file}: ${href}`];
        })
      : [],
  );
}

test.each([
  "",
  "https://lighthouse.example/weekly/{permalink}",
  "https://lighthouse.example/minutes/{permalink}.html",
])(
  "pages, lists, newsletters and feeds are found from each page, where meetings' pages are at %j",
  async (page) => {
    const config = project.read("minutewire.yaml");
    project.write("minutewire.yaml", config.replace("site:\n", `site:\n  page: "${page}"\n`));
    expect((await project.runFrom(".", "build", "--local")).code).toBe(0);
    expect(astray()).toEqual([]);
    expect(project.read("public/index.html")).toContain('href="deep/b/index.html"');
    expect(project.read("public/deep/b/index.html")).toContain('href="../../index.html"');
    if (page === "")
      expect(project.read("public/deep/b/index.html")).toMatch(/href="\.\.\/\.\.\/a\/index\.html#Lamp"/);
  },
);

test("what no build writes keeps its address, until one does; a folder's page is found without a slash too", async () => {
  project.note("d", "See [one](../minutes/e) and [another](/minutes/e/post.txt).\n", {
    ...{ permalink: "d", updated: "2025-09-03" },
  });
  await project.runFrom(".", "build", "--local");
  expect(project.read("public/a/index.html")).toContain(`href="${UNWRITTEN[0]}"`);
  expect(project.read("public/d/index.html")).toContain('href="https://lighthouse.example/minutes/e"');
  expect(project.read("public/d/index.html")).toContain(
    'href="https://lighthouse.example/minutes/e/post.txt"',
  );
  project.note("e", "Words.\n", { permalink: "e", updated: "2024-09-03" });
  await project.runFrom(".", "build", "--local");
  expect(project.read("public/d/index.html")).toContain('href="../e/index.html"');
  expect(project.read("public/d/index.html")).toContain('href="../e/post.txt"');
});

test("feeds and calendars are those of any build; the next build has the web's addresses again, all of them", async () => {
  await project.runFrom(".", "build");
  const web = project.files("public");
  expect((await project.runFrom(".", "build", "--local")).code).toBe(0);
  const local = project.files("public");
  const other = Object.keys(web).filter((file) => web[file] !== local[file]);
  expect(Object.keys(local)).toEqual(Object.keys(web));
  expect(other.length).toBeGreaterThan(5);
  expect(other.filter((file) => !file.endsWith(".html"))).toEqual([]);
  expect((await project.runFrom(".", "build", "--local")).out).toContain(" 0 of them changed");
  await project.runFrom(".", "build");
  expect(project.files("public")).toEqual(web);
});

test("no hub is told", async () => {
  const config = project.read("minutewire.yaml");
  project.write("minutewire.yaml", config.replace("site:\n", "site:\n  hub: http://127.0.0.1:9/\n"));
  expect(await project.runFrom(".", "build", "--local")).toMatchObject({
    code: 0,
    err: expect.not.stringContaining("hub"),
  });
  expect(existsSync(join(project.folder, ".minutewire/hub.txt"))).toBe(false);
});
