/** What has the words of a decision and only tells: advice, counts, how a thing works, whose task stands where. */
import type { Paragraph } from "../../../../model/document.ts";
import { plain } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { isOrder } from "../../tasks.ts";
import { isTask } from "../below-heading.ts";

/** Rules by which something is settled without a word that says so: "We keep it", "Lamp: keep". */
const PLAIN = new Set(
  [
    "labelled we-settle we-resolve we-decide we-change we-end we-are-picking we-will-not instead-we sum-we",
    "going-with as-it-is let-us moving-forward no-longer we-in-front we-on-day so-we what-we-do",
    "gets-done therefore-done for-so-long-we we-instead",
  ]
    .join(" ")
    .split(" ")
    .map((name) => `sentence.${name}`),
);
/** "Main lessons: keep the queue short", "Goal for May: no more red tests". */
const ADVICE = expression(
  "^(?:[\\p{L}'’-]+ ){0,2}{adviceLabel}(?: \\d{1,2})?(?: {adviceOf} [^:.;?!]{1,30})?: ",
  "iu",
);
/** "Ben's talk: …", "Ada says: …". */
const OF_ONE = expression("^[^:.;?!]{1,40}['’]s (?:{ownView}): |^[^:.;?!]{1,50} (?:{saysSo}): ", "iu");
/** "We drop the connection after 30 seconds": so a program works, or people do. */
const WORKINGS = expression("\\b(?:{howItWorks})(?![\\p{L}])", "iu");

/** Whether what a rule found is advice, somebody's own view, or how something works anyway. */
export function isOnlyTold(text: string, rule: string, people: KnownPeople): boolean {
  if (!PLAIN.has(rule)) return false;
  return (
    ADVICE.test(text) || OF_ONE.test(text) || WORKINGS.test(text) || isSaidBySomebody(OWN_VIEW, text, people)
  );
}

/** "Ada: we keep it simple here". */
const OWN_VIEW = /^@?([^:.;?!]{1,40}): (?=[Ww]e\b)/u;

// Whether a label before a text is whoever says it.
function isSaidBySomebody(
  label: { exec(text: string): RegExpExecArray | null },
  text: string,
  people: KnownPeople,
): boolean {
  const [, who] = label.exec(text) ?? [];
  return who !== undefined && people.find(who) !== undefined;
}

/** Who agrees first sums up what follows. */
const SPEAKER = expression("^@?([^:.;?!]{1,40}): (?!(?i:{assentWord}|{decided})\\b)", "u");

/** Whether it is what somebody goes on to say: "Ada: it is old. We drop it next year." */
export function isSaidOn(text: string, rule: string, { children }: Paragraph, people: KnownPeople): boolean {
  const whole = PLAIN.has(rule) ? plain(children) : "";
  return !whole.startsWith(text) && isSaidBySomebody(SPEAKER, whole, people);
}

/** "CI: passed", "Visa: granted". */
const OF_OTHERS = expression(
  "^(?:[\\p{L}\\p{N}-]+ ){0,2}{othersGive}(?: {adviceOf} [^:.;?!]{1,30})?(?::|(?: {gotBy})?(?= (?!{the}))) {othersSay}\\b",
  "iu",
);
/** "Of 90 patches, 40 were rejected", "12 talks were accepted and 3 rejected": so many it is no single matter. */
const COUNT = expression(
  "(?:^|[,;:] |\\b{countLead} )\\d{2,3}(?![\\d.:-]| {monthName})(?: [\\p{L}\\p{N}-]+){0,4} (?:{beDone}|{comeTo}) (?!{fineWithAll}\\b)(?![^.;?!]{0,60}\\b{votedHow})",
  "iu",
);

const TEST_PASSED = expression("\\b{testPassed}", "i");

/** Whether a text reports what others gave, how many of something there were, or that things passed a test. */
export function isReport(text: string): boolean {
  return OF_OTHERS.test(text) || COUNT.test(text) || TEST_PASSED.test(text);
}

const STATUS = /^(.{3,160}?)(?: ?(?:→|⇒|->|=>)|:| [–—]| -) (?! )\p{L}[\p{L} ]{2,30}[.!]?$/u;

/** What is said of a task that is still to do as well as of a motion, behind whoever has one name. */
const LEFT_OVER = expression(
  "^\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]*)?: .*(?:→|⇒|->|=>) ?(?i:{leftOver})[.!]?$",
  "u",
);

/** "Ada: write to the club → carried": what became of a task is no will of the meeting. */
export function isTaskStatus(text: string, people: KnownPeople): boolean {
  const [, task = ""] = STATUS.exec(text) ?? [];
  const [, who, deed = ""] = /^@?([^:.;?!]{1,40}): (\S.*)$/u.exec(task) ?? [];
  const isDeed = who !== undefined && isOrder(deed);
  return isTask(task, people) || (isDeed && (people.find(who) !== undefined || LEFT_OVER.test(text)));
}

const UNFINISHED = expression("\\b{voteGoesOn}\\b", "i");
const VOTED = new Set(
  ["vote", "tallied", "most-for", "majority", "of-one-mind"].map((name) => `sentence.${name}`),
);

/** Whether votes are counted while they are cast: "3 yes so far". */
export function isStillCast(text: string, rule: string): boolean {
  return VOTED.has(rule) && (UNFINISHED.test(text) || isTied(text));
}

const TALLY = expression(
  "\\b(?<yes>{votesCount}) (?:{votes} )?{votesFor}\\b[^.;:?!]{0,20}?\\b(?<no>{votesCount}) (?:{votes} )?{votesNot}",
  "i",
);
// "One yes, one no": as many against it as for it.
function isTied(text: string): boolean {
  const { yes, no } = TALLY.exec(text)?.groups ?? {};
  return yes !== undefined && (yes.toLowerCase() === no?.toLowerCase() || Number(yes) <= Number(no));
}
