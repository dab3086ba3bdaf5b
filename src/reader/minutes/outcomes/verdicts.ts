/** What closes a talk in a word or two: what becomes of the matter ("Dropped from 2.9 on."), or what is to be done with it. */
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import type { Passage } from "../passages.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { withoutPoints } from "./settled.ts";
import { NOT } from "./votes.ts";

const STATE = expression("^{closingLead}(?:{settledState}{stateTail}|{staysSet})[.!]?$", "i");
const NO_STATE = expression("\\b{noState}(?![\\p{L}])", "iu");
const ORDER = expression("^{closingLead}{closingOrder}[.!]?$", "i");
/** "beta-accepted, stable-declined", "Accepted & merged 🎉". */
const EACH = expression(
  "^(?:[\\w.]{1,20}[- ])?{verdictState}(?:(?:,| {and}| &|;) (?:[\\w.]{1,20}[- ])?{verdictState})+[.!]?(?: ?:\\w{2,30}:| ?[^\\w\\s.,;:?!()]{1,4})?$",
  "i",
);
/** "ada: ✅ accepted". */
const TICKED = expression(
  "^(?:@?[\\w.-]{1,24}: )?(?:\\p{Extended_Pictographic}\uFE0F?|:[a-z_]{2,30}:) ?(?i:{verdictState})[.!]?$",
  "u",
);

/** Whether a sentence says only from when on something is so, or how far: "Off, as of May." */
export function isState(words: string, passage: Passage): boolean {
  const text = withoutPoints(words);
  const isFree = !passage.quoted && (passage.section === undefined || passage.section === "decisions");
  if (!isFree || NOT.test(text)) return false;
  return (
    (STATE.test(text) && !NO_STATE.test(text)) ||
    EACH.test(text) ||
    TICKED.test(text) ||
    isBoldAtEnd(text, passage)
  );
}

const BOLD = expression("^(?:{verdictState}|{closingNow})[.!]?$", "i");
const TOLD = expression("\\b(?:{beDone}|{toBe}|{notSaid}|{toldBefore})\\b", "i");
/** What becomes of a matter in more words says so by itself. */
const MOST_WORDS = 8;

// "Beta backport **accepted**": the outcome in bold type ends what it is of.
function isBoldAtEnd(text: string, { paragraph }: Passage): boolean {
  const said = paragraph.children
    .flatMap((child) => (child.kind === "strong" ? [plain(child.children)] : []))
    .find((words) => BOLD.test(words) && text.replace(/[.!]$/, "").endsWith(words.replace(/[.!]$/, "")));
  if (said === undefined || text.split(" ").length > MOST_WORDS) return false;
  return text.length > said.length + 1 && !TOLD.test(text.slice(0, -said.length));
}

/** The same of the last sentence of a talk, which may be an order to all as well: "Merge as is." */
export function closes(text: string, passage: Passage, opening: string, people: KnownPeople): boolean {
  if (isState(text, passage)) return true;
  const isFree = !passage.quoted && passage.section === undefined && ORDER.test(text);
  return isFree && !isOneOfSome(text, passage, opening) && !isOwnView(opening, people);
}

const TICKET_CLOSED = expression("^{closingLead}(?:{ticketClosed})[.!]?$", "i");
const TICKET = /(?:^|[\s([])(?:#\d{1,6}|\p{Lu}{1,8}-\d{1,6})(?![\p{L}\d])/u;

/** "Works as intended.", "Closing.": below the number of a ticket it says what became of that. */
export function closesTicket(text: string, { topic, heading, quoted }: Passage, opening: string): boolean {
  const isOfTicket = TICKET.test(opening) || TICKET.test(topic) || TICKET.test(heading);
  return !quoted && isOfTicket && text !== opening && TICKET_CLOSED.test(text);
}

// "Options:", and below it "approve", "reject": a word alone stands for what might be done.
function isOneOfSome(text: string, { above }: Passage, opening: string): boolean {
  return opening === text && !text.includes(" ") && (above === undefined || /[?:]$/.test(above));
}

// "ada: harmless. approve": what one of them would do.
function isOwnView(opening: string, people: KnownPeople): boolean {
  const [, who] = /^@?([^:.;?!]{1,40}?)(?: ?\([^()]{1,40}\))?: /u.exec(opening) ?? [];
  return who !== undefined && (people.find(who) !== undefined || /^[\p{Ll}\d_-]+$/u.test(who));
}

const SIGNED_RECORD = expression("\\b{signedRecord}\\b", "i");
const PASSED = expression(
  "^{minutesPassed}(?:[, ][^.;:?!]{1,40}?)?(?:, \\d{1,2}(?: ?[:–-] ?\\d{1,2}){1,2})?[.!]?$",
  "i",
);

/** "Otherwise accepted.", "Adopted with a comma, 6:0:0.", below the heading of the minutes. */
export function isPassed(text: string, { topic, heading, quoted }: Passage): boolean {
  const said = text.startsWith(`${topic} `) ? text.slice(topic.length + 1) : text;
  return !quoted && PASSED.test(said) && OF_MINUTES.test(`${topic} ${heading}`) && !NOT.test(said);
}

const WERE_SIGNED = expression("^[^;:?!]{0,80}\\b{wereSigned}[.!]?$", "i");
/** So many letters of a paragraph say what it is about. */
const OPENING = 40;
const OF_MINUTES = expression("\\b{minutesWord}\\b", "i");

/** "They were signed as a true record", and below the heading of the minutes "they were signed" as well. */
export function isSigned(text: string, { topic, paragraph }: Passage): boolean {
  // "Signed: ____________ Chair": nobody has, yet.
  if (text.includes("___")) return false;
  if (SIGNED_RECORD.test(text)) return true;
  return WERE_SIGNED.test(text) && OF_MINUTES.test(`${topic} ${plain(paragraph.children).slice(0, OPENING)}`);
}
