/** How an attempt ends: with what its sender writes down, or with what is found of a sender that did not come back. */
import type { Outcome, Reply } from "../transports/transport.ts";
import { type Claim, fenced } from "./claims.ts";
import type { Database } from "./database.ts";
import { delivery, find, move, note } from "./deliveries.ts";
import type { Delivery } from "./delivery.ts";
import type { Row } from "./row.ts";
import { type Policy, type Settlement, type Standing, settle, settleLost } from "./settlement.ts";

/**
 * Writes down what became of an attempt; jitter is a number from 0 to 1. False where the claim was lost meanwhile:
 * then the state stays as whoever took it left it, and the answer becomes a line of history for a person to see.
 */
export function record(
  database: Database,
  held: Claim,
  outcome: Outcome,
  now: Date,
  jitter: number,
  policy: Policy,
): boolean {
  return database.transaction(() => {
    const row = database.get(
      `select d.*, a.started from deliveries d join attempts a on a.delivery = d.sequence and a.fence = d.fence
      where d.sequence = :sequence and d.fence = :fence and d.state = 'sending'`,
      fenced(held),
    );
    if (row === undefined) {
      tooLate(database, held, outcome, now);
      return false;
    }
    const from = delivery(row, database.file);
    const standing = standingOf(from, row.date("started"));
    const settlement = settle(outcome, standing, now, jitter, policy);
    endAttempt(database, from, outcome.kind === "uncertain" ? outcome.phase : standing.phase, outcome, now);
    apply(database, from, settlement, "sender", now);
    return true;
  });
}

function tooLate(database: Database, held: Claim, outcome: Outcome, now: Date): void {
  const found = find(database, held.key);
  if (found === undefined) return;
  const remark = `attempt ${held.attempt} had lost its claim; its answer: ${outcome.kind}, ${spoken(outcome.reply)}`;
  note(database, held.sequence, "sender", found.state, found.state, now, remark);
}

function spoken({ code, enhanced, text }: Reply): string {
  return [code, enhanced, text].filter((part) => part !== undefined).join(" ");
}

/**
 * Settles every attempt whose sender is gone or whose lease has run out; the deliveries as they stand after it.
 * `isAlive` says false only of a sender that is certainly gone.
 */
export function recover(
  database: Database,
  now: Date,
  isAlive: (owner: string) => boolean,
  policy: Policy,
): readonly Delivery[] {
  // A row whose attempt cannot be found is damaged, and must not look like one that somebody is sending.
  const lost = `select d.*, a.started from deliveries d
    left join attempts a on a.delivery = d.sequence and a.fence = d.fence where d.state = 'sending' order by d.sequence`;
  // Most runs find nothing: they need not wait for whoever is writing.
  if (database.get(lost) === undefined) return [];
  return database.transaction(() => {
    const rows = database.all(lost);
    const gone = rows.filter((row) => hasRunOut(row, now) || !isAlive(row.text("owner")));
    return gone.flatMap((row) => {
      const from = delivery(row, database.file);
      const standing = standingOf(from, row.date("started"));
      const settlement = settleLost(standing, now, policy);
      const reply: Reply = { text: settlement.remark };
      endAttempt(database, from, standing.phase, { kind: "lost", reply }, now);
      apply(database, from, settlement, "recovery", now);
      return find(database, from.key) ?? [];
    });
  });
}

/** Also where it lies further ahead than any renewal puts it: the clock was set back since. */
function hasRunOut(row: Row, now: Date): boolean {
  const ahead = row.number("lease_until") - now.getTime();
  return ahead <= 0 || ahead > 2 * row.number("lease");
}

function standingOf(of: Delivery, started: Date): Standing {
  const { refusals, refusedSince, crashes, phase } = of;
  if (phase === undefined) throw new Error(`${of.key} is sending without a phase`);
  return { refusals, refusedSince, crashes, phase, started };
}

interface End {
  readonly kind: Outcome["kind"] | "lost";
  readonly reply: Reply;
}

function endAttempt(database: Database, of: Delivery, phase: string, { kind, reply }: End, now: Date): void {
  const said = { code: reply.code ?? null, enhanced: reply.enhanced ?? null, text: reply.text };
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

function apply(
  database: Database,
  from: Delivery,
  settlement: Settlement,
  by: "sender" | "recovery",
  now: Date,
): void {
  const { state, remark } = settlement;
  if (state !== "deferred") {
    move(database, from, state, by, now, remark);
    return;
  }
  const { nextAt, refusals, refusedSince, crashes } = settlement;
  const refused_since = refusedSince?.getTime() ?? null;
  move(database, from, state, by, now, remark, {
    ...{ next_at: nextAt.getTime(), refusals, refused_since, crashes },
  });
}
