/** What a person (or the list's archive, or a mailing's own setting) decides; each verdict is a line of history. */

import { REPLACED, type Verdict } from "../contract.ts";
import { type Delivery, deliveryKey, type Frozen, type Hand } from "../delivery.ts";
import type { Database } from "./database.ts";
import { type ColumnChange, find, move, note } from "./deliveries.ts";
import { freezeAnew, letGo } from "./freezing.ts";

/** Back at the start, with a new count of what went wrong; the attempts and the frozen bytes stay. */
export const AFRESH: ColumnChange = { next_at: 0, crashes: 0, refusals: 0, refused_since: null };

/** Settles an uncertain delivery; false where it is not uncertain. An archive can only say `sent`, a setting only `again`. */
export function resolve(database: Database, key: string, answer: Verdict, now: Date, by: Hand): boolean {
  return decide(database, key, (found) => {
    if (found.state !== "uncertain") return false;
    if (answer === "sent") move(database, found, "accepted", by, now, "resolved as sent");
    else move(database, found, "queued", by, now, "resolved: to be sent again", AFRESH);
    return true;
  });
}

/** A delivery that was never tried from here and that the archive has: it was sent from where the outbox was before. */
export function recognise(database: Database, key: string, now: Date): boolean {
  return decide(database, key, (found) => {
    if (found.state !== "queued" || found.attempts > 0) return false;
    const remark = "the outbox was restored or moved, and the archive has it";
    move(database, found, "uncertain", "recovery", now, remark);
    move(database, { ...found, state: "uncertain" }, "accepted", "archive", now, "resolved as sent");
    return true;
  });
}

/** Takes out a delivery that was not accepted; false where it is neither queued, deferred nor rejected. */
export function cancel(database: Database, key: string, now: Date, why = "cancelled"): boolean {
  return decide(database, key, (found) => {
    if (found.state !== "queued" && found.state !== "deferred" && found.state !== "rejected") return false;
    move(database, found, "cancelled", "person", now, why);
    return true;
  });
}

/**
 * Queues a rejected or cancelled delivery again, or makes a deferred one due now; false where it is none of these,
 * and where another to that address took its place that has not come to nothing (the end of its history says which).
 * With `anew` it is frozen anew under its key.
 */
export function retry(database: Database, key: string, now: Date, anew: Frozen | undefined): boolean {
  if (anew !== undefined && deliveryKey(anew) !== key)
    throw new Error(`${key} cannot become ${deliveryKey(anew)}`);
  return decide(database, key, (found) => {
    const owed = makeDue(database, found, now, anew !== undefined);
    if (owed !== undefined && anew !== undefined) freezeAnew(database, owed, anew, "person");
    return owed !== undefined;
  });
}

/** As it stands then; undefined, and nothing changed, where it cannot be. `isFree`: it lets go of its bytes. */
function makeDue(database: Database, found: Delivery, now: Date, isFree: boolean): Delivery | undefined {
  const { state, sequence } = found;
  if (state !== "rejected" && state !== "cancelled" && state !== "deferred") return undefined;
  const heirs = heirsOf(database, found);
  if (heirs.some((heir) => heir.state !== "rejected" && heir.state !== "cancelled")) return undefined;
  const owed = isFree ? letGo(database, found) : found;
  if (state === "deferred") {
    const at = { sequence, now: now.getTime() };
    database.run("update deliveries set next_at = :now where sequence = :sequence", at);
    note(database, sequence, "person", state, state, now, "due now");
    return owed;
  }
  // They change places, so that no two of them are ever under way.
  for (const heir of heirs) setAside(database, heir, found.key, now);
  move(database, owed, "queued", "person", now, "to be tried again", AFRESH);
  return { ...owed, state: "queued" };
}

/** Takes a delivery out because another takes its place, within a transaction. */
export function setAside(database: Database, found: Delivery, by: string, now: Date): void {
  const remark = `${REPLACED}${by}`;
  if (found.state !== "cancelled") move(database, found, "cancelled", "person", now, remark);
  else note(database, found.sequence, "person", "cancelled", "cancelled", now, remark);
}

/** The deliveries to the same address that took the place of a cancelled one, each that of the one before. */
function heirsOf(database: Database, { state, sequence, recipient }: Delivery): readonly Delivery[] {
  const remarks = "select remark from history where delivery = :sequence order by line desc limit 1";
  const remark = state === "cancelled" ? database.get(remarks, { sequence })?.text("remark") : undefined;
  const next = remark?.startsWith(REPLACED) ? find(database, remark.slice(REPLACED.length)) : undefined;
  if (next === undefined) return [];
  const later = heirsOf(database, next);
  return [next, ...later].filter((one) => one.recipient.toLowerCase() === recipient.toLowerCase());
}

function decide(database: Database, key: string, verdict: (found: Delivery) => boolean): boolean {
  return database.transaction(() => {
    const found = find(database, key);
    return found !== undefined && verdict(found);
  });
}
