/** Where the head of a note ends, which says who met, before what they spoke of. */
import type { Block, Document } from "../../../../model/document.ts";
import { namedDay } from "../../../../model/named-day.ts";
import { plain } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { isNextLabel } from "../../when/labels.ts";
import { labelledWords } from "../labels/labelled-words.ts";
import { isLabelled } from "../labels/segments.ts";
import { HEADING, PICTURES } from "../labels.ts";

/** No head is longer. */
const TOP = 12;
/** A heading of so many letters says more than its day. */
const LONG_DAY = 32;
/** "Welcome", "Formalities" */
export const OF_HEAD = expression("^(?:\\d{1,2}[.)]? )?(?:{headHeading}|{frontMatter})[:?]?$", "i");

/** Whether words are a day, and little else. */
export function isDay(words: string): boolean {
  return (
    words.length < LONG_DAY && (/^\d{4}-\d\d-\d\d\b/.test(words) || namedDay(words)?.month !== undefined)
  );
}

/** The blocks down to the first heading over what was spoken of. */
export function headOf(document: Document): Document {
  const body = document.findIndex(({ kind }) => kind !== "heading");
  const end = document.findIndex(
    (block, i) => i > body && block.kind === "heading" && !isOfHead(block, document[i + 1]),
  );
  return document.slice(0, end < 0 ? TOP : Math.min(end, TOP));
}

function isOfHead(heading: Extract<Block, { kind: "heading" }>, below: Block | undefined): boolean {
  const words = plain(heading.children).replace(PICTURES, "");
  if (isNextLabel(words)) return false;
  return HEADING.test(words) || isDay(words) || OF_HEAD.test(words) || hasLabels(below);
}

// "- Lead: Ada", "- Present: Ben"
function hasLabels(block: Block | undefined): boolean {
  return (
    block?.kind === "list" &&
    block.items.some(
      ({ children: [first] }) => first?.kind === "paragraph" && isLabelled(labelledWords(first.children)),
    )
  );
}
