/**
 * The only file that knows that the outbox is SQLite: how it is made, opened, read and written so that what is
 * committed is on disk. It refuses to know what the rows mean.
 */
import { DatabaseSync } from "node:sqlite";
import { busy, damaged, foreign, newer, unwritable } from "./refusals.ts";
import { Row } from "./row.ts";
import { APPLICATION_ID, VERSION, VERSIONS } from "./schema.ts";

export type Value = null | number | string | Uint8Array;
export type Parameters = Readonly<Record<string, Value>>;

/** How long one writer waits for another, in milliseconds. */
const BUSY = 30_000;

/** Opens a file for reading and writing, once it has been read through and found whole; Problems where it is not. */
export function openDatabase(file: string): Database {
  inspect(file);
  const opened = guarded(file, () => new DatabaseSync(file, { timeout: BUSY }));
  try {
    guarded(file, () => configure(opened, file));
  } catch (fault) {
    opened.close();
    throw fault;
  }
  return new Database(opened, file);
}

/** One open file. Its methods throw Problems where the file, not the statement, is at fault. */
export class Database {
  /** Where it is on disk, for messages. */
  readonly file: string;
  readonly #sqlite: DatabaseSync;
  /** Called with the number of each commit of this connection, once it is on disk. */
  onCommit: (commits: number) => void = () => undefined;
  constructor(sqlite: DatabaseSync, file: string) {
    this.#sqlite = sqlite;
    this.file = file;
  }
  /** Every row of a query. */
  all(sql: string, parameters: Parameters = {}): readonly Row[] {
    const found = guarded(this.file, () => this.#sqlite.prepare(sql).all({ ...parameters }));
    return found.map((values) => new Row(values, this.file));
  }
  /** The first row of a query. */
  get(sql: string, parameters: Parameters = {}): Row | undefined {
    const values = guarded(this.file, () => this.#sqlite.prepare(sql).get({ ...parameters }));
    return values && new Row(values, this.file);
  }
  /** The number of rows changed. */
  run(sql: string, parameters: Parameters = {}): number {
    return guarded(this.file, () => Number(this.#sqlite.prepare(sql).run({ ...parameters }).changes));
  }
  /** All of it on disk when this returns, or nothing; other writers wait. Each is counted in the file itself. */
  transaction<T>(work: () => T): T {
    guarded(this.file, () => this.#sqlite.exec("begin immediate"));
    try {
      const result = work();
      const counted = this.get("update outbox set commits = commits + 1 returning commits");
      guarded(this.file, () => this.#sqlite.exec("commit"));
      this.onCommit(counted?.number("commits") ?? 0);
      return result;
    } catch (fault) {
      // SQLite itself has rolled back after some faults of the disk.
      if (this.#sqlite.isTransaction) this.#sqlite.exec("rollback");
      throw fault;
    }
  }
  close(): void {
    if (this.#sqlite.isOpen) this.#sqlite.close();
  }
}

/** Fills a new file with the empty tables. */
export function makeDatabase(path: string): void {
  guarded(path, () => {
    const made = new DatabaseSync(path);
    try {
      made.exec("pragma journal_mode = wal; pragma synchronous = full");
      made.exec(`begin immediate; ${VERSIONS.join("")} commit`);
    } finally {
      made.close();
    }
  });
}

/** Reads the whole file without writing to it: a damaged store is evidence. */
function inspect(file: string): void {
  guarded(file, () => {
    const opened = new DatabaseSync(file, { readOnly: true, timeout: BUSY });
    try {
      const application = pragma(opened, "application_id");
      const version = pragma(opened, "user_version");
      if (application !== APPLICATION_ID) throw foreign(file);
      if (typeof version === "number" && version > VERSION) throw newer(file, version, VERSION);
      if (version !== VERSION) throw damaged(file, `it says to be of schema ${version}`);
      // First: with a changed letter in a table's text SQLite's check itself is no longer sound SQL.
      if (tables(opened) !== ourTables()) throw damaged(file, "its tables are not those it was made with");
      const check = pragma(opened, "integrity_check");
      if (check !== "ok") throw damaged(file, String(check).split("\n")[0] ?? "");
    } catch (fault) {
      // 1 is SQLite's word for SQL that makes no sense: here it is the file's own, with a letter changed.
      if (fault instanceof Error && "errcode" in fault && fault.errcode === 1)
        throw damaged(file, fault.message);
      throw fault;
    } finally {
      opened.close();
    }
  });
}

/** The schema as text. SQLite's own check does not see a changed letter in it, and the rest would be read amiss. */
function tables(opened: DatabaseSync): string {
  return JSON.stringify(
    opened.prepare("select type, name, tbl_name, sql from sqlite_schema order by name").all(),
  );
}

function ourTables(): string {
  const made = new DatabaseSync(":memory:");
  try {
    made.exec(VERSIONS.join(""));
    return tables(made);
  } finally {
    made.close();
  }
}

/** Sets what the promise rests on and reads it back: SQLite answers a pragma it cannot fulfil with silence. */
function configure(opened: DatabaseSync, file: string): void {
  // fullfsync: without it macOS answers a sync before the disk has written.
  opened.exec("pragma synchronous = full; pragma fullfsync = on; pragma foreign_keys = on");
  const wanted = { journal_mode: "wal", synchronous: 2, foreign_keys: 1 };
  for (const [name, value] of Object.entries(wanted)) {
    const found = pragma(opened, name);
    if (found !== value) throw unwritable(file, `${name} is ${found} where ${value} is needed`);
  }
  opened.exec("begin immediate; rollback");
  // For a reader SQLite does not load the checks of the tables: a state that is none was not seen until now.
  const law = pragma(opened, "quick_check");
  if (law !== "ok") throw damaged(file, String(law).split("\n")[0] ?? "");
}

function pragma(opened: DatabaseSync, name: string): unknown {
  return Object.values(opened.prepare(`pragma ${name}`).get() ?? {})[0];
}

/** SQLite's result codes that are the user's to mend, as Problems (https://www.sqlite.org/rescode.html). */
function guarded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (fault) {
    if (!(fault instanceof Error && "errcode" in fault && typeof fault.errcode === "number")) throw fault;
    const words = fault.message;
    // The low byte is the primary code: 5 busy, 8 readonly, 10 ioerr, 11 corrupt, 13 full, 14 cantopen, 26 notadb.
    const code = fault.errcode & 0xff;
    if (code === 5) throw busy(file);
    if (code === 11 || code === 26) throw damaged(file, words);
    if (code === 8 || code === 10 || code === 13 || code === 14) throw unwritable(file, words);
    throw fault;
  }
}
