/**
 * What strangers' words might run, in Chromium: every page, newsletter and feed that `build` writes of the attacks, the
 * entries of the feeds as a reader shows them. Without the policies that our pages carry, which would hide a fault.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SEARCH_SCRIPT } from "../../src/writers/search/search-script.ts";
import { ATTACKS, LOGGED } from "../support/attacks/index.ts";
import { attacked } from "../support/attacks/project.ts";
import { ADDRESSES, SCRIPTS } from "../support/attacks/scripts.ts";
import { launchChromium } from "../support/chromium.ts";
import { noDebian } from "../support/debian.ts";

const missing = noDebian();
if (missing !== undefined) console.warn(`SKIPPED, Chromium: ${missing}`);

/** A text with its media type. */
interface Shown {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const HERE = "http://attacks.example/";
/** So many are looked at in one page, a frame each. */
const ABREAST = 40;
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/g;

describe.runIf(missing === undefined)("in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  test("nothing that strangers write is run, nor fetched but pictures, nor leads to a script", async () => {
    const { project, own } = attacked("script");
    try {
      expect((await project.runFrom(".", "build")).err).not.toMatch(/^(?!links\.yml:).*:\d+ {2}error {2}/m);
      const shown = Object.entries(project.files("public")).flatMap(([file, text]) => documents(file, text));
      const names = new Set(shown.map(({ name }) => name));
      expect(own.filter(({ permalink }) => !names.has(`${permalink}/index.html`))).toEqual([]);
      // The same entry is in several feeds.
      const each = new Map(shown.map((one) => [one.text, one]));
      expect(await found(browser, [...each.values()])).toEqual([]);
    } finally {
      project.remove();
    }
  });

  test("of the same words, unescaped, most are run or lead to a script: it would be seen", async () => {
    const raw = [
      ...SCRIPTS.map((words) => `<p title="${words}">${words}</p>`),
      ...ADDRESSES.map((url) => `<a href="${url}">x</a>`),
    ].map((text, i) => ({ name: `raw ${i}`, type: "text/html", text }));
    const faults = await found(browser, raw);
    expect(new Set(faults.map((fault) => fault.split(":")[0])).size).toBeGreaterThan(raw.length * 0.8);
    expect(faults.filter((fault) => fault.includes(": ran")).length).toBeGreaterThan(SCRIPTS.length / 2);
  });

  test("there are four hundred attacks at least", () => {
    expect(ATTACKS.length + LOGGED).toBeGreaterThanOrEqual(400);
  });
});

/** A page without what only the page of the search has: our script, and the form that it shows. */
function ownTakenOut(page: string): string {
  return page
    .replace(`<script>${SEARCH_SCRIPT}</script>`, "")
    .replace(/<form id="search"[^>]* hidden>\n<label[^<]*<\/label>\n<input[^>]*>\n<\/form>/, "");
}

/** What browsers and feed readers show of a file: itself, and the HTML that is in it. */
function documents(name: string, text: string): Shown[] {
  const html = (inner: string, i: number) => ({ name: `${name} ${i}`, type: "text/html", text: inner });
  if (name.endsWith(".html"))
    return [{ name, type: "text/html", text: ownTakenOut(text).replace(POLICY, "") }];
  // A browser that knows no feeds reads them as XML, where a script of XHTML would run.
  if (/\.(?:atom|opml)$/.test(name)) return [{ name, type: "application/xml", text }];
  if (name.endsWith(".json") && name.startsWith("feeds/")) {
    const { items }: { items: { title: string; content_html?: string }[] } = JSON.parse(text);
    return items.map(({ content_html = "" }, i) => html(content_html, i));
  }
  if (!name.endsWith(".rss")) return [];
  const inner = [...text.matchAll(/<content:encoded>([\s\S]*?)<\/content:encoded>/g)];
  const encoded = inner.map(([, one = ""]) => one.replace(/^<!\[CDATA\[|\]\]>$/g, ""));
  return [{ name, type: "application/xml", text }, ...encoded.map(html)];
}

/** Everything that happened or might, by the name of what it happened in. */
async function found(browser: Browser, all: readonly Shown[]): Promise<string[]> {
  const faults: string[] = [];
  const page = await browser.newPage();
  page.on("dialog", async (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on("popup", () => faults.push("a window"));
  await page.route("**", (route) => {
    const request = route.request();
    const [, at] = /^http:\/\/attacks\.example\/(\d+)$/.exec(request.url()) ?? [];
    const one = all[Number(at)];
    if (one !== undefined && request.frame().url() !== request.url())
      return route.fulfill({ contentType: `${one.type}; charset=utf-8`, body: one.text });
    // A page shows its note's pictures; nothing else is fetched, and the style of a feed is ours.
    const isOurs = request.resourceType() === "image" || request.url() === `${HERE}feed.css`;
    if (request.url() !== HERE && !isOurs) faults.push(`${request.frame().name()}: fetched ${request.url()}`);
    return request.url() === HERE
      ? route.fulfill({ contentType: "text/html", body: "<!doctype html><title>attacks</title>" })
      : route.abort();
  });
  for (let from = 0; from < all.length; from += ABREAST)
    faults.push(...(await lookedAt(page, all.slice(from, from + ABREAST), from)));
  await page.close();
  return faults;
}

async function lookedAt(page: Page, some: readonly Shown[], from: number): Promise<string[]> {
  await page.goto(HERE);
  const given = JSON.stringify({ names: some.map(({ name }) => name), from });
  return page.evaluate<string[]>(`(${IN_PAGE})(${given})`);
}

/** Opens each in a frame, names those that run something, and those that hold what might. */
const IN_PAGE = `async ({ names, from }) => {
  Reflect.set(window, "attacked", "");
  const told = [];
  const opened = names.map((name, i) => {
    const frame = document.createElement("iframe");
    [frame.name, frame.src] = ["<" + name + ">", "/" + (from + i)];
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    document.body.append(frame);
    return loaded.then(() => [name, frame.contentDocument]);
  });
  const targets = /^(?:xlink:)?(?:href|src|action|formaction|data|srcdoc|background|poster)$/;
  const elements = /^(?:script|iframe|object|embed|base|form|svg|math|input)$/i;
  for (const [name, shown] of await Promise.all(opened)) {
    if (shown === null) told.push(name + ": went elsewhere");
    for (const element of shown?.querySelectorAll("*") ?? []) {
      if (elements.test(element.localName)) told.push(name + ": has <" + element.localName + ">");
      for (const { name: attribute, value } of element.attributes) {
        if (attribute.startsWith("on")) told.push(name + ": has " + attribute);
        const scheme = targets.test(attribute) ? URL.parse(value, "https://a.example/")?.protocol : "https:";
        if (!["http:", "https:", "mailto:"].includes(scheme ?? "none"))
          told.push(name + ": leads to " + value);
      }
      for (const event of ["mouseover", "focus", "error", "load", "toggle", "begin"])
        element.dispatchEvent(new Event(event));
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
  const ran = String(Reflect.get(window, "attacked"));
  const whose = names.filter((name) => ran.includes("<" + name + ">"));
  return [
    ...told,
    ...whose.map((name) => name + ": ran"),
    ...(ran === "" || whose.length > 0 ? [] : ["one ran"]),
  ];
}`;
