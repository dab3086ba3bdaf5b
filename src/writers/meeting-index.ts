/** The register in the terminal and for programs: every row with the place in the note where it stands. */

import type { LoggedLink } from "../model/link-log.ts";
import type { FolderTells } from "../model/meeting.ts";
import type { FoundIndex, IndexedPerson, IndexRow, MeetingIndex } from "../model/meeting-index.ts";
import { toDo, withDue } from "../model/next-agenda.ts";
import type { Site } from "../model/site.ts";
import type { Place } from "../problem.ts";
import { addresses } from "./addresses.ts";

/** Lines for a person, grouped, with file:line behind each row; `folder`: what the notes tell together. */
export function indexLines(
  { topics, decisions, actions, texts, people, links }: FoundIndex,
  folder?: FolderTells,
): string[] {
  const groups: [title: string, rows: string[]][] = [
    ["Decisions", decisions.map((row) => line(row.meeting.date, row.text, row.place))],
    ["Actions", actions.map((row) => line(row.meeting.date, actionWords(row), row.place))],
    ["Topics", topics.map((row) => line(row.meeting.date, row.title, row.place))],
    ["Text", texts.map((row) => line(row.meeting.date, textWords(row), row.place))],
    ["People", people.map(personLine)],
    [
      "Links",
      links.map(({ date, words, url, place }) =>
        line(date, words === url ? url : `${words} <${url}>`, place),
      ),
    ],
    ["The notes together", folder === undefined ? [] : folderLines(folder)],
  ];
  return groups
    .filter(([, rows]) => rows.length > 0)
    .flatMap(([title, rows], i) => [...(i === 0 ? [] : [""]), `${title} (${rows.length})`, ...rows]);
}

function folderLines({ brackets, names, template, openings }: FolderTells): string[] {
  return [
    ...brackets.map(
      (words) => `  ${words}  a heading that opens no topic where no text stands right below it`,
    ),
    ...names.map(([short, full]) => `  ${short}  ${full}`),
    ...[...template, ...openings].map((words) => `  ${words}  words of a template`),
  ];
}

function line(date: string, words: string, place: Place | undefined): string {
  return `  ${date}  ${words}${place === undefined ? "" : `  ${place.file}:${place.line}`}`;
}

function actionWords(action: MeetingIndex["actions"][number]): string {
  return withDue(toDo(action), action) + (action.certainty === "clear" ? "" : " (arguable)");
}

function textWords({ title, text }: FoundIndex["texts"][number]): string {
  return title === "" ? text : `${title}: ${text}`;
}

function personLine({ name, meetings, first, last }: IndexedPerson): string {
  const often = meetings === 1 ? "1 meeting" : `${meetings} meetings`;
  return `  ${name}  ${often}, ${first === last ? first : `${first} to ${last}`}`;
}

/** The same for programs: its keys are a contract (docs/commands.md). */
export function indexModel(register: FoundIndex, site: Site, folder: FolderTells): object {
  const { topics, decisions, actions, texts, people, links } = register;
  const urls = addresses(site);
  const at = (row: IndexRow) => ({
    permalink: row.meeting.permalink,
    date: row.meeting.date,
    file: row.place.file,
    line: row.place.line,
    url: urls(row),
  });
  return {
    topics: topics.map((row) => ({ title: row.title, ...at(row) })),
    decisions: decisions.map((row) => ({ text: row.text, ...at(row) })),
    actions: actions.map((row) => {
      const { who, what, quote, certainty } = row;
      return { who, what, quote, certainty, ...at(row) };
    }),
    texts: texts.map((row) => ({ topic: row.title, text: row.text, ...at(row) })),
    people,
    links: links.map(linkRow),
    folder: {
      brackets: folder.brackets,
      names: folder.names.map(([short, name]) => ({ short, name })),
      template: folder.template,
      openings: folder.openings,
    },
  };
}

function linkRow({ url, words, date, meeting, place, stream }: LoggedLink): object {
  const [permalink, file, line] = [meeting?.permalink ?? null, place?.file ?? null, place?.line ?? null];
  return { url, words, date, stream: stream ?? null, permalink, file, line };
}
