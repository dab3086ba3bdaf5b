/** Deliveries are frozen, or frozen anew: by itself where it was never tried, by a person where it came to nothing. */
import { type FormLetter, withMerged } from "../../mail/form.ts";
import type { Delivery, Frozen, Hand } from "../delivery.ts";
import type { Database } from "./database.ts";
import { frozenBytes, frozenWords, note, seal, sha256 } from "./deliveries.ts";

/** Freezes deliveries that are not there yet, by their keys, queued; within a transaction. */
export function insertAll(database: Database, all: ReadonlyMap<string, Frozen>): void {
  const before = database.get("select coalesce(max(sequence), 0) as last from deliveries")?.number("last");
  for (const [key, frozen] of all) {
    const { permalink, mailing, recipient, revision } = frozen;
    // Before the delivery, whose number is that of the last row that was put in.
    const contents = contentsIn(database, frozen);
    database.run(
      `insert into deliveries (key, permalink, mailing, recipient, revision, subject, message_id, envelope_from,
        envelope_to, words, frozen_at, sha256, seal, since, until, source, state, next_at)
      values (:key, :permalink, :mailing, :recipient, :revision, :subject, :message_id, :envelope_from,
        :envelope_to, :words, :frozen_at, :sha256, :seal, :since, :until, :source, 'queued', 0)`,
      { key, permalink, mailing, recipient, revision, ...frozenColumns(frozen) },
    );
    database.run(
      `insert into frozen (delivery, bytes, said, form, own)
      values (last_insert_rowid(), :bytes, :said, :form, :own)`,
      contents,
    );
  }
  database.run(
    `insert into history (delivery, at, hand, to_state, remark)
    select sequence, frozen_at, 'sender', 'queued', 'frozen' from deliveries where sequence > :before
    order by sequence`,
    { before: before ?? 0 },
  );
  database.run("update outbox set enqueued = enqueued + :count", { count: all.size });
}

/** False, and nothing changed, unless it is owed, was never tried as it is frozen, and was never in doubt. */
export function freezeAnew(database: Database, found: Delivery, frozen: Frozen, by: Hand): boolean {
  const { sequence, state } = found;
  if (found.isPinned || (state !== "queued" && state !== "deferred")) return false;
  if (found.attempts > found.formerAttempts) return false;
  database.run(
    "update frozen set bytes = :bytes, said = :said, form = :form, own = :own where delivery = :sequence",
    { sequence, ...contentsIn(database, frozen) },
  );
  const { permalink, recipient } = frozen;
  database.run(
    `update deliveries set permalink = :permalink, recipient = :recipient, subject = :subject,
        message_id = :message_id, envelope_from = :envelope_from, envelope_to = :envelope_to, words = :words,
        frozen_at = :frozen_at, sha256 = :sha256, seal = :seal, since = :since, until = :until, source = :source
        where sequence = :sequence`,
    { sequence, permalink, recipient, ...frozenColumns(frozen) },
  );
  note(database, sequence, by, state, state, frozen.frozenAt, "frozen anew");
  return true;
}

/**
 * Keeps beside what a delivery was frozen with, which certainly was not accepted, so that it may be frozen anew; within
 * a transaction. As it stands then.
 */
export function letGo(database: Database, found: Delivery): Delivery {
  const { sequence, attempts, formerAttempts } = found;
  if (found.isPinned || attempts === formerAttempts) return found;
  database.run(
    `insert into former select sequence, attempts, :bytes, :said, sha256, frozen_at
    from deliveries where sequence = :sequence`,
    { sequence, bytes: frozenBytes(database, found), said: frozenWords(database, found).join("\n") },
  );
  database.run("update deliveries set former_attempts = attempts where sequence = :sequence", { sequence });
  return { ...found, formerAttempts: attempts };
}

const NONE = new Uint8Array();

/** What a message holds, as the tables do: whole, or what fills its form, which goes by that number. */
export function contents(frozen: Frozen, form: number | null) {
  const { merged } = frozen;
  return merged === undefined || form === null
    ? { bytes: frozen.bytes, said: frozen.said.join("\n"), form: null, own: null }
    : { bytes: NONE, said: "", form, own: JSON.stringify(merged.values) };
}

/** The same, with the number of its form, which is kept where it is not yet. */
function contentsIn(database: Database, frozen: Frozen) {
  const form = formColumns(frozen);
  return contents(frozen, form === undefined ? null : formNumber(database, form));
}

/** The number of a form, which is kept where it is not yet. */
export function formNumber(database: Database, form: FormColumns): number | null {
  const find = () => database.get("select number from forms where sha256 = :sha256", { sha256: form.sha256 });
  const found = find();
  if (found === undefined)
    database.run("insert into forms (sha256, octets, gaps, said) values (:sha256, :octets, :gaps, :said)", {
      ...form,
    });
  return (found ?? find())?.number("number") ?? null;
}

/** A form as the tables have it. */
export interface FormColumns {
  readonly sha256: string;
  readonly octets: Uint8Array;
  readonly gaps: string;
  readonly said: string;
}

/** What was made of each form for the words that it was last asked with. */
const MADE = new WeakMap<FormLetter, { readonly of: readonly string[]; readonly columns: FormColumns }>();

/** The form of a message with the words that go with it; undefined where it has none. */
export function formColumns({ merged, said: of }: Frozen): FormColumns | undefined {
  if (merged === undefined) return undefined;
  const { form } = merged;
  const made = MADE.get(form);
  if (made?.of === of) return made.columns;
  const [gaps, said] = [JSON.stringify(form.gaps), of.join("\n")];
  const digest = sha256(JSON.stringify([sha256(form.octets), gaps, said]));
  const columns = { sha256: digest, octets: form.octets, gaps, said };
  MADE.set(form, { of, columns });
  return columns;
}

/** What goes with it. */
export function frozenColumns(frozen: Frozen) {
  const digest = frozen.merged === undefined ? sha256(frozen.bytes) : withMerged(frozen.merged, sha256);
  return {
    subject: frozen.subject,
    message_id: frozen.messageId,
    envelope_from: frozen.envelope.from,
    envelope_to: frozen.envelope.to,
    words: frozen.words,
    frozen_at: frozen.frozenAt.getTime(),
    sha256: digest,
    seal: seal(frozen, digest),
    since: frozen.span?.since ?? null,
    until: frozen.span?.until ?? null,
    source: frozen.source ?? null,
  };
}
