import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "../support/axe.ts";
import { launchChromium } from "../support/chromium.ts";
import { noDebian } from "../support/debian.ts";
import { configText, Project } from "../support/project.ts";

const missing = noDebian();
if (missing !== undefined) console.warn(`SKIPPED, the site in Chromium: ${missing}`);

const SAMPLE = fileURLToPath(new URL("../../examples/notes/*.md", import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  json: "application/json",
  ics: "text/calendar; charset=utf-8",
};

/** Serves what is built below /minutes/, as any web server does. */
function serve(folder: string): Promise<Server> {
  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const path = decodeURIComponent(
      pathname.replace(/^\/minutes\//, "").replace(/(?:^|\/)$/, "$&index.html"),
    );
    try {
      const body = readFileSync(join(folder, path));
      answer
        .writeHead(200, { "Content-Type": TYPES[path.split(".").at(-1) ?? ""] ?? "text/plain" })
        .end(body);
    } catch {
      answer.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** What a visitor wants to know, by clicks alone. */
describe.runIf(missing === undefined)("a visitor of the site", () => {
  const project = new Project();
  const complaints: string[] = [];
  const asked: string[] = [];
  let server: Server;
  let browser: Browser;
  let page: Page;
  let home = "";

  beforeAll(async () => {
    server = await serve(join(project.folder, "public"));
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/minutes/`;
    const config = configText([SAMPLE, "notes/*.md"], "{ kind: file, path: mail }");
    project.write(
      "minutewire.yaml",
      config.replace("minutes: https://lighthouse.example/minutes/", `minutes: ${home}`),
    );
    project.note(
      "crew-2026-11-10",
      `Attendees: Keeper (chair), Ada Example, Ben Example

## Lamp and lens

DECISION: we keep the old lens as a spare.

- [ ] Ada Example: order sixty metres of rope

The next meeting is on Tuesday, 24 November 2099.
`,
      { updated: "2026-11-10" },
    );
    const { code, err } = await project.run("build");
    if (code !== 0) throw new Error(err);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 375, height: 800 } });
    page.on("console", (message) => complaints.push(message.text()));
    page.on("request", (request) => asked.push(request.url()));
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    project.remove();
  });

  test("finds a decision by the search, three clicks from the home page at most", async () => {
    await page.goto(home);
    await page.click("nav.site >> text=Search");
    await page.fill("#words", "old lens");
    await page.waitForSelector("#found li");
    expect(await page.textContent("#found > li")).toContain("we keep the old lens as a spare.");
    await page.click("#found > li > a");
    expect(page.url()).toBe(`${home}crew-2026-11-10/#Lampandlens`);
    expect(await page.textContent("main")).toContain("DECISION: we keep the old lens as a spare.");
  });

  test("finds words of the text, topics, people and links, also by their beginnings and without accents", async () => {
    const found = async (words: string) => {
      await page.goto(`${home}search/?q=${encodeURIComponent(words)}`);
      // Not by a function that waits in the page: its policy lets nobody evaluate anything.
      await page.locator("#state", { hasText: /found/i }).waitFor();
      return (await page.locator("#found > li").allTextContents()).join("\n");
    };
    expect(await found("davit worn")).toContain("Rope");
    expect(await found("wint watch")).toContain("Winter watches");
    expect(await found("ada")).toContain("Present Ada Example");
    expect(await found("knots.lighthouse")).toContain("Rope");
    expect(await found("DAVÍT")).toContain("Rope");
    expect(await found("nobody-said-this")).toBe("");
    expect(await page.textContent("#state")).toBe("Nothing found.");
    await page.goto(`${home}search/?q=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
    expect(await page.locator("main img").count()).toBe(0);
  });

  test("finds a person's open actions in two clicks, and the next meeting's day at once", async () => {
    await page.goto(home);
    expect(await page.textContent(".next")).toContain("Tuesday 24 November 2099");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click("text=Add to your calendar"),
    ]);
    expect(download.suggestedFilename()).toBe("next.ics");
    await page.click("nav.site >> text=People");
    await page.click("nav.names >> text=Ada Example");
    expect(page.url()).toBe(`${home}index/people/#AdaExample`);
    const ada = page.locator("section.person", { has: page.locator("#AdaExample") });
    expect(await ada.textContent()).toMatch(/Open 1\s*order sixty metres of rope 10 November 2026/);
  });

  test("is asked for nothing from outside, and nothing complains", () => {
    expect(asked.filter((url) => !url.startsWith(home) && !url.endsWith("/favicon.ico"))).toEqual([]);
    expect(complaints.filter((said) => !said.includes("404"))).toEqual([]);
  });

  test("finds the search accessible with what it found in it, light and dark", async () => {
    await page.goto(`${home}search/?q=rope`);
    await page.waitForSelector("#found li");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeViolations(page, ["color-contrast-enhanced"])).toEqual([]);
    }
  });

  test("without script is led to every year", async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${home}search/`);
    expect(await plain.isVisible("#search")).toBe(false);
    await plain.click("text=2026: >> text=Topics");
    expect(plain.url()).toBe(`${home}index/2026/`);
    await plain.close();
  });

  test("sees no page that is wider than the screen, from 320 to 600 pixels", async () => {
    for (const path of [
      "",
      "index/",
      "index/people/",
      "links/",
      "search/?q=the",
      "2026/",
      "crew-2026-11-10/",
    ])
      for (const width of [320, 375, 600]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(home + path);
        expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBeLessThanOrEqual(width);
      }
  });
});
