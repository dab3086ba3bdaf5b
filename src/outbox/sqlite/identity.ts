/** A store's identity, and its being taken into use where it lies: at its making, and after it was restored or moved. */

import type { KnownNote } from "../contract.ts";
import { isAlive } from "../process-identity.ts";
import { POLICY } from "../retry.ts";
import type { Database } from "./database.ts";
import { delivery, move } from "./deliveries.ts";
import { recover } from "./endings.ts";
import { markKnown } from "./intake.ts";
import { anothers, inUse } from "./refusals.ts";
import { homeOf } from "./trust/file-identity.ts";

/** Which store it is, and what it says of itself. */
export interface Identity {
  readonly id: string;
  /** The project whose it is, by its site's id; empty where an older program made it, and nobody has written to it since. */
  readonly project: string;
  /** From 0: how often it was found displaced and taken into use again. */
  readonly epoch: number;
  /** The file it was then. */
  readonly home: string;
  /** Ever made. */
  readonly commits: number;
}

/** What a store says of itself. */
export function identity(database: Database): Identity {
  const row = database.get("select id, project, epoch, home, commits from outbox");
  if (row === undefined) throw new Error("an outbox without its one row");
  return {
    ...{ id: row.text("id"), project: row.text("project"), epoch: row.number("epoch") },
    ...{ home: row.text("home"), commits: row.number("commits") },
  };
}

/** Names the file its project and its home at its making, with the notes that were there before it. */
export function settleIn(database: Database, project: string, notes: readonly KnownNote[], at: Date): void {
  database.transaction(() => {
    markKnown(database, notes, at);
    database.run("update outbox set home = :home, project = :project", {
      home: homeOf(database.file),
      project,
    });
  });
}

/** Makes a store that is nobody's yet a project's, within a transaction. Throws Problems where it is another's. */
export function claimFor(database: Database, project: string): void {
  database.run("update outbox set project = :project where project = ''", { project });
  refuseOthers(database, project);
}

/** Throws Problems where a store is another project's. */
export function refuseOthers(database: Database, project: string): void {
  const { project: own } = identity(database);
  if (own !== "" && own !== project) throw anothers(database.file, own, project);
}

/**
 * Takes the file into use where it lies, within a transaction. `seen` is how many commits it was ever seen to have: no
 * fence of those, one a commit at most, is given out twice.
 */
export function enter(database: Database, home: string, seen: number): void {
  database.run(
    `update outbox set epoch = epoch + 1, home = :home,
      fence = max(fence, :seen), commits = max(commits, :seen)`,
    { home, seen },
  );
  // What was sent from where it was before, only the other side knows.
  database.run("update deliveries set pinned = 1 where state <> 'accepted'");
}

/**
 * In a store that does not know what was sent since, within a transaction: the notes become known, and what was owed
 * becomes uncertain, once `settle` has dealt with what senders that are gone have left.
 */
export function holdAll(
  database: Database,
  notes: readonly KnownNote[],
  at: Date,
  settle: () => void = () => void recover(database, at, isAlive, POLICY),
): void {
  settle();
  markKnown(database, notes, at);
  const owed = "select * from deliveries where state in ('queued', 'deferred') order by sequence";
  for (const row of database.all(owed)) {
    const remark = "the outbox was restored or moved: it may have been sent since";
    move(database, delivery(row, database.file), "uncertain", "recovery", at, remark);
  }
}

/**
 * Throws Problems where another run sends from it: a claim whose lease runs, as endings.ts reckons it, and whose owner
 * is not certainly gone.
 */
export function refuseInUse(database: Database, now: Date): void {
  const running = `select owner, lease_until from deliveries where state = 'sending'
    and lease_until > :now and lease_until <= :now + 2 * lease order by lease_until desc`;
  const held = database.all(running, { now: now.getTime() }).find((row) => isAlive(row.text("owner")));
  if (held !== undefined) throw inUse(database.file, held.date("lease_until"));
}

/** Throws Problems where anything is in somebody's hand, alive or not: what becomes of it is settled first. */
export function refuseInHand(database: Database): void {
  const held = database.get("select max(lease_until) as last from deliveries where state = 'sending'");
  const last = held?.optionalDate("last");
  if (last !== undefined) throw inUse(database.file, last);
}

/** Forgives the clock all entries so far, within a transaction. */
export function forgiveClock(database: Database): void {
  database.run("update outbox set clock_since = (select coalesce(max(line), 0) from history)");
}

/** How far a clock may lie behind the last entry before it is not believed, in milliseconds. */
const DAY = 24 * 3_600_000;

/** The time of the last entry, where it lies more than a day ahead. */
export function aheadOf(database: Database, now: Date): Date | undefined {
  const last = database
    .get("select at from history where line > (select clock_since from outbox) order by line desc limit 1")
    ?.date("at");
  return last !== undefined && last.getTime() - now.getTime() > DAY ? last : undefined;
}
