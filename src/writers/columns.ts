/** How the columns of a table are set, by what stands in them. */
import type { Table } from "../model/document.ts";
import { plain } from "../model/walk.ts";

interface Column {
  /** Numbers stand under one another by their ends, unless the note says otherwise. */
  readonly side: Table["align"][number];
  /** Whether its words want more than one line; a short cell is never parted. */
  readonly isWide: boolean;
}

/** More letters than this are set in lines. */
const SHORT = 24;
/** A number, with a sign before it and a unit behind it. */
const NUMBER =
  /^[~≈<>≤≥±+−-]?\s?\p{Sc}?\d[\d.,\u00a0\u202f ]*(?:\s?(?:%|‰|°|\p{Sc}|[\p{L}µ]{1,4}(?:\/[\p{L}]{1,4})?))?$/u;

/** The columns of a table. */
export function columnsOf({ align, header, rows }: Table): Column[] {
  return header.map((head, i) => {
    const cells = rows.map((row) => plain(row[i] ?? [])).filter((said) => said !== "");
    const isNumeric = cells.length > 0 && cells.every((said) => NUMBER.test(said));
    return {
      side: align[i] ?? (isNumeric ? "right" : undefined),
      isWide: [plain(head), ...cells].some((said) => said.length > SHORT),
    };
  });
}
