/** A delivery is put into PostgreSQL, or frozen anew: by itself where it was never tried, by a person where it came to nothing. */
import { type Delivery, deliveryKey, type Frozen, type Hand } from "../delivery.ts";
import { assignments, bytesIn, wordsIn } from "../sqlite/deliveries.ts";
import { contents, type FormColumns, formColumns, frozenColumns } from "../sqlite/freezing.ts";
import { find, note } from "./deliveries.ts";
import { WITH_FROZEN } from "./reads.ts";
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
    insert into frozen (outbox, delivery, bytes, said, form, own)
    select :outbox, sequence, :bytes::bytea, :said, :form::bigint, :own from made
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
    ...contents(frozen, await formIn(tables, frozen)),
  });
  const made = await find(tables, key);
  if (made === undefined) throw new Error(`${key} was written and is not there`);
  return made;
}

/** The same of as many as there are, those of forms alone. */
const ALL_INSERTED = `with counted as (
    update outboxes set enqueued = enqueued + :count::bigint where number = :outbox
    returning enqueued - :count::bigint as before
  ), asked as (
    select before + r.place as sequence, r.* from counted, json_to_recordset(:rows::json) as r (place bigint, key text,
      permalink text, mailing text, recipient text, revision integer, subject text, message_id text,
      envelope_from text, envelope_to text, words text, frozen_at bigint, sha256 text, seal text, since text,
      until text, source text, form bigint, own text)
  ), made as (
    insert into deliveries (outbox, sequence, key, permalink, mailing, recipient, revision, subject, message_id,
      envelope_from, envelope_to, words, frozen_at, sha256, seal, since, until, source, state, next_at)
    select :outbox, sequence, key, permalink, mailing, recipient, revision, subject, message_id,
      envelope_from, envelope_to, words, frozen_at, sha256, seal, since, until, source, 'queued', 0
    from asked order by sequence
  ), kept as (
    insert into frozen (outbox, delivery, bytes, said, form, own)
    select :outbox, sequence, '', '', form, own from asked
  ), noted as (
    insert into history (outbox, delivery, at, hand, to_state, remark)
    select :outbox, sequence, frozen_at, 'sender', 'queued', 'frozen' from asked order by sequence
  )
  select 1`;

/** Freezes deliveries that are not there yet, by their keys, in their order. */
export async function insertAll(tables: Tables, all: ReadonlyMap<string, Frozen>): Promise<void> {
  let rows: object[] = [];
  const flush = async () => {
    if (rows.length > 0) await tables.run(ALL_INSERTED, { count: rows.length, rows: JSON.stringify(rows) });
    rows = [];
  };
  const forms = new Map<string | undefined, number | null>();
  for (const [key, frozen] of all) {
    const { permalink, mailing, recipient, revision, merged } = frozen;
    if (merged === undefined) {
      await flush();
      await insert(tables, frozen);
      continue;
    }
    const of = formColumns(frozen)?.sha256;
    const form = forms.get(of) ?? (await formIn(tables, frozen));
    forms.set(of, form);
    rows.push({
      ...{ place: rows.length + 1, key, permalink, mailing, recipient, revision },
      ...frozenColumns(frozen),
      ...{ form, own: JSON.stringify(merged.values) },
    });
  }
  await flush();
}

/** The number of a message's form, which is kept where it is not yet; null where it has none. */
async function formIn(tables: Tables, frozen: Frozen): Promise<number | null> {
  const form = formColumns(frozen);
  return form === undefined ? null : formNumber(tables, form);
}

/** The number of a form, which is kept where it is not yet. */
export async function formNumber(tables: Tables, form: FormColumns): Promise<number | null> {
  const row = await tables.get(
    `with made as (
      insert into forms (outbox, sha256, octets, gaps, said)
      values (:outbox, :sha256, :octets::bytea, :gaps, :said)
      on conflict (outbox, sha256) do nothing returning number
    )
    select number from made
    union all select number from forms where outbox = :outbox and sha256 = :sha256`,
    { ...form },
  );
  return row?.number("number") ?? null;
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
    `update frozen set bytes = :bytes, said = :said, form = :form, own = :own
    where outbox = :outbox and delivery = :sequence`,
    { sequence, ...contents(frozen, await formIn(tables, frozen)) },
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
  const row = await tables.get(`${WITH_FROZEN} where d.outbox = :outbox and d.sequence = :sequence`, {
    sequence,
  });
  const [bytes, words] = [bytesIn(row, found, tables.file), wordsIn(row, found, tables.file)];
  await tables.run(
    `insert into former select outbox, sequence, attempts, :bytes::bytea, :said, sha256, frozen_at
    from deliveries where outbox = :outbox and sequence = :sequence`,
    { sequence, bytes, said: words.join("\n") },
  );
  await tables.run(
    "update deliveries set former_attempts = attempts where outbox = :outbox and sequence = :sequence",
    { sequence },
  );
  return { ...found, formerAttempts: attempts };
}
