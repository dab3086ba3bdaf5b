/**
 * What a meeting is, once nobody remembers it was Markdown: types and pure functions. This room refuses to know
 * files, YAML, MIME and XML. Its texts are clean: no character that XML 1.0 forbids, no lone surrogate, entities
 * decoded; a soft line break is the line feed it was in the note, worth a space; every URL is absolute and http,
 * https or mailto.
 */
import type { Place } from "../problem.ts";

export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly children: readonly Inline[] }
  | { readonly kind: "emphasis"; readonly children: readonly Inline[] }
  | { readonly kind: "deleted"; readonly children: readonly Inline[] }
  | { readonly kind: "inserted"; readonly children: readonly Inline[] }
  /** Set higher or lower than the line: a power, an index. */
  | Script
  | { readonly kind: "code"; readonly text: string }
  | Link
  | Image
  | FootnoteMark
  /** A hard line break. */
  | { readonly kind: "break" };

export interface Script {
  readonly kind: "superscript" | "subscript";
  readonly children: readonly Inline[];
}

export interface Link {
  readonly kind: "link";
  readonly url: string;
  readonly children: readonly Inline[];
  /** The words are the URL itself: it stands whole in the text and gets no footnote number. */
  readonly bare: boolean;
  readonly place: Place;
}

export interface Image {
  readonly kind: "image";
  readonly url: string;
  /** The words that stand for the picture; may be empty. */
  readonly alt: string;
  readonly place: Place;
}

/** Where a footnote is referred to. It is no word of the text around it. */
export interface FootnoteMark {
  readonly kind: "footnote";
  /** That of the footnote. */
  readonly number: number;
  /** 1 for the first reference to it, 2 for the second … */
  readonly occurrence: number;
  readonly place: Place;
}

export type Block = Heading | Paragraph | List | Quote | Code | Table | ThematicBreak | Footnotes;

export interface Heading {
  readonly kind: "heading";
  /** 1 to 6, as written. */
  readonly level: number;
  /** The anchor that the note gives it; absent where its words make one. */
  readonly id?: string | undefined;
  readonly children: readonly Inline[];
  readonly place: Place;
}
export interface Paragraph {
  readonly kind: "paragraph";
  readonly children: readonly Inline[];
  readonly place: Place;
}
export interface List {
  readonly kind: "list";
  /** The first number of an ordered list, as written; absent for bullets. */
  readonly start?: number | undefined;
  readonly items: readonly ListItem[];
  readonly place: Place;
}
export interface ListItem {
  /** A task's mark; absent where the item is no task. */
  readonly checked?: boolean | undefined;
  readonly children: readonly Block[];
  readonly place: Place;
}
export interface Quote {
  readonly kind: "quote";
  /** What it stands under, where it is no quotation but an aside: "Warning". */
  readonly label?: string | undefined;
  readonly children: readonly Block[];
  readonly place: Place;
}
export interface Code {
  readonly kind: "code";
  /** Without fences and without a final line feed. */
  readonly text: string;
  /** What its fence names, the first word of it. */
  readonly language?: string | undefined;
  /** Set in by four spaces instead of fenced: some hands set all their text so. */
  readonly setIn?: true | undefined;
  readonly place: Place;
}
export interface Table {
  readonly kind: "table";
  readonly align: readonly ("left" | "right" | "center" | undefined)[];
  readonly header: readonly Cell[];
  /** Each row has as many cells as the header. */
  readonly rows: readonly (readonly Cell[])[];
  readonly place: Place;
}
export type Cell = readonly Inline[];
/** The footnotes of a note, its last block. */
export interface Footnotes {
  readonly kind: "footnotes";
  readonly notes: readonly Footnote[];
  readonly place: Place;
}
export interface Footnote {
  /** 1, 2, 3 …, in the order in which the text refers to them. */
  readonly number: number;
  /** How many marks lead to it; 0 where the text refers to it nowhere. */
  readonly references: number;
  readonly children: readonly Block[];
  readonly place: Place;
}
export interface ThematicBreak {
  readonly kind: "rule";
  readonly place: Place;
}

export type Document = readonly Block[];
