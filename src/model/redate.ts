/** The same words for another day: how a folder's subjects and permalinks go on from one meeting to the next. */
import { monthOf, ordinalEnding, partsOf, weekdayOf } from "./day.ts";
import type { CalendarDate } from "./meeting.ts";

/** `text` with every mention of the day `from` made one of `to` in the same form; undefined where it has none. */
export function redate(
  text: string,
  from: CalendarDate,
  to: CalendarDate,
  formsOf: (date: CalendarDate) => string[] = forms,
): string | undefined {
  const [old, next] = [formsOf(from), formsOf(to)];
  let isDated = false;
  const made = old.reduce((words, form, i) => {
    const mention = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(form)}(?![\\p{L}\\p{N}])`, "giu");
    return words.replace(mention, () => {
      isDated = true;
      return next[i] ?? "";
    });
  }, text);
  return isDated ? made : undefined;
}

/** The ways a day is written, longest first, so that no part of one is taken for another. */
export function forms(date: CalendarDate): string[] {
  const { day } = partsOf(date);
  const [year, month, weekday] = [date.slice(0, 4), monthOf(date), weekdayOf(date)];
  const days = [`${day}${ordinalEnding(day)}`, `${day}`];
  const worded = [month, month.slice(0, 3)].flatMap((name) =>
    days.flatMap((d) => [`${d} ${name} ${year}`, `${name} ${d}, ${year}`, `${name} ${d} ${year}`]),
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

/** `text` with its last number one more, where the text before it has one less there: "call-41", "call-42", so "call-43". */
export function counted(text: string, before: string): string | undefined {
  const last = [...text.matchAll(/\d+/g)].at(-1);
  if (last === undefined) return undefined;
  const [digits] = last;
  const numbered = (number: number) =>
    text.slice(0, last.index) +
    String(number).padStart(digits.length, "0") +
    text.slice(last.index + digits.length);
  return before === numbered(Number(digits) - 1) ? numbered(Number(digits) + 1) : undefined;
}
