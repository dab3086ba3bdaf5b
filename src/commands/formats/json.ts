import type { Problem } from "../../problem.ts";

/** Problems as a JSON array; each has the keys of Problem. */
export function json(problems: readonly Problem[]): string {
  return JSON.stringify(problems, null, 2);
}
