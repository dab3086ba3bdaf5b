/**
 * Whether a store knows what was sent and when, and how a person takes one into use that may not. Until then nothing
 * is written to it: a commit of an older copy would make it look like the newest.
 */
import { dirname } from "node:path";
import { type Problem, Problems } from "../../../problem.ts";
import type { Distrust, KnownNote } from "../../contract.ts";
import { say, transitOf } from "../../moving/tables.ts";
import { closed, leftFor, type Transit } from "../../moving/transit.ts";
import type { Database } from "../database.ts";
import * as epoch from "../identity.ts";
import { ahead, displaced, replaced } from "../refusals.ts";
import { homeOf, isHome } from "./file-identity.ts";
import { type Found, leaveMark, readMark, refuseUnmarkable } from "./mark.ts";
import { type InUse, Witness } from "./witness.ts";

/** Why a store is not trusted to know what was sent. */
type Reason =
  | "restored"
  | "replaced"
  | "copied"
  | "moved"
  | "unmarked"
  | "unreadable"
  | "later"
  | "returned"
  | "ahead";

/** What became of it then, as the end of a sentence that it begins. */
const CLAUSES: Readonly<Record<Reason, string>> = {
  restored: "was restored",
  replaced: "was replaced",
  copied: "was copied",
  moved: "was moved",
  unmarked: "had no mark",
  unreadable: "had a mark that cannot be read",
  later: "had a later minutewire's mark",
  returned: "was brought back",
  ahead: "was ahead of the clock",
};

/** What a store says of its being trusted, as the contract documents it. */
export interface Watch {
  distrust(now: Date): Distrust | undefined;
  /** Throws Problems where nothing may be sent from it by this clock. */
  refuse(now: Date): void;
  /** Throws Problems where the outbox is on its way to another place. */
  refuseAway(): void;
  adopt(now: Date): void;
  beginAnew(notes: readonly KnownNote[], at: Date): void;
  pass(before: Transit | undefined, after: Transit | undefined): boolean;
}

/**
 * Watches an open store: what it must not write is refused, and each commit is noted beside it. Throws Problems where
 * it is another project's.
 */
export function watch(database: Database, project: string): Watch {
  const { file } = database;
  epoch.refuseOthers(database, project);
  const { id } = epoch.identity(database);
  const home = homeOf(file);
  const witness = new Witness(dirname(file));
  let isWitnessed = false;
  const moved = (): Distrust | undefined => {
    // Before the store is read, which another run may carry on meanwhile.
    const mark = readMark(file);
    const other = witness.other({ id, home });
    const found = displacement(epoch.identity(database), mark, home, database.isBackup, other);
    return found && doubt(found[0], displaced(file, ...found));
  };
  const away = () => {
    const transit = transitOf(database);
    return transit && closed(dirname(file), transit);
  };
  const behind = (now: Date): Distrust | undefined => {
    const last = epoch.aheadOf(database, now);
    return last && doubt("ahead", ahead(file, last, now));
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
  database.beforeWrite = () => {
    refuse(away() ?? moved());
    epoch.claimFor(database, project);
  };
  // An older copy of the store would not know what this commit says, and might send it again.
  database.onCommit = () => {
    leaveMark(file, id, () => epoch.identity(database).commits);
    if (!isWitnessed) witness.leave({ id, home });
    isWitnessed = true;
  };
  return {
    distrust: (now) => away() ?? moved() ?? behind(now),
    refuse: (now) => {
      refuseReplaced();
      refuse(behind(now));
    },
    refuseAway: () => refuse(away()),
    adopt: (now) => {
      const why = moved();
      takeOver(now, (seen) => {
        refuse(leftFor(away()));
        if (why !== undefined) epoch.enter(database, home, seen);
        epoch.forgiveClock(database);
      });
    },
    beginAnew: (notes, at) => {
      // What it has in hand is judged by the clock, and so is the next run.
      refuse(behind(at));
      takeOver(at, (seen) => {
        refuse(away());
        epoch.holdAll(database, notes, at);
        epoch.enter(database, home, seen);
      });
    },
    pass: (before, after) => {
      refuseReplaced();
      refuse(moved());
      return database.takeOver(() => {
        refuse(moved());
        if (before === undefined) epoch.refuseInHand(database);
        return say(database, before, after);
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

function doubt(reason: Reason, problem: Problem): Distrust {
  return { reason, clause: CLAUSES[reason], isClock: reason === "ahead", problem };
}

function refuse(why: Distrust | undefined): void {
  if (why !== undefined) throw new Problems(why.problem);
}
