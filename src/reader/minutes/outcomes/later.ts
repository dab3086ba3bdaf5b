/** What is to come up again, told by the forms in which that is said. */
import { namedRules, ruleIn } from "../expression.ts";

export const FORMS = namedRules("deferrals", "i");

/** Whether words are only of what is to come up again. */
export function isAboutLater(...texts: readonly string[]): boolean {
  return texts.some((text) => ruleIn(FORMS, text) !== undefined);
}
