/** What is to come up again, told by the forms in which that is said. */
import { expression, namedRules, ruleIn } from "../expression.ts";

const FORMS = namedRules("deferrals", "i");

/** "We keep it off until it is mended", "we move the fair to the 4th": it holds till then or takes place then, and waits for nobody here. */
const HOLDS = expression("{holdsUntil}|{eventMoves}", "gi");

/** The rule by which words are of what is to come up again. */
export function laterRule(text: string): string | undefined {
  return ruleIn(FORMS, text.replace(HOLDS, ""));
}

/** Whether words are only of what is to come up again. */
export function isAboutLater(...texts: readonly string[]): boolean {
  return texts.some((text) => laterRule(text) !== undefined);
}
