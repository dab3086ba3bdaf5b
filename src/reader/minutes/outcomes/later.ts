/** What is to come up again, told by the forms in which that is said. */
import { namedRules, ruleIn } from "../expression.ts";

const FORMS = namedRules("deferrals", "i");

/** The rule by which words are of what is to come up again. */
export function laterRule(text: string): string | undefined {
  return ruleIn(FORMS, text);
}

/** Whether words are only of what is to come up again. */
export function isAboutLater(...texts: readonly string[]): boolean {
  return texts.some((text) => laterRule(text) !== undefined);
}
