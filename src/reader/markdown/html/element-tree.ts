/**
 * Markdown and raw HTML as one tree: what Markdown makes, and the tags between it, come as events in the order of the
 * note. A tag that is not closed, is closed twice or crosses another is settled as a browser does, but for what costs
 * more than linear time. It refuses to know what becomes of an element.
 */
import type { Block, Inline } from "../../../model/document.ts";
import type { Place } from "../../../problem.ts";
import {
  closedBy,
  endsFormatting,
  endsWithin,
  isBlock,
  isElement,
  isFormatting,
  isMath,
  isRaw,
  isVoid,
} from "./elements.ts";

export interface Element {
  readonly kind: "element";
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Node[];
  readonly place: Place;
  /** The tag as it was typed; empty for what Markdown made. */
  readonly raw: string;
  /** Whether Markdown made it, and what of it only Markdown says. */
  readonly own?: Own | undefined;
  closed: boolean;
}

/** What Markdown knows of an element that it makes. */
export interface Own {
  /** An autolink: its words are its address. */
  readonly bare?: boolean;
}

export type Node =
  | Element
  | { readonly kind: "inline"; readonly inline: Inline; readonly place: Place; readonly typed: boolean }
  | { readonly kind: "block"; readonly block: Block };

/** Deeper than this no element is opened: what stands in one is its parent's. */
const DEEPEST = 64;
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

export class ElementTree {
  readonly #root: Element;
  readonly #open: Element[];
  /** The elements that were too deep to be opened, and wait for their end tags, by name. */
  readonly #flat = new Map<string, number>();

  constructor(place: Place) {
    this.#root = {
      kind: "element",
      name: "",
      attributes: NO_ATTRIBUTES,
      children: [],
      place,
      raw: "",
      closed: true,
    };
    this.#open = [this.#root];
  }

  /** The whole, once everything was told. */
  nodes(): readonly Node[] {
    return this.#root.children;
  }

  /** Words that Markdown made, or (`typed`) that stand in raw HTML, where white space is no more than a space. */
  inline(inline: Inline, place: Place, typed = false): void {
    this.#top().children.push({ kind: "inline", inline, place, typed });
  }

  block(block: Block): void {
    this.#closeFor("div");
    this.#top().children.push({ kind: "block", block });
  }

  /** An element of Markdown's own around what `tell` tells. Formatting that is opened in a block of it ends there. */
  within(name: string, place: Place, tell: () => void, attributes = NO_ATTRIBUTES, said: Own = {}): void {
    const depth = this.#open.length;
    // Begun anew behind a tag that crossed it, it is still known by this.
    const own = { ...said };
    this.#start(name, attributes, place, "", own);
    tell();
    const at = this.#open.findLastIndex((element) => element.own === own);
    if (at > 0) this.#close(at, !isBlock(name));
    else if (isBlock(name)) this.#endFormatting(depth);
  }

  /** A start tag; what is no element of HTML is words, which the answer says. */
  start(name: string, attributes: ReadonlyMap<string, string>, place: Place, raw: string): boolean {
    if (!this.#isElement(name)) return false;
    this.#start(name, attributes, place, raw);
    return true;
  }

  /** An end tag; what is no element of HTML is words, which the answer says. */
  end(name: string): boolean {
    if (!this.#isElement(name)) return false;
    const flat = this.#flat.get(name) ?? 0;
    if (flat > 0) this.#flat.set(name, flat - 1);
    else this.#end(name);
    return true;
  }

  #end(name: string): void {
    const heading = /^h[1-6]$/;
    const within = endsWithin(name);
    for (let at = this.#open.length - 1; at > 0; at--) {
      const { name: open = "" } = this.#open[at] ?? {};
      // Any heading's end tag ends a heading (HTML, 13.2.6.4.7).
      if (open === name || (heading.test(name) && heading.test(open))) {
        this.#close(at, !endsFormatting(name));
        return;
      }
      if (within.has(open)) return;
    }
  }

  #start(
    name: string,
    attributes: ReadonlyMap<string, string>,
    place: Place,
    raw: string,
    own?: Own,
  ): Element {
    this.#closeFor(name);
    const element: Element = {
      kind: "element",
      name,
      attributes,
      children: [],
      place,
      raw,
      own,
      closed: isVoid(name),
    };
    const isDeep = own === undefined && this.#open.length > DEEPEST;
    if (isDeep && !isVoid(name)) this.#flat.set(name, (this.#flat.get(name) ?? 0) + 1);
    this.#top().children.push(isDeep && !isVoid(name) ? { ...element, closed: true } : element);
    if (!isVoid(name) && !isDeep) this.#open.push(element);
    return element;
  }

  #closeFor(name: string): void {
    for (const { closes, within } of closedBy(name))
      for (let at = this.#open.length - 1; at > 0; at--) {
        const open = this.#open[at]?.name ?? "";
        if (closes.has(open)) this.#close(at, !endsFormatting(open));
        else if (within.has(open)) break;
      }
  }

  // Closes an element and all within it; formatting that it held, and that was not closed, goes on behind it.
  #close(at: number, goesOn: boolean): void {
    const closed = this.#open.splice(at);
    const [first, ...within] = closed;
    if (first !== undefined) first.closed = true;
    if (!goesOn) return;
    const again = new Map<string, Element>();
    for (const element of within) if (isFormatting(element.name)) again.set(element.name, element);
    for (const element of again.values()) {
      const next: Element = { ...element, children: [], closed: true };
      this.#top().children.push(next);
      this.#open.push(next);
    }
  }

  // What a paragraph of Markdown opened and an element in it pushed out of it: it holds no longer than the paragraph.
  #endFormatting(depth: number): void {
    while (this.#open.length > depth && isFormatting(this.#top().name)) this.#open.pop();
  }

  #top(): Element {
    return this.#open.at(-1) ?? this.#root;
  }

  #isElement(name: string): boolean {
    // What draws a picture goes with it.
    const isForeign = (open: Element) => open.name === "svg" || (open.name === "math" && isMath(name));
    return isElement(name) || this.#open.some(isForeign);
  }
}

/** Whether a tag that is not closed is taken for the words that were typed: it would hide all that follows it. */
export function isTyped({ name, closed, raw }: Element): boolean {
  return !closed && raw !== "" && (isRaw(name) || name === "template");
}
