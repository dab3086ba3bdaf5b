/**
 * The steps of an open store, one after the other: each is worked out on the tables in memory, becomes a commit, and is
 * pushed; only what the remote took stands. A push that comes too late changed nothing: the step is then worked out anew
 * on what the others have made of the branch. Steps that wait meanwhile share a commit.
 */
import { setTimeout as pause } from "node:timers/promises";
import { Problems } from "../../problem.ts";
import type { Distrust } from "../contract.ts";
import { transitOf } from "../moving/tables.ts";
import { closed } from "../moving/transit.ts";
import { leaveSeen, readSeen, type Seen } from "../seen.ts";
import type { Database } from "../sqlite/database.ts";
import { identity, refuseOthers } from "../sqlite/identity.ts";
import { missing, onlyRead } from "../sqlite/refusals.ts";
import type { Branch, Tip } from "./branch.ts";
import { messageOf } from "./message.ts";
import { foreign, overtaken, rewritten } from "./refusals.ts";
import { changesIn, HEAD, tablesOf, watchChanges } from "./tables.ts";

/** How often a step is worked out anew: each time somebody else has gone on. */
const TURNS = 30;

/** A step that waits; `work` gives back what tells its caller of it once the remote has it. */
interface WaitingStep {
  readonly work: (tables: Database) => () => void;
  readonly fail: (fault: unknown) => void;
}

/** What the steps are taken on. */
export interface Ground {
  readonly branch: Branch;
  readonly project: string;
  /** Where this clone notes what it has seen. */
  readonly mark: string;
  readonly isOnlyRead: boolean;
}

/** The branch as far as this store knows it. */
interface Known extends Tip {
  readonly tables: Database;
  /** Why it is not to be trusted, whatever the clock says. */
  readonly why: Distrust | undefined;
}

/** The steps of one open store. */
export class Steps {
  readonly #ground: Ground;
  #known: Known;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #waiting: WaitingStep[] = [];

  private constructor(ground: Ground, known: Known) {
    this.#ground = ground;
    this.#known = known;
  }

  /** Fetches the branch. Throws Problems where it holds no outbox of this project. */
  static async open(ground: Ground): Promise<Steps> {
    return new Steps(ground, await fetched(ground));
  }

  get id(): string {
    return identity(this.#known.tables).id;
  }

  /** Asks what is known here; `afresh`: what the remote says now. */
  ask<T>(work: (tables: Database, why: Distrust | undefined) => T, afresh = false): Promise<T> {
    return this.#inTurn(async () => {
      await this.#refresh(afresh);
      return work(this.#known.tables, this.#closed() ?? this.#known.why);
    });
  }

  #closed(): Distrust | undefined {
    const transit = transitOf(this.#known.tables);
    return transit && closed(this.#ground.branch.place, transit);
  }

  /** One durable step, where the store is trusted; what it throws takes back what it changed, and that alone. */
  take<T>(work: (tables: Database) => T): Promise<T> {
    return new Promise((resolve, fail) => {
      const told = (tables: Database) => {
        const result = work(tables);
        return () => resolve(result);
      };
      if (this.#waiting.push({ work: told, fail }) === 1) void this.#inTurn(() => this.#together(false));
    });
  }

  /**
   * The same of a store that is not trusted or is closed, to take it into use: `why` is what speaks against it besides its
   * own way, and `seen` how many steps were ever seen of it.
   */
  takeOver<T>(work: (tables: Database, why: Distrust | undefined, seen: number) => T): Promise<T> {
    return this.#inTurn(async () => {
      await this.#refresh(true);
      return await new Promise<T>((resolve, fail) => {
        const told = (tables: Database) => {
          const seen = readSeen(this.#ground.mark)?.steps ?? 0;
          const result = work(tables, this.#known.why, seen);
          return () => resolve(result);
        };
        this.#waiting.unshift({ work: told, fail });
        void this.#together(true);
      });
    });
  }

  async close(): Promise<void> {
    await this.#inTurn(async () => {
      this.#known.tables.close();
      this.#ground.branch.close();
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** Another store of this clone leaves its mark behind each step; what others have made is found when a push fails. */
  async #refresh(afresh: boolean): Promise<void> {
    const { branch, mark } = this.#ground;
    const seen = readSeen(mark);
    if (!afresh && (seen === undefined || seen.last === this.#known.commit)) return;
    if ((await branch.head()) === this.#known.commit) return;
    const before = this.#known.tables;
    this.#known = await fetched(this.#ground);
    before.close();
  }

  async #together(isTakingOver: boolean): Promise<void> {
    const group = isTakingOver ? this.#waiting.splice(0, 1) : this.#waiting.splice(0);
    try {
      if (this.#ground.isOnlyRead) throw onlyRead(this.#ground.branch.place);
      for (let turn = 0; turn < TURNS; turn++) {
        // Whoever was faster may be so again: two that wait equally long would stay in step.
        if (turn > 1) await pause(Math.random() * 20 * turn);
        await this.#refresh(turn > 0);
        const why = this.#closed() ?? this.#known.why;
        if (why !== undefined && !isTakingOver) throw new Problems(why.problem);
        const done = await this.#stood(group);
        if (done === undefined) continue;
        for (const tell of done) tell();
        return;
      }
      throw overtaken(this.#ground.branch.place);
    } catch (fault) {
      for (const { fail } of group) fail(fault);
    }
  }

  /** What tells of the steps, once the remote has them; undefined where somebody was faster. */
  async #stood(group: readonly WaitingStep[]): Promise<readonly (() => void)[] | undefined> {
    const { tables, files, commit } = this.#known;
    let done: readonly (() => void)[] = [];
    let next: Tip = this.#known;
    const isKept = await tables.staged(
      () => {
        tables.run("delete from touched");
        done = group.map(({ work, fail }) => {
          try {
            return tables.within(() => work(tables));
          } catch (fault) {
            return () => fail(fault);
          }
        });
      },
      async () => {
        if (changesIn(tables, files).size === 0) return true;
        tables.run("update outbox set commits = commits + :count", { count: group.length });
        const changes = changesIn(tables, files);
        const to = await this.#ground.branch.commit(commit, messageOf(tables, files, changes), changes);
        next = { commit: to, files: new Map([...files, ...changes]) };
        return await this.#ground.branch.push(commit, to);
      },
    );
    if (!isKept) return undefined;
    if (next.commit !== commit) {
      this.#known = { ...this.#known, ...next, why: undefined };
      leaveSeen(this.#ground.mark, { last: next.commit, ...counted(tables) });
    }
    return done;
  }
}

/** The branch as it is now, with its mark read first: it goes on meanwhile. */
async function fetched({ branch, project, mark, isOnlyRead }: Ground): Promise<Known> {
  const seen = readSeen(mark);
  const tip = await branch.fetch();
  if (tip === undefined) throw missing(branch.place);
  if (!tip.files.has(HEAD)) throw foreign(branch.place);
  const tables = tablesOf(tip.files, `${branch.place}/${HEAD}`);
  refuseOthers(tables, project);
  watchChanges(tables);
  const why = seen && rewriting(seen, { last: tip.commit, ...counted(tables) }, branch.place);
  if (why === undefined && !isOnlyRead && seen?.last !== tip.commit)
    leaveSeen(mark, { last: tip.commit, ...counted(tables) });
  return { ...tip, tables, why };
}

function counted(tables: Database): Omit<Seen, "last"> {
  const { id, commits } = identity(tables);
  return { id, steps: commits };
}

/** Why a branch is not one that went on from where it was seen; undefined where it may be. */
function rewriting(seen: Seen, found: Seen, place: string): Distrust | undefined {
  const told = (reason: string, clause: string, what: string): Distrust => ({
    ...{ reason, clause, isClock: false, problem: rewritten(place, reason, what) },
  });
  if (seen.id !== found.id)
    return told("replaced", "was replaced", "another outbox lies there than the one that was in use here");
  if (found.last !== seen.last && found.steps <= seen.steps)
    return told("restored", "was restored", "the branch was rewritten, or put back to an earlier commit");
  return undefined;
}
