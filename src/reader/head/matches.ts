/** What the patterns of a folder's settings find in a note: in its path, in its first lines, in its first heading. */
import { extname } from "node:path/posix";
import type { Place } from "../../problem.ts";
import { excerpt } from "../../text/clean.ts";
import { type NoteForm, namesOf, pathPatterns } from "./note-form.ts";
import { dayOf, holes, match, type Taken, writtenDay } from "./pattern.ts";

/** A value that stands in, or why there is none. */
export interface DefaultValue {
  readonly value?: unknown;
  /** Why there is no value. */
  readonly missing?: string;
  /** Whether what is missing is the day of the meeting, which other values are made of. */
  readonly lacksDay?: boolean;
  /** Where the value was found; the note's first line where it comes from none. */
  readonly place: Place;
  /** Whence, as a sentence goes on: "from the path". */
  readonly from: string;
  /** What to change where the value will not do. */
  readonly hint: string;
}
/** A note as far as values are found in it. */
export interface NoteToMatch {
  readonly file: string;
  /** The note's path from the folder of the configuration. */
  readonly path: string;
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  /** The date that the head gives, as written. */
  readonly updated?: unknown;
  /** The words of the first heading. */
  readonly heading?: string | undefined;
}

/** A pattern is looked for in the first lines only, and in none that is longer than any title. */
const LINES = 40;
const LONGEST = 500;

const DATE_HOLES = ["date", "year", "month", "day"];

/** What the holes of a form's patterns took of a note. */
export class Matches {
  readonly top: Place;
  readonly #note: NoteToMatch;
  readonly #form: NoteForm;
  readonly #taken = new Map<string, DefaultValue>();

  constructor(note: NoteToMatch, form: NoteForm) {
    this.#note = note;
    this.#form = form;
    this.top = { file: note.file, line: 1, column: 1 };
    this.#takePath();
    this.#takeLines();
    this.#takeDate();
    if (note.heading !== undefined) this.#set("heading", note.heading, "the heading", this.top);
    this.#set("path", withoutIndex(bare(note.path)), `the path "${note.path}"`, this.top);
  }

  /** Whether a pattern has a hole for it, filled or not. */
  mayHave(name: string): boolean {
    const names = [...pathPatterns(this.#form), ...(this.#form.lines ?? [])].flatMap(holes);
    return names.includes(name) || (name === "date" && names.some(isOfDay));
  }

  /** A template with its holes filled. */
  filled(template: string, setting: string): DefaultValue {
    const names = holes(template);
    const found = names.map((name) => this.hole(name, setting));
    const missing = found.find((one) => one.missing !== undefined);
    if (missing !== undefined) return missing;
    const values = new Map(names.map((name, i) => [name, String(found[i]?.value)]));
    return {
      value: template.replace(/\{([a-z]\w*)\}/g, (whole, name: string) => values.get(name) ?? whole),
      place: found[0]?.place ?? this.top,
      from: `from ${setting}`,
      hint: `Write it in the note's front matter, or change ${setting}.`,
    };
  }

  /** What a hole took, or why it took nothing. */
  hole(name: string, setting: string): DefaultValue {
    const found = this.#taken.get(name);
    if (found !== undefined) return found;
    const has = (pattern: string) =>
      holes(pattern).some((one) => one === name || (name === "date" && isOfDay(one)));
    const paths = pathPatterns(this.#form);
    const path = paths.filter(has);
    const line = this.#form.lines?.find(has);
    const [missing, change] =
      path.length > 0
        ? path.every((one) => this.#fit(one) === undefined)
          ? [
              `the path "${excerpt(this.#note.path)}" does not fit notes.path ${path.map((one) => `"${one}"`).join(" or ")}`,
              "notes.path",
            ]
          : [
              `notes.path "${this.#fitting()}" gives no ${name === "date" ? "whole date" : `{${name}}`}`,
              "notes.path",
            ]
        : line !== undefined
          ? [`no line near the top fits notes.lines "${line}"`, "notes.lines"]
          : [name === "heading" ? "the note has no heading" : `nothing gives {${name}}`, setting];
    // Of a pattern that does not fit at all the day is what a note cannot do without.
    const lacksDay = !this.#taken.has("date") && holes(path[0] ?? line ?? "").some(isOfDay);
    const places = lacksDay ? this.#placesOfDay(path, line) : ["the note's front matter"];
    const hint = `Write it in ${places.join(", or in ")}${lacksDay ? ";" : ","} or change ${change}.`;
    return { missing, lacksDay, place: this.top, from: "", hint };
  }

  /** Where a note may say its day, each with an example. */
  #placesOfDay(paths: readonly string[], line: string | undefined): string[] {
    const path = paths.find(givesDay);
    const [field] = namesOf("updated", this.#form.fields ?? {});
    return [
      ...(path === undefined
        ? []
        : [`the file's name, such as ${example(bare(path))}${extname(this.#note.path)}`]),
      ...(line === undefined || !givesDay(line) ? [] : [`a line near the top, such as "${example(line)}"`]),
      `the front matter, \`${field}: ${DAY}\``,
    ];
  }

  // As many of the path's last folders as the pattern has.
  #end(pattern: string): string {
    return bare(this.#note.path)
      .split("/")
      .slice(-pattern.split("/").length)
      .join("/")
      .slice(-2 * LONGEST);
  }

  #fit(pattern: string): Taken | undefined {
    return match(bare(pattern), this.#end(pattern));
  }

  // The first pattern that fits the path.
  #fitting(): string | undefined {
    return pathPatterns(this.#form).find((pattern) => this.#fit(pattern) !== undefined);
  }

  #takePath(): void {
    const pattern = this.#fitting();
    const taken = pattern === undefined ? undefined : this.#fit(pattern);
    if (taken === undefined) return;
    for (const [name, value] of taken) this.#set(name, value, `the path "${this.#note.path}"`, this.top);
  }

  #takeLines(): void {
    const { file, body, bodyLine } = this.#note;
    const lines = body.split("\n", LINES);
    for (const pattern of this.#form.lines ?? []) {
      for (const [i, line] of lines.entries()) {
        const taken = line.length > LONGEST ? undefined : match(pattern, line);
        if (taken === undefined) continue;
        const place = { file, line: bodyLine + i, column: 1 };
        for (const [name, value] of taken) this.#set(name, value, `line ${place.line}`, place);
        break;
      }
    }
  }

  // The date of the head goes before the one that a pattern took.
  #takeDate(): void {
    const { updated } = this.#note;
    const source = DATE_HOLES.map((name) => this.#taken.get(name)).find((one) => one !== undefined);
    const taken = new Map(
      DATE_HOLES.flatMap((name) => {
        const { value } = this.#taken.get(name) ?? {};
        return value === undefined ? [] : [[name, String(value)] as const];
      }),
    );
    const day = (typeof updated === "string" ? ownDay(updated) : undefined) ?? dayOf(taken);
    this.#taken.delete("date");
    if (day !== undefined)
      this.#taken.set(
        "date",
        source === undefined ? this.#found(day, "the head", this.top) : { ...source, value: day },
      );
  }

  #set(name: string, value: string, from: string, place: Place): void {
    if (!this.#taken.has(name)) this.#taken.set(name, this.#found(value, from, place));
  }

  #found(value: string, from: string, place: Place): DefaultValue {
    const hint = `Mend ${from.startsWith("the path") ? "the file's name" : from}, or write the field in the note's front matter.`;
    return { value, place, from: `from ${from}`, hint };
  }
}

function isOfDay(hole: string): boolean {
  return DATE_HOLES.includes(hole);
}

/** Whether a pattern can tell a whole day. */
function givesDay(pattern: string): boolean {
  const [whole = "", ...parts] = DATE_HOLES;
  const names = holes(pattern);
  return names.includes(whole) || parts.every((part) => names.includes(part));
}

const DAY = "2026-03-31";

/** What a pattern fits: "{group}/{date}" as "group/2026-03-31". */
function example(pattern: string): string {
  const [year = "", month = "", day = ""] = DAY.split("-");
  const parts: Readonly<Record<string, string>> = { date: DAY, year, month, day };
  return pattern.replace(/\{([a-z]\w*)\}/g, (_, name: string) => parts[name] ?? name);
}

function ownDay(updated: string): string | undefined {
  return /^\d{4}-\d\d-\d\d(?=[T ]|$)/.exec(updated)?.[0] ?? writtenDay(updated);
}

function bare(path: string): string {
  return path.replace(/^(?:\.\.?\/)+/, "").replace(/\.[A-Za-z]+$/, "");
}

function withoutIndex(path: string): string {
  return path.replace(/(?<=.)\/(?:index|_index|README)$/, "");
}
