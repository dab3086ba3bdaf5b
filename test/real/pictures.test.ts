import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pick } from "../../src/model/edition.ts";
import { newsletter } from "../../src/writers/newsletter/stamp.ts";
import { launchChromium } from "../support/chromium.ts";
import { noDebian } from "../support/debian.ts";
import { everyPart, shippedTemplate } from "../support/emails.ts";
import { lighthouse } from "../support/notes.ts";
import { difference, sameFonts, small } from "../support/pictures.ts";

const missing = noDebian();
if (missing !== undefined) console.warn(`SKIPPED, pictures of the newsletter: ${missing}`);

const PICTURES = fileURLToPath(new URL("../pictures/", import.meta.url));

/**
 * The share of pixels that may differ. Measured at 600 px: the same fonts again, whatever the hinting, 0; a line of a
 * list moved by 1 px 0.00025; the machine's own settings for the same fonts 0.026.
 */
const TOLERANCE = 0.0001;

interface Shot {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  /** Switches of Chromium. */
  readonly args?: readonly string[];
}
const SHOTS: Readonly<Record<string, Shot>> = {
  "600-light": { width: 600, colorScheme: "light" },
  "600-dark": { width: 600, colorScheme: "dark" },
  "375-light": { width: 375, colorScheme: "light" },
  "375-dark": { width: 375, colorScheme: "dark" },
  "600-forced-dark": {
    width: 600,
    colorScheme: "light",
    args: ["--enable-features=WebContentsForceDark"],
  },
  "600-images-off": { width: 600, colorScheme: "light", args: ["--blink-settings=imagesEnabled=false"] },
};

describe.runIf(missing === undefined)("the newsletter with every part", () => {
  const folder = mkdtempSync(join(tmpdir(), "minutewire-pictures-"));
  const browsers = new Map<string, Promise<Browser>>();
  let html = "";

  beforeAll(async () => {
    const context = { site: lighthouse, post: { body: "fixed", footnotes: "post" } as const };
    const feeds = [{ name: "all", title: lighthouse.title }];
    const template = await shippedTemplate();
    html = newsletter.write(pick(everyPart()), { ...context, feeds, template }).body;
  });
  afterAll(async () => {
    for (const browser of browsers.values()) await (await browser).close();
    rmSync(folder, { recursive: true, force: true });
  });

  const shoot = async ({ width, colorScheme, args = [] }: Shot, body = html) => {
    const key = args.join(" ");
    const browser = browsers.get(key) ?? launchChromium(args, sameFonts(folder));
    browsers.set(key, browser);
    const page = await (await browser).newPage({ viewport: { width, height: 800 }, colorScheme });
    await page.setContent(body);
    const picture = await page.screenshot({ fullPage: true });
    await page.close();
    return small(picture);
  };
  const golden = (name: string) => join(PICTURES, `newsletter-${name}.png`);

  test.each(Object.entries(SHOTS))(
    "looks as in pictures/newsletter-%s.png (UPDATE=1 writes it: look at it)",
    async (name, shot) => {
      const found = await shoot(shot);
      if (process.env.UPDATE === "1") writeFileSync(golden(name), found);
      const far = difference(found, readFileSync(golden(name)));
      if (far > TOLERANCE) writeFileSync(join(tmpdir(), `newsletter-${name}.png`), found);
      expect(far, `see ${join(tmpdir(), `newsletter-${name}.png`)}`).toBeLessThanOrEqual(TOLERANCE);
    },
  );

  test("loses nothing where images are blocked: it has none", () => {
    expect(readFileSync(golden("600-images-off"))).toEqual(readFileSync(golden("600-light")));
  });

  test.each([
    [
      "a line of a list is moved by 1 px",
      '"margin:0 0 12px"',
      '"margin:0 0 12px;position:relative;left:1px"',
    ],
    ["a topic is moved by 1 px", "margin:36px 0 8px", "margin:37px 0 7px"],
    ["a panel lost its colour", "#f4f6f8", "#ffffff"],
    ["a hairline lost its colour", "#d5dce3", "#ffffff"],
    ["links are not underlined", "text-decoration:underline;", "text-decoration:none;"],
  ])("is not taken for the same where %s", async (_, from, to) => {
    expect(html).toContain(from);
    const found = await shoot({ width: 600, colorScheme: "light" }, html.replaceAll(from, to));
    expect(difference(found, readFileSync(golden("600-light")))).toBeGreaterThan(2 * TOLERANCE);
  });
});
