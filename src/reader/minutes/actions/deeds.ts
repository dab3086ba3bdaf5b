/** Deeds told without a modal: "Ada writes the post", "Let me ask her", "it will be drawn by Ben". */
import { type Expression, expression, verbs } from "../expression.ts";
import { ANY_NAMES, NAMES, opensWithName, owned, owners, type Task, toldTo } from "../owners.ts";
import type { KnownPeople, KnownPerson } from "../people/known/known-people.ts";
import { isTaskVerb, taskBehind } from "../tasks.ts";
import { agreedTo, assigned, passive } from "./assigned.ts";
import { clauses, isAnyway, isReported, STARTS } from "./clauses.ts";
import type { Referents } from "./promise-subject.ts";
import { isFirm } from "./promises.ts";
import { own } from "./talk/spoken.ts";
import {
  doingDeed,
  isSoonDeed,
  openDeed,
  opensWithDeed,
  presentByDay,
  soleDeed,
  strongDeed,
  thirdPerson,
} from "./third-person.ts";
import { presentOpen, relativeTask, toldOutside } from "./told-openly.ts";
import { whose } from "./whose.ts";

/** A task and the name of the rule that found it. */
export interface Deed extends Task {
  readonly rule: string;
}

const DEED = "(?={presentDeed}(?: |[.;,!)]|$))(?!\\S+ (?:(?:{that}|{toBe}) |{narratedObject}\\b(?!['’]s)))";
/** What somebody took on, told as done: "Ada has taken on the stall". */
const TOOK_ON = expression(
  `^(?:${NAMES}|(\\d?\\p{Ll}[\\w-]*))(?: |(?=['’]))((?:{adverb} )?{tookOn}.+)$`,
  "u",
);
const ITEM_DEED = DEED.replace("{presentDeed}", "{itemDeed}");
const PRONOUN = expression("^{pronoun}(?= )", "i");
const BY_PRONOUN = expression(`^(?i:{pronoun}) (${DEED}.+)$`, "u");
/** A name, or that of somebody who writes himself small, before a deed. */
const named = (deed: string) =>
  expression(`^(?:${NAMES}|(\\d?\\p{Ll}[\\w-]*)) (?:{adverb} )?(${deed}.+)$`, "u");
const PRESENT = named(DEED);
const PRESENT_ITEM = named(ITEM_DEED);
/** A sentence or a part of one that may open with something else than whoever does it. */
const FIRST = expression("^(?i:{objectFirst}|{timeFirst})", "u");
const OBJECT_FIRST = expression(
  `^(?i:{objectFirst})(?: [^.:;?!]{2,80}?)? {presentDeed} ${NAMES}(?:[.!]?$| (?=(?i:{soon})\\b))`,
  "u",
);
const TIME_FIRST = expression(
  `^{timeFirst}(?: [^:;?!,]{2,60})? ${DEED}(?:{presentDeed}) ${NAMES}(?=[ .,;!]|$)`,
  "u",
);
const MODAL_FIRST = expression(
  `^(?i:{timeFirst}|{objectFirst})(?: [^.:;?!]{1,80}?)? {modalFirst} ${NAMES}(?=[ ,])`,
  "u",
);

/** "Ada, who knows the harbour, writes to it". */
const ASIDE = expression("^([^,;.]{1,40}), {asideOpening} [^,;.]{2,60}, ", "u");

/** "Ada writes the post", where an item opens with it and nothing says that it is done anyway. */
export function presentTask(words: string, people: KnownPeople): Task | undefined {
  return told(PRESENT_ITEM, words, people) ?? strongDeed(words, people);
}

const SEVERAL = expression(`^${ANY_NAMES} (?:{adverb} )?((?<verb>{deedWord})(?<rest> .+))$`, "u");
const DEEDS = verbs("deeds");
const NARRATED = verbs("narrated");
const LIKE_PAST = expression("^{likePast}$");
const DEED_WORDS = expression(`^${DEED}`, "u");

// "Ada and Ben show them round": a deed that the words of one person tell.
function toldOfSeveral(words: string, people: KnownPeople): Task | undefined {
  const match = SEVERAL.exec(words);
  const { verb = "", rest = "" } = match?.groups ?? {};
  const isDeed = ["s", "es"].some((end) => DEED_WORDS.test(verb + end + rest));
  // "cut" and "met" may be told of the past.
  const isVerb = (isTaskVerb(verb) || DEEDS().has(verb) || NARRATED().has(verb)) && !LIKE_PAST.test(verb);
  const made = isDeed && isVerb && !isAnyway(words) ? owned(match, people, false) : undefined;
  return made !== undefined && made.who.length > 1 ? made : undefined;
}

const OTHER_SUBJECT = expression("{otherSubject}", "i");
const COORDINATED = expression(`^(?:{adverb} )?${DEED}`, "u");
function told(form: Expression, words: string, people: KnownPeople): Task | undefined {
  if (!opensWithName(words, people)) return undefined;
  const [, names, small, what = ""] = form.exec(words.replace(ASIDE, "$1 ")) ?? [];
  const said = names ?? small;
  // Two or three capitals before a deed are a thing, unless the note says whose initials they are: "CI builds the docs".
  if (
    said === undefined ||
    isAnyway(words) ||
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
  { speaker, pronoun, isItem = false, isPresent }: Referents,
): Deed | undefined {
  if (text.endsWith("?")) return undefined;
  return (
    ruled(byPronoun(text, pronoun, people), "sentence.present-deed") ??
    ruled(presentTaskWithin(text, people), "sentence.present-deed") ??
    ruled(relativeTask(text, people), "sentence.present-deed") ??
    ruled(toldOutside(text, people), "sentence.present-deed") ??
    ruled(listedTask(text, people), "sentence.name-to") ??
    ruled(takenOn(text, people), "sentence.took-on") ??
    ruled(presentByDay(text, people), "sentence.present-by-day") ??
    ruled(objectFirst(text, people), "sentence.present-deed") ??
    ruled(passive(text, people), "sentence.passive-by") ??
    ruled(agreedTo(text, people), "sentence.agreed-to") ??
    ruled(assigned(text, people), "sentence.assigned-to") ??
    ruled(whose(text, people), "sentence.whose") ??
    ruled(own(text, speaker), "sentence.i-present") ??
    ruled(isPresent?.() === true ? undefined : presentOpen(text, people), "sentence.present-open") ??
    ruled(opensWithName(text, people) ? doingDeed(text, people, isItem) : undefined, "sentence.doing")
  );
}

// "She orders them", of whom the sentence before is about.
function byPronoun(text: string, pronoun: KnownPerson | undefined, people: KnownPeople): Task | undefined {
  const { name } = pronoun ?? {};
  if (name === undefined) return undefined;
  const named = (words: string) => words.replace(PRONOUN, () => name);
  for (const { words, isFree } of clauses(text)) {
    if (!isFree || isAnyway(words)) return undefined;
    const [, what] = BY_PRONOUN.exec(words) ?? [];
    if (what !== undefined) return { who: [name], what };
    const open = PRONOUN.test(words) ? openDeed(named(words), people) : undefined;
    if (open !== undefined) return open;
  }
  return undefined;
}

function ruled(task: Task | undefined, rule: string): Deed | undefined {
  return task?.who.length ? { ...task, rule } : undefined;
}

/**
 * The same in prose: "Shirts: Ada orders them", "Ben will mend it and Ada paints it", "Ada has it and sends it to Ben".
 * `joined`: only behind an "and".
 */
export function presentTaskWithin(text: string, people: KnownPeople, joined = false): Task | undefined {
  if (text.endsWith("?")) return undefined;
  for (const clause of clauses(text)) {
    if (!clause.isFree) return undefined;
    if (joined && !clause.joined) continue;
    const words = clause.words.replace(/\)[.!]?$/, "");
    const task =
      told(PRESENT, words, people) ??
      strongDeed(words, people) ??
      toldOfSeveral(words, people) ??
      (clause.joined || clause.isListed ? shared(clause.before, words, people) : undefined);
    const said = clause.isTight ? words : clause.before + words;
    if (task !== undefined) return isAnyway(said) ? undefined : task;
  }
  return undefined;
}

/** Who does what stands before a promise in the same sentence: "Ada opens a ticket, Ben has agreed to review it". */
export function toldBefore(text: string, promised: string, people: KnownPeople): readonly string[] {
  const before = text.slice(0, Math.max(0, text.lastIndexOf(", ", text.indexOf(promised))));
  if (before === "") return [];
  return (presentTaskWithin(before, people) ?? presentOpen(before, people))?.who ?? [];
}

// "It leaks, Ada to order a new one": behind a comma as behind a full stop.
function listedTask(text: string, people: KnownPeople): Task | undefined {
  for (const { words, before, isFree, isListed } of clauses(text)) {
    if (!isFree) return undefined;
    const task = isListed && opensWithName(words, people) ? toldTo(words, people) : undefined;
    if (task !== undefined && taskBehind(task.what, "will") === "deed")
      return isAnyway(before + words) ? undefined : task;
  }
  return undefined;
}

/** Where somebody else's part of a task may begin. */
const NEXT_PART = expression("(?:[,;:] (?:{and} )?| {and} )(?=[\\p{L}@])", "gu");
/** "Ada takes the newsletter, Ben the calendar": the deed is not said again. */
const GAP = expression(`^${NAMES} (?:{doesAlso} )?{gapObject} [^.;,:?!]{1,40}(?=[.,;]|$)`, "u");

/** "Ada will saw it, together with Ben" */
const WITH = expression(`[ ,]{jointlyWith} ${NAMES}(?=[.,;)]|$)`, "u");

/** Who else does a part of what a sentence tells: "Ada writes the post, Ben checks it; Cleo sends it". */
export function alsoTold(text: string, people: KnownPeople): readonly string[] {
  if (isAnyway(text)) return [];
  const beside = WITH.exec(text)?.[1];
  const others = NEXT_PART.matches(text)
    .slice(0, STARTS)
    .flatMap(({ 0: lead, index }) => {
      if (isReported(text.slice(0, index))) return [];
      const words = text.slice(index + lead.length);
      return (
        (
          told(PRESENT_ITEM, words, people) ??
          thirdPerson(words, people) ??
          soleDeed(words, people) ??
          objectFirst(words, people) ??
          owned(GAP.exec(words), people, false)
        )?.who ?? []
      );
    });
  return beside === undefined ? others : [...others, ...(owners(beside, people, false) ?? [])];
}

/** A task with all who do a part of it. */
export function together({ who, what }: Task, text: string, people: KnownPeople): Task {
  return {
    who: [
      ...new Set([
        ...toldBefore(text, what, people),
        ...who,
        ...alsoTold(text, people),
        ...(passive(text, people)?.who ?? []),
      ]),
    ],
    what,
  };
}

// "Ada has taken on the stall", "Ben volunteered as cook".
function takenOn(text: string, people: KnownPeople): Task | undefined {
  for (const { words, before, isFree } of clauses(text)) {
    if (!isFree) return undefined;
    const [, names, small, what = ""] = opensWithName(words, people) ? (TOOK_ON.exec(words) ?? []) : [];
    const said = names ?? small;
    const who =
      said !== undefined && isFirm(before + words, before.length) ? owners(said, people, false) : [];
    if (who?.length) return { who, what };
  }
  return undefined;
}

// "Ada has it and sends it": who opens the sentence does both.
function shared(before: string, words: string, people: KnownPeople): Task | undefined {
  if (!(COORDINATED.test(words) || opensWithDeed(words) || isSoonDeed(words)) || OTHER_SUBJECT.test(before))
    return undefined;
  const opening = before.slice(0, 80).split(" ");
  for (const n of [3, 2, 1]) {
    const said = opening.slice(0, n).join(" ");
    const known = people.mayEnd(opening[n - 1] ?? "") ? people.find(said)?.name : undefined;
    if (known !== undefined) return { who: [known], what: words };
  }
  return undefined;
}

// Where a language puts the deed second and whose it is behind it.
function objectFirst(text: string, people: KnownPeople): Task | undefined {
  // What stands before the first comma may go on behind it: a task that the body gives to somebody.
  for (const part of [text, ...text.split(", ").slice(1, STARTS)]) {
    if (!FIRST.test(part)) continue;
    const [, names] = OBJECT_FIRST.exec(part) ?? TIME_FIRST.exec(part) ?? MODAL_FIRST.exec(part) ?? [];
    const who = names === undefined || isAnyway(part) ? undefined : owners(names, people, false);
    if (who !== undefined) return { who, what: text };
  }
  return undefined;
}
