/** Warnings of many notes for a person: what repeats is said once, what is old not on every run. */
import type { Meeting } from "../model/meeting.ts";
import type { Problem } from "../problem.ts";

/** More warnings of one code than this are told as one. */
const MANY = 5;

/** The problems with those warnings made one that say the same of more than five notes. */
export function together(problems: readonly Problem[]): Problem[] {
  const warnings = problems.filter(({ severity }) => severity === "warning");
  const alike = new Map(
    [...Map.groupBy(warnings, ({ code }) => code)].map(([code, all]) => {
      const files = new Set(all.map(({ place }) => place?.file));
      return [code, { first: all[0], count: all.length, files: files.size }];
    }),
  );
  return problems.flatMap((problem) => {
    const { first, count = 0, files = 0 } = alike.get(problem.code) ?? {};
    if (problem.severity === "error" || files <= MANY) return [problem];
    if (problem !== first) return [];
    const more = `and ${count - 1} more of ${problem.code} in ${files} notes; minutewire check NOTE tells those of one`;
    return [{ ...problem, message: `${problem.message} (${more})` }];
  });
}

/** The problems without the warnings of notes whose day is longer ago than `age` milliseconds, and how many these were. */
export function recent(
  problems: readonly Problem[],
  meetings: readonly Pick<Meeting, "date" | "place">[],
  now: Date,
  age: number,
): { readonly told: Problem[]; readonly left: number } {
  const isOld = ({ date }: Pick<Meeting, "date">) => now.getTime() - Date.parse(date) > age;
  const old = new Set(meetings.filter(isOld).map(({ place }) => place.file));
  const told = problems.filter(({ severity, place }) => severity === "error" || !old.has(place?.file ?? ""));
  return { told, left: problems.length - told.length };
}
