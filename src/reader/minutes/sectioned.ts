/** Notes that are one numbered list of their sections, as people write who know no headings. */
import type { Block, Document, List, ListItem } from "../../model/document.ts";
import { plain } from "../../model/walk.ts";

/** So many items with more than their title make a list the sections of a note. */
const SECTIONED = 3;
const LONGEST_TITLE = 60;

/** A note that is one numbered list of its sections, each with its title and what is below it, as one with headings. */
export function withSections(document: Document): Document {
  return document.some(isSectioned)
    ? document.flatMap((block) => (isSectioned(block) ? block.items.flatMap(asSection) : [block]))
    : document;
}

function isSectioned(block: Block): block is List {
  return (
    block.kind === "list" &&
    block.start !== undefined &&
    block.items.filter(({ children }) => children.slice(1).some(({ kind }) => kind === "paragraph")).length >=
      SECTIONED
  );
}

// Below every heading that the note has itself.
function asSection({ children }: ListItem): readonly Block[] {
  const [first, ...others] = children;
  if (first?.kind !== "paragraph" || plain(first.children).length > LONGEST_TITLE) return children;
  return [{ kind: "heading", level: 6, children: first.children, place: first.place }, ...others];
}
