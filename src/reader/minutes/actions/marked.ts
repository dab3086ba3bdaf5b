/** What a sentence marks as an action: "ACTION: Ada to order oil", "#action ada key ceremony". */
import type { Action } from "../../../model/meeting.ts";
import { expression } from "../expression.ts";
import { isCall, isDone, isMaybeTopic, markedAction, saysNothing } from "../marks.ts";
import { ANY_NAMES, NAMES, NOBODY, owned, owners, type Task, toldTo } from "../owners.ts";
import type { Passage } from "../passages.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { type Sentence, sentences } from "../sentences.ts";
import { isOrder } from "../tasks.ts";
import { action } from "./action.ts";
import { eachTold, tagged, task } from "./assignees.ts";
import { alsoTold } from "./deeds/together.ts";
import { deedWithin } from "./deeds.ts";
import { namedWords } from "./named-items.ts";
import { ownedInItem } from "./owner-behind.ts";
import { undated } from "./signed.ts";
import { anyDeed } from "./third-person.ts";

const LONGEST_OWNER = 80;
const OWNER_BESIDE = expression(
  "^#?(?:{todo}|{actions}|{givenTask}|{steps})(?: {forWhom})? ([\\p{L}@][^:]{1,60}): (?! )(.+)$",
  "iu",
);

/** "TODO Ada check the lease" */
const TODO_NAMED = expression("^(?=\\p{Lu}{2})(?i:{todo}|{actionCapitals}) (\\p{Lu}.+)$", "u");

/** "ToDo ada & ben: book the hall", "Task Cleo: order the oil", of people whom the meeting knows. */
export function besideTodo(sentence: Sentence, people: KnownPeople): Action[] | undefined {
  const [, list, what = ""] = OWNER_BESIDE.exec(sentence.text) ?? [];
  const who = list === undefined ? undefined : owners(list, people, false);
  if (who !== undefined) return saysNothing(what) ? [] : [action({ who, what }, sentence, "mark.action")];
  const [, named] = TODO_NAMED.exec(sentence.text) ?? [];
  const told = named === undefined ? undefined : orDeed(task(named, people), named, people);
  if (told?.who.length) return [action(told, sentence, "mark.action")];
  const [, first = "", rest = ""] = TODO_SMALL.exec(sentence.text) ?? [];
  const owner = /^[?]+$/.test(first) ? [] : people.find(first) && owners(first, people, false);
  return owner && rest !== "" ? [action({ who: owner, what: rest }, sentence, "mark.action")] : undefined;
}

/** "A43-1 Ada: oil the winch" */
const NUMBERED = expression(
  "^[[(]?{actionShort}(?:-\\d{1,4}(?:[./-]\\d{1,4}){0,2}|\\d{1,4}(?:[./-]\\d{1,4}){1,2})[\\])]?[.:,]? (?<rest>\\S.*)$",
);
/** Whether words are a task of their own by its number. */
export const isNumbered = (text: string): boolean => NUMBERED.test(text);

/** "(Ada) Oil the winch", "Ada, oil for the winch", behind a number. */
const OWNER_FIRST =
  /^(?:[([](?<inside>[^()[\]]{2,60})[)\]]|(?<before>@?\p{L}[\p{L}\d'’._-]*(?: [\p{L}'’.-]+){0,2}),) (?<what>.+)$/u;
/** Whoever it is of whom it was told the last time. */
const STRANGER = /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u;

const VERDICT = expression("^{commentVerdict}\\b", "i");

/** What a letter and a number mark as an action: of somebody whom the meeting knows, who does not say it. */
export function numbered(
  sentence: Sentence,
  people: KnownPeople,
  behind: readonly Sentence[],
): Action[] | undefined {
  // "T-4 Ada: allow a second key. Rejected.": a comment on a draft, and what became of it.
  const next = behind.findIndex(({ text }) => NUMBERED.test(text));
  if (behind.slice(0, next < 0 ? undefined : next).some(({ text }) => VERDICT.test(text))) return undefined;
  const made = ofNumber(sentence.text, people);
  return made && [action(made, sentence, "mark.action")];
}

function ofNumber(text: string, people: KnownPeople): Task | undefined {
  const { rest } = NUMBERED.exec(text)?.groups ?? {};
  if (rest === undefined) return undefined;
  const { inside = "", before = "", what = "" } = OWNER_FIRST.exec(rest)?.groups ?? {};
  const who = owners(inside || before, people, false) ?? (STRANGER.test(inside) ? [inside] : undefined);
  return namedWords(rest, people) ?? toldTo(rest, people) ?? (who && { who, what });
}

// "AP Ada checks the lease"
function orDeed(made: Task, words: string, people: KnownPeople): Task {
  return made.who.length > 0 ? made : (anyDeed(words, people) ?? made);
}

/** "TODO ada check the lease", "TODO ??? oil the lamp" */
const TODO_SMALL = expression(
  "^(?=\\p{Lu}{2})(?i:{todo}):? ([\\p{Ll}\\d_@][\\w.-]{1,30}|[?]{1,5}) (\\S.*)$",
  "u",
);

const TO_DO = expression("(?<!\\s)(?:,? {taskModal})?(?: {doFollowing})?\\s*:?$", "i");

/** Whether words are a bare name, which stands over its own list, or "Ada to do the following:". */
export function isName(says: string, people: KnownPeople): boolean {
  return owners(says.replace(TO_DO, ""), people, false) !== undefined;
}

/** "ACTION-12: Ada on the test files" */
const OF_NOBODY = expression("^[([]?{unassigned}[)\\]]? ?(?::|[–—]|-+(?= )) ?(?=\\S)", "i");
/** "ACTION-12, Ada – order oil" */
const IS_ON = expression(`^(?i:{action})[ -]?#?\\d{1,4}[,:]? ${NAMES}(?: {on}| ?[–—:]| -) (.+)$`, "u");

/** Whether words tell by its number who is on a task. */
export const isOnTask = (text: string): boolean => IS_ON.test(text);

/** "order oil [assignee] Ada [due] Friday" */
const OWNER_FIELD = expression(`(?<=\\S )\\[(?:{ownerLabel})\\]:? ${NAMES}(?= ?\\[|$)`, "u");

/** Whose the task of a sentence is, with a mark or without. */
export function taskOf(text: string, people: KnownPeople): Task {
  const mark = markedAction(text);
  const isTag = mark !== undefined && /^[#!]/.test(text);
  const rest = undated(mark?.rest ?? text).replace(OF_NOBODY, "");
  const field = inFields(rest, people) ?? ofNumber(text, people);
  if (field !== undefined) return field;
  const { who, what } =
    (isTag ? tagged(rest, people) : undefined) ??
    owned(IS_ON.exec(text), people, true) ??
    (mark === undefined ? undefined : ofSeveral(rest, people)) ??
    task(rest, people);
  if (who.length > 0 || mark === undefined) return { who, what };
  const beside = besideMark(mark.owner, text, people);
  // "AI: Ada review of the rope"
  return beside.length > 0 ? { who: beside, what } : (ownedInItem(rest, people) ?? { who: beside, what });
}

const SEVERAL = expression(`^${ANY_NAMES} (?!{to}\\b|{toBe}\\b)({deedWord} .+)$`, "u");

// "ACTION: Ada and Ben name two people": behind a mark it is a task, whatever they do.
function ofSeveral(words: string, people: KnownPeople): Task | undefined {
  const made = owned(SEVERAL.exec(words), people, false);
  return made !== undefined && made.who.length > 1 ? made : undefined;
}

function inFields(text: string, people: KnownPeople): Task | undefined {
  const match = OWNER_FIELD.exec(text);
  const what = text.slice(0, match?.index).replace(/^\[[\p{L} ]{1,20}\] /u, "");
  const who = match === null ? undefined : owners(match[1] ?? "", people, true);
  return who && { who, what: what.trim() };
}

function besideMark(owner: string, text: string, people: KnownPeople): readonly string[] {
  const who = owner === "" ? [] : owners(owner, people, true);
  // What stands in "TODO(ada)" is a name, also one that nobody else has.
  if (who !== undefined || !isCall(text)) return who ?? [];
  return [people.find(`@${owner}`)?.name ?? owner];
}

const OWNER_ALONE = expression(
  `^[[(]?(?:{action}|{actionCapitals}|{ownerLabel}|{assignedTo})(?: ?[:–—-]| ?->|(?<=:)|(?<=^[[(][^ ]{2,6})) ?${NAMES}[\\])]?[.]?$`,
  "iu",
);

/** "AB", "AB / CD" */
const INITIALS = /^\p{Lu}{2,3}(?:(?:, ?| ?[/&+] ?)\p{Lu}{2,3}){0,4}$/u;

// Initials that no list explains are somebody's, where nothing else stands behind the mark.
function strangers(list: string): readonly string[] | undefined {
  if (!INITIALS.test(list)) return undefined;
  const all = list.split(/[^\p{Lu}]+/u);
  return all.some((one) => saysNothing(one) || NOBODY.test(one)) ? undefined : all;
}

/** Whose the task beside it is, where a sentence says no more: "(Action: Ada)", "Owner: Ben". */
export function ownerAlone(text: string, people: KnownPeople): readonly string[] | undefined {
  const [, list] = (text.length < LONGEST_OWNER ? OWNER_ALONE.exec(text) : null) ?? [];
  const who = list === undefined ? undefined : (owners(list, people, false) ?? strangers(list));
  return who?.length ? who : undefined;
}

const MARKED_BEHIND = expression(
  `^(.{8,200}?) [([](?:(?i:{action}|{todo})|{actionCapitals})(?: {markOwner})?(?: ?[:–—-])? ${NAMES}[)\\]][.]?$`,
  "u",
);

const NEEDED = expression(`^({needed} [^()]{4,160}) \\(${NAMES}\\)[.]?$`, "u");

const OWNED_ORDER = expression(`^([^()]{4,160}) \\((?i:{ownerLabel}): ${NAMES}\\)[.]?$`, "u");

// "A rota is needed (action: Ada).", "We need a rota by June (Ada).", "Draw up a rota (owner: Ada)."
function markedBehind(sentence: Sentence, people: KnownPeople): Action[] | undefined {
  const [, what = "", list = ""] =
    MARKED_BEHIND.exec(sentence.text) ??
    NEEDED.exec(sentence.text) ??
    (isOrder(sentence.text) ? OWNED_ORDER.exec(sentence.text) : null) ??
    [];
  const who = what === "" ? undefined : owners(list, people, false);
  return who?.length ? [action({ who, what }, sentence, "mark.action")] : undefined;
}

/** What a sentence marks as an action; nothing where it marks none. */
export function marked(sentence: Sentence, people: KnownPeople): Action[] | undefined {
  const mark = markedAction(sentence.text);
  if (mark === undefined) return markedBehind(sentence, people);
  if (isSpoken(sentence.text, people)) return undefined;
  // "AI" may be a topic as well: there somebody or an order must follow.
  const { who, what } = taskOf(sentence.text, people);
  if (isMaybeTopic(sentence.text) && who.length === 0 && !isOrder(what)) return undefined;
  // "Follow-up (Ada): the letter was sent" tells of it.
  if (FOLLOW_UP.test(sentence.text) && (who.length === 0 || IS_SO.test(what))) return undefined;
  if (isName(mark.rest, people)) return [];
  const parts = mark.rest.split(/;\s+/).map((part) => ({ part, ...task(part, people) }));
  const told = eachTold(mark.rest, people);
  if (told.length > 1)
    return told.map((one) => action(one.task, { ...sentence, text: one.part }, "mark.action"));
  // "Ada → the hall; all → think of songs"
  const ofSomebody = parts.filter((one) => one.who.length > 0);
  if (ofSomebody.length > 1 && parts.every((one) => one.who.length > 0 || one.what !== one.part))
    return ofSomebody.map((one) => action(one, { ...sentence, text: one.part }, "mark.action"));
  // "ACTION: the board asked Ada to draw it"
  const deed =
    who.length === 0 ? (deedWithin(mark.rest, people, {}) ?? anyDeed(mark.rest, people)) : undefined;
  const all = deed?.who ?? [...who, ...(who.length > 0 ? alsoTold(mark.rest, people) : [])];
  return [action({ who: [...new Set(all)], what }, sentence, "mark.action")];
}

const DASHED = expression(`^${ANY_NAMES} [–—-] `, "u");

/** Whether a mark opens a list of owners with their tasks: "Actions: Ada — the oil. Ben — …". */
export function listsOwners(text: string, people: KnownPeople): boolean {
  const { rest = "" } = markedAction(text) ?? {};
  return DASHED.test(rest) && namedWords(rest, people) !== undefined;
}

/** A further one of such a list. */
export function alsoListed(sentence: Sentence, people: KnownPeople): Action[] | undefined {
  const made = DASHED.test(sentence.text) ? namedWords(sentence.text, people) : undefined;
  return made && [action(made, sentence, "mark.action")];
}

// "AP: no slides", where Ada Pell is among the people.
function isSpoken(text: string, people: KnownPeople): boolean {
  const [, initials] = /^(\p{Lu}{2,3}):\s/u.exec(text) ?? [];
  return initials !== undefined && people.initials(initials) !== undefined;
}

const FOLLOW_UP = expression("^{followUp}\\b", "i");
const IS_SO = expression("\\b{toBe}\\b", "i");

const COMMAND = expression("^[#!]{actionTag}\\s", "i");

/** Whoever tells a bot of an action takes it on anew: "#action ada order oil". */
export function takenAnew({ paragraph }: Passage, people: KnownPeople): Action[] | undefined {
  const [first] = sentences(paragraph, true);
  if (first === undefined || !COMMAND.test(first.text) || isDone(first.text)) return undefined;
  return marked(first, people);
}
