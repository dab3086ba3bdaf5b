/**
 * The outbox on disk: one SQLite file, in which each arrow of the state diagram is one transaction that is synced
 * to disk before it is believed. A file that is damaged, of a newer schema, or not synced is refused, never started
 * afresh. It is one project's: another's is refused.
 */
import { join } from "node:path";
import { named } from "../../files/named.ts";
import { type Claim, type KnownNote, LEASE } from "../contract.ts";
import type { Delivery } from "../delivery.ts";
import { paged } from "../many/pages.ts";
import type { MovableOutbox, MovableStore } from "../moving/load.ts";
import { receive } from "../moving/sqlite.ts";
import { loadOf, transitOf } from "../moving/tables.ts";
import { POLICY } from "../retry.ts";
import { giveBack } from "./attempt.ts";
import * as claims from "./claims.ts";
import { type Database, openDatabase, readDatabase } from "./database.ts";
import { alone, makeDatabase } from "./database-file.ts";
import * as deliveries from "./deliveries.ts";
import * as endings from "./endings.ts";
import { inspectFile, link, makeFolder, makeWhole, storeExists, storeFile } from "./folder.ts";
import * as epoch from "./identity.ts";
import * as intake from "./intake.ts";
import * as reads from "./reads.ts";
import { missing } from "./refusals.ts";
import { absence } from "./trust/absence.ts";
import { homeOf } from "./trust/file-identity.ts";
import { leaveMark } from "./trust/mark.ts";
import { refuseTracked } from "./trust/tracked.ts";
import { watch } from "./trust/trust.ts";
import { Witness } from "./trust/witness.ts";
import * as verdicts from "./verdicts.ts";

/**
 * The outbox of a project in a state folder. Opening throws Problems: 76 where there is none, 73 where it is damaged
 * or cannot be written, 78 where it is a newer program's, another project's or no outbox.
 */
export function sqliteOutbox(folder: string, project: string): MovableOutbox {
  const open = async (purpose?: "sending" | "reading"): Promise<MovableStore> => {
    if (!storeExists(folder)) throw missing(storeFile(folder));
    if (purpose === "sending") await refuseTracked(storeFile(folder));
    inspectFile(folder, purpose === "reading");
    const openFor = purpose === "reading" ? readDatabase : openDatabase;
    return storeOf(openFor(storeFile(folder)), project);
  };
  return {
    place: named(folder),
    exists: async () => storeExists(folder),
    absence: async () => absence(folder),
    open,
    create: async (known, at) => {
      await refuseTracked(storeFile(folder));
      if (!storeExists(folder)) {
        makeFolder(folder);
        // Of two that make one at once, the mark of either would betray the store of the other.
        alone(join(folder, ".outbox-making"), () => {
          if (storeExists(folder)) return;
          const file = storeFile(folder);
          let id = "";
          const make = (beside: string) => {
            id = makeStore(file, beside, project, known, at);
          };
          makeWhole(file, make, link);
          // Behind the store: only one that was there can have been in use.
          new Witness(folder).leave({ id, home: homeOf(file) });
        });
      }
      return open();
    },
    receive: (load, arrival) => receive(folder, project, load, arrival),
  };
}

/** The mark first: a kill between the two leaves a mark without a store, which means nothing. */
function makeStore(
  file: string,
  beside: string,
  project: string,
  known: readonly KnownNote[],
  at: Date,
): string {
  makeDatabase(beside);
  const made = openDatabase(beside);
  try {
    epoch.settleIn(made, project, known, at);
    const { id, commits } = epoch.identity(made);
    leaveMark(file, id, () => commits);
    return id;
  } finally {
    made.close();
  }
}

function storeOf(database: Database, project: string): MovableStore {
  const { id } = epoch.identity(database);
  const trust = watch(database, project);
  /** The fences of the claims that are under way. */
  const underWay = new Set<number>();
  /** How many ask to be. */
  let asking = 0;
  database.company = () => underWay.size + asking;
  const over = async <T>({ fence }: Claim, end: Promise<T>): Promise<T> => {
    try {
      return await end;
    } finally {
      underWay.delete(fence);
    }
  };
  const found = <T>(key: string, read: (of: Delivery) => T) => {
    const delivery = deliveries.find(database, key);
    return delivery && read(delivery);
  };
  return {
    id,
    distrust: async (now) => trust.distrust(now),
    epoch: async () => epoch.identity(database).epoch,
    adopt: async (now) => trust.adopt(now),
    beginAnew: async (notes, at) => trust.beginAnew(notes, at),
    enqueue: async (frozen) => intake.enqueue(database, frozen),
    enqueueAll: async (frozen) => intake.enqueueAll(database, frozen),
    refreeze: async (key, frozen) => intake.refreeze(database, key, frozen),
    replace: async (old, frozen, now) => intake.replace(database, old, frozen, now),
    know: async (notes, at) => intake.know(database, notes, at),
    hold: async (held, freed) => intake.hold(database, held, freed),
    heldNotes: async () => reads.heldNotes(database),
    lastEntry: async () => reads.lastEntry(database),
    successions: async () => reads.successions(database),
    sourced: async (made) => intake.sourced(database, made),
    succeed: async (changed) => intake.succeed(database, changed),
    isKnown: async (permalink) => intake.isKnown(database, permalink),
    find: async (key) => deliveries.find(database, key),
    findAll: async (keys) => deliveries.findAll(database, keys),
    list: async (states) => reads.list(database, states),
    pages: (states) => paged(async (after) => reads.page(database, states, after)),
    due: async (now, policy = POLICY, most, after) => claims.due(database, now, policy, most, after),
    frozenBytes: async (key) => found(key, (of) => deliveries.frozenBytes(database, of)),
    frozenWords: async (key) => found(key, (of) => deliveries.frozenWords(database, of)),
    history: async (key) => reads.history(database, key),
    attempts: async (key) => reads.attempts(database, key),
    counts: async () => reads.counts(database),
    verify: async () => reads.verify(database),
    claim: async (key, owner, now, lease = LEASE, policy = POLICY) => {
      trust.refuse(now);
      asking += 1;
      try {
        const claim = await claims.claim(database, id, key, owner, now, lease, policy);
        if (claim !== undefined) underWay.add(claim.fence);
        return claim;
      } finally {
        asking -= 1;
      }
    },
    inData: (claim, now) => database.grouped(() => claims.inData(database, claim, now)),
    terminatorDue: (claim, now) => database.grouped(() => claims.terminatorDue(database, claim, now)),
    renew: (claim, now) => database.grouped(() => claims.renew(database, claim, now)),
    record: (claim, outcome, now, jitter, policy = POLICY) => {
      const end = () => endings.record(database, claim, outcome, now, jitter, policy);
      return over(claim, database.grouped(end));
    },
    giveBack: (claim, now) => over(claim, Promise.resolve(giveBack(database, id, claim, now))),
    recover: async (now, isAlive, policy = POLICY) => {
      trust.refuseAway();
      return endings.recover(database, now, isAlive, policy);
    },
    resolve: async (key, answer, now, by = "person") => verdicts.resolve(database, key, answer, now, by),
    recognise: async (key, now) => verdicts.recognise(database, key, now),
    cancel: async (key, now, why) => verdicts.cancel(database, key, now, why),
    retry: async (key, now, anew) => verdicts.retry(database, key, now, anew),
    transit: async () => transitOf(database),
    pass: async (before, after) => trust.pass(before, after),
    load: async () => loadOf(database),
    close: async () => database.close(),
  };
}
