/** Brings the schema to this program's version: in one transaction, while every other program waits. */
import type { Connection } from "./connection.ts";
import { newer } from "./refusals.ts";
import { SCHEMA, VERSIONS } from "./schema.ts";

/** What advisory locks of ours begin with: "mwob" in ASCII. The second number is an outbox's, or 0. */
export const LOCK = 0x6d776f62;

/** The version of the schema; 0 where there is none. Throws Problems where it is a newer program's. */
export async function versionOf(connection: Connection): Promise<number> {
  // Not to_regclass, which may answer with what it knew before a lock was waited for.
  const [found] = await connection.all(`select c.relname from pg_class c join pg_namespace n
    on n.oid = c.relnamespace where n.nspname = '${SCHEMA}' and c.relname = 'version'`);
  if (found === undefined) return 0;
  const [row] = await connection.all("select number from version");
  const version = row?.number("number") ?? 0;
  if (version > VERSIONS.length) throw newer(connection.place, version, VERSIONS.length);
  return version;
}

/** Makes the tables, or brings them up to date. */
export async function migrate(connection: Connection): Promise<void> {
  if ((await versionOf(connection)) === VERSIONS.length) return;
  await within(connection, async () => {
    await connection.all("select pg_advisory_xact_lock(:lock::integer, 0)", { lock: LOCK });
    const version = await versionOf(connection);
    const [schema] = await connection.all(`select nspname from pg_namespace where nspname = '${SCHEMA}'`);
    if (schema === undefined) await connection.run(`create schema ${SCHEMA}`);
    for (const statements of VERSIONS.slice(version)) await connection.run(statements);
    await connection.run(`update version set number = ${VERSIONS.length}`);
  });
}

/** One transaction; what it throws takes all of it back. */
export async function within<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  try {
    await connection.run("begin");
    const result = await work();
    await connection.run("commit");
    return result;
  } catch (fault) {
    // Where the connection is gone, so is the transaction.
    await connection.run("rollback").catch(() => undefined);
    throw fault;
  }
}
