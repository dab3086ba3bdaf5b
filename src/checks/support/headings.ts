import type { Heading } from "../../model/document.ts";
import type { Meeting } from "../../model/meeting.ts";
import { blocks } from "../../model/walk.ts";

/** Every heading of a meeting, also those in a list or a quotation. */
export function headings({ document }: Meeting): Heading[] {
  return [...blocks(document)].filter((block) => block.kind === "heading");
}
