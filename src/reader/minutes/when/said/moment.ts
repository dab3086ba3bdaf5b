/** Day and hour of one statement: both come from the same clause of it, or there is no hour. */
import { dayAfter, dayBefore, daysBetween, partsOf } from "../../../../model/day.ts";
import type { CalendarDate, NextMeeting } from "../../../../model/meeting.ts";
import { namedDay, nearestDay } from "../../../../model/named-day.ts";
import { expression } from "../../expression.ts";
import { CITY_TIME, clock, inUtc, isCity, ZONE_NAMES } from "./zones.ts";

/** An hour in UTC. */
export type Hour = Pick<NextMeeting, "time" | "utcDate">;
/** A day, and its hour where the same clause says it. */
type Moment = Hour & { readonly date: CalendarDate };

/** The moment of the day that a statement names: its hour, or the day and the hour of UTC that stand behind it. */
export function moment(text: string, date: CalendarDate): Moment {
  const [own = "", other] = clauses(text);
  const at = hourIn(own, date);
  const isOwn = at !== undefined && at >= 0 && at < MINUTES_OF_DAY;
  // "Thursday the 19th, 11 PM PDT (Friday the 20th, 6 AM UTC)"
  const beside = isOwn || other === undefined ? undefined : dayBeside(other, date);
  const hour = beside === undefined ? undefined : hourIn(other ?? "", beside);
  return beside === undefined || hour === undefined
    ? { date, ...hourAt(date, at) }
    : { date: beside, ...hourAt(beside, hour) };
}

const MINUTES_OF_DAY = 24 * 60;

/** So many minutes from the midnight of a day in UTC. */
function hourAt(date: CalendarDate, at: number | undefined): Hour {
  if (at === undefined) return {};
  if (at < 0) return { time: clock(at + MINUTES_OF_DAY), utcDate: dayBefore(date) };
  if (at >= MINUTES_OF_DAY) return { time: clock(at - MINUTES_OF_DAY), utcDate: dayAfter(date) };
  return { time: clock(at) };
}

/** The whole of a statement of one day; undefined where it names two, as nobody knows whose the hour is. */
export function ownClause(text: string): string | undefined {
  const [own, ...others] = clauses(text);
  return others.length === 0 ? own : undefined;
}

const LEADS_ON = expression("\\b{onDay} (?:{weekday},? )?$", "i");

// What stands up to the second day that a text names, and what stands from there up to the third.
function clauses(text: string): string[] {
  const first = endOf(text, 0);
  const second = first === undefined ? undefined : startOf(text, first);
  if (second === undefined) return [text];
  const before = text.slice(0, second);
  const last = startOf(text, endOf(text, second) ?? text.length) ?? text.length;
  // "… at 16:00 UTC on 3 March": the hour is the second day's.
  const own = LEADS_ON.test(before)
    ? before.slice(0, Math.max(...[",", ";", "(", ". "].map((mark) => before.lastIndexOf(mark)), first ?? 0))
    : before;
  return [own, text.slice(second, last)];
}

function startOf(text: string, from: number): number | undefined {
  const words = namedDay(text.slice(from))?.words;
  return words === undefined ? undefined : text.indexOf(words, from);
}

function endOf(text: string, from: number): number | undefined {
  const words = namedDay(text.slice(from))?.words;
  return words === undefined ? undefined : text.indexOf(words, from) + words.length;
}

// The day before or after another one, as a text names it.
function dayBeside(text: string, date: CalendarDate): CalendarDate | undefined {
  const named = namedDay(text);
  const day = named && nearestDay({ ...named, month: named.month ?? partsOf(date).month }, date);
  return day !== undefined && daysBetween(day, date) === 1 ? day : undefined;
}

/** "16:00", "4 pm", "1600". */
const TIME =
  "(\\d{1,2})(?:(?:[:.]|(?<=\\d\\d)(?=\\d\\d(?!\\d)))(\\d{2})(?::00)?)? ?(?:{hourSign}\\b)? ?({halfDay})?";
/** From one hour to another. */
const SPAN = (time: string) =>
  `(?<![\\d:.])${time}(?: ?(?:[-–—]|{hourEnd}) ?${time})? ?(?:{localTime},? ?)?\\(?`;
/** An hour and, behind it or behind the hour that it ends at, UTC or so many hours off it: "16:00 UTC+2". */
const HOUR = expression(`${SPAN(TIME)}{utc}(?:(?<off>[+−-]\\d{1,2})(?::00)?)?\\b(?! ?[+−-] ?\\d)`, "gi");
/** "UTC 16:00" */
const UTC_FIRST = expression("\\b{utc}:? (\\d{1,2}):(\\d{2})\\b", "i");
const NOON = expression(`\\b{noon}(?= ?\\(?(?:{utc}|${ZONE_NAMES})\\b)`, "i");
const ANY_TIME = TIME.replace("{halfDay}", "(?i:{halfDay})");
/** The same in another zone whose name tells which. */
const ZONED = expression(`${SPAN(ANY_TIME)}(?:{zoneLand} )?(?<zone>${ZONE_NAMES})\\b(?! ?[+−-] ?\\d)`, "g");
const IN_CITY = expression(`(?<![\\d:.])${ANY_TIME},? ?${CITY_TIME}`, "g");
const AFTERNOON = expression("^{afternoon}", "i");

/** An hour of another zone: "11 PM PDT". */
const ELSEWHERE = expression(
  `(?<![\\d:.])(\\d{1,2})(?:[:.](\\d{2}))? ?((?i:{halfDay}))? ?\\(?(?!(?i:{utc}|{halfDay})\\b)\\p{Lu}{2,4}\\b`,
  "u",
);

/**
 * The hour that words name, in minutes from the midnight of that day in UTC. Only where they say its zone, and name one
 * alone: which zone "4 pm" is in nobody knows. None where it is another day's: "11 PM PDT (6 AM UTC)".
 */
function hourIn(clause: string, date: CalendarDate): number | undefined {
  const words = clause.replace(namedDay(clause)?.words ?? "", ";").replace(NOON, "12:00");
  const [match, ...others] = HOUR.matches(words);
  if (match === undefined) return zonedHour(words, date) ?? cityHour(words, date) ?? hourBehind(words);
  if (others.length > 0) return undefined;
  // "4 UTC" may be the end of a date.
  const hours = saidHour(match, INTRODUCED.test(words.slice(0, match.index)));
  if (hours === undefined) return undefined;
  const [, there = "", thereMinutes, thereHalf] = ELSEWHERE.exec(words) ?? [];
  const elsewhere = hourOf(there, thereMinutes, thereHalf);
  if (elsewhere !== undefined && Math.abs(elsewhere - hours) > 12) return undefined;
  const off = Number(match.groups?.off?.replace("−", "-") ?? 0);
  return hours * 60 + Number(match[2] ?? 0) - off * 60;
}

// "UTC 16:00"
function hourBehind(words: string): number | undefined {
  const [, hour = "", minutes] = UTC_FIRST.exec(words) ?? [];
  const hours = hourOf(hour, minutes, undefined);
  return hours === undefined ? undefined : hours * 60 + Number(minutes);
}

// "19:00 CET", "8 AM PT / 16:00 CET": where all zones give one hour.
function zonedHour(words: string, date: CalendarDate): number | undefined {
  const all = ZONED.matches(words).map((match) => {
    const hours = saidHour(match, false);
    return hours === undefined
      ? undefined
      : inUtc(hours, Number(match[2] ?? 0), match.groups?.zone ?? "", date);
  });
  return new Set(all).size === 1 ? all[0] : undefined;
}

// "14:00 London time", "6 pm (New York)"
function cityHour(words: string, date: CalendarDate): number | undefined {
  const all = IN_CITY.matches(words).flatMap((match) => {
    const [, hour = "", minutes, half] = match;
    const { city: said, zone, aside = "" } = match.groups ?? {};
    const city = said ?? zone ?? aside;
    const isSure = isCity(city) && (minutes !== undefined || half !== undefined || isHourSaid(match[0]));
    const hours = isSure ? hourOf(hour, minutes, half) : undefined;
    return hours === undefined ? [] : (inUtc(hours, Number(minutes ?? 0), city, date) ?? []);
  });
  return new Set(all).size === 1 ? all[0] : undefined;
}

// A number alone may be another thing; the first hour of "1-2pm" is in the same half of the day.
function saidHour(match: RegExpExecArray, isIntroduced: boolean): number | undefined {
  const [, hour = "", minutes, half, endHour = "", , endHalf] = match;
  if (half === undefined && endHalf !== undefined)
    return Number(hour) % 12 < Number(endHour) % 12 || Number(hour) === Number(endHour)
      ? hourOf(hour, minutes, endHalf)
      : undefined;
  if (half === undefined && minutes === undefined && !isHourSaid(match[0]) && !isIntroduced) return undefined;
  return hourOf(hour, minutes, half);
}

/** "…, 15 UTC", "at 15 UTC", "(15 UTC)", where no day is left that the number may belong to. */
const INTRODUCED = expression("(?:[,;] ?|[(]|\\b{atHour} )$", "i");

const HOUR_SIGN = expression("\\d ?{hourSign}\\b", "i");

// "19h", "19 Uhr"
function isHourSaid(words: string): boolean {
  return HOUR_SIGN.test(words);
}

/** The hour that words of a note's head name, one alone: "Wednesdays at 16:00 UTC". */
export function hourAlone(texts: readonly string[], date: CalendarDate): Hour | undefined {
  const hours = new Set(texts.flatMap((text) => hourIn(text, date) ?? []));
  const [hour] = hours;
  return hours.size === 1 ? hourAt(date, hour) : undefined;
}

function hourOf(hour: string, minutes: string | undefined, half: string | undefined): number | undefined {
  const said = Number(hour);
  const isHour = half === undefined ? said < 24 : said >= 1 && said <= 12;
  if (hour === "" || !isHour || Number(minutes ?? 0) > 59) return undefined;
  const afternoon = half !== undefined && AFTERNOON.test(half) ? 12 : 0;
  return half === undefined ? said : (said % 12) + afternoon;
}
