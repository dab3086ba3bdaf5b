/** Tasks that somebody is given: "the committee asked Ada to check it", "it falls to Ben to write", "it will be drawn by Cleo". */
import { expression } from "../expression.ts";
import { NAMES, owned, type Task, taskOfNamed } from "../owners.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { isOrder, isTaskVerb, taskBehind } from "../tasks.ts";
import { isFirm } from "./promises.ts";

const PASSIVE = expression(
  `\\b{passiveWill} ((?!{noPassive}\\b)(?:{adverb} )?{participle}\\b[^.;?!,]{0,60}? {by} (?:${NAMES}|(\\d?\\p{Ll}[\\w-]*))(?=[\\s.,;)]|$).*)`,
  "u",
);

/** "Chairs to be mended (Ada)" */
const PASSIVE_OWNED = expression(
  `\\b{passiveWill} ((?!{noPassive}\\b)(?:{adverb} )?{participle}\\b[^.;?!()–—]{0,60}?)(?: [–—-]+ | ?\\((?:{action}:? )?)${NAMES}\\)?[.]?$`,
  "u",
);

const PASSIVE_LAST = expression(
  `\\b{passiveBefore} (?=[^.;?!]{0,200} {passiveBehind}\\b)([^.;?!,]{0,60}?{by} ${NAMES} .*)`,
  "u",
);
const ASSIGNED = expression(
  `^(?:(?i:{assigner}) (?:{adverb} )?{assigns}|(?i:{headAssigns})|${NAMES.replace("(", "(?:")} {personAssigns}) ${NAMES}{assignedDeed}(.+)$`,
  "u",
);

/** "It was agreed that Ada writes it", where the verb is the last word. */
const AGREED_THAT = expression(
  `\\b{agreedThat} ${NAMES} ((?:[^.;?!,]{1,100} )?{deedLast}(?=[.,;]|$).*)`,
  "u",
);

/** "We'll have Ben look into it", "resolved to instruct Ben to end the lease", "it falls to Ben to write": a deed follows. */
const GIVEN = expression(
  `(?:^|[\\s,;:(])(?:{sendsFor} ${NAMES} (?:{to} )?|(?:(?i:{decided})|{requested}) {to} {instruct} ${NAMES} {to} |{fallsTo} ${NAMES} {to} |${NAMES}['’]s (?:{acceptedOffer}|{hisTask}(?: ?:|,? {toBe}(?: {to})?) ))(.+)$`,
  "u",
);
/** "The committee requested that Ada obtain advice", "we agreed Ben should write": who, and what. */
const THAT_HE = expression(
  `(?:^|[\\s,;:(])(?:(?i:{decided}:?|(?:{assigner}|{itWas}) {requested}) (?:{that} ${NAMES}(?: {should})?|${NAMES} {should}) (?:{beAsked} )?)(.+)$`,
  "u",
);
/** "Agreed that the box be sold and that Ben obtain a price" */
const AND_THAT = expression(
  `\\b(?i:{decided}|{requested}) {that} [^.;?!]{2,160}?,? {and} {that} ${NAMES}(?: {should})? (?:{beAsked} )?(.+)$`,
  "u",
);
/** "Ada's job for next time: the budget" */
const HIS_TASK = expression(`^${NAMES}['’]s {hisTask} ?: ?(.+)$`, "u");
const BEHIND_TO = expression(" {to} $");
/** "Responsibility for the raffle lies with Ada", "#12 is on Ben's plate". */
const LIES_WITH = expression(
  `^(?:(?i:{responsibility}) [^.;?!,]{2,80} {liesWith} ${NAMES}|[^.;?!,]{1,80} {isOnHis} ${NAMES}['’]s {plate})(?=[.,;:]|$)`,
  "u",
);

/** A sentence without one of them gives nobody a task so. */
const GIVEN_HINT = expression("{givenHint}", "iu");

/** The same where the verb stands behind whom it is about. */
const HAS_ASSIGNED = expression(`^(?i:{assigner}) {hasAssigned} ${NAMES} {assignedBehind}(.+)$`, "u");

/** "The committee asked Ada to check the lease." */
export function assigned(text: string, people: KnownPeople): Task | undefined {
  const match = ASSIGNED.exec(text) ?? HAS_ASSIGNED.exec(text);
  const isDeed = match !== null && taskBehind(match[2] ?? "", "will") === "deed";
  const agreed = AGREED_THAT.exec(text);
  if (isDeed || agreed === null)
    return isDeed && isFirm(text, 0) ? owned(match, people, false) : given(text, people);
  return owned(agreed, people, false);
}

// By whom it is to be done, and an order.
function given(text: string, people: KnownPeople): Task | undefined {
  if (!GIVEN_HINT.test(text)) return undefined;
  for (const form of [GIVEN, THAT_HE, AND_THAT]) {
    const match = form.exec(text);
    const what = match?.at(-1) ?? "";
    const isTold = isOrder(what) || BEHIND_TO.test(match?.[0].slice(0, -what.length) ?? "");
    const isDeed = isTold && what.includes(" ") && taskBehind(what, "will") === "deed" && isFirm(text, 0);
    const task = isDeed ? owner(match, people, what) : undefined;
    if (task !== undefined) return task;
  }
  return owner(LIES_WITH.exec(text), people, text) ?? owned(HIS_TASK.exec(text), people, false);
}

// The task of whom the last but one group of a match that is there names.
function owner(match: RegExpExecArray | null, people: KnownPeople, what: string): Task | undefined {
  const said = match?.slice(1).filter((group) => group !== undefined && group !== what);
  return taskOfNamed(said?.at(-1) ?? "", what, people);
}

/** "Ada suggested that Ben write to them, and he agreed", "Cleo was asked to mend it. She said yes." */
const AGREED_TO = expression(
  `\\b(?:{suggestedThat} ${NAMES}|${NAMES} {wasAsked}) (?:{couldDo} )?(?<what>(?<verb>{deedWord})(?= )[^;?!]{3,160}?)(?:[,.;–—]|,? {and}| {but}) (?:{and} |{but} )?(?:(?<one>(?i:{pronoun}))|(?<several>(?i:{pluralPronoun}))|(?<name>${NAMES.slice(1, -1)})) (?:{adverb} )?{agreedSo}[.!]?$`,
  "u",
);

const THIRD_PERSON = expression("^{thirdPerson}$");

/** What somebody was to do by the word of another, and said yes to. */
export function agreedTo(text: string, people: KnownPeople): Task | undefined {
  const match = AGREED_TO.exec(text);
  const { what = "", verb = "", one, several, name } = match?.groups ?? {};
  const task = taskOfNamed(match?.[1] ?? match?.[2] ?? "", what, people);
  // "whether Ben likes it" is asked for its own sake.
  const isBase = isTaskVerb(verb) || !THIRD_PERSON.test(verb);
  if (task === undefined || !isBase || taskBehind(what, "will") !== "deed") return undefined;
  const isThem = name === undefined || taskOfNamed(name, what, people)?.who.join() === task.who.join();
  const isMany = task.who.length > 1;
  return isThem && (one === undefined || !isMany) && (several === undefined || isMany) ? task : undefined;
}

/** "It will be drawn by Ada." */
export function passive(text: string, people: KnownPeople): Task | undefined {
  const match = PASSIVE.exec(text) ?? PASSIVE_OWNED.exec(text) ?? PASSIVE_LAST.exec(text);
  if (match === null || !isFirm(text, match.index)) return undefined;
  return taskOfNamed(match[2] ?? match[3] ?? "", match[1] ?? "", people);
}
