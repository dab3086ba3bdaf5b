/** An outbox in PostgreSQL is made, and taken into use again where the database was restored or moved. */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { KnownNote } from "../contract.ts";
import { isAlive } from "../process-identity.ts";
import { delivery } from "../sqlite/deliveries.ts";
import { inUse } from "../sqlite/refusals.ts";
import type { Connection } from "./connection.ts";
import { move } from "./deliveries.ts";
import { know } from "./intake.ts";
import { LOCK, migrate, within } from "./migration.ts";
import { Tables } from "./tables.ts";

/** Makes the outbox of a project with the notes that were there before it; nothing where there is one. */
export async function make(
  connection: Connection,
  project: string,
  known: readonly KnownNote[],
  at: Date,
): Promise<void> {
  await migrate(connection);
  const home = (await connection.home()) ?? "";
  await within(connection, async () => {
    await connection.all("select pg_advisory_xact_lock(:lock::integer, 0)", { lock: LOCK });
    const [made] = await connection.all(
      `insert into outboxes (project, id, home) values (:project, :id, :home)
      on conflict (project) do nothing returning number`,
      { project, id: randomBytes(16).toString("hex"), home },
    );
    if (made !== undefined) await know(new Tables(connection, made.number("number")), known, at);
  });
}

/** A fence of the server that was before lies below: nobody there gave out so many since. */
const FAR = 1_000_000_000;

/** Takes the outbox into use in this database. */
export async function enter(tables: Tables, home: string): Promise<void> {
  await tables.run("update outboxes set epoch = epoch + 1, home = :home where number = :outbox", { home });
  await tables.all(`select setval('fences', nextval('fences') + ${FAR})`);
  // What was sent from where it was before, only the other side knows.
  await tables.run(
    "update deliveries set pinned = 1 where outbox = :outbox and state <> 'accepted' and pinned = 0",
  );
}

/** The notes become known, and what was owed becomes uncertain, in an outbox that does not know what was sent since. */
export async function holdAll(tables: Tables, notes: readonly KnownNote[], at: Date): Promise<void> {
  await know(tables, notes, at);
  const owed = `select * from deliveries where outbox = :outbox and state in ('queued', 'deferred')
    order by sequence`;
  for (const row of await tables.all(owed)) {
    const remark = "the outbox was restored or moved: it may have been sent since";
    await move(tables, delivery(row, tables.file), "uncertain", "recovery", at, remark);
  }
}

/** Throws Problems where another run sends from it: a claim whose lease runs, and whose owner is not certainly gone. */
export async function refuseInUse(tables: Tables, now: Date): Promise<void> {
  const running = `select owner, lease_until from deliveries where outbox = :outbox and state = 'sending'
    and lease_until > :now::bigint and lease_until <= :now::bigint + 2 * lease order by lease_until desc`;
  const held = (await tables.all(running, { now: now.getTime() })).find((row) => isAlive(row.text("owner")));
  if (held !== undefined) throw inUse(join(tables.place, "outbox"), held.date("lease_until"));
}

/** Throws Problems where anything is in somebody's hand, alive or not: what becomes of it is settled first. */
export async function refuseInHand(tables: Tables): Promise<void> {
  const held = await tables.get(
    "select max(lease_until) as last from deliveries where outbox = :outbox and state = 'sending'",
  );
  const last = held?.optionalDate("last");
  if (last !== undefined) throw inUse(join(tables.place, "outbox"), last);
}

/** Forgives the clock all entries so far. */
export async function forgiveClock(tables: Tables): Promise<void> {
  await tables.run(
    `update outboxes set clock_since = (select coalesce(max(line), 0) from history where outbox = :outbox)
    where number = :outbox`,
  );
}

/** How often it was taken into use again. */
export async function epochOf(tables: Tables): Promise<number> {
  return (await tables.get("select epoch from outboxes where number = :outbox"))?.number("epoch") ?? 0;
}
