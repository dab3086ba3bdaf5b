/** Zones of time by the short names that people write, as far as a name means one zone alone, and by their cities. */
import { calendarDate, instantIn, instantOf, partsOf, weekdayOf } from "../../../../model/day.ts";
import type { CalendarDate } from "../../../../model/meeting.ts";

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
  Central: { ahead: -360, season: "american" },
  Mountain: { ahead: -420, season: "american" },
  BRT: { ahead: -180 },
  MSK: { ahead: 180 },
  SGT: { ahead: 480 },
  AEST: { ahead: 600 },
  AEDT: { ahead: 660 },
  PDT: { ahead: -420, season: "american", summer: true },
  JST: { ahead: 540 },
  KST: { ahead: 540 },
};

/** The names, as a source of a pattern; "Central European" is another zone. */
export const ZONE_NAMES = `(?:${Object.keys(ZONES).join("|")})(?! {otherZone})`;

/** A city as the name of its zone, as a source of a pattern with the groups `city`, `zone` and `aside`: "London time", "Europe/London", "(Berlin)". */
const CITY = "[A-Z][A-Za-z]{2,12}(?:[ /_][A-Z][A-Za-z]{2,12}){0,2}";
/** The same as people write it who know no capitals, where "time" tells. */
const ANY_CITY = "[A-Za-z]{2,13}(?:[ /_][A-Za-z]{2,13}){0,2}";
export const CITY_TIME = `(?:(?<city>${ANY_CITY}) {cityTime}\\b|(?<zone>[A-Z][a-z]{2,9}/[A-Z][A-Za-z_]{2,20})\\b|\\((?<aside>${CITY})(?: {cityTime})?\\))`;

/** What the database of zones has no name for: other big cities, countries of one zone, and a zone written out. */
const MORE: Readonly<Record<string, string>> = {
  "America/New_York": "boston,washington dc,atlanta,miami,philadelphia,pittsburgh",
  "America/Chicago": "austin,dallas,houston,minneapolis,new orleans",
  "America/Los_Angeles": "california,san francisco,seattle,san diego,las vegas",
  "America/Toronto": "ottawa,montreal,montréal,quebec",
  "Europe/London": "uk,british,england,scotland,edinburgh,glasgow",
  "Europe/Berlin": "german,germany,munich,hamburg,cologne,frankfurt,leipzig,dresden,central european",
  "Europe/Paris": "french,france,lyon,toulouse,strasbourg,grenoble",
  "Europe/Zurich": "swiss,switzerland,geneva,basel,bern",
  "Europe/Madrid": "barcelona,valencia,sevilla",
  "Europe/Rome": "italian,italy,milan,turin,bologna",
  "Europe/Amsterdam": "dutch,netherlands,rotterdam,utrecht,the hague",
  "Europe/Warsaw": "polish,poland,krakow,gdansk",
  "Europe/Stockholm": "swedish,sweden,gothenburg",
  "Europe/Helsinki": "finnish,finland,eastern european",
  "Asia/Kolkata":
    "india,indian,indian standard,mumbai,delhi,new delhi,bangalore,bengaluru,chennai,hyderabad,pune",
  "Asia/Tokyo": "japan,japanese,osaka,kyoto",
  "Asia/Shanghai": "china,chinese,beijing,shenzhen",
};

let cities: ReadonlyMap<string, string> | undefined;

/** The zone of a city, by its IANA name; undefined of any other word. */
function zoneOf(city: string): string | undefined {
  // "America/New_York" is also the zone of "New York".
  cities ??= new Map([
    ...Intl.supportedValuesOf("timeZone").flatMap((zone) =>
      [zone, zone.slice(zone.lastIndexOf("/") + 1)].map(
        (name) => [name.replaceAll("_", " ").toLowerCase(), zone] as const,
      ),
    ),
    ...Object.entries(MORE).flatMap(([zone, names]) => names.split(",").map((name) => [name, zone] as const)),
  ]);
  return cities.get(city.replaceAll("_", " ").toLowerCase());
}

/** Whether a word is a city whose clocks are known. */
export function isCity(name: string): boolean {
  return zoneOf(name) !== undefined;
}

/**
 * Minutes from the midnight of a day in UTC to an hour of a zone on that day: less than none, or more than a day has,
 * where it is another day in UTC. Undefined where the name is not the zone's own at that time of the year: "CET" in July
 * may mean either.
 */
export function inUtc(hour: number, minutes: number, name: string, date: CalendarDate): number | undefined {
  const zone = ZONES[name];
  if (zone === undefined) return inCity(hour, minutes, name, date);
  const { ahead, season, summer } = zone;
  const isAhead = season !== undefined && isSummer(date, season);
  if (summer !== undefined && isAhead !== summer) return undefined;
  const shift = summer === undefined && isAhead ? 60 : 0;
  return hour * 60 + minutes - ahead - shift;
}

function inCity(hour: number, minutes: number, city: string, date: CalendarDate): number | undefined {
  const zone = zoneOf(city);
  const instant = zone === undefined ? undefined : instantIn(zone, date, clock(hour * 60 + minutes));
  return instant && (instant.getTime() - instantOf(date).getTime()) / 60_000;
}

/** Minutes since a midnight as `HH:MM`. */
export function clock(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
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
