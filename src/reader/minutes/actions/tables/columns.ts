/** Which columns of a table tell of tasks: by their titles, else by what stands in them. */
import type { Cell, Table } from "../../../../model/document.ts";
import { kept, plain, written } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { owners } from "../../owners.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { FINDING, OWNER } from "../../said-column.ts";

export const TASK = expression("^{taskColumn}$", "i");
export const STATE = expression("^{stateColumn}$", "i");
export const OWN_TASK = expression("^{ownTaskColumn}$", "i");
export const DUE = expression("^{dueColumn}$", "i");
const PERSON = expression("^{personColumn}$", "i");

/** What somebody is to do by a row. */
export interface ActionRow {
  readonly who: readonly string[];
  readonly words: string;
  readonly line: number;
  /** What the column for it says. */
  readonly due?: string;
}

/** Where a table says who is to do what, and how that stands; -1 where it does not. */
export interface TaskColumns {
  readonly owner: number;
  readonly task: number;
  readonly state: number;
  /** A review's findings: whoever owns one has to do something where it is accepted, and nowhere else. */
  readonly isOfFindings: boolean;
}

/**
 * The columns of a table. `isOfTasks`: the heading says that it lists tasks, whatever its titles are; `hasTalk`: one of its
 * columns has what was said.
 */
export function columnsOf(
  table: Table,
  people: KnownPeople,
  isOfTasks: boolean,
  hasTalk: boolean,
): TaskColumns {
  const titles = table.header.map((cell) => plain(cell));
  const find = (names: typeof OWNER) => titles.findIndex((title) => names.test(title));
  const state = find(STATE);
  const titledBy = (names: typeof TASK) =>
    titles.findIndex((title, at) => names.test(title) && wordsIn(table, at) > 0);
  // "Item" beside "Action" is what was talked of.
  const own = titledBy(OWN_TASK);
  const isReview = [OWNER, STATE, DUE].every((one) => find(one) >= 0);
  const titled = own >= 0 ? own : isReview && find(TASK) < 0 ? titledBy(FINDING) : titledBy(TASK);
  const isListed =
    isOfTasks ||
    (titled >= 0 && (OWN_TASK.test(titles[titled] ?? "") || !titles.some((title) => PERSON.test(title))));
  const named = titles.findIndex(
    (title, at) => OWNER.test(title) && (!DUE.test(title) || hasPeople(table, at, people)),
  );
  const owner = named >= 0 || !isListed ? named : ofPeople(table, titled, people);
  const task =
    titled >= 0 || !isOfTasks || owner < 0
      ? titled
      : hasTalk
        ? -1
        : ofWords(table, [owner, state, find(DUE)]);
  return {
    owner,
    task,
    state,
    isOfFindings: own < 0 && task >= 0 && isReview && FINDING.test(titles[task] ?? ""),
  };
}

// "By" may be by whom or by when.
function hasPeople({ rows }: Table, at: number, people: KnownPeople): boolean {
  return people.none || rows.some((row) => owners(listed(row[at]), people, false)?.length);
}

// Two of its cells at least, and half of them, are somebody of the meeting.
function ofPeople(table: Table, task: number, people: KnownPeople): number {
  return table.header.findIndex((_, at) => {
    const filled = table.rows.map((row) => listed(row[at])).filter((words) => words !== "");
    const known = filled.filter((words) => owners(words, people, false)?.length);
    return at !== task && known.length > 1 && known.length * 2 >= filled.length;
  });
}

// The first column of the most words that is none of the others, where it has more than a number or a mark.
function ofWords(table: Table, others: readonly number[]): number {
  const lengths = table.header.map((_, at) => (others.includes(at) ? 0 : wordsIn(table, at)));
  const most = Math.max(...lengths);
  return most > table.rows.length ? lengths.indexOf(most) : -1;
}

function wordsIn({ rows }: Table, at: number): number {
  return rows.reduce((sum, row) => sum + (plain(row[at] ?? []).match(/\p{L}+/gu)?.length ?? 0), 0);
}

/** A cell's words, with its lines as a list. */
export function listed(cell: Cell | undefined): string {
  const lines = cell === undefined ? [] : written(kept(cell)).split("\n");
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(", ");
}

/** The words of a cell that are not struck out. */
export function words(cell: Cell | undefined): string {
  return cell === undefined ? "" : plain(kept(cell));
}

/** Whether a cell has a dash in place of words. */
export function isDash(cell: string): boolean {
  return /^[–—-]$/.test(cell);
}

/** A cell that says that the row is done. */
export const DONE = expression("^{done}$", "i");
/** What says of a task that it is open. */
export const OPEN_STATE = expression("^(?:(?:{stillOpen})(?!\\w)|[\\s\\S]{0,160}?\\b{partlyOpen}\\b)", "i");
/** What says of a task that it is done. */
export const DONE_STATE = expression("^(?:{done}|{doneColumn}|[\\s\\S]{1,160}?[.;,:–—-] ?{done}[.]?$)", "i");

/** Whether what a cell says beside a task leaves it open. */
export function isOpenState(state: string): boolean {
  return (state === "" || isDash(state) || OPEN_STATE.test(state)) && !DONE_STATE.test(state);
}
