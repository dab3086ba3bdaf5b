/** The end of an attempt as it is written down, whoever writes it; and the end of one that a fault of ours broke off. */
import type { Outcome, Reply } from "../../transports/transport.ts";
import type { Claim } from "../contract.ts";
import type { Delivery } from "../delivery.ts";
import { asBefore, type Settlement, type TriesSoFar } from "../settlement.ts";
import type { Database } from "./database.ts";
import { type ColumnChange, delivery, move } from "./deliveries.ts";
import type { Row } from "./row.ts";
import { leaveWord } from "./unsent.ts";

/** A delivery in the midst of an attempt. */
export interface Running {
  readonly from: Delivery;
  readonly standing: TriesSoFar;
}

/** What the attempts that run are read with; `where` narrows them. A row without an attempt is damaged and must be met. */
export function runningRows(where = "true"): string {
  return `select d.*, a.started,
      (select from_state from history where delivery = d.sequence and to_state = 'sending'
        and from_state <> 'sending' order by line desc limit 1) as before
    from deliveries d left join attempts a on a.delivery = d.sequence and a.fence = d.fence
    where d.state = 'sending' and ${where} order by d.sequence`;
}

/** A row of those. */
export function running(row: Row, file: string): Running {
  const from = delivery(row, file);
  const { key, refusals, refusedSince, crashes, phase } = from;
  if (phase === undefined) throw new Error(`${key} is sending without a phase`);
  const before = row.oneOf("before", ["queued", "deferred"]);
  return { from, standing: { refusals, refusedSince, crashes, phase, before, started: row.date("started") } };
}

export interface End {
  readonly kind: Outcome["kind"] | "lost";
  readonly reply: Reply;
  /** Where it was in doubt; else the last committed phase. */
  readonly phase?: string | undefined;
}

/** Writes an attempt's end and moves its delivery on, within a transaction. */
export function conclude(
  database: Database,
  { from, standing }: Running,
  end: End,
  settlement: Settlement,
  by: "sender" | "recovery",
  now: Date,
): void {
  endAttempt(database, from, end.phase ?? standing.phase, end, now);
  move(database, from, settlement.state, by, now, settlement.remark, changeOf(settlement));
}

/**
 * Ends an attempt that a fault of ours broke off, when nothing of it was released: the delivery is as it was before.
 * Where that cannot be written either, word is left beside the store. Never throws; false where not even that could
 * be done, and the next run knows no more than the phase.
 */
export function giveBack(database: Database, id: string, held: Claim, now: Date): boolean {
  try {
    if (database.get(MINE, fenced(held)) === undefined) return true;
    database.transaction(() => breakOff(database, held, now));
    return true;
  } catch {
    // Whoever calls has a fault to tell already, and this one is its kin.
    return leaveWord(database.file, { id, fence: held.fence, started: held.started });
  }
}

/** The same within a transaction; nothing where the claim is lost. */
export function breakOff(database: Database, held: Claim, now: Date): void {
  const row = database.get(MINE, fenced(held));
  if (row === undefined) return;
  const found = running(row, database.file);
  const settlement = asBefore(found.standing, now, BROKEN_OFF);
  conclude(database, found, { kind: "lost", reply: { text: BROKEN_OFF } }, settlement, "sender", now);
}

const MINE = runningRows("d.sequence = :sequence and d.fence = :fence");

/** What the history says of an attempt that was given back. */
export const BROKEN_OFF = "the outbox could not be written: broken off, nothing was sent";

/** What a statement of a claim's holder is bound to. */
export function fenced({ delivery: { sequence }, fence }: Pick<Claim, "delivery" | "fence">) {
  return { sequence, fence };
}

/** What was said, in its columns. */
export function replyColumns({ code, enhanced, text }: Reply) {
  return { code: code ?? null, enhanced: enhanced ?? null, text };
}

function endAttempt(database: Database, of: Delivery, phase: string, { kind, reply }: End, now: Date): void {
  const said = replyColumns(reply);
  database.run(
    `update attempts set ended = :now, kind = :kind, phase = :phase, code = :code, enhanced = :enhanced, text = :text
    where delivery = :sequence and number = :number`,
    { ...said, now: now.getTime(), kind, phase, sequence: of.sequence, number: of.attempts },
  );
  database.run(
    `update deliveries set reply_code = :code, reply_enhanced = :enhanced, reply_text = :text
    where sequence = :sequence`,
    { ...said, sequence: of.sequence },
  );
}

/** What follows from the end of an attempt for a delivery's columns. */
export function changeOf(settlement: Settlement): ColumnChange {
  if (settlement.state === "queued") return { next_at: 0 };
  if (settlement.state !== "deferred") return {};
  const { nextAt, refusals, refusedSince, crashes } = settlement;
  const refused_since = refusedSince?.getTime() ?? null;
  return { next_at: nextAt.getTime(), refusals, refused_since, crashes };
}
