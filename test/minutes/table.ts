/** The score in words. */
import { KINDS, type Kind, type Mark, type NoteMark, type Verdict } from "./mark.ts";

/** How many of a kind. */
export type Counts = Readonly<Record<Verdict, number>>;

/** The counts of one kind of marks. */
export function countsOf(marks: readonly Mark[], kind: Kind): Counts {
  const count = (verdict: Verdict) =>
    marks.filter((mark) => mark.kind === kind && mark.verdict === verdict).length;
  return { right: count("right"), wrong: count("wrong"), missed: count("missed") };
}

/** Of what was found, how much is right, in percent; undefined where nothing was. */
export function precision({ right, wrong }: Counts): number | undefined {
  return percent(right, right + wrong);
}

/** Of what should be found, how much was. */
export function recall({ right, missed }: Counts): number | undefined {
  return percent(right, right + missed);
}

const percent = (part: number, whole: number) => (whole === 0 ? undefined : (100 * part) / whole);

/** A row a kind. */
export function byKind(marks: readonly NoteMark[]): string {
  const rows = KINDS.map((kind) => {
    const counts = countsOf(marks, kind);
    return [kind, shown(precision(counts)), shown(recall(counts)), counts.right, counts.wrong, counts.missed];
  });
  return lines([["kind", "precision", "recall", "right", "wrong", "missed"], ...rows], [12, 11, 8, 8, 8, 8]);
}

/** A row a habit, a column a kind: precision and recall. */
export function byHabit(marks: readonly NoteMark[]): string {
  const rows = [...Map.groupBy(marks, ({ habit }) => habit)].map(([habit, own]) => [
    habit,
    ...KINDS.map((kind) => {
      const counts = countsOf(own, kind);
      return `${shown(precision(counts))}/${shown(recall(counts))}`;
    }),
  ]);
  return lines([["habit", ...KINDS], ...rows], [11, ...KINDS.map(() => 9)]);
}

/** What was wrong or missed, a line each. */
export function faults(marks: readonly NoteMark[]): string {
  return marks
    .filter(({ verdict }) => verdict !== "right")
    .map(({ habit, name, kind, verdict, words }) => `${habit}/${name}: ${verdict} ${kind}: ${words}`)
    .join("\n");
}

const shown = (value: number | undefined) => (value === undefined ? "–" : String(Math.round(value)));

function lines(rows: readonly (readonly (string | number)[])[], widths: readonly number[]): string {
  return rows
    .map((row) =>
      row
        .map((cell, i) =>
          i === 0 ? String(cell).padEnd(widths[0] ?? 0) : String(cell).padStart(widths[i] ?? 0),
        )
        .join(""),
    )
    .join("\n");
}
