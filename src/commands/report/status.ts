/** How a project's status is told: one screen of eighty columns, what wants a person marked, or an object for a program. */
import { STATES } from "../../outbox/delivery.ts";
import { nextCommand } from "../../posting/next-command.ts";
import type { RevisedPosting } from "../../posting/plan/posting.ts";
import { newestToGo } from "../../posting/plan/select.ts";
import type { Status } from "../../posting/status.ts";
import { EXIT } from "../../problem.ts";
import { namedOutbox, placeOfOutbox } from "../../workspace/outbox.ts";
import { breakLines, width } from "../../writers/text/lines.ts";
import { GLUE } from "../../writers/text/safe.ts";
import type { LabelColour, Terminal } from "../command.ts";
import { LAST_COMMAND } from "../terminal/fit.ts";
import { counted } from "./counted.ts";
import { keptRow } from "./kept-back.ts";
import { editedRow } from "./plans.ts";
import { utc } from "./utc.ts";

const COLUMNS = 80;
const LABEL = 10;
/** So many rows a section has at most. */
const MOST = 3;

/** The same for a program. */
export function statusRow(status: Status) {
  const { workspace, notes, absence, books } = status;
  const why = absence?.clause ?? books?.distrust?.problem.message ?? null;
  const state = absence !== undefined ? "none" : books?.distrust === undefined ? "in use" : "not trusted";
  return {
    outbox: { place: placeOfOutbox(workspace), state, why },
    notes: notes.meetings.length,
    new: newOf(status),
    held: books?.plan.held.map(keptRow) ?? [],
    edited: editedOf(status),
    outdated: outdatedOf(status).map(({ delivery: { key }, changed }) => ({ key, changed })),
    problems: notes.problems,
    owed: books?.open.map(({ delivery, exit }) => ({ ...delivery, wants: wantsOf(exit) })) ?? [],
    counts: books?.counts ?? null,
    lastEntry: books?.lastEntry ?? null,
    next: nextCommand(status) ?? null,
  };
}

function wantsOf(exit: number): "person" | "run" {
  return exit === EXIT.again ? "run" : "person";
}

function newOf({ books }: Status) {
  const fresh = Map.groupBy(books?.plan.fresh ?? [], ({ edition }) => edition.article.permalink);
  const through = (postings: readonly RevisedPosting[]) => [
    ...new Set(postings.map(({ mailing }) => mailing.name)),
  ];
  return [...fresh].map(([permalink, postings]) => ({ permalink, mailings: through(postings) }));
}

function editedOf({ books }: Status) {
  const edited = books?.plan.standing.filter((one) => one.edited && one.delivery.attempts > 0) ?? [];
  return edited.map(editedRow);
}

function outdatedOf({ books }: Status) {
  return books?.outdated ?? [];
}

/** What is outdated for another reason than that its note was edited, which is told already. */
function unedited(status: Status) {
  const edited = new Set(editedOf(status).map(({ key }) => key));
  return outdatedOf(status).filter(({ delivery }) => !edited.has(delivery.key));
}

/** Tells it to a person. */
export function tellStatus(status: Status, terminal: Terminal): void {
  const { workspace, notes, books } = status;
  const section = (label: string, rows: readonly string[], colour?: LabelColour, isWhole?: "whole") => {
    const lines = shortened(rows).flatMap((row) => (isWhole === undefined ? [row] : brokenRow(row)));
    for (const [at, line] of lines.entries())
      terminal.say(clipped(`${(at === 0 ? label : "").padEnd(LABEL)}${line}`), at === 0 ? colour : undefined);
  };
  const newest = newestToGo(notes.meetings, workspace, terminal.now());
  const which = newest === notes.meetings[0] ? "the newest" : "the newest that may go";
  section("notes", [
    `${notes.meetings.length}${newest === undefined ? "" : `, ${which} ${newest.permalink} of ${newest.date}`}`,
  ]);
  section(
    "new",
    newOf(status).map(({ permalink, mailings }) => `${permalink}  through ${mailings.join(", ")}`),
    "green",
  );
  const held = books?.plan.held.map(({ edition, why }) => `${edition.article.permalink}: ${why}`) ?? [];
  section("held", [...new Set(held)], "yellow", "whole");
  section(
    "edited",
    editedOf(status).map(
      ({ permalink, mailing, state }) =>
        `${permalink}  ${mailing}, after it was ${state === "accepted" ? "sent" : "tried"}`,
    ),
    "yellow",
  );
  section(
    "frozen",
    unedited(status).map(
      ({ delivery: { permalink, mailing }, changed }) =>
        `${permalink}  ${mailing}, goes as it was tried; today it would be another: ${changed.join(", ")}`,
    ),
    "yellow",
    "whole",
  );
  const hasErrors = notes.problems.some(({ severity }) => severity === "error");
  section("problems", problemRows(status), hasErrors ? "red" : "yellow");
  section(
    "outbox",
    outboxRows(status),
    books?.distrust === undefined && books !== undefined ? undefined : "red",
  );
  tellOpen(status, terminal);
  tellNext(status, terminal);
}

/** A section that would be too long says how much more there is. */
function shortened(rows: readonly string[]): readonly string[] {
  if (rows.length <= MOST) return rows;
  return [...rows.slice(0, MOST - 1), `and ${rows.length - MOST + 1} more`];
}

/** A row whose end is what matters, on as many lines as it takes. */
function brokenRow(row: string): readonly string[] {
  const room = COLUMNS - LABEL;
  return breakLines(glued(row), room, room - 2).map(({ text }, i) => (i === 0 ? text : `  ${text}`));
}

/** A line that is broken before the command at its end, and never within it. */
function glued(line: string): string {
  return line.replace(LAST_COMMAND, (command) => ` ${command.trimStart().replaceAll(" ", GLUE)}`);
}

function clipped(line: string): string {
  if (width(line) <= COLUMNS) return line;
  let signs = [...line].slice(0, COLUMNS - 1);
  while (width(signs.join("")) > COLUMNS - 1) signs = signs.slice(0, -1);
  return `${signs.join("")}…`;
}

function problemRows({ notes: { problems } }: Status): readonly string[] {
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.length - errors.length;
  const rows = errors.map(({ code, message, place }) => {
    const at = place === undefined ? "" : `${place.file}:${place.line}:${place.column}  `;
    return `${at}${code}  ${message}`;
  });
  return [
    ...shortened(rows),
    ...(warnings === 0 ? [] : [`${counted(warnings, "warning")}: minutewire check`]),
  ];
}

function outboxRows({ workspace, absence, books }: Status): readonly string[] {
  const place = namedOutbox(workspace);
  if (books === undefined)
    return [`there is none in ${place}${absence?.wayBack === undefined ? "" : ", and one was in use there"}`];
  const { counts, distrust, lastEntry } = books;
  const numbers = STATES.filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${state}`);
  return [
    ...(distrust === undefined ? [] : [`in ${place} it ${distrust.clause}: nothing is sent from it`]),
    numbers.length === 0 ? "nothing was ever sent from here" : numbers.join(", "),
    ...(lastEntry === undefined
      ? []
      : [`last entry ${utc(lastEntry)}; a run with nothing to do leaves none`]),
  ];
}

/** Keys whole: they are there to be copied. */
function tellOpen({ books }: Status, terminal: Terminal): void {
  const open =
    books?.open.toSorted((a, b) => Number(a.exit === EXIT.again) - Number(b.exit === EXIT.again)) ?? [];
  const rows = open.map(({ delivery, exit }) => ({
    line: `${delivery.state.padEnd(LABEL)}${delivery.key}`,
    colour: exit === EXIT.again ? ("yellow" as const) : ("red" as const),
  }));
  const shown = rows.length <= MOST ? rows : rows.slice(0, MOST - 1);
  for (const { line, colour } of shown) terminal.say(line, colour);
  if (shown.length < rows.length)
    terminal.say(`${" ".repeat(LABEL)}and ${rows.length - shown.length} more: minutewire outbox list`);
}

function tellNext(status: Status, terminal: Terminal): void {
  const next = nextCommand(status);
  terminal.say(`${"next".padEnd(LABEL)}${next?.command ?? "nothing to do"}`, "green");
  if (next === undefined) return;
  const room = COLUMNS - LABEL;
  for (const { text } of breakLines(glued(next.why), room, room)) terminal.say(`${" ".repeat(LABEL)}${text}`);
}
