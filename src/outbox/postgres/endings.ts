/** How an attempt ends in PostgreSQL: with what its sender writes down, or with what is found of one that did not come back. */
import type { Outcome, Reply } from "../../transports/transport.ts";
import type { Claim } from "../contract.ts";
import type { Delivery } from "../delivery.ts";
import type { Policy } from "../retry.ts";
import { asBefore, type Settlement, settle } from "../settlement.ts";
import {
  BROKEN_OFF,
  changeOf,
  type End,
  fenced,
  type Running,
  replyColumns,
  running,
} from "../sqlite/attempt.ts";
import { AT_REST } from "../sqlite/deliveries.ts";
import { endOf, lateAnswer, remains } from "../sqlite/endings.ts";
import { asked } from "./claims.ts";
import { find, kept, move, note } from "./deliveries.ts";
import type { Tables } from "./tables.ts";

/** What the attempts that run are read with. A row without an attempt is damaged and must be met. */
const RUNNING = `select d.*, a.started,
    (select from_state from history h where h.outbox = d.outbox and h.delivery = d.sequence
      and to_state = 'sending' and from_state <> 'sending' order by line desc limit 1) as before
  from deliveries d left join attempts a on a.outbox = d.outbox and a.delivery = d.sequence and a.fence = d.fence
  where d.outbox = :outbox and d.state = 'sending'`;

const MINE = `${RUNNING} and d.sequence = :sequence and d.fence = :fence for update of d`;

/**
 * Writes down what became of an attempt; jitter is a number from 0 to 1. False where the claim was lost meanwhile: then the
 * answer becomes a line of history for a person to see.
 */
export async function record(
  tables: Tables,
  held: Claim,
  outcome: Outcome,
  now: Date,
  jitter: number,
  policy: Policy,
): Promise<boolean> {
  const row = await tables.get(MINE, fenced(held));
  if (row === undefined) {
    await tooLate(tables, held, outcome, now);
    return false;
  }
  const found = running(row, tables.file);
  const settlement = settle(outcome, found.standing, now, jitter, policy);
  await conclude(tables, found, endOf(outcome), settlement, "sender", now);
  return true;
}

/** An answer that is to be written down, and when. */
export interface Acceptance {
  readonly held: Claim;
  readonly reply: Reply;
  readonly now: Date;
}

const ACCEPTED = `with ${asked("sequence bigint, fence bigint, now bigint, code integer, enhanced text, text text")}, ended as (
    update deliveries d set state = 'accepted', ${assignedNull(AT_REST)},
      reply_code = a.code, reply_enhanced = a.enhanced, reply_text = a.text
    from asked a
    where d.outbox = a.outbox and d.sequence = a.sequence and d.fence = a.fence and d.phase = 'terminator_due'
    returning a.*
  ), tried as (
    update attempts t set ended = e.now, kind = 'accepted', code = e.code, enhanced = e.enhanced, text = e.text
    from ended e where t.outbox = e.outbox and t.delivery = e.sequence and t.fence = e.fence
  ), noted as (
    insert into history (outbox, delivery, at, hand, from_state, to_state, remark)
    select outbox, sequence, now, 'sender', 'sending', 'accepted', 'accepted' from ended
  )
  select fence from ended`;

/** The same of what was accepted as it is to be; false where it was not so, and nothing is written. */
export async function accepted(tables: Tables, all: readonly Acceptance[]): Promise<readonly boolean[]> {
  const rows = await tables.all(ACCEPTED, {
    sequences: all.map(({ held }) => held.delivery.sequence),
    fences: all.map(({ held }) => held.fence),
    nows: all.map(({ now }) => now.getTime()),
    codes: all.map(({ reply }) => reply.code ?? null),
    enhanceds: all.map(({ reply }) => reply.enhanced ?? null),
    texts: all.map(({ reply }) => kept(reply.text)),
  });
  const written = new Set(rows.map((row) => row.number("fence")));
  return all.map(({ held }) => written.has(held.fence));
}

function assignedNull(columns: object): string {
  return Object.keys(columns)
    .map((column) => `${column} = null`)
    .join(", ");
}

/** Whether that answer of that attempt is written down. */
export async function isRecorded(tables: Tables, held: Claim, { kind }: Outcome): Promise<boolean> {
  const ended = `select kind from attempts
    where outbox = :outbox and delivery = :sequence and fence = :fence and kind = :kind`;
  return (await tables.get(ended, { ...fenced(held), kind })) !== undefined;
}

async function tooLate(tables: Tables, held: Claim, outcome: Outcome, now: Date): Promise<void> {
  const found = await find(tables, held.key);
  if (found === undefined) return;
  await note(tables, found.sequence, "sender", found.state, found.state, now, lateAnswer(held, outcome));
}

/** Ends an attempt that a fault of ours broke off; nothing where the claim is lost. */
export async function breakOff(tables: Tables, held: Claim, now: Date): Promise<void> {
  const row = await tables.get(MINE, fenced(held));
  if (row === undefined) return;
  const found = running(row, tables.file);
  const settlement = asBefore(found.standing, now, BROKEN_OFF);
  await conclude(tables, found, { kind: "lost", reply: { text: BROKEN_OFF } }, settlement, "sender", now);
}

/** Whether anything is being sent, or seems to be; or the outbox is closed, which the step that follows says. */
export async function isAnythingSending(tables: Tables): Promise<boolean> {
  const sending = `select 1 as found from deliveries where outbox = :outbox and state = 'sending'
    union all select 1 from outboxes where number = :outbox and transit <> '' limit 1`;
  return (await tables.get(sending)) !== undefined;
}

/** Settles what is left of senders that are gone, with the words that were left about attempts of the store `id`. */
export async function settleAll(
  tables: Tables,
  id: string,
  words: ReadonlySet<string>,
  now: Date,
  isAlive: (owner: string) => boolean,
  policy: Policy,
): Promise<readonly Delivery[]> {
  const settled: Delivery[] = [];
  for (const row of await tables.all(`${RUNNING} order by d.sequence for update of d`)) {
    const found = running(row, tables.file);
    const settlement = remains(row, found, id, words, now, isAlive, policy);
    if (settlement === undefined) continue;
    const end = { kind: "lost", reply: { text: settlement.remark } } as const;
    await conclude(tables, found, end, settlement, "recovery", now);
    const stands = await find(tables, found.from.key);
    if (stands !== undefined) settled.push(stands);
  }
  return settled;
}

function conclude(
  tables: Tables,
  { from, standing }: Running,
  { kind, reply, phase }: End,
  settlement: Settlement,
  by: "sender" | "recovery",
  now: Date,
): Promise<void> {
  const { state, remark } = settlement;
  return move(tables, from, state, by, now, remark, changeOf(settlement), {
    ...{ kind, number: from.attempts, ended_phase: phase ?? standing.phase, ...replyColumns(reply) },
  });
}
