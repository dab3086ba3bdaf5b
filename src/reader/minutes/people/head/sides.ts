/** Lines of a head that name the sides of a meeting that judges a work: "Reviewers: Ada, Ben", "Authors: Cleo", "Moderator: Ada". */
import type { Block } from "../../../../model/document.ts";
import { openingWords } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { labelledWords } from "../labels/labelled-words.ts";
import { segments } from "../labels/segments.ts";
import { IS_ABSENT, IS_CHAIR_LABEL, IS_OTHER, IS_ROLE } from "../labels.ts";
import { isWrittenAsName } from "../names.ts";
import { BEHIND_LABEL } from "./named-lines.ts";
import { namesAlone } from "./names-alone.ts";

const SIDE = expression("^{sideLabel}$", "i");
const OF_SIDE = expression("^\\W{0,6}{sideLabel}\\W{0,6}:", "im");

/** A head in which such lines say that people were there; a paper has authors and reviewers, and nobody who led. */
export function withSides(text: string): string {
  if (!OF_SIDE.test(text)) return text;
  const lines = text
    .split("\n")
    .map((line) => line.replace(/^[;\s]+/, ""))
    .filter((line) => line !== "");
  const labels = lines.map(
    (line) => BEHIND_LABEL.exec(line)?.groups?.label ?? segments(line)[0]?.label ?? "",
  );
  const isHead = labels.every((label) => [SIDE, IS_ROLE, IS_ABSENT, IS_OTHER].some((one) => one.test(label)));
  const sides = labels.filter((label) => SIDE.test(label)).length;
  // An author alone may have written the book that is spoken of.
  if (!isHead || sides < 2 || !labels.some((label) => IS_CHAIR_LABEL.test(label))) return text;
  const present = lines.map((line, i) => (SIDE.test(labels[i] ?? "") ? asPresent(line) : line));
  // Half of the people would seem to be all.
  return present.includes(undefined) ? text : present.join("\n");
}

/** The lines of such a head, be it a paragraph or a list; undefined of any other block. */
export function linesOfSides(block: Block): string | undefined {
  const words =
    block.kind === "paragraph"
      ? labelledWords(block.children)
      : block.kind === "list" && block.items.every(({ children }) => children.length === 1)
        ? block.items.map(openingWords).join("\n")
        : "";
  return withSides(words) === words ? undefined : words;
}

function asPresent(line: string): string | undefined {
  const { names = "" } = BEHIND_LABEL.exec(line)?.groups ?? {};
  const people = namesAlone(names);
  // "Ben Hall" might be a place, beside "Gwen Moor" it is none.
  return people.some(({ name }) => isWrittenAsName(name)) ? `Present: ${names}` : undefined;
}
