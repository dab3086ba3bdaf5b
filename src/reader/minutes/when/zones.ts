/** Zones of time by the short names that people write, as far as a name means one zone alone. */
import { calendarDate, partsOf, weekdayOf } from "../../../model/day.ts";
import type { CalendarDate } from "../../../model/meeting.ts";

/** When a zone's clocks are put forward and back. */
type Season = "european" | "american";

interface Zone {
  /** Minutes ahead of UTC. */
  readonly ahead: number;
  /** Whose summer it is or is not; absent where clocks stay. */
  readonly season?: Season;
  /** Absent where the name stands for both, as "ET" does. */
  readonly summer?: boolean;
}

const ZONES: Readonly<Record<string, Zone>> = {
  WET: { ahead: 0, season: "european", summer: false },
  WEST: { ahead: 60, season: "european", summer: true },
  BST: { ahead: 60, season: "european", summer: true },
  CET: { ahead: 60, season: "european", summer: false },
  CEST: { ahead: 120, season: "european", summer: true },
  MEZ: { ahead: 60, season: "european", summer: false },
  MESZ: { ahead: 120, season: "european", summer: true },
  EET: { ahead: 120, season: "european", summer: false },
  EEST: { ahead: 180, season: "european", summer: true },
  EST: { ahead: -300, season: "american", summer: false },
  EDT: { ahead: -240, season: "american", summer: true },
  CDT: { ahead: -300, season: "american", summer: true },
  MDT: { ahead: -360, season: "american", summer: true },
  PST: { ahead: -480, season: "american", summer: false },
  ET: { ahead: -300, season: "american" },
  Eastern: { ahead: -300, season: "american" },
  PT: { ahead: -480, season: "american" },
  Pacific: { ahead: -480, season: "american" },
  BRT: { ahead: -180 },
  MSK: { ahead: 180 },
  SGT: { ahead: 480 },
  AEST: { ahead: 600 },
  AEDT: { ahead: 660 },
  PDT: { ahead: -420, season: "american", summer: true },
  JST: { ahead: 540 },
  KST: { ahead: 540 },
};

/** The names, as a source of a pattern. */
export const ZONE_NAMES = Object.keys(ZONES).join("|");

/**
 * The hour of UTC, `HH:MM`, at an hour of a zone on a day. None where it is another day in UTC, or where the name is not
 * the zone's own at that time of the year: "CET" in July may mean either.
 */
export function inUtc(hour: number, minutes: number, name: string, date: CalendarDate): string | undefined {
  const zone = ZONES[name];
  if (zone === undefined) return undefined;
  const { ahead, season, summer } = zone;
  const isAhead = season !== undefined && isSummer(date, season);
  if (summer !== undefined && isAhead !== summer) return undefined;
  const shift = summer === undefined && isAhead ? 60 : 0;
  return sameDay(hour * 60 + minutes - ahead - shift);
}

/** Minutes since midnight as `HH:MM`; none where they are another day's. */
export function sameDay(at: number): string | undefined {
  if (at < 0 || at >= 24 * 60) return undefined;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(at / 60))}:${two(at % 60)}`;
}

// By the law in force: from the last Sunday of March to that of October; from March's second to November's first.
function isSummer(date: CalendarDate, season: Season): boolean {
  const { year } = partsOf(date);
  const [from, to] =
    season === "european"
      ? [sunday(year, 3, 25), sunday(year, 10, 25)]
      : [sunday(year, 3, 8), sunday(year, 11, 1)];
  return date >= from && date < to;
}

// The first Sunday on or after a day.
function sunday(year: number, month: number, from: number): CalendarDate {
  for (let day = from; day < from + 7; day++) {
    const date = calendarDate(year, month, day);
    if (date !== undefined && weekdayOf(date) === "Sunday") return date;
  }
  throw new Error(`${year}-${month} has no Sunday from ${from} on`);
}
