/** Full stops and their kin: which of them end a sentence, and which a shortened word, an initial or a number. */
import { expression } from "../expression.ts";
import { STRUCK_EDGE } from "./struck.ts";

const VOTES_OPENING = expression("^\\s+\\d{1,3} (?:{votes} )?{votesFor}\\b", "i");
const NAMED_VOTES = /^\s+\+1:? @?\p{L}/u;
const HALF_DAY = expression("^{halfDay}$", "i");
const SENTENCE_OPENING = expression(
  "^\\s+(?!(?i:{weekday}|{monthName})|{zoneWord}|\\p{Lu}\\w+(?: \\p{Lu}\\w+)? {cityTime}\\b)\\p{Lu}\\p{Ll}*\\s+[\\p{L}\\d]",
  "u",
);
/** "… Ada leads. 20 May falls out." */
const DAY_OPENING = expression("^\\s+\\d{1,2}{ordinal}? {monthName}\\b", "i");
/** Shortens none. */
const SHORT_WORD = expression("^(?:{shortWord})$", "i");
const LONG_ENOUGH = /\p{Ll}{3}$/u;
const PICTURED = /^\s+\p{Extended_Pictographic}\uFE0F? ?\p{L}/u;
const SHORTENED = expression("^{shortened}$", "i");
const SHORTENED_NUMBER = expression("^{shortenedNumber}$", "i");

const SHORT_STOPS = expression(
  "(?<![\\p{L}\\p{N}])(?:(?i:{shortened})|(?i:{shortenedNumber})(?=\\. ?[\\d#])|\\p{L}(?:\\.\\p{L})*)\\.",
  "gu",
);

/** Words without the full stops that only shorten one: "House no. 14", "A.O.B." */
export function withoutShortStops(words: string): string {
  return words.includes(".") ? words.replace(SHORT_STOPS, (short) => short.slice(0, -1)) : words;
}

/**
 * Whether a sentence ends with what is `cut` from a text at `index`, before `at`. A full stop ends one unless it shortens a
 * word; before a small letter only behind a word of some length.
 */
export function ends(text: string, index: number, at: number, cut: string): boolean {
  const next = /\s*["'“‘([]?(\S?)/y;
  next.lastIndex = at;
  const [, first = ""] = next.exec(text) ?? [];
  const [before = ""] =
    /(?<![\p{L}\p{N}.])[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, index - 20), index)) ?? [];
  // "… at 7:30 p.m. The minutes were approved.": an hour may end one, before a word that is no day and no zone.
  if (HALF_DAY.test(before) && SENTENCE_OPENING.test(text.slice(at, at + 20))) return true;
  // A letter alone is an initial, or a part of "z. B.", but behind a number.
  const isInitial =
    /^\p{L}$/u.test(before) && !/(?:\d \p{L}|\p{L}['’]s)$/u.test(text.slice(Math.max(0, index - 3), index));
  const isNumber = SHORTENED_NUMBER.test(before) && /[\d#]/.test(first);
  if (cut.startsWith(".") && (SHORTENED.test(before) || isInitial || isNumber)) return false;
  if (cut === "." && /^[^\S\n]*\n[^\S\n]*\p{Ll}/u.test(text.slice(at, at + 12))) return true;
  // "… the big one. 8 for, 1 against."
  if (/\d/.test(first) && VOTES_OPENING.test(text.slice(at, at + 20))) return true;
  // "… for one year. +1 from Ada, Ben."
  if (NAMED_VOTES.test(text.slice(at, at + 8))) return true;
  // "… before we say yes. ⏳ parked till July": a picture opens what it stands before.
  if (PICTURED.test(text.slice(at, at + 8))) return true;
  if (first === STRUCK_EDGE || /[\p{Lu}\p{Lt}\p{Lo}@#]/u.test(first)) return true;
  if (/\d/.test(first) && LONG_ENOUGH.test(before)) return DAY_OPENING.test(text.slice(at, at + 20));
  // "… 20:00 CEST. the hall is open": a zone ends one as a word does.
  const isWord = LONG_ENOUGH.test(before) || /^\p{Lu}{3,4}$/u.test(before) || SHORT_WORD.test(before);
  return /\p{Ll}/u.test(first) && isWord && cut.startsWith(".");
}
