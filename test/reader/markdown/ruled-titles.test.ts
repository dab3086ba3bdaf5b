/** Titles as plain-text pads and wikis write them: a rule's sign that opens a line of words. */
import { expect, test } from "vitest";
import { plain, plainBlock } from "../../../src/model/walk.ts";
import { meetingOf } from "../../support/notes.ts";

const blocksOf = (body: string) =>
  meetingOf(body).document.map((block) =>
    block.kind === "heading"
      ? `${block.level} ${plain(block.children)} @${block.place.line}`
      : plainBlock(block).replaceAll("\n", " / "),
  );

/** The line of the first words of a body. */
const FIRST = meetingOf("x").document[0]?.place.line ?? 0;

test.each([
  ["--- door\nada: it jams\n\n--- roof\nit leaks", ["2 door @0", "ada: it jams", "2 roof @3", "it leaks"]],
  ["=== door\nit jams\n\n=== roof\n\nit leaks", ["2 door @0", "it jams", "2 roof @3", "it leaks"]],
  ["== Door ==\nit jams\n=== Hinge ===\nrust", ["2 Door @0", "it jams", "3 Hinge @2", "rust"]],
  [
    "--- door ---\nit jams\n\n=== roof ===\n\n--- wall ---\nit is wet",
    ["2 door @0", "it jams", "=== roof ===", "2 wall @5", "it is wet"],
  ],
  ["=====\ndoor\n=====\n\nit jams", ["1 door @0", "it jams"]],
])("%j", (body, blocks) => {
  const placed = blocks.map((block) => block.replace(/@(\d+)$/, (_, at) => `@${FIRST + Number(at)}`));
  expect(blocksOf(body)).toEqual(placed);
});

test("a link in one stays, and what it opens is a topic", () => {
  const { document, topics } = meetingOf("--- the [door](/door)\nit jams\n\n--- roof\nit leaks");
  expect(topics.map(({ title }) => title)).toEqual(["the door", "roof"]);
  expect(document[0]?.kind === "heading" && document[0].children.some(({ kind }) => kind === "link")).toBe(
    true,
  );
});

test.each([
  "--- door\nit jams",
  "--- it jams.\nand\n--- it leaks.",
  "-- ada\nit jams\n-- ben",
  "we use\n== and\n== in the code",
  "- --- door\n- --- roof",
  "--- Ada has joined\nhello all\n--- Cleo has quit\nbye",
  "--- a/rules.md\n+++ b/rules.md\n\n+++ great food\n+++ good music",
  "--- 5 minute break\n\n--- Ada left at 20:00\n\n--- the end",
])("%j has none", (body) => {
  expect(meetingOf(body).document.filter(({ kind }) => kind === "heading")).toEqual([]);
});
