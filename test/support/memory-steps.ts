/**
 * What each step of the outbox in memory does to what is kept: the moves and what follows from the end of an attempt
 * are those of `src/outbox`, the rest is the contract in a few lines. It refuses to know that anything is asynchronous.
 */
import { createHash, randomBytes } from "node:crypto";
import {
  type Claim,
  type Distrust,
  type HeldNote,
  type KnownNote,
  REPLACED,
} from "../../src/outbox/contract.ts";
import {
  type Counts,
  type Delivery,
  deliveryKey,
  type Frozen,
  type Hand,
  isCoherent,
  isLegal,
  STATES,
  type State,
} from "../../src/outbox/delivery.ts";
import { isAlive as isSeenAlive } from "../../src/outbox/process-identity.ts";
import type { Policy } from "../../src/outbox/retry.ts";
import { asBefore, type Settlement, settleLost, type TriesSoFar } from "../../src/outbox/settlement.ts";
import type { Succession } from "../../src/outbox/successions.ts";
import { EXIT, error, Problems } from "../../src/problem.ts";
import type { Outcome, Reply } from "../../src/transports/transport.ts";
import type { Whole } from "./outbox-law.ts";

/** A delivery as it is kept; nothing of it is ever changed, the next one takes its place. */
export interface Row extends Whole {
  readonly bytes: Uint8Array;
  readonly said: readonly string[];
  /** What its sender holds it by; only `sending` has it. */
  readonly hold?: { readonly owner: string; readonly fence: number; readonly lease: number } | undefined;
}

/** All that is kept of one project. */
export interface Kept {
  readonly id: string;
  /** In the order of enqueueing. */
  readonly rows: Map<string, Row>;
  /** By permalink in lower case. */
  readonly known: Map<string, string>;
  /** By `heldId`. */
  readonly held: Map<string, HeldNote>;
  readonly successions: Map<string, Succession>;
  /** The fences whose senders left word that nothing was released. */
  readonly words: Set<number>;
  fence: number;
  epoch: number;
  /** It may not know all that was sent, and nobody has taken it into use since. */
  isDisplaced: boolean;
  /** The time of the last line of history since the clock was last said to be right. */
  last: Date | undefined;
  /** That of the last line ever. */
  lastEntry: Date | undefined;
}

/** What is kept of a project that was just begun, in which these notes are known. */
export function begun(notes: readonly KnownNote[]): Kept {
  const known = new Map(notes.map(({ permalink, words }) => [permalink.toLowerCase(), words]));
  const empty = { rows: new Map(), held: new Map(), successions: new Map(), words: new Set<number>() };
  const times = { last: undefined, lastEntry: undefined };
  const id = randomBytes(16).toString("hex");
  return { id, known, ...empty, ...times, fence: 0, epoch: 0, isDisplaced: false };
}

/** What tells one held note from another. */
export function heldId({ permalink, mailing }: Pick<HeldNote, "permalink" | "mailing">): string {
  return JSON.stringify([permalink.toLowerCase(), mailing]);
}

export function heldOf({ held }: Kept): readonly HeldNote[] {
  const place = (one: HeldNote) => `${one.since.toISOString()} ${heldId(one)}`;
  return [...held.values()].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

export function know(draft: Kept, notes: readonly KnownNote[]): void {
  for (const [permalink, words] of begun(notes).known) {
    if (!draft.known.has(permalink)) draft.known.set(permalink, words);
    for (const [id, one] of draft.held) if (one.permalink.toLowerCase() === permalink) draft.held.delete(id);
  }
}

/** What the history says of an attempt that was given back. */
export const BROKEN_OFF = "the outbox could not be written: broken off, nothing was sent";
/** Back at the start: what went wrong before counts no more. */
export const AFRESH = { crashes: 0, refusals: 0, refusedSince: undefined };
/** How far a clock may lie behind the last line before it is not believed. */
const DAY = 24 * 3_600_000;

function distrusted(reason: string, clause: string, isClock: boolean): Distrust {
  const problem = error(`outbox-${reason}`, EXIT.again, `The outbox in memory ${clause}. Nothing was sent.`);
  return { reason, clause, isClock, problem };
}

/** Why it may not know all that was sent. */
export function displacement({ isDisplaced }: Kept): Distrust | undefined {
  return isDisplaced ? distrusted("displaced", "was displaced", false) : undefined;
}

/** Why its clock is not believed: it lies a day behind the last line. */
export function behind({ last }: Kept, now: Date): Distrust | undefined {
  const isBehind = last !== undefined && last.getTime() - now.getTime() > DAY;
  return isBehind ? distrusted("ahead", "is ahead of the clock", true) : undefined;
}

/** Throws Problems where a claim holds whose sender is not certainly gone. */
export function refuseInUse(draft: Kept, now: Date): void {
  const isInUse = [...draft.rows.values()].some(
    (row) => row.hold !== undefined && !hasRunOut(row, now) && isSeenAlive(row.hold.owner),
  );
  if (isInUse) throw new Problems(error("outbox-in-use", EXIT.again, "Another run sends from it."));
}

/** That many milliseconds after a time. */
export function later(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() + milliseconds);
}

/** All deliveries, in the order of enqueueing. */
export function listed({ rows }: Kept): readonly Delivery[] {
  return [...rows.values()].map(({ delivery }) => delivery);
}

/** How many there are in each state. */
export function countsOf(all: Kept): Counts {
  const number = (state: State) => listed(all).filter((one) => one.state === state).length;
  const each = Object.fromEntries(STATES.map((state) => [state, number(state)])) as Record<State, number>;
  return { ...each, all: all.rows.size };
}

/** Whether it waits to be sent. */
export function isOwed({ state }: Delivery): boolean {
  return state === "queued" || state === "deferred";
}

/** A time further ahead than any wait is of a clock that was set back since. */
export function isDue(of: Delivery, now: Date, { longestWait }: Policy): boolean {
  const { nextAt } = of;
  return isOwed(of) && (nextAt === undefined || nextAt <= now || nextAt > later(now, longestWait));
}

/** Puts a row in the place of the one before. */
export function put(draft: Kept, row: Row): Row {
  draft.rows.set(row.delivery.key, row);
  return row;
}

/** Puts a row with a line of history more; the delivery is already as it is after it. */
export function note(
  draft: Kept,
  row: Row,
  by: Hand,
  from: State | undefined,
  at: Date,
  remark: string,
): Row {
  draft.last = at;
  draft.lastEntry = at;
  return put(draft, { ...row, history: [...row.history, { at, by, from, to: row.delivery.state, remark }] });
}

/** The one place where a delivery changes its state. */
export function move(
  ...[draft, row, to, by, at, remark, change]: [Kept, Row, State, Hand, Date, string, Partial<Delivery>?]
): Row {
  const { key, state } = row.delivery;
  if (!isLegal(state, to, by)) throw new Error(`not a legal move: ${key} from ${state} to ${to} by ${by}`);
  const atRest = { phase: undefined, nextAt: undefined, leaseUntil: undefined };
  const isPinned = row.delivery.isPinned || to === "uncertain";
  const delivery = { ...row.delivery, ...atRest, ...change, isPinned, state: to };
  if (!isCoherent(to, delivery.phase)) throw new Error(`${key} cannot be ${to} in ${delivery.phase}`);
  const hold = to === "sending" ? row.hold : undefined;
  return note(draft, { ...row, delivery, hold }, by, state, at, remark);
}

function contents({ bytes, said, merged: _, ...frozen }: Frozen) {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { of: { ...frozen, sha256 }, bytes: Uint8Array.from(bytes), said: [...said] };
}

/** Freezes a delivery that is not there yet. */
export function insert(draft: Kept, frozen: Frozen): Row {
  const { of, ...rest } = contents(frozen);
  const atRest = { phase: undefined, nextAt: undefined, leaseUntil: undefined, reply: undefined };
  const place = {
    key: deliveryKey(frozen),
    sequence: draft.rows.size + 1,
    attempts: 0,
    formerAttempts: 0,
    isPinned: false,
  };
  const delivery: Delivery = { ...of, ...place, state: "queued", ...AFRESH, ...atRest };
  return note(
    draft,
    { delivery, ...rest, history: [], attempts: [] },
    "sender",
    undefined,
    of.frozenAt,
    "frozen",
  );
}

/** False, and nothing changed, unless it is owed and was never tried as it is frozen. */
export function freezeAnew(draft: Kept, row: Row, frozen: Frozen, by: Hand): boolean {
  const { state, attempts, formerAttempts, isPinned } = row.delivery;
  if (isPinned || !isOwed(row.delivery) || attempts > formerAttempts) return false;
  const { of, ...rest } = contents(frozen);
  const anew = { ...row, ...rest, delivery: { ...row.delivery, ...of } };
  note(draft, anew, by, state, of.frozenAt, "frozen anew");
  return true;
}

/** What it was frozen with was certainly not accepted, and may go. */
function letGo(row: Row): Row {
  if (row.delivery.isPinned) return row;
  return { ...row, delivery: { ...row.delivery, formerAttempts: row.delivery.attempts } };
}

/** What was sent from where the outbox was before, only the other side knows: what it holds never changes any more. */
export function pinAll(draft: Kept): void {
  for (const row of draft.rows.values())
    if (row.delivery.state !== "accepted")
      put(draft, { ...row, delivery: { ...row.delivery, isPinned: true } });
}

function cameToNothing({ delivery: { state } }: Row): boolean {
  return state === "rejected" || state === "cancelled";
}

/** The delivery that takes the place of another; undefined where one of them is not as it was. */
export function replaced(draft: Kept, old: Delivery, frozen: Frozen, now: Date): Delivery | undefined {
  const [found, key] = [draft.rows.get(old.key), deliveryKey(frozen)];
  if (key === old.key) throw new Error(`${key} cannot take its own place`);
  const there = draft.rows.get(key);
  if (found?.delivery.state !== old.state || found.delivery.attempts !== old.attempts) return undefined;
  if (there !== undefined && !cameToNothing(there)) return undefined;
  setAside(draft, found, key, now);
  if (there === undefined) return insert(draft, frozen).delivery;
  const queued = move(draft, letGo(there), "queued", "person", now, `in place of ${old.key}`, AFRESH);
  freezeAnew(draft, queued, frozen, "person");
  return draft.rows.get(key)?.delivery;
}

/** Takes a delivery out because another takes its place. */
function setAside(draft: Kept, row: Row, by: string, now: Date): void {
  const remark = `${REPLACED}${by}`;
  if (row.delivery.state === "cancelled") note(draft, row, "person", "cancelled", now, remark);
  else move(draft, row, "cancelled", "person", now, remark);
}

/** Those that took the place of a cancelled one, each that of the one before. */
function heirsOf(draft: Kept, { delivery: { state }, history }: Row): readonly Row[] {
  const remark = history.at(-1)?.remark ?? "";
  if (state !== "cancelled" || !remark.startsWith(REPLACED)) return [];
  const next = draft.rows.get(remark.slice(REPLACED.length));
  return next === undefined ? [] : [next, ...heirsOf(draft, next)];
}

/** Whether it is tried again, or is due now; with `anew` as that is frozen. */
export function retried(draft: Kept, row: Row, now: Date, anew: Frozen | undefined): boolean {
  const due = madeDue(draft, anew === undefined ? row : letGo(row), now);
  if (due !== undefined && anew !== undefined) freezeAnew(draft, due, anew, "person");
  return due !== undefined;
}

function madeDue(draft: Kept, row: Row, now: Date): Row | undefined {
  const { key, recipient, state } = row.delivery;
  if (state === "deferred")
    return note(
      draft,
      { ...row, delivery: { ...row.delivery, nextAt: now } },
      "person",
      state,
      now,
      "due now",
    );
  const isThere = (heir: Row) => heir.delivery.recipient.toLowerCase() === recipient.toLowerCase();
  const heirs = heirsOf(draft, row).filter(isThere);
  if (!cameToNothing(row) || !heirs.every(cameToNothing)) return undefined;
  for (const heir of heirs) setAside(draft, heir, key, now);
  return move(draft, row, "queued", "person", now, "to be tried again", AFRESH);
}

/** A due delivery in the hands of a sender. */
export function claimed(draft: Kept, row: Row, owner: string, now: Date, lease: number): Claim {
  const { delivery, bytes } = row;
  const [attempt, fence] = [delivery.attempts + 1, draft.fence + 1];
  draft.fence = fence;
  const begun = { number: attempt, started: now, phase: "claimed" } as const;
  const attempts = [...row.attempts, { ...begun, ended: undefined, kind: undefined, reply: undefined }];
  const change = { phase: "claimed", attempts: attempt, leaseUntil: later(now, lease) } as const;
  const held = { ...row, attempts, hold: { owner, fence, lease } };
  move(draft, held, "sending", "sender", now, `attempt ${attempt}`, change);
  return { key: delivery.key, fence, attempt, started: now, delivery, bytes: bytes.slice(), lease };
}

/** What settling needs to know of a delivery that is being sent. */
export function standing({ delivery, history, attempts }: Row): TriesSoFar {
  const { phase, refusals, refusedSince, crashes } = delivery;
  const before = history.findLast(({ from, to }) => to === "sending" && from !== "sending")?.from;
  const started = attempts.at(-1)?.started;
  if (phase === undefined || started === undefined || (before !== "queued" && before !== "deferred"))
    throw new Error(`${delivery.key} is not being sent`);
  return { phase, before, started, refusals, refusedSince, crashes };
}

interface End {
  readonly kind: Outcome["kind"] | "lost";
  readonly reply: Reply;
  readonly phase?: string | undefined;
}

/** The end of an attempt without an outcome. */
export function lost(text: string): End {
  return { kind: "lost", reply: { text } };
}

/** Writes the end of an attempt and moves its delivery on. */
export function conclude(
  ...[draft, row, end, settlement, by, now]: [Kept, Row, End, Settlement, Hand, Date]
): Row {
  const { kind, reply, phase = row.delivery.phase ?? "" } = end;
  const last = row.attempts.slice(-1).map((one) => ({ ...one, ended: now, kind, reply, phase }));
  const attempts = [...row.attempts.slice(0, -1), ...last];
  const { state, remark, ...change } = settlement;
  return move(
    draft,
    { ...row, attempts, delivery: { ...row.delivery, reply } },
    state,
    by,
    now,
    remark,
    change,
  );
}

/** What the history says of an answer whose claim was lost. */
export function tooLate({ attempt }: Claim, { kind, reply: { code, enhanced, text } }: Outcome): string {
  const said = [code, enhanced, text].filter((part) => part !== undefined).join(" ");
  return `attempt ${attempt} had lost its claim; its answer: ${kind}, ${said}`;
}

/** Also where it lies further ahead than any renewal puts it: the clock was set back since. */
function hasRunOut({ delivery: { leaseUntil }, hold }: Row, now: Date): boolean {
  const ahead = (leaseUntil?.getTime() ?? 0) - now.getTime();
  return ahead <= 0 || ahead > 2 * (hold?.lease ?? 0);
}

/** Settles what senders that are gone have left; the deliveries as they stand after it. */
export function recovered(
  draft: Kept,
  now: Date,
  isAlive: (owner: string) => boolean,
  policy: Policy,
): Delivery[] {
  return [...draft.rows.values()].flatMap((row) => {
    if (row.hold === undefined) return [];
    const isUnsent = draft.words.delete(row.hold.fence);
    if (!isUnsent && !hasRunOut(row, now) && isAlive(row.hold.owner)) return [];
    const tries = standing(row);
    const settlement = isUnsent ? asBefore(tries, now, BROKEN_OFF) : settleLost(tries, now, policy);
    return conclude(draft, row, lost(settlement.remark), settlement, "recovery", now).delivery;
  });
}
