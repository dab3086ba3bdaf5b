/**
 * What this machine last saw of a store that others write too, a branch or a database: a mark in the state folder. One
 * that holds less was put back, or rewritten. A machine that begins with an empty disk has none, and believes it.
 */
import { closeSync, fstatSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { ensureFolder } from "../files/folder.ts";

/** The last step that was seen. */
export interface Seen {
  /** The commit of the branch; in a database, the open store that took the step. */
  readonly last: string;
  /** The store's own. */
  readonly id: string;
  /** How many steps it had counted then. */
  readonly steps: number;
}

/** Behind it a sum of what it says: it is written over in place, and whoever reads meanwhile reads again. */
const FORM = /^v2 ([0-9a-f]{32,64}) ([0-9a-f]{32}) (\d+) +([0-9a-f]{8})\n$/;
/** As an earlier version wrote it. */
const FIRST_FORM = /^v1 ([0-9a-f]{32,64}) ([0-9a-f]{32}) (\d+)\n$/;
const TRIES = 10;

/** What it says; undefined where there is none that can be read. */
export function readSeen(file: string): Seen | undefined {
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      const text = readFileSync(file, "latin1");
      const [, last, id, steps, sum] = FORM.exec(text) ?? FIRST_FORM.exec(text) ?? [];
      if (last === undefined || id === undefined) continue;
      const seen = { last, id, steps: Number(steps) };
      if (sum === undefined || textOf(seen) === text) return seen;
    }
    return undefined;
  } catch {
    return undefined;
  }
}

/**
 * Notes a step that stands. It is a second witness: what the branch or the database has stands, and nothing fails for want
 * of a mark. One that is not synced is written over in place, which costs little; it may know less behind a power cut,
 * never more.
 */
export function leaveSeen(file: string, seen: Seen, isDurable = true): void {
  const text = textOf(seen);
  try {
    if (isDurable || !isWrittenOver(file, text)) renew(file, text, isDurable);
  } catch {
    // The next step tries again.
  }
}

function isWrittenOver(file: string, text: string): boolean {
  let open: number | undefined;
  try {
    open = openSync(file, "r+");
    return fstatSync(open).size === text.length && writeSync(open, text, 0, "latin1") === text.length;
  } catch {
    return false;
  } finally {
    if (open !== undefined) closeSync(open);
  }
}

function renew(file: string, text: string, isDurable: boolean): void {
  const beside = `${file}-${process.pid}`;
  ensureFolder(dirname(file), 0o700);
  writeFileSync(beside, text, { mode: 0o600, flush: isDurable });
  renameSync(beside, file);
}

/** As long for each step, so that one can be written over another. */
function textOf({ last, id, steps }: Seen): string {
  const words = `v2 ${last} ${id} ${String(steps).padEnd(16)}`;
  return `${words} ${crc32(words).toString(16).padStart(8, "0")}\n`;
}
