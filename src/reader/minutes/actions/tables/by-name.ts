/** Columns of a table whose cells give who and what: "Ada: oil the lamp", "Ben → the rope; Cleo → the sign". */
import type { Cell, Table } from "../../../../model/document.ts";
import { kept, plain, written } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { saysDone, saysNothing } from "../../marks.ts";
import { owned, owners, type Task, toldTo } from "../../owners.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { isOrder } from "../../tasks.ts";
import { presentTask } from "../deeds/present-deeds.ts";
import { NAMED_WORDS, namedWords } from "../named-items.ts";
import { anyDeed } from "../third-person.ts";
import { type ActionRow, isDash, isOpenState, listed, words } from "./columns.ts";

/** Whether most cells of a column of tasks open with whose they are. */
export function isByName({ rows }: Table, at: number, people: KnownPeople): boolean {
  const named = rows.filter((row) => namedWords(words(row[at]), people) !== undefined);
  return named.length * 2 > rows.length;
}

/** The tasks of such a column; what another cell says of one is how it stands. */
export function byName({ rows, place }: Table, at: number, people: KnownPeople): ActionRow[] {
  return rows.flatMap((row, i) => {
    const made = namedWords(words(row[at]), people);
    const states = row.filter((_, column) => column > at).map(words);
    if (made === undefined || !states.every(isOpenState)) return [];
    return [{ who: made.who, words: words(row[at]), line: place.line + 2 + i }];
  });
}

const OWNER_AND_DUE = expression("^{ownerAndDueColumn}$", "i");
const OTHERS = expression("^(?:{saidColumn}|{stateColumn}|{resultColumn}|{taskColumn})$", "i");
/** Where the task of somebody else begins in a cell. */
const PARTS = /\n|;\s+|(?<=[.!])\s+/;

/**
 * The column of a table of minutes that gives to each matter who does what of it: it is titled with whose and by when, or
 * half of its cells at least, and more than one, open with somebody and an order. -1 where there is none. `said`: its
 * column of what was said.
 */
export function columnOfNamed(table: Table, said: number, people: KnownPeople): number {
  if (said < 0) return -1;
  return table.header.findIndex((title, at) => {
    const name = plain(title);
    if (at === said || OTHERS.test(name)) return false;
    const filled = table.rows.map((row) => row[at]).filter((cell) => isFilled(words(cell)));
    const parts = filled.map((cell) => parted(cell)[0] ?? "");
    const named = parts.flatMap((part) => namedPart(part, people) ?? []);
    if (OWNER_AND_DUE.test(name)) return named.length > 0;
    const told = named.filter(({ what }) => isOrder(what));
    return told.length > 1 && named.length * 2 >= filled.length;
  });
}

/** What each cell of such a column has somebody do. */
export function namedParts(table: Table, at: number, people: KnownPeople): ActionRow[] {
  return table.rows.flatMap((row, i) => namedInCell(row[at], table.place.line + 2 + i, people));
}

function namedInCell(cell: Cell | undefined, line: number, people: KnownPeople): ActionRow[] {
  return parted(cell).flatMap((part) => {
    const made = surely(part, people) ?? anyDeed(part, people);
    return made === undefined || made.who.length === 0 || !isOpen(part)
      ? []
      : [{ who: made.who, words: part, line }];
  });
}

function surely(part: string, people: KnownPeople): Task | undefined {
  return namedPart(part, people) ?? toldTo(part, people) ?? presentTask(part, people);
}

const TOLD_NAMED = expression("^[^:]{1,40}: (?:{toBe}|{finiteState})\\b", "i");

function isOpen(part: string): boolean {
  return isFilled(part) && !TOLD_NAMED.test(part) && !part.endsWith("?") && !saysDone(part);
}

/**
 * Minutes as a table with whose each matter is, and behind what was said a column of what is next: "Rope | Ada | It is too
 * short. | Ben: measure it". Whoever a cell names has it, else whose the matter is; nothing where no cell gives a task to anybody.
 */
export function toldByName(
  table: Table,
  { told, said, owner }: { readonly told: number; readonly said: number; readonly owner: number },
  people: KnownPeople,
): ActionRow[] {
  if (owner < 0 || owner > said || said > told) return [];
  const parts = table.rows.flatMap((row) => parted(row[told])).filter(isOpen);
  if (!parts.some((part) => surely(part, people) !== undefined)) return [];
  return table.rows.flatMap((row, i) => {
    const line = table.place.line + 2 + i;
    const named = namedInCell(row[told], line, people);
    const what = words(row[told]);
    if (named.length > 0 || !isOpen(what) || !isOrder(what)) return named;
    return [{ who: owners(listed(row[owner]), people, true) ?? [], words: what, line }];
  });
}

function namedPart(part: string, people: KnownPeople): Task | undefined {
  const made = owned(NAMED_WORDS.exec(part), people, false);
  return made === undefined || saysNothing(made.what) || saysDone(made.what) ? undefined : made;
}

function isFilled(cell: string): boolean {
  return cell !== "" && !isDash(cell) && !saysNothing(cell);
}

function parted(cell: Cell | undefined): string[] {
  if (cell === undefined) return [];
  return written(kept(cell))
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
