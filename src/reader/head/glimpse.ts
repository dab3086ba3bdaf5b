/**
 * What a note that cannot be read still says of itself, in its head or by its path: enough to find it by, to tell whether
 * it is the newest and to keep it from being mailed. Nothing else may rest on it: what it finds was not checked.
 */
import { basename, extname } from "node:path/posix";
import type { CalendarDate } from "../../model/meeting.ts";
import type { Place } from "../../problem.ts";
import { isDate } from "../../text/date.ts";
import { LIMITS } from "../../text/limits.ts";
import { defaultValues } from "./defaults.ts";
import type { FieldName } from "./field-names.ts";
import { type NoteForm, namesOf } from "./note-form.ts";
import { writtenDay } from "./pattern.ts";

export interface Glimpse {
  /** As it is written, which may be no permalink. */
  readonly permalink?: string | undefined;
  readonly date?: CalendarDate | undefined;
}

/** Looks at as many bytes of a note as there are, perhaps none; `path` leads to it from the configuration's folder. */
export function glimpse(file: string, bytes: Uint8Array, form: NoteForm, path: string): Glimpse {
  const lines = headLines(decoded(bytes));
  const own = (field: FieldName) => written(lines, namesOf(field, form.fields ?? {}));
  const updated = own("updated");
  const standIns = defaultValues({ file, path, body: "", bodyLine: 1, updated }, form);
  const standIn = (field: FieldName) => {
    const value = standIns.get(field)?.value;
    return typeof value === "string" ? value : undefined;
  };
  const days = [updated, standIn("updated"), basename(path, extname(path)), path];
  return {
    permalink: own("permalink") ?? standIn("permalink"),
    date: days.map((text = "") => dayIn(text)).find((day) => day !== undefined),
  };
}

/** Where a head says its permalink; the beginning of the note where something else does. */
export function permalinkPlace(file: string, bytes: Uint8Array, { fields = {} }: NoteForm): Place {
  const lines = headLines(decoded(bytes));
  const said = namesOf("permalink", fields).flatMap((name) =>
    lines.flatMap((text, at) => {
      if (valueIn(name, text) === "") return [];
      const [sign = ""] = /^ ?[:=]\s*/.exec(text.slice(name.length)) ?? [];
      return { file, line: at + 1, column: name.length + sign.length + 1 };
    }),
  );
  return said[0] ?? { file, line: 1, column: 1 };
}

function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes.subarray(0, LIMITS.headCharacters));
}

/** The lines down to the one that closes the head; all of them where none does. */
function headLines(text: string): string[] {
  const [first = "", ...lines] = text.split(/\r\n?|\n/);
  const end = lines.findIndex((line) => /^(?:---|\+\+\+|\.\.\.)/.test(line));
  return [first, ...(end < 0 ? lines : lines.slice(0, end))];
}

/** The value of the first of these names that has one. */
function written(lines: readonly string[], names: readonly string[]): string | undefined {
  return names
    .flatMap((name) => lines.map((line) => valueIn(name, line)))
    .find((value) => value !== "" && value.length <= LIMITS.fieldCharacters);
}

/** What a line of YAML or TOML, or a header line, says of a name, without quotes; empty where it says nothing. */
function valueIn(name: string, line: string): string {
  if (!line.toLowerCase().startsWith(name.toLowerCase())) return "";
  const [, value = ""] = /^ ?[:=](.*)/.exec(line.slice(name.length)) ?? [];
  const [, , quoted] = /^(["'])(.*?)\1/.exec(value.trim()) ?? [];
  return (quoted ?? value.replace(/ #.*/, "")).trim();
}

/** The day that a text is, or the first that stands in it in figures, the year first. */
function dayIn(text: string): CalendarDate | undefined {
  const [, year = "", month = "", day = ""] =
    /(?<!\d)(\d{4})[-_./](\d{1,2})[-_./](\d{1,2})(?!\d)/.exec(text) ??
    /(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text) ??
    [];
  const figures = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return [writtenDay(text), figures].find((one) => one !== undefined && isDate(one));
}
