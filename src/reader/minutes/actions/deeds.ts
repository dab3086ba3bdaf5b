/** Deeds told without a modal: "Ada writes the post", "Let me ask her", "it will be drawn by Ben". */
import { expression } from "../expression.ts";
import { NAMES, opensWithName, owners, type Task, toldTo } from "../owners.ts";
import type { KnownPeople, KnownPerson } from "../people/known/known-people.ts";
import { taskBehind } from "../tasks.ts";
import { agreedTo, assigned, passive } from "./assigned.ts";
import { clauses, isAnyway } from "./clauses.ts";
import { objectFirst } from "./deeds/object-first.ts";
import { DEED, presentTaskWithin } from "./deeds/present-deeds.ts";
import type { Referents } from "./promise-subject.ts";
import { isFirm } from "./promises.ts";
import { own } from "./talk/spoken.ts";
import { doingDeed, openDeed, presentByDay } from "./third-person.ts";
import { presentOpen, relativeTask, toldOutside } from "./told-openly.ts";
import { whose } from "./whose.ts";

/** A task and the name of the rule that found it. */
export interface Deed extends Task {
  readonly rule: string;
}

/** What somebody took on, told as done: "Ada has taken on the stall". */
const TOOK_ON = expression(
  `^(?:${NAMES}|(\\d?\\p{Ll}[\\w-]*))(?: |(?=['’]))((?:{adverb} )?{tookOn}.+)$`,
  "u",
);
const PRONOUN = expression("^{pronoun}(?= )", "i");
const BY_PRONOUN = expression(`^(?i:{pronoun}) (${DEED}.+)$`, "u");

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
    // "HE does that" are somebody's initials.
    if (/^\p{Lu}{2}/u.test(words)) continue;
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
