/** Whose a task is, as marked notes say it: "Ada — what", "Ada to …", "… (Ada)", "@ada what". */
import type { People } from "./people.ts";
import { TASKS } from "./verbs.ts";

export interface Task {
  readonly who: readonly string[];
  readonly what: string;
}

const NAME = "(?:@[\\w-]+|\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: \\p{Lu}[\\p{L}\\p{M}'’.-]*){0,3})";
const NAMES = `(${NAME}(?:(?:, and |, | and | & |/| \\+ )${NAME}){0,7})`;
const SAID_TO = new RegExp(
  `^[[(]?${NAMES}[\\])]?,? (?:to|will|['’]ll|shall|must|should|(?:is|are) (?:going )?to|needs? to|has to|have to) (.+)$`,
  "u",
);
const BEFORE = new RegExp(`^[[(]?${NAMES}[\\])]?(?::| ?[–—]| -)\\s*(.+)$`, "u");
const MENTIONED = /^((?:@[\w-]+[ ,:]+)+)(.+)$/u;
const BRACKETED = new RegExp(`^[[(]${NAMES}[\\])] (.+)$`, "u");
const LAST = new RegExp(
  `^(.+?)(?:\\s*[[(]\\s*(?:owners?: ?|assigned to:? ?|assignees?: ?|who: ?|on |for )?${NAMES}(?:[,;] (?:due|by|until|deadline)\\b[^()[\\]]{0,30})?\\s*[\\])]|\\s*(?:[–—-]|->|→|owner:|assigned to:?|assignee:)\\s*${NAMES})[.!]?$`,
  "u",
);
/** Longer words end with nobody's name. */
const LONG = 1000;
const NOBODY =
  /^(?:@?(?:all|everyone|everybody|anyone|anybody|someone|somebody|here|channel|team|we|nobody|tbd|tba|none|us|others|people|volunteers?)|who|x+)$/i;

/** Whose task some words give, and what it is. A name that no attendee has stands as written, where it is surely one. */
export function task(words: string, people: People): Task {
  return (
    owned(SAID_TO.exec(words), people, true) ??
    owned(BEFORE.exec(words), people, people.none) ??
    owned(MENTIONED.exec(words), people, true) ??
    owned(BRACKETED.exec(words), people, false) ??
    behind(words, people) ?? { who: [], what: words }
  );
}

function owned(match: RegExpExecArray | null, people: People, any: boolean): Task | undefined {
  const who = match === null ? undefined : owners(match[1] ?? "", people, any);
  return who === undefined ? undefined : { who, what: match?.[2] ?? "" };
}

function behind(words: string, people: People): Task | undefined {
  const match = words.length > LONG ? null : LAST.exec(words);
  const who = match === null ? undefined : owners(match[2] ?? match[3] ?? "", people, false);
  return who === undefined ? undefined : { who, what: match?.[1] ?? "" };
}

// What else stands before "to" or a colon in a task.
const NO_NAME =
  /^(?:need|time|remember|want|due|how|ready|note|nothing|something|it|this|that|these|those|they|he|she|you|i|everyone|the|a|an|crew|group|board|committee|members?|next|still|more|later|after|before|by|bug|issue|idea|plan)\b/i;

/** The people that a list of names names, each once; undefined where one of them is none. `any`: also such as no attendee has. */
export function owners(list: string, people: People, any: boolean): string[] | undefined {
  const said = list
    .split(/\s*(?:,| and |&|\/| \+ |;)\s*|\s+(?=@)/)
    .map((name) => name.replace(/[:,.\s]+$/, ""));
  const who = said
    .filter((name) => name !== "" && name !== "and")
    .map((name) => owner(name.replace(/^and /, ""), people, any));
  if (who.length === 0 || who.includes(undefined)) return undefined;
  return [...new Set(who.filter((name) => name !== undefined && name !== ""))] as string[];
}

// Empty where it is nobody in particular.
function owner(said: string, people: People, any: boolean): string | undefined {
  if (NOBODY.test(said)) return "";
  const known = people.find(said) ?? people.find(`@${said}`) ?? people.initials(said);
  if (known !== undefined) return known.name ?? "";
  if (/^@[\w-]+$/.test(said)) return said;
  return any && /^\p{Lu}\p{Ll}/u.test(said) && !NO_NAME.test(said) && !TASKS.has(said.toLowerCase())
    ? said
    : undefined;
}
