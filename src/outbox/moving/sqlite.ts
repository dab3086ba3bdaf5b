/** An outbox that arrives in a state folder: its file is made beside, and put in its place whole. */
import { readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { openDatabase, readDatabase } from "../sqlite/database.ts";
import { alone, makeDatabase } from "../sqlite/database-file.ts";
import {
  codeOf,
  inspectFile,
  link,
  makeFolder,
  makeLock,
  makeWhole,
  storeExists,
  storeFile,
} from "../sqlite/folder.ts";
import { identity, refuseOthers } from "../sqlite/identity.ts";
import { homeOf } from "../sqlite/trust/file-identity.ts";
import { leaveMark } from "../sqlite/trust/mark.ts";
import { refuseTracked } from "../sqlite/trust/tracked.ts";
import { Witness } from "../sqlite/trust/witness.ts";
import { type Arrival, isArrived, type Load } from "./load.ts";
import { fill, transitOf } from "./tables.ts";

/** Makes the store of a project in a folder, closed until the other one has left. */
export async function receive(folder: string, project: string, load: Load, arrival: Arrival): Promise<void> {
  const file = storeFile(folder);
  await refuseTracked(file);
  makeFolder(folder);
  forgetLeft(folder);
  const made = join(folder, `${ARRIVING}${process.pid}`);
  try {
    makeLock(made);
    makeDatabase(made);
    const tables = openDatabase(made);
    try {
      await fill(tables, load, arrival, { project, home: "" });
    } finally {
      tables.close();
    }
    alone(join(folder, ".outbox-making"), () => {
      if (makeRoom(folder, project, arrival)) settle(file, made, arrival.id);
    });
  } finally {
    forget(made);
  }
}

const ARRIVING = ".outbox-arriving-";

/** What a process that is gone has left half made, or this one's number had before. */
function forgetLeft(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = /^\.outbox-arriving-(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && (Number(pid) === process.pid || !isRunning(Number(pid))))
      forget(join(folder, name));
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return codeOf(fault) !== "ESRCH";
  }
}

function forget(path: string): void {
  for (const end of ["", "-wal", "-shm"]) rmSync(path + end, { force: true });
}

/**
 * Throws Problems where a store is there that may be in use; one that has left keeps its bytes under another name. False
 * where the one that arrives is there already.
 */
function makeRoom(folder: string, project: string, arrival: Arrival): boolean {
  if (!storeExists(folder)) return true;
  const file = storeFile(folder);
  inspectFile(folder, true);
  const found = readDatabase(file);
  const { id } = identity(found);
  try {
    refuseOthers(found, project);
    if (isArrived({ id, transit: transitOf(found) }, arrival, folder)) return false;
  } finally {
    found.close();
  }
  // Opened to be written and closed, it has no log beside it any more.
  openDatabase(file).close();
  renameSync(file, `${file}.left-${id.slice(0, 8)}`);
  return true;
}

/** The mark first, as where one is made. */
function settle(file: string, made: string, id: string): void {
  const make = (beside: string) => {
    renameSync(made, beside);
    const tables = openDatabase(beside);
    try {
      tables.run("update outbox set home = :home", { home: homeOf(beside) });
      leaveMark(file, id, () => identity(tables).commits);
    } finally {
      tables.close();
    }
  };
  makeWhole(file, make, link);
  new Witness(dirname(file)).leave({ id, home: homeOf(file) });
}
