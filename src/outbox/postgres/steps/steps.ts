/**
 * The steps of an open store, one transaction each, and those that wait meanwhile together: they share a commit. Most
 * steps go side by side with those of other machines, each by the lock of its row; one that looks at several rows is
 * alone in its outbox. A step is believed once the server has committed it, and noted in a mark outside of it then.
 */
import { randomBytes } from "node:crypto";
import { setImmediate as turn } from "node:timers/promises";
import { Problems } from "../../../problem.ts";
import type { Distrust } from "../../contract.ts";
import { leaveSeen, readSeen, type Seen } from "../../seen.ts";
import { onlyRead } from "../../sqlite/refusals.ts";
import type { Connection } from "../connection.ts";
import { LOCK, within } from "../migration.ts";
import type { Tables } from "../tables.ts";
import type { Batch, Mode, OpenStep } from "./batch.ts";
import { COUNTED, DIVISION, GUARD, type Guarded, LOCKED, standing } from "./guard.ts";
import { type Access, type Way, wayTo } from "./way.ts";

/** How long a step waits for others at the most, in milliseconds, and no longer than the last transaction took. */
const MOMENT = 10;

/** The steps of one open store. */
export class ServerSteps {
  readonly id: string;
  readonly #access: Access;
  /** What its steps are counted by. */
  readonly #taker = randomBytes(16).toString("hex");
  #way: Way;
  #turn: Promise<unknown> = Promise.resolve();
  #isMarked = false;
  /** Each says what its step is when its turn has come. */
  readonly #waiting: (() => OpenStep)[] = [];
  /** How many wait in these. */
  #asked = 0;
  /** How long the last transaction took, in milliseconds. */
  #took = 0;
  #tell: () => void = () => undefined;
  /** How many may soon ask for a step: they are waited for, a moment. */
  company: () => number = () => 1;

  private constructor(access: Access, way: Way) {
    this.#access = access;
    this.#way = way;
    this.id = way.id;
  }

  /** Throws Problems where there is no outbox of this project, or no server that will do. */
  static async open(access: Access): Promise<ServerSteps> {
    const steps = new ServerSteps(access, await wayTo(access));
    // Also of one in which nothing was ever done, so that another in its place is known.
    if (!access.isOnlyRead && readSeen(access.mark) === undefined) steps.#leaveMark(0);
    return steps;
  }

  /** Asks without changing anything. */
  ask<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => work((await this.#open()).tables));
  }

  /** The same as of one instant. */
  look<T>(work: (tables: Tables) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      const { connection, tables } = await this.#open();
      return within(connection, async () => {
        await connection.run("set transaction isolation level repeatable read, read only");
        return work(tables);
      });
    });
  }

  /** The connection, as long as it stands. */
  get standing(): Connection | undefined {
    return this.#way.connection.isOpen ? this.#way.connection : undefined;
  }

  /** The connection, which hears of what is queued. */
  listening(): Promise<Connection> {
    return this.#inTurn(async () => {
      const { connection } = await this.#open();
      await connection.listen();
      return connection;
    });
  }

  /** Why the store is not to be trusted, whatever the clock says. */
  distrust(): Promise<Distrust | undefined> {
    return this.#inTurn(async () => {
      const way = await this.#open();
      const seen = readSeen(this.#access.mark);
      const { away, why } = await standing(way, seen);
      return away ?? why;
    });
  }

  /** One durable step, where the store is trusted; what it throws takes back what it changed, and that alone. */
  take<T>(work: (tables: Tables) => Promise<T>, mode: Mode = "beside"): Promise<T> {
    return new Promise((resolve, fail) => {
      const told = async (tables: Tables) => {
        const result = await work(tables);
        return () => resolve(result);
      };
      this.#wait(() => ({ mode, work: told, fail }), true);
    });
  }

  /** The same by one statement for all of a kind that wait. */
  join<Asked, Answer>(batch: Batch<Asked, Answer>, asked: Asked): Promise<Answer> {
    return new Promise((resolve, fail) => {
      this.#wait(() => batch.step(), batch.add({ asked, resolve, fail }) === 1);
    });
  }

  #wait(step: () => OpenStep, isNew: boolean): void {
    this.#asked += 1;
    if (isNew && this.#waiting.push(step) === 1)
      void this.#inTurn(() => this.#gathered().then(() => this.#together())).catch(() => undefined);
    this.#tell();
  }

  /** What comes in at the same moment goes along, and who may soon ask is waited for: who is alone waits for nobody. */
  async #gathered(): Promise<void> {
    await turn();
    let isOver = false;
    const timer = setTimeout(
      () => {
        isOver = true;
        this.#tell();
      },
      Math.min(this.#took, MOMENT),
    );
    while (this.#asked < this.company() && !isOver)
      await new Promise<void>((resolve) => {
        this.#tell = resolve;
      });
    clearTimeout(timer);
    await turn();
  }

  /**
   * The same of a store that is not trusted or is closed, to take it into use, alone: what it is given is what speaks
   * against it, its home here, and its way to another place.
   */
  takeOver<T>(work: (tables: Tables, found: Guarded) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      const way = await this.#open();
      const { connection, tables } = way;
      if (this.#access.isOnlyRead) throw onlyRead(connection.place);
      const seen = readSeen(this.#access.mark);
      const { own, result } = await within(connection, async () => {
        await connection.all(LOCKED.alone, { outbox: tables.number, lock: LOCK });
        const [counted] = await connection.all(COUNTED, { outbox: tables.number, taker: this.#taker });
        const result = await work(tables, await standing(way, seen));
        return { own: counted?.number("own") ?? 0, result };
      });
      this.#leaveMark(own);
      return result;
    });
  }

  async close(): Promise<void> {
    await this.#inTurn(() => this.#way.connection.close());
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #open(): Promise<Way> {
    if (!this.#way.connection.isOpen) this.#way = await wayTo(this.#access);
    return this.#way;
  }

  async #together(): Promise<void> {
    const group = this.#waiting.splice(0).map((step) => step());
    this.#asked = 0;
    try {
      if (this.#access.isOnlyRead) throw onlyRead(this.#way.connection.place);
      const began = performance.now();
      await this.#stood(group);
      this.#took = performance.now() - began;
    } catch (fault) {
      // What one of them met must not fall on the others; a connection that is gone is gone for all.
      const each = group.flatMap((one) => one.parts?.() ?? [one]);
      if (each.length === 1 || !this.#way.connection.isOpen) for (const { fail } of each) fail(fault);
      else for (const one of each) await this.#stood([one]).catch(one.fail);
    }
  }

  /** One transaction; its statements are sent without waiting for each other where they can be. */
  async #stood(group: readonly OpenStep[]): Promise<void> {
    const way = await this.#open();
    const { connection, tables } = way;
    // Before the database is asked: what a mark says was committed is seen by who asks after it was read.
    const seen = readSeen(this.#access.mark);
    const mode = group.some((one) => one.mode === "alone") ? "alone" : "beside";
    const [batches, others] = [
      group.filter(({ parts }) => parts !== undefined),
      group.filter(({ parts }) => parts === undefined),
    ];
    connection.gather();
    const begin = connection.run("begin");
    const lock = connection.all(LOCKED[mode], { outbox: tables.number, lock: LOCK });
    const guard = this.#guard(way, seen);
    const begun = batches.map(({ work }) => work(tables));
    const done: (() => void)[] = [];
    // The server refuses what is behind the first that fails.
    const prompt = Promise.all([begin, lock, guard, ...begun]);
    prompt.catch(() => undefined);
    try {
      for (const { work } of others) done.push(await work(tables));
      const committed = connection.run("commit");
      committed.catch(() => undefined);
      await prompt;
      await committed;
    } catch (fault) {
      // Where the connection is gone, so is the transaction.
      await connection.run("rollback").catch(() => undefined);
      await prompt.catch((first) => this.#explain(first, way, seen));
      throw fault;
    }
    this.#leaveMark(await guard);
    for (const tell of [...(await Promise.all(begun)), ...done]) tell();
  }

  /** Counts the step, and ends the transaction where the store is closed or not to be trusted. */
  async #guard({ connection, tables, id, home }: Way, seen: Seen | undefined): Promise<number> {
    const [guarded] = await connection.all(GUARD, {
      ...{ outbox: tables.number, taker: this.#taker, id: seen?.id ?? id, home: home ?? "" },
      ...{ last: seen?.last ?? "", steps: seen?.steps ?? 0 },
    });
    return guarded?.number("own") ?? 0;
  }

  /** Throws why the guard ended a transaction, or what else did. */
  async #explain(fault: unknown, way: Way, seen: Seen | undefined): Promise<never> {
    const isGuard = fault instanceof Error && "code" in fault && fault.code === DIVISION;
    const { away, why } = isGuard ? await standing(way, seen) : {};
    const told = away ?? why;
    throw told === undefined ? fault : new Problems(told.problem);
  }

  #leaveMark(steps: number): void {
    leaveSeen(this.#access.mark, { last: this.#taker, id: this.id, steps }, !this.#isMarked);
    this.#isMarked = true;
  }
}
