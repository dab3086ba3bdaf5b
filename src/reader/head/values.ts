/**
 * What a value of the front matter may be: a rule for each kind, which gives the value or says what is wrong with it.
 * It refuses to know which field it judges and where that stands; fields.ts does.
 */
import { parseAddress } from "../../mail/address.ts";
import type { CalendarDate } from "../../model/meeting.ts";
import { parseWeb } from "../../model/web.ts";
import { clean, excerpt } from "../../text/clean.ts";
import { isDate, readDate, readInstant } from "../../text/date.ts";
import { LIMITS } from "../../text/limits.ts";
import { writtenDay } from "./pattern.ts";

/** What a problem says, without its place. */
export interface ValueFault {
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
}
/** A value that is as it must be, perhaps with a warning; or the fault. Neither where nothing is written. */
export interface Ruled<T> {
  readonly value?: T;
  readonly warning?: ValueFault;
  readonly fault?: ValueFault;
}

const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;

/** One line of text: no control characters, no direction overrides, not over-long; nothing where it is empty. */
export function line(value: unknown): Ruled<string> {
  if (value === undefined || value === null || value === "") return {};
  if (typeof value !== "string")
    return fault("field-type", `must be text, not ${typeName(value)}`, "Put the value in quotes.");
  const written = value.normalize("NFC");
  const text = written.replace(OVERRIDES, "").trim();
  if (CONTROLS.test(text) || clean(text) !== text)
    return fault("field-control", "has a line break or a control character", "Keep it on one line.");
  if (text.length > LIMITS.fieldCharacters)
    return fault(
      "field-too-long",
      `has ${text.length} characters; ${LIMITS.fieldCharacters} is the limit`,
      "Shorten it.",
    );
  if (text === written.trim()) return { value: text };
  const message = "has characters that turn the direction of text; they are left out";
  return { value: text, warning: { code: "field-direction", message } };
}

/** A list, unless it is longer than anybody's. */
export function few(values: readonly unknown[], most: number): Ruled<readonly unknown[]> {
  if (values.length <= most) return { value: values };
  const message = `has ${values.length} entries; ${most} is the limit`;
  return fault("field-too-long", message, "Keep those that matter.");
}

/** An http or https address. */
export function uri(text: string): Ruled<string> {
  const read = parseWeb(text);
  return read.ok ? { value: read.value } : fault("uri-form", read.reason, "Write it as https://example.org.");
}

/** One mail address without a name; one to which no mail of ours can be sent is left out. */
export function address(text: string): Ruled<string> {
  const read = parseAddress(text);
  if (read.ok) return { value: read.value };
  const { kind, why } = read.reason;
  switch (kind) {
    case "unusable": {
      const message = `"${excerpt(text)}" is left out: ${why}`;
      return { warning: { code: "address-unusable", message, hint: "Write another address, or none." } };
    }
    case "malformed":
      return fault("address-form", `is not one plain mail address: ${why}`, "Write it as name@example.org.");
    default:
      return kind satisfies never;
  }
}

/** A calendar date, `YYYY-MM-DD`. */
export function date(value: unknown): Ruled<CalendarDate> {
  if (value === undefined || value === null) return {};
  const meant = typeof value === "object" ? undefined : dayMeant(String(value));
  const hint = meant === undefined ? undefined : `Write ${meant}.`;
  if (typeof value !== "string")
    return fault("date-type", `must be a date, not ${typeName(value)}`, hint ?? "Write it as 2026-03-31.");
  const read = readDate(value);
  if (!read.ok) return fault("date-form", read.reason.message, hint ?? read.reason.hint);
  const { date, rest } = read.value;
  if (rest === "") return { value: date };
  const message = `the time and zone "${excerpt(rest)}" are ignored: a meeting has a date`;
  return { value: date, warning: { code: "date-time-ignored", message } };
}

// The day of the calendar that another notation leaves no doubt of.
function dayMeant(text: string): string | undefined {
  const day = writtenDay(text.trim().replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, "$1-$2-$3"));
  return day !== undefined && isDate(day) ? day : undefined;
}

/** An instant with its zone (RFC 3339), in UTC. */
export function instant(value: unknown): Ruled<string> {
  if (value === undefined || value === null) return {};
  const read = typeof value === "string" ? readInstant(value) : undefined;
  return read === undefined
    ? fault("instant-form", "must be a date and time with a zone", "Write it as 2026-03-01T09:00:00+01:00.")
    : { value: read };
}

/** True or false. */
export function flag(value: unknown): Ruled<boolean> {
  if (value === undefined || value === null) return {};
  return typeof value === "boolean"
    ? { value }
    : fault("field-type", `must be true or false, not ${typeName(value)}`);
}

/** A whole number from 0 on, as RFC 5545 counts. */
export function count(value: unknown): Ruled<number> {
  if (value === undefined || value === null) return {};
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 31) return { value };
  const message = `must be a whole number, not ${typeName(value)}`;
  return fault("field-type", message, "Write 1, and one more at each change.");
}

/** Folders made for other programs have a status of their own: what is not ours is told and left alone. */
export function status(value: unknown): Ruled<"cancelled"> {
  if (value === "cancelled") return { value };
  if (value === undefined || value === null || value === "confirmed" || value === "published") return {};
  if (isKeptBack(value)) return {};
  const message = `${typeName(value)} is no status minutewire reads`;
  const hint = "Write cancelled where the meeting did not take place, or leave it out.";
  return { warning: { code: "field-unknown", message, hint } };
}

/** Whether a status is one of those by which other programs show a note to nobody. */
export function isKeptBack(value: unknown): boolean {
  return typeof value === "string" && /^(?:draft|hidden|private|unlisted|unpublished)$/i.test(value);
}

/** How a sentence calls a value that is not of the wanted kind. */
export function typeName(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null) return "nothing";
  if (typeof value === "object") return "a group of fields";
  return `a ${typeof value} (${excerpt(String(value))})`;
}

/** The refusal of a value, to be placed. */
export function fault(code: string, message: string, hint?: string): { readonly fault: ValueFault } {
  return { fault: { code, message, hint } };
}
