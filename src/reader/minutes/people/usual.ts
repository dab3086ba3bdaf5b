/** Who usually comes, as a note lists it beside those who came: it explains short names. */
import type { Document } from "../../../model/document.ts";
import { plain, plainBlock } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { type NamedPerson, peopleInWords } from "./people-in-words.ts";

const USUAL = expression("^{usualAttendees}\\s*:\\s*", "i");

/** The people behind such a label, or in the list below it. */
export function usualAttendees(document: Document): NamedPerson[] {
  return document.flatMap((block, i) => {
    if (block.kind !== "paragraph") return [];
    const words = plain(block.children);
    const rest = words.replace(USUAL, "");
    if (rest === words) return [];
    const below = document[i + 1];
    if (rest !== "" || below?.kind !== "list") return peopleInWords(rest);
    return below.items.flatMap(({ children: [first] }) =>
      first === undefined ? [] : peopleInWords(plainBlock(first)),
    );
  });
}
