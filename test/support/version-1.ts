/** Stores as earlier versions of the schema had them, and all that is in one. */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { delivery, seal } from "../../src/outbox/sqlite/deliveries.ts";
import { storeFile } from "../../src/outbox/sqlite/folder.ts";
import { Row } from "../../src/outbox/sqlite/row.ts";
import { VERSIONS } from "../../src/outbox/sqlite/schema.ts";
import { homeOf } from "../../src/outbox/sqlite/trust/file-identity.ts";
import { Witness } from "../../src/outbox/sqlite/trust/witness.ts";

const TABLES = ["outbox", "deliveries", "frozen", "attempts", "history", "known"];
/** Those that version 2 brought. */
const LATER = ["former", "held", "successions"];

/**
 * Makes a store that is not open one of an earlier version, with the same rows, at home where it is, with a mark of its
 * time. It has no message that is one of many of a form.
 */
export function toVersion(version: 1 | 2, folder: string): void {
  const file = storeFile(folder);
  const made = `${file}.first`;
  const raw = new DatabaseSync(made);
  raw.exec("pragma journal_mode = wal");
  for (const statements of VERSIONS.slice(0, version)) raw.exec(statements.join(";"));
  const triggers = raw.prepare("select name, sql from sqlite_schema where type = 'trigger'").all();
  for (const { name } of triggers) raw.exec(`drop trigger ${name}`);
  raw.exec(`attach '${file}' as newer; delete from outbox`);
  for (const table of [...TABLES, ...(version > 1 ? LATER : [])]) {
    const columns = columnsOf(raw, table).join(", ");
    raw.exec(`insert into main.${table} (${columns}) select ${columns} from newer.${table}`);
  }
  // A seal of that version covers no source.
  const sealed = raw.prepare("update main.deliveries set seal = ? where sequence = ?");
  const unsealed = version > 1 ? "false" : "source is not null";
  for (const row of raw.prepare(`select * from newer.deliveries where ${unsealed}`).all()) {
    const { source: _, ...of } = delivery(new Row(row, file), file);
    sealed.run(seal(of, of.sha256), of.sequence);
  }
  for (const { sql } of triggers) raw.exec(String(sql));
  const own = raw.prepare("update main.outbox set home = ? returning id, commits").get(homeOf(made));
  raw.exec("detach newer");
  raw.close();
  for (const end of ["-wal", "-shm"]) rmSync(file + end, { force: true });
  renameSync(made, file);
  const mark = `${file}.mark`;
  writeFileSync(mark, "");
  writeFileSync(mark, `${own?.id} ${own?.commits} ${homeOf(mark)}\n`);
  // It was in use here all the time.
  new Witness(folder).leave({ id: String(own?.id), home: homeOf(file) });
}

/** Every row of a store in the columns that version 1 has, and its version. */
export function rowsOf(file: string): { readonly version: unknown; readonly rows: unknown } {
  const first = new DatabaseSync(":memory:");
  first.exec(VERSIONS[0]?.join(";") ?? "");
  const raw = new DatabaseSync(file);
  try {
    const rows = TABLES.map((table) =>
      raw.prepare(`select ${columnsOf(first, table).join(", ")} from ${table} order by 1, 2`).all(),
    );
    return {
      version: raw.prepare("pragma user_version").get()?.user_version,
      rows: JSON.stringify(rows),
    };
  } finally {
    raw.close();
    first.close();
  }
}

function columnsOf(raw: DatabaseSync, table: string): string[] {
  return raw
    .prepare("select name from pragma_table_info(?)")
    .all(table)
    .map(({ name }) => String(name));
}
