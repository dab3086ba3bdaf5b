import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect } from "vitest";
import { wording } from "../../src/problem.ts";
import { body, mutated, quoted } from "./arbitrary.ts";
import { shippedTemplate } from "./emails.ts";
import { noteText, reading } from "./notes.ts";
import { SEED } from "./seed.ts";
import { faults } from "./sound.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples/notes/", import.meta.url));

/** Random notes through the reader and every writer, at most `time` milliseconds. */
export async function noteCases(numRuns: number, time: number): Promise<void> {
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
    { numRuns, seed: SEED, interruptAfterTimeLimit: time },
  );
}

/** Random bytes and mutations of the examples through the reader alone. */
export function bytesCases(numRuns: number, time: number): void {
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
      const begun = performance.now();
      const { meeting, problems } = reading(note);
      expect(performance.now() - begun).toBeLessThan(1000);
      expect(problems.map(({ code }) => code)).not.toContain("markdown-unreadable");
      expect(meeting !== undefined || problems.some(({ severity }) => severity === "error")).toBe(true);
      expect(problems.map(wording).join("\n")).not.toMatch(
        /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/,
      );
    }),
    { numRuns, seed: SEED, interruptAfterTimeLimit: time },
  );
}
