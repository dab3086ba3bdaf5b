/**
 * Labels that say what follows them: "ACTION: …", "DECISION: …", "DEFERRED: …", in the forms that notes have, and such as
 * the words before them take back: "NOT AGREED: …", "WITHDRAWN: DECISION: …", "CLOSED ACTION: …".
 */
import type { Document } from "../../model/document.ts";
import { blocks, linesOf, plain } from "../../model/walk.ts";
import { type Expression, expression } from "./expression.ts";
import { unnumbered } from "./sentences/numbered.ts";

const END = "\\s*(?:::?|[–—→]|->|=>|-\\s)\\s*";
const OPEN = "^[#[(*]*";
/** The end of a mark, which may be a full stop, and its number. */
const NUMBER = "(?![\\p{L}_])[\\])]?(?:[\\s-]*#?\\d{1,4}(?:[./-]\\d{1,4}){0,2}(?:[./-]?[a-z](?!\\p{L}))?)?";
/** Behind a number a full stop or a bracket ends a mark as well, or nothing where a sentence begins: "AP 7.1 Ada orders oil". */
const NUMBERED =
  "(?![\\p{L}_])[\\])]?[\\s-]*#?(?:\\d{4}[/-]\\d{1,3}|\\d{1,3}(?!\\d)(?:[./-]\\d{1,4}){0,2})(?:[./-]?[a-z](?!\\p{L}))?[\\])]?";
const NUMBER_END = "(?:[.)]\\s+|\\s+(?=\\p{Lu}\\p{L}*(?: \\S+){3}))";
/** Of an action somebody's name and a deed: "Scene 2 needs a curtain" and "Ben wrote" are none. */
const ACTION_END =
  "(?:[.)]\\s+|\\s+(?=(?:(?i:{title})\\.? )?@?\\p{L}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)?(?:(?:,| {and}| &) \\p{Lu}[\\p{L}'’-]*)? (?:{to}|{promisedWill}|{thirdPerson}) ))";
const WHO =
  "(?:\\s*[([](?<inside>[^()[\\]]{1,80})[)\\]]|\\s+(?:{markOwner} )?(?<beside>(?!(?i:{markTopic})\\b)(?:@\\w|\\p{Lu})[^:–—]{0,60}?))?";
/** What follows begins with a capital letter, or is in capitals. */
const CAPITAL = "(?=\\p{Lu})";
const CAPITALS = "(?=\\p{Lu}{2}|\\p{Lu}\\.)";

/** An arrow that opens a line, or a sentence: behind it stands what came of a talk. */
export const ARROW_FIRST = /^(?:→|⇒|➔|➜|-{1,2}>|={1,2}>) ?/;

/** Any mark, in any case. */
export const ANY_MARK = "(?i:{actionMark}|{actionCapitals}|{decisionMark}|{putOff})";
/** Any mark in capitals, as notes write it anywhere in a line. */
export const CAPITAL_MARK = `${CAPITALS}${ANY_MARK}`;

const ACTION = expression(
  `^(?:(?:→|⇒|->|=>) ?)?[#[(*]*(?:(?i:{actionMark})|{actionCapitals})${NUMBER}${WHO}${END}(?!\\s)(?<rest>.+)$`,
  "su",
);
/** "#action Ada to buy oil", "ACTION Ada to buy oil", "TODO(ada) buy oil". */
const BARE_ACTION = expression(
  `^(?:[#!]{actionTag}\\s+|(?:(?:→|⇒|->|=>) ?)?[#[(*]*(?:${CAPITAL}(?i:{actionMark})|{actionCapitals})${NUMBERED}${ACTION_END}|{actionCapitals}\\s+(?=@\\w|\\[\\p{Lu})|${CAPITALS}(?i:{action})\\s+(?=\\S.* {to} )|${CAPITAL}(?i:{action})\\s+(?={markOwner} \\p{Lu}[^.:;?!]{1,40} {to} )|\\[(?:${CAPITAL}(?i:{actions})|{actionCapitals})\\]\\s+|{actionSign}\uFE0F?\\s*|{todoCall}\\((?<inside>[^()]{1,80})\\)\\s+)(?!\\s)(?<rest>.+)$`,
  "u",
);
const DECISION = expression(
  `${OPEN}(?:${CAPITAL}(?i:{decisionMark})|{decisionCapitals}(?! ?\\d{1,2}(?![./-]?\\d)|\\s*[:–—-]\\s*\\d))(?![\\p{L}_])[\\])]?(?:[\\s-]*#?(?:\\p{Lu}{1,5}\\d{0,3}-)?\\d[\\d./-]{0,9}(?:[a-z](?!\\p{L}))?)?(?:,? (?i:{votedHow}))?(?:\\s*\\([^()]{1,80}\\)| {decisionOf} [^:]{1,60}(?=:))?${END}(?!\\s)(?<rest>.+)$`,
  "u",
);
const BARE_DECISION = expression(
  `^(?:(?:{decisionSign})\uFE0F?\\s*|[#[(*]*(?:\\p{Extended_Pictographic}\uFE0F?\\s*)?(?=\\p{Lu}|\\p{Extended_Pictographic})(?:\\p{Extended_Pictographic}\uFE0F?\\s*)?(?i:{settledHeading}|{decisionMark})\\s*:\\s*|[\\[(](?:{decisionShort})[\\])]:?\\s*|{decisionShort}-?\\d{1,3}\\s?(?:[:)–-]|\\.(?!\\d))\\s*(?!{deliverableState}\\b)|[#!]{decisionTag}\\s+|${CAPITAL}(?i:{decisionMark})${NUMBERED}${NUMBER_END}|${CAPITALS}(?i:{decided}),?\\s+(?={decisionOpens})|[\\[(](?i:{decisionMark})[\\])]:?\\s+)(?!\\s)(?<rest>.+)$`,
  "u",
);
const BARE_DEFERRAL = expression(
  "^(?:[#!]{putOff}\\s+|[\\[(](?i:{putOff})[\\])]:?\\s+|(?:{deferralSign})\uFE0F?\\s*)(?!\\s)(?<rest>.+)$",
  "u",
);
const DEFERRAL = expression(
  `${OPEN}${CAPITAL}(?i:{putOff}|{deferralMark})\\b[\\])]?(?: {putOffTo})?${END}(?!\\s)(?<rest>.+)$`,
  "u",
);
/** A mark of an action with what sets it apart; a name in parentheses beside it stays. */
const OPENING_MARK = expression(
  `^(?:(?:(?:→|⇒|->|=>) ?)?[#[(*]*(?:{actionMark}|{actionCapitals})${NUMBER}(?:${END}|\\s*(?=\\())|(?:{actionMark}|{actionCapitals})${NUMBERED}${NUMBER_END}|[#!]{actionTag}\\s+|{action}\\s+|\\[(?:{actions}|{actionCapitals})\\]\\s+)(?=\\S)`,
  "iu",
);
const MAYBE_TOPIC = expression("^(?:[#[(]*{actionOrTopic}\\b|{actionSign})", "u");
const NO_OUTCOME = expression("^{noOutcome}\\b", "i");
const NONE = expression("^{noneSaid}(?: {nothingYet})?[;,.] ", "i");
const CALL = expression("^{todoCall}\\([\\w.-]+\\)");
const NOTHING = expression(
  "^(?:{nothing}|\\[[ x]?\\]|[-–—?.…]+(?![-–—?.…]))(?: {nothingYet})?[\\s.!]*$",
  "i",
);
const TEMPLATE = expression("^[\\s[({<_*]*(?:{template}|\\?+)[\\s\\])}>_*.!:]*$|^[{<][^{}<>]*[}>]$", "i");
const DONE = expression(
  "^\\s*(?:\\(?{done}\\)?\\s*[:–—-]|{ticks})|(?:[-–—:;,([→]\\s*|\\.\\s+|->\\s*)(?:{doneBefore} )?{doneBehind}(?: {by} [\\p{L} ]{1,40}(?! )| {on} [\\w ]{1,20}(?! )| \\d[\\w ./-]{1,20}(?! )|,? {doneHow})?[\\s.!)\\]]*$|{ticks}\uFE0F?\\s*(?:\\)|\\([^()]{1,60}\\))?[.!]?$|\\({done}[,;]? [^()]{1,40}\\)[.!]?$|^\\({over}\\b[^()]{0,60}\\)[.!]?$|\\) (?:{toBe} )?{over}[.!]?$|(?:→|->|[–—]| --?) ?{over}[,;]|: ?{over}[,;] (?![^.;]{0,60} {to} )|(?:\\b{stateColumn}:|\\[{stateColumn}\\]:?) ?{over}(?=[.,;:)]|$)|\\[ ?x ?\\][.]?\\s*$",
  "iu",
);

/** "DONE Ada: oil the lamp", "[done] Ada: …", "ACTION (Ada, closed): …". */
const OVER = expression(
  "^[^\\p{L}\\p{N}([]{0,3}(?:(?=\\p{Lu}{2})(?i:{over})\\b|[#*([]{0,4}(?i:{actionMark}|{actionCapitals})?[\\]*:\\s#\\d-]{0,8}[([](?:[^()[\\]]{1,40}, ?)?(?i:{over})[)\\]])",
  "u",
);

export interface Marked {
  /** Who stands in or beside the mark, as written; empty for nobody. */
  readonly owner: string;
  /** What follows the mark. */
  readonly rest: string;
}

/** What a sentence marks as an action. */
export function markedAction(text: string): Marked | undefined {
  return marked(text, ACTION, BARE_ACTION);
}

/** What a sentence marks as decided. */
export function markedDecision(text: string): Marked | undefined {
  const mark = marked(text, DECISION, BARE_DECISION);
  return mark === undefined || decidesNothing(mark.rest) ? undefined : mark;
}

const DECISION_ALONE = expression(
  `^[#[(*]*(?:${CAPITAL}(?:(?i:{decisionMark})|{decisionCapitals})${NUMBERED}|(?i:{outcomeNoun}))[.)]$`,
  "u",
);

/** Whether a sentence is no more than the mark of the decision behind it: "Resolution 2026-04." */
export function isDecisionMark(text: string): boolean {
  return DECISION_ALONE.test(text);
}

/** What a sentence marks as put off. */
export function markedDeferral(text: string): Marked | undefined {
  return marked(text, DEFERRAL, BARE_DEFERRAL);
}

const MARKED = expression(`^[#[(*]*${CAPITAL_MARK}${END}`, "u");

/** Whether lines of a text are marked in capitals by several kinds, as nobody does but in minutes: "ACTION: …", "DECISION: …". */
export function hasMarkedLines(document: Document): boolean {
  const kinds = [...blocks(document)]
    .flatMap((block) => (block.kind === "paragraph" ? linesOf(block.children) : []))
    .map((line) => plain(line))
    .filter((line) => MARKED.test(line))
    .flatMap((line) =>
      [markedAction, markedDecision, markedDeferral].filter((one) => {
        const mark = one(line);
        return mark !== undefined && !saysNothing(mark.rest);
      }),
    );
  return new Set(kinds).size > 1;
}

function marked(text: string, ...forms: readonly Expression[]): Marked | undefined {
  // "3.2 Resolved: it is sold"
  const said = unnumbered(text);
  for (const form of forms) {
    const groups = form.exec(said)?.groups;
    if (groups === undefined) continue;
    const rest = groups.rest ?? "";
    if (!saysNothing(rest)) return { owner: groups.inside ?? groups.beside ?? "", rest };
  }
  return undefined;
}

/** Whether an action's mark may be a topic as well: "AI". */
export function isMaybeTopic(text: string): boolean {
  return MAYBE_TOPIC.test(text);
}

/** Whether a mark is a call with its owner: what stands in "TODO(ada)" is a name, also one that nobody else has. */
export function isCall(text: string): boolean {
  return CALL.test(text);
}

/** The words of an action without the mark that they open with. */
export function withoutMark(text: string): string {
  return text.replace(OPENING_MARK, "");
}

/** "None", "n/a", "no actions": the place is there, and nothing in it. */
export function saysNothing(text: string): boolean {
  const words = text.trim();
  return (
    NOTHING.test(words) ||
    NOTHING.test(words.replace(/^[([{](.*)[)\]}]$/, "$1")) ||
    TEMPLATE.test(words) ||
    NONE.test(words)
  );
}

const PUT_OFF = expression("^(?:{toBe} )?{putOff}(?=\\s*(?:[.,;!(–—-]|$)| (?:{until})\\b)", "i");

/** Whether words behind the mark of a decision settle nothing, or say that there is none. */
export function decidesNothing(text: string): boolean {
  return settlesNothing(text) || NO_OUTCOME.test(text);
}

/** Whether the words of a decision settle nothing: there are none, or it is put off. */
export function settlesNothing(text: string): boolean {
  return saysNothing(text) || PUT_OFF.test(text);
}

const DONE_LABEL = expression("^{done}\\s*(?:[:–—.!,]|-\\s|$)", "i");

/** Whether words below an item say that it is done: "Done: it is green now". */
export function saysDone(text: string): boolean {
  return DONE_LABEL.test(text) || isDone(text);
}

/** What is marked as done already is no open action. */
export function isDone(text: string): boolean {
  return DONE.test(text) || OVER.test(text);
}

/** Where a label may begin: at the beginning, or behind what parts it from the words before. */
const LABEL_START = "(?:^|[^\\p{L}\\p{N}\\s]\\s?)";
/** What opens a label and takes it back; in capitals also in the middle of a sentence; and what negates anywhere. */
const TAKEN_BACK = `(?:(?:${LABEL_START}|(?<![\\p{L}\\p{N}])(?=\\p{Lu}{2}))(?i:{takenBack})|(?<![\\p{L}\\p{N}])(?i:{negated}))\\s?[:–—-]?\\s`;
/** Other capitals before a mark belong to it, but for a short word, which may be a name: "API ACTION: …". */
const longerLabel = (end: string) =>
  `${LABEL_START}(?!(?i:{markOpening})\\s)(?!\\p{Lu}{1,4}\\s${end})(?:\\p{Lu}[\\p{Lu}'’-]{0,20}\\s){1,3}${end}`;
const VOID_END = "\\b[\\])]?(?:\\s?\\([^()]{1,60}\\))?[^:.;,]{0,40}:";
const VOID = expression(
  `^[#[(*]*(?:(?i:{takenBack}|{negated})\\s(?i:{actionMark})|(?i:{actionMark})\\s(?i:{markOver}))${VOID_END}|(?:${TAKEN_BACK}${CAPITAL_MARK}|${longerLabel(CAPITAL_MARK)})${VOID_END}`,
  "u",
);
/** What makes a mark behind it one with the words before it: "asked for a DECISION: yes or no". */
const HELD = expression(
  `${longerLabel("$")}|(?:${TAKEN_BACK}|(?<![\\p{L}\\p{N}])(?i:{beforeNoMark})\\s)$`,
  "u",
);
/** A mark is looked for within so many characters. */
const NEAR = 100;

/** What a list of what was to be done says of what still is. */
export const STILL_OPEN = expression(
  "(?:[.;,([–—-]|→|->|\\b{stateColumn}:) ?{stillOpen}\\b|: ?{stillOpen}[.)]?$|: ?{plainlyOpen}(?=[,;.]| \\()",
  "iu",
);
/** Whether a sentence tells of an earlier action that still is to be done: "Old action: Ada to order oil → carried". */
export function isLeftOpen(text: string): boolean {
  return VOID.test(text) && ACTION.test(text) && STILL_OPEN.test(text);
}

/** Whether a sentence holds a mark that its own words take back. */
export function isVoid(text: string): boolean {
  return VOID.test(text) && !isLeftOpen(text);
}

/** Whether a mark that follows some words belongs to them, and opens no sentence of its own. */
export function holdsMark(before: string): boolean {
  return HELD.test(before.slice(-NEAR).replace(/\s+/g, " "));
}
