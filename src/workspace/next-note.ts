/** The next meeting's note, from the notes there are: the day it is for, its names, and what it begins with. */

import type { CalendarDate, Meeting } from "../model/meeting.ts";
import { held, nextAgenda } from "../model/next-agenda.ts";
import { counted, redate } from "../model/redate.ts";
import { EXIT, error, Problems } from "../problem.ts";
import { namesOf } from "../reader/head/note-form.ts";
import { agendaNote, type NameOf } from "../writers/agenda-note.ts";
import { wordsFor } from "../writers/languages/index.ts";
import { daysIn } from "../writers/said-days.ts";
import { shortDate } from "../writers/wording.ts";
import type { Notes } from "./notes.ts";
import type { Workspace } from "./workspace.ts";

/** A note that is still to be written. */
interface NextNote {
  readonly text: string;
  /** Where it would stand by the names of those before it; absent where they have no pattern. */
  readonly file?: string | undefined;
}

/** The note for a day, or for the day that the newest note says; throws Problems where there is none. */
export function nextNote(
  { site, form, looks }: Pick<Workspace, "site" | "form"> & Partial<Pick<Workspace, "looks">>,
  { meetings, permalinks }: Pick<Notes, "meetings" | "permalinks">,
  named: CalendarDate | undefined,
): NextNote {
  const [newest, before] =
    named === undefined ? held(meetings) : held(meetings).filter(({ date }) => date < named);
  if (newest === undefined) throw new Problems(noNote(named));
  const date = named ?? newest.minutes.nextMeeting?.date;
  if (date === undefined) throw new Problems(noDay(newest));
  const { language } = site;
  const next = (of: (meeting: Meeting) => string) =>
    redate(of(newest), newest.date, date, daysIn(language)) ?? (before && counted(of(newest), of(before)));
  const head = {
    date,
    subject: next(({ subject }) => subject) ?? `${site.title}: ${shortDate(date, language)}`,
    permalink: next(({ permalink }) => permalink) ?? date,
    authors: newest.authors,
  };
  if (permalinks.some((one) => one.toLowerCase() === head.permalink.toLowerCase()))
    throw new Problems(there(head.permalink));
  const nameOf: NameOf = (field) => namesOf(field, form.fields ?? {})[0] ?? field;
  const file = next(({ place }) => place.file);
  return {
    text: agendaNote(head, nextAgenda(meetings, date), nameOf, {
      language,
      words: looks?.words ?? wordsFor(language),
    }),
    file: file && inYear(file, newest.date, date),
  };
}

// A folder that is the year goes on with it: "notes/2025/2025-12-30.md".
function inYear(file: string, from: CalendarDate, to: CalendarDate): string {
  const [old, year] = [from.slice(0, 4), to.slice(0, 4)];
  return file
    .split("/")
    .map((name) => (name === old ? year : name))
    .join("/");
}

function noNote(named: CalendarDate | undefined) {
  const before = named === undefined ? "" : ` before ${named}`;
  return error(
    "notes-none",
    EXIT.missing,
    `there is no note of a meeting${before} to go on from`,
    undefined,
    "Look at notes.files in the configuration; minutewire check tells what is wrong with each note.",
  );
}

function noDay({ place, minutes: { nextMeeting } }: Meeting) {
  return error(
    "agenda-date",
    EXIT.usage,
    nextMeeting === undefined
      ? "the newest note says no day for the next meeting"
      : `the newest note names no day for the next meeting: "${nextMeeting.quote}"`,
    place,
    "Say which it is: minutewire agenda --date 2026-03-31.",
  );
}

function there(permalink: string) {
  return error(
    "agenda-there",
    EXIT.usage,
    `there is a note "${permalink}" already`,
    undefined,
    "Write in that one, or name another day with --date.",
  );
}
