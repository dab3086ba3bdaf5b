import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pick } from "../../src/model/edition.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { LOOKS } from "../../src/writers/looks.ts";
import { newsletter } from "../../src/writers/newsletter/stamp.ts";
import { page } from "../../src/writers/page/meeting.ts";
import { asFile, type Context } from "../../src/writers/writer.ts";
import { axeViolations } from "../support/axe.ts";
import { launchChromium } from "../support/chromium.ts";
import { corpusHere, corpusMeeting, mirage, weekly } from "../support/corpus.ts";
import { noDebian } from "../support/debian.ts";
import { everyPart, shippedPages, shippedTemplate } from "../support/emails.ts";
import { meetingOf } from "../support/notes.ts";
import { Project } from "../support/project.ts";

const missing = noDebian();
if (missing !== undefined) console.warn(`SKIPPED, Chromium: ${missing}`);

const PHONE = 375;
/** A reading pane of 600 px at a zoom of 200 %. */
const ZOOMED = 300;

const LONG = `https://lighthouse.example/${"a-very-long-path/".repeat(12)}end`;

/** What a person opens: nothing is fetched, nothing scrolls sideways on a phone, both colour schemes. */
describe.runIf(missing === undefined)("in Chromium", () => {
  const project = new Project();
  let browser: Browser;
  let view: Page;
  const requests: string[] = [];
  const complaints: string[] = [];
  let context: Context;
  const meetings: [string, Meeting][] = [
    ["every part", everyPart()],
    [
      "a URL of 220 letters",
      meetingOf(`See <${LONG}> and \`${"x".repeat(220)}\`.\n\n    ${"code ".repeat(60)}\n`),
    ],
  ];
  if (corpusHere("real notes in Chromium"))
    for (const file of weekly()) meetings.push([file, corpusMeeting(file)]);

  beforeAll(async () => {
    context = {
      pages: shippedPages,
      site: mirage,
      post: { body: "fixed", footnotes: "post" },
      template: await shippedTemplate(),
    };
    browser = await launchChromium();
    view = await browser.newPage();
    view.on("request", (request) => requests.push(request.url()));
    view.on("console", (message) => complaints.push(message.text()));
  });
  afterAll(async () => {
    await browser?.close();
    project.remove();
  });

  test.each(meetings)(
    "%s: a newsletter asks for nothing, a page for its pictures alone; both fit a phone and bear a zoom of 200 %, light and dark",
    async (_, meeting) => {
      for (const part of [newsletter.write(pick(meeting), context), page.write(pick(meeting), context)]) {
        const file = join(project.folder, part.file);
        writeFileSync(file, part.body);
        const shown = [
          ...asFile(part).matchAll(/<img [^>]*?src="([^"]+)"|<link rel="icon" [^>]*?href="([^"]+)"/g),
        ];
        const pictures = new Set(part.file === "index.html" ? shown.map(([, one, icon]) => one ?? icon) : []);
        for (const colorScheme of ["light", "dark"] as const) {
          // What the last one was still to ask for is not asked any more.
          await view.goto("about:blank");
          const seen = { requests: requests.length, complaints: complaints.length };
          await view.setViewportSize({ width: PHONE, height: 800 });
          await view.emulateMedia({ colorScheme });
          await view.goto(pathToFileURL(file).href);
          const fetched = requests.slice(seen.requests).map((url) => url.replace(/^file:.*\//, ""));
          expect(fetched.filter((url) => !pictures.has(url))).toEqual([part.file]);
          // As a file it has no address of its own, and may not even show its icon.
          const said = complaints
            .slice(seen.complaints)
            .filter((one) => ![...pictures].some((url) => one.includes(`'${url}'`)));
          expect(said).toEqual([]);
          expect(await view.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(PHONE);
          const dark = await view.evaluate("getComputedStyle(document.body).backgroundColor");
          expect(dark).toBe(colorScheme === "dark" ? "rgb(20, 25, 31)" : "rgb(255, 255, 255)");
        }
        await view.setViewportSize({ width: ZOOMED, height: 400 });
        expect(await view.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(ZOOMED);
      }
    },
  );

  test("a rich newsletter with a logo fits 320 to 600 px, breaks no word of a table, and axe finds nothing", async () => {
    const picture = (file: string) => ({
      ...({ kind: "file", file, type: "image/png" } as const),
      bytes: PNG.sync.write(new PNG({ width: 240, height: 80 })),
    });
    const logo = { alt: "Crew", width: 120, height: 40, light: picture("a.png"), dark: picture("b.png") };
    const footer = [{ kind: "rule", place: { file: "", line: 1, column: 1 } }] as const;
    const part = newsletter.write(pick(meetingOf(RICH)), { ...context, looks: { ...LOOKS, logo, footer } });
    writeFileSync(join(project.folder, "rich.html"), asFile(part));
    await view.goto(pathToFileURL(join(project.folder, "rich.html")).href);
    const seen = requests.length;
    for (const width of [320, 375, 480, 600])
      for (const colorScheme of ["light", "dark"] as const) {
        await view.setViewportSize({ width, height: 800 });
        await view.emulateMedia({ colorScheme });
        expect(await view.evaluate("document.documentElement.scrollWidth"), `${width}`).toBeLessThanOrEqual(
          width,
        );
        // A letter is an article in the page of the program that shows it.
        const off = ["color-contrast-enhanced", "landmark-one-main", "region"];
        expect(await axeViolations(view, off), `${width}, ${colorScheme}`).toEqual([]);
        const shown = await view.evaluate<string[]>(
          "[...document.images].filter((one) => one.offsetParent !== null).map((one) => one.alt)",
        );
        expect(shown, "one of the two logos").toEqual(["Crew"]);
        // "2,104 ms" stands on one line, and so do the words of the head.
        const linesOf = await view.evaluate<number[]>(`
          [...document.querySelectorAll("tbody td:nth-child(2)")]
            .filter((one) => /^[\\d,]+ ms$/.test(one.textContent))
            .map((one) => {
              const words = document.createRange();
              words.selectNodeContents(one);
              return words.getClientRects().length;
            })`);
        expect(linesOf, `${width}`).toEqual([1, 1]);
      }
    expect(requests.slice(seen).filter((url) => !url.startsWith("data:"))).toEqual([]);
    const [bar, line] = await view.evaluate<number[]>(
      "['.agreed', '.line'].map((one) => document.querySelector(one).getBoundingClientRect().left)",
    );
    expect(bar, "the bar is flush with the hairlines").toBe(line);
  });
});

const RICH = `Attendees: Ada Example (chair), Ben Sample

## Lamp

DECISION: the lamp stays. ACTION: Ada to oil it. We discuss the paint next time.

| Build | Time | Size | Change | Where it is run |
| --- | --- | --- | --- | --- |
| main | 2,104 ms | 38.2 KB | +1.2 % | on the machine |
| next | 12 ms | 3 KB | −3 % | at home |

| Package | Owner | State | What changed since the last meeting of the whole crew | What is asked of the others before the next | Notes of everybody |
| --- | --- | --- | --- | --- | --- |
| lens | Ada | good | It was cut anew and-tested-twice-with-a-long-word | Look at it | none |

> It shines.
> -- Ada Example

- [x] oil
- [ ] paint
  - [ ] the gate

1. first
   - nested
`;
