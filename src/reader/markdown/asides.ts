/** What is set apart from the text under a label: alerts of GitHub's, callouts of Obsidian's, boxes of HackMD's. */
import type { Block, Quote } from "../../model/document.ts";
import { plain } from "../../model/walk.ts";
import type { Place } from "../../problem.ts";

const OPENING = /^\[!(\p{L}[\w-]{0,40})(?:\|[^\]\n]*)?\][+-]?[ \t]*([^\n]*)(?:\n|$)/u;

/** A quotation; one that opens with `[!WARNING]` is an aside with that label, or with the words behind it. */
export function quoteOf(children: readonly Block[], place: Place): Quote {
  const [first, ...others] = children;
  const [opening] = first?.kind === "paragraph" ? first.children : [];
  const [whole, kind, title = ""] = opening?.kind === "text" ? (OPENING.exec(opening.text) ?? []) : [];
  if (first?.kind !== "paragraph" || opening?.kind !== "text" || whole === undefined || kind === undefined)
    return { kind: "quote", children, place };
  const behind = first.children.slice(1);
  // A title with marks in it goes on behind the text: it stays where it is.
  const isTitled = title.trim() !== "" && (whole.endsWith("\n") || behind.length === 0);
  const text = opening.text.slice(
    isTitled ? whole.length : whole.length - title.length - (whole.endsWith("\n") ? 1 : 0),
  );
  const left = [{ kind: "text" as const, text: text.replace(/^\n/, "") }, ...behind];
  const rest =
    plain(left) === "" && left.every((one) => one.kind === "text" || one.kind === "break")
      ? []
      : [{ ...first, children: trimmedStart(left) }];
  return {
    kind: "quote",
    label: isTitled ? title.trim() : labelOf(kind),
    children: [...rest, ...others],
    place,
  };
}

/** A box under a label: its title, or what kind of box it is. */
export function boxOf(kind: string, title: string, children: readonly Block[], place: Place): Quote {
  return { kind: "quote", label: title === "" ? labelOf(kind) : title, children, place };
}

function labelOf(kind: string): string {
  const words = kind
    .replace(/^callout-/, "")
    .replaceAll("-", " ")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function trimmedStart<I extends { readonly kind: string }>(children: readonly I[]): readonly I[] {
  const at = children.findIndex((one) => one.kind !== "break" && !("text" in one && one.text === ""));
  return children.slice(Math.max(at, 0));
}
