import type { Cell, Table } from "../../model/document.ts";
import type { Body } from "./body.ts";
import type { LinkNumbers } from "./footnotes.ts";
import { inlines } from "./inlines.ts";
import { unglued, WIDTH, widest, width } from "./lines.ts";
import { guarded } from "./safe.ts";

type Align = Table["align"][number];

/** A table as columns parted by two spaces or, where that is too wide, as one `Label: value` block a row. */
export function table(
  { header, rows, align }: Table,
  { body, numbers, rest }: { readonly body: Body; readonly numbers: LinkNumbers; readonly rest: string },
): string[] {
  // What is glued stays so until it is clear that no line breaks: a mark must not part from its word.
  const words = (cells: readonly Cell[]) =>
    cells.map((cell) =>
      inlines(cell, numbers)
        .replace(/(?:(?<! ) +)?\n */g, "\n")
        .trim(),
    );
  const [labels, values] = [words(header), rows.map(words)];
  // A column without a value: its label is said once, in the first row.
  const mute = new Set(labels.keys().filter((i) => values.every((row) => (row[i] ?? "") === "")));
  const indent = `${rest}  `;
  const lines = columns(
    labels.map(unglued),
    values.map((row) => row.map(unglued)),
    align,
    body.rules,
  ).map((line) => indent + line);
  return widest(lines) <= WIDTH || values.length === 0
    ? lines.map(body.line)
    : values.flatMap((row, i) =>
        i === 0
          ? labelled(labels, row, mute, body, indent)
          : ["", ...labelled(labels, row, new Set(), body, indent)],
      );
}

function columns(
  labels: readonly string[],
  values: readonly string[][],
  align: readonly Align[],
  rules: boolean,
): string[] {
  // A cell of several lines makes its row as many lines high.
  const rows = [labels.map((label) => label.replaceAll("\n", " ")), ...values.flatMap(linesOf)].map(
    guardedRow,
  );
  const widths = labels.map((_, i) => Math.max(3, widest(rows.map((row) => row[i] ?? ""))));
  const isHeaded = labels.some((label) => label !== "");
  const [head = "", ...lines] = rows.map((row) =>
    widths
      .map((columns, i) => padded(row[i] ?? "", columns, align[i]))
      .join("  ")
      .trimEnd(),
  );
  return !isHeaded
    ? lines
    : rules
      ? [head, widths.map((columns) => "-".repeat(columns)).join("  "), ...lines]
      : [head, "", ...lines];
}

function linesOf(row: readonly string[]): string[][] {
  const cells = row.map((cell) => cell.split("\n"));
  const most = cells.reduce((high, lines) => Math.max(high, lines.length), 1);
  return Array.from({ length: most }, (_, i) => cells.map((lines) => lines[i] ?? ""));
}

/** A row whose line would begin as a quotation begins. A lone dash in a cell is no item: it stays. */
function guardedRow(row: readonly string[]): string[] {
  const first = row.findIndex((cell) => cell !== "");
  return row.map((cell, i) => (i === first && !/^[-*+\d]/.test(cell) ? guarded(cell) : cell));
}

function padded(text: string, columns: number, align: Align): string {
  const space = columns - width(text);
  const before = align === "right" ? space : align === "center" ? Math.floor(space / 2) : 0;
  return " ".repeat(before) + text + " ".repeat(space - before);
}

function labelled(
  labels: readonly string[],
  row: readonly string[],
  mute: ReadonlySet<number>,
  body: Body,
  indent: string,
): string[] {
  return row.flatMap((value, i) => {
    const label = labels[i]?.replaceAll("\n", " ") ?? "";
    if (value === "" && !mute.has(i)) return [];
    const words = label === "" ? value : `${label}: ${value}`;
    return body.set(words.trimEnd(), indent, `${indent}  `);
  });
}
