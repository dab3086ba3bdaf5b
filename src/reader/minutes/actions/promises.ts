/** Prose that takes something on: "Ada will write to the harbour", with somebody of the meeting as its subject. */

import { Expression, expression, phrases, source } from "../expression.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { unnumbered } from "../sentences/numbered.ts";
import { isTaskVerb, type Settled, taskBehind } from "../tasks.ts";
import { carriedOn } from "./carried-on.ts";
import { type PromisePart, type Referents, subjectOf } from "./promise-subject.ts";
import { undated } from "./signed.ts";
import { bases } from "./third-person.ts";

/** What a sentence takes on. */
export interface Promised {
  readonly who: readonly string[];
  readonly what: string;
  readonly certainty: "clear" | "arguable";
  /** The name of the rule that found it. */
  readonly rule: string;
}

/** Each modal is a group of its own, by the place of its rule. */
const FIRM = phrases("promises");
const RULES = phrases("promises", "halfPromises");
const MODAL = new Expression(
  (vocabulary) =>
    `(?:\\b|(?=['’]))(?:${RULES()
      .map(([, phrase], i) => `(?<rule${i}>${source(phrase, vocabulary)})`)
      .join("|")})(?= |, [^,;.]{2,60}, )`,
  "g",
);
const CONDITION = expression("{condition}", "i");
const TURNED_DOWN = expression("\\b{turnedDown}\\b", "i");
const EARLIER = expression("\\b{earlier}\\b", "i");

/** How far the modals settle it. */
function settledBy(rule: string): Settled {
  if (FIRM().some(([name]) => name === rule)) return "will";
  return rule === "promise.needs-to" ? "has-to" : rule === "promise.is-doing" ? "is-doing" : "may";
}

/** What a sentence says somebody will do, or undefined. `said` is who says "I" in it, and whom "she" means. */
export function promise(text: string, people: KnownPeople, said: Referents): Promised | undefined {
  if (text.endsWith("?")) return undefined;
  const found = MODAL.matches(text).flatMap((match) => modalPart(text, match, people, said));
  const carried = carriedOn(text, people, said);
  if (carried !== undefined) found.push(carried);
  const [first, ...others] = found.toSorted((a, b) => a.at - b.at);
  if (first === undefined) return undefined;
  const clear =
    [first, ...others].some((one) => one.clear) &&
    isFirm(upTo(text, others[0]), first.at, first.from ?? clauseStart(text, first.at)) &&
    !TURNED_DOWN.test(text.slice(first.at));
  const all = clear ? [first, ...others].filter((one) => one.clear) : [first, ...others];
  return {
    who: [...new Set(all.flatMap(({ who }) => who.flatMap(({ name }) => name ?? [])))],
    what: unbracketed(text.slice(all[0]?.at ?? 0)),
    certainty: clear ? "clear" : "arguable",
    rule: (all[0] ?? first).rule,
  };
}

const FINITE = expression("\\b{toBe}\\b", "i");

// "Last year's list is fine, Ada will copy it": what another clause tells of is not when she will.
function clauseStart(text: string, at: number): number {
  const from = text.lastIndexOf("; ", at) + 1;
  const comma = text.lastIndexOf(", ", at);
  return comma > from && FINITE.test(text.slice(from, comma)) ? comma : from;
}

// What the next part of it hangs on the first does not: "Ada to bid by June, and Ben to patch it if it is dry".
function upTo(text: string, next: PromisePart | undefined): string {
  const end =
    next === undefined ? -1 : Math.max(text.lastIndexOf(", ", next.at), text.lastIndexOf("; ", next.at));
  return end < 0 ? text : text.slice(0, end);
}

function modalPart(
  text: string,
  { 0: modal, index, groups = {} }: RegExpExecArray,
  people: KnownPeople,
  said: Referents,
): PromisePart[] {
  const [rule] = RULES().find((_, i) => groups[`rule${i}`] !== undefined) ?? [];
  if (rule === undefined) return [];
  // "Ben will, as soon as it is here, fit it"
  const [aside = " "] = /^, [^,]{2,60}, /.exec(text.slice(index + modal.length)) ?? [];
  const at = index + modal.length + aside.length;
  const settled = settledBy(rule);
  const after = text.slice(at, at + 120);
  if (DOING.has(rule) && GOES_ON.test(after) && !BY_DAY.test(after)) return [];
  const isDue = settled !== "will" && isDueByDay(rule, modal, after);
  const kind = isDue
    ? "deed"
    : (taskBehind(after, settled) ?? (settled === "will" ? secondDeed(after) : undefined));
  if (kind === undefined) return [];
  const before = undated(unnumbered(text.slice(Math.max(0, index - 160), index))).trimEnd();
  if (rule === "promise.to" && MOTION.test(before)) return [];
  const subject = subjectOf(before, people, said, rule === "promise.to");
  if (subject === undefined || isQuoted(text.slice(0, index))) return [];
  const isFirmly = settled === "will" ? kind === "deed" : isDue;
  return [{ at, who: subject.who, clear: isFirmly && subject.certain, rule }];
}

/** "Ada is doing the bins this week anyway": it goes on, whatever is said of it. */
const DOING = new Set([
  "promise.is-doing-soon",
  "promise.is-sending",
  "promise.is-taking",
  "promise.is-doing",
]);
const GOES_ON = expression("^[^.;?!]*?\\b{goesOnAnyway}(?=[.,;:!?)]|$| (?:{and}|{but})\\b)", "i");
const BY_DAY = expression("\\b{beforeDay} {comingDay}\\b", "i");
/** "Motion (Ada/Ben) to buy the lamp": they moved and seconded it. */
const MOTION = expression("^{motionBy}", "i");
const SOON = expression("^[^.;?!]*?\\b{soon}\\b", "i");
const THOUGHT = expression("\\b{thought}\\b", "i");
const BE = expression("^{beForm} ");
const MUST = new Set(["promise.needs-to", "promise.must", "promise.should"]);

// "Ben has to send the list by Friday": with a day it is given to him.
function isDueByDay(rule: string, modal: string, after: string): boolean {
  return (
    MUST.has(rule) &&
    !THOUGHT.test(modal) &&
    !BE.test(after) &&
    SOON.test(after) &&
    taskBehind(after, "will") === "deed"
  );
}

const TO = expression("^{to} ");
const THIRD_PERSON = expression("^{thirdPerson}$");
const THEN = expression("^(?!(?:\\w+ )?{negated}\\b)[^,;.]{0,80}? {and} (?=[a-z])");

// "Ben will attend the hearing and report back"
function secondDeed(after: string): "deed" | undefined {
  const [first = ""] = THEN.exec(after) ?? [];
  const second = after.slice(first.length).replace(TO, "");
  const [verb = ""] = second.split(" ", 1);
  // "will be at the yard on Monday and asks them"
  const base = isTaskVerb(verb) || !THIRD_PERSON.test(verb) ? verb : bases(verb).find(isTaskVerb);
  const isDeed = first !== "" && base !== undefined && isTaskVerb(base);
  return isDeed && taskBehind(base + second.slice(verb.length), "will") === "deed" ? "deed" : undefined;
}

/** "In the end Ada said “I'll do it”": her own words. */
const SAID_QUOTED = expression(' {saidSo}[,:]? ["“](?=\\S)');

// Within quotation marks somebody is only quoted.
function isQuoted(text: string): boolean {
  // "Ada: "I'll do it"" are the words of whoever speaks.
  const before = text.replace(/^[^:"“]{1,40}: ["“]/, "").replace(SAID_QUOTED, "");
  const count = (mark: string) => before.split(mark).length - 1;
  return count("“") > count("”") || count('"') % 2 === 1;
}

const ONLY_IF = expression("^{onlyIf}\\b", "i");
/** What is to be done in another case hangs on it, and not what is told before: "…, and if that fails …". */
const FURTHER = expression("(?:, (?:{and}|{but})| (?:{and}|{but}),?) {onlyIf} ");

/** Whether no condition stands in the words of a promise itself, and nothing told of an earlier one. */
export function isFirm(text: string, at: number, from = 0): boolean {
  const [told = ""] = /^[^(;—]*/.exec(text.slice(at)) ?? [];
  const own = told.slice(0, FURTHER.exec(told)?.index ?? furtherDeed(told)).replace(ASKED, "");
  const head = text.slice(0, at);
  const since = ONLY_IF.test(head) ? -1 : Math.max(head.lastIndexOf(", and "), head.lastIndexOf("; "));
  return !CONDITION.test(head.slice(Math.max(0, since)) + own) && !EARLIER.test(text.slice(from, at));
}

/** What is asked may hang on something, and the asking does not. */
const ASKED = expression(" {indirect} [\\s\\S]*$", "i");

const AND_DOES = expression("^(?<first>[^,]{12,120}?),? {and} (?<verb>{deedWord})(?= )", "u");
/** "…, Ben takes the rest unless somebody wants it": what another does hangs on it. */
const OTHER_DOES = expression("^[^,]{12,120}(?=, \\p{Lu}\\p{L}+ {thirdPerson} )", "u");
const FURTHER_DEED = expression("^{furtherDeed}$");

// "watch it for two weeks and ring the harbour if it comes back": the condition is that of the second deed.
function furtherDeed(told: string): number | undefined {
  const [own = ""] = OTHER_DOES.exec(told) ?? [];
  if (own !== "" && !CONDITION.test(own)) return own.length;
  const { first = "", verb = "" } = AND_DOES.exec(told)?.groups ?? {};
  return first !== "" && (isTaskVerb(verb) || FURTHER_DEED.test(verb)) && !CONDITION.test(first)
    ? first.length
    : undefined;
}

// What began outside of the promise does not end in it.
function unbracketed(text: string): string {
  const stopless = (words: string) => words.replace(/(?<![\s.!])[\s.!]+$/, "");
  const words = stopless(
    stopless(text).replace(/[”"]$/, (mark, at: number) => (/[“"]/.test(text.slice(0, at)) ? mark : "")),
  );
  return words.endsWith(")") && !words.includes("(") ? words.slice(0, -1) : words;
}
