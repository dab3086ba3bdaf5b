/** Whose a task is, as marked notes say it: "Ada — what", "Ada to …", "… (Ada)", "@ada what". */
import { expression, isOne } from "./expression.ts";
import { withoutMark } from "./marks.ts";
import type { KnownPeople } from "./people/known-people.ts";
import { isOrder, isTaskVerb } from "./tasks.ts";

export interface Task {
  readonly who: readonly string[];
  readonly what: string;
}

const NAME = "(?:@[\\w-]+|\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: \\p{Lu}[\\p{L}\\p{M}'’.-]*){0,3})";
const NAMES = `(${NAME}(?:(?:,? {and} |, | & |/| \\+ )${NAME}){0,7})`;
const SAID_TO = expression(`^[[(]?${NAMES}[\\])]?,? {taskModal} (.+)$`, "u");
const BEFORE = expression(`^[[(]?${NAMES}[\\])]?(?::(?!:)| ?[–—]| -)\\s*(?!\\s)(.+)$`, "u");
/** "ada: what", "ada - what", "45 Ada: what", and "Ada, what". */
const BEFORE_SMALL = expression(
  `^(?:#?\\d{1,4}[.)]? (?=\\p{Lu}))?((?:@?\\p{Ll}[\\w-]*|${NAME})(?:(?:,? {and} |, | & |/| \\+ )(?:@?\\p{Ll}[\\w-]*|${NAME})){0,3})(?::(?!:)| ?[–—]| -|,)\\s+(?!\\s)(.+)$`,
  "u",
);
const MENTIONED = /^((?:@[\w-]+[ ,:]+)+)(.+)$/su;
const BRACKETED = expression(`^[[(]${NAMES}[\\])] (.+)$`, "u");
const LAST = expression(
  `^(.+?)(?:(?<!\\s)\\s*[[(]\\s*(?:{ownerBehind})?${NAMES}(?:[,;] {due}\\b[^()[\\]]{0,30})?\\s*[\\])]|(?<!\\s)\\s*(?:[–—]|--?|->|→|{ownerLabel}:)\\s*${NAMES}|(?:[.;,]|(?<!\\s))\\s+(?i:{assignedTo})\\s*${NAMES}|\\s(@\\w[\\w-]*(?:,? (?:{and} )?@\\w[\\w-]*){0,7}))[.!]?$`,
  "u",
);
const LIST = expression("(?:(?<!\\s)\\s+)?(?:[,&/;]|(?<=\\s)(?:{and}|\\+)(?=\\s))\\s*|(?<!\\s)\\s+(?=@)");
const LEADING_AND = expression("^{and} ");
/** Longer words end with nobody's name. */
const LONG = 1000;
const NOBODY = expression("^(?:@?{nobody}|x+)$", "i");
/** What else stands before "to" or a colon in a task. */
const NO_NAME = expression("^{noName}\\b", "i");
const isAnd = isOne("and");

/** Whose task some words give, and what it is. A name that no attendee has stands as written, where it is surely one. */
export function task(words: string, people: KnownPeople): Task {
  return (
    owned(SAID_TO.exec(words), people, isTold(SAID_TO.exec(words)?.[2])) ??
    owned(BEFORE.exec(words), people, people.none) ??
    owned(BEFORE_SMALL.exec(words), people, false) ??
    owned(MENTIONED.exec(words), people, true) ??
    owned(BRACKETED.exec(words), people, false) ??
    ordered(words, people) ??
    behind(words, people) ??
    presentTask(words, people) ?? { who: [], what: words }
  );
}

const NAMED_FIRST = expression("^(\\p{L}[\\w-]*) (?!{to} )(.+)$", "u");

// "ada fix it"
function ordered(words: string, people: KnownPeople): Task | undefined {
  const match = NAMED_FIRST.exec(words);
  return isTold(match?.[2]) && !isTaskVerb(match?.[1] ?? "") ? owned(match, people, false) : undefined;
}

const PRESENT = expression(`^${NAMES} ((?={presentDeed} )(?!\\S+ (?:{that}|{toBe}) ).+)$`, "u");

/** "Ada writes the post", where an item opens with it and nothing says that it is done anyway. */
export function presentTask(words: string, people: KnownPeople): Task | undefined {
  const match = PRESENT.exec(words) ?? SMALL_PRESENT.exec(words);
  return match === null || ANYWAY.test(words) ? undefined : owned(match, people, false);
}

/** The same of those who write themselves small. */
const SMALL_PRESENT = expression("^(\\p{Ll}[\\w-]*) ((?={presentDeed} )(?!\\S+ (?:{that}|{toBe}) ).+)$", "u");
/** Where a statement may begin within a sentence. */
const WITHIN = /(?<=[:;] |\()/;
const ANYWAY = expression("\\b{doneAnyway}\\b", "i");

/** The same in prose: "Shirts: Ada orders them". */
export function presentTaskWithin(sentence: string, people: KnownPeople): Task | undefined {
  if (sentence.endsWith("?")) return undefined;
  for (const words of sentence.split(WITHIN).slice(0, 8)) {
    const task = presentTask(words.replace(/\)[.!]?$/, ""), people);
    if (task !== undefined) return ANYWAY.test(sentence) ? undefined : task;
  }
  return undefined;
}

const ORDERED = expression(`^${NAMES}: (.+)$`, "u");
const SAYS = expression("\\b{saysMore}\\b|[?!]", "i");

/** "Ada: ask the harbour", where an item is that and nothing else. */
export function namedOrder(words: string, people: KnownPeople): Task | undefined {
  const [, , what = ""] = ORDERED.exec(words) ?? [];
  return isOrder(what) && !SAYS.test(what) ? owned(ORDERED.exec(words), people, false) : undefined;
}

/** Whose a task is behind a tag, where the name stands first by custom: "#action ada key ceremony". */
export function tagged(words: string, people: KnownPeople): Task | undefined {
  return owned(NAMED_FIRST.exec(words), people, false);
}

// Whom nobody knows takes on a task and nothing else: "Mark to write", not "Website to be new".
function isTold(what: string | undefined): boolean {
  return what !== undefined && isOrder(what);
}

/** Whose an order is, as it says behind its words: "paint the gate -- @ben", "paint the gate. Assigned to @ben". */
export function ownedBehind(words: string, people: KnownPeople): Task | undefined {
  return isOrder(words) ? behind(words, people) : undefined;
}

const TAKER = expression("^(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?) {to} (?=[a-z])(.+)$", "u");
const NO_TAKER = expression("^{noTaker}$", "i");
const NAME_LIKE_VERB = expression("^{nameLikeVerb}$", "i");

/** Somebody whom no list names takes on a task: "Mark to write a comment", where an item opens with it. */
export function strangersTask(words: string): Task | undefined {
  const [, name = "", what = ""] = TAKER.exec(words) ?? [];
  const [first = ""] = name.split(" ");
  const isVerb = isTaskVerb(first) && !NAME_LIKE_VERB.test(first);
  if (name === "" || isVerb || NO_NAME.test(first) || NO_TAKER.test(name) || !isOrder(what)) return undefined;
  return { who: [name], what };
}

function owned(match: RegExpExecArray | null, people: KnownPeople, any: boolean): Task | undefined {
  const who = match === null ? undefined : owners(match[1] ?? "", people, any);
  return who === undefined ? undefined : { who, what: match?.[2] ?? "" };
}

function behind(words: string, people: KnownPeople): Task | undefined {
  const match = words.length > LONG ? null : LAST.exec(words);
  const who =
    match === null ? undefined : owners(match.slice(2).find((one) => one !== undefined) ?? "", people, false);
  return who === undefined ? undefined : { who, what: match?.[1] ?? "" };
}

/** The people that a list of names names, each once; undefined where one of them is none. `any`: also such as no attendee has. */
export function owners(list: string, people: KnownPeople, any: boolean): string[] | undefined {
  const said = list.split(LIST.pattern).map((name) => name.replace(/(?<![:,.\s])[:,.\s]+$/, ""));
  const who = said
    .filter((name) => name !== "" && !isAnd(name))
    .map((name) => owner(name.replace(LEADING_AND.pattern, ""), people, any));
  if (who.length === 0 || who.includes(undefined)) return undefined;
  return [...new Set(who.filter((name) => name !== undefined && name !== ""))] as string[];
}

// Empty where it is nobody in particular.
function owner(said: string, people: KnownPeople, any: boolean): string | undefined {
  if (NOBODY.test(said)) return "";
  const known = people.find(said) ?? people.find(`@${said}`) ?? people.initials(said);
  if (known !== undefined) return known.name ?? "";
  if (/^@[\w-]+$/.test(said)) return said;
  return any && /^\p{Lu}\p{Ll}/u.test(said) && !NO_NAME.test(said) && !isVerb(said) ? said : undefined;
}

// "Invite Ada", but not "Mark".
function isVerb(said: string): boolean {
  const [first = ""] = said.split(" ");
  return isTaskVerb(first) && !NAME_LIKE_VERB.test(first);
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
