/** What a note without a description is told of. */
import { type Place, type Problem, warning } from "../../problem.ts";
import { shortened } from "../walk.ts";

export const DESCRIPTION_MISSING = "description-missing";

/** So many characters of what stands in are quoted. */
const QUOTED = 60;

/** The warning that a note has no description, with the words that stand in as its summary. */
export function undescribed(summary: string, place: Place): Problem {
  const message =
    summary === ""
      ? "no description, and no paragraph that could stand in as the summary"
      : `no description: "${shortened(summary, QUOTED)}" stands in as the summary`;
  return warning(DESCRIPTION_MISSING, message, place, "Add `description:` to the front matter.");
}
