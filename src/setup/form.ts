/** The form of a folder's notes: what of its Markdown files are notes, and the settings that read them all. */
import { basename, dirname } from "node:path/posix";
import { MONTH } from "../model/named-day.ts";
import type { NoteForm } from "../reader/head/note-form.ts";
import { firstDate, writtenDay } from "../reader/head/pattern.ts";
import { date } from "../reader/head/values.ts";
import { type HeadNames, headNames, ownValue } from "./field-words.ts";
import { datedLine, linePatterns } from "./lines.ts";
import {
  datedPatterns,
  dayInPath,
  grouped,
  monthlyPatterns,
  namedPatterns,
  spread,
  takenBy,
  templateOf,
} from "./paths.ts";
import type { Sheet } from "./sheet.ts";
import { best, type Trial, tried } from "./trial.ts";

/** Where the day of a note was found. */
export type DaySource = "head" | "path" | "line" | "month";

/** What is known of the notes of a folder before their settings are tried. */
interface DatedNotes {
  readonly notes: readonly Sheet[];
  /** Beside notes, with a head that tells no day: notes with a fault. */
  readonly broken: readonly Sheet[];
  readonly others: readonly Sheet[];
  readonly names: HeadNames;
  readonly days: ReadonlyMap<Sheet, DaySource>;
  readonly path: readonly string[];
  readonly lines: readonly string[];
}

/** Which of a folder's files are notes, and the settings that read them. */
export interface FolderForm {
  readonly notes: readonly Sheet[];
  /** Markdown files that tell no day, and those that every project has. */
  readonly others: readonly Sheet[];
  readonly days: ReadonlyMap<Sheet, DaySource>;
  readonly trial: Trial;
}

/** Files that are no notes though a day may stand in them. */
const NO_NOTE =
  /^(?:readme|changelog|changes|history|news|contributing|licen[cs]e|code[_-]of[_-]conduct|security|authors|todo|agents|claude)$/i;

function isNoNote(path: string): boolean {
  const [stem = ""] = basename(path).split(".");
  return NO_NOTE.test(stem) || /template/i.test(stem);
}

/** Folders of news that a site has beside its meetings, and folders of meetings. */
const POSTS = /^(?:_?posts?|blog|news|articles?)$/i;
const MEETINGS = /meeting|minutes|calls|standup/i;

/** The posts of the project's news among these, where meetings have a folder of their own: they have days too. */
export function postsBeside(paths: readonly string[]): ReadonlySet<string> {
  const isIn = (kind: RegExp, path: string) =>
    dirname(path)
      .split("/")
      .some((folder) => kind.test(folder));
  const { posts = [], others = [] } = Object.groupBy(paths, (path) =>
    isIn(POSTS, path) ? "posts" : "others",
  );
  return new Set(
    others.some((path) => isIn(MEETINGS, path)) ? posts.filter((path) => !isIn(MEETINGS, path)) : [],
  );
}

/** As many are tried at most while the form is looked for, evenly spread; what is found is tried on all. */
const SAMPLE = 300;

/** Finds the form; undefined where no file tells a day. `stand` is who wrote notes that name nobody, `title` the site's. */
export function folderForm(sheets: readonly Sheet[], stand: string, title: string): FolderForm | undefined {
  const dated = datedOf(sheets);
  if (dated.notes.length === 0) return undefined;
  const sample = spread(dated.notes, SAMPLE);
  const forms = subjectForms(baseForm(dated, stand), sample, title);
  const subject = best(forms, sample);
  const permalink = best(permalinkForms(subject.form, dated), sample);
  const notes = [...dated.notes, ...dated.broken].sort((a, b) => (a.path < b.path ? -1 : 1));
  const trial = tried(permalink.form, notes);
  return { notes, others: dated.others, days: dated.days, trial };
}

function datedOf(sheets: readonly Sheet[]): DatedNotes {
  const news = postsBeside(sheets.map(({ path }) => path));
  const likely = sheets.filter(({ path }) => !isNoNote(path) && !news.has(path));
  const first = headNames(likely);
  const paths = likely.map(({ path }) => path);
  const patterns = datedPatterns(paths);
  // A day in the head that is none goes before the one of the path: where every path tells one, the head is not asked.
  const isTold = likely.every((sheet) => hasDay(sheet, first) || !hasOther(sheet, first));
  const names = isTold ? first : headNames(likely, unfitDays(likely, first, patterns));
  const days = new Map<Sheet, DaySource>();
  const left: Sheet[] = [];
  for (const sheet of likely) {
    if (hasDay(sheet, names)) days.set(sheet, "head");
    else if (dayInPath(patterns, sheet.path) !== undefined) days.set(sheet, "path");
    else left.push(sheet);
  }
  const lines = new Map(
    left.flatMap((sheet) => {
      const line = datedLine(sheet);
      return line === undefined ? [] : [[sheet, line] as const];
    }),
  );
  for (const sheet of lines.keys()) days.set(sheet, "line");
  const months = monthlyPatterns(left.filter((sheet) => !lines.has(sheet)).map(({ path }) => path));
  for (const sheet of left)
    if (!days.has(sheet) && months.some((one) => takenBy(one, sheet.path) !== undefined))
      days.set(sheet, "month");
  const homes = new Set([...days.keys()].map(({ path }) => dirname(path)));
  const isBroken = (sheet: Sheet) =>
    !days.has(sheet) &&
    !/^_?index\./.test(basename(sheet.path)) &&
    homes.has(dirname(sheet.path)) &&
    hasHead(sheet);
  const broken = likely.filter(isBroken);
  const notes = likely.filter((sheet) => days.has(sheet));
  const undated = notes.filter((sheet) => days.get(sheet) === "path").map(({ path }) => path);
  return {
    notes,
    broken,
    others: sheets.filter((sheet) => !days.has(sheet) && !broken.includes(sheet)),
    names: headNames(notes, new Set(names.ignore)),
    days,
    path: [...datedPatterns(undated), ...(notes.some((sheet) => days.get(sheet) === "month") ? months : [])],
    lines: linePatterns(lines),
  };
}

function hasHead({ front }: Sheet): boolean {
  return (
    front === undefined ||
    ((front.style === "yaml" || front.style === "toml") && Object.keys(front.values).length > 0)
  );
}

function hasDay(sheet: Sheet, names: HeadNames): boolean {
  const value = ownValue(sheet, "updated", names);
  if (typeof value !== "string") return false;
  return (
    date(value).value !== undefined || (sheet.front?.style === "colon" && writtenDay(value) !== undefined)
  );
}

/** Whether a head has a day that is none of ours. */
function hasOther(sheet: Sheet, names: HeadNames): boolean {
  const value = ownValue(sheet, "updated", names);
  return value !== undefined && value !== null;
}

function unfitDays(
  sheets: readonly Sheet[],
  { fields }: HeadNames,
  patterns: readonly string[],
): ReadonlySet<string> {
  const isInPath = sheets.every(({ path }) => dayInPath(patterns, path) !== undefined);
  return new Set(isInPath ? [fields.updated ?? "updated"].flat() : []);
}

function baseForm({ names, path, lines, days }: DatedNotes, stand: string): NoteForm {
  const sheets = [...days.keys()];
  const isNamed = (sheet: Sheet) =>
    ["author", "authors"].some((field) => filled(ownValue(sheet, field as "author", names)));
  const isMonthly = [...days.values()].includes("month");
  // It is said of all notes alike.
  const breaks = sheets.filter(breaksLines).length > sheets.length / 2;
  const form: NoteForm = {
    ...(Object.keys(names.fields).length > 0 ? { fields: names.fields } : {}),
    ...(names.ignore.length > 0 ? { ignore: names.ignore } : {}),
    ...(breaks ? { breaks } : {}),
    ...(path.length > 0 ? { path } : {}),
    ...(lines.length > 0 ? { lines } : {}),
  };
  const defaults = {
    ...(isMonthly ? { updated: "{year}-{month}-01" } : {}),
    ...(sheets.every(isNamed) ? {} : { author: stand }),
  };
  return Object.keys(defaults).length > 0 ? { ...form, defaults } : form;
}

function filled(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0)
  );
}

/** HackMD breaks lines unless a head says otherwise. */
function breaksLines({ source, values }: Sheet): boolean {
  if (values.get("breaks") !== undefined) return values.get("breaks") === true;
  return /^###### tags:/m.test(source.text) || values.has("robots") || values.has("slideOptions");
}

/** Words that stand over a part of every note, and are no subject. */
const PART =
  /^(?:agenda|attendees|attendance|participants|present|members|notes|date|discussion|topics|minutes|meeting(?: notes| minutes)?)\W*$/i;

/** Ways to name the subject where a head does not. */
function subjectForms(form: NoteForm, sample: readonly Sheet[], title: string): NoteForm[] {
  // What the permalink is comes later: here it only must not be in the way.
  const withSubject = (subject: string): NoteForm => ({
    ...form,
    defaults: { ...form.defaults, permalink: "{path}", subject },
  });
  const own = tried({ ...form, defaults: { ...form.defaults, permalink: "{path}" } }, sample);
  if (own.whole.size === sample.length) return [own.form];
  const headed = tried(withSubject("{heading}"), sample);
  const subjects = [...headed.whole.values()].map(({ subject }) => subject);
  const saysDay = subjects.filter((one) => firstDate(one) !== undefined).length > subjects.length * 0.8;
  const isTelling =
    subjects.filter((one) => !PART.test(one) && writtenDay(one) === undefined).length > subjects.length * 0.8;
  // Of a few notes nobody can tell whether a heading comes again.
  const isVaried = saysDay || (subjects.length >= 5 && new Set(subjects).size === subjects.length);
  const named = withSubject(`${title.replace(/[{}]/g, "")}, {date}`);
  if (!isTelling) return [named];
  return isVaried ? [headed.form, named] : [withSubject("{heading}, {date}"), headed.form, named];
}

/** Ways to name the permalink where a head does not. */
function permalinkForms(form: NoteForm, { notes, names, path }: DatedNotes): NoteForm[] {
  const { permalink: _, ...defaults } = form.defaults ?? {};
  const isOwn = notes.every((sheet) => filled(ownValue(sheet, "permalink", names)));
  const plain: NoteForm = withDefaults(form, defaults);
  const withPermalink = (patterns: readonly string[], permalink: string): NoteForm => ({
    ...withDefaults(form, { ...defaults, permalink }),
    ...(patterns.length > 0 ? { path: patterns.length === 1 ? (patterns[0] ?? "") : patterns } : {}),
  });
  if (isOwn) return [plain, withPermalink(path, "{path}")];
  const lacking = notes
    .filter((sheet) => !filled(ownValue(sheet, "permalink", names)))
    .map((sheet) => sheet.path);
  const fitting = (patterns: readonly string[], one: string) =>
    patterns.some((pattern) => takenBy(pattern, one) !== undefined);
  const dated = datedPatterns(lacking);
  const undated = lacking.filter((one) => !fitting(dated, one));
  const own = [...dated, ...namedPatterns(undated)];
  const others = path.filter((pattern) => !own.includes(pattern));
  const groups = own.map((pattern) =>
    grouped(
      pattern,
      lacking.filter((one) => fitting([pattern], one)),
    ),
  );
  const templates = new Set(own.map(templateOf));
  const [template = "{path}"] = templates;
  const known = groups.filter((pattern) => pattern !== undefined);
  // A name that all notes have tells none apart: their day does.
  const isConstant = templates.size === 1 && !template.includes("{") && lacking.length > 1;
  if (isConstant) return [withPermalink(path, `{date}-${template}`), withPermalink(path, "{path}")];
  const alone = templates.size === 1 ? [withPermalink([...others, ...own], template)] : [];
  const wide =
    templates.size === 1 && known.length === own.length
      ? [withPermalink([...others, ...known], `{group}-${template}`)]
      : [];
  // Two groups that have not met on one day yet will.
  const isShared = template === "{date}" && lacking.some((one) => isGroup(groupIn(known, one)));
  return [...(isShared ? [...wide, ...alone] : [...alone, ...wide]), withPermalink(path, "{path}")];
}

function groupIn(patterns: readonly string[], path: string): string {
  return (
    patterns.map((pattern) => takenBy(pattern, path)?.get("group")).find((one) => one !== undefined) ?? ""
  );
}

const PERIOD = new RegExp(`^(?:q[1-4]|week[ -]?\\d+|\\d*[ -]?${MONTH})$`, "i");

/** Whether a folder is called by a group's name, not by a year, a quarter or a month. */
function isGroup(name: string): boolean {
  return /\p{L}{3}/u.test(name) && !PERIOD.test(name);
}

function withDefaults(form: NoteForm, defaults: NonNullable<NoteForm["defaults"]>): NoteForm {
  const { defaults: _, ...others } = form;
  return Object.keys(defaults).length > 0 ? { ...others, defaults } : others;
}
