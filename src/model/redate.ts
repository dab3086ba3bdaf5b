/** The same words for another day: how a folder's subjects and permalinks go on from one meeting to the next. */
import type { CalendarDate } from "./meeting.ts";

/** `text` with every mention of the day `from` made one of `to` in the same form; undefined where it has none. */
export function redate(text: string, from: CalendarDate, to: CalendarDate): string | undefined {
  const [old, next] = [forms(from), forms(to)];
  for (const [i, form] of old.entries()) {
    const mention = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(form)}(?![\\p{L}\\p{N}])`, "giu");
    if (mention.test(text)) return text.replace(mention, () => next[i] ?? "");
  }
  return undefined;
}

/** The ways a day is written, longest first, so that no part of one is taken for another. */
function forms(date: CalendarDate): string[] {
  const day = new Date(`${date}T00:00:00Z`);
  const name = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en", { ...options, timeZone: "UTC" }).format(day);
  const [year, n] = [date.slice(0, 4), day.getUTCDate()];
  const [long, short, weekday] = [
    name({ month: "long" }),
    name({ month: "short" }),
    name({ weekday: "long" }),
  ];
  const days = [`${n}${ordinal(n)}`, `${n}`];
  const worded = [long, short].flatMap((month) =>
    days.flatMap((d) => [`${d} ${month} ${year}`, `${month} ${d}, ${year}`, `${month} ${d} ${year}`]),
  );
  return [
    ...worded.flatMap((one) => [`${weekday} ${one}`, `${weekday}, ${one}`]),
    ...worded,
    date,
    date.replaceAll("-", "/"),
    date.replaceAll("-", "."),
    date.replaceAll("-", ""),
  ];
}

function ordinal(n: number): string {
  if (n > 10 && n < 14) return "th";
  return ["th", "st", "nd", "rd"][n % 10] ?? "th";
}
