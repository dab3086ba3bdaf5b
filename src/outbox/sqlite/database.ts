/**
 * An open store: how it is read and written so that what is committed is on disk. It and database-file.ts alone know
 * that the outbox is SQLite. It refuses to know what the rows mean.
 */
import type { DatabaseSync, StatementSync } from "node:sqlite";
import { guarded, inspect, migrate, openFile, openInMemory, openToRead, pragma } from "./database-file.ts";
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

/** Opens a file of this program's version for reading alone, and leaves nothing beside it; Problems where that cannot be. */
export function readDatabase(file: string): Database {
  const { opened, isLogged } = openToRead(file);
  return new Database(opened, file, !isLogged);
}

/**
 * An empty store in memory, for one that is kept elsewhere; `name` is what messages call it. With `fill` it holds what
 * that puts in: the law watches over what comes after it.
 */
export function databaseInMemory(name: string, fill?: (empty: Database) => void): Database {
  const { opened, laws } = openInMemory();
  const made = new Database(opened, name);
  if (fill !== undefined) {
    for (const { name: law } of laws) made.run(`drop trigger ${law}`);
    made.run("delete from outbox");
    fill(made);
    for (const { sql } of laws) made.run(sql);
  }
  return made;
}

/** A transaction that waits for others to be committed with. */
interface Grouped {
  /** Does the work; gives back what tells its caller of it once it is on disk. */
  readonly work: () => () => void;
  readonly fail: (fault: unknown) => void;
}

/** How long one that asks to be written with others waits for them at the most, in milliseconds, and no longer than the last commit took. */
const MOMENT = 10;

/** One open file. Its methods throw Problems where the file, not the statement, is at fault. */
export class Database {
  /** Where it is on disk, for messages. */
  readonly file: string;
  readonly #sqlite: DatabaseSync;
  #isBackup: boolean;
  readonly #statements = new Map<string, StatementSync>();
  readonly #waiting: Grouped[] = [];
  /** How long the last of them took, in milliseconds. */
  #took = 0;
  #patience: NodeJS.Timeout | undefined;
  #soon: NodeJS.Immediate | undefined;
  /** Called within each transaction, before it writes: throws where this file is not to be written. */
  beforeWrite: () => void = () => undefined;
  /** How many may soon ask to be written together: they are waited for, a moment. */
  company: () => number = () => 1;
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
    const found = guarded(this.file, () => this.#statement(sql).all({ ...parameters }));
    return found.map((values) => new Row(values, this.file));
  }
  /** The first row of a query. */
  get(sql: string, parameters: Parameters = {}): Row | undefined {
    const values = guarded(this.file, () => this.#statement(sql).get({ ...parameters }));
    return values && new Row(values, this.file);
  }
  /** The number of rows changed. */
  run(sql: string, parameters: Parameters = {}): number {
    return guarded(this.file, () => Number(this.#statement(sql).run({ ...parameters }).changes));
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
  /**
   * The same a moment later, with all that is asked for until then: one sync for all of them. Each stands or falls for
   * itself, but where the file is at fault. Who is alone waits for nobody.
   */
  grouped<T>(work: () => T): Promise<T> {
    return new Promise((resolve, fail) => {
      const told = () => {
        const result = work();
        return () => resolve(result);
      };
      this.#waiting.push({ work: told, fail });
      this.#patience ??= setTimeout(() => this.#together(), Math.min(this.#took, MOMENT));
      if (this.#waiting.length >= this.company()) this.#soon ??= setImmediate(() => this.#together());
    });
  }
  #together(): void {
    clearTimeout(this.#patience);
    clearImmediate(this.#soon);
    this.#patience = this.#soon = undefined;
    const group = this.#waiting.splice(0);
    const began = performance.now();
    try {
      const done = this.#commit(() => {
        this.beforeWrite();
        return group.map((one) => this.#alone(one));
      }, group.length);
      this.#took = performance.now() - began;
      for (const tell of done) tell();
    } catch (fault) {
      for (const { fail } of group) fail(fault);
    }
  }
  #alone({ work, fail }: Grouped): () => void {
    try {
      return this.within(work);
    } catch (fault) {
      // Where SQLite has rolled back all of it, there is nothing to go on with.
      if (!this.#sqlite.isTransaction) throw fault;
      return () => fail(fault);
    }
  }
  /** Within a transaction: where the work throws, what it changed is taken back, and that alone. */
  within<T>(work: () => T): T {
    this.#exec("savepoint one");
    try {
      return work();
    } catch (fault) {
      if (this.#sqlite.isTransaction) this.#exec("rollback to one");
      throw fault;
    } finally {
      if (this.#sqlite.isTransaction) this.#exec("release one");
    }
  }
  /** A transaction that stands once it is kept elsewhere: where `keep` says no or throws, nothing was changed. */
  async staged(work: () => void, keep: () => Promise<boolean>): Promise<boolean> {
    this.#exec("begin");
    let isKept = false;
    try {
      work();
      isKept = await keep();
    } finally {
      if (this.#sqlite.isOpen) this.#exec(isKept ? "commit" : "rollback");
    }
    return isKept;
  }
  #exec(sql: string): void {
    guarded(this.file, () => this.#sqlite.exec(sql));
  }
  #statement(sql: string): StatementSync {
    const statement = this.#statements.get(sql) ?? this.#sqlite.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
  /** The same of a file that is not trusted, to take it into use where it lies. */
  takeOver<T>(work: () => T): T {
    if (this.#isBackup) this.#keepLog();
    return this.#commit(work);
  }
  /** `count` is how many are in it: no more fences are given out than commits are counted. */
  #commit<T>(work: () => T, count = 1): T {
    this.#exec("begin immediate");
    try {
      const result = work();
      this.run("update outbox set commits = commits + :count", { count });
      this.#exec("commit");
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
