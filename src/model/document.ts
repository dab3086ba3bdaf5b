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
  | { readonly kind: "code"; readonly text: string }
  | Link
  | Image
  /** A hard line break. */
  | { readonly kind: "break" };

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

export type Block = Heading | Paragraph | List | Quote | Code | Table | ThematicBreak;

export interface Heading {
  readonly kind: "heading";
  /** 1 to 6, as written. */
  readonly level: number;
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
  readonly children: readonly Block[];
  readonly place: Place;
}
export interface Code {
  readonly kind: "code";
  /** Without fences and without a final line feed. */
  readonly text: string;
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
export interface ThematicBreak {
  readonly kind: "rule";
  readonly place: Place;
}

export type Document = readonly Block[];
