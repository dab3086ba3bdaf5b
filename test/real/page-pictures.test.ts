import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "../support/chromium.ts";
import { noDebian } from "../support/debian.ts";
import { difference, sameFonts, small } from "../support/pictures.ts";
import { Project } from "../support/project.ts";
import { SERVED, serveBuilt, writeRichSite } from "../support/rich-site.ts";

const missing = noDebian();
if (missing !== undefined) console.warn(`SKIPPED, pictures of the pages: ${missing}`);

const PICTURES = fileURLToPath(new URL("../pictures/", import.meta.url));

/** As for the newsletter: the share of pixels that may differ. */
const TOLERANCE = 0.0001;

const PAGES: Readonly<Record<string, string>> = {
  home: "",
  meeting: "crew-2026-11-10/",
  topics: "index/",
  people: "index/people/",
  links: "links/",
  search: "search/?q=lens",
};
const SHOTS = Object.keys(PAGES).flatMap((name) =>
  [375, 1280].flatMap((width) => (["light", "dark"] as const).map((scheme) => ({ name, width, scheme }))),
);

describe.runIf(missing === undefined)("the pages of a site", () => {
  const folder = mkdtempSync(join(tmpdir(), "minutewire-pictures-"));
  const project = new Project();
  let browser: Browser;

  beforeAll(async () => {
    writeRichSite(project);
    const { code, err } = await project.run("build");
    if (code !== 0) throw new Error(err);
    browser = await launchChromium([], sameFonts(folder));
  });
  afterAll(async () => {
    await browser?.close();
    project.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const shoot = async ({ name, width, scheme }: (typeof SHOTS)[number], style = "") => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme });
    await serveBuilt(page, join(project.folder, "public"));
    await page.goto(SERVED + PAGES[name]);
    if (name === "search") await page.waitForSelector("#found li");
    for (const picture of await page.locator("main img").all()) await picture.scrollIntoViewIfNeeded();
    // From here: the page's policy lets nobody evaluate anything in it, again and again.
    const isLoaded = () => page.evaluate("[...document.images].every((one) => one.complete)");
    await expect.poll(isLoaded, { timeout: 30_000 }).toBe(true);
    // The page's policy takes no style of ours, a sheet that is adopted it does.
    const sheet = `(one => (one.replaceSync(${JSON.stringify(style)}), document.adoptedStyleSheets = [one]))(new CSSStyleSheet())`;
    await page.evaluate(`${sheet}; scrollTo(0, 0)`);
    const picture = await page.screenshot({ fullPage: true });
    await page.close();
    return small(picture);
  };
  const file = ({ name, width, scheme }: (typeof SHOTS)[number]) => `page-${name}-${width}-${scheme}.png`;

  test.each(SHOTS.map((shot) => [`${shot.name}-${shot.width}-${shot.scheme}`, shot] as const))(
    "look as in pictures/page-%s.png (UPDATE=1 writes it: look at it)",
    async (_, shot) => {
      const found = await shoot(shot);
      if (process.env.UPDATE === "1") writeFileSync(join(PICTURES, file(shot)), found);
      const far = difference(found, readFileSync(join(PICTURES, file(shot))));
      if (far > TOLERANCE) writeFileSync(join(tmpdir(), file(shot)), found);
      expect(far, `see ${join(tmpdir(), file(shot))}`).toBeLessThanOrEqual(TOLERANCE);
    },
  );

  /** The first screens of a newsletter, a post and the first page, side by side. */
  test("and newsletter and post look as in README's picture (UPDATE=1 writes it: look at it)", async () => {
    const first = async (path: string) => {
      const page = await browser.newPage({ viewport: { width: 375, height: 700 }, colorScheme: "light" });
      await serveBuilt(page, join(project.folder, "public"));
      await page.goto(SERVED + path);
      const picture = await page.screenshot();
      await page.close();
      return `<img src="data:image/png;base64,${picture.toString("base64")}" width="375" height="700">`;
    };
    const post = readFileSync(join(project.folder, "public/crew-2026-11-10/post.txt"), "utf8");
    const shown = post.split("\n").slice(0, 45).join("\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const panes = [
      ["newsletter", await first("crew-2026-11-10/newsletter.html")],
      ["post", `<pre>${shown}</pre>`],
      ["page", await first("")],
    ];
    const page = await browser.newPage({ viewport: { width: 1400, height: 780 } });
    await page.setContent(`<style>body { margin: 20px; display: flex; gap: 20px; background: #d5dce3; font: 700 15px Arial; color: #24303b; }
      figure { margin: 0; } figcaption { padding: 0 0 8px; } img, pre { display: block; margin: 0; background: #fff; }
      pre { box-sizing: border-box; width: 550px; height: 700px; overflow: hidden; padding: 20px; font: 11.5px/15px "DejaVu Sans Mono"; }</style>
      ${panes.map(([name, pane]) => `<figure><figcaption>${name}</figcaption>${pane}</figure>`).join("")}`);
    const found = small(await page.screenshot());
    await page.close();
    if (process.env.UPDATE === "1") writeFileSync("docs/looks.png", found);
    expect(difference(found, readFileSync("docs/looks.png"))).toBeLessThanOrEqual(TOLERANCE);
    expect(readFileSync("README.md", "utf8")).toContain("](docs/looks.png)");
  });

  test.each([
    ["home", "an entry is moved by 1 px", ".meetings li { position: relative; left: 1px; }"],
    ["links", "links are not underlined", "a { text-decoration: none; }"],
    ["people", "a hairline lost its colour", ".person { border-color: transparent; }"],
  ])("are not taken for the same where on %s %s", async (name, _, style) => {
    const shot = { name, width: 375, scheme: "light" } as const;
    const golden = readFileSync(join(PICTURES, file(shot)));
    expect(difference(await shoot(shot, style), golden)).toBeGreaterThan(2 * TOLERANCE);
  });
});
