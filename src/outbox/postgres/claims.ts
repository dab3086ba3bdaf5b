/**
 * The way through `sending` in PostgreSQL, up to its end. A row that somebody else has in hand is passed over, so that any
 * number of machines claim side by side; a claim is held by its fence.
 */
import { Problems } from "../../problem.ts";
import type { Claim } from "../contract.ts";
import type { Delivery, Phase } from "../delivery.ts";
import type { Policy } from "../retry.ts";
import { fenced } from "../sqlite/attempt.ts";
import { bytesIn, delivery, OCTETS } from "../sqlite/deliveries.ts";
import type { Tables } from "./tables.ts";
import { behind, LAST, lastOf } from "./trust.ts";

/** A deferred row is also due when it lies further ahead than any wait: the clock was set back since. */
const DUE = `state in ('queued', 'deferred')
  and (next_at <= :now::bigint or next_at > :now::bigint + :longest::bigint)`;

/** What may be tried now, in the order of enqueueing: all, or the first so many. */
export async function due(
  tables: Tables,
  now: Date,
  { longestWait }: Policy,
  most: number | undefined,
): Promise<readonly Delivery[]> {
  const rows = await tables.all(
    `select * from deliveries where outbox = :outbox and ${DUE} order by sequence limit :most`,
    { now: now.getTime(), longest: longestWait, most: most ?? null },
  );
  return rows.map((row) => delivery(row, tables.file));
}

/** By one statement: each part of it sees the row as it was, but the last, which has the fence of the new one. */
const TAKEN = `with found as (
    select d.* from deliveries d where outbox = :outbox and key = :key and ${DUE} for update skip locked
  ), moved as (
    update deliveries d set state = 'sending', phase = 'claimed', owner = :owner, fence = nextval('fences'),
      lease_until = :now::bigint + :lease::bigint, lease = :lease::bigint, next_at = null, attempts = d.attempts + 1
    from found where d.outbox = found.outbox and d.sequence = found.sequence
    returning d.sequence, d.fence, d.attempts
  ), begun as (
    insert into attempts (outbox, delivery, number, fence, started, phase)
    select :outbox, sequence, attempts, fence, :now, 'claimed' from moved
  ), noted as (
    insert into history (outbox, delivery, at, hand, from_state, to_state, remark)
    select :outbox, found.sequence, :now, 'sender', found.state, 'sending', 'attempt ' || moved.attempts
    from found join moved using (sequence)
  )
  select found.*, moved.fence as taken, ${OCTETS}, ${LAST} as last
  from found join moved using (sequence)
  left join frozen f on f.outbox = found.outbox and f.delivery = found.sequence
  left join forms m on m.outbox = f.outbox and m.number = f.form`;

/** Takes a due delivery for one attempt; undefined where it is not due or somebody else has it. */
export async function take(
  tables: Tables,
  key: string,
  owner: string,
  now: Date,
  lease: number,
  { longestWait }: Policy,
): Promise<Claim | undefined> {
  const row = await tables.get(TAKEN, { key, owner, now: now.getTime(), lease, longest: longestWait });
  // What is thrown here takes the claim back.
  const last = row === undefined ? await lastOf(tables) : row.optionalDate("last");
  const why = behind(tables.place, last, now);
  if (why !== undefined) throw new Problems(why.problem);
  if (row === undefined) return undefined;
  const found = delivery(row, tables.file);
  const bytes = bytesIn(row, found, tables.file);
  const fence = row.number("taken");
  return { key, fence, started: now, attempt: found.attempts + 1, delivery: found, bytes, lease };
}

/** The message is about to go into the transport; false where the claim is lost. */
export function inData(tables: Tables, held: Claim, now: Date): Promise<boolean> {
  return advance(tables, held, now, "in_data", ["claimed"]);
}

/** The record that must stand before the last piece of the body is released; false where nothing may be. */
export function terminatorDue(tables: Tables, held: Claim, now: Date): Promise<boolean> {
  return advance(tables, held, now, "terminator_due", ["claimed", "in_data"]);
}

const ADVANCED = `with advanced as (
    update deliveries set phase = :to, lease_until = :until
    where outbox = :outbox and sequence = :sequence and fence = :fence and state = 'sending'
      and lease_until > :now and phase = any(:phases) returning sequence
  )
  update attempts set phase = :to from advanced
  where outbox = :outbox and delivery = advanced.sequence and fence = :fence`;

async function advance(
  tables: Tables,
  held: Claim,
  now: Date,
  to: Phase,
  phases: readonly Phase[],
): Promise<boolean> {
  const times = { now: now.getTime(), until: now.getTime() + held.lease };
  return (await tables.run(ADVANCED, { ...fenced(held), ...times, to, phases })) === 1;
}

/** Makes the lease last from now on; false where the claim is lost. */
export async function renew(tables: Tables, held: Claim, now: Date): Promise<boolean> {
  const sql = `update deliveries set lease_until = :until
    where outbox = :outbox and sequence = :sequence and fence = :fence and state = 'sending'`;
  return (await tables.run(sql, { ...fenced(held), until: now.getTime() + held.lease })) === 1;
}
