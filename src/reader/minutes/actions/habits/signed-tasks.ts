/** The tasks of a table with a column of the signs that a note explains: "I information, D decision, A action". */
import type { Table } from "../../../../model/document.ts";
import { isDone, saysDone, saysNothing } from "../../marks.ts";
import type { Kinds } from "../../outcomes/kinds.ts";
import { signedRows } from "../../outcomes/tables/signed-rows.ts";
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

/** The rows of such a table that are signed as tasks; of but one sign it is no column of them. */
export function signedTasks(table: Table, kinds: Kinds, people: KnownPeople): ActionRow[] {
  const signed = signedRows(table, kinds)?.filter(({ kind }) => kind !== undefined) ?? [];
  if (signed.length < 2) return [];
  return signed.flatMap(({ kind, said, others, line }) => {
    if (kind !== "actions" || !said.includes(" ") || isDone(said) || others.some(saysDone)) return [];
    const named = others.filter((one) => one !== said).flatMap((one) => owners(one, people, true) ?? []);
    const who = named.length > 0 ? named : (taskOf(said, people)?.who ?? []);
    return [{ who, words: said, line }];
  });
}
