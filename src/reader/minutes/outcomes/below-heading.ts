/** What stands below a heading or a label of decisions: the items of its list, or the first sentence where there is none. */
import type { Decision } from "../../../model/meeting.ts";
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { settlesNothing } from "../marks.ts";
import type { Passage } from "../passages.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { sentences } from "../sentences.ts";
import { isOrder } from "../tasks.ts";
import { decision } from "./decision.ts";
import { isAboutLater } from "./later.ts";
import { NOT } from "./votes.ts";

const UNDECIDED = expression("^{noOutcome}\\b|\\b{undecidedYet}", "i");
const VOTED_DOWN = expression("^\\W*(?:{votedDown}|{revoked}|{refusal}|{notCarried})\\b", "i");

/** An item of a list of decisions; nothing where it settles nothing or is a task. */
export function asItem({ section, depth, paragraph }: Passage, people: KnownPeople): Decision[] | undefined {
  if (section !== "decisions" || depth !== 1) return undefined;
  const [first] = sentences(paragraph, true);
  const [struck, ...others] = paragraph.children;
  // "~~A brass lamp~~ Voted down 1:4."
  if (struck?.kind === "deleted" && VOTED_DOWN.test(plain(others))) return [];
  // "Accepted", and below it who comes.
  if (first !== undefined && people.find(first.text) !== undefined) return [];
  return first === undefined || isOpen(first.text) || isTask(first.text, people)
    ? []
    : [decision(first, "section.decisions")];
}

/** Whether words leave it open. */
export function isOpen(text: string): boolean {
  return settlesNothing(text) || UNDECIDED.test(text) || isAboutLater(text);
}

const TASK = expression("^(@?\\p{L}[^.,:;?!]{0,40}?) {taskModal} ", "u");
const OF_INITIALS = expression("^@?\\p{Lu}{2,4}(?:(?:, |/| {and} )\\p{Lu}{2,4})* {to} ", "u");
/** "Reviewers: GHO and IWK". */
const OF_PEOPLE = /^\p{L}+: ([^:.]{2,60})$/u;
const AND = expression(", | {and} ");

/** Whether words tell what follows from a decision, as a task of somebody: "Greta to write it". */
export function isTask(text: string, people: KnownPeople): boolean {
  const [, who] = TASK.exec(text) ?? OF_PEOPLE.exec(text) ?? [];
  const isSomebody = (one: string) => (people.find(one) ?? people.initials(one)) !== undefined;
  const [initials] = OF_INITIALS.exec(text) ?? [];
  // Whoever is not listed may have a task as well.
  if (initials !== undefined && isOrder(text.slice(initials.length))) return true;
  return who?.split(AND).every(isSomebody) === true;
}

/** Whether a sentence, the first below a heading of decisions, says what was decided, where there is no list. */
export function belowHeading({ section, depth, list, above, quoted }: Passage, text: string): boolean {
  const isProse =
    section === "decisions" && depth === 0 && list === undefined && above === undefined && !quoted;
  return isProse && !isOpen(text) && !NOT.test(text) && !/[?:]$/.test(text);
}
