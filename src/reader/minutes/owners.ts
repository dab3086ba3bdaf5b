/** The people that the words of a task name as its owners. */
import { expression, isOne } from "./expression.ts";
import type { KnownPeople } from "./people/known/known-people.ts";
import { isOrder, isTaskVerb } from "./tasks.ts";

/** Whose a task is, and what it is. */
export interface Task {
  readonly who: readonly string[];
  readonly what: string;
}

/** The source of a word that opens with a capital letter. */
const CAPITAL_WORD = "\\p{Lu}[\\p{L}\\p{M}\\d_'’.-]*";
/** The source of a whole name as some programs mention it: "@Ada Example", "@Guest 2". */
export const WHOLE_MENTION = `@${CAPITAL_WORD}(?: (?:${CAPITAL_WORD}|\\d{1,2}\\b)){1,3}`;
/** The source of a name as it is written, or of an office. */
export const NAME = `(?:@?${CAPITAL_WORD}(?: ${CAPITAL_WORD}){0,3}|@\\w(?:[\\w.-]*\\w)?|{officerThe} (?:\\p{L}{3,12} )?(?:\\p{Lu}\\p{Ll}{3,14}|{officer})(?![\\p{L}-]))`;
/** The same of several, as a group. */
export const NAMES = `(${NAME}(?:(?:,? {and} |, | & | ?/ ?| ?\\+ ?)${NAME}){0,7})`;

/** Names of people who may write themselves small. */
export const ANY_NAMES = `((?:@?\\d?\\p{Ll}[\\w-]*|${NAME})(?:(?:,? {and} |, | & |/| ?\\+ ?)(?:@?\\d?\\p{Ll}[\\w-]*|${NAME})){0,3})`;

const LIST = expression(
  "(?:(?<!\\s)\\s+)?(?:[,&/;]|(?<=[\\p{L}.])\\+(?=[\\p{L}@])|(?<=\\s)(?:{and}|\\+)(?=\\s))\\s*|(?<!\\s)\\s+(?=@)",
  "u",
);
const LEADING_AND = expression("^{and} ");
/** Nobody in particular. */
export const NOBODY = expression("^(?:@?{nobody}|x+)$", "i");
/** What else stands before "to" or a colon in a task. */
export const NO_NAME = expression("^{noName}\\b", "i");
const INITIALS = /^\p{Lu}{2,4}$/u;
const isAnd = isOne("and");
const NAME_LIKE_VERB = expression("^{nameLikeVerb}$", "i");

const WHOLE = new RegExp(`^${WHOLE_MENTION}$`, "u");
/** Whether words are a whole name as some programs mention it, and nothing else. */
export const isWholeMention = (said: string): boolean => WHOLE.test(said);

/** The task of a match whose first group names people and whose second says what they are to do. */
export function owned(match: RegExpExecArray | null, people: KnownPeople, any: boolean): Task | undefined {
  const who = match === null ? undefined : owners(match[1] ?? "", people, any);
  return who === undefined ? undefined : { who, what: match?.[2] ?? "" };
}

/** A task of the people that words name; undefined where one of them is nobody who is known, or where they name none. */
export function taskOfNamed(names: string, what: string, people: KnownPeople): Task | undefined {
  const who = owners(names, people, false);
  return who?.length ? { who, what } : undefined;
}

const NAMED_TO = expression(`^${ANY_NAMES},? {to} (\\p{Ll}.+)$`, "u");

/** "Ada to order oil", "ada and ben to saw it": of people whom the meeting knows, an order and nothing less. */
export function toldTo(words: string, people: KnownPeople): Task | undefined {
  const made = owned(NAMED_TO.exec(words), people, false);
  return made !== undefined && made.who.length > 0 && isOrder(made.what) ? made : undefined;
}

/** The people that a list of names names, each once; undefined where one of them is none. `any`: also such as no attendee has. */
export function owners(list: string, people: KnownPeople, any: boolean): string[] | undefined {
  const said = list
    .split(LIST)
    .map((name) => (people.find(name) === undefined ? name.replace(/(?<![:,.\s])[:,.\s]+$/, "") : name));
  const who = said
    .filter((name) => name !== "" && !isAnd(name))
    .map((name) => owner(name.replace(LEADING_AND, ""), people, any));
  if (who.length === 0 || who.includes(undefined)) return undefined;
  return [...new Set(who.filter((name) => name !== undefined && name !== ""))] as string[];
}

// Empty where it is nobody in particular.
function owner(said: string, people: KnownPeople, any: boolean): string | undefined {
  // "ME" is nobody in particular, unless the note says whose initials they are.
  const isOnes = INITIALS.test(said) && people.find(said) !== undefined;
  if (NOBODY.test(said) && !isOnes) return "";
  const known = people.find(said) ?? people.find(`@${said}`) ?? people.initials(said.replaceAll(".", ""));
  if (known !== undefined) return known.name ?? "";
  if (/^@[\w.-]+$/.test(said)) return said;
  if (isWholeMention(said)) return said.slice(1);
  return any && /^\p{Lu}\p{Ll}/u.test(said) && !NO_NAME.test(said) && !isVerb(said) ? said : undefined;
}

/** Whether words open with a task, and with no name: "Invite Ada", but not "Mark". */
export function isVerb(said: string): boolean {
  const [first = ""] = said.split(" ");
  return isTaskVerb(first) && !NAME_LIKE_VERB.test(first);
}

const THE = expression("^{officerThe} ");

/** Whether words may open with somebody: cheap, so that the expressions are asked where they may answer. */
export function opensWithName(words: string, people: KnownPeople): boolean {
  const [first = ""] = /^[^\s,:;'’/&+]+/.exec(words) ?? [];
  return people.mayEnd(first) || THE.test(words) || people.find(first) !== undefined;
}
