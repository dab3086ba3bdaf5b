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
import type { Row } from "../sqlite/row.ts";
import type { Bindings } from "./connection.ts";
import type { Tables } from "./tables.ts";
import { behind, LAST, lastOf } from "./trust.ts";

/** A deferred row is also due when it lies further ahead than any wait: the clock was set back since. */
export const DUE = `state in ('queued', 'deferred')
  and (next_at <= :now::bigint or next_at > :now::bigint + :longest::bigint)`;

/** What may be tried now, in the order of enqueueing: all, or the first so many behind a sequence. */
export async function due(
  tables: Tables,
  now: Date,
  { longestWait }: Policy,
  most: number | undefined,
  after = 0,
): Promise<readonly Delivery[]> {
  const rows = await tables.all(
    `select * from deliveries where outbox = :outbox and sequence > :after::bigint and ${DUE}
    order by sequence limit :most`,
    { now: now.getTime(), longest: longestWait, most: most ?? null, after },
  );
  return rows.map((row) => delivery(row, tables.file));
}

/** What is claimed of the rows `found`, in that phase, by one statement: each part of it sees them as they were. */
function taken(found: string, phase: Phase, columns: string): string {
  return `with found as (${found}), moved as (
    update deliveries d set state = 'sending', phase = '${phase}', owner = :owner, fence = nextval('fences'),
      lease_until = :now::bigint + :lease::bigint, lease = :lease::bigint, next_at = null, attempts = d.attempts + 1
    from found where d.outbox = :outbox and d.sequence = found.sequence
    returning d.sequence, d.fence, d.attempts
  ), begun as (
    insert into attempts (outbox, delivery, number, fence, started, phase)
    select :outbox, sequence, attempts, fence, :now, '${phase}' from moved
  ), noted as (
    insert into history (outbox, delivery, at, hand, from_state, to_state, remark)
    select :outbox, found.sequence, :now, 'sender', found.state, 'sending', 'attempt ' || moved.attempts
    from found join moved using (sequence)
  )
  select ${columns}, moved.fence as taken, ${OCTETS}, ${LAST} as last
  from found join moved using (sequence)
  left join lateral (
    select bytes, own, form from frozen where outbox = :outbox and delivery = moved.sequence limit 1
  ) f on true
  left join lateral (
    select octets, gaps from forms where outbox = :outbox and number = f.form limit 1
  ) m on true`;
}

/** Who claims, when, and for how long. */
export interface Claiming {
  readonly owner: string;
  readonly now: Date;
  readonly lease: number;
  readonly policy: Policy;
}

/** By its key: what is asked of it besides is not to lead a server that knows little of the tables through all that is owed. */
const TAKEN = taken(
  `select d.* from deliveries d where outbox = :outbox and key = :key and coalesce(${DUE}, false) for update skip locked`,
  "claimed",
  "found.*",
);

/** Takes a due delivery for one attempt; undefined where it is not due or somebody else has it. */
export async function take(tables: Tables, key: string, claiming: Claiming): Promise<Claim | undefined> {
  const row = await tables.get(TAKEN, { key, ...asBound(claiming) });
  // What is thrown here takes the claim back.
  const last = row === undefined ? await lastOf(tables) : row.optionalDate("last");
  refuseClock(tables, last, claiming);
  return row && held(row, delivery(row, tables.file), tables, claiming);
}

/**
 * Rows that this transaction has locked where they were due, and to whose addresses nobody sends. That they are due is not
 * asked once more: a server that knows little of the tables would read all of what is due for it.
 */
const SEVERAL = taken(
  `select d.* from deliveries d where outbox = :outbox and sequence = any(:sequences::bigint[])
    and (select o.sequence from deliveries o where o.outbox = d.outbox
      and lower(o.envelope_to) = lower(d.envelope_to) and o.state in ('queued', 'deferred', 'sending')
      and o.state <> 'queued' and o.state <> 'deferred' limit 1) is null`,
  "in_data",
  "found.sequence",
);

/** The same of several whose rows are locked, and whose addresses: they are about to go into their transports. */
export async function takeSeveral(
  tables: Tables,
  found: readonly Delivery[],
  claiming: Claiming,
): Promise<readonly Claim[]> {
  const sequences = found.map(({ sequence }) => sequence);
  const rows = await tables.all(SEVERAL, { sequences, ...asBound(claiming) });
  const of = new Map(rows.map((row) => [row.number("sequence"), row]));
  return found.flatMap((one) => {
    const row = of.get(one.sequence);
    if (row === undefined) return [];
    refuseClock(tables, row.optionalDate("last"), claiming);
    return held(row, one, tables, claiming);
  });
}

function asBound({ owner, now, lease, policy }: Claiming): Bindings {
  return { owner, now: now.getTime(), lease, longest: policy.longestWait };
}

function refuseClock({ place }: Tables, last: Date | undefined, { now }: Claiming): void {
  const why = behind(place, last, now);
  if (why !== undefined) throw new Problems(why.problem);
}

function held(row: Row, found: Delivery, { file }: Tables, { now, lease }: Claiming): Claim {
  const { key, attempts } = found;
  const bytes = bytesIn(row, found, file);
  return {
    key,
    fence: row.number("taken"),
    started: now,
    attempt: attempts + 1,
    delivery: found,
    bytes,
    lease,
  };
}

/** A claim that goes on, and when. */
export interface Advancing {
  readonly held: Claim;
  readonly now: Date;
}

/** The message is about to go into the transport; false where the claim is lost. */
export const inData = advancing("in_data", ["claimed"]);

/** The record that must stand before the last piece of the body is released; false where nothing may be. */
export const terminatorDue = advancing("terminator_due", ["claimed", "in_data"]);

/**
 * Claims and what goes with each, as rows. The outbox is one of their columns, so that each delivery is looked up by both:
 * by the outbox alone, a server that knows little of the tables would read all that is in it.
 */
export function asked(columns: string): string {
  const names = columns.replace(/\b(\w+) \w+/g, "$1");
  const values = columns.replace(/\b(\w+) (\w+)/g, ":$1s::$2[]");
  return `asked as materialized (
    select :outbox::integer as outbox, x.* from unnest(${values}) as x (${names})
  )`;
}

/** Only what is being sent has a phase, which need not be said: each row is found by its number. */
function advancing(to: Phase, from: readonly Phase[]) {
  const sql = `with ${asked("sequence bigint, fence bigint, now bigint")}, advanced as (
    update deliveries d set phase = '${to}', lease_until = a.now + d.lease from asked a
    where d.outbox = a.outbox and d.sequence = a.sequence and d.fence = a.fence
      and d.lease_until > a.now and d.phase in (${from.map((one) => `'${one}'`).join(", ")})
    returning d.outbox, d.sequence, d.fence
  ), noted as (
    update attempts t set phase = '${to}' from advanced a
    where t.outbox = a.outbox and t.delivery = a.sequence and t.fence = a.fence
  )
  select fence from advanced`;
  return async (tables: Tables, all: readonly Advancing[]): Promise<readonly boolean[]> => {
    const rows = await tables.all(sql, {
      sequences: all.map(({ held }) => held.delivery.sequence),
      fences: all.map(({ held }) => held.fence),
      nows: all.map(({ now }) => now.getTime()),
    });
    const advanced = new Set(rows.map((row) => row.number("fence")));
    return all.map(({ held }) => advanced.has(held.fence));
  };
}

/** Makes the lease last from now on; false where the claim is lost. */
export async function renew(tables: Tables, held: Claim, now: Date): Promise<boolean> {
  const sql = `update deliveries set lease_until = :until
    where outbox = :outbox and sequence = :sequence and fence = :fence and state = 'sending'`;
  return (await tables.run(sql, { ...fenced(held), until: now.getTime() + held.lease })) === 1;
}
