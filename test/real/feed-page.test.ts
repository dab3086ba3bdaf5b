/** A feed opened in a browser: a page with a heading and what to do with it, readable on a phone and in the dark. */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CORPUS, corpusHere } from "../support/corpus.ts";
import { installed, noDebian } from "../support/debian.ts";
import { configText, Project } from "../support/project.ts";

const missing = noDebian();
if (missing !== undefined) console.warn(`SKIPPED, Chromium: ${missing}`);

const WIDE = `${"long-word".repeat(25)}`;

describe.runIf(missing === undefined)("a feed in Chromium", () => {
  const project = new Project();
  let browser: Browser;
  let server: Server;
  let base: string;

  beforeAll(async () => {
    const notes = corpusHere("feeds of the real notes in Chromium") ? [`${CORPUS}weekly/*.md`] : [];
    project.write(
      "minutewire.yaml",
      configText([...notes, "notes/*.md"], "{ kind: file, path: mail }", "feeds: feeds\n"),
    );
    project.write("feeds/all.yaml", "title: All meetings\ndescription: What we said\nlimit: 100\n");
    project.note("wide", `See <https://lighthouse.example/${WIDE}> and \`${WIDE}\`.\n\n    code ${WIDE}\n`, {
      updated: "2027-01-01",
      subject: "'The newest'",
    });
    project.note("plain", "The lamp was oiled.\n", {
      updated: "2026-12-31",
      subject: "'Without a description'",
      description: "",
    });
    await project.run("build");
    server = createServer(({ url = "" }, response) => {
      const file = join(project.folder, "public", url);
      // The browser asks for an icon by itself.
      if (!existsSync(file)) return void response.writeHead(404).end();
      const type = url.endsWith(".css") ? "text/css" : "application/xml";
      response.writeHead(200, { "content-type": type }).end(readFileSync(file));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feeds/`;
    browser = await chromium.launch({
      executablePath: installed("chromium", "chromium"),
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await new Promise((done) => server.close(done));
    project.remove();
  });

  test.each(["all.atom", "all.rss", "by/scribe.atom", "links.rss"])(
    "%s asks for its stylesheet and nothing else, fits a phone, and follows light and dark",
    async (file) => {
      for (const colorScheme of ["light", "dark"] as const) {
        const context = await browser.newContext({
          viewport: { width: 375, height: 800 },
          isMobile: true,
          colorScheme,
        });
        const view = await context.newPage();
        const requests: string[] = [];
        view.on("request", (request) => requests.push(request.url().replace(base, "")));
        await view.goto(base + file);
        expect(requests).toEqual([file, "feed.css"]);
        const laid = await view.evaluate(`({
          width: document.documentElement.scrollWidth,
          page: getComputedStyle(document.documentElement).backgroundColor,
        })`);
        expect(laid).toEqual({
          width: 375,
          page: colorScheme === "dark" ? "rgb(20, 25, 31)" : "rgb(255, 255, 255)",
        });
        await context.close();
      }
    },
  );

  test("has a heading, what it is about and what to do with it; no id, instant or machine's address is shown", async () => {
    for (const file of ["all.atom", "all.rss"]) {
      const view = await browser.newPage({ viewport: { width: 900, height: 800 } });
      await view.goto(base + file);
      const shown = await view.evaluate(`(() => {
        const size = (selector) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          return box === undefined ? "absent" : box.height > 0 ? "shown" : "hidden";
        };
        const root = document.querySelector("channel") ?? document.documentElement;
        return {
          hint: getComputedStyle(root, "::before").content,
          heading: [getComputedStyle(root.querySelector("a")).fontSize, root.querySelector("a").href],
          about: size("subtitle, channel > description"),
          hidden: ["id, guid", "updated, pubDate", "generator, feed > link"].map(size),
          newest: [size("entry > a, item > a"), document.querySelector("entry > a, item > a").href],
          plain: size("entry > title, item > title"),
          // The news says it already; where a note has none, how it begins.
          summary: size("entry > summary, item > description"),
          beginning: size("entry:nth-of-type(2) > summary, item:nth-of-type(2) > description"),
          facts: document.querySelector("small").textContent,
        };
      })()`);
      expect(shown).toEqual({
        hint: '"This is a feed: copy its address into a feed reader to follow the meetings."',
        heading: ["36px", "https://lighthouse.example/minutes/"],
        about: "shown",
        hidden: ["hidden", "hidden", "hidden"],
        newest: ["shown", "https://lighthouse.example/minutes/wide/"],
        plain: "hidden",
        summary: "hidden",
        beginning: "shown",
        facts: "The newest · 1 January 2027",
      });
      await view.close();
    }
  });

  test("of Atom has its notes as markup, how each begins, and all of it to who follows its links by keys", async () => {
    const view = await browser.newPage({ viewport: { width: 900, height: 800 } });
    await view.goto(`${base}all.atom`);
    const height = () =>
      view.evaluate<number>(`document.querySelector("content").getBoundingClientRect().height`);
    expect(await height()).toBeLessThanOrEqual(112);
    await view.evaluate(`document.querySelector("content a").focus()`);
    expect(await height()).toBeGreaterThan(112);
    const link = await view.evaluate(`(() => {
      const link = document.querySelector("content a");
      const style = getComputedStyle(link);
      return { href: link.href, line: style.textDecorationLine, cursor: style.cursor };
    })()`);
    expect(link).toEqual({
      href: `https://lighthouse.example/${WIDE}`,
      line: "underline",
      cursor: "pointer",
    });
    await view.close();
  });
});
