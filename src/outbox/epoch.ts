/** A store's identity, and its being taken into use where it lies: at its making, and after it was restored or moved. */
import type { Database } from "./database.ts";
import { delivery, move } from "./deliveries.ts";
import { recover } from "./endings.ts";
import { type Known, markKnown } from "./intake.ts";
import { POLICY } from "./settlement.ts";
import { homeOf, type Identity } from "./whereabouts.ts";

/** What a store says of itself. */
export function identity(database: Database): Identity {
  const row = database.get("select id, epoch, home, commits from outbox");
  if (row === undefined) throw new Error("an outbox without its one row");
  return {
    ...{ id: row.text("id"), epoch: row.number("epoch") },
    ...{ home: row.text("home"), commits: row.number("commits") },
  };
}

/** Names the file its home at its making, with the notes that were there before it. */
export function settleIn(database: Database, notes: readonly Known[], at: Date): void {
  database.transaction(() => {
    markKnown(database, notes, at);
    database.run("update outbox set home = :home", { home: homeOf(database.file) });
  });
}

/**
 * Takes a displaced file into use where it lies, as the copy that knows everything that was sent. `seen` is how many
 * commits it was ever seen to have: no fence of those, one a commit at most, is given out twice.
 */
export function adopt(database: Database, seen: number): void {
  database.transaction(() => enter(database, seen));
}

/**
 * Begins anew with a store that does not know what was sent since: the notes become known, and what was owed becomes
 * uncertain. A kill in between leaves it displaced.
 */
export function beginAnew(database: Database, notes: readonly Known[], at: Date, seen: number): void {
  recover(database, at, () => false, POLICY);
  database.transaction(() => {
    markKnown(database, notes, at);
    const owed = "select * from deliveries where state in ('queued', 'deferred') order by sequence";
    for (const row of database.all(owed)) {
      const remark = "the outbox was restored or moved: it may have been sent since";
      move(database, delivery(row, database.file), "uncertain", "recovery", at, remark);
    }
    enter(database, seen);
  });
}

function enter(database: Database, seen: number): void {
  const home = homeOf(database.file);
  database.run(
    `update outbox set epoch = epoch + 1, home = :home,
      fence = max(fence, :seen), commits = max(commits, :seen)`,
    {
      home,
      seen,
    },
  );
}
