/** How an attempt ends: with what its sender writes down, or with what is found of a sender that did not come back. */
import type { Outcome, Reply } from "../../transports/transport.ts";
import type { Claim } from "../contract.ts";
import type { Delivery } from "../delivery.ts";
import type { Policy } from "../retry.ts";
import { asBefore, type Settlement, settle, settleLost } from "../settlement.ts";
import { BROKEN_OFF, conclude, type End, fenced, type Running, running, runningRows } from "./attempt.ts";
import type { Database } from "./database.ts";
import { find, note } from "./deliveries.ts";
import type { Row } from "./row.ts";
import { takeAway, wordOf, wordsBeside } from "./unsent.ts";

/**
 * Writes down what became of an attempt; jitter is a number from 0 to 1. False where the claim was lost meanwhile:
 * then the state stays as whoever took it left it, and the answer becomes a line of history for a person to see.
 * Within a transaction.
 */
export function record(
  database: Database,
  held: Claim,
  outcome: Outcome,
  now: Date,
  jitter: number,
  policy: Policy,
): boolean {
  const row = database.get(runningRows("d.sequence = :sequence and d.fence = :fence"), fenced(held));
  if (row === undefined) {
    tooLate(database, held, outcome, now);
    return false;
  }
  const found = running(row, database.file);
  const settlement = settle(outcome, found.standing, now, jitter, policy);
  conclude(database, found, endOf(outcome), settlement, "sender", now);
  return true;
}

/** What an outcome is as the end of its attempt. */
export function endOf(outcome: Outcome): End {
  const { kind, reply } = outcome;
  return { kind, reply, phase: outcome.kind === "uncertain" ? outcome.phase : undefined };
}

function tooLate(database: Database, held: Claim, outcome: Outcome, now: Date): void {
  const found = find(database, held.key);
  if (found === undefined) return;
  const remark = lateAnswer(held, outcome);
  note(database, held.delivery.sequence, "sender", found.state, found.state, now, remark);
}

/** What the history says of an answer that came when its claim was lost. */
export function lateAnswer({ attempt }: Claim, { kind, reply }: Outcome): string {
  return `attempt ${attempt} had lost its claim; its answer: ${kind}, ${spoken(reply)}`;
}

function spoken({ code, enhanced, text }: Reply): string {
  return [code, enhanced, text].filter((part) => part !== undefined).join(" ");
}

/**
 * Settles every attempt whose sender is gone, whose lease has run out, or that its sender left word of; the
 * deliveries as they stand after it. `isAlive` says false only of a sender that is certainly gone.
 */
export function recover(
  database: Database,
  now: Date,
  isAlive: (owner: string) => boolean,
  policy: Policy,
): readonly Delivery[] {
  const id = database.get("select id from outbox")?.text("id") ?? "";
  // Most runs find nothing: they need not wait for whoever is writing.
  if (database.get(runningRows()) === undefined && wordsBeside(database.file, id).size === 0) return [];
  let words: ReadonlySet<string> = new Set();
  const settled = database.transaction(() => {
    // Nobody claims meanwhile, so that each word's attempt is among the rows or over.
    words = wordsBeside(database.file, id);
    return settleAll(database, id, words, now, isAlive, policy);
  });
  takeAway(database.file, words);
  return settled;
}

/** The same within a transaction, with the words that were left about attempts of the store `id`. */
export function settleAll(
  database: Database,
  id: string,
  words: ReadonlySet<string>,
  now: Date,
  isAlive: (owner: string) => boolean,
  policy: Policy,
): readonly Delivery[] {
  return database.all(runningRows()).flatMap((row) => {
    const found = running(row, database.file);
    const settlement = remains(row, found, id, words, now, isAlive, policy);
    if (settlement === undefined) return [];
    const end = { kind: "lost", reply: { text: settlement.remark } } as const;
    conclude(database, found, end, settlement, "recovery", now);
    return find(database, found.from.key) ?? [];
  });
}

/**
 * What becomes of an attempt of the store `id` that is found, by its row and by the words that were left; undefined where
 * its sender may still be at it.
 */
export function remains(
  row: Row,
  { standing }: Running,
  id: string,
  words: ReadonlySet<string>,
  now: Date,
  isAlive: (owner: string) => boolean,
  policy: Policy,
): Settlement | undefined {
  const { started } = standing;
  const isUnsent = words.has(wordOf({ id, fence: row.number("fence"), started }));
  if (!isUnsent && !hasRunOut(row, now) && isAlive(row.text("owner"))) return undefined;
  return isUnsent ? asBefore(standing, now, BROKEN_OFF) : settleLost(standing, now, policy);
}

/** Also where it lies further ahead than any renewal puts it: the clock was set back since. */
function hasRunOut(row: Row, now: Date): boolean {
  const ahead = row.number("lease_until") - now.getTime();
  return ahead <= 0 || ahead > 2 * row.number("lease");
}
