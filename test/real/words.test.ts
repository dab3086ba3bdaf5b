/**
 * Nothing that a note says is lost: what Chromium shows of a note's plain HTML is in every output, in its order.
 * Plain HTML is what CommonMark's specification expects, or what marked makes of the same Markdown.
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tests } from "commonmark-spec";
import fc from "fast-check";
import { Marked } from "marked";
import { parse } from "parse5";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Site } from "../../src/model/site.ts";
import { readNote } from "../../src/reader/read.ts";
import type { Template } from "../../src/writers/writer.ts";
import { launchChromium } from "../support/chromium.ts";
import { CORPUS, corpusHere, mirage } from "../support/corpus.ts";
import { noDebian } from "../support/debian.ts";
import { shippedTemplate } from "../support/emails.ts";
import { GFM } from "../support/gfm.ts";
import { ANYWHERE, losses, type Measure } from "../support/losses.ts";
import { lighthouse, noteText } from "../support/notes.ts";
import { outputsOf } from "../support/outputs.ts";
import { rawHtml } from "../support/random-html.ts";
import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";
import { showing, shownBy } from "../support/shown.ts";

const lacking = noDebian();
if (lacking !== undefined) console.warn(`SKIPPED, Chromium: ${lacking}`);

const marked = new Marked({ gfm: true });
/** What GitHub shows as it is typed (GFM, 6.11), which marked hands on. */
const DISALLOWED = /<(?=\/?(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)\b)/gi;

describe.runIf(lacking === undefined)("against Chromium", () => {
  let browser: Browser;
  let page: Page;
  let template: Template;

  beforeAll(async () => {
    browser = await launchChromium();
    page = await showing(await browser.newPage());
    template = await shippedTemplate();
  });
  afterAll(() => browser?.close());

  /** What a note's outputs lack of what its HTML shows, and what is wrong with them. */
  async function faultsOf(note: string, html: string, site: Site = lighthouse, measure?: Measure) {
    const { meeting, problems } = readNote("notes/a.md", new TextEncoder().encode(note), site);
    if (meeting === undefined) return problems.map(({ code }) => `refused: ${code}`);
    const [shown] = await shownBy(page, [html]);
    if (shown === undefined) throw new Error("nothing is shown");
    const outputs = await outputsOf(meeting, site, template);
    const illFormed = [outputs.page, outputs.newsletter.body].flatMap(parseErrors);
    return [...illFormed, ...(await losses(page, shown, outputs, { meeting, problems, site }, measure))];
  }

  test("CommonMark's own examples lose no word, no link and no picture", async () => {
    const found: Record<string, string[]> = {};
    for (const { number, markdown, html } of tests) {
      const [note, expected] = [markdown, html].map((text) => text.replaceAll("→", "\t"));
      found[`${number}: ${markdown}`] = await faultsOf(noteText(note ?? ""), expected ?? "");
    }
    expect(Object.keys(found)).toHaveLength(tests.length);
    expect(Object.entries(found).filter(([, lost]) => lost.length > 0)).toEqual([]);
  });

  test.each(GFM)("%s", async (rule, body) => {
    const html = marked.parse(body, { async: false });
    expect(
      await faultsOf(noteText(body), rule.startsWith("6.11") ? html.replace(DISALLOWED, "&lt;") : html),
    ).toEqual([]);
  });

  test("random HTML loses no word and no link, is ill-formed nowhere and active nowhere", async () => {
    const found: Record<string, string[]> = {};
    for (const html of fc.sample(rawHtml, { numRuns: runs(40, 5000), seed: SEED })) {
      const faults = await faultsOf(noteText(`${html}\n`), html, lighthouse, ANYWHERE);
      if (faults.length > 0) found[html] = faults;
    }
    expect(found).toEqual({});
  });

  describe.skipIf(!corpusHere("words against a browser"))("real notes", () => {
    // Footnotes are no part of GFM's specification: its plain HTML has none.
    const bodies = globSync("{weekly,blog,foreign}/**/*.md", { cwd: CORPUS })
      .sort()
      .map((file) => [file, bodyOf(readFileSync(join(CORPUS, file), "utf8"))] as const)
      .filter(([, body]) => !/^\[\^/m.test(body));
    test.each(bodies)("%s loses no word, no link and no picture", async (_, body) => {
      const note = noteText(body);
      expect(await faultsOf(note, marked.parse(untaken(note), { async: false }), mirage)).toEqual([]);
    });
  });
});

/** A note without its head: heads have tests of their own. */
function bodyOf(text: string): string {
  return text.replace(/^(---|\+\+\+)\n[\s\S]*?\n\1\n/, "");
}

/** The body of a note without what its minutes took, attendees and agenda: the outputs say that in their own form. */
function untaken(note: string): string {
  const { meeting } = readNote("notes/a.md", new TextEncoder().encode(note), mirage);
  if (meeting === undefined) throw new Error("refused");
  const { document, minutes } = meeting;
  const taken = new Set(minutes.taken);
  const lines = note.split("\n");
  document.forEach((block, i) => {
    const end = document[i + 1]?.place.line ?? lines.length + 1;
    if (taken.has(block)) lines.fill("", block.place.line - 1, end - 1);
  });
  return bodyOf(lines.join("\n"));
}

/** What a parser of HTML finds wrong with a page. */
function parseErrors(html: string): string[] {
  const found: string[] = [];
  parse(html, {
    onParseError: ({ code, startLine, startCol }) => found.push(`${code} ${startLine}:${startCol}`),
  });
  return found;
}
