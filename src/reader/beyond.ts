/** What of a document is beyond its limits, whatever notation it came from. */
import type { Block, Document } from "../model/document.ts";
import type { Attendee } from "../model/meeting.ts";
import { blocks, plain } from "../model/walk.ts";
import { EXIT, error, type Place, type Problem } from "../problem.ts";
import { LIMITS } from "../text/limits.ts";

/** The first block that is too long, or one too many. */
export function beyond(document: Document): Problem[] {
  let [all, headings] = [0, 0];
  for (const block of blocks(document)) {
    all += block.kind === "list" ? 1 + block.items.length : 1;
    if (block.kind === "heading") headings++;
    if (longest(block) > LIMITS.textCharacters)
      return [
        error(
          "text-too-long",
          EXIT.note,
          `a paragraph of more than ${LIMITS.textCharacters} characters`,
          block.place,
          PART,
        ),
      ];
    if (headings > LIMITS.headings) return [tooMany("headings", LIMITS.headings, block.place)];
    if (all > LIMITS.blocks) return [tooMany("paragraphs and items", LIMITS.blocks, block.place)];
  }
  return [];
}

/** A list of attendees that is none. */
export function crowd(attendees: readonly Attendee[], place: Place): Problem[] {
  return attendees.length > LIMITS.attendees ? [tooMany("attendees", LIMITS.attendees, place)] : [];
}

const PART = "Part it, or take some of it out.";

function tooMany(what: string, most: number, place: Place): Problem {
  return error("note-too-large", EXIT.note, `the note has more than ${most} ${what}`, place, PART);
}

function longest(block: Block): number {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return plain(block.children).length;
    case "table":
      return [block.header, ...block.rows]
        .flat()
        .reduce((most, cell) => Math.max(most, plain(cell).length), 0);
    case "list":
    case "quote":
    case "code":
    case "rule":
    case "footnotes":
      return 0;
    default:
      return block satisfies never;
  }
}
