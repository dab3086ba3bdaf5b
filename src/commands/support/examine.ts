import { check } from "../../checks/index.ts";
import { candidateOf } from "../../posting/candidate.ts";
import { shutRemarks } from "../../posting/deliver/ways.ts";
import { routeFaults } from "../../posting/plan/select.ts";
import { EXIT, isTold, type Problem } from "../../problem.ts";
import { advance } from "../../workspace/progress.ts";
import { loadTemplate } from "../../workspace/templates/templates.ts";
import { loadWorkspace, type Overrides } from "../../workspace/workspace.ts";
import { namedMeetings } from "./notes.ts";

/** Everything there is to tell of the notes named (of all where none is), by file and line, and how many are whole. */
export async function examine(
  overrides: Overrides,
  words: readonly string[],
  now: Date,
): Promise<{ found: Problem[]; notes: number }> {
  const workspace = await loadWorkspace(overrides);
  const { meetings, all, permalinks, problems } = await namedMeetings(workspace, words, now);
  const chosen = words.length === 0 ? all : meetings;
  const files = new Set(chosen.map(({ place }) => place.file));
  const found: Problem[] = problems
    .filter(({ place }) => words.length === 0 || files.has(place?.file ?? ""))
    .map(asWanted);
  found.push(...routeFaults(workspace, all));
  if (words.length === 0) found.push(...(await shutRemarks(workspace, workspace.mailings, () => now)));
  // The pages need the template even where there is no note.
  await loadTemplate(workspace);
  // What would be sent is made and checked as well: a fault of a template or of a message shows here, not on the day.
  // Where --notes names some notes there are others, that we have not read.
  const known = { all, permalinks: overrides.notes === undefined ? permalinks : undefined };
  for (const [i, meeting] of chosen.entries()) {
    const { subject, problems: faults } = await candidateOf(workspace, meeting, known, now);
    found.push(...faults, ...check(subject));
    advance("checked", i + 1, chosen.length, "notes");
  }
  const told = found.filter((problem) => isTold(problem, workspace.ignored));
  return { found: told.toSorted(byPlace), notes: chosen.length };
}

/** A project may begin without notes, and its build with a warning; a check that looked at none has checked nothing. */
function asWanted(problem: Problem): Problem {
  return problem.code === "notes-none" ? { ...problem, severity: "error", exit: EXIT.missing } : problem;
}

function byPlace({ place: a }: Problem, { place: b }: Problem): number {
  const [one = "", other = ""] = [a?.file, b?.file];
  if (one !== other) return one < other ? -1 : 1;
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
