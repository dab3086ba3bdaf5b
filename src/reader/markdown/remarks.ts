/** What a maker should know of a body that was read all the same: each with its place and the next step. */
import { plain, plainBlock } from "../../model/walk.ts";
import { type Place, type Problem, warning } from "../../problem.ts";
import { excerpt } from "../../text/clean.ts";
import type { Element } from "./html/element-tree.ts";
import { openComment } from "./html/html-tokens.ts";
import { feeds, type Places } from "./places.ts";
import { surplus } from "./surplus.ts";

/** Lines count from 0 in the body. */
export class Remarks {
  readonly #places: Places;
  readonly #told: Problem[] = [];
  /** Whether a box that is none was told. */
  #isBoxOpen = false;

  constructor(places: Places) {
    this.#places = places;
  }

  all(): readonly Problem[] {
    return this.#told;
  }

  commentsIn(written: string, line: number): void {
    const at = openComment(written);
    if (at < 0) return;
    const place = this.#places.first(written.slice(at), line + feeds(written.slice(0, at)));
    this.#tell("comment-open", "a comment is opened and not closed", place, "Close it with -->.");
  }

  /** A line that no box took. */
  boxesIn(written: string, line: number): void {
    const found = /(?:^|\n)[ \t]*(:{3}[^\n]*)/.exec(written);
    const [, open] = found ?? [];
    if (found === null || open === undefined || this.#isBoxOpen) return;
    const before = written.slice(0, found.index + found[0].length - open.length);
    this.#isBoxOpen = true;
    this.#tell(
      "box-open",
      `"${excerpt(open)}" opens or closes no box, and is shown as it is written`,
      this.#places.first(open, line + feeds(before)),
      "End a box with a line of ::: alone.",
    );
  }

  /** Cells of a row for which its table has no column. */
  surplusIn(row: string, columns: number, line: number): void {
    const found = surplus(row, columns);
    if (found === undefined) return;
    this.#tell(
      "table-row-long",
      `the row has more cells than its table has columns: "${excerpt(found.text)}" is left out`,
      this.#places.first(row.slice(found.at), line),
      "Give the header as many cells, or write a | that parts none as \\|.",
    );
  }

  /** Another file that should be shown here. */
  embedded(raw: string, line: number): void {
    const message = `${excerpt(raw)} is shown by its words only`;
    const hint = "Write ![what it shows](address), or link to it.";
    this.#tell("wiki-embed", message, this.#places.first(raw, line), hint);
  }

  dropped(element: Element): void {
    const held = heldBy(element).replace(/\s+/g, " ");
    const what = held === "" ? "" : ` with what it holds: ${excerpt(held)}`;
    const message = `<${element.name}> is left out${what}`;
    this.#tell("html-dropped", message, element.place, "Say it in words, or link to it.");
  }

  /** A picture in a data: address. */
  pictureWithin(name: string, type: string, target: string, place: Place): void {
    const message = `the picture "${excerpt(name)}" (${type}, ${sizeOf(target)}) lies in the note itself, and no output shows it`;
    this.#tell("image-data", message, place, "Keep it in a file of its own, and lead to that.");
  }

  /** An address without a scheme, and where it was taken to lead. */
  schemeless(target: string, url: string, place: Place): void {
    const message = `a link to "${excerpt(target)}" leads to ${excerpt(url)}`;
    this.#tell("link-scheme", message, place, "Write the address whole, or ./ before a file of the site's.");
  }

  /** What leads nowhere that is linked to. */
  nowhere(target: string, place: Place): void {
    const message = `a link to "${excerpt(target)}" keeps its words only`;
    this.#tell("link-target", message, place, "Link to an http, https or mailto address.");
  }

  #tell(code: string, message: string, place: Place, hint: string): void {
    this.#told.push(warning(code, message, place, hint));
  }
}

/** How large what a data: address holds is. */
function sizeOf(target: string): string {
  const content = target.slice(target.indexOf(",") + 1);
  const octets = /;base64,/i.test(target.slice(0, 200))
    ? Math.floor((content.length * 3) / 4)
    : content.length;
  return octets < 1024 ? `${octets} octets` : `${(octets / 1024).toFixed(1)} KB`;
}

/** What an element that is left out held, for a sentence: its words, or where it leads. */
function heldBy(element: Element): string {
  const { src, href, data } = Object.fromEntries(element.attributes);
  const words = plainWordsOf(element);
  return words === "" ? (src ?? href ?? data ?? "") : words;
}

function plainWordsOf({ children }: Element): string {
  return children
    .map((child) =>
      child.kind === "element"
        ? plainWordsOf(child)
        : child.kind === "inline"
          ? plain([child.inline])
          : plainBlock(child.block),
    )
    .join(" ")
    .trim();
}
