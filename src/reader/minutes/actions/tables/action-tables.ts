/** Tables of actions, row by row. */
import type { Block, Cell, Document, Table } from "../../../../model/document.ts";
import { namedDay } from "../../../../model/named-day.ts";
import { plain } from "../../../../model/walk.ts";
import { type Expression, expression } from "../../expression.ts";
import { isDone, saysNothing } from "../../marks.ts";
import type { Kinds } from "../../outcomes/kinds.ts";
import { owners } from "../../owners.ts";
import { type Section, sectionOf } from "../../passages/sections.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { OWNER, saidColumn, TOLD } from "../../said-column.ts";
import { isOrder, isTalk } from "../../tasks.ts";
import { task } from "../assignees.ts";
import { signedTasks } from "../habits/signed-tasks.ts";
import { byName, columnOfNamed, isByName, namedParts, toldByName } from "./by-name.ts";
import {
  type ActionRow,
  columnsOf,
  DONE,
  DONE_STATE,
  DUE,
  isDash,
  listed,
  OPEN_STATE,
  OWN_TASK,
  STATE,
  TASK,
  type TaskColumns,
  words,
} from "./columns.ts";
import { toldIn, toldInOutcome } from "./told-rows.ts";

const DEADLINE = expression("^{deadlineColumn}$", "i");
const ACTIONS = expression("^{actions}$", "i");

/** The open rows of the tables of actions: each has a column for the task and one for its owner. */
export function rowsOfActions(
  document: Document,
  left: ReadonlySet<Block>,
  people: KnownPeople,
  kinds: Kinds,
): ActionRow[] {
  let heading: Section | undefined;
  return document.flatMap((block, i) => {
    if (block.kind === "heading") heading = sectionOf(plain(block.children));
    if (block.kind !== "table" || left.has(block)) return [];
    const table = headed(block, people);
    const dueOf = dueIn(table);
    return inOne(table, labelOf(document[i - 1]) ?? heading, people, kinds).map((row) => {
      const due = dueOf(row);
      return due === undefined ? row : { ...row, due };
    });
  });
}

const TILL = expression("^(?:{deadlineColumn}|{tillColumn})$", "i");
const DAY = expression("^(?:{beforeDay} )?(?:{weekday},? )?(?:{comingDay}|{soonest})$", "i");
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
/** A day that nothing but the name of a weekday stands beside. */
const BESIDE = /^[\p{L}.,]{0,11} ?$/u;

// Till when a row is to be done, where a column says so by a day.
function dueIn({ header, rows, place }: Table): (row: ActionRow) => string | undefined {
  const at = header.findIndex((cell) => TILL.test(plain(cell)));
  return ({ words: task, line }) => {
    const said = words(rows[line - place.line - 2]?.[at]).trim();
    return isDay(said) && !task.includes(said) ? said : undefined;
  };
}

function isDay(said: string): boolean {
  const named = namedDay(said)?.words;
  return (
    ISO_DAY.test(said) || DAY.test(said) || (named !== undefined && BESIDE.test(said.replace(named, "")))
  );
}

function inOne(
  table: Table,
  section: Section | undefined,
  people: KnownPeople,
  kinds: Kinds,
): readonly ActionRow[] {
  const header = table.header.map((cell) => plain(cell));
  const byMark = markedRows(table, people);
  if (byMark.length > 0) return byMark;
  const signed = signedTasks(table, kinds, people);
  if (signed.length > 0) return signed;
  const isStated = header.some((words) => STATE.test(words));
  if (section === "past" && !isStated) return [];
  const said = saidColumn(table);
  const isList = section === "actions" || isOfOrders(table, people) || isOfOwnedOrders(table, header);
  const columns = columnsOf(table, people, isList, said >= 0);
  const isOwned = columns.owner >= 0 && columns.task >= 0;
  // What came of a matter, beside what was said of it, is not how a task stands.
  const isPast = isStated && (section === "past" || (isOwned && said < 0));
  const isNamed =
    header.some((words) => ACTIONS.test(words)) || (isOwned && isOfTasks(table, header, people));
  if (columns.owner < 0 && columns.task >= 0 && isByName(table, columns.task, people))
    return byName(table, columns.task, people);
  const named = columnOfNamed(table, said, people);
  if (named >= 0) return namedParts(table, named, people);
  const told = header.findIndex((words) => TOLD.test(words));
  const next = told < 0 ? [] : toldByName(table, { told, said, owner: columns.owner }, people);
  if (next.length > 0) return next;
  if (told >= 0 && (columns.owner < 0 || said >= 0) && !hasOwner(header))
    return toldIn(table, told, said, people);
  if (isList || isPast || isNamed)
    return inTable(table, columns, people, isPast && !isNamed ? OPEN_STATE : undefined);
  return section === "past" ? [] : toldInOutcome(table, header, people);
}

// A line of its own above the table may say what it lists, as a heading does.
function labelOf(before: Block | undefined): Section | undefined {
  return before?.kind === "paragraph" ? sectionOf(plain(before.children)) : undefined;
}

function hasOwner(header: readonly string[]): boolean {
  return header.some((words) => OWNER.test(words));
}

const MARK = expression(
  "^(?:{actions}|{todo})(?: ?(?:\\(|\\[|[:–—-] ?|{markOwner} )?(?<who>[^()[\\]]{1,60})[)\\]]?)?$",
  "i",
);

// A row that opens with a mark: "To do (Ada) | oil the lamp", beside others that say what was agreed.
function markedRows({ rows, place }: Table, people: KnownPeople): ActionRow[] {
  return rows.flatMap((row, i) => {
    const [mark = "", said = "", ...others] = row.map(words);
    const match = MARK.exec(mark);
    const who = match?.groups?.who === undefined ? undefined : owners(match.groups.who, people, true);
    const isOpen = match !== null && said !== "" && !saysNothing(said) && ![said, ...others].some(isDone);
    const made = task(said, people);
    if (!isOpen || (match?.groups?.who !== undefined && who === undefined)) return [];
    return who === undefined && made.who.length === 0 && !isOrder(said)
      ? []
      : [{ who: who ?? made.who, words: said, line: place.line + 2 + i }];
  });
}

// Without titles: in each row somebody and an order.
function isOfOrders({ header, rows }: Table, people: KnownPeople): boolean {
  return (
    rows.length > 1 &&
    header.every((cell) => plain(cell) === "") &&
    rows.every(
      (row) =>
        row.some((cell) => isOrder(words(cell))) &&
        row.some((cell) => owners(words(cell), people, false)?.length),
    )
  );
}

// Whatever the titles call it: who and till when are titled so, and another column has hardly more than orders.
function isOfOwnedOrders({ header, rows }: Table, titles: readonly string[]): boolean {
  const has = (names: Expression) => titles.some((words) => names.test(words));
  if (rows.length < 2 || !has(OWNER) || !has(DEADLINE) || has(TASK)) return false;
  return header.some(
    (_, at) =>
      rows.filter((row) => isOrder(words(row[at])) || isTalk(words(row[at]))).length * 3 > rows.length * 2,
  );
}

/** "9:00", "Mon 10–12", "3–10 May": when something takes place. */
const HOURS = /\d[:.]\d\d|\d ?(?:[ap]m|[–—-] ?\d)/i;
/** "oiled the winch" */
const PAST = expression("^{pastForm}\\b", "i");
const SOONEST = expression("^{rightAway}$", "i");

// A column of nothing but tasks, or of what, who and by when, where the day is a deadline or most of it is to be done.
function isOfTasks(table: Table, header: readonly string[], people: KnownPeople): boolean {
  const at = (names: Expression) => header.findIndex((words) => names.test(words));
  if (at(OWN_TASK) >= 0 || at(DEADLINE) >= 0) return true;
  const [who, what, due] = [at(OWNER), at(TASK), at(DUE)];
  const orders = table.rows.filter((row) => isOrder(words(row[what]))).length;
  if (due < 0 || orders * 2 > table.rows.length) return due >= 0;
  // Row by row one of those who met, and some task: a rota goes by its days, and none of them is "tonight".
  const isKnown = (said: string) => said === "" || (owners(said, people, false) ?? []).length > 0;
  const isByPerson = who === 0 && table.rows.every((row) => isKnown(listed(row[who])));
  const isTimed = table.rows.some((row) => HOURS.test(words(row[due])) || PAST.test(words(row[what])));
  return isByPerson && !isTimed && (orders > 0 || table.rows.some((row) => SOONEST.test(words(row[due]))));
}

// A table of HTML may have its titles in the first row, and one of people and tasks has none.
function headed(table: Table, people: KnownPeople): Table {
  const { header, rows, place } = table;
  const names = (row: readonly Cell[] | undefined) =>
    row?.some((cell) => owners(listed(cell), people, false)?.length) === true;
  if (names(header) && rows.every(names))
    return {
      ...table,
      header: header.map(() => []),
      rows: [header, ...rows],
      place: { ...place, line: place.line - 2 },
    };
  const [first, ...others] = rows;
  return first !== undefined && !names(first) && header.every((cell) => plain(cell) === "")
    ? { ...table, header: first, rows: others, place: { ...place, line: place.line + 1 } }
    : table;
}

// Where `open` is given, the state of an action must say so.
function inTable(
  table: Table,
  { owner, task: what, state, isOfFindings }: TaskColumns,
  people: KnownPeople,
  open?: Expression,
): ActionRow[] {
  if (owner < 0 || what < 0) return [];
  const titles = table.header.map((cell) => plain(cell));
  return table.rows.flatMap((row, i) => {
    const said = words(row[what]);
    const stands = words(row[state]);
    const isOver = row.some((cell, at) => DONE.test(words(cell)) || isTicked(words(cell), titles[at]));
    const isOpen = !DONE_STATE.test(stands) && !isOver && open?.test(stands) !== false;
    if (saysNothing(said) || said === "" || isDone(said) || !isOpen) return [];
    // A row of which nothing but the title is filled in.
    if (row.length > 2 && !isOrder(said) && row.every((cell, at) => at <= what || isDash(words(cell))))
      return [];
    const line = table.place.line + 2 + i;
    const who = owners(listed(row[owner]), people, true) ?? [];
    return isOfFindings && (who.length === 0 || !TO_MEND.test(stands)) ? [] : [{ who, words: said, line }];
  });
}

const TO_MEND = expression("^(?:{accepted}|{stillOpen}|{decided}|{todo})(?!\\w)", "i");

const TICK = expression("^{ticks}\uFE0F?$");

// A tick in a column without a title, or in that of the state.
function isTicked(cell: string, title = ""): boolean {
  return TICK.test(cell) && (title === "" || STATE.test(title) || DONE_STATE.test(title));
}
