/**
 * The outbox on disk: one SQLite file, in which each arrow of the state diagram is one transaction that is synced
 * to disk before it is believed. A file that is damaged, of a newer schema, or not synced is refused, never started
 * afresh. The interface below is what another store would have to meet. All times come in as parameters; it refuses
 * to know what a message says, how it travels and whose turn it is.
 */
import type { Problem } from "../problem.ts";
import type { Outcome } from "../transports/transport.ts";
import * as claims from "./claims.ts";
import { type Database, makeDatabase, openDatabase } from "./database.ts";
import * as deliveries from "./deliveries.ts";
import type { Attempt, Counts, Delivery, Frozen, Hand, HistoryLine, State } from "./delivery.ts";
import * as endings from "./endings.ts";
import { createFile, inspectFile, storeExists, storeFile } from "./folder.ts";
import * as intake from "./intake.ts";
import * as reads from "./reads.ts";
import { missing } from "./refusals.ts";
import { POLICY, type Policy } from "./settlement.ts";
import * as verdicts from "./verdicts.ts";

export { storeExists };

/** Every method throws Problems where the file cannot be read or written; what is documented at the functions holds here. */
export interface Store {
  readonly file: string;
  enqueue(frozen: Frozen): { readonly delivery: Delivery; readonly made: boolean };
  refreeze(key: string, frozen: Frozen): boolean;
  markKnown(notes: readonly intake.Known[], at: Date): void;
  isKnown(permalink: string): boolean;
  find(key: string): Delivery | undefined;
  list(states?: readonly State[]): readonly Delivery[];
  due(now: Date): readonly Delivery[];
  /** The frozen bytes, checked against their SHA-256. */
  frozenBytes(key: string): Uint8Array | undefined;
  history(key: string): readonly HistoryLine[];
  attempts(key: string): readonly Attempt[];
  counts(): Counts;
  verify(): readonly Problem[];
  /** The lease in milliseconds, by default a minute. */
  claim(key: string, owner: string, now: Date, lease?: number): claims.Claim | undefined;
  inData(claim: claims.Claim, now: Date): boolean;
  terminatorDue(claim: claims.Claim, now: Date): boolean;
  renew(claim: claims.Claim, now: Date): boolean;
  record(claim: claims.Claim, outcome: Outcome, now: Date, jitter: number, policy?: Policy): boolean;
  recover(now: Date, isAlive: (owner: string) => boolean, policy?: Policy): readonly Delivery[];
  /** By a person unless said otherwise. */
  resolve(key: string, answer: verdicts.Answer, now: Date, by?: Hand): boolean;
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
    createFile(folder, makeDatabase);
  }
  inspectFile(folder);
  return storeOf(openDatabase(file));
}

/**
 * Makes a store in which these notes are known from the first moment on: it is there with them or not at all, so
 * that a run cut short cannot leave one to which every old note is new. One that is there already is opened as it is.
 */
export function createStore(folder: string, known: readonly intake.Known[], at: Date): Store {
  if (!storeExists(folder)) {
    createFile(folder, (path) => {
      makeDatabase(path);
      const made = openDatabase(path);
      try {
        intake.markKnown(made, known, at);
      } finally {
        made.close();
      }
    });
  }
  return openStore(folder, { create: false });
}

function storeOf(database: Database): Store {
  return {
    file: database.file,
    enqueue: (frozen) => intake.enqueue(database, frozen),
    refreeze: (key, frozen) => intake.refreeze(database, key, frozen),
    markKnown: (notes, at) => intake.markKnown(database, notes, at),
    isKnown: (permalink) => intake.isKnown(database, permalink),
    find: (key) => deliveries.find(database, key),
    list: (states) => reads.list(database, states),
    due: (now) => claims.due(database, now),
    frozenBytes: (key) => {
      const found = deliveries.find(database, key);
      return found && deliveries.frozenBytes(database, found);
    },
    history: (key) => reads.history(database, key),
    attempts: (key) => reads.attempts(database, key),
    counts: () => reads.counts(database),
    verify: () => reads.verify(database),
    claim: (key, owner, now, lease = claims.LEASE) => claims.claim(database, key, owner, now, lease),
    inData: (claim, now) => claims.inData(database, claim, now),
    terminatorDue: (claim, now) => claims.terminatorDue(database, claim, now),
    renew: (claim, now) => claims.renew(database, claim, now),
    record: (claim, outcome, now, jitter, policy = POLICY) =>
      endings.record(database, claim, outcome, now, jitter, policy),
    recover: (now, isAlive, policy = POLICY) => endings.recover(database, now, isAlive, policy),
    resolve: (key, answer, now, by = "person") => verdicts.resolve(database, key, answer, now, by),
    cancel: (key, now) => verdicts.cancel(database, key, now),
    retry: (key, now) => verdicts.retry(database, key, now),
    close: () => database.close(),
  };
}
