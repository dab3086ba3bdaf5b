/** The tasks of a table with a column of the signs that a note explains: "I information, D decision, A action". */
import type { Cell, Table } from "../../../../model/document.ts";
import { kept, plain } from "../../../../model/walk.ts";
import { isDone, saysDone, saysNothing } from "../../marks.ts";
import { type Kinds, kindOf } from "../../outcomes/kinds.ts";
import { owners, type Task } from "../../owners.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { isOrder } from "../../tasks.ts";
import { task } from "../assignees.ts";
import type { ActionRow } from "../tables/columns.ts";
import { anyDeed, nextDeed } from "../third-person.ts";

function taskOf(text: string, people: KnownPeople): Task | undefined {
  if (saysNothing(text) || isDone(text) || saysDone(text) || text.endsWith("?")) return undefined;
  const said = task(text, people);
  const made = said.who.length > 0 ? said : (anyDeed(text, people) ?? nextDeed(text, people) ?? said);
  return made.who.length > 0 || isOrder(made.what) ? made : undefined;
}

/** The rows of such a table that are signed as tasks. */
export function signedRows(table: Table, kinds: Kinds, people: KnownPeople): ActionRow[] {
  const at = kinds.bySign.size === 0 ? -1 : columnOfSigns(table, kinds);
  if (at < 0) return [];
  return table.rows.flatMap((row, i) => {
    if (kindOf(words(row[at]), kinds) !== "actions") return [];
    const others = row.filter((_, column) => column !== at).map(words);
    const what = others.toSorted((a, b) => b.length - a.length)[0] ?? "";
    if (!what.includes(" ") || isDone(what) || saysDone(what) || others.some(saysDone)) return [];
    const named = others.filter((one) => one !== what).flatMap((one) => owners(one, people, true) ?? []);
    const who = named.length > 0 ? named : (taskOf(what, people)?.who ?? []);
    return [{ who, words: what, line: table.place.line + 2 + i }];
  });
}

function columnOfSigns({ header, rows }: Table, kinds: Kinds): number {
  return header.findIndex((_, at) => {
    const filled = rows.map((row) => words(row[at])).filter((cell) => cell !== "");
    return filled.length > 1 && filled.every((cell) => kindOf(cell, kinds) !== undefined);
  });
}

function words(cell: Cell | undefined): string {
  return cell === undefined ? "" : plain(kept(cell)).trim();
}
