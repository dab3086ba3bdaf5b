/**
 * An hour that is said without a zone: "14:00", "7 pm", "19 Uhr". Whose hour it is the note does not say, so it is kept as
 * it stands; where the note says a zone anywhere, nothing is taken for granted.
 */
import type { Document } from "../../../../model/document.ts";
import { plainBlock } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { ownClause } from "./moment.ts";
import { dayIn } from "./said-day.ts";
import { ZONE_NAMES } from "./zones.ts";

const CLOCK = (n: 1 | 2) =>
  `(?<hour${n}>\\d{1,2})(?:(?<sign${n}>[:.])(?<minutes${n}>\\d{2}))?(?: ?(?<word${n}>{hourSign})\\b)?(?: ?(?<half${n}>{halfDay}))?`;
/** An hour, or from one to another, which is no part of a longer number. */
const HOUR = expression(
  `(?<![\\d:.,/–—-])${CLOCK(1)}(?: ?(?:[-–—]|{hourEnd}) ?${CLOCK(2)})?(?![\\d:/]|[.,]\\d)`,
  "gi",
);
/** It stands beside the day, or behind the word for it: "until 14:00" tells something else. */
const INTRODUCED = expression(
  "(?:^|[;:,(–—@-]|\\b(?:{atHour}|{fromHour}|{onDay}|{weekday}|(?:{weekdayShort})\\.?)) ?$",
  "i",
);
/** "14:00 IST", "14:00 Lisbon time", "14:00 +0200". */
const ZONE_BEHIND = expression("^,? ?\\(?(?:[+−-]\\d|{zoneBehind})", "u");
/** What is no certain hour of a day without a word for the half of it, as "7:30" is none. */
const CERTAIN = expression("^(?:{certainHour})$");
const AFTERNOON = expression("^{afternoon}", "i");
const IS_LASTING = expression("^(?:{lasting})$", "i");

/** The hour of a statement of the next meeting, `HH:MM` as it is said; none where it names several, or is not certain. */
export function plainHour(text: string): string | undefined {
  const clause = ownClause(text);
  if (clause === undefined) return undefined;
  const words = clause.replace(dayIn(clause)?.words ?? "", ";");
  const [match, ...others] = HOUR.matches(words).filter(isHour);
  if (match === undefined || others.length > 0) return undefined;
  const behind = words.slice(match.index + match[0].length);
  if (!INTRODUCED.test(words.slice(0, match.index)) || ZONE_BEHIND.test(behind)) return undefined;
  return hourOf(match);
}

function isHour({ groups = {} }: RegExpExecArray): boolean {
  const { sign1, word1, half1, word2, half2 } = groups;
  return sign1 === ":" || [word1, half1, word2, half2].some((sign) => sign !== undefined);
}

// The first hour of "1-2pm" is in the same half of the day; of "11-1pm" it is not.
function hourOf({ groups = {} }: RegExpExecArray): string | undefined {
  const { hour1 = "", minutes1 = "00", word1, half1, hour2 = "", half2 } = groups;
  const [said, end] = [Number(hour1), Number(hour2)];
  const half = half1 ?? (said % 12 < end % 12 ? half2 : undefined);
  const isOpen = half1 === undefined && half2 !== undefined && half === undefined;
  if (isOpen || Number(minutes1) > 59 || IS_LASTING.test(word1 ?? "")) return undefined;
  if (half === undefined) return said < 24 && CERTAIN.test(hour1) ? `${two(said)}:${minutes1}` : undefined;
  if (said < 1 || said > 12) return undefined;
  return `${two((said % 12) + (AFTERNOON.test(half) ? 12 : 0))}:${minutes1}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

const ZONE = expression(
  `\\b(?:{utc}|{zoneTold}|${ZONE_NAMES})\\b|\\dZ\\b|\\d ?(?:{halfDay} ?)?\\(?\\p{Lu}{2,4}T\\b|:\\d{2} ?(?:\\+\\d{2}:?\\d{2}|[−-]\\d{4})\\b`,
  "u",
);

/** Whether a note says a zone anywhere: its hours may all be of that. */
export function saysZone(document: Document): boolean {
  return document.some((block) => ZONE.test(plainBlock(block)));
}
