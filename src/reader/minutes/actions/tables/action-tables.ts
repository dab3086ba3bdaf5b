/** Tables of actions, row by row. */
import type { Block, Cell, Document, Table } from "../../../../model/document.ts";
import { kept, plain } from "../../../../model/walk.ts";
import { type Expression, expression } from "../../expression.ts";
import { isDone, saysNothing } from "../../marks.ts";
import { owners, toldTo } from "../../owners.ts";
import { type Section, sectionOf } from "../../passages.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { saidColumn } from "../../said-column.ts";
import { sentences } from "../../sentences.ts";
import { isOrder } from "../../tasks.ts";
import { eachTold, task } from "../assignees.ts";
import { namedOrder, namedWords } from "../named-items.ts";
import { namedIn } from "../talk/referents.ts";
import { anyDeed } from "../third-person.ts";
import { columnsOf, listed, type TaskColumns } from "./columns.ts";

/** What somebody is to do by a row. */
interface ActionRow {
  readonly who: readonly string[];
  readonly words: string;
  readonly line: number;
}

const OWNER = expression("^{ownerColumn}$", "i");
const TASK = expression("^{taskColumn}$", "i");
const OWN_TASK = expression("^{ownTaskColumn}$", "i");
const DUE = expression("^{dueColumn}$", "i");
const STATE = expression("^{stateColumn}$", "i");
const DEADLINE = expression("^{deadlineColumn}$", "i");
const TOLD = expression("^{toldColumn}$", "i");
const ACTIONS = expression("^{actions}$", "i");
const RESULT = expression("^{resultColumn}$", "i");
const DONE = expression("^{done}$", "i");
const OPEN_STATE = expression("^(?:(?:{stillOpen})(?!\\w)|[\\s\\S]{0,160}?\\b{partlyOpen}\\b)", "i");
const DONE_STATE = expression("^(?:{done}|{doneColumn})", "i");

/** The open rows of the tables of actions: each has a column for the task and one for its owner. */
export function rowsOfActions(
  document: Document,
  left: ReadonlySet<Block>,
  people: KnownPeople,
): ActionRow[] {
  let heading: Section | undefined;
  return document.flatMap((block, i) => {
    if (block.kind === "heading") heading = sectionOf(plain(block.children));
    if (block.kind !== "table" || left.has(block)) return [];
    const table = headed(block, people);
    const header = table.header.map((cell) => plain(cell));
    const byMark = markedRows(table, people);
    if (byMark.length > 0) return byMark;
    const section = labelOf(document[i - 1]) ?? heading;
    const isStated = header.some((words) => STATE.test(words));
    if (section === "past" && !isStated) return [];
    const isList = section === "actions" || isOfOrders(table, people);
    const columns = columnsOf(table, people, isList);
    const isOwned = columns.owner >= 0 && columns.task >= 0;
    const isPast = isStated && (section === "past" || isOwned);
    const isNamed = header.some((words) => ACTIONS.test(words)) || (isOwned && isOfTasks(table, header));
    if (columns.owner < 0 && columns.task >= 0 && isByName(table, columns.task, people))
      return byName(table, columns.task, people);
    const told = header.findIndex((words) => TOLD.test(words));
    if (told >= 0 && (columns.owner < 0 || saidColumn(table) >= 0) && !hasOwner(header))
      return toldIn(table, told, people);
    if (isList || isPast || isNamed)
      return inTable(table, columns, people, isPast && !isNamed ? OPEN_STATE : undefined);
    return section === "past" ? [] : toldInOutcome(table, header, people);
  });
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

// "Ada: oil the lamp" in most cells of a column of tasks.
function isByName({ rows }: Table, at: number, people: KnownPeople): boolean {
  const named = rows.filter((row) => namedWords(words(row[at]), people) !== undefined);
  return named.length * 2 > rows.length;
}

// What another cell says of it is how it stands.
function byName({ rows, place }: Table, at: number, people: KnownPeople): ActionRow[] {
  return rows.flatMap((row, i) => {
    const made = namedWords(words(row[at]), people);
    const states = row.filter((_, column) => column > at).map(words);
    const isOpen = states.every((state) => state === "" || isDash(state) || OPEN_STATE.test(state));
    if (made === undefined || !isOpen || states.some((state) => DONE_STATE.test(state))) return [];
    return [{ who: made.who, words: words(row[at]), line: place.line + 2 + i }];
  });
}

// Minutes as a table may have a column of what is to be done, and nothing of who but in its words.
function toldIn(table: Table, column: number, people: KnownPeople): ActionRow[] {
  const said = saidColumn(table);
  return table.rows.flatMap((row, i) => {
    const line = table.place.line + 2 + i;
    const cell = words(row[column]);
    const owner = owners(listed(row[column]), people, false);
    if (owner !== undefined) return unownedIn(row[said], owner, { ...table.place, line }, people);
    const told = eachTold(cell, people);
    if (told.length > 1) return told.map(({ part, task: { who } }) => ({ who, words: part, line }));
    return cell.split(PARTS).flatMap((said) => {
      const made = task(said, people);
      const { who, what } = made.who.length > 0 ? made : (anyDeed(said, people) ?? made);
      const isTold = (who.length > 0 && what !== "") || isOrder(what);
      return saysNothing(said) || isDone(said) || !isTold ? [] : [{ who, words: said, line }];
    });
  });
}

const PARTS = /;\s+/;
const GOES = expression("^{goesThere}\\b");
const UNOWNED = expression(
  "^[^.;:?!,]{2,60} (?:{to} {beForm} {participle}|{needsDone}|{to} (?<deed>{deedWord} .*))(?=[ .]|$)",
  "i",
);

function isUnowned(text: string): boolean {
  const match = UNOWNED.exec(text);
  const deed = match?.groups?.deed;
  return match !== null && (deed === undefined || isOrder(deed) || GOES.test(deed));
}

// Whose the matter of a row is, and no more: "Gift aid to be claimed by May. | Ada".
function unownedIn(
  cell: Cell | undefined,
  who: readonly string[],
  place: Table["place"],
  people: KnownPeople,
): ActionRow[] {
  if (cell === undefined || who.length === 0) return [];
  const all = sentences({ kind: "paragraph", children: cell, place });
  // What names anybody is read as it stands.
  if (all.some(({ text }) => text.includes(" ") && namedIn(text, people).some((name) => who.includes(name))))
    return [];
  const [only, ...others] = all.filter(({ text }) => isUnowned(text) && !isDone(text));
  return only === undefined || others.length > 0 ? [] : [{ who, words: only.text, line: only.line }];
}
const SENTENCES = /(?<=[.;!])\s+/;

// "Approved. Ada to oil the lamp", "Ben: oil the lamp", in a column of what came of each matter.
function toldInOutcome(table: Table, header: readonly string[], people: KnownPeople): ActionRow[] {
  const column = header.findIndex((words) => RESULT.test(words));
  return table.rows.flatMap((row, i) =>
    words(row[column])
      .split(SENTENCES)
      .flatMap((said) => {
        const made = toldTo(said, people) ?? namedOrder(said, people);
        return made === undefined || isDone(said) || row.some((cell) => DONE.test(words(cell)))
          ? []
          : [{ who: made.who, words: said.replace(/;$/, ""), line: table.place.line + 2 + i }];
      }),
  );
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

// A column of nothing but tasks, or of what, who and by when, where the day is a deadline or most of it is to be done.
function isOfTasks(table: Table, header: readonly string[]): boolean {
  const has = (names: Expression) => header.some((words) => names.test(words));
  if (has(OWN_TASK) || has(DEADLINE)) return true;
  const what = header.findIndex((words) => TASK.test(words));
  const told = table.rows.filter((row) => isOrder(words(row[what])));
  return has(DUE) && told.length * 2 > table.rows.length;
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
  { owner, task: what, state }: TaskColumns,
  people: KnownPeople,
  open?: Expression,
): ActionRow[] {
  if (owner < 0 || what < 0) return [];
  return table.rows.flatMap((row, i) => {
    const said = words(row[what]);
    const stands = words(row[state]);
    const isOpen =
      !DONE_STATE.test(stands) && !row.some((cell) => DONE.test(words(cell))) && open?.test(stands) !== false;
    if (saysNothing(said) || said === "" || isDone(said) || !isOpen) return [];
    // A row of which nothing but the title is filled in.
    if (row.length > 2 && !isOrder(said) && row.every((cell, at) => at <= what || isDash(words(cell))))
      return [];
    const line = table.place.line + 2 + i;
    const who = owners(listed(row[owner]), people, true) ?? [];
    return [{ who, words: said, line }];
  });
}

function words(cell: Cell | undefined): string {
  return cell === undefined ? "" : plain(kept(cell));
}

function isDash(cell: string): boolean {
  return /^[–—-]$/.test(cell);
}
