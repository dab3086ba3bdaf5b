/** Between rows and deliveries in PostgreSQL: reading, and the one place where a delivery changes its state. */
import type { Delivery, Hand, State } from "../delivery.ts";
import { AT_REST, assignments, type ColumnChange, delivery, mustBeLegal } from "../sqlite/deliveries.ts";
import type { Bindings } from "./connection.ts";
import type { Tables } from "./tables.ts";

/** The delivery of a key. */
export async function find(tables: Tables, key: string): Promise<Delivery | undefined> {
  const row = await tables.get("select * from deliveries where outbox = :outbox and key = :key", { key });
  return row && delivery(row, tables.file);
}

/** The deliveries of keys, in the order of enqueueing. */
export async function findAll(tables: Tables, keys: readonly string[]): Promise<readonly Delivery[]> {
  const sql =
    "select * from deliveries where outbox = :outbox and key = any(:keys::text[]) order by sequence";
  return (await tables.all(sql, { keys })).map((row) => delivery(row, tables.file));
}

/** How an attempt ended, in its columns. */
export interface EndOfAttempt {
  readonly number: number;
  readonly kind: string;
  readonly ended_phase: string;
  readonly code: number | null;
  readonly enhanced: string | null;
  readonly text: string;
}

/**
 * Moves a delivery, writes the line of history and, where it was an attempt that led there, its end, all by one statement;
 * an illegal move is a bug of ours.
 */
export async function move(
  tables: Tables,
  from: Delivery,
  to: State,
  by: Hand,
  at: Date,
  remark: string,
  change: ColumnChange = {},
  end?: EndOfAttempt,
): Promise<void> {
  mustBeLegal(from, to, by);
  const said = end && { reply_code: end.code, reply_enhanced: end.enhanced, reply_text: kept(end.text) };
  const columns: Bindings = { ...AT_REST, ...change, ...said };
  const moved = await tables.get(
    `with moved as (
      update deliveries set state = :to, ${assignments(columns)}
      where outbox = :outbox and sequence = :sequence and state = :from returning sequence
    )${end === undefined ? "" : `, ended as (${ENDED})`}, noted as (${noted("from moved")})
    select count(*) as moved from moved`,
    {
      ...{ ...columns, to, from: from.state, sequence: from.sequence, hand: by },
      ...{ at: at.getTime(), remark: kept(remark) },
      ...(end && { ...end, text: kept(end.text) }),
    },
  );
  if (moved?.number("moved") !== 1) throw new Error(`${from.key} moved between reading and writing`);
}

const ENDED = `update attempts set ended = :at, kind = :kind, phase = :ended_phase, code = :code,
  enhanced = :enhanced, text = :text where outbox = :outbox and delivery = :sequence and number = :number`;

function noted(rows: string): string {
  return `insert into history (outbox, delivery, at, hand, from_state, to_state, remark)
    select :outbox::integer, :sequence::bigint, :at::bigint, :hand, :from, :to, :remark ${rows}`;
}

/** A line of history. */
export async function note(
  tables: Tables,
  sequence: number,
  hand: Hand,
  from: State | null,
  to: State,
  at: Date,
  remark: string,
): Promise<void> {
  const line = { sequence, hand, from, to, at: at.getTime(), remark: kept(remark) };
  await tables.run(noted(""), line);
}

/** PostgreSQL's text holds no NUL, and what the other side says may. */
export function kept(text: string): string {
  return text.replaceAll("\0", "\ufffd");
}
