/**
 * The steps of an open store, one transaction each, and those that wait meanwhile together: they share a commit. Most
 * steps go side by side with those of other machines, each by the lock of its row; one that looks at several rows is
 * alone in its outbox. A step is believed once the server has committed it, and noted in a mark outside of it then.
 */
import { randomBytes } from "node:crypto";
import { Problems } from "../../problem.ts";
import type { Distrust } from "../contract.ts";
import { closed, transitIn } from "../moving/transit.ts";
import { leaveSeen, readSeen, type Seen } from "../seen.ts";
import { onlyRead } from "../sqlite/refusals.ts";
import type { Row } from "../sqlite/row.ts";
import { Connection } from "./connection.ts";
import { LOCK, migrate, versionOf, within } from "./migration.ts";
import { missing, older } from "./refusals.ts";
import { VERSIONS } from "./schema.ts";
import { Tables } from "./tables.ts";
import { displacement } from "./trust.ts";

/** What the steps are taken on. */
export interface Access {
  /** The server's address, with what lets us in. */
  readonly url: string;
  readonly project: string;
  /** Where this machine notes what it has seen. */
  readonly mark: string;
  readonly isOnlyRead: boolean;
}

/** `alone`: nobody else takes a step in this outbox meanwhile. */
type Mode = "beside" | "alone";

/** A step that waits; `work` gives back what tells its caller of it once it is committed. */
interface OpenStep {
  readonly mode: Mode;
  readonly work: (tables: Tables) => Promise<() => void>;
  readonly fail: (fault: unknown) => void;
}

/** A connection, and the outbox that was found behind it. */
interface Way {
  readonly connection: Connection;
  readonly tables: Tables;
  readonly id: string;
  readonly place: string;
  /** Where the tables are; undefined on a replica. */
  readonly home: string | undefined;
}

/** The steps of one open store. */
export class ServerSteps {
  readonly id: string;
  readonly #access: Access;
  /** What its steps are counted by. */
  readonly #taker = randomBytes(16).toString("hex");
  #way: Way;
  #turn: Promise<unknown> = Promise.resolve();
  #isMarked = false;
  readonly #waiting: OpenStep[] = [];

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
      const asked = { outbox: way.tables.number, taker: seen?.last ?? "" };
      const [found] = await way.connection.all(`select ${GUARDED}`, asked);
      const { away, why } = standing(found, seen, way);
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
      if (this.#waiting.push({ mode, work: told, fail }) === 1)
        void this.#inTurn(() => this.#together()).catch(() => undefined);
    });
  }

  /**
   * The same of a store that is not trusted or is closed, to take it into use, alone: what it is given is what speaks
   * against it, its home here, and its way to another place.
   */
  takeOver<T>(work: (tables: Tables, found: Guarded) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      const way = await this.#open();
      if (this.#access.isOnlyRead) throw onlyRead(way.connection.place);
      return await this.#commit(way, "alone", (found) => work(way.tables, found), true);
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
    const group = this.#waiting.splice(0);
    try {
      if (this.#access.isOnlyRead) throw onlyRead(this.#way.connection.place);
      await this.#stood(group);
    } catch (fault) {
      // What one of them met must not fall on the others; a connection that is gone is gone for all.
      if (group.length === 1 || !this.#way.connection.isOpen) for (const { fail } of group) fail(fault);
      else for (const one of group) await this.#stood([one]).catch(one.fail);
    }
  }

  async #stood(group: readonly OpenStep[]): Promise<void> {
    const way = await this.#open();
    const mode = group.some((one) => one.mode === "alone") ? "alone" : "beside";
    const done: (() => void)[] = [];
    await this.#commit(way, mode, async () => {
      for (const { work } of group) done.push(await work(way.tables));
    });
    for (const tell of done) tell();
  }

  async #commit<T>(
    way: Way,
    mode: Mode,
    work: (found: Guarded) => Promise<T>,
    isTakingOver = false,
  ): Promise<T> {
    // Before the database is asked: what a mark says was committed is seen by who asks after it was read.
    const seen = readSeen(this.#access.mark);
    const { steps, result } = await within(
      way.connection,
      async ([guarded]) => {
        const found = standing(guarded, seen, way);
        const why = found.away ?? found.why;
        if (why !== undefined && !isTakingOver) throw new Problems(why.problem);
        return { result: await work(found), steps: guarded?.number("own") ?? 0 };
      },
      begun(way.tables.number, seen?.last ?? "", this.#taker, mode),
    );
    this.#leaveMark(steps);
    return result;
  }

  #leaveMark(steps: number): void {
    leaveSeen(this.#access.mark, { last: this.#taker, id: this.id, steps }, !this.#isMarked);
    this.#isMarked = true;
  }
}

/** What speaks against an outbox, and where it is. */
export interface Guarded {
  readonly why: Distrust | undefined;
  /** That it is on its way to another place. */
  readonly away: Distrust | undefined;
  readonly home: string;
}

function standing(row: Row | undefined, seen: Seen | undefined, way: Way): Guarded {
  const transit = transitIn(row?.text("transit") ?? "");
  return {
    why: displacement(row, seen, way),
    away: transit && closed(way.place, transit),
    home: way.home ?? "",
  };
}

/** What the outbox says of itself, and how far it knows the steps of the mark's taker. */
const GUARDED = `o.id, o.home, o.transit, coalesce(s.step, 0) as step
  from outboxes o left join steps s on s.outbox = o.number and s.taker = :taker where o.number = :outbox`;

/**
 * The same at the begin of a transaction, which waits for whoever is alone, or for all, and is counted. One text, so that
 * the server is asked once: its values are numbers and digits of ours. The lock has a statement of its own, since one
 * statement sees what stood when it began: behind it is seen what whoever was alone has done, such as to close the outbox.
 */
function begun(outbox: number, seen: string, taker: string, mode: Mode): string {
  const lock = mode === "alone" ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared";
  const guarded = GUARDED.replace(":taker", `'${seen}'`).replace(":outbox", String(outbox));
  return `begin; select ${lock}(${LOCK}, ${outbox}); with counted as (
      insert into steps values (${outbox}, '${taker}', 1)
      on conflict (outbox, taker) do update set step = steps.step + 1 returning step as own
    )
    select (select own from counted) as own, ${guarded}`;
}

/** Connects, and finds the outbox of the project. */
async function wayTo({ url, project, isOnlyRead }: Access): Promise<Way> {
  const connection = await Connection.open(url, isOnlyRead);
  try {
    const version = await versionOf(connection);
    if (version === 0) throw missing(connection.place);
    if (version < VERSIONS.length && isOnlyRead) throw older(connection.place, version, VERSIONS.length);
    await migrate(connection);
    const [found] = await connection.all("select number, id from outboxes where project = :project", {
      project,
    });
    if (found === undefined) throw missing(connection.place);
    const tables = new Tables(connection, found.number("number"));
    const { place } = connection;
    return { connection, tables, id: found.text("id"), place, home: await connection.home() };
  } catch (fault) {
    await connection.close();
    throw fault;
  }
}
