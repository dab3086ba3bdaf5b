/** Cells of a row that its table has no column for: GFM drops them (4.10), so a maker must be told. */

/** What a row has beyond so many cells, and where it begins in the row; undefined where that has no words. */
export function surplus(
  row: string,
  columns: number,
): { readonly text: string; readonly at: number } | undefined {
  const cells = cellsOf(row);
  const [first] = cells;
  // An outer pipe has nothing before it.
  const own = first?.text.trim() === "" ? cells.slice(1) : cells;
  const beyond = own.slice(columns).filter(({ text }) => text.trim() !== "");
  const [begun] = beyond;
  if (begun === undefined) return undefined;
  return { text: beyond.map(({ text }) => text.trim()).join(" | "), at: begun.at + begun.text.search(/\S/) };
}

// A pipe behind a backslash ends no cell; in code it does (GFM, 4.10).
function cellsOf(row: string): { text: string; at: number }[] {
  const cells: { text: string; at: number }[] = [];
  let at = 0;
  for (const { index } of row.matchAll(/\\\\|\\\||\|/g))
    if (row.charAt(index) === "|") {
      cells.push({ text: row.slice(at, index), at });
      at = index + 1;
    }
  return [...cells, { text: row.slice(at), at }];
}
