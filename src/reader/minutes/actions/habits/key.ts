/** A key that a note gives of its signs: "I information, D decision, A action", and "A – Ada to order oil" below it. */
import type { Cell, Table } from "../../../../model/document.ts";
import type { Action } from "../../../../model/meeting.ts";
import { kept, plain, written } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { isDone, saysDone, saysNothing } from "../../marks.ts";
import { owners, type Task } from "../../owners.ts";
import type { Passage } from "../../passages.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { isOrder } from "../../tasks.ts";
import { action } from "../action.ts";
import { task } from "../assignees.ts";
import type { ActionRow } from "../tables/columns.ts";
import { anyDeed, nextDeed } from "../third-person.ts";

/** The letters of a key, and those that stand for a task. */
export interface Key {
  readonly all: ReadonlySet<string>;
  readonly tasks: ReadonlySet<string>;
}

const LABEL = /^[^:]{1,30}: /;
const PART = expression(
  "^[^\\p{L}]{0,3}(\\p{Lu}{1,2})[^\\p{L}]{1,4}(?:{keyMeans} )?(\\p{L}[^,;·|]{2,40})$",
  "u",
);
const TASK = expression("^(?:{actions}|{keyTask})\\b", "i");
/** So many letters at least make a key. */
const LETTERS = 3;
const NO_KEY: Key = { all: new Set(), tasks: new Set() };

/** The key of a note; without letters where it gives none, or none that stands for tasks. */
export function keyOf(passages: readonly Passage[]): Key {
  for (const { paragraph } of passages) {
    for (const line of written(paragraph.children).split("\n")) {
      if (line.length > 200) continue;
      const parts = plain([{ kind: "text", text: line.replace(/\*+/g, "") }])
        .replace(LABEL, "")
        .split(/ ?[,;·|] /)
        .map((part) => PART.exec(part.trim()));
      if (parts.length < LETTERS || parts.includes(null)) continue;
      const all = parts.flatMap((part) => part?.[1] ?? []);
      const tasks = parts.flatMap((part) => (TASK.test(part?.[2] ?? "") ? (part?.[1] ?? []) : []));
      if (tasks.length > 0) return { all: new Set(all), tasks: new Set(tasks) };
    }
  }
  return NO_KEY;
}

const OPENING = /^\s*[([]?(\p{Lu}{1,2})[)\]]?(?: ?[:–—-]+ | {1,4})(?=\S)/u;

/** The tasks of the lines that such a letter opens. */
export function keyedTasks(passages: readonly Passage[], key: Key, people: KnownPeople): Action[] {
  if (key.tasks.size === 0) return [];
  return passages.flatMap(({ paragraph, quoted }) => {
    const lines = quoted ? [] : written(paragraph.children).split("\n");
    return lines.flatMap((line, i) => {
      const [lead = "", letter = ""] = OPENING.exec(line) ?? [];
      if (!key.tasks.has(letter)) return [];
      const text = plain([{ kind: "text", text: line.slice(lead.length) }]);
      const made = taskOf(text, people);
      return made === undefined ? [] : [action(made, { text, line: paragraph.place.line + i }, "key.task")];
    });
  });
}

function taskOf(text: string, people: KnownPeople): Task | undefined {
  if (saysNothing(text) || isDone(text) || saysDone(text) || text.endsWith("?")) return undefined;
  const said = task(text, people);
  const made = said.who.length > 0 ? said : (anyDeed(text, people) ?? nextDeed(text, people) ?? said);
  return made.who.length > 0 || isOrder(made.what) ? made : undefined;
}

/** The tasks of a table with a column of such letters. */
export function keyedRows(table: Table, key: Key, people: KnownPeople): ActionRow[] {
  const at = key.tasks.size === 0 ? -1 : columnOfKey(table, key);
  if (at < 0) return [];
  return table.rows.flatMap((row, i) => {
    if (!key.tasks.has(words(row[at]))) return [];
    const others = row.filter((_, column) => column !== at).map(words);
    const what = others.toSorted((a, b) => b.length - a.length)[0] ?? "";
    if (!what.includes(" ") || isDone(what) || saysDone(what) || others.some(saysDone)) return [];
    const named = others.filter((one) => one !== what).flatMap((one) => owners(one, people, true) ?? []);
    const who = named.length > 0 ? named : (taskOf(what, people)?.who ?? []);
    return [{ who, words: what, line: table.place.line + 2 + i }];
  });
}

function columnOfKey({ header, rows }: Table, { all }: Key): number {
  return header.findIndex((_, at) => {
    const filled = rows.map((row) => words(row[at])).filter((cell) => cell !== "");
    return filled.length > 1 && filled.every((cell) => all.has(cell));
  });
}

function words(cell: Cell | undefined): string {
  return cell === undefined ? "" : plain(kept(cell)).trim();
}
