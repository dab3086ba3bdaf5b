import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect } from "vitest";
import { pick } from "../../src/model/edition.ts";
import { links } from "../../src/model/walk.ts";
import { wording } from "../../src/problem.ts";
import { post } from "../../src/writers/text/post.ts";
import { body, mutated, quoted } from "./arbitrary.ts";
import { shippedTemplate } from "./emails.ts";
import { clock } from "./growth.ts";
import { lighthouse, noteText, reading } from "./notes.ts";
import { rawHtml, shownOf } from "./random-html.ts";
import { SEED } from "./seed.ts";
import { faults } from "./sound.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples/notes/", import.meta.url));

/** Random notes through the reader and every writer. */
export async function noteCases(numRuns: number): Promise<void> {
  const template = await shippedTemplate();
  const note = fc
    .tuple(body, quoted, quoted)
    .map(([text, subject, description]) => noteText(text, { subject, description }));
  await fc.assert(
    fc.asyncProperty(note, async (text) => {
      const { meeting, problems } = reading(text);
      for (const { place } of problems) expect(place).toBeDefined();
      expect(problems.map(({ code }) => code)).not.toContain("markdown-unreadable");
      if (meeting === undefined) expect(problems.some(({ severity }) => severity === "error")).toBe(true);
      else expect(await faults(meeting, template)).toEqual([]);
    }),
    { numRuns, seed: SEED },
  );
}

/** Random raw HTML through the reader and every writer: no fault of an output, no word and no link lost. */
export async function rawHtmlCases(numRuns: number): Promise<void> {
  const template = await shippedTemplate();
  await fc.assert(
    fc.asyncProperty(rawHtml, async (html) => {
      const { meeting } = reading(noteText(`${html}\n`));
      if (meeting === undefined) throw new Error("refused");
      const shown = shownOf(html);
      const { body } = post.write(pick(meeting), {
        site: lighthouse,
        post: { body: "fixed", footnotes: "post" },
      });
      // A link takes the end of its word with it, and its mark stands behind that.
      const said = new Set(body.replace(/ \[\d+\]/g, "").match(/word\d+x/g));
      expect(shown.words.filter((word) => !said.has(word))).toEqual([]);
      const found = new Set(links(meeting.document).map(({ url }) => url));
      expect(shown.targets.filter((target) => !found.has(target))).toEqual([]);
      expect(await faults(meeting, template)).toEqual([]);
    }),
    { numRuns, seed: SEED },
  );
}

/** So many times the cost of plain words is too dear for what is as long. */
const DEAR = 100;

/** What the reader takes for a note, by the best of so many tries, in ms. */
function dearness(note: Uint8Array, tries = 1): number {
  const costs = Array.from({ length: tries }, () => {
    const begun = clock();
    reading(note);
    return clock() - begun;
  });
  return Math.min(...costs);
}

/** Random bytes and mutations of the examples through the reader alone. */
export function bytesCases(numRuns: number): void {
  const plain = dearness(Buffer.from(noteText("plain words ".repeat(160))), 5);
  const examples = readdirSync(EXAMPLES).map((name) => readFileSync(EXAMPLES + name, "utf8"));
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 2000 }),
    fc.uint8Array({ maxLength: 2000 }).map((all) => Buffer.concat([Buffer.from(noteText("")), all])),
    fc
      .constantFrom(...examples)
      .chain(mutated)
      .map((text) => Buffer.from(text)),
  );
  fc.assert(
    fc.property(bytes, (note) => {
      const { meeting, problems } = reading(note);
      // Once it may be dear by chance.
      if (dearness(note) > DEAR * plain) expect(dearness(note, 5) / plain).toBeLessThan(DEAR);
      expect(problems.map(({ code }) => code)).not.toContain("markdown-unreadable");
      expect(meeting !== undefined || problems.some(({ severity }) => severity === "error")).toBe(true);
      expect(problems.map(wording).join("\n")).not.toMatch(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/,
      );
    }),
    { numRuns, seed: SEED },
  );
}
