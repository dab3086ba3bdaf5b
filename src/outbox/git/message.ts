/** What the history of the branch says of a step, for who reads it with `git log`. */
import type { Database } from "../sqlite/database.ts";
import type { Row } from "../sqlite/row.ts";
import type { Files } from "./branch.ts";
import { folderOf, touched } from "./tables.ts";

/** The message of the commit that writes these changes: a line for each delivery that moved, the first above. */
export function messageOf(tables: Database, before: Files, changes: Files): string {
  const deliveries = touched(tables).map((row) => lineOf(tables, before, row));
  const lists = [...changes.keys()].flatMap((path) => /^(\w+)\.jsonl$/.exec(path)?.[1] ?? []);
  const lines = [...deliveries, ...(lists.length > 0 ? [`notes: ${lists.join(", ")}`] : [])];
  const [first = "the outbox itself", ...rest] = lines.map((line) => line.replace(/\p{Cc}/gu, "?"));
  return `${[first, ...(rest.length > 0 ? ["", ...rest] : [])].join("\n")}\n`;
}

function lineOf(tables: Database, before: Files, row: Row): string {
  const [sequence, key, state] = [row.number("sequence"), row.text("key"), row.text("state")];
  const old =
    before
      .get(`${folderOf(sequence)}history.jsonl`)
      ?.toString("utf8")
      .split("\n").length ?? 1;
  const lines = tables.all("select * from history where delivery = :sequence order by line", { sequence });
  const told = lines.slice(old - 1).map((line) => {
    const [to, remark] = [line.text("to_state"), line.text("remark")];
    return to === remark ? to : `${to}, ${remark}`;
  });
  return `${key}: ${told.length > 0 ? told.join("; ") : (row.optionalText("phase") ?? state)}`;
}
