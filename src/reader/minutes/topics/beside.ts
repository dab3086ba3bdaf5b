/** What headings and labels say that is no topic of the meeting's talk: people, the hour, what is to do, the next one. */
import { namedDay } from "../../../model/named-day.ts";
import { type Expression, expression } from "../expression.ts";
import { BRACKET, sectionOf } from "../passages/sections.ts";
import { isLabelled } from "../people/labels/segments.ts";
import { IS_ROLE, isAlone, HEADING as PEOPLE } from "../people/labels.ts";
import { isNextLabel } from "../when/labels.ts";

const TOPICS = expression("^{topicsHeading}\\s*:?$", "i");
const JOINT = expression(" ?[,&/+] ?| {and} ", "i");
/** Longer words head nothing. */
const LONGEST = 80;

/** Whether a heading or a label heads the topics below it: "Notes", "📝 Agenda & minutes", "What we discussed". */
export function isTopics(words: string): boolean {
  const bare = withoutSigns(words);
  return bare.length <= LONGEST && bare.split(JOINT).every((one) => TOPICS.test(one));
}

/** "Date and time", "Apologies", "Attendees" as a heading before any topic. */
const ASIDE = expression(
  "^(?:\\d+[.)]\\s*)?(?:{attendees}|{absent}|{frontMatter}|{whenAndWhere}(?: ?(?:,|&|/|{and}) ?{whenAndWhere})*)\\s*:?$",
  "i",
);
const WHEN = expression("^{whenAndWhere}(?: ?(?:,|&|/|{and}) ?{whenAndWhere})*\\s*[:?]?$", "i");
const FROM_LAST_TIME = expression("^{fromLastTime}\\W{0,2}$", "i");
const BESIDE = expression("^{besideTopics}\\s*[:?]?$", "i");

/** A day with so much beside it is nothing else. */
const LITTLE = 16;

/** Words without the picture or the number before them. */
export function withoutSigns(words: string): string {
  return words.replace(/^[^\p{L}]+(?=\p{L})/u, "");
}

/** Whether words say something of these, also behind a picture: "📝 Topics". */
export function says(pattern: Expression, words: string): boolean {
  const bare = withoutSigns(words);
  return pattern.test(words) || (bare !== words && pattern.test(bare));
}

/** "Present", "Facilitator", "Chair / scribe"; "Notes" may be of who took them, and of what was said. */
export function isOfPeople(words: string): boolean {
  if (BRACKET.test(words)) return false;
  return says(PEOPLE, words) || IS_ROLE.test(withoutSigns(words).replace(/(?<!\s)\s*:$/, ""));
}

/** Whether a heading before the topics, or an item among them, says who was there, when it was or what the note holds. */
export function isFront(words: string): boolean {
  if (isTopics(words)) return false;
  return says(ASIDE, words) || isOfPeople(words) || isLabelled(withoutSigns(words));
}

const OPENS_NEXT = expression(
  "^{nextMeetingLabel}(?=\\s*[:–—-]|\\s+(?:\\d|{weekday}\\b|{monthName}\\b|{takesPlace}\\b|$)|$)",
  "i",
);

/** Whether a label or an item says when the next meeting is. */
export function isNext(words: string): boolean {
  const bare = withoutSigns(words).trim();
  return isNextLabel(bare) || isNextLabel(`${bare}:`) || OPENS_NEXT.test(bare);
}

/** Whether words are a day and little else: "Tuesday, 3 March 2026". */
export function isDay(words: string): boolean {
  const named = namedDay(words);
  return named !== undefined && words.replace(HOURS, "").length - named.words.length <= LITTLE;
}

/** "8:00am - 9:00am", "7 pm" */
const HOURS = /\b\d{1,2}(?:[:.]\d\d(?: ?[ap]m)?| ?[ap]m)\b(?: ?[–—-] ?(?=\d))?/gi;

/** Whether a heading or a label stands beside the topics: for people, the hour, what was agreed, the next meeting. */
export function isBeside(words: string): boolean {
  if (isTopics(words)) return false;
  const bare = withoutSigns(words).trim();
  return (
    isOfPeople(words) ||
    isAlone(bare.replace(/(?<!\s)\s*:$/, "")) ||
    isLabelled(bare) ||
    isNext(bare) ||
    (sectionOf(bare) !== undefined && !FROM_LAST_TIME.test(bare)) ||
    [ASIDE, WHEN, BESIDE].some((one) => one.test(bare))
  );
}
