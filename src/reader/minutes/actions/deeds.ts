/** Deeds told without a modal: "Ada writes the post", "Let me ask her", "it will be drawn by Ben". */
import { type Expression, expression, verbs } from "../expression.ts";
import { NAMES, owned, owners, type Task } from "../owners.ts";
import type { KnownPeople, KnownPerson } from "../people/known-people.ts";
import { isOrder, isTaskVerb, taskBehind } from "../tasks.ts";
import type { Referents } from "./promise-subject.ts";
import { isFirm } from "./promises.ts";

/** A task and the name of the rule that found it. */
export interface Deed extends Task {
  readonly rule: string;
}

const NARRATED = verbs("narrated");
const DEED = "(?={presentDeed}(?: |[.;,!)]|$))(?!\\S+ (?:(?:{that}|{toBe}) |{narratedObject}\\b))";
/** What somebody took on, told as done: "Ada has taken on the stall". */
const TOOK_ON = expression(`^${NAMES} ((?:{adverb} )?{tookOn}.+)$`, "u");
const ITEM_DEED = DEED.replace("{presentDeed}", "{itemDeed}");
const BY_PRONOUN = expression(`^(?i:{pronoun}) (${DEED}.+)$`, "u");
/** A name, or that of somebody who writes himself small, before a deed. */
const named = (deed: string) => expression(`^(?:${NAMES}|(\\p{Ll}[\\w-]*)) (${deed}.+)$`, "u");
const PRESENT = named(DEED);
const PRESENT_ITEM = named(ITEM_DEED);
const OBJECT_FIRST = expression(
  `^{objectFirst} [^.:;?!]{2,80}? {presentDeed} ${NAMES}(?:[.!]?$| (?=(?i:{soon})\\b))`,
  "u",
);
const TIME_FIRST = expression(
  `^{timeFirst}(?: [^:;?!,]{2,60})? ${DEED}(?:{presentDeed}) ${NAMES}(?=[ .,;!]|$)`,
  "u",
);
const ANYWAY = expression("\\b{doneAnyway}\\b", "i");

/** "Ada writes the post", where an item opens with it and nothing says that it is done anyway. */
export function presentTask(words: string, people: KnownPeople): Task | undefined {
  return told(PRESENT_ITEM, words, people);
}

function told(form: Expression, words: string, people: KnownPeople): Task | undefined {
  const [, names, small, what = ""] = form.exec(words) ?? [];
  const said = names ?? small;
  // Two or three capitals before a deed are a thing, unless the note says whose initials they are: "CI builds the docs".
  if (
    said === undefined ||
    ANYWAY.test(words) ||
    (/^\p{Lu}{2,3}$/u.test(said) && people.find(said) === undefined)
  )
    return undefined;
  const who = owners(said, people, false);
  return who && { who, what };
}

/** What a sentence tells in the present, or has by somebody: it is not asked, not done anyway, and hangs on nothing. */
export function deedWithin(
  text: string,
  people: KnownPeople,
  { speaker, pronoun }: Referents,
): Deed | undefined {
  if (text.endsWith("?")) return undefined;
  return (
    ruled(byPronoun(text, pronoun), "sentence.present-deed") ??
    ruled(presentTaskWithin(text, people), "sentence.present-deed") ??
    ruled(takenOn(text, people), "sentence.took-on") ??
    ruled(presentByDay(text, people), "sentence.present-by-day") ??
    ruled(objectFirst(text, people), "sentence.present-deed") ??
    ruled(passive(text, people), "sentence.passive-by") ??
    ruled(assigned(text, people), "sentence.assigned-to") ??
    ruled(own(text, speaker), "sentence.i-present")
  );
}

// "She orders them", of whom the sentence before is about.
function byPronoun(text: string, pronoun: KnownPerson | undefined): Task | undefined {
  if (pronoun?.name === undefined || ANYWAY.test(text)) return undefined;
  const [, what] = BY_PRONOUN.exec(text) ?? [];
  return what === undefined ? undefined : { who: [pronoun.name], what };
}

function ruled(task: Task | undefined, rule: string): Deed | undefined {
  return task && { ...task, rule };
}

/** Where a statement may begin within a sentence. */
const START = expression(
  "(?:^|(?<tight>[:;] |\\(|(?:→|⇒|->|=>) ?|\\b{decided} {that} )|(?:, |\\b)(?<and>{and}) |, )(?=[\\p{L}@])",
  "giu",
);
const OTHER_SUBJECT = expression("{otherSubject}", "i");
const REPORTED = expression("\\b{reported}\\b", "i");
const COORDINATED = expression(`^${DEED}`, "u");
/** So many beginnings are looked at. */
const STARTS = 12;

/**
 * The same in prose: "Shirts: Ada orders them", "Ben will mend it and Ada paints it", "Ada has it and sends it to Ben".
 * `joined`: only behind an "and".
 */
export function presentTaskWithin(text: string, people: KnownPeople, joined = false): Task | undefined {
  if (text.endsWith("?")) return undefined;
  for (const { 0: lead, index, groups } of [...text.matchAll(START.pattern)].slice(0, STARTS)) {
    const at = index + lead.length;
    const isFree = at === 0 || groups?.tight !== undefined || !REPORTED.test(text.slice(0, at));
    if (!isFree) return undefined;
    if (joined && groups?.and === undefined) continue;
    const words = text.slice(at).replace(/\)[.!]?$/, "");
    const task =
      told(PRESENT, words, people) ?? (groups?.and === undefined ? undefined : shared(text, words, people));
    if (task !== undefined) return ANYWAY.test(text) ? undefined : task;
  }
  return undefined;
}

/** Where somebody else's part of a task may begin. */
const NEXT_PART = expression("(?:[,;:] (?:{and} )?| {and} )(?=[\\p{L}@])", "gu");

/** Who else does a part of what a sentence tells: "Ada writes the post, Ben checks it; Cleo sends it". */
export function alsoTold(text: string, people: KnownPeople): readonly string[] {
  if (ANYWAY.test(text)) return [];
  return [...text.matchAll(NEXT_PART.pattern)].slice(0, STARTS).flatMap(({ 0: lead, index }) => {
    if (REPORTED.test(text.slice(0, index))) return [];
    const words = text.slice(index + lead.length);
    return (told(PRESENT_ITEM, words, people) ?? thirdPerson(words, people))?.who ?? [];
  });
}

/** A task with all who do a part of it. */
export function together({ who, what }: Task, text: string, people: KnownPeople): Task {
  return { who: [...new Set([...who, ...alsoTold(text, people)])], what };
}

// "Ada has taken on the stall", "Ben volunteered as cook".
function takenOn(text: string, people: KnownPeople): Task | undefined {
  for (const { 0: lead, index } of [...text.matchAll(START.pattern)].slice(0, STARTS)) {
    const at = index + lead.length;
    if (REPORTED.test(text.slice(0, at))) return undefined;
    const task = isFirm(text, at) ? owned(TOOK_ON.exec(text.slice(at)), people, false) : undefined;
    if (task?.who.length) return task;
  }
  return undefined;
}

// "Ada has it and sends it": who opens the sentence does both.
function shared(text: string, words: string, people: KnownPeople): Task | undefined {
  const before = text.slice(0, text.length - words.length);
  if (!COORDINATED.test(words) || OTHER_SUBJECT.test(before)) return undefined;
  const opening = text.slice(0, 80).split(" ");
  for (const n of [3, 2, 1]) {
    const said = opening.slice(0, n).join(" ");
    const known = people.mayEnd(opening[n - 1] ?? "") ? people.find(said)?.name : undefined;
    if (known !== undefined) return { who: [known], what: words };
  }
  return undefined;
}

const BY_DAY = expression(`^${NAMES} ((?:{adverb} )?(?<verb>{thirdPerson}) .+)$`, "u");
const SOON_DEED = expression(`^${NAMES} ((?:{adverb} )?{soonDeed} .+)$`, "u");
const SOON = expression("\\b{soon}\\b", "i");
/** So near behind the name a day belongs to the deed. */
const NEAR = 200;

// With a day to come, whatever somebody does is what he will do: "Ada measures it tomorrow".
function presentByDay(text: string, people: KnownPeople): Task | undefined {
  const [near = ""] = /^[^.;?!]*/.exec(text.slice(0, NEAR)) ?? [];
  if (!SOON.test(near)) return undefined;
  if (ANYWAY.test(text) || OTHER_SUBJECT.test(text.replace(SOON.pattern, ""))) return undefined;
  return thirdPerson(text, people) ?? owned(SOON_DEED.exec(text), people, false);
}

// Somebody does what opens a task elsewhere, and what nobody does at the meeting itself.
function thirdPerson(text: string, people: KnownPeople): Task | undefined {
  const match = BY_DAY.exec(text);
  const { verb = "" } = match?.groups ?? {};
  const base = [verb.slice(0, -1), verb.slice(0, -2), `${verb.slice(0, -3)}y`].find(isTaskVerb);
  if (match === null || base === undefined || NARRATED().has(base)) return undefined;
  const rest = text.slice(text.indexOf(verb) + verb.length);
  return taskBehind(`${base}${rest}`, "will") === "deed" ? owned(match, people, false) : undefined;
}

// Where a language puts the deed second and whose it is behind it.
function objectFirst(text: string, people: KnownPeople): Task | undefined {
  const [, names] = OBJECT_FIRST.exec(text) ?? TIME_FIRST.exec(text) ?? [];
  const who = names === undefined || ANYWAY.test(text) ? undefined : owners(names, people, false);
  return who && { who, what: text };
}

const PASSIVE = expression(
  `\\b{passiveWill} ((?!{noPassive}\\b)(?:{adverb} )?{participle}\\b[^.;?!,]{0,60}? {by} (?:${NAMES}|(\\p{Ll}[\\w-]*))(?=[\\s.,;)]|$).*)`,
  "u",
);

const PASSIVE_LAST = expression(
  `\\b{passiveBefore} (?=[^.;?!]{0,200} {passiveBehind}\\b)([^.;?!,]{0,60}?{by} ${NAMES} .*)`,
  "u",
);
const ASSIGNED = expression(`^(?i:{assigner}) (?:{adverb} )?{assigns} ${NAMES}{assignedDeed}(.+)$`, "u");

/** "It was agreed that Ada writes it", where the verb is the last word. */
const AGREED_THAT = expression(
  `\\b{agreedThat} ${NAMES} ((?:[^.;?!,]{1,100} )?{deedLast}(?=[.,;]|$).*)`,
  "u",
);

// "The committee asked Ada to check the lease."
function assigned(text: string, people: KnownPeople): Task | undefined {
  const match = ASSIGNED.exec(text);
  const isDeed = match !== null && taskBehind(match[2] ?? "", "will") === "deed";
  const agreed = AGREED_THAT.exec(text);
  if (isDeed || agreed === null) return isDeed && isFirm(text, 0) ? owned(match, people, false) : undefined;
  return owned(agreed, people, false);
}

// "It will be drawn by Ada."
function passive(text: string, people: KnownPeople): Task | undefined {
  const match = PASSIVE.exec(text) ?? PASSIVE_LAST.exec(text);
  if (match === null || !isFirm(text, match.index)) return undefined;
  const who = owners(match[2] ?? match[3] ?? "", people, false);
  return who?.length ? { who, what: match[1] ?? "" } : undefined;
}

const OWN = expression("(?:^|[.:;,)\\]>–—-] ?|\\b{and} )(?:{letMe} |{speaker} (?={ownDeed}\\b))(.+)", "u");

const SPOKEN = expression("(?:^|[.:;,] ){speaker} ({spokenDeed}\\b.+)", "u");

// "Let me ask her", "I close it": of whoever speaks.
function own(text: string, speaker: KnownPerson | undefined): Task | undefined {
  const [, what = ""] = speaker?.name === undefined ? [] : (OWN.exec(text) ?? []);
  const [, spoken] = speaker?.name === undefined ? [] : (SPOKEN.exec(text) ?? []);
  if (speaker?.name !== undefined && spoken !== undefined && !ANYWAY.test(text) && isFirm(text, 0))
    return { who: [speaker.name], what: spoken };
  if (speaker?.name === undefined || !isOrder(what) || ANYWAY.test(what) || !isFirm(text, 0))
    return undefined;
  return { who: [speaker.name], what };
}

const CALL = expression("\\b{whoCould} (?=[a-z])");
const ANSWER = expression(
  "^(?:(?:→|⇒|->|=>|[–—-]) ?)?(?<who>[@\\p{L}][\\p{L}\\p{M}\\w .,&-]{0,60}) {answersYes}[.!]?$",
  "u",
);

/** A call that somebody answers: "Could anyone count the oars? → Ben will". */
export function answered(text: string, people: KnownPeople): Task | undefined {
  const end = text.indexOf("?");
  const call = end < 0 ? null : CALL.exec(text.slice(0, end));
  if (call === null) return undefined;
  const what = text.slice(call.index + call[0].length, end);
  const { who = "" } = ANSWER.exec(text.slice(end + 1).trim())?.groups ?? {};
  const takers = who === "" || !isOrder(what) ? undefined : owners(who, people, false);
  return takers?.length ? { who: takers, what } : undefined;
}
