/** The figures in words: a table of 80 columns, and what became worse. */
import { type Figure, isReached, type Measured, worseBy } from "./figures.ts";

export type Results = Readonly<Record<string, Measured>>;

const WIDTHS = [-19, -18, 11, 11, 10, 11] as const;

/** The table; a goal that is missed has a mark. */
export function table(figures: readonly Figure[], results: Results): string {
  const head = ["figure", "reference", "", "ours", "ratio", "goal"];
  const rows = figures.flatMap((figure) => {
    const found = results[figure.name];
    return found === undefined ? [] : [row(figure, found)];
  });
  return [head, ...rows].map((cells) => cells.map(cell).join("").trimEnd()).join("\n");
}

function row(figure: Figure, found: Measured): string[] {
  const { name, reference, unit } = figure;
  return [
    name,
    reference?.[1] ?? "",
    found.reference === undefined ? "" : `${short(found.reference)} ${unit}`,
    `${short(found.ours)} ${unit}`,
    found.ratio === undefined ? "" : short(found.ratio),
    `${goalText(figure)}${isReached(figure, found) === false ? " !" : "  "}`,
  ];
}

function goalText({ goal }: Figure): string {
  if (goal === undefined) return "";
  return "atMost" in goal ? `<= ${short(goal.atMost)}` : `>= ${short(goal.atLeast)}`;
}

function cell(text: string, at: number): string {
  const width = WIDTHS[at] ?? 0;
  return width < 0 ? text.padEnd(-width) : text.padStart(width);
}

/** Three digits, and no more behind the point than say something. */
function short(number: number): string {
  if (number >= 100) return number.toFixed(0);
  return Number(number.toPrecision(number < 0.1 ? 2 : 3)).toString();
}

/** A sentence for each figure that is more than `times` as bad as before. */
export function worse(
  figures: readonly Figure[],
  before: Readonly<Record<string, number>>,
  now: Readonly<Record<string, number>>,
  times: number,
): readonly string[] {
  return figures.flatMap((figure) => {
    const [was, is] = [before[figure.name], now[figure.name]];
    if (was === undefined || is === undefined || worseBy(figure, was, is) <= times) return [];
    const percent = Math.round((worseBy(figure, was, is) - 1) * 100);
    return [`WORSE: ${figure.name} is ${short(is)}, was ${short(was)} (${percent} % worse)`];
  });
}
