/** The words of a meeting as a reader sees them, block by block, and where each of them stands in the note. */
import type { Block, Inline } from "../../model/document.ts";
import { blocks, inlinesOf } from "../../model/walk.ts";
import type { Place } from "../../problem.ts";
import type { Candidate } from "../rule.ts";

/** Stands in a passage for code and for a picture, whose words are not the note's own. */
export const OBJECT = "\ufffc";

export interface WrittenPassage {
  readonly kind: Block["kind"];
  /** Plain words with the note's line feeds; no mark of Markdown, but those that Markdown did not take for one. */
  readonly text: string;
  /** Where a piece of the text, which begins at `index`, stands in the note. */
  at(index: number, length: number): Place;
}

/** The passages of a meeting: its headings, paragraphs (those of lists and quotations too) and cells of tables. */
export function passages({ meeting, lines }: Pick<Candidate, "meeting" | "lines">): WrittenPassage[] {
  return [...blocks(meeting.document)].flatMap((block) => {
    const cells = block.kind === "table" ? [block.header, ...block.rows].flat() : [inlinesOf(block)];
    return cells.map((cell) => passage(cell, block, lines)).filter(({ text }) => text.trim() !== "");
  });
}

function passage(
  children: readonly Inline[],
  { kind, place }: Block,
  lines: readonly string[],
): WrittenPassage {
  const text = children.map(words).join("");
  return {
    kind,
    text,
    at: (index, length) => {
      const line = place.line + text.slice(0, index).split("\n").length - 1;
      const [piece = ""] = text.slice(index, index + length).split("\n", 1);
      return placeIn(lines, { ...place, line }, piece);
    },
  };
}

/** The subject and the description, which every output begins with. */
export function headPassages({ meeting, lines }: Pick<Candidate, "meeting" | "lines">): WrittenPassage[] {
  return [meeting.subject, meeting.description ?? ""].map((text) => ({
    kind: "heading",
    text,
    at: (index, length) => placeIn(lines, meeting.place, text.slice(index, index + length)),
  }));
}

function words(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "code":
    case "image":
      return OBJECT;
    case "break":
      return "\n";
    case "footnote":
      return "";
    case "strong":
    case "emphasis":
    case "deleted":
    case "inserted":
    case "superscript":
    case "subscript":
    case "link":
      return inline.children.map(words).join("");
    default:
      return inline satisfies never;
  }
}

/** Further than this a piece is not looked for: marks that were left out move it by a line or two. */
const FURTHER = 20;
/** More of a piece is not compared. */
const LONGEST = 60;

/**
 * The first place of a piece of text on a line of the note or soon below it; where marks part the piece, of as many
 * words of it as stand together; the line's own words where not one is found.
 */
export function placeIn(lines: readonly string[], { file, line }: Place, piece: string): Place {
  const near = lines.slice(line - 1, line + FURTHER);
  const [word = ""] = /[\p{L}\p{N}]+/u.exec(piece) ?? [];
  for (const one of [...beginnings(piece), word]) {
    const below = one === "" ? -1 : near.findIndex((text) => text.includes(one));
    if (below >= 0) return { file, line: line + below, column: (near[below] ?? "").indexOf(one) + 1 };
  }
  return { file, line, column: Math.max((near[0] ?? "").search(/\S/), 0) + 1 };
}

/** A piece, and the same without its last word, its last two … */
function beginnings(piece: string): string[] {
  const words = piece.slice(0, LONGEST).split(/(?=\s)/);
  return words.map((_, i) => words.slice(0, words.length - i).join(""));
}
