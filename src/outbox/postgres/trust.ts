/**
 * Whether a database is the one that this machine left, and lies where it was taken into use. What a copy of an earlier
 * day, a dump that was read in, or a standby that was promoted lacks, only the other side of the wire knows.
 */
import { join } from "node:path";
import type { Distrust } from "../contract.ts";
import type { Seen } from "../seen.ts";
import { ahead } from "../sqlite/refusals.ts";
import type { Row } from "../sqlite/row.ts";
import { displaced } from "./refusals.ts";
import type { Tables } from "./tables.ts";

/** Where it is asked. */
interface Here {
  readonly place: string;
  readonly home: string | undefined;
}

/** Why a store may not know all that was sent; `row` is what it says of itself, and of the steps of the mark's taker. */
export function displacement(row: Row | undefined, seen: Seen | undefined, here: Here): Distrust | undefined {
  const told = (reason: string, clause: string, what: string): Distrust => ({
    ...{ reason, clause, isClock: false, problem: displaced(here.place, reason, what) },
  });
  if (row === undefined || (seen !== undefined && seen.id !== row.text("id")))
    return told("replaced", "was replaced", "another outbox lies there than the one that was in use here");
  if (seen !== undefined && row.number("step") < seen.steps)
    return told("restored", "was restored", "it holds less than it did, as where an older copy is put back");
  if (here.home === undefined || row.text("home") === here.home) return undefined;
  return isRecovered(row.text("home"), here.home)
    ? told(
        "restored",
        "was restored",
        "the server was recovered to an earlier moment, or a standby took its place",
      )
    : told("moved", "was moved", "it lies in another database than it did, as where a dump was read in");
}

/** The same tables of the same server, on another line of its history (PostgreSQL's documentation, 26.3.6). */
function isRecovered(one: string, other: string): boolean {
  const without = (home: string) => home.split("/").with(1, "").join("/");
  return without(one) === without(other);
}

/** How far a clock may lie behind the last entry before it is not believed, in milliseconds. */
const DAY = 24 * 3_600_000;

/** Why nothing that waits can be judged by this clock; `last` is the time of the last entry that counts. */
export function behind(place: string, last: Date | undefined, now: Date): Distrust | undefined {
  if (last === undefined || last.getTime() - now.getTime() <= DAY) return undefined;
  const problem = ahead(join(place, "outbox"), last, now);
  return { reason: "ahead", clause: "was ahead of the clock", isClock: true, problem };
}

/** The time of the last entry since the clock was last forgiven, as a sub-select. */
export const LAST = `(select h.at from history h where h.outbox = :outbox and h.line >
  (select o.clock_since from outboxes o where o.number = :outbox) order by h.line desc limit 1)`;

/** The same, asked. */
export async function lastOf(tables: Tables): Promise<Date | undefined> {
  return (await tables.get(`select ${LAST} as last`))?.optionalDate("last");
}
