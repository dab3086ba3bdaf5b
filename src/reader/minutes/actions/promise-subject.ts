/** Who stands before a modal as its subject: somebody of the meeting, or nobody that can be told. */
import { expression } from "../expression.ts";
import { isWholeMention, owners } from "../owners.ts";
import type { KnownPeople, KnownPerson } from "../people/known/known-people.ts";

const SELF = expression('(?:^|[\\s("“]){speaker}$');
/** "Ada and I" */
const BESIDE_SELF = expression('(?:^|[\\s("“])([^\\s("“]{1,40}) {and} {speaker}$');
const PRONOUN = expression("^{pronoun}$", "i");
const PRONOUN_WITHIN = expression(
  "(?:[,;:(–—→⇒>-] ?(?:(?:{and}|{but}|{so}|{clauseLead}),? )?| (?:{and}|{so}) ){pronoun}$",
  "i",
);
const PLURAL = expression("^{pluralPronoun}$", "i");
const ASKED = expression("\\b{asked}\\s+(?:\\w+\\s+)?$", "i");
const THOUGHT = expression("\\b{thought}\\b[^.;]{0,40}$", "i");
/** What follows is no longer what somebody thought: "Ada wants it, so Ben will". */
const SINCE_THEN = expression(", (?:{so}|{but})\\b", "i");

/** Somebody who takes something on, and where in the sentence the words of it begin. */
export interface PromisePart {
  readonly at: number;
  /** Where the clause of its subject begins, if that is not the sentence. */
  readonly from?: number;
  readonly who: readonly KnownPerson[];
  readonly clear: boolean;
  readonly rule: string;
}

/** Of whom a sentence speaks without a name. */
export interface Referents {
  /** Who says "I". */
  readonly speaker?: KnownPerson | undefined;
  /** Whom "he" or "she" means, where the sentence before names nobody else. */
  readonly pronoun?: KnownPerson | undefined;
  /** Whom "they" means: the several people of the sentence before. */
  readonly they?: readonly KnownPerson[] | undefined;
  /** Who is meant where a sentence has no subject: whom the one before is about. */
  readonly silent?: KnownPerson | undefined;
  /** Whether the note tells of the meeting in the present, so that a deed of the present may be one of the meeting. */
  readonly isPresent?: (() => boolean) | undefined;
  /** Whether it stands in an item of a list. */
  readonly isItem?: boolean | undefined;
  /** Whose item it stands below. */
  readonly above?: readonly string[] | undefined;
}

/** Who takes something on. */
export interface PromiseSubject {
  readonly who: readonly KnownPerson[];
  readonly certain: boolean;
}

/** "Ada as treasurer" */
const AS_OFFICER = expression(
  "(?<=\\p{Lu}[\\p{L}'’-]{1,30}) {asOffice} (?:{officerThe} )?(?:{officerOf} )?(?:{officer})$",
  "iu",
);
const ADVERB = expression(" (?:{adverb}|{yet})$");
const PREPOSITION = expression("\\b{preposition}$", "i");
const ASKING = expression("\\b{asking}$", "i");
/** "The door that Ada will paint" tells of a door, "the sloop Ada" of a sloop. */
const THING = expression("\\b{the} (?!{momentNoun}$)[a-z]+$", "i");
const LEADING_IN = expression("^{leadingIn}\\b", "i");
const THAT = expression("\\b{that}$");
const SAID_THAT = expression("{saidThat} {that}$");
const AND = expression("(?:,|\\b{and})$");
const TO = expression(" {to} ");
/** "Ada will saw it, Ben to plane it" */
const WILL = expression("^[^,;:]{1,40}? {silentWill} ");

/** "Ada, who'll bring it" */
const RELATIVE = expression(",? {personRelative}$", "i");

/** The people that stand right before a modal as its subject. */
export function subjectOf(
  before: string,
  people: KnownPeople,
  { speaker, pronoun, they }: Referents,
  isBareTo: boolean,
): PromiseSubject | undefined {
  if (pronoun !== undefined && (PRONOUN.test(before) || PRONOUN_WITHIN.test(before)))
    return { who: [pronoun], certain: !isBareTo };
  if (they !== undefined && PLURAL.test(before)) return { who: they, certain: !isBareTo };
  const beside = BESIDE_SELF.exec(before)?.[1];
  const other = beside === undefined ? undefined : people.find(beside);
  if (other !== undefined) return { who: [other, speaker].filter((one) => one !== undefined), certain: true };
  if (SELF.test(before))
    return speaker === undefined || ASKED.test(before.slice(0, -1))
      ? undefined
      : { who: [speaker], certain: true };
  const relative = RELATIVE.exec(before);
  if (relative !== null) {
    const said = lastPeople(before.slice(0, relative.index), people, true);
    return said && { who: said.who, certain: !said.either };
  }
  const trimmed = before
    .replace(/^\[([^[\]]{1,40})\]$/, "$1")
    .replace(/(?: \([^()]{0,60}\)|, [^,]{1,40},)$/, "")
    .replace(ADVERB, "")
    .replace(AS_OFFICER, "");
  const found = lastPeople(trimmed, people) ?? inParentheses(before, people);
  if (found === undefined) return undefined;
  const { who, either } = found;
  const left = found.left.trimEnd();
  if (ASKED.test(`${left} `) || PREPOSITION.test(left)) return undefined;
  const isAside = (THING.test(left) && !LEADING_IN.test(left)) || (THAT.test(left) && !SAID_THAT.test(left));
  if (!isBareTo) return { who, certain: !either && !isAside && !isThought(left) };
  // "to" alone is an order where a statement opens with it; else it is "asked Ada to write", or nothing.
  if (ASKING.test(left)) return { who, certain: false };
  const opens =
    /(?:^|[:;.)–—(→⇒>-]|\p{So}\uFE0F?)$/u.test(left) ||
    (AND.test(left) && TO.test(left)) ||
    (left.endsWith(",") && (WILL.test(left) || opensClause(left, people)));
  return opens ? { who, certain: !either } : undefined;
}

const ASKS = expression("\\b(?:{asking}|{thought}|{asked})\\b", "i");

// "Ben has a draft, Ada to review it", but not "We asked Ben, Ada to leave".
function opensClause(left: string, people: KnownPeople): boolean {
  return !ASKS.test(left) && lastPerson(left.slice(0, -1), people) === undefined;
}

/** "A small group (Ada, Ben) will" */
const IN_PARENTHESES = /\p{Ll} \(([^()]{1,60})\)$/u;

function inParentheses(before: string, people: KnownPeople): ReturnType<typeof lastPeople> {
  const match = IN_PARENTHESES.exec(before);
  const who = match === null ? undefined : owners(match[1] ?? "", people, false);
  return who?.length ? { who: who.map((name) => ({ name })), left: "", either: false } : undefined;
}

function isThought(left: string): boolean {
  const [said] = THOUGHT.exec(left) ?? [];
  return said !== undefined && !SINCE_THEN.test(said);
}

const JOINT = expression("(?:(?<firm>,? {and}| &| ?\\+|\\/|(?<either>,? {or}))|,)\\s?$");
/** What a list of several subjects may stand behind. */
const BOUNDARY = expression('(?:^|[,;:.(–—→⇒>“"-]|\\b{clauseOpening})$', "i");

/** The people whose names a text ends with, joined by "and" or commas; several are a subject where a clause may begin, or `anywhere`. */
function lastPeople(
  text: string,
  people: KnownPeople,
  anywhere = false,
): { who: readonly KnownPerson[]; left: string; either: boolean } | undefined {
  const who: { known: KnownPerson; left: string }[] = [];
  let left = text;
  let either = false;
  for (let n = 0; n < 12; n++) {
    const last = lastPerson(left, people) ?? (n === 0 ? stranger(left, people) : undefined);
    if (last === undefined) break;
    who.unshift(last);
    const { 0: joint, groups } = JOINT.exec(last.left) ?? { 0: undefined };
    // "At the harbour, Ada will": a comma alone joins nobody to the last one.
    if (joint === undefined || (n === 0 && groups?.firm === undefined)) break;
    if (groups?.either !== undefined) either = true;
    left = last.left.slice(0, -joint.length);
  }
  while (!anywhere && who.length > 1 && !BOUNDARY.test(who[0]?.left.trimEnd() ?? "")) who.shift();
  const [first] = who;
  return first === undefined ? undefined : { who: who.map(({ known }) => known), left: first.left, either };
}

const ACRONYM = expression("^{acronym}$", "i");
const WORDS = /(?<![^\s("“‘[/&+,;:—–])[^\s("“‘[/&+,;:—–]+(?: [^\s("“‘[/&+,;:—–]+){0,3}$/;

function lastPerson(text: string, people: KnownPeople): { known: KnownPerson; left: string } | undefined {
  const [tail = ""] = WORDS.exec(text.slice(-80)) ?? [];
  const words = tail.split(" ");
  if (!people.mayEnd(words.at(-1) ?? "")) return undefined;
  for (let n = 0; n < words.length; n++) {
    const said = words.slice(n).join(" ");
    const known =
      people.find(said) ??
      (ACRONYM.test(said) ? undefined : people.initials(said)) ??
      (/^@\w/.test(said) && !said.includes(" ") ? mentioned(said) : undefined) ??
      (isWholeMention(said) ? { name: said.slice(1) } : undefined);
    if (known !== undefined) return { known, left: text.slice(0, -said.length) };
  }
  return undefined;
}

const NOBODY = expression("^@{nobody}$", "i");

function mentioned(said: string): KnownPerson | undefined {
  return NOBODY.test(said) ? undefined : { name: said };
}

const STRANGER = expression("(?: {and} | [&+] |\\/)(\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)$", "u");

/** Somebody who was not there counts beside somebody who was: "Ada and Zoe Sample". */
function stranger(text: string, people: KnownPeople): { known: KnownPerson; left: string } | undefined {
  const [, name] = STRANGER.exec(text.slice(-80)) ?? [];
  if (name === undefined) return undefined;
  const left = text.slice(0, -name.length);
  const [joint = ""] = JOINT.exec(left) ?? [];
  return lastPerson(left.slice(0, -joint.length), people) === undefined
    ? undefined
    : { known: { name }, left };
}
