/** Folds over a document: everything else that looks through one is said in these. */
import type { Block, Document, Inline, Link, ListItem } from "./document.ts";
import { inLine } from "./script.ts";

/** Every block, parents before children, in reading order. */
export function* blocks(document: Document): Generator<Block> {
  for (const block of document) {
    yield block;
    if (block.kind === "quote") yield* blocks(block.children);
    if (block.kind === "list") for (const item of block.items) yield* blocks(item.children);
    if (block.kind === "footnotes") for (const note of block.notes) yield* blocks(note.children);
  }
}

/** The inlines a block holds itself, not those of the blocks within it. */
export function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return block.children;
    case "table":
      return [block.header, ...block.rows].flat(2);
    case "list":
    case "quote":
    case "code":
    case "rule":
    case "footnotes":
      return [];
    default:
      return block satisfies never;
  }
}

/** Every inline of a document, parents before children, in reading order. */
export function* inlines(document: Document): Generator<Inline> {
  for (const block of blocks(document)) yield* inlinesWithin(inlinesOf(block));
}

/** These inlines and all within them, parents before children, in reading order. */
export function* inlinesWithin(children: readonly Inline[]): Generator<Inline> {
  // A generator within a generator for each level would hand each inline up through all of them.
  const left = [...children].reverse();
  for (let inline = left.pop(); inline !== undefined; inline = left.pop()) {
    yield inline;
    if ("children" in inline) left.push(...inline.children.toReversed());
  }
}

/** Every link in order of appearance, repeats included. */
export function links(document: Document): Link[] {
  return [...inlines(document)].filter((inline) => inline.kind === "link");
}

/** The lines of a paragraph, each with its own inlines. */
export function linesOf(children: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const child of children) {
    if (child.kind === "break") lines.push([]);
    else if (child.kind !== "text") lines.at(-1)?.push(child);
    else
      for (const [i, text] of child.text.split("\n").entries()) {
        if (i > 0) lines.push([]);
        if (text !== "") lines.at(-1)?.push({ ...child, text });
      }
  }
  return lines;
}

/** The plain words of inlines: no marks, white space collapsed. */
export function plain(children: readonly Inline[]): string {
  return collapsed(written(children));
}

/** A text on one line: each run of white space a space, none at its ends. */
export function collapsed(text: string): string {
  // Most texts are so already, and to look is cheaper than to write them anew.
  return (/[^\S ]| {2}/.test(text) ? text.replace(/[^\S ]\s*| \s+/g, " ") : text).trim();
}

/** A text of at most so many characters, cut behind a word where it is longer. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1).replace(/(?<!\s)\s+\S*$/, "");
  return `${cut.slice(0, most)} …`;
}

/** The plain words of inlines with white space as it was in the note, so that line feeds can be counted. */
export function written(children: readonly Inline[]): string {
  return inLine(children, writtenOne);
}

function writtenOne(inline: Inline): string {
  switch (inline.kind) {
    case "text":
    case "code":
      return inline.text;
    case "image":
      return inline.alt;
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
      return written(inline.children);
    default:
      return inline satisfies never;
  }
}

/** Blocks without what is struck out in them; the same ones where nothing is. */
export function unstruck<B extends Block>(blocks: readonly B[]): readonly B[] {
  return [...inlines(blocks)].some(({ kind }) => kind === "deleted") ? blocks.map(leftOf) : blocks;
}

function leftOf<B extends Block>(block: B): B;
function leftOf(block: Block): Block {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return { ...block, children: kept(block.children) };
    case "table":
      return { ...block, header: block.header.map(kept), rows: block.rows.map((row) => row.map(kept)) };
    case "list":
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, children: item.children.map(leftOf) })),
      };
    case "quote":
      return { ...block, children: block.children.map(leftOf) };
    case "footnotes":
      return {
        ...block,
        notes: block.notes.map((note) => ({ ...note, children: note.children.map(leftOf) })),
      };
    case "code":
    case "rule":
      return block;
    default:
      return block satisfies never;
  }
}

/** Inlines without what is struck out. */
export function kept(children: readonly Inline[]): Inline[] {
  return children.flatMap((inline): Inline[] => {
    if (inline.kind === "deleted") return [];
    return ["children" in inline ? { ...inline, children: kept(inline.children) } : inline];
  });
}

/** The plain words of a block and of all it holds. */
export function plainBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return plain(block.children);
    case "code":
      return block.text;
    case "table":
      return [block.header, ...block.rows].map((row) => row.map(plain).join(" ")).join(" ");
    case "list":
      return block.items.flatMap((item) => item.children.map(plainBlock)).join(" ");
    case "quote":
      return [...(block.label === undefined ? [] : [block.label]), ...block.children.map(plainBlock)].join(
        " ",
      );
    case "footnotes":
      return block.notes.flatMap(({ children }) => children.map(plainBlock)).join(" ");
    case "rule":
      return "";
    default:
      return block satisfies never;
  }
}

/** The plain words of the block that an item opens with. */
export function openingWords({ children: [first] }: ListItem): string {
  return first === undefined ? "" : plainBlock(first);
}

/** The plain words of the paragraph that an item opens with; none where it opens with another block. */
export function itemWords({ children: [first] }: ListItem): string {
  return first?.kind === "paragraph" ? plain(first.children) : "";
}
