/** How the columns of a table are set, by what stands in them. */
import type { Table } from "../../model/document.ts";
import { plain } from "../../model/walk.ts";

interface Column {
  /** Numbers stand under one another by their ends, unless the note says otherwise. */
  readonly side: Table["align"][number];
  /** Whether its words want more than one line. */
  readonly isWide: boolean;
}

/** More letters than this are set in lines. */
const SHORT = 24;
/** A number, with a sign before it and a unit behind it. */
const NUMBER =
  /^[~≈<>≤≥±+−-]?\s?\p{Sc}?\d[\d.,\u00a0\u202f ]*(?:\s?(?:%|‰|°|\p{Sc}|[\p{L}µ]{1,4}(?:\/[\p{L}]{1,4})?))?$/u;

/** Columns of lines want this many letters, and a column stands this many from the next. */
const LINE = 14;
const GAP = 2;

/** The letters that a table is wide at least, no word of it broken and no number parted from its unit. */
export function lettersOf(table: Table): number {
  const columns = columnsOf(table).map(({ side, isWide }, i) => {
    const cells = table.rows.map((row) => plain(row[i] ?? []));
    const whole = side === "right" && !isWide ? cells : cells.flatMap((said) => said.split(" "));
    const words = [...plain(table.header[i] ?? []).split(" "), ...whole];
    return words.reduce((most, word) => Math.max(most, letters(word)), isWide ? LINE : 0);
  });
  return columns.reduce((sum, one) => sum + one, GAP * (columns.length - 1));
}

/** An ideograph is as wide as two letters. */
function letters(word: string): number {
  return (
    word.length +
    (word.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0)
  );
}

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
