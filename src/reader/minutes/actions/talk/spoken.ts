/** What somebody takes on by saying so: "Let me ask her", "I close it", "Could anyone count the oars? Ben will". */
import { expression, verbs } from "../../expression.ts";
import { NAMES, type Task, taskOfNamed } from "../../owners.ts";
import type { KnownPeople, KnownPerson } from "../../people/known/known-people.ts";
import { isOrder, isTaskVerb, taskBehind } from "../../tasks.ts";
import { isAnyway } from "../clauses.ts";
import { isFirm } from "../promises.ts";
import { isDeedForm, isOpenDeed } from "../third-person.ts";

const OWN = expression(
  '(?:^|[.:;,)\\]>–—-] ?["“]?|\\b{and} )(?:{letMe} |{speaker} (?={ownDeed}\\b))(.+)',
  "u",
);

const SPOKEN = expression("(?:(?:^|[.:;,] ){speaker} |^[^:]{1,40}: )({spokenDeed}\\b.+)", "u");

/** "I can do the slides", "Ada: can look into it". */
const CAN = expression(
  '(?:(?:^|[.:;,)\\]>] ["“]?|\\b{and} ){speaker} |^[^:]{1,40}: (?:(?i:{answersSure})[,.;!] )?){can} ((?:{adverb} )?(?!{deedWord} {thatClause}\\b)({deedWord})(?=[ .,;!]|$).*)',
  "u",
);
const NARRATED = verbs("narrated");
const HABITS = verbs("habits");

// Whoever can do it does, where nobody would do it at the meeting itself.
function can(text: string): string | undefined {
  const [, what = "", verb = ""] = CAN.exec(text) ?? [];
  const isDeed = isTaskVerb(verb) && !NARRATED().has(verb) && !HABITS().has(verb);
  const isLater = SOON_NEAR.test(what) && !NOW.test(what) && taskBehind(what, "will") === "deed";
  return isDeed || isLater || CAN_TAKE.test(what) ? what : undefined;
}

const SOON_NEAR = expression("^[^,;:.?]{0,80}\\b{soon}\\b", "i");
const CAN_TAKE = expression("^(?:{adverb} )?{canTake}\\b");

/** "Let me ask her", "I close it": of whoever speaks. */
export function own(text: string, speaker: KnownPerson | undefined): Task | undefined {
  const what = speaker?.name === undefined ? undefined : takenOn(text);
  return speaker?.name === undefined || what === undefined ? undefined : { who: [speaker.name], what };
}

function takenOn(text: string): string | undefined {
  const isMeant = () => isFirm(text, 0) && !isAnyway(text);
  const [, spoken] = SPOKEN.exec(text) ?? [];
  if (spoken !== undefined && isMeant()) return spoken;
  if (!text.endsWith("?")) {
    const self = SELF_TAKEN.exec(text)?.groups?.what;
    if (self !== undefined) return self;
    const taken = can(text);
    if (taken !== undefined && isMeant()) return taken;
  }
  const [, what = ""] = OWN.exec(text) ?? [];
  return isOrder(what) && !isAnyway(what) && isFirm(text, 0) ? what : undefined;
}

/** "Ada: leave it to me", "Ben: sure, I'm on it" */
const SELF_TAKEN = expression(
  "^(?:[^:]{1,40}: )?(?:(?i:{answersSure})[,.;!] )?(?<what>(?i:{selfTaken}))(?=[.,;!]|$)",
  "u",
);

const CALL = expression("\\b{whoCould} (?=[a-z])");
const ANSWER = expression(
  "^(?:(?:→|⇒|->|=>|[–—-]) ?)?(?<who>[@\\p{L}][\\p{L}\\p{M}\\w .,&-]{0,60}) {answersYes}[.!]?$",
  "u",
);

/** "Ada: sure, this afternoon" */
const SAID_YES = expression("^(?<who>[^:]{1,40}): (?i:{answersSure})(?=[.,;!]|$)");
const NEED = expression("\\b{needsSomebody} (?=[a-z])");

const WHO_DOES = expression("\\b{whoAsked} ((?<verb>{thirdPerson}) [^?]{3,100})\\?$");
/** "Who's writing it up?" */
const WHO_DOING = expression("\\b{whoIs} ((?!{noDoing}\\b){doing} [^?]{2,100})\\?$");
const SOMEBODY = `(?<who>${NAMES.slice(1, -1)}|@?\\d?\\p{Ll}[\\w-]*)`;
/** "→ Ada", "A: Ada, by Monday", "Ada has a card, so Ada" */
const BARE = expression(
  `^(?:(?:→|->|=>|[–—-]) ?|{answerMark} ?)?(?:[^:;?!]{3,80}, {so} )?${SOMEBODY}(?:[.!]?$|, (?!{and} ))`,
  "u",
);

// "Who fetches the rope? Ada."
function whoDoes(call: string, answer: string, people: KnownPeople): Task | undefined {
  const match = WHO_DOES.exec(call);
  const { verb = "" } = match?.groups ?? {};
  const doing = WHO_DOING.exec(call)?.[1];
  if (doing !== undefined) return bare(answer, doing, people);
  if (match === null || !(isDeedForm(verb) || isOpenDeed(verb, match[1] ?? ""))) return undefined;
  return bare(answer, match[1] ?? "", people);
}

function bare(answer: string, what: string, people: KnownPeople): Task | undefined {
  const { who = "" } = (BARE.exec(answer) ?? ANSWER.exec(answer))?.groups ?? {};
  return taskOfNamed(who, what, people);
}

/** A call that somebody answers: "Could anyone count the oars? → Ben will". */
export function answered(call: string, answer: string, people: KnownPeople): Task | undefined {
  const match = (call.endsWith("?") ? CALL : NEED).exec(call);
  if (match === null) return whoDoes(call, answer, people);
  const what = call.slice(match.index + match[0].length).replace(/[.?!;]$/, "");
  const { who = "" } = (ANSWER.exec(answer) ?? SAID_YES.exec(answer))?.groups ?? {};
  const isDeed = call.endsWith("?")
    ? isOrder(what) && !isNow(what, answer)
    : isOrder(what) || taskBehind(what, "will") === "deed";
  if (!isDeed && !CAN_TAKE.test(what)) return undefined;
  // "Who will fetch the rope? Ada."
  const isAskedWho = WHO_IN.test(match[0]) && taskBehind(what, "will") === "deed";
  return taskOfNamed(who, what, people) ?? (isAskedWho ? bare(answer, what, people) : undefined);
}

const WHO_IN = expression("^{whoAsked}\\b");

const LATER = expression("\\b{soon}\\b", "i");

// What may be done at the meeting itself, unless the answer names a day: "Could you ask her? Sure, tomorrow".
function isNow(what: string, answer: string): boolean {
  const [verb = ""] = what.split(" ", 1);
  return NARRATED().has(verb) && !LATER.test(answer);
}

/** Whether a text may ask somebody for something. */
export const mayCall = (text: string): boolean => CALL.test(text) || NEED.test(text);

const YES = expression(
  "^(?:\\[?\\d{1,2}:\\d\\d(?::\\d\\d)?\\]? )?(?:<[^<>]{1,40}> |[^:]{1,40}: )?(?i:{answersSure})(?:[.,;!]+ (?:(?i:{answersWhen}|{answersSure})\\b[^?]{0,200})?)?[.!]?$",
  "u",
);
const WHAT_IS_ASKED = expression("\\b{whoCould} (?<what>(?<verb>{deedWord})(?=[ .?!])[^?]{0,200})\\?$", "u");

/** What whoever answers in the next turn of a talk takes on, saying no more than yes: "Ada, could you mend it? – Yes, by May". */
export function assentedTo(call: string, answer: string, other: KnownPerson | undefined): Task | undefined {
  const { what = "", verb = "" } = WHAT_IS_ASKED.exec(call)?.groups ?? {};
  if (other?.name === undefined || verb === "" || !YES.test(answer)) return undefined;
  const isDeed = isTaskVerb(verb) || CAN_TAKE.test(what) || LATER.test(answer);
  const isThere = (NOW.test(what) || (NARRATED().has(verb) && !CAN_TAKE.test(what))) && !LATER.test(answer);
  return isDeed && !isThere && taskBehind(what, "will") === "deed" ? { who: [other.name], what } : undefined;
}
const OFFER = expression('(?:^|[:.,;] ["“]?){offers} (?<what>(?<verb>{deedWord})(?=[ .?!])[\\s\\S]*)$', "u");

/** Whether a text may hold an offer. */
export const mayOffer = (text: string): boolean => OFFER_HINT.test(text);

const OFFER_HINT = expression("\\b{offers} ");
const NOW = expression("^{offeredNow}", "i");
const ACCEPTS = expression("^(?:[^:]{1,40}: )?(?i:{accepts})(?=[.,;!]|$)", "u");

/** What whoever speaks offers to do, where somebody else says next that it is wanted: "Shall I ask her? – Please do". */
export function offered(
  offer: string,
  speaker: KnownPerson | undefined,
  answer: string,
  other: KnownPerson | undefined,
): Task | undefined {
  if (speaker?.name === undefined || other?.name === undefined || speaker.name === other.name)
    return undefined;
  const { what = "", verb = "" } = OFFER.exec(offer)?.groups ?? {};
  const isDeed = (isTaskVerb(verb) || CAN_TAKE.test(what)) && !NOW.test(what);
  return isDeed && ACCEPTS.test(answer)
    ? { who: [speaker.name], what: what.replace(/(?<![?.!])[?.!]+$/, "") }
    : undefined;
}
