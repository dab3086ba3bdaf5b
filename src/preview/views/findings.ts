import { check } from "../../checks/index.ts";
import { candidateOf } from "../../posting/candidate.ts";
import { isTold, type Problem } from "../../problem.ts";
import { html } from "../../writers/html/markup.ts";
import { problemList } from "../document.ts";
import type { Scene } from "../scene.ts";
import type { View } from "./view.ts";

/** Everything that `check` would tell of a note. */
export const findings: View = {
  panel: async (scene) => {
    if (scene.edition.kind === "digest")
      return html`<p class="remark">Its meetings are checked, each by itself.</p>`;
    const found = await findingsOf(scene);
    if (found.length === 0) return html`<p>Nothing is found.</p>`;
    return problemList(found);
  },
};

async function findingsOf({ look: { workspace, notes }, edition, problems, now }: Scene): Promise<Problem[]> {
  if (edition.kind === "digest") return [];
  const known = { all: notes.meetings, permalinks: workspace.narrowed ? undefined : notes.permalinks };
  const { subject, problems: faults } = await candidateOf(workspace, edition.article, known, now);
  const all = [...problems, ...faults, ...check(subject)].filter((problem) =>
    isTold(problem, workspace.ignored),
  );
  const line = ({ place }: Problem) => place?.line ?? 0;
  return all.toSorted((a, b) => line(a) - line(b));
}
