import { type Place, type Problem, warning } from "../../problem.ts";
import { excerpt } from "../../text/clean.ts";

/** `][label]`, or `[label][]`, that no definition made a link; `[^1]` is a footnote, which stays as it is written. */
const LEFT_OVER = /\]\[([^[\]^][^[\]]*)\]|\[([^[\]]+)\]\[\]/g;
/** The last pair of brackets of a link or an image, behind another or alone; a bracket within it is escaped. */
const LABEL = /(?:^!?|\])\[((?:\\.|[^[\]\\])*)\]$/;

/** The labels of a note's links, `[words][label]` and `[label]: target`, and what is wrong with them. */
export class References {
  readonly #defined = new Map<string, Place>();
  readonly #used = new Set<string>();
  readonly #problems: Problem[] = [];

  /** A definition; the first of a label is the one that counts. */
  define(label: string, place: Place, target: string): void {
    // `[//]: # (words)` is how Markdown hides a remark.
    if (target === "#" || target === "<>") return;
    const first = this.#defined.get(label);
    if (first === undefined) this.#defined.set(label, place);
    else this.#warn("reference-twice", `[${excerpt(label)}] is defined on line ${first.line} already`, place);
  }

  /** A link or an image as written, and the label that it uses; one that names its target itself uses none. */
  use(raw: string): string | undefined {
    const label = LABEL.exec(raw.replace(/\[\]$/, ""))?.[1];
    if (label !== undefined) this.#used.add(labelKey(label));
    return label;
  }

  /** Text that stayed text; `placeOf` finds what it quotes. */
  leftOver(text: string, placeOf: (quote: string, before: string) => Place): void {
    if (!text.includes("][")) return;
    for (const match of text.matchAll(LEFT_OVER)) {
      const place = placeOf(match[0].replace(/^\]/, ""), text.slice(0, match.index));
      this.#warn("reference-undefined", `[${excerpt(match[1] ?? match[2] ?? "")}] is defined nowhere`, place);
    }
  }

  /** Everything found, once the whole note was read. */
  problems(): Problem[] {
    for (const [label, place] of this.#defined)
      if (!this.#used.has(label)) this.#warn("reference-unused", `[${excerpt(label)}] is not used`, place);
    return this.#problems;
  }

  #warn(code: keyof typeof HINTS, message: string, place: Place): void {
    this.#problems.push(warning(code, `the link reference ${message}`, place, HINTS[code]));
  }
}

const HINTS = {
  "reference-twice": "Take one of the two out; the first is used.",
  "reference-undefined": "Define it as [label]: https://example.org, or escape the brackets.",
  "reference-unused": "Use it as [words][label], or take it out.",
} as const;

/** A label as CommonMark compares it: white space collapsed, case folded ("ẞ" is "SS"). */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase().toLowerCase();
}
