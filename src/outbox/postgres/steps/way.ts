/** The way to the outbox of a project: a connection to its server, and its tables there, of this program's version. */
import { Connection } from "../connection.ts";
import { migrate, versionOf } from "../migration.ts";
import { missing, older } from "../refusals.ts";
import { VERSIONS } from "../schema.ts";
import { Tables } from "../tables.ts";

/** What the steps are taken on. */
export interface Access {
  /** The server's address, with what lets us in. */
  readonly url: string;
  readonly project: string;
  /** Where this machine notes what it has seen. */
  readonly mark: string;
  readonly isOnlyRead: boolean;
}

/** A connection, and the outbox that was found behind it. */
export interface Way {
  readonly connection: Connection;
  readonly tables: Tables;
  readonly id: string;
  readonly place: string;
  /** Where the tables are; undefined on a replica. */
  readonly home: string | undefined;
}

/** Connects, and finds the outbox of the project. */
export async function wayTo({ url, project, isOnlyRead }: Access): Promise<Way> {
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
