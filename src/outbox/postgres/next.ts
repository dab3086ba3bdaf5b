/**
 * What a worker begins next: of what is due the first to each address that nobody sends to, as many as it has room for, in
 * one transaction. Rows that another worker looks at in the same moment are passed over, so that none waits for another.
 */
import type { Room, UnderWay } from "../contract.ts";
import type { Delivery } from "../delivery.ts";
import { delivery } from "../sqlite/deliveries.ts";
import { DUE, takeSeveral } from "./claims.ts";
import type { Tables } from "./tables.ts";

/** How many of so many may go a way in a minute. */
type Grant = (tables: Tables, way: string, wanted: number, perMinute: number) => Promise<number>;

/** How many rows are passed over in one step, and at once, where they are for others. */
const MOST = 2000;
const PAGE = 500;
/** How long what lies before the place where something was found is left, in milliseconds: it may have come due meanwhile. */
const STALE = 2000;

/**
 * Nothing to its address is under way or before it in the order of enqueueing. Asked of each row by itself: joined, a server
 * that knows little of the tables would read all of what is owed each time.
 */
const IS_FIRST = `(select o.sequence from deliveries o where o.outbox = d.outbox
  and lower(o.envelope_to) = lower(d.envelope_to) and o.state in ('queued', 'deferred', 'sending')
  and (o.state = 'sending' or (o.sequence < d.sequence
    and (o.next_at <= :now::bigint or o.next_at > :now::bigint + :longest::bigint))) limit 1) is null`;

/**
 * Rows, and whether their address is ours for this transaction: whoever had it before has committed by then, which the
 * next statement sees.
 */
const FOUND = `select f.*,
    pg_try_advisory_xact_lock(hashtextextended(f.outbox || '/' || lower(f.envelope_to), 0))::integer as ours
  from (select * from deliveries d where outbox = :outbox and sequence > :after::bigint and ${DUE} and ${IS_FIRST}
    order by sequence limit :page::integer for update skip locked) f`;

/** The same without a lock, to pass over what is not ours to send. */
const AHEAD = `select * from deliveries d where outbox = :outbox and sequence > :after::bigint and ${DUE} and ${IS_FIRST}
  order by sequence limit ${PAGE}`;

const RESTING = `select way from ways where outbox = :outbox
  and rests_until > (extract(epoch from clock_timestamp()) * 1000)::double precision`;

/** Whatever others have locked, or is not the first to its address. */
const ANY = `select 1 as due from deliveries where outbox = :outbox and ${DUE} limit 1`;

/** A delivery and the way it goes. */
interface Fit {
  readonly way: string;
  readonly delivery: Delivery;
}

/** Where one worker looks on. */
export class Next {
  #after = 0;
  /** When something was found, since it began anew. */
  #found: number | undefined;

  /** Claims within a transaction. */
  async take(tables: Tables, wanted: Room, grant: Grant): Promise<UnderWay> {
    if (this.#found !== undefined && performance.now() - this.#found > STALE) this.#restart();
    const resting = tables.all(RESTING).then((rows) => new Set(rows.map((row) => row.text("way"))));
    const ways = new Set<string>();
    const fit: Fit[] = [];
    let [looked, isFromFirst, isMore] = [0, this.#after === 0, true];
    // Of a way that was not known before the worker is to ask for places first.
    const isOver = () => fit.length > 0 || looked >= MOST || [...ways].some((way) => !wanted.on.has(way));
    do {
      const rows = await this.#page(tables, wanted, resting, fit, ways);
      looked += rows;
      if (rows === wanted.most && !isOver()) looked += await this.#pass(tables, wanted, resting);
      if (rows === wanted.most) continue;
      this.#restart();
      isMore = !isFromFirst;
      isFromFirst = true;
    } while (isMore && !isOver());
    if (fit.length > 0) this.#found ??= performance.now();
    const granted = await this.#granted(tables, wanted, fit, grant);
    const claims = granted.length === 0 ? [] : await takeSeveral(tables, granted, wanted);
    const isAnythingDue = looked > 0 || (await tables.get(ANY, timesOf(wanted))) !== undefined;
    return { claims, ways, isMore, isAnythingDue };
  }

  #restart(): void {
    this.#after = 0;
    this.#found = undefined;
  }

  /** Goes on to before the first that may fit, if it is among the next rows; how many it passed over. */
  async #pass(tables: Tables, wanted: Room, asked: Promise<ReadonlySet<string>>): Promise<number> {
    const ahead = tables.all(AHEAD, { ...timesOf(wanted), after: this.#after });
    const [rows, resting] = await Promise.all([ahead, asked]);
    for (const [at, row] of rows.entries()) {
      const found = delivery(row, tables.file);
      const way = wanted.wayOf(found);
      if (way !== undefined && !resting.has(way) && wanted.on.get(way) !== 0) return at;
      this.#after = found.sequence;
    }
    return rows.length;
  }

  /** Adds what fits of the next rows; how many there were. */
  async #page(
    tables: Tables,
    wanted: Room,
    asked: Promise<ReadonlySet<string>>,
    fit: Fit[],
    ways: Set<string>,
  ): Promise<number> {
    const { most, wayOf, on } = wanted;
    const next = tables.all(FOUND, { ...timesOf(wanted), after: this.#after, page: most });
    const [rows, resting] = await Promise.all([next, asked]);
    for (const row of rows) {
      const found = delivery(row, tables.file);
      this.#after = found.sequence;
      const way = wayOf(found);
      if (way === undefined || resting.has(way)) continue;
      ways.add(way);
      const taken = fit.filter((one) => one.way === way).length;
      if (taken < (on.get(way) ?? 0) && row.number("ours") === 1) fit.push({ way, delivery: found });
    }
    return rows.length;
  }

  /** Those that may go now by what may go in a minute; what must wait is the first of the next look. */
  async #granted(
    tables: Tables,
    { perMinute }: Room,
    fit: readonly Fit[],
    grant: Grant,
  ): Promise<readonly Delivery[]> {
    const granted: Delivery[] = [];
    for (const [way, all] of Map.groupBy(fit, (one) => one.way)) {
      const most = perMinute(way);
      const count = most === undefined ? all.length : await grant(tables, way, all.length, most);
      granted.push(...all.slice(0, count).map((one) => one.delivery));
      for (const { delivery } of all.slice(count)) this.#after = Math.min(this.#after, delivery.sequence - 1);
    }
    return granted;
  }
}

function timesOf({ now, policy }: Room) {
  return { now: now.getTime(), longest: policy.longestWait };
}
