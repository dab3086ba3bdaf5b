/** The rows of a table of which one column has nothing but the signs that a note explains: "W | The charges. Needs Ada". */
import type { Cell, Table } from "../../../../model/document.ts";
import { kept, plain } from "../../../../model/walk.ts";
import { type Kinds, kindOf, type OutcomeKind } from "../kinds.ts";

export interface SignedRow {
  /** Undefined where the row has no sign. */
  readonly kind: OutcomeKind | undefined;
  /** The longest of its other cells has its words. */
  readonly said: string;
  readonly others: readonly string[];
  readonly line: number;
}

/** All rows of such a table; undefined of any other. */
export function signedRows({ header, rows, place }: Table, kinds: Kinds): SignedRow[] | undefined {
  const at = header.findIndex((_, column) => {
    const cells = rows.map((row) => textOf(row[column])).filter((cell) => cell !== "");
    return cells.length > 0 && cells.every((cell) => kindOf(cell, kinds) !== undefined);
  });
  if (at < 0) return undefined;
  return rows.map((row, i) => {
    const others = row.filter((_, column) => column !== at).map(textOf);
    const said = others.toSorted((a, b) => b.length - a.length)[0] ?? "";
    return { kind: kindOf(textOf(row[at]), kinds), said, others, line: place.line + 2 + i };
  });
}

function textOf(cell: Cell | undefined): string {
  return plain(kept(cell ?? [])).trim();
}
