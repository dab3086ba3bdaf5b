/** What somebody does by the form of a verb alone: "Ada redoes the figure", "Ben measures it tomorrow". */
import { expression, verbs } from "../expression.ts";
import { ANY_NAMES, NAMES, owned, type Task, taskOfNamed } from "../owners.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { basesOfDoing, isForTask, isTaskVerb, taskBehind } from "../tasks.ts";
import { clauses, isAnyway } from "./clauses.ts";

const NARRATED = verbs("narrated");
const HABITS = verbs("habits");
const DEEDS = verbs("deeds");
/** Somebody or something else does what follows. */
export const OTHER_SUBJECT = expression("{otherSubject}", "i");
const BY_DAY = expression(`^${ANY_NAMES} ((?:{adverb} )?(?<verb>{thirdPerson}) .+)$`, "u");
const NO_DEED = expression("^{toBe}$");
const SOON_DEED = expression(`^${ANY_NAMES} ((?:{adverb} )?{soonDeed} .+)$`, "u");
const SOON = expression("\\b{soon}\\b", "i");
/** What somebody says, thinks or owns, and does to nothing. */
const SAYS = expression("^{saysOrOwns}$");
/** What somebody does for nobody else: "his exam". */
const LIFE = expression("\\b{ownLife}\\b", "i");
/** So near behind the name a day belongs to the deed. */
const NEAR = 200;

/** With a day to come, whatever somebody does is what he will do: "Ada measures it tomorrow". */
export function presentByDay(text: string, people: KnownPeople): Task | undefined {
  if (!SOON.test(text)) return undefined;
  for (const { words, before, isFree, isTight } of clauses(text)) {
    const [near = ""] = /^[^.;?!]*/.exec(words.slice(0, NEAR)) ?? [];
    if (!isFree) return undefined;
    if (!SOON.test(near) || LIFE.test(near) || OTHER_SUBJECT.test(words.replace(SOON, ""))) continue;
    const task =
      thirdPerson(words, people) ??
      owned(SOON_DEED.exec(words), people, false) ??
      goesFor(words, people) ??
      severalByDay(words, people);
    if (task !== undefined) return isAnyway(isTight ? words : before + words) ? undefined : task;
  }
  return undefined;
}

const GOES = expression(`^${ANY_NAMES} ({goesOff}(?= ).+)$`, "u");

// "Ada goes there on Friday to fix the lock", "Ada and Ben meet and draft a charter"
function goesFor(words: string, people: KnownPeople): Task | undefined {
  const match = GOES.exec(words);
  return isForTask(match?.[2] ?? "") ? owned(match, people, false) : undefined;
}

// "Ada and Ben look at the roof on Saturday": what one of them would be told to do.
function severalByDay(words: string, people: KnownPeople): Task | undefined {
  const match = SEVERAL.exec(words);
  const { verb = "", rest = "" } = match?.groups ?? {};
  const made = verb === "" || LIKE_PAST.test(verb) ? undefined : owned(match, people, false);
  if (made === undefined || made.who.length < 2) return undefined;
  const before = words.slice(0, -(verb + rest).length);
  return ["s", "es"]
    .map((end) => before + verb + end + rest)
    .some((one) => (thirdPerson(one, people) ?? owned(SOON_DEED.exec(one), people, false)) !== undefined)
    ? made
    : undefined;
}

/** What is done to something: so a deed is none that somebody has the habit of. */
const OBJECT = expression(
  "^ (?:{particle} )?(?!{narratedObject}\\b(?!['’]s))(?:(?!(?:\\w+ ){0,2}?{saidObject}\\b){deedObject}|{numbered} |[#\\d])",
  "iu",
);

/** With an object, whatever is done by nobody at the meeting itself, and seldom for the love of it: "Ada redoes the figure". */
export function strongDeed(text: string, people: KnownPeople): Task | undefined {
  const match = BY_DAY.exec(text);
  const { verb = "" } = match?.groups ?? {};
  const base = match === null ? undefined : bases(verb).find((one) => isTaskVerb(one) || DEEDS().has(one));
  if (base === undefined || NARRATED().has(base) || HABITS().has(base) || isAnyway(text)) return undefined;
  const rest = text.slice(text.indexOf(verb) + verb.length);
  return OBJECT.test(rest) ? owned(match, people, false) : undefined;
}

/** Whether the form of a verb tells of a deed that is neither a habit nor one of the meeting itself. */
export function isDeedForm(verb: string): boolean {
  const base = bases(verb).find((one) => isTaskVerb(one) || DEEDS().has(one));
  return base !== undefined && !NARRATED().has(base) && !HABITS().has(base);
}

const SHARED = expression("^(?:{adverb} )?({thirdPerson})(?= )", "u");

/** Whether words open with such a deed, of whoever the sentence is about: "and adapts it". */
export function opensWithDeed(words: string): boolean {
  const [lead = "", verb = ""] = SHARED.exec(words) ?? [];
  return isDeedForm(verb) && OBJECT.test(words.slice(lead.length));
}

/** What "chases" and "tries" may be made of. */
export function bases(verb: string): string[] {
  return [verb.slice(0, -1), verb.slice(0, -2), `${verb.slice(0, -3)}y`];
}

const OUTSIDE = expression("\\b{outside}\\b", "i");

/** Somebody does what opens a task elsewhere, and what nobody does at the meeting itself. */
export function thirdPerson(text: string, people: KnownPeople): Task | undefined {
  const match = BY_DAY.exec(text);
  const { verb = "" } = match?.groups ?? {};
  const rest = text.slice(text.indexOf(verb) + verb.length);
  const known = bases(verb).find((one) => isTaskVerb(one) || DEEDS().has(one));
  const base = known ?? (OBJECT.test(rest) && !SAYS.test(verb) ? bases(verb)[0] : undefined);
  if (match === null || base === undefined || (NARRATED().has(base) && !OUTSIDE.test(rest))) return undefined;
  return taskBehind(`${base}${rest}`, "will") === "deed" ? owned(match, people, false) : undefined;
}

/** Whether a text says that others hear of it than those who are there. */
export const hasOutside = (text: string): boolean => OUTSIDE.test(text);

const SOLE = expression(`^${ANY_NAMES} (?<verb>{thirdPerson})(?=[.,;!]|$)`, "u");

/** Somebody does what stands before: "…, which Ada writes". */
export function soleDeed(words: string, people: KnownPeople): Task | undefined {
  const match = SOLE.exec(words);
  const { verb = "" } = match?.groups ?? {};
  if (match === null || !isDeedForm(verb)) return undefined;
  const [, names = ""] = match;
  return taskOfNamed(names, words.slice(names.length + 1), people);
}

const STATES = verbs("states");
/** Whether words without their subject tell of a deed for a day to come: "looks at it tonight". */
export function isSoonDeed(words: string): boolean {
  return SOON_WORDS.test(words) && SOON.test(words);
}

const SOON_WORDS = expression("^(?:{adverb} )?{soonDeed} ");
const LATER = expression(
  `^(?:${NAMES}|(\\d?\\p{Ll}[\\w-]*)) (?:{adverb} )?(?<verb>{thirdPerson})(?=[ .,;!)]|$)(.*)$`,
  "u",
);
const TELLS = expression("^{tellsOrIs}$");
/** What is done to something that is spoken of tells of no trade and no habit: "Ada answers the tenant", not "Ada sells eggs". */
const DEFINITE = expression(
  '^ (?:(?!in |on ){particle} )?(?!{narratedObject}\\b)(?!(?:\\w+ ){0,2}?(?!that\\b){saidObject}\\b)(?:{definite}\\b|@\\w|#\\d|["“`])|^ \\p{Lu}\\p{Ll}',
  "u",
);
const TOLD = expression(
  "^ (?:{thatClause}|{narratedObject}|{toldThem})\\b|^[^.,;:]{0,40}\\b{negated}\\b",
  "i",
);

/**
 * What somebody does in the present, be it whatever verb tells of a deed: one done to something that is spoken of, and
 * that nobody does by speaking at the meeting. `calls`: what calls on somebody to do it; behind an arrow it may be done to
 * anything.
 */
export function openDeed(text: string, people: KnownPeople, calls?: "arrow" | "mention"): Task | undefined {
  const match = LATER.exec(text);
  const { verb = "" } = match?.groups ?? {};
  const rest = match?.[4] ?? "";
  const isTold =
    TELLS.test(verb) && !(calls === "arrow" && (LIGHT_VERB.test(verb + rest) || POINTED.test(verb + rest)));
  if (match === null || isTold || TOLD.test(rest) || isOther(match[1] ?? "", rest, people)) return undefined;
  if (calls !== "arrow" && (!DEFINITE.test(rest) || DOES.test(verb + rest))) return undefined;
  if (LIFE.test(text) || bases(verb).some((one) => STATES().has(one))) return undefined;
  if (taskBehind(`${bases(verb)[0] ?? ""}${rest}`, "will") !== "deed") return undefined;
  return taskOfNamed(match[1] ?? match[2] ?? "", verb + rest, people);
}

const NEXT = expression(
  `^${ANY_NAMES} (?<what>(?:{adverb} )?(?<verb>{deedWord})(?=[ .,;!)]|$)(?<rest>.*))$`,
  "u",
);
const LIGHT_VERB = expression("^{lightVerb} ", "i");
const POINTED = expression("^{pointedDeed}", "i");
const LIGHT = expression("^(?:{lightDeed})\\b", "i");

/**
 * Whatever somebody does, but for what is said, thought or gone on with, where the sentence before settles something.
 * `isPointed`: behind an arrow.
 */
export function nextDeed(text: string, people: KnownPeople, isPointed = false): Task | undefined {
  const match = NEXT.exec(text);
  const { verb = "", rest = "", what = "" } = match?.groups ?? {};
  const isSeveral = JOINT.test(match?.[1] ?? "");
  if (match === null || FINITE.test(verb) || verb.endsWith("s") === isSeveral || !rest.includes(" "))
    return undefined;
  const [base = "", ...others] = isSeveral ? [verb] : bases(verb);
  const isLight = LIGHT.test(base + rest) || (isPointed && POINTED.test(verb + rest));
  const isTold = (isSeveral ? [`${verb}s`, `${verb}es`] : [verb]).some((one) => TELLS.test(one));
  if ((isTold && !isLight) || TOLD.test(rest) || LIFE.test(text) || isOther(match[1] ?? "", rest, people))
    return undefined;
  if ([base, ...others].some((one) => STATES().has(one)) || LIKE_PAST.test(verb) || verb.endsWith("ed"))
    return undefined;
  const isDeed = isLight || taskBehind(base + rest, "will") === "deed";
  return isDeed ? taskOfNamed(match[1] ?? "", what, people) : undefined;
}

const JOINT = expression("[,&/+]| {and} ");

const PART = expression("^{partDeed} ");

/** Whether words open with what each does a part of: a deed, or "does" and "takes". */
export function isPart(words: string): boolean {
  const [verb = ""] = words.split(" ", 1);
  const isKnown = bases(verb).some((one) => isTaskVerb(one) || DEEDS().has(one));
  return PART.test(words) || isKnown || OBJECT.test(words.slice(verb.length));
}

/** Whether a verb with what follows it tells of such a deed, whoever does it. */
export function isOpenDeed(verb: string, words: string): boolean {
  const rest = words.slice(verb.length);
  const isDone = DEFINITE.test(rest) && !TELLS.test(verb) && !TOLD.test(rest);
  return isDone && !bases(verb).some((one) => STATES().has(one));
}

const DOES = expression("^{doesAnyway}", "i");
const WHOM = expression("^ (\\p{Lu}[\\p{L}'’-]*)(?=[.,;)]|$| (?!{to} ))", "u");

// "CI builds the docs" tells of a thing, "Ada answers Ben" of the meeting.
function isOther(name: string, rest: string, people: KnownPeople): boolean {
  const [, whom] = WHOM.exec(rest) ?? [];
  return (
    (/^\p{Lu}{2,3}$/u.test(name) && people.find(name) === undefined) ||
    (whom !== undefined && people.find(whom) !== undefined)
  );
}

const SEVERAL = expression(`^${ANY_NAMES} ((?:{adverb} )?(?<verb>{deedWord})(?=[ .,;]|$)(?<rest>.*))$`, "u");
const TOGETHER = expression("\\b{amongThemselves}\\b", "i");
/** Verbs that are the same when told of the past. */
export const LIKE_PAST = expression("^{likePast}$");

/** Several people do it: "Ada and Ben split the chapters among themselves". */
export function sharedDeed(text: string, people: KnownPeople): Task | undefined {
  const going = isAnyway(text) ? undefined : goesFor(text, people);
  if (going !== undefined && going.who.length > 1) return going;
  const match = SEVERAL.exec(text);
  const { verb = "", rest = "" } = match?.groups ?? {};
  const isTogether = TOGETHER.test(rest);
  if (match === null || !(isTaskVerb(verb) || DEEDS().has(verb) || isTogether)) return undefined;
  if (FINITE.test(verb) || TELLS.test(`${verb}s`) || TELLS.test(`${verb}es`)) return undefined;
  if (NARRATED().has(verb) || STATES().has(verb)) return undefined;
  if (LIKE_PAST.test(verb) ? !isTogether : !isTogether && !DEFINITE.test(rest)) return undefined;
  const made = TOLD.test(rest) || LIFE.test(text) || isAnyway(text) ? undefined : owned(match, people, false);
  return made !== undefined && made.who.length > 1 ? made : undefined;
}

const DOING = expression(
  `^(?:${NAMES}|(\\d?\\p{Ll}[\\w-]*)) (?:{adverb} )?(?<what>(?<verb>{doing})(?<rest> .+))$`,
  "u",
);
const FINITE = expression("\\b(?:{toBe}|{modal})\\b", "i");

/** A sentence without "is": "Ben flipping the switch tonight". */
export function doingDeed(text: string, people: KnownPeople, isItem: boolean): Task | undefined {
  const match = DOING.exec(text);
  const { verb = "", rest = "", what = "" } = match?.groups ?? {};
  if (match === null || FINITE.test(rest) || LIFE.test(rest) || isAnyway(text)) return undefined;
  const all = basesOfDoing(verb);
  const isTold = (one: string) =>
    NARRATED().has(one) || STATES().has(one) || TELLS.test(`${one}s`) || TELLS.test(`${one}es`);
  if (all.some(isTold) || TOLD.test(rest)) return undefined;
  const isKnown = all.some((one) => isTaskVerb(one) || DEEDS().has(one));
  if (!DEFINITE.test(rest) && !(isKnown && OBJECT.test(rest))) return undefined;
  // In a round of what each one is at, it goes on anyway.
  if (isItem && !SOON.test(rest)) return undefined;
  return taskOfNamed(match[1] ?? match[2] ?? "", what, people);
}

/** Whatever somebody does, where a list or a column of nothing but tasks says so. */
export function anyDeed(words: string, people: KnownPeople): Task | undefined {
  const match = BY_DAY.exec(words);
  const isNone = match === null || NO_DEED.test(match.groups?.verb ?? "") || isAnyway(words);
  return isNone ? undefined : owned(match, people, false);
}
