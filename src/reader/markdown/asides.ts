/** What is set apart from the text under a label: alerts of GitHub's, callouts of Obsidian's, boxes of HackMD's. */
import type { Block, Inline, Quote } from "../../model/document.ts";
import { plain } from "../../model/walk.ts";
import type { Place } from "../../problem.ts";

const OPENING = /^\[!(\p{L}[\w-]{0,40})(?:\|[^\]\n]*)?\][+-]?[ \t]*/u;

/** A quotation; one that opens with `[!WARNING]` is an aside with that label, or with the words behind it. */
export function quoteOf(children: readonly Block[], place: Place): Quote {
  const [first, ...others] = children;
  const [opening, ...behind] = first?.kind === "paragraph" ? first.children : [];
  const [whole, kind] = opening?.kind === "text" ? (OPENING.exec(opening.text) ?? []) : [];
  if (first?.kind !== "paragraph" || opening?.kind !== "text" || whole === undefined || kind === undefined)
    return { kind: "quote", children, place };
  const [title, left] = cut([{ ...opening, text: opening.text.slice(whole.length) }, ...behind]);
  const rest = isEmpty(left) ? [] : [{ ...first, children: left }];
  return under(kind, title, [...rest, ...others], place);
}

/** A box under a label: its title, or what kind of box it is; what says no more than how it is laid out is what it holds. */
export function boxOf(
  kind: string,
  title: readonly Inline[],
  children: readonly Block[],
  place: Place,
): readonly Block[] {
  if (kind !== "") return [under(kind, title, children, place)];
  return isEmpty(title) ? children : [{ kind: "paragraph", children: title, place }, ...children];
}

// A label is words alone: a title with marks or links in it is the first paragraph.
function under(kind: string, title: readonly Inline[], children: readonly Block[], place: Place): Quote {
  if (isEmpty(title)) return { kind: "quote", label: labelOf(kind), children, place };
  return title.every((one) => one.kind === "text")
    ? { kind: "quote", label: plain(title), children, place }
    : {
        kind: "quote",
        label: labelOf(kind),
        children: [{ kind: "paragraph", children: title, place }, ...children],
        place,
      };
}

// The first line, and what stands below it.
function cut(inlines: readonly Inline[]): readonly [readonly Inline[], readonly Inline[]] {
  const at = inlines.findIndex(
    (one) => one.kind === "break" || (one.kind === "text" && one.text.includes("\n")),
  );
  const here = inlines[at];
  if (here === undefined) return [inlines, []];
  const text = here.kind === "text" ? here.text : "\n";
  const feed = text.indexOf("\n");
  const end: Inline = { kind: "text", text: text.slice(0, feed).trimEnd() };
  const begin: Inline = { kind: "text", text: text.slice(feed + 1) };
  return [
    [...inlines.slice(0, at), end].filter(isSomething),
    [begin, ...inlines.slice(at + 1)].filter(isSomething),
  ];
}

function isSomething(inline: Inline): boolean {
  return inline.kind !== "text" || inline.text !== "";
}

function isEmpty(inlines: readonly Inline[]): boolean {
  return inlines.every((one) => one.kind === "break" || (one.kind === "text" && one.text.trim() === ""));
}

function labelOf(kind: string): string {
  const words = kind
    .replace(/^callout-/, "")
    .replaceAll("-", " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
