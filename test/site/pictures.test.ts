import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterEach, describe, expect, test } from "vitest";
import { Project } from "../support/project.ts";

const png = (width: number, height: number) => PNG.sync.write(new PNG({ width, height }));
const AT = "https://lighthouse.example/minutes/crew-2026-03-03";

describe("pictures beside the notes", () => {
  let project = new Project();
  afterEach(() => {
    project.remove();
    project = new Project();
  });
  const put = (file: string, bytes: Uint8Array | string) => {
    mkdirSync(join(project.folder, file, ".."), { recursive: true });
    writeFileSync(join(project.folder, file), bytes);
  };
  const build = (text: string) => {
    project.config("{ kind: file, path: mail }");
    project.note("crew-2026-03-03", text);
    return project.run("build");
  };
  const bytesOf = (file: string) => readFileSync(join(project.folder, file));
  const page = () => project.read("public/crew-2026-03-03/index.html");

  test("are copied, and shown on page and feed with their size and words, when they come near the screen", async () => {
    put("notes/img/lamp at night.png", png(1280, 640));
    put(
      "tower.svg",
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><rect width="9" height="9"/></svg>',
    );
    const { code, err } = await build(
      '![The "lamp"](<img/lamp at night.png>)\n\n[![tower](tower.svg)](https://tower.example/)\n',
    );
    expect([code, err]).toEqual([0, ""]);
    const lamp = `<img src="${AT}/picture-1.png" alt="The &quot;lamp&quot;" width="640" height="320" loading="lazy" />`;
    const tower = `<a href="https://tower.example/"><img src="${AT}/picture-2.svg" alt="tower" width="30" height="20" loading="lazy" /></a>`;
    expect(page()).toContain(lamp);
    expect(page()).toContain(tower);
    expect(page()).toContain("img-src &#39;self&#39; https://lighthouse.example;");
    expect(project.read("public/feeds/all.atom")).toContain(lamp);
    expect(bytesOf("public/crew-2026-03-03/picture-1.png").equals(png(1280, 640))).toBe(true);
    expect(project.read("public/crew-2026-03-03/newsletter.html")).not.toContain("<img");
    expect((await project.run("build")).out).toContain(" 0 of them changed");
  });

  test("are copied anew where they change, and leave the site with the note's words of them", async () => {
    put("notes/a.png", png(10, 10));
    await build("![a](a.png)\n");
    put("notes/a.png", png(20, 10));
    expect((await project.run("build")).code).toBe(0);
    expect(page()).toContain('width="20" height="10"');
    expect(bytesOf("public/crew-2026-03-03/picture-1.png").equals(png(20, 10))).toBe(true);
    rmSync(join(project.folder, "notes/a.png"));
    await project.run("build");
    expect(page()).toContain(">[image: a]</a>");
    expect(Object.keys(project.files("public"))).not.toContain("crew-2026-03-03/picture-1.png");
  });

  test.each<readonly [string, (folder: string) => void, string]>([
    [
      "20 MB",
      (folder) => truncateSync(join(folder, "notes/a.png"), 20 * 1024 * 1024),
      "it has 20 MB, and 5 MB is the limit",
    ],
    [
      "a link out of the folder",
      (folder) => {
        rmSync(join(folder, "notes/a.png"));
        writeFileSync(join(folder, "secret.png"), png(1, 1));
        symlinkSync("../secret.png", join(folder, "notes/a.png"));
      },
      "it leads out of its folder",
    ],
    [
      "a folder",
      (folder) => {
        rmSync(join(folder, "notes/a.png"));
        mkdirSync(join(folder, "notes/a.png"));
      },
      "it is no regular file",
    ],
  ])("are a link where they are %s, and that is told each time", async (_, spoil, why) => {
    put("notes/a.png", png(10, 10));
    spoil(project.folder);
    const first = await build("![a](a.png)\n");
    for (const { code, err } of [first, await project.run("build")]) {
      expect(code).toBe(0);
      expect(err).toContain("warning  picture-uncopied  the picture a.png is not copied: ");
      expect(err).toContain(why);
    }
    expect(page()).toContain(">[image: a]</a>");
    expect(page()).not.toContain("<img");
  });

  test("that would run something or are none are not copied", async () => {
    put("notes/evil.svg", '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    put("notes/text.txt", "words");
    const { err } = await build("![e](evil.svg) ![t](text.txt)\n");
    expect(err).toContain("evil.svg is not copied: it holds a script in line 1");
    expect(err).toContain("text.txt is not copied: it is no picture that browsers show");
    expect(page()).not.toContain("<img");
  });

  test("elsewhere on the web are shown from there, and nothing else is allowed", async () => {
    expect((await build("![far](https://pictures.example/a.png?b=1&c)\n")).code).toBe(0);
    expect(page()).toContain(
      '<img src="https://pictures.example/a.png?b=1&amp;c" alt="far" loading="lazy" />',
    );
    expect(page()).toContain("img-src &#39;self&#39; https://pictures.example;");
  });
});
