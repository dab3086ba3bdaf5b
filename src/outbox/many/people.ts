/** What a project's own tables say beside the outbox: a query of its configuration, which reads and does nothing else. */
import { EXIT, error, Problems } from "../../problem.ts";
import { Connection } from "../postgres/connection.ts";
import { within } from "../postgres/migration.ts";

/** How many rows are asked for at once. */
const PAGE = 1000;
/** How long each step of it may take, in milliseconds. */
const PATIENCE = 30_000;

/**
 * The rows of a query, some at a time, each with its columns in their order, all as of one instant. Throws Problems: 78
 * where the database refuses it (`query`), 75 where it takes too long or the database is away.
 */
export async function rowsOf(
  url: string,
  query: string,
  take: (rows: readonly (readonly unknown[])[], columns: number) => void,
): Promise<void> {
  const connection = await Connection.open(url, true);
  try {
    await within(connection, async () => {
      // By the role's own path: what it asks for is not ours.
      await connection.run(`set transaction isolation level repeatable read, read only;
        set local statement_timeout = ${PATIENCE}; set local search_path to default`);
      await asked(connection, `declare people no scroll cursor for ${query}`);
      for (;;) {
        const { rows, columns } = await asked(connection, `fetch ${PAGE} from people`);
        take(rows, columns);
        if (rows.length < PAGE) return;
      }
    });
  } finally {
    await connection.close();
  }
}

async function asked(connection: Connection, text: string) {
  try {
    return await connection.one(text);
  } catch (fault) {
    throw refusedBy(connection, fault);
  }
}

/** The server's errors about the query itself; what is wrong with the server is told as it is of the outbox. */
function refusedBy(connection: Connection, fault: unknown): unknown {
  const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
  if (!(fault instanceof Error) || code === "" || /^(?:08|53|57P|58|XX|E[A-Z])/.test(code))
    return connection.problemOf(fault);
  const isLate = code === "57014";
  const why = isLate ? `it takes longer than ${PATIENCE / 1000} seconds` : fault.message;
  return new Problems(error("query", isLate ? EXIT.again : EXIT.config, why));
}
