/**
 * An open store: how it is read and written so that what is committed is on disk. It and database-file.ts alone know
 * that the outbox is SQLite. It refuses to know what the rows mean.
 */
import type { DatabaseSync } from "node:sqlite";
import { guarded, inspect, migrate, openFile, pragma } from "./database-file.ts";
import { unwritable } from "./refusals.ts";
import { Row } from "./row.ts";
import { VERSION } from "./schema.ts";

export type Value = null | number | string | Uint8Array;
export type Parameters = Readonly<Record<string, Value>>;

/**
 * Opens a file for reading and writing, once it has been read through and found whole, and brings it to this
 * program's version; Problems where that cannot be.
 */
export function openDatabase(file: string): Database {
  if (inspect(file) < VERSION) migrate(file);
  const opened = openFile(file);
  return guarded(file, () => new Database(opened, file, pragma(opened, "journal_mode") !== "wal"));
}

/** One open file. Its methods throw Problems where the file, not the statement, is at fault. */
export class Database {
  /** Where it is on disk, for messages. */
  readonly file: string;
  readonly #sqlite: DatabaseSync;
  #isBackup: boolean;
  /** Called within each transaction, before it writes: throws where this file is not to be written. */
  beforeWrite: () => void = () => undefined;
  /** Called behind each commit of this connection, once it is on disk. */
  onCommit: () => void = () => undefined;
  constructor(sqlite: DatabaseSync, file: string, isBackup = false) {
    this.#sqlite = sqlite;
    this.file = file;
    this.#isBackup = isBackup;
  }
  /** Whether it keeps no write-ahead log: a copy that SQLite's own means of backup made. */
  get isBackup(): boolean {
    return this.#isBackup;
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
  /**
   * All of it on disk when this returns, or nothing; other writers wait. Each is counted in the file itself. One
   * within another is part of that one.
   */
  transaction<T>(work: () => T): T {
    if (this.#sqlite.isTransaction) return work();
    return this.#commit(() => {
      this.beforeWrite();
      return work();
    });
  }
  /** The same of a file that is not trusted, to take it into use where it lies. */
  takeOver<T>(work: () => T): T {
    if (this.#isBackup) this.#keepLog();
    return this.#commit(work);
  }
  #commit<T>(work: () => T): T {
    guarded(this.file, () => this.#sqlite.exec("begin immediate"));
    try {
      const result = work();
      this.run("update outbox set commits = commits + 1");
      guarded(this.file, () => this.#sqlite.exec("commit"));
      this.onCommit();
      return result;
    } catch (fault) {
      // SQLite itself has rolled back after some faults of the disk.
      if (this.#sqlite.isTransaction) this.#sqlite.exec("rollback");
      throw fault;
    }
  }
  /** Without a rollback journal meanwhile, which after a kill would be another program's: the change is one page. */
  #keepLog(): void {
    guarded(this.file, () => {
      pragma(this.#sqlite, "journal_mode = off");
      const mode = pragma(this.#sqlite, "journal_mode = wal");
      if (mode !== "wal") throw unwritable(this.file, `journal_mode is ${mode} where wal is needed`);
    });
    this.#isBackup = false;
  }
  close(): void {
    if (this.#sqlite.isOpen) this.#sqlite.close();
  }
}
