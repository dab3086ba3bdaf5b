/**
 * The outbox on disk: one SQLite file, in which each arrow of the state diagram is one transaction that is synced
 * to disk before it is believed. A file that is damaged, of a newer schema, or not synced is refused, never started
 * afresh. The interface below is what another store would have to meet. All times come in as parameters; it refuses
 * to know what a message says, how it travels and whose turn it is.
 */
import { join } from "node:path";
import type { Problem } from "../../problem.ts";
import type { Outcome } from "../../transports/transport.ts";
import type { Attempt, Counts, Delivery, Frozen, Hand, HistoryLine, State } from "../delivery.ts";
import { POLICY, type Policy } from "../retry.ts";
import { giveBack } from "./attempt.ts";
import * as claims from "./claims.ts";
import { type Database, openDatabase } from "./database.ts";
import { alone, makeDatabase } from "./database-file.ts";
import * as deliveries from "./deliveries.ts";
import * as endings from "./endings.ts";
import { inspectFile, link, makeFolder, makeWhole, storeExists, storeFile } from "./folder.ts";
import * as epoch from "./identity.ts";
import * as intake from "./intake.ts";
import * as reads from "./reads.ts";
import { missing } from "./refusals.ts";
import * as successions from "./successions.ts";
import { homeOf } from "./trust/file-identity.ts";
import { leaveMark } from "./trust/mark.ts";
import { type Displaced, watch } from "./trust/trust.ts";
import { Witness } from "./trust/witness.ts";
import * as verdicts from "./verdicts.ts";

export { storeExists };

/** Every method throws Problems where the file cannot be read or written; what is documented at the functions holds here. */
export interface Store {
  readonly file: string;
  /** Which store it is, for ever: 32 hexadecimal digits. */
  readonly id: string;
  /**
   * Whether it was restored or moved since it was last in use, or the clock lies a day behind it: then it does not know
   * what was sent, or when. While it was restored or moved, all that writes throws that Problem but the two below.
   */
  displaced(now: Date): Displaced | undefined;
  /** From 0: how often it was found restored or moved and taken into use again. */
  epoch(): number;
  /** Takes it into use as the copy that knows everything that was sent, and today's clock for right. */
  adopt(now: Date): void;
  beginAnew(notes: readonly intake.KnownNote[], at: Date): void;
  enqueue(frozen: Frozen): { readonly delivery: Delivery; readonly made: boolean };
  refreeze(key: string, frozen: Frozen): boolean;
  replace(old: Delivery, frozen: Frozen, now: Date): Delivery | undefined;
  successions(): readonly successions.Succession[];
  succeed(changed: readonly successions.Succession[]): void;
  isKnown(permalink: string): boolean;
  find(key: string): Delivery | undefined;
  list(states?: readonly State[]): readonly Delivery[];
  due(now: Date, policy?: Policy): readonly Delivery[];
  /** The frozen bytes, checked against their SHA-256. */
  frozenBytes(key: string): Uint8Array | undefined;
  /** The words it was frozen with, checked against their hash. */
  frozenWords(key: string): readonly string[] | undefined;
  history(key: string): readonly HistoryLine[];
  attempts(key: string): readonly Attempt[];
  counts(): Counts;
  verify(): readonly Problem[];
  /** The lease in milliseconds, by default a minute. */
  claim(key: string, owner: string, now: Date, lease?: number, policy?: Policy): claims.Claim | undefined;
  inData(claim: claims.Claim, now: Date): boolean;
  terminatorDue(claim: claims.Claim, now: Date): boolean;
  renew(claim: claims.Claim, now: Date): boolean;
  record(claim: claims.Claim, outcome: Outcome, now: Date, jitter: number, policy?: Policy): boolean;
  /** Never throws. */
  giveBack(claim: claims.Claim, now: Date): boolean;
  recover(now: Date, isAlive: (owner: string) => boolean, policy?: Policy): readonly Delivery[];
  /** By a person unless said otherwise. */
  resolve(key: string, answer: verdicts.Verdict, now: Date, by?: Hand): boolean;
  recognise(key: string, now: Date): boolean;
  cancel(key: string, now: Date): boolean;
  retry(key: string, now: Date): boolean;
  close(): void;
}

/**
 * Opens the store in a state folder, which `storeExists` can tell beforehand; a missing one is created only where
 * the caller says so. Throws Problems: 75 where there is none, 73 where it is damaged or cannot be written, 78 where
 * it is a newer program's or no outbox.
 */
export function openStore(folder: string, { create }: { readonly create: boolean }): Store {
  const file = storeFile(folder);
  if (!storeExists(folder)) {
    if (!create) throw missing(file);
    return createStore(folder, [], new Date(0));
  }
  inspectFile(folder);
  return storeOf(openDatabase(file));
}

/**
 * Makes a store in which these notes are known from the first moment on: it is there with them or not at all, so
 * that a run cut short cannot leave one to which every old note is new. One that is there already is opened as it is.
 */
export function createStore(folder: string, known: readonly intake.KnownNote[], at: Date): Store {
  const file = storeFile(folder);
  if (!storeExists(folder)) {
    makeFolder(folder);
    // Of two that make one at once, the mark of either would betray the store of the other.
    alone(join(folder, ".outbox-making"), () => {
      if (storeExists(folder)) return;
      let id = "";
      const make = (beside: string) => {
        id = makeStore(file, beside, known, at);
      };
      makeWhole(file, make, link);
      // Behind the store: only one that was there can have been in use.
      new Witness(folder).leave({ id, home: homeOf(file) });
    });
  }
  return openStore(folder, { create: false });
}

/** The mark first: a kill between the two leaves a mark without a store, which means nothing. */
function makeStore(file: string, beside: string, known: readonly intake.KnownNote[], at: Date): string {
  makeDatabase(beside);
  const made = openDatabase(beside);
  try {
    epoch.settleIn(made, known, at);
    const { id, commits } = epoch.identity(made);
    leaveMark(file, id, () => commits);
    return id;
  } finally {
    made.close();
  }
}

function storeOf(database: Database): Store {
  const { id } = epoch.identity(database);
  const trust = watch(database);
  return {
    file: database.file,
    id,
    displaced: trust.displaced,
    epoch: () => epoch.identity(database).epoch,
    adopt: trust.adopt,
    beginAnew: trust.beginAnew,
    enqueue: (frozen) => intake.enqueue(database, frozen),
    refreeze: (key, frozen) => intake.refreeze(database, key, frozen),
    replace: (old, frozen, now) => intake.replace(database, old, frozen, now),
    successions: () => successions.successions(database),
    succeed: (changed) => successions.succeed(database, changed),
    isKnown: (permalink) => intake.isKnown(database, permalink),
    find: (key) => deliveries.find(database, key),
    list: (states) => reads.list(database, states),
    due: (now, policy = POLICY) => claims.due(database, now, policy),
    frozenBytes: (key) => {
      const found = deliveries.find(database, key);
      return found && deliveries.frozenBytes(database, found);
    },
    frozenWords: (key) => {
      const found = deliveries.find(database, key);
      return found && deliveries.frozenWords(database, found);
    },
    history: (key) => reads.history(database, key),
    attempts: (key) => reads.attempts(database, key),
    counts: () => reads.counts(database),
    verify: () => reads.verify(database),
    claim: (key, owner, now, lease = claims.LEASE, policy = POLICY) => {
      trust.refuse(now);
      return claims.claim(database, key, owner, now, lease, policy);
    },
    inData: (claim, now) => claims.inData(database, claim, now),
    terminatorDue: (claim, now) => claims.terminatorDue(database, claim, now),
    renew: (claim, now) => claims.renew(database, claim, now),
    record: (claim, outcome, now, jitter, policy = POLICY) =>
      endings.record(database, claim, outcome, now, jitter, policy),
    giveBack: (claim, now) => giveBack(database, claim, now),
    recover: (now, isAlive, policy = POLICY) => endings.recover(database, now, isAlive, policy),
    resolve: (key, answer, now, by = "person") => verdicts.resolve(database, key, answer, now, by),
    recognise: (key, now) => verdicts.recognise(database, key, now),
    cancel: (key, now) => verdicts.cancel(database, key, now),
    retry: (key, now) => verdicts.retry(database, key, now),
    close: () => database.close(),
  };
}
