import type { Words } from "../words.ts";

/** What opens a quotation, and what closes it. */
export type Marks = readonly [open: string, close: string];

/** What an output says of its own in a language. */
export interface Language {
  readonly words: Words;
  /** Days from one to another: `{since}`, `{until}`. */
  readonly days: string;
  /** What opens and closes a quotation, and one within it. */
  readonly quotes: readonly [outer: Marks, inner: Marks];
  /** Days in numbers as people write them: `{day}` and `{month}`, in two digits `{dd}` and `{mm}`, `{year}`. */
  readonly numbers: readonly string[];
  /** What leads to a day, and says nothing without it: "the board on 3 March". */
  readonly leads: RegExp;
  /** What the title of a site ends with that calls its notes by name already. */
  readonly notes: RegExp;
}
