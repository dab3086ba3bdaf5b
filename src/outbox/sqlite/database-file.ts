/**
 * A store's file: how it is made, looked through, opened and brought to this program's version. It refuses to know
 * what the rows mean.
 */
import { closeSync, openSync, readSync, renameSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { makeLock, makeWhole } from "./folder.ts";
import { busy, damaged, dumped, foreign, newer, older, unwritable } from "./refusals.ts";
import { APPLICATION_ID, VERSION, VERSIONS } from "./schema.ts";

/** How long one writer waits for another, in milliseconds. */
const BUSY = 30_000;

/** Opens a file for reading and writing; what the promise rests on is set. */
export function openFile(file: string): DatabaseSync {
  const opened = guarded(file, () => new DatabaseSync(file, { timeout: BUSY }));
  try {
    guarded(file, () => configure(opened, file));
  } catch (fault) {
    opened.close();
    throw fault;
  }
  return opened;
}

/** Fills a new file with the empty tables. */
export function makeDatabase(path: string): void {
  guarded(path, () => {
    const made = new DatabaseSync(path);
    try {
      made.exec("pragma journal_mode = wal; pragma synchronous = full");
      made.exec(`begin immediate; ${textOf(VERSION)}; commit`);
    } finally {
      made.close();
    }
  });
}

/** The empty tables in memory, and the triggers that watch over them. */
export function openInMemory(): { readonly opened: DatabaseSync; readonly laws: readonly Law[] } {
  const opened = new DatabaseSync(":memory:");
  opened.exec(`pragma foreign_keys = 1; ${textOf(VERSION)}`);
  const laws = opened.prepare("select name, sql from sqlite_schema where type = 'trigger'").all();
  return { opened, laws: laws.map(({ name, sql }) => ({ name: String(name), sql: String(sql) })) };
}

/** A trigger, and the statement that makes it. */
interface Law {
  readonly name: string;
  readonly sql: string;
}

/** Reads the whole file without writing to it: a damaged store is evidence. Its version. */
export function inspect(file: string): number {
  return guarded(file, () => {
    const opened = new DatabaseSync(file, { readOnly: true, timeout: BUSY });
    try {
      // All of it as of one instant: another program may be migrating it.
      opened.exec("begin");
      // First: with a changed letter in a table's text SQLite's check itself is no longer sound SQL.
      const version = versionOf(opened, file);
      const check = pragma(opened, "integrity_check");
      if (check !== "ok") throw damaged(file, String(check).split("\n")[0] ?? "");
      return version;
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

/** The version of a store by its own word and its tables; throws Problems where it is none of ours. */
function versionOf(opened: DatabaseSync, file: string): number {
  const application = pragma(opened, "application_id");
  const version = pragma(opened, "user_version");
  if (application !== APPLICATION_ID) throw isDumped(opened) ? dumped(file) : foreign(file);
  if (typeof version !== "number" || version < 1) throw damaged(file, `it says to be of schema ${version}`);
  if (version > VERSION) throw newer(file, version, VERSION);
  if (tables(opened) !== ourTables(version)) throw damaged(file, "its tables are not those it was made with");
  return version;
}

/**
 * Opens a store to read what it says now. While nobody has it open its log is empty, and SQLite would make a new one
 * for a reader, which no reader takes away: then the file is read as one that nobody changes.
 */
export function openToRead(file: string): { readonly opened: DatabaseSync; readonly isLogged: boolean } {
  return guarded(file, () => {
    const isOpen = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
    const at = pathToFileURL(file);
    if (!isOpen) at.searchParams.set("immutable", "1");
    const opened = new DatabaseSync(at, { readOnly: true, timeout: BUSY });
    try {
      const version = versionOf(opened, file);
      if (version < VERSION) throw older(file, version, VERSION);
      return { opened, isLogged: isOpen ? pragma(opened, "journal_mode") === "wal" : keepsLog(file) };
    } catch (fault) {
      opened.close();
      throw fault;
    }
  });
}

/** Whether a file says of itself that it has a write-ahead log (https://www.sqlite.org/fileformat.html, 1.3.3). */
function keepsLog(file: string): boolean {
  const open = openSync(file, "r");
  try {
    const format = Buffer.alloc(2);
    return readSync(open, format, 0, 2, 18) === 2 && format.every((octet) => octet === 2);
  } finally {
    closeSync(open);
  }
}

/**
 * Brings an older file to this program's version in one transaction, with a copy of what it was beside it. Others
 * wait meanwhile, and find it done. A copy that a backup made is migrated beside and put in its place: written where
 * it lies, it would keep a rollback journal, and after a kill look like another program's.
 */
export function migrate(file: string): void {
  const opened = openFile(file);
  try {
    guarded(file, () => {
      opened.exec("begin immediate");
      const version = Number(pragma(opened, "user_version"));
      if (version < VERSION) {
        const { commits } = opened.prepare("select commits from outbox").get() ?? {};
        makeWhole(`${file}.v${version}-${commits}`, (beside) => copy(file, beside), renameSync);
        if (pragma(opened, "journal_mode") === "wal") lead(opened, version);
        else makeWhole(file, (beside) => migratedCopy(file, beside, version), renameSync);
      }
      opened.exec("commit");
    });
  } finally {
    opened.close();
  }
}

function lead(opened: DatabaseSync, from: number): void {
  for (const statement of VERSIONS.slice(from).flat()) opened.exec(statement);
  if (tables(opened) !== ourTables(VERSION)) throw new Error(`version ${from} leads to other tables`);
}

/** All that is committed, in one file. */
function copy(file: string, beside: string): void {
  guarded(file, () => {
    const opened = new DatabaseSync(file, { readOnly: true, timeout: BUSY });
    try {
      opened.prepare("vacuum into ?").run(beside);
    } finally {
      opened.close();
    }
  });
}

function migratedCopy(file: string, beside: string, version: number): void {
  copy(file, beside);
  guarded(file, () => {
    const made = new DatabaseSync(beside);
    try {
      lead(made, version);
    } finally {
      made.close();
    }
  });
}

/** The schema as text. SQLite's own check does not see a changed letter in it, and the rest would be read amiss. */
function tables(opened: DatabaseSync): string {
  return JSON.stringify(
    opened.prepare("select type, name, tbl_name, sql from sqlite_schema order by name").all(),
  );
}

/** Whether our tables are there by name, in a file of no program: a dump of a store's SQL leaves out whose it is. */
function isDumped(opened: DatabaseSync): boolean {
  const ours = `select count(*) as found from sqlite_schema where type = 'table'
    and name in ('outbox', 'deliveries', 'frozen', 'attempts', 'history', 'known')`;
  return pragma(opened, "application_id") === 0 && opened.prepare(ours).get()?.found === 6;
}

function textOf(version: number): string {
  return VERSIONS.slice(0, version).flat().join(";");
}

function ourTables(version: number): string {
  const made = new DatabaseSync(":memory:");
  try {
    made.exec(textOf(version));
    return tables(made);
  } finally {
    made.close();
  }
}

/** Sets what the promise rests on and reads it back: SQLite answers a pragma it cannot fulfil with silence. */
function configure(opened: DatabaseSync, file: string): void {
  // fullfsync: without it macOS answers a sync before the disk has written.
  opened.exec("pragma synchronous = full; pragma fullfsync = on; pragma foreign_keys = on");
  const wanted = { synchronous: 2, foreign_keys: 1 };
  for (const [name, value] of Object.entries(wanted)) {
    const found = pragma(opened, name);
    if (found !== value) throw unwritable(file, `${name} is ${found} where ${value} is needed`);
  }
  opened.exec("begin immediate; rollback");
  // For a reader SQLite does not load the checks of the tables: a state that is none was not seen until now.
  const law = pragma(opened, "quick_check");
  if (law !== "ok") throw damaged(file, String(law).split("\n")[0] ?? "");
}

/** What SQLite answers to a pragma. */
export function pragma(opened: DatabaseSync, name: string): unknown {
  return Object.values(opened.prepare(`pragma ${name}`).get() ?? {})[0];
}

/**
 * Runs the work while no other process does so under this name: a lock that a kill gives back. Its empty file stays: if
 * it were taken away, who waits for it and who comes next would each hold a lock of their own.
 */
export function alone<T>(path: string, work: () => T): T {
  makeLock(path);
  return guarded(path, () => {
    const lock = new DatabaseSync(path, { timeout: BUSY });
    try {
      lock.exec("begin exclusive");
      return work();
    } finally {
      lock.close();
    }
  });
}

/** SQLite's result codes that are the user's to mend, as Problems (https://www.sqlite.org/rescode.html). */
export function guarded<T>(file: string, work: () => T): T {
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
