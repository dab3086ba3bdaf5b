/** Lines of a head that tell of others who came: "Also: Cleo", "Staff: Dan". */
import type { Block, Document } from "../../../../model/document.ts";
import { isLabelled, segments } from "../labels/segments.ts";
import { IS_OTHERS, isPart } from "../labels.ts";
import { isWrittenAsName } from "../names.ts";
import { type NamedPerson, peopleInWords } from "../people-in-words.ts";
import { headOf } from "./head.ts";
import { linesOf, TOP } from "./named-lines.ts";

/** Those of the lines right below such a block that are of others who came: "Also: Cleo", "Not voting: Dan". */
export function partsBelow(document: Document, block: Block): readonly NamedPerson[] {
  const below = document.slice(document.indexOf(block) + 1).slice(0, TOP);
  const end = below.findIndex((one) => !isLabelled(linesOf(one)[0] ?? ""));
  return below.slice(0, end < 0 ? undefined : end).flatMap(staffIn);
}

/** Those of the first lines of a note: "Ada types. Also there: Councillor Example". */
export function partsAtTop(document: Document): readonly NamedPerson[] {
  return headOf(document).slice(0, TOP).flatMap(staffIn);
}

/** The same of one block. */
export function staffIn(block: Block): readonly NamedPerson[] {
  return linesOf(block).flatMap((line) => {
    const parts = segments(line).filter(({ label }) => isPart(label) || IS_OTHERS.test(label));
    return parts.flatMap(({ rest }) => peopleInWords(rest).filter(({ name }) => isWrittenAsName(name)));
  });
}
