/** Whether words tell of a task: as an order ("Invite the keeper"), or behind a modal ("Ada will …"). */
import { expression, verbs } from "./expression.ts";

const TASKS = verbs("tasks");
const NOUN_TASKS = verbs("nounTasks");
const TALKS = verbs("talks");
const STATES = verbs("states");
const TAKES = verbs("takes");
const NARRATED = verbs("narrated");

const ORDER = expression("^(?:{orderLead} )*([a-z-]+)(?=[\\s.,!:/]|$)(?:\\s+(\\S+))?", "i");
const ORDER_AT_END = expression("{orderAtEnd}");
/** "Water the plants", but not "Water: the pump". */
const OBJECT = expression("^(?:{nounObject})\\b", "i");
const NO_ORDER = expression("^{noOrder}$");

/** Whether a text opens with a task: a verb of doing, told as an order. */
export function isOrder(text: string): boolean {
  const [, first = "", next = ""] = ORDER.exec(text) ?? [];
  const isDone = NOUN_TASKS().has(first.toLowerCase()) && OBJECT.test(`${next} `);
  return ((isTaskVerb(first) || isDone) && !NO_ORDER.test(next)) || ORDER_AT_END.test(text);
}

/** Whether a text opens with a verb of talking: in a plan for the next meeting it says what was put off. */
export function isTalk(text: string): boolean {
  return TALKS().has((/^[A-Za-z-]+/.exec(text)?.[0] ?? "").toLowerCase());
}

/** Whether a word is a verb that may open a task. */
export function isTaskVerb(word: string): boolean {
  return TASKS().has(word.toLowerCase());
}

const ADVERBS = expression("^{deedAdverbs}*");
const DOUBT = expression("\\b{doubt}\\b", "i");
const WORD = expression("^{deedWord}(?=[\\s.,;:!)]|$)", "u");
const DOING = expression("^{doing}$");
const LOOKS = expression("^{looks}\\b");
const UNSURE = expression("^{unsure}\\b");
/** Where somebody goes, speaks or takes part; what is seen, thought or not done. */
const NO_DEED = expression("^{noDeed}\\b");
const NO_VERB = expression("^{noVerb}$");

/** Whether words are those of somebody who is not sure. */
export function isDoubt(text: string): boolean {
  return DOUBT.test(text);
}

const BE_DOING = expression("^{beForm} ({doing})\\b");

/** What "chasing" and "running" may be made of. */
export function basesOfDoing(doing: string): readonly string[] {
  const stem = doing.slice(0, -3);
  return [stem, `${stem}e`, stem.slice(0, -1)];
}

// "will be chasing the suppliers"
function isDoingTask(doing: string): boolean {
  const all = basesOfDoing(doing);
  return all.some(isTaskVerb) && !all.some((one) => NARRATED().has(one) || STATES().has(one));
}

const PURPOSE = expression(
  "^{goesOff} (?:[^.;,]{2,60}? )?(?:{to}|{and}) (?<verb>{deedWord})(?=[ .,;]|$)",
  "u",
);

/** "go to the bank on Monday to sign the form", "meet and draft a charter": it is what somebody goes for. */
export function isForTask(words: string): boolean {
  const { verb = "" } = PURPOSE.exec(words)?.groups ?? {};
  return isTaskVerb(verb) && !NARRATED().has(verb) && !STATES().has(verb);
}

/** How far a modal settles it: "Ada will …"; "Ada has to …"; "Ada is …" doing something; "Ada may …". */
export type Settled = "will" | "has-to" | "is-doing" | "may";

/** Whether the words behind a modal tell of a deed, of one in doubt, or of none. */
export function taskBehind(after: string, settled: Settled): "deed" | "doubt" | undefined {
  const [adverbs = ""] = ADVERBS.exec(after) ?? [];
  const rest = after.slice(adverbs.length);
  const [verb = ""] = WORD.exec(rest) ?? [];
  const doing = BE_DOING.exec(rest)?.[1];
  if (doing !== undefined && settled === "will" && isDoingTask(doing) && !UNSURE.test(rest)) return "deed";
  if (settled === "is-doing" && DOING.test(verb)) return "doubt";
  if (LOOKS.test(rest) || isForTask(rest)) return "deed";
  if (UNSURE.test(rest)) return "doubt";
  if (NO_DEED.test(rest) || verb === "" || STATES().has(verb) || NO_VERB.test(verb)) return undefined;
  if (settled !== "will") return settled === "has-to" || TAKES().has(verb) ? "doubt" : undefined;
  return isDoubt(adverbs) || isDoubt(/^[^,(]{0,30}/.exec(rest)?.[0] ?? "") ? "doubt" : "deed";
}
