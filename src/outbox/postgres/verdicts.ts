/** What a person (or the list's archive, or a mailing's own setting) decides about a delivery in PostgreSQL. */
import { REPLACED, type Verdict } from "../contract.ts";
import { type Delivery, deliveryKey, type Frozen, type Hand } from "../delivery.ts";
import { AFRESH } from "../sqlite/verdicts.ts";
import { find, move, note } from "./deliveries.ts";
import { freezeAnew, letGo } from "./freezing.ts";
import type { Tables } from "./tables.ts";

/** Settles an uncertain delivery; false where it is not uncertain. */
export async function resolve(
  tables: Tables,
  key: string,
  answer: Verdict,
  now: Date,
  by: Hand,
): Promise<boolean> {
  const found = await find(tables, key);
  if (found?.state !== "uncertain") return false;
  if (answer === "sent") await move(tables, found, "accepted", by, now, "resolved as sent");
  else await move(tables, found, "queued", by, now, "resolved: to be sent again", AFRESH);
  return true;
}

/** A delivery that was never tried from here and that the archive has. */
export async function recognise(tables: Tables, key: string, now: Date): Promise<boolean> {
  const found = await find(tables, key);
  if (found?.state !== "queued" || found.attempts > 0) return false;
  const remark = "the outbox was restored or moved, and the archive has it";
  await move(tables, found, "uncertain", "recovery", now, remark);
  await move(tables, { ...found, state: "uncertain" }, "accepted", "archive", now, "resolved as sent");
  return true;
}

/** Takes out a delivery that was not accepted; false where it is neither queued, deferred nor rejected. */
export async function cancel(tables: Tables, key: string, now: Date, why = "cancelled"): Promise<boolean> {
  const found = await find(tables, key);
  if (found?.state !== "queued" && found?.state !== "deferred" && found?.state !== "rejected") return false;
  await move(tables, found, "cancelled", "person", now, why);
  return true;
}

/** Queues a rejected or cancelled delivery again, or makes a deferred one due now; with `anew` frozen anew under its key. */
export async function retry(
  tables: Tables,
  key: string,
  now: Date,
  anew: Frozen | undefined,
): Promise<boolean> {
  if (anew !== undefined && deliveryKey(anew) !== key)
    throw new Error(`${key} cannot become ${deliveryKey(anew)}`);
  const found = await find(tables, key);
  const owed = found && (await makeDue(tables, found, now, anew !== undefined));
  if (owed !== undefined && anew !== undefined) await freezeAnew(tables, owed, anew, "person");
  return owed !== undefined;
}

/** As it stands then; undefined, and nothing changed, where it cannot be. `isFree`: it lets go of its bytes. */
async function makeDue(
  tables: Tables,
  found: Delivery,
  now: Date,
  isFree: boolean,
): Promise<Delivery | undefined> {
  const { state, sequence } = found;
  if (state !== "rejected" && state !== "cancelled" && state !== "deferred") return undefined;
  const heirs = await heirsOf(tables, found);
  if (heirs.some((heir) => heir.state !== "rejected" && heir.state !== "cancelled")) return undefined;
  const owed = isFree ? await letGo(tables, found) : found;
  if (state === "deferred") {
    await tables.run("update deliveries set next_at = :now where outbox = :outbox and sequence = :sequence", {
      sequence,
      now: now.getTime(),
    });
    await note(tables, sequence, "person", state, state, now, "due now");
    return owed;
  }
  // They change places, so that no two of them are ever under way.
  for (const heir of heirs) await setAside(tables, heir, found.key, now);
  await move(tables, owed, "queued", "person", now, "to be tried again", AFRESH);
  return { ...owed, state: "queued" };
}

/** Takes a delivery out because another takes its place. */
export async function setAside(tables: Tables, found: Delivery, by: string, now: Date): Promise<void> {
  const remark = `${REPLACED}${by}`;
  if (found.state !== "cancelled") await move(tables, found, "cancelled", "person", now, remark);
  else await note(tables, found.sequence, "person", "cancelled", "cancelled", now, remark);
}

/** The deliveries to the same address that took the place of a cancelled one, each that of the one before. */
async function heirsOf(
  tables: Tables,
  { state, sequence, recipient }: Delivery,
): Promise<readonly Delivery[]> {
  const remarks =
    "select remark from history where outbox = :outbox and delivery = :sequence order by line desc limit 1";
  const remark =
    state === "cancelled" ? (await tables.get(remarks, { sequence }))?.text("remark") : undefined;
  const next = remark?.startsWith(REPLACED) ? await find(tables, remark.slice(REPLACED.length)) : undefined;
  if (next === undefined) return [];
  const later = await heirsOf(tables, next);
  return [next, ...later].filter((one) => one.recipient.toLowerCase() === recipient.toLowerCase());
}
