/** What an element comes to: words in a line, or blocks; and how one becomes the other. */
import type { Block, Inline, ListItem, Paragraph } from "../../model/document.ts";
import { plain } from "../../model/walk.ts";
import type { Place } from "../../problem.ts";

/** `typed`: it stands in raw HTML, where white space is no more than a space. */
export type ReadPiece =
  | { readonly kind: "inline"; readonly inline: Inline; readonly place: Place; readonly typed: boolean }
  | { readonly kind: "block"; readonly block: Block }
  /** A block without words: what stands at its sides does not touch. */
  | { readonly kind: "edge" };

/** Pieces as blocks: what stands in a line becomes paragraphs. */
export function asBlocks(pieces: readonly ReadPiece[]): Block[] {
  return runs(pieces).flatMap((run) => {
    if (!Array.isArray(run)) return run.kind === "block" ? [run.block] : [];
    const made = paragraph(run);
    return made === undefined ? [] : [made];
  });
}

/** Pieces on one line, where there is no room for blocks: a break stands between two of them. */
export function asInlines(pieces: readonly ReadPiece[]): Inline[] {
  const lines = runs(pieces).map((run) => {
    if (Array.isArray(run)) return trimmed(spaced(run));
    return run.kind === "block" ? inlinesOf(run.block) : [];
  });
  return broken(lines);
}

/** Wraps what stands in a line, also within blocks. */
export function wrapped(
  pieces: readonly ReadPiece[],
  wrap: (children: readonly Inline[]) => Inline,
): ReadPiece[] {
  return runs(pieces).flatMap((run): ReadPiece[] => {
    if (!Array.isArray(run))
      return [run.kind === "block" ? { kind: "block", block: wrappedBlock(run.block, wrap) } : run];
    const [first] = run;
    const children = merged(run.map(({ inline }) => inline));
    if (first === undefined || isBlank(children)) return run;
    return [{ ...first, inline: wrap(children) }];
  });
}

type InlineRun = Extract<ReadPiece, { kind: "inline" }>[];

function runs(pieces: readonly ReadPiece[]): (InlineRun | Exclude<ReadPiece, { kind: "inline" }>)[] {
  const found: (InlineRun | Exclude<ReadPiece, { kind: "inline" }>)[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (piece.kind !== "inline") found.push(piece);
    else if (Array.isArray(last)) last.push(piece);
    else found.push([piece]);
  }
  return found;
}

function paragraph(run: InlineRun): Paragraph | undefined {
  const children = trimmed(spaced(run));
  const first = run.find(({ inline }) => inline.kind !== "text" || inline.text.trim() !== "");
  return first === undefined || isBlank(children)
    ? undefined
    : { kind: "paragraph", children, place: first.place };
}

/** Inlines with texts side by side made one: a word must stay one word. */
export function merged(inlines: readonly Inline[]): Inline[] {
  const found: Inline[] = [];
  for (const inline of inlines) {
    const last = found.at(-1);
    if (inline.kind === "text" && last?.kind === "text")
      found[found.length - 1] = { kind: "text", text: last.text + inline.text };
    else found.push(inline);
  }
  return found;
}

// White space of HTML is one space, or one line feed where it has one.
function spaced(run: InlineRun): Inline[] {
  return merged(
    run.map(({ inline, typed }) =>
      typed && inline.kind === "text" ? { ...inline, text: collapsed(inline.text) } : inline,
    ),
  );
}

function collapsed(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, (space) => (space.includes("\n") ? "\n" : " "));
}

// Without white space and breaks at its ends.
function trimmed(children: readonly Inline[]): Inline[] {
  const from = children.findIndex(isSaid);
  const to = children.findLastIndex(isSaid);
  return children.slice(Math.max(from, 0), to + 1).map((child, i, all) => {
    if (child.kind !== "text") return child;
    const text = i === 0 ? child.text.replace(/^[ \t\n]+/, "") : child.text;
    return { kind: "text", text: i === all.length - 1 ? trimmedEnd(text) : text };
  });
}

function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\n".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Whether there is more to it than white space. */
export function isSaid(inline: Inline): boolean {
  return inline.kind !== "break" && (inline.kind !== "text" || inline.text.trim() !== "");
}

function isBlank(children: readonly Inline[]): boolean {
  return children.every((child) => !isSaid(child));
}

function broken(lines: readonly (readonly Inline[])[]): Inline[] {
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, i): Inline[] => (i === 0 ? [...line] : [{ kind: "break" }, ...line]));
}

function inlinesOf(block: Block): Inline[] {
  switch (block.kind) {
    case "paragraph":
      return [...block.children];
    case "heading":
      return [{ kind: "strong", children: block.children }];
    case "code":
      return broken(block.text.split("\n").map((text) => (text === "" ? [] : [{ kind: "code", text }])));
    case "list":
      return broken(
        block.items.map(({ children }, i) => {
          const number = block.start === undefined ? "" : `${block.start + i}. `;
          const words = broken(children.map(inlinesOf));
          return number === "" || words.length === 0
            ? words
            : merged([{ kind: "text", text: number }, ...words]);
        }),
      );
    case "quote": {
      const label: Inline[] =
        block.label === undefined
          ? []
          : [{ kind: "strong", children: [{ kind: "text", text: block.label }] }];
      return broken([label, ...block.children.map(inlinesOf)]);
    }
    case "table":
      return broken(
        [block.header, ...block.rows].map((row) =>
          merged(
            row
              .filter((cell) => plain(cell) !== "")
              .flatMap((cell, i): Inline[] => (i === 0 ? [...cell] : [{ kind: "text", text: " " }, ...cell])),
          ),
        ),
      );
    case "rule":
    case "footnotes":
      return [];
    default:
      return block satisfies never;
  }
}

function wrappedBlock(block: Block, wrap: (children: readonly Inline[]) => Inline): Block {
  const line = (children: readonly Inline[]) => (isBlank(children) ? children : [wrap(children)]);
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return { ...block, children: line(block.children) };
    case "list":
      return {
        ...block,
        items: block.items.map(
          (item): ListItem => ({ ...item, children: item.children.map((one) => wrappedBlock(one, wrap)) }),
        ),
      };
    case "quote":
      return { ...block, children: block.children.map((one) => wrappedBlock(one, wrap)) };
    case "table":
      return { ...block, header: block.header.map(line), rows: block.rows.map((row) => row.map(line)) };
    case "code":
    case "rule":
    case "footnotes":
      return block;
    default:
      return block satisfies never;
  }
}
