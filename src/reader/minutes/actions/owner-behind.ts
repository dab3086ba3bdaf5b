/** Whose a task is, as it says behind its words: "… (Ada)", "… → Ben", "posters: Cleo". */
import { expression } from "../expression.ts";
import { NAMES, owned, owners, type Task, taskOfNamed } from "../owners.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { IS_ROLE } from "../people/labels.ts";
import { isOrder, isTaskVerb } from "../tasks.ts";

/** A mention behind a task, which a whole name may be. */
const BEHIND = "@\\w[\\w-]*(?: \\p{Lu}[\\p{L}\\p{M}'’.-]*){0,3}";
const LAST = expression(
  `^(.+?)(?:(?<!\\s)\\s*[[(]\\s*(?:{ownerBehind})?${NAMES}(?:[,;] {due}\\b[^()[\\]]{0,30})?\\s*[\\])]|(?<!\\s)\\s*(?:[–—]|--?|->|=>|→|⇒|@(?= )|{ownerLabel}:)\\s*${NAMES}(?:,? {due}\\b[^()[\\]]{0,30})?|(?:[.;,]|(?<!\\s))\\s+(?i:{assignedTo})\\s*${NAMES}|\\s(${BEHIND}(?:,? (?:{and} )?${BEHIND}){0,7}))[.!]?$`,
  "u",
);
/** Longer words end with nobody's name. */
const LONG = 1000;

/** Whose an order is, as it says behind its words: "paint the gate -- @ben", "paint the gate. Assigned to @ben". */
export function ownedBehind(words: string, people: KnownPeople): Task | undefined {
  const made = behind(words, people) ?? behindComma(words, people);
  return made !== undefined && isOrder(made.what) ? made : undefined;
}

const LAST_SMALL = expression(
  "^(?<what>[^→⇒]{3,120}?) ?(?:(?:→|⇒|->|=>|[–—]| -) ?(?<small>\\d?\\p{Ll}[\\w-]*)|(?<sign>[,.;:]| ?\\/) (?<name>\\p{Lu}[\\p{L}'’-]*))[.]?$",
  "u",
);

const WITH_OBJECT = expression("^[a-z-]+ {deedObject}", "i");

/** "paint the gate", but not "release update" */
export function hasObject(words: string): boolean {
  return WITH_OBJECT.test(words);
}

// "paint the gate, Ada", "paint the gate. Ada", "paint the gate -> ada": of somebody who is known, where nobody else is named.
function behindComma(words: string, people: KnownPeople): Task | undefined {
  const { what = "", small, sign, name } = LAST_SMALL.exec(words)?.groups ?? {};
  const said = small ?? name;
  if (said === undefined || (name !== undefined && (what.includes(",") || people.mayBeIn(what))))
    return undefined;
  // "Report from the harbour. Ada" may be a topic.
  return sign !== undefined && sign !== "," && !WITH_OBJECT.test(what)
    ? undefined
    : taskOfNamed(said, what, people);
}

/** More may stand behind the name: "two quotes (Ada) – one is here"; or a colon before it: "posters: Ben". */
const MIDST = expression(`^([^()[\\]]{2,120}?) [([]${NAMES}[)\\]](?=[,;:]? ?[–—→-]|[,;:] )`, "u");
const LABELLED = expression(`^([^:]{3,120}): ${NAMES}(?:, [^:]{1,40})?[.]?$`, "u");

/** "rope for the pier, Ada", "rope for the pier | Ada", "rope for the pier {Ada}" */
const SIGNED_LAST = expression(`^([^|{}…]{3,160}?)(?:,|\\.{2,4}|…| ?[|{]) ?${NAMES}[}]?[.]?$`, "u");
/** "Ada rope for the pier", "Ada | rope for the pier": it tells of nothing that she did or is. */
const BARE_FIRST = expression(
  `^${NAMES}(?:;|\\.{2,4}|…| ?[|>]{1,2})? (?!{and} |(?:{adverb} )?(?:{toBe}|{saysMore}|{participle}|{thirdPerson}|{modal})\\b)(\\p{Ll}.{2,300})$`,
  "u",
);

/** "jingles — Ada (in her first week)" */
const ASIDE_LAST = expression(
  `^([^()[\\]]{2,120}?) ?(?:[–—]|--?|->|→) ?${NAMES} \\([^()]{1,80}\\)[.]?$`,
  "u",
);

/** Whose an item is that stands in a list of nothing but tasks. */
export function ownedInItem(words: string, people: KnownPeople): Task | undefined {
  const match = MIDST.exec(words) ?? LABELLED.exec(words) ?? ASIDE_LAST.exec(words);
  const made = taskOfNamed(match?.[2] ?? "", match?.[1] ?? "", people);
  if (made !== undefined) return made;
  const [, what = "", names = ""] = SIGNED_LAST.exec(words) ?? [];
  // "Lunch with Ben, Ada": who else is named may have it as well.
  const last = what === "" || people.mayBeIn(what) ? undefined : taskOfNamed(names, what, people);
  return last ?? nonEmpty(owned(BARE_FIRST.exec(words), people, false));
}

const OWNER_FIELD = expression("^{ownerColumn} ?: ?", "i");

/** Whose an item is by the words of one below it: "Ada", "who: Ada". */
export function ownedBelow(below: readonly string[], what: string, people: KnownPeople): Task | undefined {
  return below.map((words) => taskOfNamed(words.replace(OWNER_FIELD, ""), what, people)).find(Boolean);
}

function nonEmpty(task: Task | undefined): Task | undefined {
  return task?.who.length ? task : undefined;
}

const POINTED = expression(
  `^([^→⇒<>]{3,80}?) ?(?:→|⇒|->|=>) ?(${NAMES.slice(1, -1)}|\\d?\\p{Ll}[\\w-]*)(?:(?:,? {due}\\b|, )[^,→⇒<>]{1,40})?[.]?$`,
  "u",
);

const ARROW = /[→⇒]|[-=]>/;

/** "Posters → Ben, by Friday": of an item, where what stands before the arrow is neither an office nor somebody. */
export function pointedOwner(words: string, people: KnownPeople): Task | undefined {
  const made = ARROW.test(words) ? owned(swapped(POINTED.exec(words)), people, false) : undefined;
  // "Ada → Ben", "Keys: Ada → Ben" hand something on.
  const last = made?.what.split(/[\s,:]/).at(-1) ?? "";
  return made === undefined || IS_ROLE.test(made.what) || people.find(last) !== undefined ? undefined : made;
}

// The names stand last.
function swapped(match: RegExpExecArray | null): RegExpExecArray | null {
  if (match !== null) [match[1], match[2]] = [match[2] ?? "", match[1] ?? ""];
  return match;
}

const DASHED = expression(`^([^.;:?!–—]{3,40}) [–—-] ${NAMES}[.]?$`, "u");

/** "Posters — Ada": in prose, behind a sentence that gives somebody a task. */
export function dashedOwner(words: string, people: KnownPeople): Task | undefined {
  const made = owned(swapped(DASHED.exec(words)), people, false);
  return made === undefined || IS_ROLE.test(made.what) || people.find(made.what) !== undefined
    ? undefined
    : made;
}

const EACH_BEHIND = expression(`[([]${NAMES}[)\\]](?=[,;.]|$)`, "gu");

/** The owners of the tasks of one line: "cut the hedge (Ada), sweep the path (Ben)". */
export function eachBehind(words: string, people: KnownPeople): string[] {
  return [
    ...new Set(EACH_BEHIND.matches(words).flatMap(([, list = ""]) => owners(list, people, false) ?? [])),
  ];
}

/** Words that a mention behind them belongs to: "ask @ben", "order oil for @ben". */
const NEEDS_OBJECT = expression("(?:^|[\\s(,;:])(?:{beforeObject}|{preposition})$", "i");
const LAST_VERB = expression("(?:^|[,;:] |\\b(?:{and}|{to}|{orderLead}) )([a-z-]+)$", "i");

function isObject(before: string): boolean {
  return NEEDS_OBJECT.test(before) || isTaskVerb(LAST_VERB.exec(before)?.[1] ?? "");
}

/** "Order the rope (Ada)", "order the rope @ada": whose it is by the last words. */
export function behind(words: string, people: KnownPeople): Task | undefined {
  const match = words.length > LONG ? null : LAST.exec(words);
  if (match?.at(-1) !== undefined && isObject(match[1] ?? "")) return undefined;
  const who =
    match === null ? undefined : owners(match.slice(2).find((one) => one !== undefined) ?? "", people, false);
  if (who === undefined) return undefined;
  const each = eachBehind(words, people);
  return { who: who.every((name) => each.includes(name)) ? each : who, what: match?.[1] ?? "" };
}
