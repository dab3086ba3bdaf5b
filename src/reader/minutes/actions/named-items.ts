/** Items that open with somebody's name and go on with what is theirs to do: "Ada: ask the harbour", "(Ben) pull the numbers". */
import type { List } from "../../../model/document.ts";
import { itemWords } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { saysDone, saysNothing } from "../marks.ts";
import { ANY_NAMES, NAMES, owned, owners, type Task } from "../owners.ts";
import type { Passage } from "../passages.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { isOrder, taskBehind } from "../tasks.ts";
import { BRACKETED, isAsked } from "./assignees.ts";

const ORDERED = expression(
  `^${NAMES}(?: \\([^()]{1,40}\\))?(?:: | (?:[–—]|--?) | ?(?:→|⇒|->|=>) ?)(?! )(.+)$`,
  "u",
);
/** The same of people who write themselves small: before a colon an order may be advice in a talk. */
const SMALL_ORDERED = expression(`^${ANY_NAMES}(?: (?:[–—]|--?) | ?(?:→|⇒|->|=>) ?)(?! )(.+)$`, "u");
/** Somebody, however written, and what is said of them. */
export const NAMED_WORDS = expression(
  `^${ANY_NAMES}(?: \\([^()]{1,40}\\))?(?:: | (?:[–—]|--?) | ?(?:→|⇒|->|=>) ?)(?! )(.+)$`,
  "u",
);
const SAYS = expression("\\b{saysMore}\\b|[?!]", "i");
const AWAY = expression("^{awayNow}\\b", "i");
const tasks = new WeakMap<List, boolean>();

/**
 * "Ada: sketch of the pier", as an item of a list of people of which half at least are told what to do, or all of them by
 * any order.
 */
export function namedBesideOrders(words: string, list: List, people: KnownPeople): Task | undefined {
  const known = tasks.get(list) ?? listsTasks(list, people);
  tasks.set(list, known);
  return known ? (namedWords(words, people) ?? owned(IS_DOING.exec(words), people, false)) : undefined;
}

const orders = new WeakMap<List, boolean>();

const WITH_OBJECT = expression("^[a-z-]+ {deedObject}", "i");

/** "Ada:", and a list of nothing but orders: they are hers, for whoever tells what he did says "fixed". */
export function belowName({ list, depth, quoted, speaker }: Passage, people: KnownPeople): readonly string[] {
  const isHers = list !== undefined && depth > 0 && !quoted && speaker !== undefined && listsOrders(list);
  return isHers ? (owners(speaker, people, false) ?? []) : [];
}

function listsOrders(list: List): boolean {
  const known =
    orders.get(list) ?? list.items.map(itemWords).every((words) => WITH_OBJECT.test(words) && isOrder(words));
  orders.set(list, known);
  return known;
}

function listsTasks(list: List, people: KnownPeople): boolean {
  const all = list.items.map(itemWords);
  const named = all.flatMap((words) => namedWords(words, people) ?? []);
  if (named.length < all.length) return listsPromises(all, people);
  const told = all.filter((words) => namedOrder(words, people) !== undefined);
  if (told.length * 2 >= all.length) return true;
  // Who talks says more than once something: each of these is somebody else.
  const who = named.flatMap((one) => one.who);
  return all.length > 1 && new Set(who).size === who.length && named.every(({ what }) => isAsked(what));
}

const PROMISED = expression(`^${NAMES} (?:{silentWill}|{to}) (.+)$`, "u");
const IS_DOING = expression(`^${NAMES} (?:{isDoing} )(?<what>(?<verb>{doing}) .+)$`, "u");

// "Ada will find a band", "Ben: tickets", "Cleo is doing the cake": each is somebody's, and half of them at least are promised.
function listsPromises(all: readonly string[], people: KnownPeople): boolean {
  const promised = all.filter((words) => {
    const made = owned(PROMISED.exec(words), people, false);
    return made !== undefined && taskBehind(made.what, "will") === "deed";
  });
  if (promised.length < 2 || promised.length * 2 < all.length) return false;
  return all.every(
    (words) =>
      promised.includes(words) ||
      namedWords(words, people) !== undefined ||
      owned(IS_DOING.exec(words), people, false) !== undefined,
  );
}

/** "Ada: sketch of the pier": somebody, and words that she does not say. */
export function namedWords(words: string, people: KnownPeople): Task | undefined {
  const match = NAMED_WORDS.exec(words);
  const [, , what = ""] = match ?? [];
  const isTask =
    what !== "" &&
    !SAYS.test(what.replace(SUBORDINATE, "")) &&
    !AWAY.test(what) &&
    !saysNothing(what) &&
    !saysDone(what);
  return isTask ? owned(match, people, false) : undefined;
}

/** "Ada → have a first version ready" */
const HAVE = expression("^{haveReady}\\b");

const SUBORDINATE = expression(" {subordinator} [\\s\\S]*$", "i");

/** "Ada: ask the harbour", where an item is that and nothing else. */
export function namedOrder(words: string, people: KnownPeople): Task | undefined {
  const match = ORDERED.exec(words) ?? SMALL_ORDERED.exec(words);
  const [, , what = ""] = match ?? [];
  const isTold = isOrder(what) && !SAYS.test(what.replace(SUBORDINATE, ""));
  return isTold || HAVE.test(what) ? owned(match, people, false) : undefined;
}

const BEFORE_DEED = expression("^[a-z-]+ {deedObject}");

/** "(Ada) pull the numbers": of an item, where a title would be no order of small letters with its object. */
export function bracketedOrder(words: string, people: KnownPeople): Task | undefined {
  const made = owned(BRACKETED.exec(words), people, false);
  return made !== undefined && isOrder(made.what) && BEFORE_DEED.test(made.what) ? made : undefined;
}
