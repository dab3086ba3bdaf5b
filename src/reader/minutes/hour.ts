const TIME = String.raw`(\d{1,2})(?:[:.](\d{2}))? ?([ap]\.?m\b\.?)?`;
/** An hour and, behind it or behind the hour that it ends at, the zone; one that is so many hours off UTC is another. */
const HOUR = new RegExp(
  String.raw`(?<![\d:.])${TIME}(?: ?(?:[-–—]|to|until) ?${TIME})? ?\(?(?:UTC|GMT|Z)\b(?! ?[+−-] ?\d)`,
  "gi",
);

/**
 * The hour that words name, `HH:MM` in UTC. Only where they say that it is in UTC, and name one alone: which zone
 * "4 pm" is in nobody knows.
 */
export function hourIn(words: string): string | undefined {
  const [match, ...others] = words.matchAll(HOUR);
  if (match === undefined || others.length > 0) return undefined;
  const [, hour = "", minutes, half, , , endHalf] = match;
  // "4 UTC" may be the end of a date, and in "1-2pm" the first is afternoon only by custom.
  if (half === undefined && (minutes === undefined || endHalf !== undefined)) return undefined;
  const said = Number(hour);
  const isHour = half === undefined ? said < 24 : said >= 1 && said <= 12;
  if (!isHour || Number(minutes ?? 0) > 59) return undefined;
  const afternoon = half !== undefined && /^p/i.test(half) ? 12 : 0;
  const hours = half === undefined ? said : (said % 12) + afternoon;
  return `${String(hours).padStart(2, "0")}:${minutes ?? "00"}`;
}
