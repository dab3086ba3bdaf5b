/** A delivery is frozen anew: by itself where it was never tried, by a person where it came to nothing. */
import type { Delivery, Frozen, Hand } from "../delivery.ts";
import type { Database } from "./database.ts";
import { note, seal, sha256 } from "./deliveries.ts";

/** False, and nothing changed, unless it is owed, was never tried as it is frozen, and was never in doubt. */
export function freezeAnew(database: Database, found: Delivery, frozen: Frozen, by: Hand): boolean {
  const { sequence, state } = found;
  if (found.isPinned || (state !== "queued" && state !== "deferred")) return false;
  if (found.attempts > found.formerAttempts) return false;
  database.run("update frozen set bytes = :bytes, said = :said where delivery = :sequence", {
    sequence,
    ...contents(frozen),
  });
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
    `insert into former select d.sequence, d.attempts, f.bytes, f.said, d.sha256, d.frozen_at
    from deliveries d join frozen f on f.delivery = d.sequence where d.sequence = :sequence`,
    { sequence },
  );
  database.run("update deliveries set former_attempts = attempts where sequence = :sequence", { sequence });
  return { ...found, formerAttempts: attempts };
}

/** What a message holds, as the tables do. */
export function contents({ bytes, said }: Frozen) {
  return { bytes, said: said.join("\n") };
}

/** What goes with it. */
export function frozenColumns(frozen: Frozen) {
  const digest = sha256(frozen.bytes);
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
