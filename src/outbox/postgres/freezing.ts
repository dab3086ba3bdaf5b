/** A delivery is put into PostgreSQL, or frozen anew: by itself where it was never tried, by a person where it came to nothing. */
import { type Delivery, deliveryKey, type Frozen, type Hand } from "../delivery.ts";
import { assignments } from "../sqlite/deliveries.ts";
import { contents, frozenColumns } from "../sqlite/freezing.ts";
import { find, note } from "./deliveries.ts";
import type { Tables } from "./tables.ts";

/** Queues what is frozen, as the last in its outbox, by one statement. */
const INSERTED = `with counted as (
    update outboxes set enqueued = enqueued + 1 where number = :outbox returning enqueued as sequence
  ), made as (
    insert into deliveries (outbox, sequence, key, permalink, mailing, recipient, revision, subject, message_id,
      envelope_from, envelope_to, words, frozen_at, sha256, seal, since, until, source, state, next_at)
    select :outbox, sequence, :key, :permalink, :mailing, :recipient, :revision::integer, :subject, :message_id,
      :envelope_from, :envelope_to, :words, :frozen_at::bigint, :sha256, :seal, :since, :until, :source, 'queued', 0
    from counted returning *
  ), kept as (
    insert into frozen select :outbox, sequence, :bytes::bytea, :said from made
  ), noted as (
    insert into history (outbox, delivery, at, hand, to_state, remark)
    select :outbox, sequence, :frozen_at::bigint, 'sender', 'queued', 'frozen' from made
  )
  select 1`;

/** Freezes a delivery, queued. */
export async function insert(tables: Tables, frozen: Frozen): Promise<Delivery> {
  const key = deliveryKey(frozen);
  const { permalink, mailing, recipient, revision } = frozen;
  await tables.run(INSERTED, {
    ...{ key, permalink, mailing, recipient, revision },
    ...frozenColumns(frozen),
    ...contents(frozen),
  });
  const made = await find(tables, key);
  if (made === undefined) throw new Error(`${key} was written and is not there`);
  return made;
}

/** False, and nothing changed, unless it is owed, was never tried as it is frozen, and was never in doubt. */
export async function freezeAnew(
  tables: Tables,
  found: Delivery,
  frozen: Frozen,
  by: Hand,
): Promise<boolean> {
  const { sequence, state } = found;
  if (found.isPinned || (state !== "queued" && state !== "deferred")) return false;
  if (found.attempts > found.formerAttempts) return false;
  await tables.run(
    "update frozen set bytes = :bytes, said = :said where outbox = :outbox and delivery = :sequence",
    { sequence, ...contents(frozen) },
  );
  const { permalink, recipient } = frozen;
  const columns = { permalink, recipient, ...frozenColumns(frozen) };
  await tables.run(
    `update deliveries set ${assignments(columns)} where outbox = :outbox and sequence = :sequence`,
    { sequence, ...columns },
  );
  await note(tables, sequence, by, state, state, frozen.frozenAt, "frozen anew");
  return true;
}

/** Keeps beside what a delivery was frozen with, which certainly was not accepted. As it stands then. */
export async function letGo(tables: Tables, found: Delivery): Promise<Delivery> {
  const { sequence, attempts, formerAttempts } = found;
  if (found.isPinned || attempts === formerAttempts) return found;
  await tables.run(
    `insert into former select d.outbox, d.sequence, d.attempts, f.bytes, f.said, d.sha256, d.frozen_at
    from deliveries d join frozen f on f.outbox = d.outbox and f.delivery = d.sequence
    where d.outbox = :outbox and d.sequence = :sequence`,
    { sequence },
  );
  await tables.run(
    "update deliveries set former_attempts = attempts where outbox = :outbox and sequence = :sequence",
    { sequence },
  );
  return { ...found, formerAttempts: attempts };
}
