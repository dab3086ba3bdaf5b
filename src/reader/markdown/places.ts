import type { Place } from "../../problem.ts";

/** Finds the tokens of a body again: marked counts no lines and knows no columns. */
export class Places {
  readonly #lines: readonly string[];
  readonly #file: string;
  readonly #line: number;
  /** Where the search for the next token of a line begins: two equal links of a line get two places. */
  readonly #searched = new Map<number, number>();

  /** `line` is the one of the file on which the body begins. */
  constructor(body: string, file: string, line: number) {
    this.#lines = body.split("\n");
    this.#file = file;
    this.#line = line;
  }

  /** The place of what begins on a line of the body, counted from 0; it is looked for from a column on, from 0 too. */
  first(raw: string, line: number, column = 0): Place {
    return this.#found(raw, line, column);
  }

  /** The place of a link or an image; the next one of the line is looked for behind it. */
  next(raw: string, line: number): Place {
    const place = this.#found(raw, line, this.#searched.get(line) ?? 0);
    this.#searched.set(line, place.column);
    return place;
  }

  #found(raw: string, line: number, from: number): Place {
    const first = raw.replace(/^\n+/, "").split("\n", 1)[0]?.trim() ?? "";
    const found = this.#lines[line]?.indexOf(first, from) ?? -1;
    return { file: this.#file, line: this.#line + line, column: Math.max(found, 0) + 1 };
  }
}

/** How many line feeds a text holds. */
export function feeds(text: string): number {
  return text.split("\n").length - 1;
}
