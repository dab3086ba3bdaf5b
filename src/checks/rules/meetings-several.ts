import { daysBetween } from "../../model/day.ts";
import type { Heading } from "../../model/document.ts";
import type { Meeting } from "../../model/meeting.ts";
import { namedDay, nearestDay } from "../../model/named-day.ts";
import { plain } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";
import { headings } from "../support/headings.ts";

/** Fewer days are an event's, or two readings of a motion. */
const SEVERAL = 3;
/** In days: what is nearer is one event of several days. */
const APART = 5;

/** One file for all meetings: it goes out once, and what is put on top of it later goes to nobody. */
export const meetingsSeveral: Rule = {
  code: "meetings-several",
  severity: "warning",
  about: "a note whose headings are the days of several meetings",
  find: ({ meeting }) => {
    const [first, ...others] = ownDays(meeting);
    if (first === undefined || others.length + 1 < SEVERAL) return [];
    const found = {
      message: `${others.length + 1} headings are days of meetings, and a note is one meeting: it is sent once, as that of ${meeting.date}`,
      place: first.place,
      hint: "Give each meeting a file of its own: one that is added to this file later is sent to nobody.",
    };
    return [found];
  },
};

/** The headings of the level that has most days, each of another one, where they are as far apart as meetings are. */
function ownDays(meeting: Meeting): readonly Heading[] {
  const dated = headings(meeting).flatMap((heading) => {
    const day = dayOf(plain(heading.children), meeting);
    return day === undefined ? [] : [{ heading, day }];
  });
  const [level = []] = [...Map.groupBy(dated, ({ heading }) => heading.level).values()].sort(
    (a, b) => b.length - a.length,
  );
  const days = [...new Set(level.map(({ day }) => day))].sort();
  const [from = "", to = ""] = [days[0], days.at(-1)];
  const isFar = days.length > 1 && Math.abs(daysBetween(from, to)) >= APART * (days.length - 1);
  return isFar && days.length === level.length ? level.map(({ heading }) => heading) : [];
}

/** The day that a heading opens with. */
function dayOf(text: string, { date }: Meeting): string | undefined {
  const [, iso] = /^\W{0,3}(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text) ?? [];
  if (iso !== undefined) return iso;
  const said = namedDay(text);
  const before = text.slice(0, text.indexOf(said?.words ?? ""));
  return said === undefined || !/^(?:[^\s\d]{1,12}\s+){0,2}$/.test(before)
    ? undefined
    : nearestDay(said, date);
}
