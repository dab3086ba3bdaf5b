/** `out` is shared: what others put there is left as it is, told, and taken over only by word. */
import { execFileSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Project } from "../support/project.ts";
import { randomOf } from "../support/random-of.ts";
import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";
import { SharedFolder } from "../support/shared-folder.ts";

test("random builds of two sites, with files, folders and links of others between them, touch nothing of others", async () => {
  const met = { refused: 0, removed: 0, changed: 0 };
  for (let n = 0; n < runs(16, 200); n++) {
    const shared = new SharedFolder(randomOf(SEED + n));
    try {
      for (let step = 0; step < 16; step++) expect(await shared.step(), shared.story.join("\n")).toEqual([]);
    } finally {
      shared.remove();
    }
    for (const what of ["refused", "removed", "changed"] as const) met[what] += shared.met[what];
  }
  expect(Object.values(met).every((count) => count > 0)).toBe(true);
});

let project: Project;
const at = (file: string) => join(project.folder, file);
beforeEach(() => {
  project = new Project();
  project.config("{ kind: file, path: mail }");
  project.note("a", "x\n");
  project.note("b", "x\n");
});
afterEach(() => project.remove());

describe("a file of others where a build would write", () => {
  test("is left as it is and told at its note, and all others are written; later builds leave it too", async () => {
    project.write("public/a/index.html", "mine");
    project.write("public/meetings.ics", "mine");
    for (const words of [["build"], ["build"], ["publish", "--first-run"]]) {
      const { code, err } = await project.run(...words);
      expect(code).toBe(73);
      expect(err).toContain(
        "notes/a.md:1:1  error  out-taken  public/a/index.html is there already, and no build of this site wrote it\n    Move it away, or take it over: minutewire build --adopt. It was left as it is.\n",
      );
      expect(err).toMatch(/^error {2}out-taken {2}public\/meetings\.ics is there already/m);
      expect([project.read("public/a/index.html"), project.read("public/meetings.ics")]).toEqual([
        "mine",
        "mine",
      ]);
    }
    expect(Object.keys(project.files("public"))).toEqual(
      expect.arrayContaining(["a/post.txt", "b/index.html", "feeds/all.atom", "index.html"]),
    );
    rmSync(at("notes/a.md"));
    expect((await project.run("build")).code).toBe(73);
    expect(readdirSync(at("public/a"))).toEqual(["index.html"]);
  });

  test("is taken into the record where it holds the very bytes", async () => {
    await project.run("build");
    rmSync(at(".minutewire"), { recursive: true });
    expect(await project.run("build")).toMatchObject({ code: 0, err: "" });
    rmSync(at("notes/a.md"));
    await project.run("build");
    expect(existsSync(at("public/a"))).toBe(false);
  });

  test("is taken over by build --adopt, which lists it first, and is ours from then on", async () => {
    project.write("public/a/index.html", "mine");
    symlinkSync(at("minutewire.yaml"), at("public/index.html"));
    const before = project.read("minutewire.yaml");
    const { code, out, err } = await project.run("build", "--adopt");
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n").slice(0, 2)).toEqual([
      "takes over public/a/index.html",
      "takes over public/index.html",
    ]);
    expect(project.read("public/a/index.html")).toContain("<main>");
    expect([project.read("minutewire.yaml"), lstatSync(at("public/index.html")).isFile()]).toEqual([
      before,
      true,
    ]);
    expect((await project.run("build", "--adopt")).out).not.toContain("takes over");
    rmSync(at("notes/a.md"));
    await project.run("build");
    expect(existsSync(at("public/a"))).toBe(false);
  });

  test("that is taken over stands in the report for a program", async () => {
    project.write("public/a/index.html", "mine");
    const { out } = await project.run("build", "--adopt", "--json");
    expect(JSON.parse(out)).toMatchObject({ adopted: ["a/index.html"], problems: [] });
  });

  test("keeps a folder whose notes are gone from being emptied all the same", async () => {
    project.write("public/index.html", "mine");
    await project.run("build");
    renameSync(at("notes"), at("away"));
    expect((await project.run("build")).err).toContain("notes-gone");
    expect(existsSync(at("public/a/index.html"))).toBe(true);
  });

  test("of another site's build is told as such", async () => {
    await project.run("build");
    const before = project.files("public");
    const other = project.read("minutewire.yaml").replace("lighthouse.example,2026", "harbour.example,2026");
    project.write("other.yaml", other.replace("notes/*.md", "other/*.md"));
    project.write("other/c.md", project.read("notes/a.md").replace("'a'", "'c'"));
    const { code, err } = await project.run("build", "--config", "other.yaml");
    expect(code).toBe(73);
    expect(err).toMatch(
      /error {2}out-taken {2}public\/index\.html, public\/meetings\.ics are there already: a build of another site, or into another folder, wrote them\n {4}Give each site an `out` of its own/,
    );
    expect(project.files("public")).toMatchObject(before);
  });
});

test("a note whose page is not built is not sent until it is, or a person names it; the others are", async () => {
  project.write("minutewire.yaml", `${project.read("minutewire.yaml")}guards: { age: 40000d, count: 9 }\n`);
  await project.run("publish", "--first-run");
  for (const name of ["c", "d", "e"]) project.note(name, `Words of ${name}.\n`);
  project.write("public/c/newsletter.html", "mine");
  project.write("public/d", "mine");
  const { code, out } = await project.run("publish");
  expect(code).toBe(73);
  expect(out.match(/^sent {10} *\S+/gm)).toEqual([expect.stringMatching(/ e$/)]);
  expect(out).toMatch(/^kept back +c: its page could not be built. To send it: minutewire send c$/m);
  expect((await project.run("send", "d")).out).toMatch(/^sent {10} *d /m);
  await project.run("build", "--adopt");
  rmSync(at("public/d"));
  const later = await project.run("publish");
  expect(later.code).toBe(0);
  expect(later.out.match(/^sent {10} *\S+/gm)).toEqual([expect.stringMatching(/ c$/)]);
});

test("a file of ours that somebody changed is written anew, and kept where nothing is to be written", async () => {
  await project.run("build");
  project.write("public/a/index.html", "changed");
  project.write("public/b/index.html", "changed");
  rmSync(at("notes/a.md"));
  expect((await project.run("build")).code).toBe(0);
  expect(project.read("public/a/index.html")).toBe("changed");
  expect(project.read("public/b/index.html")).toContain("<main>");
});

describe("what is in the way of a note's page is told at the note, and the others are built", () => {
  test.each<readonly [what: string, make: () => void, message: string]>([
    [
      "a link out of the folder",
      () => symlinkSync(at("beyond"), at("public/a")),
      "public/a is a link, and build writes through none",
    ],
    [
      "a link within it",
      () => symlinkSync("b", at("public/a")),
      "public/a is a link, and build writes through none",
    ],
    [
      "a link that leads nowhere",
      () => symlinkSync("nowhere", at("public/a")),
      "public/a is a link, and build writes through none",
    ],
    ["a file", () => project.write("public/a", "mine"), "public/a is a file, and a folder is needed there"],
    [
      "a folder",
      () => mkdirSync(at("public/a/index.html"), { recursive: true }),
      "public/a/index.html is a folder, and a file is needed there",
    ],
    [
      "a pipe",
      () => {
        mkdirSync(at("public/a"));
        execFileSync("mkfifo", [at("public/a/index.html")]);
      },
      "public/a/index.html is neither a file nor a folder",
    ],
  ])("%s", async (_, make, message) => {
    mkdirSync(at("public"));
    project.write("beyond/own.txt", "mine");
    make();
    const { code, err } = await project.run("build");
    expect(code).toBe(73);
    expect(err).toContain(
      `notes/a.md:1:1  error  out-blocked  ${message}\n    Give the note another permalink, or move it away.`,
    );
    expect(err.match(/error/g)).toHaveLength(1);
    expect(project.read("public/b/index.html")).toContain("<main>");
    expect(project.read("public/feeds/all.atom")).toMatch(/<\/feed>\n$/);
    expect(project.files("beyond")).toEqual({ "own.txt": "mine" });
  });
});

test("the built folder itself may be a link", async () => {
  mkdirSync(at("served"));
  symlinkSync(at("served"), at("public"));
  expect((await project.run("build")).code).toBe(0);
  expect(Object.keys(project.files("served"))).toContain("a/index.html");
  rmSync(at("notes/a.md"));
  expect((await project.run("build")).code).toBe(0);
  expect(Object.keys(project.files("served"))).not.toContain("a/index.html");
});

test("what was moved away and linked is neither written nor removed through the link", async () => {
  await project.run("build");
  renameSync(at("public/a"), at("beyond"));
  symlinkSync(at("beyond"), at("public/a"));
  const before = project.files("beyond");
  rmSync(at("notes/a.md"));
  await project.run("build");
  expect([project.files("beyond"), readlinkSync(at("public/a"))]).toEqual([before, at("beyond")]);
});

test("a link that stands for a file of ours is replaced and never written through, nor removed", async () => {
  await project.run("build");
  for (const name of ["a", "b"]) {
    renameSync(at(`public/${name}/post.txt`), at(`${name}.txt`));
    symlinkSync(at(`${name}.txt`), at(`public/${name}/post.txt`));
  }
  const before = [project.read("a.txt"), project.read("b.txt")];
  rmSync(at("notes/b.md"));
  project.note("a", "other words\n");
  expect((await project.run("build")).code).toBe(0);
  expect([project.read("a.txt"), project.read("b.txt")]).toEqual(before);
  expect(lstatSync(at("public/a/post.txt")).isFile()).toBe(true);
  expect(readFileSync(at("public/a/post.txt"), "utf8")).toContain("other words");
  expect(lstatSync(at("public/b/post.txt")).isSymbolicLink()).toBe(true);
});
