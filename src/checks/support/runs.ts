/** What a meeting's document says, in pieces that every output has as they are. */
import type { Block, Document, Inline } from "../../model/document.ts";
import type { Meeting } from "../../model/meeting.ts";
import { outline } from "../../model/outline.ts";
import { plain } from "../../model/walk.ts";
import type { CutOff } from "../../writers/writer.ts";

/**
 * The blocks that every output has in its body; of one that stops short, those that are in it. A topic's heading is its
 * title: the number stands where each output has it.
 */
export function body(meeting: Meeting, stops?: CutOff): Document {
  const { lead, topics, behind, notes } = outline(meeting);
  const shown = topics
    .slice(0, stops?.topics)
    .flatMap(({ heading, title, blocks }) => [{ ...heading, children: title }, ...blocks]);
  const end = stops === undefined ? [...behind, ...(notes === undefined ? [] : [notes])] : [];
  return [...(stops?.lead === false ? [] : lead), ...shown, ...end];
}

/** Words that every output has in a row; the cells of a table are told row by row or label by label, in any order. */
export interface RunOfWords {
  readonly words: string;
  readonly inTable: boolean;
}

/**
 * The words of a block in runs: a picture and an address that stands whole are said otherwise in each output, so a
 * run ends there. `code` may change what code says.
 */
export function runs(block: Block, code: (text: string) => string): RunOfWords[] {
  const plainRuns = (words: readonly string[], inTable = false) =>
    words.map((one) => ({ words: one, inTable }));
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return plainRuns(runsIn(block.children, code));
    case "code":
      return plainRuns([code(block.text)]);
    case "list":
      return block.items.flatMap(({ children }) => children.flatMap((child) => runs(child, code)));
    case "quote":
      return [
        ...plainRuns(block.label === undefined ? [] : [block.label]),
        ...block.children.flatMap((child) => runs(child, code)),
      ];
    case "footnotes":
      return block.notes.flatMap(({ children }) => children.flatMap((child) => runs(child, code)));
    case "table":
      // The lines of a cell stand beside those of others.
      return plainRuns(
        [block.header, ...block.rows]
          .flat()
          .flatMap((cell) => runsIn(cell, code))
          .flatMap((run) => run.split("\n")),
        true,
      );
    case "rule":
      return [];
    default:
      return block satisfies never;
  }
}

const CUT = "\u0000";

function runsIn(children: readonly Inline[], code: (text: string) => string): string[] {
  return children
    .map((child) => said(child, code))
    .join("")
    .split(CUT);
}

function said(inline: Inline, code: (text: string) => string): string {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "code":
      return code(inline.text);
    case "break":
      return "\n";
    case "image":
    case "footnote":
      return CUT;
    case "link":
      // A link without words shows its address as well.
      return inline.bare || plain(inline.children) === ""
        ? CUT
        : inline.children.map((child) => said(child, code)).join("");
    case "strong":
    case "emphasis":
    case "deleted":
    case "inserted":
    case "superscript":
    case "subscript":
      return inline.children.map((child) => said(child, code)).join("");
    default:
      return inline satisfies never;
  }
}
