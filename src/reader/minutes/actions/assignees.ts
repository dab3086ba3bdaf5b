/** Whose a task is, as marked notes say it: "Ada — what", "Ada to …", "… (Ada)", "@ada what". */
import { expression, isOne, verbs } from "../expression.ts";
import { withoutMark } from "../marks.ts";
import { ANY_NAMES, isVerb, NAMES, NO_NAME, owned, owners, type Task, WHOLE_MENTION } from "../owners.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { isOrder, isTaskVerb, taskBehind } from "../tasks.ts";
import { presentTask } from "./deeds/present-deeds.ts";
import { behind } from "./owner-behind.ts";

const SAID_TO = expression(`^(?:[[(]|{forWhom} )?${NAMES}[\\])]?,? {taskModal} (.+)$`, "u");
const BEFORE = expression(
  `^(?:[[(]|{forWhom} )?${NAMES}[\\])]?(?: \\([^()]{1,40}\\))?(?::(?!:)| ?[–—]| --?(?![->])| ?(?:->|=>|→|⇒))\\s*(?!\\s)(.+)$`,
  "u",
);
/** "ada: what", "ada - what", "45 Ada: what", and "Ada, what". */
const BEFORE_SMALL = expression(
  `^(?:#?\\d{1,4}[.)]? (?=\\p{Lu}))?${ANY_NAMES}(?:(?::(?!:)| ?[–—]| --?|,)\\s| ?(?:->|=>|→|⇒))\\s*(?!\\s)(.+)$`,
  "u",
);
const HANDLE = /^@[\w-]+(?=[ ,:])/;
const MENTION = expression(`^${WHOLE_MENTION}`, "u");
const BETWEEN = expression("^[ ,:–—-]+(?:(?:{and}|&) (?=@))?");
/** "(Ada) pull the numbers", "[ada] pull the numbers" */
export const BRACKETED = expression(`^[[(](${NAMES.slice(1, -1)}|\\d?\\p{Ll}[\\w-]*)[\\])] (.+)$`, "u");
/** "order oil @ada 📅 20 Aug": by when, behind a sign. */
const DAY_BEHIND = /(?<!\s)\s{1,4}(?:📅|📆|🗓|⏰|⏳)\uFE0F? ?[\p{L}\d .,/:-]{2,24}$/u;

/** Whose task some words give, and what it is. A name that no attendee has stands as written, where it is surely one. */
export function task(words: string, people: KnownPeople): Task {
  return ownedTask(words.replace(DAY_BEHIND, ""), people);
}

function ownedTask(words: string, people: KnownPeople): Task {
  return (
    owned(SAID_TO.exec(words), people, isTold(SAID_TO.exec(words)?.[2])) ??
    smallTold(words, people) ??
    owned(BEFORE.exec(words), people, people.none) ??
    owned(BEFORE_SMALL.exec(words), people, false) ??
    mentioned(words, people) ??
    owned(BRACKETED.exec(words), people, false) ??
    wholeNames(words, people) ??
    ordered(words, people) ??
    behind(words, people) ??
    presentTask(words, people) ?? { who: [], what: words }
  );
}

// "@ada @Ben Sample order oil": so much of a name as the meeting knows, or as an order follows.
function mentioned(words: string, people: KnownPeople): Task | undefined {
  const names: string[] = [];
  let what = words;
  for (let name = mention(what, people); name !== undefined; name = mention(what, people)) {
    names.push(name);
    what = what.slice(name.length).replace(BETWEEN, "");
  }
  const who = names.length === 0 || what === "" ? undefined : owners(names.join(", "), people, true);
  return who && { who, what };
}

function mention(words: string, people: KnownPeople): string | undefined {
  const said = MENTION.exec(words)?.[0].split(" ") ?? [];
  for (let n = said.length; n > 1; n--) {
    const name = said.slice(0, n).join(" ");
    const isTold = isOrder(words.slice(name.length).replace(BETWEEN, "")) && !isTaskVerb(said[n - 1] ?? "");
    if (people.find(name) !== undefined || isTold) return name;
  }
  return HANDLE.exec(words)?.[0];
}

const SMALL_TO = expression(`^${ANY_NAMES},? {taskModal} (.+)$`, "u");

// "ada, ben to order oil", of people whom the meeting knows.
function smallTold(words: string, people: KnownPeople): Task | undefined {
  const made = owned(SMALL_TO.exec(words), people, false);
  return made?.who.length === 0 ? undefined : made;
}

const NAMED_FIRST = expression("^(\\p{L}[\\w-]*) (?!{to} )(.+)$", "u");
const ALL_NAMED_FIRST = expression(
  "^((?:@?\\p{L}[\\w-]*)(?:(?:, | {and} |, {and} | & )@?\\p{L}[\\w-]*){1,4}) (?!{to} )(.+)$",
  "u",
);
/** A whole name of people who write themselves large: "Ada Example fix it". */
const WHOLE_NAMED_FIRST = expression(
  "^(\\p{Lu}[\\p{L}\\p{M}'’-]*(?: \\p{Lu}[\\p{L}\\p{M}'’-]*){1,2}) (?=[a-z])(.+)$",
  "u",
);

/** So many words may be a whole name. */
const NAME_LENGTHS = [2, 3];

// "Ada Example Ben Sample Fix it", as a link to each of them and an order.
function wholeNames(words: string, people: KnownPeople): Task | undefined {
  const who: string[] = [];
  let what = words;
  for (let n: number | undefined = 0; n !== undefined && who.length < 4; ) {
    const parts: string[] = what.split(" ", 4);
    n = NAME_LENGTHS.find((length) => people.find(parts.slice(0, length).join(" ")) !== undefined);
    const name = n === undefined ? undefined : people.find(parts.slice(0, n).join(" "))?.name;
    if (name === undefined) break;
    who.push(name);
    what = parts.slice(n).join(" ") + what.slice(parts.join(" ").length);
  }
  return who.length > 0 && isTold(what) ? { who, what } : undefined;
}

// "ada fix it"
function ordered(words: string, people: KnownPeople): Task | undefined {
  for (const form of [NAMED_FIRST, WHOLE_NAMED_FIRST, ALL_NAMED_FIRST]) {
    const match = form.exec(words);
    const made =
      isTold(match?.[2]) && !isTaskVerb(match?.[1] ?? "") ? owned(match, people, false) : undefined;
    if (made !== undefined) return made;
  }
  return undefined;
}

/** "Ada, please move the stand-up" */
const ASKED = expression(`^${NAMES},? {please} (.+)$`, "u");
const MENTIONED = expression("^@\\w");

/** "@ada please move the stand-up", "@ben: file the form", wherever it stands. */
export function mentionTold(words: string, people: KnownPeople): Task | undefined {
  if (words.endsWith("?")) return undefined;
  const made = MENTIONED.test(words) ? mentioned(words, people) : owned(ASKED.exec(words), people, false);
  return made !== undefined && made.who.length > 0 && isAsked(made.what) && !SAYS_LATER.test(made.what)
    ? made
    : undefined;
}

const TAKES = verbs("takes");

/** What may be a topic elsewhere is a task for whoever it is said to: "@ada: review the lease". */
export function isAsked(what: string): boolean {
  return isOrder(what) || TAKES().has(/^\p{Ll}+(?= \S)/u.exec(what)?.[0] ?? "");
}

const SAYS_LATER = expression("^(?:{orderLead} )*(?:{noMentionedOrder})\\b", "i");

/** Whose a task is behind a tag, where the name stands first by custom: "#action ada key ceremony". */
export function tagged(words: string, people: KnownPeople): Task | undefined {
  return owned(ALL_NAMED_FIRST.exec(words), people, false) ?? owned(NAMED_FIRST.exec(words), people, false);
}

/** The tasks of several people in one line, "Ada to saw, Ben to plane", where each part is somebody's. */
export function eachTold(words: string, people: KnownPeople): readonly { part: string; task: Task }[] {
  const parts = words.split(EACH).flatMap((part) => {
    const one = owned(SAID_TO.exec(part), people, false);
    return one === undefined ? [undefined] : [{ part, task: one }];
  });
  const told = parts.filter((one) => one !== undefined);
  return told.length === parts.length ? told : [];
}

const EACH = expression("[,;]\\s+(?:{and}\\s+)?");

// Whom nobody knows takes on a task and nothing else: "Mark to write", not "Website to be new".
function isTold(what: string | undefined): boolean {
  return what !== undefined && isOrder(what);
}

const TAKER = expression("^(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?) {to} (?=[a-z])(.+)$", "u");
const NO_TAKER = expression("^{noTaker}$", "i");
// "Mark to join at noon" tells of no task.
function isDeed(what: string): boolean {
  return isOrder(what) && taskBehind(what, "will") === "deed";
}

/** Somebody whom no list names takes on a task: "Mark to write a comment", where an item opens with it. */
export function strangersTask(words: string): Task | undefined {
  const [, name = "", what = ""] = TAKER.exec(words) ?? [];
  const [first = ""] = name.split(" ");
  if (name === "" || isVerb(name) || NO_NAME.test(first) || NO_TAKER.test(name) || !isDeed(what))
    return undefined;
  return { who: [name], what };
}

/** Words between a mark and the owner, or between a task and the owner behind it. */
const isBeside = isOne("besideOwner");

/**
 * What an output shows of an action beside its owner: the quotation without the mark and the owner it opens with
 * ("ACTION: Ada — order oil" is "order oil"), or without the owner behind it; a mark it opens with is always left
 * out. Always one piece of the quotation.
 */
export function unmarkedWords(who: readonly string[], what: string, quote: string): string {
  const at = what === "" ? -1 : quote.indexOf(what);
  if (who.length === 0 || at < 0) return withoutMark(quote);
  const owners = new Set(wordsIn(who.join(" ").toLowerCase()));
  const isOwner = (word: string) => owners.has(word.toLowerCase());
  const lead = wordsIn(withoutMark(quote.slice(0, at)));
  const isLead = (word: string) => isBeside(word) || isOwner(word) || /^[\p{Lu}\d]/u.test(word);
  const tail = quote.slice(at + what.length);
  const isBehind = /\p{L}/u.test(tail) && wordsIn(tail).every((word) => isBeside(word) || isOwner(word));
  return withoutMark(quote.slice(lead.every(isLead) ? at : 0, isBehind ? at + what.length : undefined));
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’_-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}
