/**
 * The outbox in PostgreSQL, for many projects and many machines: each arrow of the state diagram is one transaction that
 * the server has on its disk before it is believed. Claims go side by side, each row with whoever was first; a machine
 * that lost one is fenced. A database that was put back, or moved, is refused until a person takes it into use.
 */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { EXIT, Problems } from "../../problem.ts";
import { type Absence, type Claim, type Distrust, LEASE } from "../contract.ts";
import { placeOf } from "../database-address.ts";
import { paged } from "../many/pages.ts";
import type { MovableOutbox, MovableStore } from "../moving/load.ts";
import { ASIDE, loadOf, receive, say } from "../moving/postgres.ts";
import { leftFor, transitIn } from "../moving/transit.ts";
import { isAlive as isSeenAlive } from "../process-identity.ts";
import { POLICY } from "../retry.ts";
import { readSeen } from "../seen.ts";
import { sha256 } from "../sqlite/deliveries.ts";
import { leaveWord, takeAway, wordsBeside } from "../sqlite/unsent.ts";
import * as claims from "./claims.ts";
import { Connection } from "./connection.ts";
import { find, findAll } from "./deliveries.ts";
import * as endings from "./endings.ts";
import * as epoch from "./identity.ts";
import * as intake from "./intake.ts";
import { versionOf } from "./migration.ts";
import * as reads from "./reads.ts";
import { withoutAddress } from "./refusals.ts";
import { DatabaseShares } from "./shares.ts";
import { Batch } from "./steps/batch.ts";
import { ServerSteps } from "./steps/steps.ts";
import type { Access } from "./steps/way.ts";
import type { Tables } from "./tables.ts";
import { behind, lastOf } from "./trust.ts";
import * as verdicts from "./verdicts.ts";

/** Where an outbox in PostgreSQL is found. */
export interface DatabaseSettings {
  /** `postgresql://user:password@host/database`. */
  readonly url: string;
  /** The state folder: it keeps what this machine last saw of the database. */
  readonly state: string;
  /** Whether the state folder is another project's. */
  readonly isOthers?: boolean | undefined;
}

/**
 * The outbox of a project in a database. What is asked throws Problems: 75 where the server cannot be reached or takes no
 * writes for now, 76 where it is a replica, older than 13 or not trusted, or there is no outbox; 78 where it lets nobody in.
 */
export function postgresOutbox({ url, state, isOthers }: DatabaseSettings, project: string): MovableOutbox {
  const mark = join(
    state,
    isOthers === true ? `outbox-database-${sha256(project).slice(0, 16)}` : "outbox-database",
  );
  const open = async (purpose?: "sending" | "reading"): Promise<MovableStore> => {
    const access = { url, project, mark, isOnlyRead: purpose === "reading" };
    return storeOf(await ServerSteps.open(access), access);
  };
  return {
    place: placeOf(url),
    exists: () => onServer(url, true, (connection) => isThere(connection, project)),
    absence: async () => absence(placeOf(url), mark),
    open,
    create: async (known, at) => {
      await onServer(url, false, async (connection) => {
        if (!(await isThere(connection, project))) await epoch.make(connection, project, known, at);
      });
      return open();
    },
    receive: (load, arrival) =>
      onServer(url, false, (connection) => receive(connection, { project, mark }, load, arrival)),
  };
}

/** The projects whose outboxes are in a database, in order; an outbox that left and was brought back counts once. */
export function projectsAt(url: string): Promise<readonly string[]> {
  return onServer(url, true, async (connection) => {
    if ((await versionOf(connection)) === 0) return [];
    const found = await connection.all(
      `select project from outboxes where project <> :aside || id order by project collate "C"`,
      { aside: ASIDE },
    );
    return found.map((row) => row.text("project"));
  });
}

/** The address that a variable of the environment holds. Throws Problems (exit 78) where it holds none. */
export function addressIn(variable: string): string {
  const url = process.env[variable]?.trim() ?? "";
  if (url === "") throw withoutAddress(variable, "is not set");
  if (!/^postgres(?:ql)?:\/\//.test(url)) throw withoutAddress(variable, "holds no address of PostgreSQL");
  return url;
}

async function onServer<T>(
  url: string,
  isOnlyRead: boolean,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await Connection.open(url, isOnlyRead);
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

async function isThere(connection: Connection, project: string): Promise<boolean> {
  if ((await versionOf(connection)) === 0) return false;
  const found = await connection.all("select 1 as found from outboxes where project = :project", { project });
  return found.length > 0;
}

function absence(place: string, mark: string): Absence {
  if (readSeen(mark) === undefined) return { clause: `there is no outbox of this site in ${place}` };
  return {
    clause: `the outbox that was in use in ${place} is gone`,
    wayBack:
      "Bring the database back. `minutewire publish --first-run` begins anew: the notes that are there are marked known and only later ones are sent.",
  };
}

function storeOf(steps: ServerSteps, { mark }: Access): MovableStore {
  const { id } = steps;
  const inData = new Batch(claims.inData);
  const terminatorDue = new Batch(claims.terminatorDue);
  const accepted = new Batch(endings.accepted);
  /** The claims that are under way. */
  const inHand = new Set<Claim>();
  steps.company = () => inHand.size;
  const distrust = async (now: Date) =>
    (await steps.distrust()) ??
    (await steps.ask(async (tables) => behind(tables.place, await lastOf(tables), now)));
  const giveBack = async (claim: Claim, now: Date) => {
    try {
      await steps.take((tables) => endings.breakOff(tables, claim, now));
      return true;
    } catch {
      return leaveWord(mark, { id, fence: claim.fence, started: claim.started });
    } finally {
      inHand.delete(claim);
    }
  };
  return {
    id,
    shares: new DatabaseShares(steps, giveBack, inHand),
    close: () => steps.close(),

    find: (key) => steps.ask((tables) => find(tables, key)),
    findAll: (keys) => steps.ask((tables) => findAll(tables, keys)),
    list: (states) => steps.ask((tables) => reads.list(tables, states)),
    pages: (states) => paged((after) => steps.ask((tables) => reads.page(tables, states, after))),
    due: (now, policy = POLICY, most, after) =>
      steps.ask((tables) => claims.due(tables, now, policy, most, after)),
    frozenBytes: (key) => steps.ask((tables) => reads.frozenBytes(tables, key)),
    frozenWords: (key) => steps.ask((tables) => reads.frozenWords(tables, key)),
    history: (key) => steps.ask((tables) => reads.history(tables, key)),
    attempts: (key) => steps.ask((tables) => reads.attempts(tables, key)),
    counts: () => steps.ask(reads.counts),
    isKnown: (permalink) => steps.ask((tables) => reads.isKnown(tables, permalink)),
    heldNotes: () => steps.ask(reads.heldNotes),
    successions: () => steps.ask(reads.successions),
    lastEntry: () => steps.ask(reads.lastEntry),
    verify: () => steps.look(reads.verify),

    know: async (notes, at) => {
      if (notes.length > 0) await steps.take((tables) => intake.know(tables, notes, at), "alone");
    },
    hold: async (held, freed) => {
      if (held.length + freed.length > 0)
        await steps.take((tables) => intake.hold(tables, held, freed), "alone");
    },
    enqueue: (frozen) => steps.take((tables) => intake.enqueue(tables, frozen), "alone"),
    enqueueAll: (frozen) => steps.take((tables) => intake.enqueueAll(tables, frozen), "alone"),
    refreeze: (key, frozen) => steps.take((tables) => intake.refreeze(tables, key, frozen), "alone"),
    replace: (old, frozen, now) => steps.take((tables) => intake.replace(tables, old, frozen, now), "alone"),
    sourced: async (made) => {
      if (made.length > 0) await steps.take((tables) => intake.sourced(tables, made), "alone");
    },
    succeed: async (changed) => {
      if (changed.length > 0) await steps.take((tables) => intake.succeed(tables, changed), "alone");
    },

    claim: async (key, owner, now, lease = LEASE, policy = POLICY) => {
      let held: Claim | undefined;
      try {
        await steps.take(async (tables) => {
          held = undefined;
          held = await claims.take(tables, key, { owner, now, lease, policy });
        });
        if (held !== undefined) inHand.add(held);
        return held;
      } catch (fault) {
        // Whether it was committed may not be known: the connection was cut.
        if (held !== undefined) await giveBack(held, now);
        throw fault;
      }
    },
    inData: (held, now) => steps.join(inData, { held, now }),
    terminatorDue: (held, now) => steps.join(terminatorDue, { held, now }),
    renew: (claim, now) => steps.take((tables) => claims.renew(tables, claim, now)),

    record: (held, outcome, now, jitter, policy = POLICY) =>
      patiently(
        async () =>
          (outcome.kind === "accepted" &&
            (await steps.join(accepted, { held, reply: outcome.reply, now }))) ||
          steps.take((tables) => endings.record(tables, held, outcome, now, jitter, policy)),
        () => steps.ask((tables) => endings.isRecorded(tables, held, outcome)),
      ).finally(() => inHand.delete(held)),
    giveBack,
    recover: async (now, isAlive, policy = POLICY) => {
      const words = wordsAbout(mark, id);
      // Most runs find nothing: they need not wait for whoever is writing.
      if (words.size === 0 && !(await steps.ask(endings.isAnythingSending))) return [];
      const settle = (tables: Tables) => endings.settleAll(tables, id, words, now, isAlive, policy);
      const settled = await steps.take(settle, "alone");
      takeAway(mark, words);
      return settled;
    },

    resolve: (key, answer, now, by = "person") =>
      steps.take((tables) => verdicts.resolve(tables, key, answer, now, by), "alone"),
    recognise: (key, now) => steps.take((tables) => verdicts.recognise(tables, key, now), "alone"),
    cancel: (key, now, why) => steps.take((tables) => verdicts.cancel(tables, key, now, why), "alone"),
    retry: (key, now, anew) => steps.take((tables) => verdicts.retry(tables, key, now, anew), "alone"),

    distrust,
    epoch: () => steps.ask(epoch.epochOf),
    adopt: (now) =>
      steps.takeOver(async (tables, { why, away, home }) => {
        refuse(leftFor(away));
        await epoch.refuseInUse(tables, now);
        if (why !== undefined) await epoch.enter(tables, home);
        await epoch.forgiveClock(tables);
      }),
    beginAnew: (notes, at) => {
      const words = wordsAbout(mark, id);
      return steps.takeOver(async (tables, { away, home }) => {
        refuse(away);
        // What it has in hand is judged by the clock, and so is the next run.
        refuse(behind(tables.place, await lastOf(tables), at));
        await epoch.refuseInUse(tables, at);
        await endings.settleAll(tables, id, words, at, isSeenAlive, POLICY);
        await epoch.holdAll(tables, notes, at);
        await epoch.enter(tables, home);
      });
    },

    transit: () =>
      steps.ask(async (tables) => {
        const found = await tables.get("select transit from outboxes where number = :outbox");
        return transitIn(found?.text("transit") ?? "");
      }),
    pass: (before, after) =>
      steps.takeOver(async (tables, { why }) => {
        refuse(why);
        if (before === undefined) await epoch.refuseInHand(tables);
        return say(tables, before, after);
      }),
    load: () => steps.ask(loadOf),
  };
}

function refuse(why: Distrust | undefined): void {
  if (why !== undefined) throw new Problems(why.problem);
}

/** How long an answer waits for a server that is away, and between two tries, in milliseconds. */
const PATIENCE = { most: 20_000, each: 500 };

/** Tries again while the server is away: whoever has an answer in hand knows more than the outbox, and loses it by giving up. */
async function patiently(write: () => Promise<boolean>, isWritten: () => Promise<boolean>): Promise<boolean> {
  const began = performance.now();
  let isTriedAgain = false;
  for (;;)
    try {
      // Where the connection was cut under the commit, it may stand.
      return (isTriedAgain && (await isWritten())) || (await write());
    } catch (fault) {
      const isAway = fault instanceof Problems && fault.problems[0].exit === EXIT.again;
      if (!isAway || performance.now() - began > PATIENCE.most) throw fault;
      isTriedAgain = true;
      await pause(PATIENCE.each);
    }
}

/** A machine with an empty disk has no folder yet in which words could lie. */
function wordsAbout(mark: string, id: string): ReadonlySet<string> {
  return existsSync(dirname(mark)) ? wordsBeside(mark, id) : new Set();
}
