/** What came of a talk, behind an arrow: "Rope or chain → rope stays". */
import { expression } from "../../expression.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { isOrder } from "../../tasks.ts";
import { isTask } from "../below-heading.ts";
import { isAboutLater } from "../later.ts";
import { NOT } from "../votes.ts";

/** What came of a talk, behind an arrow that closes it. */
const ARROW_BEHIND = expression("(?:^|[^\\s:] )(?:→|⇒|➔|➜|->|-->|=>|==>) ?([^→⇒<>]{8,160})$", "u");
const NO_OUTCOME_BEHIND = expression("^{noArrowOutcome}|\\b{hangsOn}|\\b{doubtful}\\b", "i");
const SAYS_SO = expression("\\b{arrowVerb}\\b", "i");

/** Whether what stands behind an arrow says what is so from now on. */
export function isOutcomeBehind(said: string, people: KnownPeople): boolean {
  const [, behind = ""] = ARROW_BEHIND.exec(said) ?? [];
  if (behind === "" || !SAYS_SO.test(behind) || NO_OUTCOME_BEHIND.test(behind) || NOT.test(behind))
    return false;
  const [first = ""] = behind.split(/[ ,:]/, 1);
  const isSomebody = people.find(first) !== undefined || people.initials(first) !== undefined;
  return (
    !isSomebody &&
    !isOrder(behind) &&
    !isTask(behind, people) &&
    !isAboutLater(behind) &&
    !behind.endsWith("?")
  );
}
