/**
 * What stands before each step: its place among those of other machines, its number, and whether the outbox is one to be
 * trusted. The statements themselves; when they are asked, the steps say.
 */
import type { Distrust } from "../../contract.ts";
import { closed, transitIn } from "../../moving/transit.ts";
import type { Seen } from "../../seen.ts";
import { displacement } from "../trust.ts";
import type { Mode } from "./batch.ts";
import type { Way } from "./way.ts";

/** What speaks against an outbox, and where it is. */
export interface Guarded {
  readonly why: Distrust | undefined;
  /** That it is on its way to another place. */
  readonly away: Distrust | undefined;
  readonly home: string;
}

/** By what the outbox says of itself, and how far it knows the steps of the mark's taker. */
export async function standing(way: Way, seen: Seen | undefined): Promise<Guarded> {
  const [row] = await way.connection.all(
    `select o.id, o.home, o.transit, coalesce(s.step, 0) as step from outboxes o
    left join steps s on s.outbox = o.number and s.taker = :taker where o.number = :outbox`,
    { outbox: way.tables.number, taker: seen?.last ?? "" },
  );
  const transit = transitIn(row?.text("transit") ?? "");
  return {
    why: displacement(row, seen, way),
    away: transit && closed(way.place, transit),
    home: way.home ?? "",
  };
}

/**
 * Waits for whoever is alone, or for all. It is a statement of its own, since one statement sees what stood when it began:
 * the next sees what whoever was alone has done, such as to close the outbox.
 */
export const LOCKED: Readonly<Record<Mode, string>> = {
  alone: "select pg_advisory_xact_lock(:lock::integer, :outbox::integer)",
  beside: "select pg_advisory_xact_lock_shared(:lock::integer, :outbox::integer)",
};

const COUNTING = `with counted as (
    insert into steps values (:outbox, :taker, 1)
    on conflict (outbox, taker) do update set step = steps.step + 1 returning step as own
  )`;
/** The step is counted, and how many there were is told. */
export const COUNTED = `${COUNTING} select own from counted`;

/** The server itself ends the transaction, by a division by nought, so that nothing need wait for the answer. */
export const GUARD = `${COUNTING} select (select own from counted) as own,
  1 / (select count(*) from outboxes o left join steps s on s.outbox = o.number and s.taker = :last
    where o.number = :outbox and o.id = :id and o.home = :home and o.transit = '' and coalesce(s.step, 0) >= :steps
  ) as holds`;
/** The SQLSTATE by which it says so. */
export const DIVISION = "22012";
