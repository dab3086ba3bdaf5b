/** Who was in the chair: by a role in the list of attendees, by a line of its own, or by a sentence. */
import type { Block, Document } from "../../../model/document.ts";
import { blocks, plain, written } from "../../../model/walk.ts";
import { type Expression, expression } from "../expression.ts";
import { blocksSaid } from "../log.ts";
import { KnownPeople } from "./known/known-people.ts";
import { ledBriefly } from "./led/led-briefly.ts";
import { lastIn, named } from "./led/named-in.ts";
import { startedBy } from "./led/started.ts";
import { statements } from "./led/statements.ts";
import { isWrittenAsName, WHOLE_NAME } from "./names.ts";
import type { ListedPerson } from "./offices.ts";

/** The chair's name, and the name of the rule that says so. */
export interface Chair {
  readonly chair: string;
  readonly chairRule: string;
}

/** Who leads, the surest first: the chair, the chair of something, a chair with another, whoever led. */
const LEADING = [
  expression("^{chair}(?:,|$)", "i"),
  expression("(?<!\\b{deputy}[- ])(?<!\\b{co}[- ]?)\\b{chair}\\b", "i"),
  expression("(?<!\\b{deputy}[- ])\\b{chair}\\b", "i"),
  expression("(?:^|(?:[/&]|\\b{and}) ?){lead}(?: ?[,/&]| {and}\\b|$)|^{ledAside}$", "i"),
];

/** In a list it is an office: "Ada (leader)". */
const LEADS_BODY = expression("^(?!{theMeeting} |{meeting} )(?:[\\w-]+ )?{leadsBody}$", "i");

/** Who is called chair, else who is said to have led the meeting. */
export function chairOf(there: readonly ListedPerson[]): Chair | undefined {
  const called = (is: Expression) =>
    there.filter(
      ({ role, labelled }) =>
        role !== undefined && is.test(role) && (labelled === true || !LEADS_BODY.test(role)),
    );
  const [found, ...others] = LEADING.map(called).find((all) => all.length > 0) ?? [];
  // Two who led it together are no chair.
  if (found === undefined || others.length > 0) return undefined;
  return { chair: found.name, chairRule: found.labelled === true ? "label.chair" : "aside.chair" };
}

const BEFORE = expression("(?:\\b|^(?=\\())(?:{chairBefore}) (.+)", "i");
const BEHIND = expression("^(.{1,120}?) {chairBehind}\\b(?! {inAnotherYear})", "i");
/** "The chair, Ada Example, …": the name stands right behind it. */
const BESIDE = expression("(?<!\\S (?:{inBefore}) )\\b{chairBeside},? (.+)", "i");
/** "A. Chair [Ada]", as who reports. */
const REPORTS = expression("^(?:\\p{L}[.)] )?{capitalRole} [\\[(](.{2,60})[)\\]]$", "u");
/** "Ada Example, Chairwoman", at the end of the note. */
const SIGNED = expression(
  "^(?:{signed}[:,]? )?([^,.;:()]{2,60})(?:, (?:{the} )?{capitalRole}| \\((?:{the} )?{capitalRole}\\))[.]?$",
  "i",
);
const LED_HINT = expression("{ledHint}", "i");
/** It was so at another time. */
const NOT_NOW = expression("\\b{anotherTimeLed}\\b", "i");
/** So many blocks from the beginning a meeting is opened. */
const TOP = 12;
/** So many blocks from its end a note may be signed. */
const END = 6;

/** Who of those present a sentence says was in the chair. */
export function chairSaid(document: Document, there: readonly ListedPerson[]): Chair | undefined {
  const people = new KnownPeople(there);
  const all = blocksSaid(document);
  const said = all.flatMap(statements);
  const led = firstOf(said, (one) =>
    ledBy(one, (words, side) => {
      const own = words.replace(ALSO_DID, "");
      return (side === "behind" ? lastIn(own, people) : undefined) ?? named(own, people, side === "beside");
    }),
  );
  const brief = led ?? startedBy(document, people) ?? ledBriefly(document, people);
  if (brief !== undefined) return { chair: brief, chairRule: "sentence.chair" };
  const own = firstOf(all.slice(0, TALK).flatMap(linesOf), (one) => {
    const { name = "" } = SAYS_HE_LEADS.exec(one)?.groups ?? {};
    return name === ""
      ? undefined
      : (people.find(name) ?? people.initials(name) ?? people.find(name.split(" ", 1)[0] ?? ""))?.name;
  });
  if (own !== undefined) return { chair: own, chairRule: "sentence.chair" };
  const signed = new Set(all.slice(-END).flatMap(statements));
  const name = firstOf(said, (one) => {
    const match = REPORTS.exec(one) ?? (signed.has(one) ? SIGNED.exec(one) : null);
    return named(match?.[1] ?? "", people, true);
  });
  return name === undefined ? undefined : { chair: name, chairRule: "sentence.signed" };
}

/** "[14:01] Ada: hi all, I'll lead today" */
const SAYS_HE_LEADS = expression(
  "^(?:[[(]?\\d{1,2}:\\d\\d(?::\\d\\d)?[\\])]?\\s+)?(?<name>@?\\p{L}[\\p{L}\\d '’._-]{0,40}?)\\s?:\\s+(?:[^.!?]{0,80}[.!?,] )?(?i:{leadsOneself})",
  "u",
);
/** So many lines from its beginning whoever leads says so. */
const TALK = 30;

function linesOf(block: Block): readonly string[] {
  return block.kind === "paragraph" ? written(block.children).split("\n") : [];
}

const STRANGER = expression(`^(?:{officeBefore} )?${WHOLE_NAME}`, "u");
const STRANGER_ALONE = expression(
  `^(?:(?:{officerThe} )?{officeBefore},? )?${WHOLE_NAME}(?:,[^,.;]{1,60}| \\([^()]{1,60}\\))?,?$`,
  "u",
);
/** "Ada called in from the ferry and", before "chaired" */
const ALSO_DID = expression(
  "(?<=^\\p{Lu}\\S{1,20}(?: \\p{Lu}\\S{0,20}){0,2}) \\p{Ll}[^,;:]{2,60} {and}$",
  "u",
);
/** "Ada chaired": one word is a name only where nothing but a person does so. */
const SURELY_LED_FIRST = expression("\\b{surelyLedFirst}\\b", "i");
const SURELY_LED = expression("\\b{surelyLed}", "i");

/** Whom a sentence says to have led, where no list names them: "called to order by Ada Example". */
export function strangerLed(document: Document): string | undefined {
  // In between a talk may be told of.
  const all = document.length > TOP + END ? [...document.slice(0, TOP), ...document.slice(-END)] : document;
  return firstOf([...blocks(all)].flatMap(statements), (said) =>
    ledBy(said, (words, side) => {
      const own = words
        .replace(ARTICLE, "")
        .replace(/^\(([^()]*)\)$/, "$1")
        .replace(ALSO_DID, "");
      const match = (side === "behind" ? STRANGER_ALONE : STRANGER).exec(own);
      if (side === "beside" && isTold(said, words, match?.[0] ?? "")) return undefined;
      const whole = match?.groups?.name;
      if (whole !== undefined || !(side === "behind" ? SURELY_LED : SURELY_LED_FIRST).test(said))
        return whole;
      const one = side === "behind" ? own : (/^\p{Lu}\p{Ll}[\p{L}'’-]*(?=[.,;]|$)/u.exec(own)?.[0] ?? "");
      return isOneName(one) ? one : undefined;
    }),
  );
}

const TOLD = expression("^,? ?(?:\\([^()]{1,60}\\),? )?{toldOfChair}\\b", "i");
const TOLD_BEFORE = expression("\\b{toldByChair} [^.;,]{0,20},? $", "i");
const BY_CHAIR = expression("\\b{by} [^.;,]{0,20},? $", "i");
/** So near before the chair it says who told it. */
const NEAR = 40;

// "The chair, Ada Example, said that": a paper says so, too.
function isTold(said: string, words: string, name: string): boolean {
  const before = said.slice(0, said.length - words.length).slice(-NEAR);
  const rest = words.slice(name.length);
  return /^[.;]?$/.test(rest) ? !BY_CHAIR.test(before) : TOLD.test(rest) || TOLD_BEFORE.test(before);
}

function isOneName(words: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(words) && isWrittenAsName(words);
}

/** "Ada Example was elected mayor. She took the chair" */
const TOOK_OVER = expression(
  `(?:^|[^\\p{L}])${WHOLE_NAME} {wasElected}\\b[^.;]{0,60}[.;] {thenTookChair}\\b`,
  "u",
);
const ELECTED = expression("\\b{elects} (.+)", "i");

/** Whom those who met made their chair, in a list or not. */
export function elected(document: Document, there: readonly ListedPerson[]): string | undefined {
  const people = new KnownPeople(there);
  const all = [...blocks(document)];
  const took = firstOf(
    all.flatMap((block) => (block.kind === "paragraph" ? plain(block.children) : [])),
    (said) => (LED_HINT.test(said) ? TOOK_OVER.exec(said)?.groups?.name : undefined),
  );
  if (took !== undefined) return named(took, people, true) ?? took;
  return firstOf(all.flatMap(statements), (said) => {
    const words = LED_HINT.test(said) ? (ELECTED.exec(said)?.[1] ?? "") : "";
    return named(words, people, true) ?? STRANGER.exec(words)?.groups?.name;
  });
}

function firstOf(all: readonly string[], find: (said: string) => string | undefined): string | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

const ARTICLE = expression("^(?:{chairBeside},? )", "i");
const OTHER_NAME = expression(`^(?:{and} )?${WHOLE_NAME}$`, "u");
const WHO = expression(
  "(?:^|[\\s,;(])(\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2}), {whoClause}(?: \\p{Ll}{2,8})?$",
  "u",
);
/** "The meeting came to order with Ada" */
const WITH = expression("^.{3,80} {ledWith} (?=\\p{Lu})", "u");
/** "With Ada in the chair", "In Ben's absence Ada led us" */
const LEAD_IN = expression("^{ledLead} ", "i");

// Who opens the last clause before the verb, else the sentence: "In the absence of Ben, Ada chaired".
function subject(
  { 0: all, 1: before = "" }: RegExpExecArray,
  find: (words: string, side: Side) => string | undefined,
): string | undefined {
  const opened = before.lastIndexOf("(");
  const isAside = opened > before.lastIndexOf(")");
  const clause = all
    .slice(
      Math.max(
        before.lastIndexOf(", "),
        before.lastIndexOf("; "),
        before.lastIndexOf(": "),
        isAside ? opened : -1,
      ) + 1,
    )
    .trim();
  const own = before
    .slice(before.length - (clause.length - (all.length - before.length)))
    .trim()
    .replace(LEAD_IN, "")
    .replace(WITH, "");
  // "Ben joined Ada, who chaired"
  const [, whose] = WHO.exec(before) ?? [];
  if (whose !== undefined) return NOT_NOW.test(clause) ? undefined : find(whose, "behind");
  const found = NOT_NOW.test(clause) ? undefined : find(own, "behind");
  // "Ada handed over, and Mr Example ran the rest", where nothing else names him.
  if (found === undefined && OTHER_NAME.test(own)) return undefined;
  // What stands before an aside says nothing of who led.
  return found ?? (isAside || NOT_NOW.test(all) ? undefined : find(before, "behind"));
}

/** Where the words stand that say that somebody led, seen from his name. */
type Side = "before" | "behind" | "beside";

// Whom `find` knows by the words beside what says that somebody led.
function ledBy(said: string, find: (words: string, side: Side) => string | undefined): string | undefined {
  if (!LED_HINT.test(said)) return undefined;
  const before = BEFORE.exec(said);
  const behind = BEHIND.exec(said);
  const beside = BESIDE.exec(said);
  const isNow = (match: RegExpExecArray | null) =>
    match !== null && !NOT_NOW.test(said.slice(0, match.index + match[0].length - (match[1] ?? "").length));
  return (
    (isNow(before) ? find(upToLabel(before?.[1]), "before") : undefined) ??
    (behind === null ? undefined : subject(behind, find)) ??
    (isNow(beside) ? find(beside?.[1] ?? "", "beside") : undefined)
  );
}

// "Chaired by Ada", and below it "With: Ben".
function upToLabel(words = ""): string {
  return words.replace(/\s\p{L}{1,20}:\s.*$/su, "");
}
