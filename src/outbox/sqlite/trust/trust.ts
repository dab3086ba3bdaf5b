/**
 * Whether a store knows what was sent and when, and how a person takes one into use that may not. Until then nothing
 * is written to it: a commit of an older copy would make it look like the newest.
 */
import { dirname } from "node:path";
import { type Problem, Problems } from "../../../problem.ts";
import type { Database } from "../database.ts";
import * as epoch from "../identity.ts";
import type { KnownNote } from "../intake.ts";
import { ahead, displaced, replaced } from "../refusals.ts";
import { homeOf, isHome } from "./file-identity.ts";
import { type Found, leaveMark, readMark, refuseUnmarkable } from "./mark.ts";
import { type InUse, Witness } from "./witness.ts";

/** Why a store is not trusted to know what was sent. */
export type Reason =
  | "restored"
  | "replaced"
  | "copied"
  | "moved"
  | "unmarked"
  | "unreadable"
  | "later"
  | "returned"
  | "ahead";

/** The same in words: nothing is sent from it until a person has spoken. */
export interface Displaced {
  readonly reason: Reason;
  readonly problem: Problem;
}

/** What a store says of its being trusted, as `Store` documents it. */
export interface Trust {
  displaced(now: Date): Displaced | undefined;
  /** Throws Problems where nothing may be sent from it by this clock. */
  refuse(now: Date): void;
  adopt(now: Date): void;
  beginAnew(notes: readonly KnownNote[], at: Date): void;
}

/** Watches an open store: what it must not write is refused, and each commit is noted beside it. */
export function watch(database: Database): Trust {
  const { file } = database;
  const { id } = epoch.identity(database);
  const home = homeOf(file);
  const witness = new Witness(dirname(file));
  let isWitnessed = false;
  const moved = (): Displaced | undefined => {
    // Before the store is read, which another run may carry on meanwhile.
    const mark = readMark(file);
    const other = witness.other({ id, home });
    const found = displacement(epoch.identity(database), mark, home, database.isBackup, other);
    return found && { reason: found[0], problem: displaced(file, ...found) };
  };
  const behind = (now: Date): Displaced | undefined => {
    const last = epoch.aheadOf(database, now);
    return last && { reason: "ahead", problem: ahead(file, last, now) };
  };
  // A run that waits may still hold a file that is the outbox no more.
  const refuseReplaced = () => {
    if (!isHome(file, home)) throw replaced(file);
  };
  const takeOver = (now: Date, work: (seen: number) => void) => {
    refuseReplaced();
    // Also here: what is refused must stay as it is, and a backup is changed before its first transaction.
    epoch.refuseInUse(database, now);
    refuseUnmarkable(file);
    isWitnessed = false;
    database.takeOver(() => {
      epoch.refuseInUse(database, now);
      const mark = readMark(file);
      work(mark.kind === "mark" ? mark.commits : 0);
    });
  };
  database.beforeWrite = () => refuse(moved());
  // An older copy of the store would not know what this commit says, and might send it again.
  database.onCommit = () => {
    leaveMark(file, id, () => epoch.identity(database).commits);
    if (!isWitnessed) witness.leave({ id, home });
    isWitnessed = true;
  };
  return {
    displaced: (now) => moved() ?? behind(now),
    refuse: (now) => {
      refuseReplaced();
      refuse(behind(now));
    },
    adopt: (now) => {
      const why = moved();
      takeOver(now, (seen) => {
        if (why !== undefined) epoch.enter(database, home, seen);
        epoch.forgiveClock(database);
      });
    },
    beginAnew: (notes, at) => {
      // What it has in hand is judged by the clock, and so is the next run.
      refuse(behind(at));
      takeOver(at, (seen) => {
        epoch.holdAll(database, notes, at);
        epoch.enter(database, home, seen);
      });
    },
  };
}

/** Why a store is not where and as it was left, with a clause that says so; undefined where it is. */
function displacement(
  own: epoch.Identity,
  mark: Found,
  home: string,
  isBackup: boolean,
  other: InUse | undefined,
): readonly [Reason, string] | undefined {
  if (mark.kind === "unreadable") return ["unreadable", "the mark of its last commit cannot be read"];
  if (mark.kind === "later")
    return ["later", `the mark of its last commit is a later minutewire's, of version ${mark.version}`];
  if (mark.kind === "mark" && mark.id !== own.id)
    return ["replaced", "the mark beside it was left by another outbox"];
  if (mark.kind === "mark" && mark.commits > own.commits)
    return ["restored", "it holds less than it did, as where an older copy is put back"];
  if (isBackup) return ["restored", "it keeps no write-ahead log, as a copy that a backup program made"];
  if (mark.kind === "mark" && mark.isCopy)
    return ["copied", "the mark beside it is a copy, as where a whole folder is put back"];
  if (own.home !== home) return ["moved", "its file is not the one it was"];
  if (mark.kind === "none")
    return ["unmarked", "there is no mark of its last commit beside it, as where the file alone is put back"];
  if (other !== undefined)
    return [
      "returned",
      `${other.id === own.id ? "a copy of it" : "another outbox"} was the last in use here`,
    ];
  return undefined;
}

function refuse(why: Displaced | undefined): void {
  if (why !== undefined) throw new Problems(why.problem);
}
