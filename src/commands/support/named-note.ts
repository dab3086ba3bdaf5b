/** Which note a word of the command line names: by its path, its permalink or its file's name; else what is nearest. */
import { existsSync, statSync } from "node:fs";
import { basename, extname, relative, resolve, sep } from "node:path";
import type { Meeting } from "../../model/meeting.ts";
import { EXIT, error, type Problem, type ProblemList, type Result, refusal } from "../../problem.ts";
import { didYouMean } from "../../text/nearest.ts";
import { type NoteReading, readMeeting } from "../../workspace/notes.ts";
import type { Workspace } from "../../workspace/workspace.ts";

/** The note of the configuration whose path a word is: from the current folder, else from the configuration's. */
export function noteAt({ notes, folder }: Workspace, word: string): string | undefined {
  const at = (from: string) => {
    const named = relative(process.cwd(), resolve(from, word));
    return notes.includes(named) ? named : undefined;
  };
  return at(process.cwd()) ?? (existsSync(word) ? undefined : at(folder));
}

/** The meeting that a word names among the notes as they were read, or of a file beside them. */
export async function namedMeeting(
  workspace: Workspace,
  word: string,
  readings: readonly NoteReading[],
): Promise<Result<Meeting, ProblemList>> {
  const path = noteAt(workspace, word);
  const at = readings.filter(({ file }) => file === path);
  const called = at.length > 0 ? at : readings.filter(calledBy(word));
  if (called.length > 0) return meetingOf(called);
  const file = fileAt(workspace, word);
  if (file !== undefined) return meetingOf([await readMeeting(workspace, file)]);
  const [one, ...others] = readings.filter((reading) => hasName(reading, word));
  if (one === undefined) return refusal([missing(word, readings)]);
  return others.length === 0 ? meetingOf([one]) : refusal([ambiguous(word, [one, ...others])]);
}

/** The meeting of a reading, or every error of all; a sound note is not kept back by one that claims its permalink. */
export function meetingOf(readings: readonly NoteReading[]): Result<Meeting, ProblemList> {
  const meeting = readings.find((reading) => reading.meeting !== undefined)?.meeting;
  if (meeting !== undefined) return { ok: true, value: meeting };
  const [first, ...others] = readings.flatMap(errorsOf);
  if (first === undefined) throw new Error("a note that is no meeting has no error");
  return refusal([first, ...others]);
}

/** What keeps a note from being a meeting. */
export function errorsOf({ problems }: NoteReading): Problem[] {
  return problems.filter(({ severity }) => severity === "error");
}

function permalinkOf({ meeting, permalink, glimpsed }: NoteReading): string | undefined {
  return meeting?.permalink ?? permalink ?? glimpsed?.permalink;
}

function calledBy(word: string): (reading: NoteReading) => boolean {
  const isMeant = meantBy(word);
  return (reading) => {
    const permalink = permalinkOf(reading);
    return permalink !== undefined && isMeant(permalink);
  };
}

/** Whether a permalink is meant by a word; case apart, as no two notes may have one in any case. */
export function meantBy(word: string): (permalink: string) => boolean {
  const meant = bare(word);
  return (permalink) => meant !== "" && bare(permalink) === meant;
}

/** A permalink without what other programs write around its path: `/a/b/`, `/a/b.html`. */
function bare(permalink: string): string {
  const [, path = permalink] = /^\/(.+)\.html$/.exec(permalink) ?? [];
  return path.replace(/^\/|\/$/g, "").toLowerCase();
}

function hasName({ file }: NoteReading, word: string): boolean {
  const end = sep + word.replace(/^\.[/\\]/, "");
  const path = resolve(file);
  return end !== sep && (path.endsWith(end) || withoutEnding(path).endsWith(end));
}

function withoutEnding(path: string): string {
  return path.slice(0, path.length - extname(path).length);
}

/** A file that a word is the path of, and no folder: a permalink may have a folder's name. */
function fileAt({ folder }: Workspace, word: string): string | undefined {
  const paths = [resolve(word), resolve(folder, word)];
  const path = paths.find((one) => statSync(one, { throwIfNoEntry: false })?.isDirectory() === false);
  return path === undefined ? undefined : relative(process.cwd(), path);
}

function missing(word: string, readings: readonly NoteReading[]): Problem {
  const files = readings.map(({ file }) => file);
  const bases = files.map((file) => basename(file));
  // Names of one kind: a note is not to be suggested by all of its own.
  const kinds = [readings.flatMap((one) => permalinkOf(one) ?? []), files, bases, bases.map(withoutEnding)];
  const hint = otherwiseNamed(word, readings) ?? perhaps(bare(word), kinds) ?? perhaps(lastPart(word), kinds);
  const [some] = kinds[0] ?? [];
  const such = some === undefined ? "" : `, such as ${some}`;
  const message = `no note: "${word}" is neither a file nor a permalink here`;
  return error(
    "note-missing",
    EXIT.missing,
    message,
    undefined,
    hint ?? `Name a file, or a note's permalink${such}.`,
  );
}

function perhaps(typed: string, kinds: readonly (readonly string[])[]): string | undefined {
  return kinds.map((names) => didYouMean(typed, names).trimEnd()).find((said) => said !== "");
}

/** The last part of a path or of a page's address. */
function lastPart(word: string): string {
  const [path = ""] = word.split(/[?#]/, 1);
  const parts = path.replace(/(?:\/index)?\.html$/, "").split("/");
  return parts.findLast((part) => part !== "") ?? "";
}

/** Of what is no name of a note, but says which: a pattern, a folder, a day. */
function otherwiseNamed(word: string, readings: readonly NoteReading[]): string | undefined {
  if (/[*?[]/.test(word) && !word.includes("://"))
    return "A pattern is the shell's to read: it has found no file, or is kept from it by quotes.";
  const folder = `${resolve(word)}${sep}`;
  const within = readings.find(({ file }) => resolve(file).startsWith(folder));
  if (within !== undefined) return `It is a folder. Name a note in it, such as ${within.file}.`;
  const ofDay = readings.filter(({ meeting, glimpsed }) => (meeting ?? glimpsed)?.date === word);
  const names = ofDay.flatMap((one) => permalinkOf(one) ?? []).slice(0, 3);
  return names.length === 0 ? undefined : `Did you mean ${names.join(" or ")}?`;
}

function ambiguous(word: string, readings: readonly NoteReading[]): Problem {
  const files = readings.map(({ file }) => file).join(", ");
  const message = `"${word}" names ${readings.length} notes: ${files}`;
  return error("note-ambiguous", EXIT.usage, message, undefined, "Name one by its path.");
}
