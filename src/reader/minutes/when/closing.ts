/**
 * The day that a note closes with, where nothing calls it the next meeting's: "Thursday 4 June, 7 pm, at the mill". It is
 * told by its weekday, which is named and is the one that those met on, and by the hour or by who will be there.
 */
import { daysBetween } from "../../../model/day.ts";
import type { Document, Paragraph } from "../../../model/document.ts";
import type { CalendarDate, NextMeeting } from "../../../model/meeting.ts";
import { namedDay } from "../../../model/named-day.ts";
import { blocks } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { isOthers } from "../others.ts";
import { type Sentence, sentences } from "../sentences.ts";
import { isOfOther } from "./other-day.ts";
import { ownWords } from "./own-gathering.ts";
import { beforeDay, isBareStart, saysHour } from "./said/bare-moment.ts";
import { saidDay } from "./said/relative-day.ts";
import { told } from "./statement.ts";

/** So many paragraphs close a note: a line of thanks, or of who wrote it, may stand below the day. */
const CLOSING = 3;
const WEEK = 7;
/** So many days ahead most groups have met again. */
const FAR = 10 * WEEK;
const WEEKDAY = expression("\\b(?:{weekday}|(?:{weekdayShort})\\b)", "i");
const WE_MEET = expression("\\b(?:{weWord}|{again}|{nextWord}|{meeting})\\b", "i");

/** The day of the next meeting by the lines that close a note; undefined where none of them has one. */
export function closingDay(document: Document, after: CalendarDate, own: string): NextMeeting | undefined {
  const last = [...blocks(document.slice(-CLOSING))].filter((block) => block.kind === "paragraph");
  for (const paragraph of last.slice(-CLOSING).toReversed()) {
    const found = closingIn(paragraph, after, own);
    if (found !== undefined) return found;
  }
  return undefined;
}

function closingIn(paragraph: Paragraph, after: CalendarDate, own: string): NextMeeting | undefined {
  const sentence = sentences(paragraph).findLast((one) => isOwnDay(one, after, own));
  const found = sentence && told(sentence, { after, labelled: true, own });
  return found?.date === undefined ? undefined : { ...found, rule: "closing.own-weekday" };
}

function isOwnDay({ text }: Sentence, after: CalendarDate, own: string): boolean {
  const day = saidDay(text, after);
  if (day === undefined || !WEEKDAY.test(text) || isOthers(text, own)) return false;
  const ahead = daysBetween(day.date, after);
  const isOnWeekday = day.date > after && ahead % WEEK === 0 && ahead <= FAR;
  const [before, behind] = [text.slice(0, day.from), text.slice(day.to)];
  const isAlone = namedDay(behind) === undefined && !isOfOther(before, text.slice(day.from));
  return isOnWeekday && isAlone && isOurs(beforeDay(text, day), own, saysHour(text, day));
}

/** Whether the clause that leads to a day is of those who met, or there is none and an hour is said. */
function isOurs(before: string, own: string, hasHour: boolean): boolean {
  const clause = before.split(/[,;.–—]\s/).at(-1) ?? "";
  if (isBareStart(clause)) return hasHour;
  const names = ownWords(own);
  return WE_MEET.test(clause) || [...ownWords(clause)].some((word) => names.has(word));
}
