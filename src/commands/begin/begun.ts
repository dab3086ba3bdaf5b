/** What is told of a folder that becomes a project. */
import { relative, resolve } from "node:path";
import type { Meeting } from "../../model/meeting.ts";
import type { Problem } from "../../problem.ts";
import type { Survey } from "../../setup/begin.ts";
import { type DaySource, type FolderForm, postsBeside } from "../../setup/form.ts";
import { readMeetings } from "../../workspace/notes.ts";
import { loadWorkspace } from "../../workspace/workspace.ts";
import type { Terminal } from "../command.ts";
import { counted } from "../report/counted.ts";
import { tellErrors } from "../report/plans.ts";

const LABEL = 12;
/** More names than this nobody reads. */
const NAMES = 5;

function say(terminal: Terminal, label: string, words: string): void {
  terminal.say(`${label.padEnd(LABEL)}${words}`);
}

/** What was found: how many notes, what of them says what, and which files are none. */
export function tellForm(
  { sheets, unread, site, author }: Survey,
  { notes, others, days, trial }: FolderForm,
  terminal: Terminal,
): void {
  const whole = trial.whole.size;
  const dates = [...trial.whole.values()].map(({ date }) => date).sort();
  const span = dates.length === 0 ? "" : `, ${dates[0]} to ${dates.at(-1)}`;
  say(
    terminal,
    "notes",
    `${counted(notes.length, "note")}${span}${whole === notes.length ? "" : `; ${whole} whole`}`,
  );
  say(terminal, "day", sources(days).join(", "));
  const { fields = {}, defaults = {} } = trial.form;
  for (const field of ["subject", "author", "permalink"] as const) {
    const names = [fields[field] ?? (field === "author" ? (fields.authors ?? []) : [])].flat();
    const standIn = defaults[field];
    const isOwn = names.length > 0 || notes.some(({ values }) => values.has(field));
    const own = isOwn || standIn === undefined ? [`the head's ${names.join(", ") || field}`] : [];
    say(terminal, field, [...own, ...(standIn === undefined ? [] : [`${standIn}`])].join(", else "));
    if (field === "author" && author === undefined && standIn === site.title)
      say(terminal, "", "the site's title: git knows no user.name. Put a person into notes.defaults.author");
  }
  const news = postsBeside(sheets.map(({ path }) => path));
  const { posts = [], undated = [] } = Object.groupBy(
    others.map(({ path }) => path),
    (path) => (news.has(path) ? "posts" : "undated"),
  );
  tellOthers("left out", posts, "news beside the meetings (notes.files says what is a note)", terminal);
  tellOthers("left out", undated, "no day of a meeting in it", terminal);
  tellOthers("unread", unread, "empty, no UTF-8, or larger than a note", terminal);
}

function sources(days: ReadonlyMap<unknown, DaySource>): string[] {
  const words: Readonly<Record<DaySource, string>> = {
    head: "in the head",
    path: "in the path",
    line: "in a line near the top",
    month: "a month in the path, of which the first day counts",
  };
  const kinds = [...Map.groupBy(days.values(), (kind) => kind)];
  return kinds.map(([kind, all]) => (kinds.length === 1 ? words[kind] : `${words[kind]} (${all.length})`));
}

function tellOthers(label: string, paths: readonly string[], why: string, terminal: Terminal): void {
  if (paths.length === 0) return;
  const more = paths.length > NAMES ? ` and ${paths.length - NAMES} more` : "";
  say(terminal, label, `${paths.slice(0, NAMES).join(", ")}${more}: ${why}`);
}

/** Reads the notes by the new configuration, shows the newest, tells what is wrong with others. */
export async function readBack(configuration: string, terminal: Terminal): Promise<readonly Problem[]> {
  const workspace = await loadWorkspace({ config: configuration });
  const { meetings, problems } = await readMeetings(workspace, terminal.now());
  tellErrors(problems, terminal);
  const [newest] = meetings;
  if (newest !== undefined) tellMeeting(newest, terminal);
  return problems;
}

function tellMeeting(
  { place, date, subject, authors, permalink, minutes, topics }: Meeting,
  terminal: Terminal,
): void {
  const { attendees, actions, decisions, nextMeeting } = minutes;
  const counts = [
    [topics.length, "topic"],
    [attendees.length, "attendee"],
    [actions.length, "action"],
    [decisions.length, "decision"],
  ] as const;
  const found = counts.filter(([count]) => count > 0).map(([count, noun]) => counted(count, noun));
  const next = nextMeeting?.date === undefined ? [] : [`next meeting ${nextMeeting.date}`];
  say(terminal, "read", place.file);
  say(terminal, "", `${date}  ${subject}`);
  say(terminal, "", `by ${authors.map(({ name }) => name).join(", ")}, as ${permalink}`);
  if (found.length + next.length > 0) say(terminal, "", [...found, ...next].join(", "));
}

/** What is left to a person before it runs by itself. */
export function tellSteps(steps: readonly string[], terminal: Terminal): void {
  for (const [i, step] of steps.entries()) say(terminal, i === 0 ? "to do" : "", step);
}

/** The two commands to go on with. */
export function tellNext(folder: string, terminal: Terminal): void {
  const way = relative(process.cwd(), resolve(folder));
  const from = way === "" ? "" : ` --config ${way}/minutewire.yaml`;
  say(terminal, "next", `npx --no-install minutewire preview${from}`);
  say(terminal, "", `npx --no-install minutewire build --local${from}`);
}
