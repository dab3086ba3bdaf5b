/**
 * What a store of the outbox does, whatever keeps it: a file, a branch, a database that many machines share. Each
 * method that changes something is one durable step: when its promise is kept, the change outlives a crash; when it
 * is broken, nothing was changed unless the method says otherwise. Every method throws Problems where the store cannot
 * be read or written. All times come in as parameters. The contract refuses to know files, and a store refuses to
 * know what a message says, how it travels and whose turn it is.
 */
import type { Problem } from "../problem.ts";
import type { Outcome } from "../transports/transport.ts";
import type { Attempt, Counts, Delivery, Frozen, Hand, HistoryLine, State } from "./delivery.ts";
import type { Policy } from "./retry.ts";
import type { Shares } from "./shares.ts";
import type { Succession } from "./successions.ts";

/** Where the outbox of one project is kept; a project is told by its site's id, and sees its own deliveries alone. */
export interface Outbox {
  /** The place in words for a person: a folder, a branch, a database. */
  readonly place: string;
  /** Whether there is a store, or what is left of one: only where this is false may one be made. */
  exists(): Promise<boolean>;
  /** What is known of the place where there is none. */
  absence(): Promise<Absence>;
  /**
   * Opens it and brings it to this program's version. Throws Problems where it is missing, damaged, newer, or another
   * project's; to send from it, also where it is kept so that it would be put back to an earlier day by itself. For
   * reading alone nothing is written, made or mended in its place: one of an older version is refused, and so is all
   * that would write.
   */
  open(purpose?: "sending" | "reading"): Promise<Store>;
  /**
   * Makes a store in which these notes are known from the first moment on: it is there with them or not at all, so
   * that a run cut short cannot leave one to which every old note is new. One that is there is opened as it is.
   */
  create(known: readonly KnownNote[], at: Date): Promise<Store>;
}

/** What is known of a place where there is no store. */
export interface Absence {
  /** That there is none, as a clause. */
  readonly clause: string;
  /** How the one that was in use there comes back; absent where none ever was. */
  readonly wayBack?: string;
}

/** A note that is never sent unless a person names it: it was there before the outbox was, or a person said so. */
export interface KnownNote {
  readonly permalink: string;
  /** A hash of its words as they were then. */
  readonly words: string;
}

/** A note, or what was edited in it, that a mailing does not get by itself, as a run has told it. */
export interface HeldNote {
  readonly permalink: string;
  readonly mailing: string;
  /** A word for the reason: while it stays the same, the note is not told again. */
  readonly reason: string;
  /** The sentence that was told. */
  readonly why: string;
  /** When it was told first. */
  readonly since: Date;
}

/** What can be asked without changing anything. */
export interface Queries {
  /** The delivery of a key; undefined where there is none. */
  find(key: string): Promise<Delivery | undefined>;
  /** Those of the keys that are there, in the order of enqueueing. */
  findAll(keys: readonly string[]): Promise<readonly Delivery[]>;
  /** Deliveries in the order of enqueueing: all, or those in some states. */
  list(states?: readonly State[]): Promise<readonly Delivery[]>;
  /** The same some at a time, where there may be very many; what moves meanwhile is there as it was or as it is. */
  pages(states?: readonly State[]): AsyncIterable<readonly Delivery[]>;
  /**
   * What may be tried now, in the order of enqueueing: all, or the first so many; of those behind a sequence, where one is
   * named.
   */
  due(now: Date, policy?: Policy, most?: number, after?: number): Promise<readonly Delivery[]>;
  /** The frozen bytes, checked against their SHA-256. */
  frozenBytes(key: string): Promise<Uint8Array | undefined>;
  /** The words it was frozen with, checked against their hash. */
  frozenWords(key: string): Promise<readonly string[] | undefined>;
  /** A delivery's history, oldest first; empty for a key that is not there. */
  history(key: string): Promise<readonly HistoryLine[]>;
  /** A delivery's attempts, first to last. */
  attempts(key: string): Promise<readonly Attempt[]>;
  /** How many there are in each state, all from one instant. */
  counts(): Promise<Counts>;
  /** Whether a note is known; permalinks that differ by case alone are one. */
  isKnown(permalink: string): Promise<boolean>;
  /** The notes that are held and were told, in the order of their telling, then by permalink and mailing. */
  heldNotes(): Promise<readonly HeldNote[]>;
  /** What is remembered of mailings that took over from others. */
  successions(): Promise<readonly Succession[]>;
  /** The time of the last line of any delivery's history; undefined where there is none. */
  lastEntry(): Promise<Date | undefined>;
  /** What is wrong with the store itself: the law of its states, what is frozen. */
  verify(): Promise<readonly Problem[]>;
}

/** What comes in. */
export interface Intake {
  /** Marks notes as known, and forgets that they are held; one that is known stays as it was first known. */
  know(notes: readonly KnownNote[], at: Date): Promise<void>;
  /**
   * Remembers which notes are held, in place of what was remembered of the same note and mailing; `freed` are held no
   * more. Permalinks that differ by case alone are one.
   */
  hold(held: readonly HeldNote[], freed: readonly Pick<HeldNote, "permalink" | "mailing">[]): Promise<void>;
  /** Freezes a delivery, queued; the same key again is found as it stands, never made twice and never changed. */
  enqueue(frozen: Frozen): Promise<{ readonly delivery: Delivery; readonly made: boolean }>;
  /**
   * The same of many, all or none: how many were made. Of those that are alike in their form its octets and their words
   * are kept once.
   */
  enqueueAll(frozen: readonly Frozen[]): Promise<number>;
  /**
   * Freezes a delivery anew under its key; false, and nothing changed, unless it is owed, was never tried as it is
   * frozen, and was never in doubt.
   */
  refreeze(key: string, frozen: Frozen): Promise<boolean>;
  /**
   * Freezes a delivery in place of one that did not arrive, which is taken out: both or neither. Where that key was
   * there before and came to nothing, it is queued again. Undefined, and nothing changed, where one of them is not as
   * it was any more: somebody else's run has dealt with it. One that may have arrived is never taken out, and none
   * takes its own place: to ask for that is a bug.
   */
  replace(old: Delivery, frozen: Frozen, now: Date): Promise<Delivery | undefined>;
  /** What deliveries of an earlier version were made of, which did not note it; one that has a source keeps it. */
  sourced(made: readonly { readonly key: string; readonly source: string }[]): Promise<void>;
  /** Remembers more of mailings that took over, in place of what was remembered of the same. */
  succeed(changed: readonly Succession[]): Promise<void>;
}

/** A delivery in the hands of one sender, for one attempt. Whoever has lost it changes nothing in it any more. */
export interface Claim {
  readonly key: string;
  /** A number that is given out once: what the store tells this claim from every later one by. */
  readonly fence: number;
  /** The number of the attempt, from 1, and when it began. */
  readonly attempt: number;
  readonly started: Date;
  readonly delivery: Delivery;
  readonly bytes: Uint8Array;
  /** How long it holds without a sign of life, in milliseconds. */
  readonly lease: number;
}

/** How long a claim holds unless its sender says otherwise, in milliseconds. */
export const LEASE = 60_000;

/** The way through `sending`, up to its end. */
export interface Claims {
  /**
   * Takes a due delivery for one attempt, by default for a minute; undefined where it is not due or somebody else has
   * it. Where it throws, nothing is held.
   */
  claim(key: string, owner: string, now: Date, lease?: number, policy?: Policy): Promise<Claim | undefined>;
  /** The message is about to go into the transport; false where the claim is lost or its lease has run out. */
  inData(claim: Claim, now: Date): Promise<boolean>;
  /**
   * The record that must stand before the last piece of the body is released; false where the claim is lost or its
   * lease has run out, and then nothing may be released.
   */
  terminatorDue(claim: Claim, now: Date): Promise<boolean>;
  /** Makes the lease last from now on; false where the claim is lost. */
  renew(claim: Claim, now: Date): Promise<boolean>;
}

/** How an attempt ends. */
export interface Endings {
  /**
   * Writes down what became of an attempt; jitter is a number from 0 to 1. False where the claim was lost meanwhile:
   * then the answer becomes a line of history for a person to see.
   */
  record(claim: Claim, outcome: Outcome, now: Date, jitter: number, policy?: Policy): Promise<boolean>;
  /**
   * Ends an attempt that a fault of ours broke off, when nothing of it was released: the delivery is as it was before.
   * Never throws; true also where the claim is lost, which leaves nothing to end; false where that could not be noted
   * at all, and the next run knows no more than the phase.
   */
  giveBack(claim: Claim, now: Date): Promise<boolean>;
  /**
   * Settles every attempt whose sender is gone, whose lease has run out, or that its sender left word of; the
   * deliveries as they stand after it. `isAlive` says false only of a sender that is certainly gone. Throws Problems also
   * where there is nothing to settle and the store has left for another place: a worker that only waits hears of it.
   */
  recover(now: Date, isAlive: (owner: string) => boolean, policy?: Policy): Promise<readonly Delivery[]>;
}

/** About an uncertain delivery: it was sent after all, or it is to be sent again. */
export type Verdict = "sent" | "again";

/** What a person (or the list's archive, or a mailing's own setting) decides; each verdict is a line of history. */
export interface Verdicts {
  /** Settles an uncertain delivery, by a person unless said otherwise; false where it is not uncertain. */
  resolve(key: string, answer: Verdict, now: Date, by?: Hand): Promise<boolean>;
  /** A delivery that was never tried from here and that the archive has; false where it is not such a one. */
  recognise(key: string, now: Date): Promise<boolean>;
  /**
   * Takes out a delivery that was not accepted; false where it is neither queued, deferred nor rejected. `why` is what
   * its history says of it, by default that it was cancelled.
   */
  cancel(key: string, now: Date, why?: typeof WITHDRAWN | typeof SUPPRESSED): Promise<boolean>;
  /**
   * Queues a rejected or cancelled delivery again, or makes a deferred one due now; false where it is none of these,
   * and where another to that address took its place that has not come to nothing. With `anew` it is frozen anew under
   * its key: it was certainly not accepted. What was tried is kept beside. What was ever in doubt keeps its bytes.
   */
  retry(key: string, now: Date, anew?: Frozen): Promise<boolean>;
}

/** How the history says that a delivery was taken out because its recipient had left the list. */
export const WITHDRAWN = "its recipient is not on the list any more";

/** How the history says that a delivery was taken out because nothing is to be sent to its recipient. */
export const SUPPRESSED = "its recipient is suppressed";

/** How the history says that another delivery took the place of one, before that one's key. */
export const REPLACED = "replaced by ";

/** Why a store may not be trusted to know what was sent, or when. */
export interface Distrust {
  /** The store's own word for it, for scripts. */
  readonly reason: string;
  /** What became of it, as the end of a sentence that it begins: "was restored". */
  readonly clause: string;
  /** Whether only the clock speaks against it: then it is no reason to begin anew. */
  readonly isClock: boolean;
  /** Whether it is on its way to another place, or has left for it: nobody takes it into use here. */
  readonly isMoving?: boolean;
  readonly problem: Problem;
}

/** Whether a store may be trusted, and how a person takes one into use that may not. */
export interface Trust {
  /**
   * Why it may not be trusted; undefined where it may. Until it is, all that writes throws that Problem, but the two
   * below. Where only the clock speaks against it, `claim` and `beginAnew` throw it, and what became of an attempt can
   * still be written down.
   */
  distrust(now: Date): Promise<Distrust | undefined>;
  /** From 0: how often it was taken into use again, for another reason than the clock. */
  epoch(): Promise<number>;
  /**
   * Takes it into use as the copy that knows everything that was sent, and today's clock for right. It and the next
   * throw Problems, and change nothing, where another run sends from it.
   */
  adopt(now: Date): Promise<void>;
  /** Takes it into use as one that does not: these notes become known, and what was owed becomes uncertain. */
  beginAnew(notes: readonly KnownNote[], at: Date): Promise<void>;
}

/** What one worker has room for. */
export interface Room {
  readonly most: number;
  readonly owner: string;
  readonly now: Date;
  readonly lease: number;
  readonly policy: Policy;
  /** The way that a delivery goes; undefined where this worker is not to send it. */
  readonly wayOf: (delivery: Delivery) => string | undefined;
  /** How many may begin on each way; none on one that is not named. */
  readonly on: ReadonlyMap<string, number>;
  /** How many messages may go that way in a minute, whoever sends them; absent for any number. */
  readonly perMinute: (way: string) => number | undefined;
}

/** What it has now. */
export interface UnderWay {
  readonly claims: readonly Claim[];
  /** The ways that what was looked at goes, with room for it or none. */
  readonly ways: ReadonlySet<string>;
  /** Whether not all was looked at. */
  readonly isMore: boolean;
  readonly isAnythingDue: boolean;
}

/** What workers have of a store that several machines deliver from. */
export interface SharedWork extends Shares {
  /**
   * Claims what is due next, in the order of enqueueing: the first to each address that nobody sends to. What is claimed
   * is about to go into its transport, and is noted so.
   */
  next(room: Room): Promise<UnderWay>;
}

/** An open store of one project. */
export interface Store extends Queries, Intake, Claims, Endings, Verdicts, Trust {
  /** Which store it is, for ever: 32 hexadecimal digits. */
  readonly id: string;
  /** What the machines share that deliver from it; absent where it is one machine's. */
  readonly shares?: SharedWork | undefined;
  close(): Promise<void>;
}
