import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { archive, pages } from "../support/archive.ts";
import { axeViolations } from "../support/axe.ts";
import { launchChromium } from "../support/chromium.ts";
import { CORPUS, corpusHere } from "../support/corpus.ts";
import { noDebian } from "../support/debian.ts";
import { nuErrors } from "../support/nu.ts";
import { configText, Project } from "../support/project.ts";
import { drawn } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";

const missing = noDebian();
if (missing !== undefined) console.warn(`SKIPPED, Chromium and the Nu HTML checker: ${missing}`);

const OWN = ["../cases/*/notes/*.md", "../../examples/notes/*.md"].map((files) =>
  fileURLToPath(new URL(files, import.meta.url)),
);
const REAL = corpusHere("HTML of real notes") ? [`${CORPUS}weekly/*.md`] : [];

/** Topics of more than Gmail shows: the letter stops short of some. */
const LONG = Array.from({ length: 40 }, (_, i) => `## Topic ${i}\n\n${"Word by word. ".repeat(200)}\n`).join(
  "\n",
);

/** What MJML itself and the preheader have in every letter, for Outlook, that is no HTML. */
const MJML_KNOWN =
  /^(Attribute “xmlns:[vo]” not allowed here\.|CSS: “mso-(?:table-[lr]space|hide)”: Property .*)$/;

/** Rules for whole pages. A letter is an article in the page of the program that shows it, which has its own main. */
const NOT_OF_LETTERS = ["landmark-one-main", "region"];

/** WCAG's AAA, 7 : 1. The colours are chosen for AA, 4.5 : 1, which `color-contrast` holds them to. */
const AAA = "color-contrast-enhanced";

/** Every file of HTML that the program builds of its own notes and of the real ones. */
describe.runIf(missing === undefined)("built HTML", () => {
  const projects: Project[] = [];
  let files: string[] = [];
  let browser: Browser;

  beforeAll(async () => {
    for (const notes of [OWN, REAL].filter((some) => some.length > 0)) {
      const project = new Project();
      projects.push(project);
      project.write("minutewire.yaml", configText([...notes, "notes/*.md"], "{ kind: file, path: mail }"));
      project.note("too-long-for-gmail", LONG, { updated: "2026-01-02" });
      const { code, err } = await project.run("build");
      if (code !== 0) throw new Error(err);
    }
    // Lists that their first pages do not hold.
    for (const [file, body] of await pages(archive(105, SEED, 2)))
      projects[0]?.write(`public/archive/${file}`, body);
    files = projects.flatMap(({ folder }) => globSync(join(folder, "public/**/*.html"))).sort();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    for (const project of projects) project.remove();
  });

  const isLetter = (file: string) => file.endsWith("newsletter.html");

  test("is there of every note", () => {
    expect(files.filter(isLetter)).toHaveLength(globSync([...OWN, ...REAL]).length + projects.length);
    const [long = ""] = files.filter((file) => file.endsWith("too-long-for-gmail/newsletter.html"));
    expect(readFileSync(long, "utf8")).toContain("The rest is on the web");
    expect(files.length).toBeGreaterThan(2 * files.filter(isLetter).length);
  });

  test("has no error for the Nu HTML checker but what MJML writes for Outlook", () => {
    const unknown = nuErrors(files).filter(
      ({ file, message }) => !isLetter(file) || !MJML_KNOWN.test(message),
    );
    expect(unknown).toEqual([]);
  });

  test("that is wrong is found by the Nu HTML checker", () => {
    const project = new Project();
    projects.push(project);
    project.write(
      "wrong.html",
      "<!doctype html><html lang=en><title>Wrong</title><p><ul><li>A</ul></p></html>",
    );
    const [found] = nuErrors([join(project.folder, "wrong.html")]);
    expect(found).toMatchObject({ file: join(project.folder, "wrong.html"), line: 1 });
    expect(found?.message).toMatch(/^No “p” element in scope/);
  });

  test("is accessible, light and dark", async () => {
    const page = await browser.newPage({ viewport: { width: 600, height: 800 } });
    const found: string[] = [];
    // A page takes a second.
    for (const file of drawn(files, files.length / 2)) {
      await page.goto(pathToFileURL(file).href);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const violations = await axeViolations(page, [AAA, ...(isLetter(file) ? NOT_OF_LETTERS : [])]);
        found.push(...violations.map((one) => `${file}, ${colorScheme}: ${one}`));
      }
    }
    expect(found).toEqual([]);
  });

  test("that is pale, or an image without words, is found by axe", async () => {
    const page = await browser.newPage();
    await page.setContent(
      '<html lang="en"><title>Pale</title><main><h1>A</h1><p style="color:#aaa">pale words</p><img src="c"></main></html>',
    );
    const rules = (await axeViolations(page, [AAA])).map((one) => one.split(":")[0]);
    expect(rules).toEqual(["color-contrast", "image-alt"]);
  });
});
