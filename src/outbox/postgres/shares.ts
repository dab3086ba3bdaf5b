/**
 * What machines share of a way out, in the database: places are advisory locks of a session, which are free when it ends;
 * the pace and the rest of a way are a row, by the server's clock. Whoever queues something tells those who listen.
 */

import type { Claim, Room, SharedWork, UnderWay } from "../contract.ts";
import type { Connection } from "./connection.ts";
import { Next } from "./next.ts";
import type { ServerSteps } from "./steps/steps.ts";
import type { Tables } from "./tables.ts";

/** The shares of an open store. */
export class DatabaseShares implements SharedWork {
  readonly #steps: ServerSteps;
  /** Which places of each way are had, by number, and by which session. */
  readonly #seats = new Map<string, number[]>();
  #session: Connection | undefined;
  readonly #giveBack: (claim: Claim, now: Date) => Promise<boolean>;
  readonly #next = new Next();
  /** The claims that are under way. */
  readonly #inHand: Set<Claim>;

  constructor(
    steps: ServerSteps,
    giveBack: (claim: Claim, now: Date) => Promise<boolean>,
    inHand: Set<Claim>,
  ) {
    this.#steps = steps;
    this.#giveBack = giveBack;
    this.#inHand = inHand;
  }

  async next(room: Room): Promise<UnderWay> {
    let begun: UnderWay | undefined;
    try {
      await this.#steps.take(async (tables) => {
        begun = undefined;
        begun = await this.#next.take(tables, room, grant);
      });
    } catch (fault) {
      // Whether it was committed may not be known: the connection was cut.
      for (const claim of begun?.claims ?? []) await this.#giveBack(claim, room.now);
      throw fault;
    }
    if (begun === undefined) throw new Error("a step without an answer");
    for (const claim of begun.claims) this.#inHand.add(claim);
    return begun;
  }

  async seats(way: string, wanted: number, most: number): Promise<number> {
    const had = this.#seats.get(way) ?? [];
    if (had.length >= wanted && this.#session === this.#steps.standing) return had.length;
    const session = await this.#steps.listening();
    // A connection that was cut has given its places back.
    if (session !== this.#session) this.#seats.clear();
    this.#session = session;
    const held = this.#seats.get(way) ?? [];
    if (held.length >= wanted) return held.length;
    const rows = await this.#steps.ask((tables) =>
      tables.all(SEATS, { way, held: held.map(String), most, wanted: wanted - held.length }),
    );
    held.push(...rows.map((row) => row.number("seat")));
    this.#seats.set(way, held);
    return held.length;
  }

  async leave(): Promise<void> {
    if (this.#seats.size === 0) return;
    this.#seats.clear();
    await this.#steps.ask((tables) => tables.all("select pg_advisory_unlock_all()"));
  }

  async rest(way: string, time: number): Promise<void> {
    await this.#steps.take((tables) => tables.run(RESTED, { way, time }));
  }

  async resting(): Promise<ReadonlySet<string>> {
    const rows = await this.#steps.ask((tables) =>
      tables.all(`select way from ways where outbox = :outbox and rests_until > ${NOW}`),
    );
    return new Set(rows.map((row) => row.text("way")));
  }

  async nudged(time: number, signal: AbortSignal): Promise<void> {
    const connection = await this.#steps.listening();
    const over = AbortSignal.any([signal, AbortSignal.timeout(time)]);
    await connection.heard(over);
  }
}

/** How many of so many may go that way now; they count as gone. */
async function grant(tables: Tables, way: string, wanted: number, perMinute: number): Promise<number> {
  await tables.run("insert into ways values (:outbox, :way) on conflict do nothing", { way });
  const row = await tables.get(GRANTED, { way, wanted, every: 60_000 / perMinute });
  return row?.number("granted") ?? 0;
}

/** In milliseconds since 1970. */
const NOW = "(extract(epoch from clock_timestamp()) * 1000)::double precision";

/** A limit ends it: no more locks are taken than are wanted. */
const SEATS = `select seat from generate_series(1, :most::integer) seat
  where seat <> all(:held::integer[]) and pg_try_advisory_lock(:outbox, hashtext(:way || '/' || seat))
  limit :wanted`;

/** So many as have come due since the last; of a pause no more than a second is made up for. */
const GRANTED = `with asked as (
    select way, greatest(next_at, ${NOW} - 1000) as base from ways where outbox = :outbox and way = :way for update
  ), counted as (
    select base, case when base > ${NOW} then 0
      else least(:wanted::integer, 1 + floor((${NOW} - base) / :every::double precision))::integer end as granted
    from asked
  )
  update ways set next_at = counted.base + counted.granted * :every::double precision
  from counted where outbox = :outbox and way = :way returning counted.granted`;

const RESTED = `insert into ways (outbox, way, rests_until) values (:outbox, :way, ${NOW} + :time::double precision)
  on conflict (outbox, way) do update set rests_until = greatest(ways.rests_until, excluded.rests_until)`;
