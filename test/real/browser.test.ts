import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pick } from "../../src/model/edition.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { newsletter } from "../../src/writers/newsletter/stamp.ts";
import { page } from "../../src/writers/page/meeting.ts";
import type { Context } from "../../src/writers/writer.ts";
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
    "%s: newsletter and page make no request, fit a phone and bear a zoom of 200 %, light and dark",
    async (_, meeting) => {
      for (const part of [newsletter.write(pick(meeting), context), page.write(pick(meeting), context)]) {
        const file = join(project.folder, part.file);
        writeFileSync(file, part.body);
        for (const colorScheme of ["light", "dark"] as const) {
          const seen = { requests: requests.length, complaints: complaints.length };
          await view.setViewportSize({ width: PHONE, height: 800 });
          await view.emulateMedia({ colorScheme });
          await view.goto(pathToFileURL(file).href);
          const fetched = requests.slice(seen.requests).map((url) => url.replace(/^file:.*\//, ""));
          expect(fetched).toEqual([part.file]);
          expect(complaints.slice(seen.complaints)).toEqual([]);
          expect(await view.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(PHONE);
          const dark = await view.evaluate("getComputedStyle(document.body).backgroundColor");
          expect(dark).toBe(colorScheme === "dark" ? "rgb(20, 25, 31)" : "rgb(255, 255, 255)");
        }
        await view.setViewportSize({ width: ZOOMED, height: 400 });
        expect(await view.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(ZOOMED);
      }
    },
  );
});
