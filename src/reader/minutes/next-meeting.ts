import type { Document } from "../../model/document.ts";
import type { CalendarDate, NextMeeting } from "../../model/meeting.ts";
import { type NamedDay, namedDay } from "../../model/named-day.ts";
import { blocks, plain } from "../../model/walk.ts";
import { isDate } from "../../text/date.ts";
import { hourIn } from "./hour.ts";
import { type Sentence, sentences } from "./sentences.ts";

const WHAT = "(?:call|meeting|session|sync|stand-?up)";
/** What the next meeting is called where a statement is about it: at the start of one, or behind a few words. */
const SAID = new RegExp(
  `(?:^|[.;:,(–—-] ?|\\b(?:and|so|but|the|our|that|of|for) )(?:the |our )?(next (?:[\\w-]+ ){0,2}?${WHAT})\\b`,
  "i",
);
const AGAIN =
  /\b(?:we(?:['’]ll| will)?|the \w+(?: will)?|will) (?:next )?(?:meet|reconvene|convene|gather)s? (?:again|next|on)\b/i;
const LABEL = new RegExp(
  `^(?:date (?:and time )?of )?(?:the )?next (?:[\\w-]+ )?(?:${WHAT}|time)(?: date)?\\s*[:–—-]?$`,
  "i",
);
/** It does not take place, or it is over, or something is told of it that is no date. */
const NOT = new RegExp(
  `\\b(?:no|cancel?led|called off|skipped|not (?:be|take place|happen|meet)|won['’]t)\\b|\\bnext (?:[\\w-]+ ){0,2}?${WHAT} was\\b`,
  "i",
);
const MENTION = /\b(?:at|in|on|during|until|till|before|by|to|after|from|since) (?:the |our )?$/i;
/** A statement of when it is, without a day: "Next call in two weeks", "Plan for next week's call:". */
const UNDATED = [
  new RegExp(
    `^(?:the |our )?next (?:[\\w-]+ )?${WHAT}(?:\\s*[:–—-]| (?:is|will be|takes place|will take place|to be))? (?:in (?:a|one|two|three|four|\\d+) (?:days?|weeks?|fortnight|months?)|next (?:week|month|${"(?:mon|tues|wednes|thurs|fri|satur|sun)day"})|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tbd|tba|to be (?:announced|decided|confirmed|determined|scheduled|arranged)|same time|at the usual time|as usual|not yet)`,
    "i",
  ),
  new RegExp(`^(?:plans?|agenda|topics?) for (?:the )?next (?:week['’]s )?${WHAT}\\b[^:]{0,20}:`, "i"),
];

/** What leaves the day open: it is quoted, and no day is taken from it. */
const OPEN =
  /\b(?:perhaps|maybe|probably|possibly|provisional(?:ly)?|tentative(?:ly)?|either|not (?:yet )?(?:fixed|decided|set|settled|agreed|confirmed)|to be confirmed|tbc|tbd)\b|\d(?:st|nd|rd|th)?(?: \p{L}+){0,2} or (?:on )?(?:the )?(?:\p{L}+day,? )?\d/iu;

/** The first sentence that names the day of the next meeting, never one on or before `after`; else one that tells of it without a day. */
export function findNextMeeting(document: Document, after: CalendarDate): NextMeeting | undefined {
  let undated: NextMeeting | undefined;
  let labelled = false;
  for (const block of blocks(document)) {
    if (block.kind === "heading") labelled = LABEL.test(plain(block.children));
    if (block.kind !== "paragraph") continue;
    const isLabel = LABEL.test(plain(block.children));
    for (const sentence of isLabel ? [] : sentences(block)) {
      const date = OPEN.test(sentence.text) ? undefined : stated(sentence, after, labelled);
      const time = hourIn(sentence.text);
      const when = time === undefined ? { date } : { date, time };
      if (date !== undefined) return { ...when, quote: sentence.text, line: sentence.line };
      if (
        (OPEN.test(sentence.text) && stated(sentence, after, labelled) !== undefined) ||
        (UNDATED.some((form) => form.test(sentence.text)) && namedDay(sentence.text) === undefined)
      )
        undated ??= { quote: sentence.text, line: sentence.line };
    }
    labelled = isLabel || (labelled && block.kind !== "paragraph");
  }
  return undated;
}

/** The day of the next meeting by a sentence, if it states one; `labelled`: it stands right below "Next meeting". */
function stated({ text }: Sentence, after: CalendarDate, labelled: boolean): CalendarDate | undefined {
  if (NOT.test(text) || text.endsWith("?")) return undefined;
  const match = SAID.exec(text) ?? AGAIN.exec(text);
  if (match === null && !labelled) return undefined;
  const at = match === null ? 0 : match.index + match[0].length;
  // "Ada will report at the next call on 5 May" tells of the report.
  const before = text.slice(0, match === null ? 0 : at - (match[1] ?? match[0]).length);
  if (MENTION.test(before) && !/^(?:date|time)\b/i.test(before)) return undefined;
  const words = text.slice(at);
  const date = complete(dayOf(words), after);
  return date !== undefined && agrees(date, words) ? date : undefined;
}

// "Moved from the 3rd to the 10th", "not on the 3rd": the day meant stands behind the other.
function dayOf(words: string): NamedDay | undefined {
  let rest = words;
  for (let n = 0; n < 3; n++) {
    const named = namedDay(rest);
    if (named === undefined) return undefined;
    const at = rest.indexOf(named.words);
    if (
      !/\b(?:from|instead of|rather than|not(?: on)?)(?: the)?(?: \w+day,?)?(?: the)? ?$/i.test(
        rest.slice(0, at),
      )
    )
      return named;
    rest = rest.slice(at + named.words.length);
  }
  return undefined;
}
const WEEKDAYS = ["sun", "mon", "tues", "wednes", "thurs", "fri", "satur"];
const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join("|")})day\\b`, "i");

// A weekday that is not the date's says that the date was completed wrongly: it is not guessed at.
function agrees(date: CalendarDate, words: string): boolean {
  const said = WEEKDAY.exec(words)?.[0].toLowerCase();
  const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
  return said === undefined || said === `${weekday}day`;
}

// What the sentence leaves out is taken from the first such day after the meeting.
function complete(named: NamedDay | undefined, after: CalendarDate): CalendarDate | undefined {
  if (named === undefined) return undefined;
  const { day, month, year } = named;
  const [ownYear = 0, ownMonth = 0] = after.split("-").map(Number);
  for (let step = 0; step <= 12; step++) {
    const months = ownYear * 12 + ownMonth - 1 + step;
    const candidate = [year ?? Math.floor(months / 12), month ?? (months % 12) + 1, day];
    if (year === undefined && month !== undefined && (months % 12) + 1 !== month) continue;
    const date = candidate.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, "0")).join("-");
    if (isDate(date) && date > after) return date;
    if (year !== undefined && month !== undefined) return undefined;
  }
  return undefined;
}
