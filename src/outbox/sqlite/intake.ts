/** What comes into the outbox: frozen deliveries, the notes that are known and those that are held. */

import type { HeldNote, KnownNote } from "../contract.ts";
import { type Delivery, deliveryKey, type Frozen } from "../delivery.ts";
import type { Succession } from "../successions.ts";
import type { Database } from "./database.ts";
import { find, move, seal } from "./deliveries.ts";
import { freezeAnew, insertAll, letGo } from "./freezing.ts";
import { AFRESH, setAside } from "./verdicts.ts";

/** Freezes a delivery, queued; the same key again is found as it stands, never made twice and never changed. */
export function enqueue(database: Database, frozen: Frozen): { delivery: Delivery; made: boolean } {
  const key = deliveryKey(frozen);
  return database.transaction(() => {
    const found = find(database, key);
    if (found !== undefined) return { delivery: found, made: false };
    insertAll(database, new Map([[key, frozen]]));
    const made = find(database, key);
    if (made === undefined) throw new Error(`${key} was written and is not there`);
    return { delivery: made, made: true };
  });
}

/** The same of many, all or none: how many were made. */
export function enqueueAll(database: Database, frozen: readonly Frozen[]): number {
  const fresh = byKey(frozen);
  if (fresh.size === 0) return 0;
  return database.transaction(() => {
    const there = database.all(
      "select key from deliveries where key in (select value from json_each(:keys))",
      { keys: JSON.stringify([...fresh.keys()]) },
    );
    for (const row of there) fresh.delete(row.text("key"));
    if (fresh.size > 0) insertAll(database, fresh);
    return fresh.size;
  });
}

/** By their keys; of one that is there twice the first. Throws where one can be no delivery. */
export function byKey(frozen: readonly Frozen[]): Map<string, Frozen> {
  const found = new Map<string, Frozen>();
  for (const one of frozen) {
    const key = deliveryKey(one);
    if (!found.has(key)) found.set(key, one);
  }
  return found;
}

/** Freezes a changed note anew; false, and nothing changed, unless it is owed and was never tried as it is frozen. */
export function refreeze(database: Database, key: string, frozen: Frozen): boolean {
  if (deliveryKey(frozen) !== key) throw new Error(`${key} cannot become ${deliveryKey(frozen)}`);
  return database.transaction(() => {
    const found = find(database, key);
    return found !== undefined && freezeAnew(database, found, frozen, "sender");
  });
}

/**
 * Freezes a delivery in place of one that did not arrive, which is taken out: both or neither. Where that key was
 * there before and came to nothing, it is queued again. Undefined, and nothing changed, where one of them is not as
 * it was any more: somebody else's run has dealt with it.
 */
export function replace(database: Database, old: Delivery, frozen: Frozen, now: Date): Delivery | undefined {
  const key = deliveryKey(frozen);
  if (key === old.key) throw new Error(`${key} cannot take its own place`);
  return database.transaction(() => {
    const [found, there] = [find(database, old.key), find(database, key)];
    if (found?.state !== old.state || found.attempts !== old.attempts) return undefined;
    if (there !== undefined && there.state !== "rejected" && there.state !== "cancelled") return undefined;
    setAside(database, found, key, now);
    if (there === undefined) insertAll(database, new Map([[key, frozen]]));
    else {
      const free = letGo(database, there);
      move(database, free, "queued", "person", now, `in place of ${old.key}`, AFRESH);
      freezeAnew(database, { ...free, state: "queued" }, frozen, "person");
    }
    return find(database, key);
  });
}

/** Marks notes as known, not sent, within a transaction; one that is known already stays as it was first known. */
export function markKnown(database: Database, notes: readonly KnownNote[], at: Date): void {
  for (const { permalink, words } of notes) {
    database.run("insert into known values (:permalink, :words, :at) on conflict do nothing", {
      permalink,
      words,
      at: at.getTime(),
    });
    database.run("delete from held where permalink = :permalink", { permalink });
  }
}

/** Whether a note is known; permalinks that differ by case alone are one. */
export function isKnown(database: Database, permalink: string): boolean {
  return database.get("select 1 from known where permalink = :permalink", { permalink }) !== undefined;
}

/** Marks notes as known, and forgets that they are held; nothing is written where there is none. */
export function know(database: Database, notes: readonly KnownNote[], at: Date): void {
  if (notes.length > 0) database.transaction(() => markKnown(database, notes, at));
}

/** Remembers which notes are held, in place of what was remembered of the same; `freed` are held no more. */
export function hold(
  database: Database,
  held: readonly HeldNote[],
  freed: readonly Pick<HeldNote, "permalink" | "mailing">[],
): void {
  if (held.length + freed.length === 0) return;
  database.transaction(() => {
    for (const { permalink, mailing } of freed)
      database.run("delete from held where permalink = :permalink and mailing = :mailing", {
        permalink,
        mailing,
      });
    for (const { permalink, mailing, reason, why, since } of held)
      database.run("insert or replace into held values (:permalink, :mailing, :reason, :why, :since)", {
        ...{ permalink, mailing, reason, why },
        since: since.getTime(),
      });
  });
}

/** Remembers more of mailings that took over, in place of what was remembered of the same. */
export function succeed(database: Database, changed: readonly Succession[]): void {
  if (changed.length === 0) return;
  database.transaction(() => {
    for (const { mailing, predecessor, recipient, through } of changed)
      database.run(
        `insert into successions values (:mailing, :predecessor, :recipient, :through)
        on conflict (mailing, predecessor, recipient) do update set through = excluded.through`,
        { mailing, predecessor, recipient, through },
      );
  });
}

/** What deliveries of version 1 were made of; one that has a source keeps it. */
export function sourced(
  database: Database,
  made: readonly { readonly key: string; readonly source: string }[],
): void {
  if (made.length === 0) return;
  database.transaction(() => {
    for (const { key, source } of made) {
      const found = find(database, key);
      if (found === undefined || found.source !== undefined) continue;
      database.run("update deliveries set source = :source, seal = :seal where sequence = :sequence", {
        ...{ source, sequence: found.sequence },
        seal: seal({ ...found, source }, found.sha256),
      });
    }
  });
}
