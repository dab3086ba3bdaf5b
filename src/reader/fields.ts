/** The fields of the front matter, each checked by its rule, every fault placed and told at once. */
import type { CalendarDate, Meeting, Person } from "../model/meeting.ts";
import { EXIT, error, type Problem, warning } from "../problem.ts";
import { clean, excerpt } from "./clean.ts";
import { readDate, readInstant } from "./date.ts";
import type { FrontMatter } from "./front-matter.ts";
import { otherDay } from "./named-day.ts";

/** What the front matter says, checked. */
export type Fields = Pick<
  Meeting,
  | "permalink"
  | "subject"
  | "date"
  | "modified"
  | "authors"
  | "description"
  | "tags"
  | "draft"
  | "publishAfter"
  | "sequence"
  | "status"
>;

/** Our names of the fields. */
export const FIELDS = [
  "subject",
  "permalink",
  "updated",
  "modified",
  "author",
  "authors",
  "description",
  "tags",
  "draft",
  "publishAfter",
  "sequence",
  "status",
] as const;
export type FieldName = (typeof FIELDS)[number];
/** Ours on the left, the folder's on the right: where a folder of notes names a field otherwise. */
export type FieldNames = Partial<Record<FieldName, string>>;

/** Header fields fold, but nobody reads a subject of a page. */
const MAX_LINE = 500;
const PERMALINK = /^[A-Za-z0-9_](?:[A-Za-z0-9._~-]*[A-Za-z0-9_~-])?$/;
const MAX_PERMALINK = 120;
/** The names that build itself writes beside the meetings' folders, and the device names of Windows. */
const RESERVED = /^(?:feeds|links|index|index\.html|meetings\.ics|con|prn|aux|nul|com\d|lpt\d)$/i;
const ADDRESS =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*$/;
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;

/** The fields, or undefined where a fault stands; all faults and warnings either way. */
export function readFields(
  front: FrontMatter,
  names: FieldNames = {},
): { fields?: Fields; permalink?: string | undefined; problems: Problem[] } {
  const form = new Form(front, names);
  const subject = form.line("subject", true);
  const permalink = form.permalink();
  const date = form.date("updated", true);
  const modified = form.date("modified", false);
  const authors = form.authors();
  const description = form.description(date);
  const tags = form.tags();
  const draft = form.flag("draft");
  const publishAfter = form.instant("publishAfter");
  const sequence = form.count("sequence");
  const status = form.status();
  form.unknown();
  const { problems } = form;
  const [first, ...others] = authors;
  if (
    problems.some((problem) => problem.severity === "error") ||
    subject === undefined ||
    permalink === undefined ||
    date === undefined ||
    first === undefined
  )
    return { permalink, problems };
  return {
    permalink,
    fields: {
      subject,
      permalink,
      date,
      modified,
      authors: [first, ...others],
      description,
      tags,
      draft,
      publishAfter,
      ...(sequence === undefined ? {} : { sequence }),
      ...(status === undefined ? {} : { status }),
    },
    problems,
  };
}

/** Reads one field after the other and keeps what is wrong with them. */
class Form {
  readonly problems: Problem[] = [];
  readonly #front: FrontMatter;
  readonly #names: FieldNames;

  constructor(front: FrontMatter, names: FieldNames) {
    this.#front = front;
    this.#names = names;
  }

  #name(field: FieldName): string {
    return this.#names[field] ?? field;
  }

  #value(field: FieldName): unknown {
    return Object.hasOwn(this.#front.values, this.#name(field))
      ? this.#front.values[this.#name(field)]
      : undefined;
  }

  #fault(code: string, path: readonly (string | number)[], message: string, hint?: string): undefined {
    this.problems.push(
      error(code, EXIT.note, `${path.join(".")}: ${message}`, this.#front.placeOf(...path), hint),
    );
    return undefined;
  }

  /** One line of text: no control characters, no direction overrides, not over-long. */
  line(field: FieldName, required: boolean): string | undefined {
    return this.#line([this.#name(field)], this.#value(field), required);
  }

  #line(path: readonly (string | number)[], value: unknown, required: boolean): string | undefined {
    if (value === undefined || value === null || value === "")
      return required
        ? this.#fault("field-missing", path, "is missing", "Add it to the front matter.")
        : undefined;
    if (typeof value !== "string")
      return this.#fault(
        "field-type",
        path,
        `must be text, not ${typeName(value)}`,
        "Put the value in quotes.",
      );
    const written = value.normalize("NFC");
    const text = written.replace(OVERRIDES, "").trim();
    if (CONTROLS.test(text) || clean(text) !== text)
      return this.#fault(
        "field-control",
        path,
        "has a line break or a control character",
        "Keep it on one line.",
      );
    if (text.length > MAX_LINE)
      return this.#fault(
        "field-too-long",
        path,
        `has ${text.length} characters; ${MAX_LINE} is the limit`,
        "Shorten it.",
      );
    if (text === "" && required) return this.#fault("field-missing", path, "is empty", "Write it.");
    if (text !== written.trim())
      this.#warn(
        "field-direction",
        path,
        "has characters that turn the direction of text; they are left out",
      );
    return text;
  }

  #warn(code: string, path: readonly (string | number)[], message: string, hint?: string): void {
    this.problems.push(warning(code, `${path.join(".")}: ${message}`, this.#front.placeOf(...path), hint));
  }

  permalink(): string | undefined {
    const path = [this.#name("permalink")];
    const text = this.line("permalink", true);
    if (text === undefined) return undefined;
    if (!PERMALINK.test(text) || text.includes("..") || text.length > MAX_PERMALINK)
      return this.#fault(
        "permalink-form",
        path,
        `"${excerpt(text)}" cannot be part of an address and a file name`,
        `Use letters, digits, "-", "_", "." and "~" only, at most ${MAX_PERMALINK} of them.`,
      );
    if (RESERVED.test(text))
      return this.#fault(
        "permalink-reserved",
        path,
        `"${text}" is taken: the build or Windows uses that name itself`,
        "Choose another.",
      );
    return text;
  }

  date(field: FieldName, required: boolean): CalendarDate | undefined {
    const path = [this.#name(field)];
    const value = this.#value(field);
    if (value === undefined || value === null)
      return required
        ? this.#fault("field-missing", path, "is missing", "Write it as 2014-07-08.")
        : undefined;
    const read = typeof value === "string" ? readDate(value) : undefined;
    if (read === undefined)
      return this.#fault(
        "date-type",
        path,
        `must be a date, not ${typeName(value)}`,
        "Write it as 2014-07-08.",
      );
    if ("fault" in read) return this.#fault("date-form", path, read.fault, read.hint);
    if (read.rest !== "")
      this.#warn(
        "date-time-ignored",
        path,
        `the time and zone "${excerpt(read.rest)}" are ignored: a meeting has a date`,
      );
    return read.date;
  }

  description(date: CalendarDate | undefined): string | undefined {
    const text = this.line("description", false);
    const said = text === undefined || date === undefined ? undefined : otherDay(text, date);
    if (said !== undefined)
      this.#warn(
        "date-disagrees",
        [this.#name("description")],
        `says ${said}, and ${this.#name("updated")} says ${date}`,
        "Mend the one that is wrong; outputs are dated by the latter.",
      );
    return text;
  }

  instant(field: FieldName): string | undefined {
    const value = this.#value(field);
    if (value === undefined || value === null) return undefined;
    const instant = typeof value === "string" ? readInstant(value) : undefined;
    return (
      instant ??
      this.#fault(
        "instant-form",
        [this.#name(field)],
        "must be a date and time with a zone",
        "Write it as 2026-03-01T09:00:00+01:00.",
      )
    );
  }

  flag(field: FieldName): boolean {
    const value = this.#value(field) ?? false;
    if (typeof value === "boolean") return value;
    // Fail safe: what may mean "do not send" must not be read as "send".
    this.#fault("field-type", [this.#name(field)], `must be true or false, not ${typeName(value)}`);
    return true;
  }

  /** A whole number from 0 on, as RFC 5545 counts. */
  count(field: FieldName): number | undefined {
    const value = this.#value(field);
    if (value === undefined || value === null) return undefined;
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 31) return value;
    const message = `must be a whole number, not ${typeName(value)}`;
    return this.#fault("field-type", [this.#name(field)], message, "Write 1, and one more at each change.");
  }

  /** Folders made for other programs have a status of their own: what is not ours is told and left alone. */
  status(): Meeting["status"] {
    const value = this.#value("status");
    if (value === "cancelled") return value;
    if (value !== undefined && value !== null && value !== "confirmed")
      this.#warn(
        "field-unknown",
        [this.#name("status")],
        `${typeName(value)} is no status minutewire reads`,
        "Write cancelled where the meeting did not take place, or leave it out.",
      );
    return undefined;
  }

  tags(): string[] {
    const field = this.#name("tags");
    const value = this.#value("tags");
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      const hint = "Write it as [ropes, lamps].";
      this.#fault("field-type", [field], `must be a list of words, not ${typeName(value)}`, hint);
      return [];
    }
    const tags = value.map((tag: unknown, i) => this.#line([field, i], tag, true));
    return [...new Set(tags.filter((tag) => tag !== undefined))];
  }

  authors(): Person[] {
    const one = this.#value("author");
    const many = this.#value("authors");
    if (one !== undefined && many !== undefined)
      this.#fault("authors-twice", [this.#name("authors")], "stands beside author", "Keep one of the two.");
    const field = this.#name(many === undefined ? "author" : "authors");
    const value = many ?? one;
    if (value === undefined || value === null) {
      this.#fault("field-missing", [field], "is missing", "Add `author:` with `name:` under it.");
      return [];
    }
    const people = Array.isArray(value)
      ? value.map((person: unknown, i) => this.#person([field, i], person))
      : [this.#person([field], value)];
    if (people.length === 0) this.#fault("field-missing", [field], "names nobody", "Add a `name:`.");
    return people.filter((person) => person !== undefined);
  }

  #person(path: readonly (string | number)[], value: unknown): Person | undefined {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return this.#fault(
        "field-type",
        path,
        `must have a name under it, not be ${typeName(value)}`,
        "Write `name:` on a line of its own under it.",
      );
    const fields = new Map<string, unknown>(Object.entries(value));
    const name = this.#line([...path, "name"], fields.get("name"), true);
    const uri = this.#uri([...path, "uri"], fields.get("uri"));
    const email = this.#address([...path, "email"], fields.get("email"));
    for (const key of fields.keys())
      if (!["name", "uri", "email"].includes(key))
        this.#warn("field-unknown", [...path, key], "is not a field of an author");
    return name === undefined ? undefined : { name, uri, email };
  }

  #uri(path: readonly (string | number)[], value: unknown): string | undefined {
    const text = this.#line(path, value, false);
    if (text === undefined) return undefined;
    if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))
      return new URL(text).href === `${text}/` ? text : new URL(text).href;
    return this.#fault(
      "uri-form",
      path,
      "must be an http or https address",
      "Write it as https://example.org.",
    );
  }

  #address(path: readonly (string | number)[], value: unknown): string | undefined {
    const text = this.#line(path, value, false);
    if (text === undefined || ADDRESS.test(text)) return text;
    return this.#fault(
      "address-form",
      path,
      "is not one plain mail address",
      "Write it as name@example.org.",
    );
  }

  unknown(): void {
    const known = new Set(FIELDS.map((field) => this.#name(field)));
    for (const key of Object.keys(this.#front.values))
      if (!known.has(key)) this.#warn("field-unknown", [key], "is not a field minutewire reads");
  }
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null) return "nothing";
  if (typeof value === "object") return "a group of fields";
  return `a ${typeof value} (${excerpt(String(value))})`;
}
