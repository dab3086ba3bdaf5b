/**
 * What a page of the preview is asked to show: names out of tables (the notes that were read, the mailings, the feeds,
 * the views), and nothing else out of an address. What a table does not have is told, and nothing is looked for.
 */
import { dayIn } from "../model/day.ts";
import type { FirstEdition } from "../model/edition.ts";
import { pick, published } from "../model/edition.ts";
import { type Feed, selects } from "../model/feed.ts";
import type { Meeting } from "../model/meeting.ts";
import { EXIT, error, type Problem, Problems, refuse } from "../problem.ts";
import { digestOf } from "../workspace/digests.ts";
import type { NoteReading } from "../workspace/notes.ts";
import type { Mailing } from "../workspace/workspace.ts";
import { keyOf, type Look } from "./project.ts";

/** The choices of a page, each with what it may be; the first is what it is where nothing is said. */
export const CHOICES = {
  view: ["newsletter", "post", "feeds", "page", "site", "message", "findings", "changes", "clients", "spam"],
  width: ["desktop", "phone"],
  scheme: ["light", "own", "gmail", "outlook"],
  pictures: ["own", "remote", "none"],
  styles: ["on", "off"],
  post: ["mailing", "fixed", "flowed", "narrow"],
  notation: ["atom", "rss", "json"],
  markup: ["shown", "raw"],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

/** A page with each choice made. */
export type Choices = { readonly [C in keyof typeof CHOICES]: (typeof CHOICES)[C][number] };
export type ViewName = Choices["view"];

/** A page's address, read. */
export interface Wanted extends Choices {
  /** The key of a note; absent where a digest is asked for, or nothing. */
  readonly note?: string | undefined;
  /** The first and last day of a digest, as they were typed. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly mailing?: string | undefined;
  readonly feed?: string | undefined;
  /** What the list is narrowed to. */
  readonly words?: string | undefined;
}

const FREE = ["note", "since", "until", "mailing", "feed", "words"] as const;

/** What the query of an address asks for. */
export function wanted(query: URLSearchParams): Wanted {
  const chosen = Object.entries(CHOICES).map(([name, values]) => {
    const given = query.get(name);
    return [name, values.find((value) => value === given) ?? values[0]];
  });
  const free = FREE.flatMap((name) => {
    const given = query.get(name);
    return given === null || given === "" ? [] : [[name, given]];
  });
  return Object.fromEntries([...chosen, ...free]);
}

/** The query that asks for this, with something else in it; what goes without saying is left out. */
export function queryOf(asked: Wanted, change: Partial<Wanted> = {}): string {
  const all: Partial<Wanted> = { ...asked, ...change };
  const said = [...FREE, ...(Object.keys(CHOICES) as (keyof Choices)[])].flatMap((name) => {
    const value = all[name];
    const isUsual = name in CHOICES && value === CHOICES[name as keyof Choices][0];
    return value === undefined || isUsual ? [] : [[name, value]];
  });
  return new URLSearchParams(Object.fromEntries(said)).toString();
}

/** What is looked at: an edition as a mailing takes it. */
export interface Scene {
  readonly look: Look;
  readonly asked: Wanted;
  readonly now: Date;
  readonly edition: FirstEdition;
  /** Absent where the configuration has none. */
  readonly mailing: Mailing | undefined;
  /** What the reader found wrong with the note; of a digest nothing. */
  readonly problems: readonly Problem[];
}

/** The scene of an address; throws Problems where there is none, as where the note is gone or cannot be read. */
export function sceneOf(look: Look, asked: Wanted, now: Date): Scene {
  refuse(look.problems);
  const mailing = mailingOf(look, asked);
  if (asked.note === undefined && asked.since !== undefined) {
    const span = { since: asked.since, until: asked.until ?? dayIn(look.workspace.site.timezone, now) };
    return {
      look,
      asked,
      now,
      mailing,
      problems: [],
      edition: digestOf(look.workspace, shownAt(look, now), span),
    };
  }
  const reading = readingOf(look, asked.note);
  const { meeting, problems } = reading;
  if (meeting === undefined) throw unreadable(reading);
  const edition = pick(meeting, amongThe(shownAt(look, now), meeting));
  return { look, asked, now, mailing, problems, edition };
}

/** The reading that a key names; the newest meeting's where none is named. Throws Problems where there is none. */
function readingOf({ notes: { readings, meetings } }: Look, key: string | undefined): NoteReading {
  const [newest] = meetings;
  const found =
    key === undefined
      ? (readings.find(({ meeting }) => meeting !== undefined && meeting === newest) ?? readings[0])
      : readings.find((reading) => keyOf(reading) === key);
  if (found !== undefined) return found;
  const message = key === undefined ? "there is no note to preview" : `there is no note "${key}"`;
  const hint =
    key === undefined
      ? "Look at notes.files in the configuration."
      : "It was removed or renamed: choose another.";
  throw new Problems(error("note-missing", EXIT.missing, message, undefined, hint));
}

function unreadable({ problems, file }: NoteReading): Problems {
  const [first, ...others] = problems.filter(({ severity }) => severity === "error");
  const place = { file, line: 1, column: 1 };
  return new Problems(first ?? error("note-unread", EXIT.note, "it cannot be read", place), ...others);
}

/** The mailing that is named; else the first that carries what is looked at. */
function mailingOf({ workspace: { mailings } }: Look, { mailing, view }: Wanted): Mailing | undefined {
  const carries = ({ parts }: Mailing) => parts.some((part) => part === view);
  return mailings.find(({ name }) => name === mailing) ?? mailings.find(carries) ?? mailings[0];
}

/** What is published at an instant, newest first. */
export function shownAt({ notes }: Look, now: Date): readonly Meeting[] {
  return notes.meetings.filter((meeting) => published(meeting, now));
}

/** A draft has no neighbours until it is one among the others. */
function amongThe(shown: readonly Meeting[], meeting: Meeting): readonly Meeting[] {
  return shown.includes(meeting) ? shown : [meeting, ...shown];
}

/** The feeds that tell of an edition. */
export function feedsFor({ look, edition }: Pick<Scene, "look" | "edition">): readonly Feed[] {
  if (edition.kind === "digest") return [];
  return look.workspace.feeds.filter(({ select }) => selects(select, edition.article));
}
