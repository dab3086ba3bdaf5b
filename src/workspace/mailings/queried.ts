/** People whom a query names, to the database in which the outbox is. */
import { type Mailbox, parseMailbox } from "../../mail/address.ts";
import { EXIT, error, type Place, type Problem, Problems, refuse } from "../../problem.ts";

/** Asks the database whose address a variable holds; of its rows each has its columns in their order. Throws Problems. */
export type Ask = (
  variable: string,
  query: string,
  take: (rows: readonly (readonly unknown[])[], columns: number) => void,
) => Promise<void>;

/** Which setting asks, where it stands, and whom. */
export interface QuerySetting {
  readonly setting: "to" | "suppress";
  /** The variable that holds the database's address; absent where the outbox is in none. */
  readonly database: string | undefined;
  readonly ask: Ask;
  readonly place: Place;
}

const FORM = "The query gives one row a person: the address, and beside it, if it likes, the name.";
/** More of these are not told, nor made out. */
const MOST_FAULTS = 20;

/** Those whom a query names, in its order. Throws Problems at the place of the setting. */
export async function peopleAsked(
  query: string,
  { setting, database, ask, place }: QuerySetting,
): Promise<Mailbox[]> {
  const code = codeOf(setting);
  refuseWithout(database, setting, place);
  const found: Mailbox[] = [];
  const faults: Problem[] = [];
  let count = 0;
  const fault = (message: string) => error(code, EXIT.config, message, place, FORM);
  const take = (rows: readonly (readonly unknown[])[], columns: number) => {
    if (columns !== 1 && columns !== 2)
      refuse([fault(`the query gives ${columns} columns, where one or two are wanted`)]);
    for (const row of rows) {
      count += 1;
      const read = personIn(row);
      if (typeof read !== "string") found.push(read);
      else if (faults.push(fault(`row ${count} of the query: ${read}`)) === MOST_FAULTS) refuse(faults);
    }
  };
  try {
    await ask(database, query, take);
  } catch (cause) {
    if (!(cause instanceof Problems) || cause.problems[0].code !== "query") throw cause;
    const { message, exit } = cause.problems[0];
    const said = `the database does not answer the query: ${message}. Nothing is sent`;
    throw new Problems(
      error(code, exit, said, place, `\`${setting}\` asks it, to read alone: mend it there.`),
    );
  }
  refuse(faults);
  return found;
}

/** Who is in a row, or why nobody is. */
function personIn([address, name = null]: readonly unknown[]): Mailbox | string {
  if (typeof address !== "string") return "its address is no text";
  if (name !== null && typeof name !== "string") return "its name is no text";
  const read = parseMailbox(address);
  if (!read.ok) return `this is not one mail address: ${read.reason}`;
  if (name === null || name.trim() === "") return read.value;
  const quoted = `"${name.trim().replace(/["\\]/g, "\\$&")}"`;
  const named = parseMailbox(`${quoted} <${read.value.address}>`);
  return named.ok ? named.value : `its name cannot stand in a message: ${named.reason}`;
}

/** Throws Problems where the outbox is in no database. */
export function refuseWithout(
  database: string | undefined,
  setting: QuerySetting["setting"],
  place: Place,
): asserts database is string {
  if (database !== undefined) return;
  const message = `\`${setting}: query:\` asks the database in which the outbox is, and this outbox is in none`;
  const hint = "Name a file: file:PATH. Or keep the outbox in PostgreSQL: state: env:NAME.";
  throw new Problems(error(codeOf(setting), EXIT.config, message, place, hint));
}

function codeOf(setting: QuerySetting["setting"]): string {
  return setting === "to" ? "recipients-query" : "suppress-query";
}
