/** What comes into an outbox in PostgreSQL: frozen deliveries, the notes that are known and those that are held. */
import type { HeldNote, KnownNote } from "../contract.ts";
import { type Delivery, deliveryKey, type Frozen } from "../delivery.ts";
import { seal } from "../sqlite/deliveries.ts";
import { byKey } from "../sqlite/intake.ts";
import { AFRESH } from "../sqlite/verdicts.ts";
import type { Succession } from "../successions.ts";
import { find, move } from "./deliveries.ts";
import { freezeAnew, insert, insertAll, letGo } from "./freezing.ts";
import type { Tables } from "./tables.ts";
import { setAside } from "./verdicts.ts";

/** Freezes a delivery, queued; the same key again is found as it stands. */
export async function enqueue(
  tables: Tables,
  frozen: Frozen,
): Promise<{ readonly delivery: Delivery; readonly made: boolean }> {
  const found = await find(tables, deliveryKey(frozen));
  return found === undefined
    ? { delivery: await insert(tables, frozen), made: true }
    : { delivery: found, made: false };
}

/** The same of many, all or none: how many were made. */
export async function enqueueAll(tables: Tables, frozen: readonly Frozen[]): Promise<number> {
  const fresh = byKey(frozen);
  const there = await tables.all(
    `select key from deliveries where outbox = :outbox
      and key in (select json_array_elements_text(:keys::json))`,
    { keys: JSON.stringify([...fresh.keys()]) },
  );
  for (const row of there) fresh.delete(row.text("key"));
  await insertAll(tables, fresh);
  return fresh.size;
}

/** Freezes a changed note anew; false, and nothing changed, unless it is owed and was never tried as it is frozen. */
export async function refreeze(tables: Tables, key: string, frozen: Frozen): Promise<boolean> {
  if (deliveryKey(frozen) !== key) throw new Error(`${key} cannot become ${deliveryKey(frozen)}`);
  const found = await find(tables, key);
  return found !== undefined && freezeAnew(tables, found, frozen, "sender");
}

/** Freezes a delivery in place of one that did not arrive, which is taken out: both or neither. */
export async function replace(
  tables: Tables,
  old: Delivery,
  frozen: Frozen,
  now: Date,
): Promise<Delivery | undefined> {
  const key = deliveryKey(frozen);
  if (key === old.key) throw new Error(`${key} cannot take its own place`);
  const [found, there] = [await find(tables, old.key), await find(tables, key)];
  if (found?.state !== old.state || found.attempts !== old.attempts) return undefined;
  if (there !== undefined && there.state !== "rejected" && there.state !== "cancelled") return undefined;
  await setAside(tables, found, key, now);
  if (there === undefined) return insert(tables, frozen);
  const free = await letGo(tables, there);
  await move(tables, free, "queued", "person", now, `in place of ${old.key}`, AFRESH);
  await freezeAnew(tables, { ...free, state: "queued" }, frozen, "person");
  return find(tables, key);
}

/** Marks notes as known, and forgets that they are held; one that is known stays as it was first known. */
export async function know(tables: Tables, notes: readonly KnownNote[], at: Date): Promise<void> {
  if (notes.length === 0) return;
  const columns = {
    folded: notes.map(({ permalink }) => permalink.toLowerCase()),
    permalinks: notes.map(({ permalink }) => permalink),
    words: notes.map(({ words }) => words),
  };
  await tables.run(
    `insert into known select :outbox::integer, n.folded, n.permalink, n.words, :at::bigint
    from unnest(:folded::text[], :permalinks::text[], :words::text[]) as n (folded, permalink, words)
    on conflict do nothing`,
    { ...columns, at: at.getTime() },
  );
  await tables.run("delete from held where outbox = :outbox and folded = any(:folded)", {
    folded: columns.folded,
  });
}

/** Remembers which notes are held, in place of what was remembered of the same; `freed` are held no more. */
export async function hold(
  tables: Tables,
  held: readonly HeldNote[],
  freed: readonly Pick<HeldNote, "permalink" | "mailing">[],
): Promise<void> {
  for (const { permalink, mailing } of freed)
    await tables.run("delete from held where outbox = :outbox and folded = :folded and mailing = :mailing", {
      folded: permalink.toLowerCase(),
      mailing,
    });
  for (const { permalink, mailing, reason, why, since } of held)
    await tables.run(
      `insert into held values (:outbox, :folded, :permalink, :mailing, :reason, :why, :since)
      on conflict (outbox, folded, mailing) do update set permalink = excluded.permalink,
        reason = excluded.reason, why = excluded.why, since = excluded.since`,
      {
        ...{ folded: permalink.toLowerCase(), permalink, mailing, reason, why },
        since: since.getTime(),
      },
    );
}

/** Remembers more of mailings that took over, in place of what was remembered of the same. */
export async function succeed(tables: Tables, changed: readonly Succession[]): Promise<void> {
  for (const { mailing, predecessor, recipient, through } of changed)
    await tables.run(
      `insert into successions values (:outbox, :mailing, :predecessor, :recipient, :through)
      on conflict (outbox, mailing, predecessor, recipient) do update set through = excluded.through`,
      { mailing, predecessor, recipient: recipient.toLowerCase(), through },
    );
}

/** What deliveries of an earlier version were made of; one that has a source keeps it. */
export async function sourced(
  tables: Tables,
  made: readonly { readonly key: string; readonly source: string }[],
): Promise<void> {
  for (const { key, source } of made) {
    const found = await find(tables, key);
    if (found === undefined || found.source !== undefined) continue;
    await tables.run(
      "update deliveries set source = :source, seal = :seal where outbox = :outbox and sequence = :sequence",
      { source, sequence: found.sequence, seal: seal({ ...found, source }, found.sha256) },
    );
  }
}
