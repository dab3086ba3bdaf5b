/** The lines of a head that say the meeting's day and no more: "Date: Tuesday, 3 March 2026". */

import { instantOf } from "../../../../model/day.ts";
import type { Document, Paragraph } from "../../../../model/document.ts";
import type { CalendarDate } from "../../../../model/meeting.ts";
import { namedDay, nearestDay } from "../../../../model/named-day.ts";
import { links, plain } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { headOf } from "./head.ts";

/** "Date:", "Meeting date:" */
const LABEL = expression("^(?:{meeting} )?{whenAndWhere}(?:\\s*:|(?=\\s))", "i");
/** Over a line it is a label, and would be left alone. */
const LABEL_ABOVE = expression("^(?:{meeting} )?{whenAndWhere}\\s*:?$", "i");
/** A line of so many letters says more than a day. */
const LONG = 60;

/** Those of a document: every output says its day above it. */
export function dayLines(document: Document, date: CalendarDate): readonly Paragraph[] {
  const head = headOf(document);
  return head
    .filter((block) => block.kind === "paragraph")
    .filter((block) => isDayAlone(plain(block.children), date) && links([block]).length === 0)
    .filter((block) => {
      const above = head[head.indexOf(block) - 1];
      return !(above?.kind === "heading" && LABEL_ABOVE.test(plain(above.children)));
    });
}

function isDayAlone(words: string, date: CalendarDate): boolean {
  if (words.length > LONG) return false;
  const said = namedDay(words);
  if (said === undefined || said.lastDay !== undefined || nearestDay(said, date) !== date) return false;
  const beside =
    words
      .replace(LABEL, "")
      .replace(said.words, "")
      .match(/\p{L}+|\p{N}+|[^\s,.]/gu) ?? [];
  return beside.every((word) => isWeekday(word, date));
}

function isWeekday(word: string, date: CalendarDate): boolean {
  weekdays ??= ["en", "de"].flatMap((language) =>
    (["long", "short"] as const).map(
      (weekday) => new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" }),
    ),
  );
  return weekdays.some((one) => one.format(instantOf(date)).toLowerCase() === word.toLowerCase());
}
/** Made when a word is asked about first: dear to make, and few heads have one. */
let weekdays: readonly Intl.DateTimeFormat[] | undefined;
