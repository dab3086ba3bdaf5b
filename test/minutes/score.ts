/** What the reader finds in the judged notes, held against what a secretary finds. */
import { readFileSync } from "node:fs";
import type { Meeting } from "../../src/model/meeting.ts";
import { wording } from "../../src/problem.ts";
import type { NoteForm } from "../../src/reader/head/note-form.ts";
import { readNote } from "../../src/reader/read.ts";
import { lighthouse } from "../support/notes.ts";
import type { Judgement, Kind, Mark, NoteMark } from "./mark.ts";
import { isSamePerson, judgeNames, judgeOwners, withBearer } from "./people.ts";
import { judgeItems } from "./quotes.ts";
import type { JudgedNote, Truth } from "./truth.ts";

/** How notes of many projects are read: no head, or the fields of other programs. */
const FORM: NoteForm = {
  fields: { subject: ["title", "subject"], updated: "date" },
  ignore: [
    ..."layout categories location people contributors participants attendees anwesend chair".split(" "),
    ..."name about labels assignees titel".split(" "),
  ],
  path: "{date}-{name}",
  defaults: { subject: "{name}", permalink: "{date}-{name}", author: "Scribe" },
};

/** The note as the program reads it; throws where it is no meeting. */
export function readJudged(note: JudgedNote): Meeting {
  const file = `${note.habit}/${note.name}.md`;
  const { meeting, problems } = readNote(file, readFileSync(note.path), lighthouse, FORM);
  if (meeting === undefined) throw new Error(problems.map(wording).join("\n"));
  return meeting;
}

/** Every mark that the program earns with a note. */
export function marks(note: JudgedNote): readonly NoteMark[] {
  const { habit, name, text, truth } = note;
  return compare(readJudged(note), truth, text).map((mark) => ({ ...mark, habit, name }));
}

/** What the program found beside what is true. */
export function compare(
  { minutes, topics }: Pick<Meeting, "minutes" | "topics">,
  truth: Truth,
  text: string,
): readonly Mark[] {
  const actions = minutes.actions
    .filter(({ certainty }) => certainty === "clear")
    .map((found) => ({ ...found, words: found.quote }));
  const open = truth.actions.map(({ done, ...item }) => ({ ...item, isWrong: done && item.clear }));
  const judged = judgeItems(actions, open, truth.not.actions, text);
  const decisions = minutes.decisions.map((found) => ({ ...found, words: found.text }));
  const deferred = minutes.deferred.map((found) => ({ ...found, words: found.quote }));
  const names = minutes.attendees.map((found) => [found.name, ...(found.as === undefined ? [] : [found.as])]);
  return [
    ...as("attendee", judgeNames(names, truth.attendees, truth.maybe)),
    ...as(
      "chair",
      judgeNames(
        chairOf(minutes.chair),
        chairOf(truth.chair)
          .flat()
          .map((one) => withBearer(one, truth.attendees)),
        [],
      ),
    ),
    ...as("action", judged.verdicts),
    ...as("owner", judgeOwners(judged.hits, truth.attendees)),
    ...as("decision", judgeItems(decisions, truth.decisions, truth.not.decisions, text).verdicts),
    ...as("deferred", judgeItems(deferred, truth.deferred, truth.not.deferred, text).verdicts),
    ...nextMarks(minutes.nextMeeting, truth),
    ...topicMarks(
      topics.map(({ title }) => title),
      truth,
    ),
  ];
}

const as = (kind: Kind, marks: readonly Judgement[]): Mark[] => marks.map((mark) => ({ kind, ...mark }));
const chairOf = (name: string | undefined): string[][] => (name === undefined ? [] : [[name]]);

/** The day and the hour of the next meeting, where the note leaves no doubt. */
function nextMarks(found: Meeting["minutes"]["nextMeeting"], { next }: Truth): Mark[] {
  if (next?.clear === false) return [];
  const day = one("day", found?.date, next?.day);
  // Where there is none, the day says enough.
  return next === undefined ? day : [...day, ...one("hour", found?.time, next.utc)];
}

function one(kind: Kind, found: string | undefined, wanted: string | undefined): Mark[] {
  if (found === wanted) return found === undefined ? [] : [{ kind, verdict: "right", words: found }];
  return [
    ...(found === undefined ? [] : [{ kind, verdict: "wrong" as const, words: found }]),
    ...(wanted === undefined ? [] : [{ kind, verdict: "missed" as const, words: wanted }]),
  ];
}

function topicMarks(found: readonly string[], { topics, asides }: Truth): Mark[] {
  if (topics === undefined) return [];
  const titles = found.map((title) => [title]);
  return as("topic", judgeNames(titles, topics, asides, isSameTitle));
}

/** `2. Storage` and `Storage` are one topic. */
function isSameTitle(a: string, b: string): boolean {
  return bareTitle(a) === bareTitle(b) || isSamePerson(bareTitle(a), bareTitle(b));
}

const bareTitle = (title: string) =>
  title
    .toLowerCase()
    .replace(/^(?:top |topic )?[\d.]+[.):–-]*\s+/, "")
    .replace(/[`*_]/g, "");
