/**
 * The outbox on a branch of the notes' own repository, for who publishes where no disk stays: each arrow of the state
 * diagram is one commit that the remote has taken before it is believed. A branch that was rewritten is refused, never
 * started afresh. It is one project's: another's is refused.
 */

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Problems } from "../../problem.ts";
import { type Absence, type Distrust, type KnownNote, LEASE } from "../contract.ts";
import type { Delivery } from "../delivery.ts";
import { paged } from "../many/pages.ts";
import { receive } from "../moving/git.ts";
import type { MovableOutbox, MovableStore } from "../moving/load.ts";
import { loadOf, say, transitOf } from "../moving/tables.ts";
import { closed, leftFor } from "../moving/transit.ts";
import { isAlive as isSeenAlive } from "../process-identity.ts";
import { POLICY } from "../retry.ts";
import { leaveSeen, readSeen } from "../seen.ts";
import { breakOff } from "../sqlite/attempt.ts";
import * as claims from "../sqlite/claims.ts";
import { type Database, databaseInMemory } from "../sqlite/database.ts";
import * as deliveries from "../sqlite/deliveries.ts";
import * as endings from "../sqlite/endings.ts";
import * as epoch from "../sqlite/identity.ts";
import * as intake from "../sqlite/intake.ts";
import * as reads from "../sqlite/reads.ts";
import { ahead } from "../sqlite/refusals.ts";
import { leaveWord, takeAway, wordsBeside } from "../sqlite/unsent.ts";
import * as verdicts from "../sqlite/verdicts.ts";
import { BRANCH, Branch } from "./branch.ts";
import { type Remote, remoteOf } from "./remote.ts";
import { type Ground, Steps } from "./steps.ts";
import { changesIn, HEAD, watchChanges } from "./tables.ts";

/** Where an outbox on a branch is found. */
export interface BranchSettings {
  /** A folder of the notes' clone. */
  readonly folder: string;
  /** The state folder: it keeps what was last seen of the branch. */
  readonly state: string;
}

/**
 * The outbox of a project on the branch of a clone's remote. What is asked throws Problems: 78 where there is no git or no
 * remote, where it cannot be reached, or the branch holds another project's outbox or none; 76 where there is none.
 */
export function gitOutbox({ folder, state }: BranchSettings, project: string): MovableOutbox {
  const mark = join(state, "outbox-branch");
  let remote: Promise<Remote> | undefined;
  const branchHere = async () => {
    remote ??= remoteOf(folder);
    return new Branch(await remote);
  };
  const onBranch = async <T>(work: (branch: Branch) => Promise<T>): Promise<T> => {
    const branch = await branchHere();
    try {
      return await work(branch);
    } finally {
      branch.close();
    }
  };
  const open = async (purpose?: "sending" | "reading"): Promise<MovableStore> => {
    const branch = await branchHere();
    try {
      const ground = { branch, project, mark, isOnlyRead: purpose === "reading" };
      return storeOf(await Steps.open(ground), ground);
    } catch (fault) {
      branch.close();
      throw fault;
    }
  };
  return {
    place: `the branch ${BRANCH}`,
    exists: () => onBranch(async (branch) => (await branch.head()) !== undefined),
    absence: async () => absence(mark),
    open,
    create: async (known, at) => {
      await onBranch(async (branch) => {
        if ((await branch.head()) === undefined) await make({ branch, project, mark }, known, at);
      });
      return open();
    },
    receive: (load, arrival) =>
      onBranch((branch) => receive({ branch, project, mark, isOnlyRead: false }, load, arrival)),
  };
}

function absence(mark: string): Absence {
  const seen = readSeen(mark);
  if (seen === undefined) return { clause: `there is no branch ${BRANCH} in the notes' repository` };
  return {
    clause: `the branch ${BRANCH} that was in use in the notes' repository is gone`,
    wayBack: `Bring it back: its last commit was ${seen.last}. \`minutewire publish --first-run\` begins anew: the notes that are there are marked known and only later ones are sent.`,
  };
}

/** The branch's first commit; nothing where somebody else made it meanwhile. */
async function make(
  { branch, project, mark }: Omit<Ground, "isOnlyRead">,
  known: readonly KnownNote[],
  at: Date,
): Promise<void> {
  const tables = databaseInMemory(`${branch.place}/${HEAD}`);
  try {
    watchChanges(tables);
    tables.transaction(() => {
      intake.markKnown(tables, known, at);
      tables.run("update outbox set project = :project", { project });
    });
    const commit = await branch.commit(
      undefined,
      "The outbox of minutewire begins\n",
      changesIn(tables, new Map()),
    );
    const { id, commits } = epoch.identity(tables);
    if (await branch.push(undefined, commit)) leaveSeen(mark, { last: commit, id, steps: commits });
  } finally {
    tables.close();
  }
}

function storeOf(steps: Steps, { branch, mark }: Ground): MovableStore {
  const { id } = steps;
  const away = (tables: Database) => {
    const transit = transitOf(tables);
    return transit && closed(branch.place, transit);
  };
  const found = <T>(key: string, read: (tables: Database, of: Delivery) => T) =>
    steps.ask((tables) => {
      const delivery = deliveries.find(tables, key);
      return delivery && read(tables, delivery);
    });
  return {
    id,
    close: () => steps.close(),

    find: (key) => steps.ask((tables) => deliveries.find(tables, key)),
    findAll: (keys) => steps.ask((tables) => deliveries.findAll(tables, keys)),
    list: (states) => steps.ask((tables) => reads.list(tables, states)),
    pages: (states) => paged((after) => steps.ask((tables) => reads.page(tables, states, after))),
    due: (now, policy = POLICY, most, after) =>
      steps.ask((tables) => claims.due(tables, now, policy, most, after)),
    frozenBytes: (key) => found(key, deliveries.frozenBytes),
    frozenWords: (key) => found(key, deliveries.frozenWords),
    history: (key) => steps.ask((tables) => reads.history(tables, key)),
    attempts: (key) => steps.ask((tables) => reads.attempts(tables, key)),
    counts: () => steps.ask((tables) => reads.counts(tables)),
    isKnown: (permalink) => steps.ask((tables) => intake.isKnown(tables, permalink)),
    heldNotes: () => steps.ask((tables) => reads.heldNotes(tables)),
    successions: () => steps.ask((tables) => reads.successions(tables)),
    lastEntry: () => steps.ask((tables) => reads.lastEntry(tables)),
    verify: () => steps.ask((tables) => reads.verify(tables)),

    know: (notes, at) => steps.take((tables) => intake.know(tables, notes, at)),
    hold: (held, freed) => steps.take((tables) => intake.hold(tables, held, freed)),
    enqueue: (frozen) => steps.take((tables) => intake.enqueue(tables, frozen)),
    enqueueAll: (frozen) => steps.take((tables) => intake.enqueueAll(tables, frozen)),
    refreeze: (key, frozen) => steps.take((tables) => intake.refreeze(tables, key, frozen)),
    replace: (old, frozen, now) => steps.take((tables) => intake.replace(tables, old, frozen, now)),
    sourced: (made) => steps.take((tables) => intake.sourced(tables, made)),
    succeed: (changed) => steps.take((tables) => intake.succeed(tables, changed)),

    claim: (key, owner, now, lease = LEASE, policy = POLICY) =>
      steps.take((tables) => {
        refuseClock(tables, now);
        return claims.take(tables, key, owner, now, lease, policy);
      }),
    inData: (claim, now) => steps.take((tables) => claims.inData(tables, claim, now)),
    terminatorDue: (claim, now) => steps.take((tables) => claims.terminatorDue(tables, claim, now)),
    renew: (claim, now) => steps.take((tables) => claims.renew(tables, claim, now)),

    record: (claim, outcome, now, jitter, policy = POLICY) =>
      steps.take((tables) => endings.record(tables, claim, outcome, now, jitter, policy)),
    giveBack: async (claim, now) => {
      try {
        await steps.take((tables) => breakOff(tables, claim, now));
        return true;
      } catch {
        return leaveWord(mark, { id, fence: claim.fence, started: claim.started });
      }
    },
    recover: async (now, isAlive, policy = POLICY) => {
      // Whatever others have done since is to be known before anything is sent.
      await steps.ask(() => undefined, true);
      const words = wordsAbout(mark, id);
      const settled = await steps.take((tables) =>
        endings.settleAll(tables, id, words, now, isAlive, policy),
      );
      takeAway(mark, words);
      return settled;
    },

    resolve: (key, answer, now, by = "person") =>
      steps.take((tables) => verdicts.resolve(tables, key, answer, now, by)),
    recognise: (key, now) => steps.take((tables) => verdicts.recognise(tables, key, now)),
    cancel: (key, now, why) => steps.take((tables) => verdicts.cancel(tables, key, now, why)),
    retry: (key, now, anew) => steps.take((tables) => verdicts.retry(tables, key, now, anew)),

    distrust: (now) => steps.ask((tables, why) => why ?? behind(tables, now), true),
    epoch: () => steps.ask((tables) => epoch.identity(tables).epoch),
    adopt: (now) =>
      steps.takeOver((tables, why, seen) => {
        refuse(leftFor(away(tables)));
        epoch.refuseInUse(tables, now);
        if (why !== undefined) epoch.enter(tables, "", seen);
        epoch.forgiveClock(tables);
      }),
    beginAnew: (notes, at) => {
      const words = wordsAbout(mark, id);
      return steps.takeOver((tables, _why, seen) => {
        refuse(away(tables));
        // What it has in hand is judged by the clock, and so is the next run.
        refuseClock(tables, at);
        epoch.refuseInUse(tables, at);
        const settle = () => void endings.settleAll(tables, id, words, at, isSeenAlive, POLICY);
        epoch.holdAll(tables, notes, at, settle);
        epoch.enter(tables, "", seen);
      });
    },

    transit: () => steps.ask(transitOf, true),
    pass: (before, after) =>
      steps.takeOver((tables, why) => {
        refuse(why);
        if (before === undefined) epoch.refuseInHand(tables);
        return say(tables, before, after);
      }),
    load: () => steps.ask(loadOf, true),
  };
}

/** A runner with an empty disk has no folder yet in which words could lie. */
function wordsAbout(mark: string, id: string): ReadonlySet<string> {
  return existsSync(dirname(mark)) ? wordsBeside(mark, id) : new Set();
}

function behind(tables: Database, now: Date) {
  const last = epoch.aheadOf(tables, now);
  if (last === undefined) return undefined;
  const problem = ahead(tables.file, last, now);
  return { reason: "ahead", clause: "was ahead of the clock", isClock: true, problem };
}

function refuseClock(tables: Database, now: Date): void {
  refuse(behind(tables, now));
}

function refuse(why: Distrust | undefined): void {
  if (why !== undefined) throw new Problems(why.problem);
}
