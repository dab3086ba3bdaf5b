import type { Block, Cell, Table } from "../../../model/document.ts";
import { asBlocks, asInlines, type ReadPiece } from "../pieces.ts";
import type { Element, Node } from "./element-tree.ts";

/** A row is filled up to the columns of the widest: a short note could ask for millions of cells. */
const MAX_CELLS = 10_000;
/** No cell is wider or higher. */
const MAX_SPAN = 50;

interface ElementRow {
  readonly cells: readonly Element[];
  readonly isHead: boolean;
}

/**
 * The blocks of a `table`: a table of its rows, and before it what stands between them. A table of one cell is a frame:
 * what it holds stands for it.
 */
export function tableOf(table: Element, pieces: (nodes: readonly Node[]) => ReadPiece[]): Block[] {
  const { rows, beside } = contentOf(table);
  const before = asBlocks(pieces(beside));
  const [first, ...others] = rows;
  if (first === undefined) return before;
  if (others.length === 0 && first.cells.length === 1)
    return [...before, ...asBlocks(pieces(first.cells[0]?.children ?? []))];
  const grid = spread(rows);
  const columns = grid?.reduce((most, row) => Math.max(most, row.length), 0) ?? 0;
  // Too many, or some rows are far wider than others: filled up they would be too many.
  if (grid === undefined || columns * grid.length > MAX_CELLS)
    return [...before, ...asBlocks(rows.flatMap(({ cells }) => pieces(cells)))];
  const read = (cell: Element | undefined): Cell =>
    cell === undefined ? [] : asInlines(pieces(cell.children));
  const filled = grid.map((row) => Array.from({ length: columns }, (_, i) => read(row[i])));
  if (filled.flat().every((cell) => cell.length === 0)) return before;
  const hasHead = first.isHead && others.length > 0;
  const header = hasHead ? (filled[0] ?? []) : Array<Cell>(columns).fill([]);
  const body = (hasHead ? filled.slice(1) : filled).filter((row) => row.some((cell) => cell.length > 0));
  const align = Array.from({ length: columns }, (_, i) => sideOf(rows.at(-1)?.cells[i]));
  const made: Table = { kind: "table", align, header, rows: body, place: table.place };
  return [...before, made];
}

function contentOf(table: Element): { rows: ElementRow[]; beside: Node[] } {
  const rows: ElementRow[] = [];
  const beside: Node[] = [];
  const take = (nodes: readonly Node[], inHead: boolean, inRow: boolean) => {
    const loose: Element[] = [];
    for (const node of nodes) {
      if (node.kind !== "element") beside.push(node);
      else if (/^t(?:head|body|foot)$/.test(node.name)) take(node.children, node.name === "thead", false);
      else if (node.name === "tr" && !inRow) {
        const cells = node.children.filter(isCell);
        beside.push(...node.children.filter((child) => !isCell(child)));
        if (cells.length > 0)
          rows.push({ cells, isHead: inHead || cells.every(({ name }) => name === "th") });
      } else if (isCell(node)) loose.push(node);
      else beside.push(node);
    }
    if (loose.length > 0) rows.push({ cells: loose, isHead: inHead });
  };
  take(table.children, false, false);
  return { rows, beside };
}

function isCell(node: Node): node is Element {
  return node.kind === "element" && (node.name === "td" || node.name === "th");
}

// Each cell in its column, also where one reaches over several columns or rows. None is read: whoever asks may read them
// otherwise, and what is read twice at each level costs twice as much with each.
function spread(rows: readonly ElementRow[]): (Element | undefined)[][] | undefined {
  const below: number[] = [];
  const grid: (Element | undefined)[][] = [];
  let count = 0;
  for (const { cells } of rows) {
    const row: (Element | undefined)[] = [];
    const skip = () => {
      while ((below[row.length] ?? 0) > 0) {
        below[row.length] = (below[row.length] ?? 0) - 1;
        row.push(undefined);
      }
    };
    for (const cell of cells) {
      if (count + row.length > MAX_CELLS) return undefined;
      skip();
      const [wide, high] = [span(cell, "colspan"), span(cell, "rowspan")];
      for (let i = 0; i < wide; i++) {
        if (high > 1) below[row.length] = high - 1;
        row.push(i === 0 ? cell : undefined);
      }
    }
    skip();
    count += row.length;
    grid.push(row);
  }
  return grid;
}

function span(cell: Element, name: "colspan" | "rowspan"): number {
  const number = Number.parseInt(cell.attributes.get(name) ?? "1", 10);
  return number > 1 ? Math.min(number, MAX_SPAN) : 1;
}

function sideOf(cell: Element | undefined): Table["align"][number] {
  const style = /(?:^|;)\s*text-align\s*:\s*(right|center)/i.exec(cell?.attributes.get("style") ?? "")?.[1];
  const side = (style ?? cell?.attributes.get("align") ?? "").toLowerCase();
  return side === "right" || side === "center" ? side : undefined;
}
