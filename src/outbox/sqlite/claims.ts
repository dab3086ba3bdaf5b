/**
 * The way through `sending`, up to its end: claim, phases, lease. A claim is held by its fence, a number given out
 * once; whoever lost the row changes nothing in it any more.
 */

import type { Claim } from "../contract.ts";
import type { Delivery, Phase } from "../delivery.ts";
import type { Policy } from "../retry.ts";
import { fenced, giveBack } from "./attempt.ts";
import type { Database } from "./database.ts";
import { delivery, frozenBytes, move } from "./deliveries.ts";

/** A deferred row is also due when it lies further ahead than any wait: the clock was set back since. */
const DUE = "state in ('queued', 'deferred') and (next_at <= :now or next_at > :now + :longest)";

/** What may be tried now, in the order of enqueueing: all, or the first so many behind a sequence. */
export function due(
  database: Database,
  now: Date,
  { longestWait }: Policy,
  most = -1,
  after = 0,
): readonly Delivery[] {
  // What is due is found in its index, and of that no more is read than is asked for.
  const rows = database.all(
    `select * from deliveries where sequence in
      (select sequence from deliveries where ${DUE} and sequence > :after order by sequence limit :most)
    order by sequence`,
    { now: now.getTime(), longest: longestWait, most, after },
  );
  return rows.map((row) => delivery(row, database.file));
}

/**
 * Takes a due delivery for one attempt; undefined where it is not due or somebody else has it. Where it throws,
 * nothing is held: a claim that stands in the store all the same (its mark could not be left) is given back. `id` is
 * the store's own.
 */
export async function claim(
  database: Database,
  id: string,
  key: string,
  owner: string,
  now: Date,
  lease: number,
  policy: Policy,
): Promise<Claim | undefined> {
  let held: Claim | undefined;
  try {
    await database.grouped(() => {
      held = take(database, key, owner, now, lease, policy);
    });
    return held;
  } catch (fault) {
    if (held !== undefined) giveBack(database, id, held, now);
    throw fault;
  }
}

/** The same within a transaction. */
export function take(
  database: Database,
  key: string,
  owner: string,
  now: Date,
  lease: number,
  { longestWait }: Policy,
): Claim | undefined {
  const row = database.get(`select * from deliveries where key = :key and ${DUE}`, {
    key,
    now: now.getTime(),
    longest: longestWait,
  });
  if (row === undefined) return undefined;
  const found = delivery(row, database.file);
  const bytes = frozenBytes(database, found);
  database.run("update outbox set fence = fence + 1");
  const fence = database.get("select fence from outbox")?.number("fence") ?? 0;
  const attempt = found.attempts + 1;
  const lease_until = now.getTime() + lease;
  move(database, found, "sending", "sender", now, `attempt ${attempt}`, {
    ...{ phase: "claimed", owner, fence, lease_until, lease, attempts: attempt },
  });
  database.run(
    `insert into attempts (delivery, number, fence, started, phase)
    values (:sequence, :attempt, :fence, :now, 'claimed')`,
    { sequence: found.sequence, attempt, fence, now: now.getTime() },
  );
  return { key, fence, started: now, attempt, delivery: found, bytes, lease };
}

/** The message is about to go into the transport; false where the claim is lost. Within a transaction, as what follows. */
export function inData(database: Database, held: Claim, now: Date): boolean {
  return advance(database, held, now, "in_data", ["claimed"]);
}

/**
 * The write-ahead record that must stand before the last piece of the body is released; false where the claim is
 * lost or its lease has run out, and then nothing may be released.
 */
export function terminatorDue(database: Database, held: Claim, now: Date): boolean {
  return advance(database, held, now, "terminator_due", ["claimed", "in_data"]);
}

function advance(database: Database, held: Claim, now: Date, to: Phase, from: readonly Phase[]): boolean {
  const until = now.getTime() + held.lease;
  const changed = database.run(
    `update deliveries set phase = :to, lease_until = :until
    where sequence = :sequence and fence = :fence and state = 'sending' and lease_until > :now
      and phase in (select value from json_each(:from))`,
    { ...fenced(held), to, until, now: now.getTime(), from: JSON.stringify(from) },
  );
  const attempt = "update attempts set phase = :to where delivery = :sequence and fence = :fence";
  return changed === 1 && database.run(attempt, { ...fenced(held), to }) === 1;
}

/** Makes the lease last from now on; false where the claim is lost. */
export function renew(database: Database, held: Claim, now: Date): boolean {
  const sql = `update deliveries set lease_until = :until
    where sequence = :sequence and fence = :fence and state = 'sending'`;
  return database.run(sql, { ...fenced(held), until: now.getTime() + held.lease }) === 1;
}
