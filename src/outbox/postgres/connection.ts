/**
 * A connection to the server: what the promise rests on is verified when it is made, and the server's errors that are the
 * user's to mend become Problems. The one door of the client's library. It refuses to know what the rows mean.
 */
import { Socket } from "node:net";
import type { Client, QueryResult } from "pg";
import { reasonOf } from "../../files/reason.ts";
import { Problems } from "../../problem.ts";
import { placeOf } from "../database-address.ts";
import type { Value } from "../sqlite/database.ts";
import { damaged } from "../sqlite/refusals.ts";
import { Row } from "../sqlite/row.ts";
import * as refusals from "./refusals.ts";
import { SCHEMA } from "./schema.ts";
import { refuseServer, SETTINGS, type ServerSettings } from "./settings.ts";

export type Bindings = Readonly<Record<string, Value | boolean | readonly (string | number | null)[]>>;

/** How long to wait for others, or for a server that says nothing, in milliseconds. */
const PATIENCE = 30_000;

/** An open connection. What is asked before the last answer came is sent at once, and answered in its order. */
export class Connection {
  /** The database in words, without a password. */
  readonly place: string;
  /** What a message about a row calls it: the outbox … is damaged. */
  readonly file: string;
  readonly #isReplica: boolean;
  readonly #client: Client;
  readonly #socket: Socket;
  readonly #statements: Map<string, Statement>;
  #isOpen = true;
  #asked = 0;
  #isListening = false;
  #isHeard = false;
  #tell: () => void = () => undefined;

  private constructor(client: Client, socket: Socket, place: string, isReplica: boolean) {
    this.#client = client;
    this.#socket = socket;
    this.place = place;
    this.file = `in ${place}`;
    this.#isReplica = isReplica;
    this.#statements = new Map();
    const gone = () => {
      this.#isOpen = false;
      this.#tell();
    };
    client.on("error", gone);
    client.on("end", gone);
  }

  /** Throws Problems where there is no server that will do. */
  static async open(url: string, isOnlyRead: boolean): Promise<Connection> {
    const place = placeOf(url);
    const socket = new Socket();
    const client = await connected(url, place, socket);
    try {
      return new Connection(client, socket, place, await verified(client, place, isOnlyRead));
    } catch (fault) {
      await client.end();
      throw problemOf(place, fault);
    }
  }

  /** Whether it still stands, as far as is known here. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /**
   * Which tables of which database of which server these are, and on which line of its history; undefined on a replica,
   * which is asked for nothing that hangs on it.
   */
  async home(): Promise<string | undefined> {
    if (this.#isReplica) return undefined;
    const [found] = await this.all(`select concat_ws('/',
      (select system_identifier from pg_control_system()), left(pg_walfile_name(pg_current_wal_lsn()), 8),
      (select oid from pg_database where datname = current_database()),
      to_regclass('${SCHEMA}.outboxes')::oid) as home`);
    return found?.text("home");
  }

  /** Every row of a statement; \`:name\` in it is a parameter. */
  async all(sql: string, parameters: Bindings = {}): Promise<readonly Row[]> {
    const { rows } = await this.#query(sql, parameters);
    return rows.map((row) => new Row(row, this.file));
  }

  /** What is asked in this turn goes out in one piece. */
  gather(): void {
    this.#socket.cork();
    process.nextTick(() => this.#socket.uncork());
  }

  /** The number of rows changed. */
  async run(sql: string, parameters: Bindings = {}): Promise<number> {
    return (await this.#query(sql, parameters)).rowCount ?? 0;
  }

  async #query(sql: string, parameters: Bindings): Promise<QueryResult<Record<string, unknown>>> {
    const { text, names, name } = this.#statement(sql);
    try {
      if (names.length === 0) return last(await this.#client.query(text));
      return await this.#client.query({ name, text, values: names.map((one) => bound(parameters, one)) });
    } catch (fault) {
      throw problemOf(this.place, fault);
    }
  }

  /** One statement of somebody else's, as it is: its rows, with their columns in their order. Throws the server's errors. */
  async one(
    text: string,
  ): Promise<{ readonly rows: readonly (readonly unknown[])[]; readonly columns: number }> {
    this.#asked += 1;
    // By a name, so that the server refuses several.
    const asked = { name: `asked${this.#asked}`, text, values: [], rowMode: "array" as const };
    const { rows, fields } = await this.#client.query<unknown[]>(asked);
    return { rows, columns: fields.length };
  }

  /** An error of the server, where it is the user's to mend, as Problems. */
  problemOf(fault: unknown): unknown {
    return problemOf(this.place, fault);
  }

  #statement(sql: string): Statement {
    const found = this.#statements.get(sql);
    if (found !== undefined) return found;
    const names: string[] = [];
    const text = sql.replace(/(?<!:):([a-z_]\w*)/gi, (_, name: string) => {
      if (!names.includes(name)) names.push(name);
      return `$${names.indexOf(name) + 1}`;
    });
    const made = { text, names, name: `s${this.#statements.size}` };
    this.#statements.set(sql, made);
    return made;
  }

  /** From now on hears of what is queued, whoever does it. */
  async listen(): Promise<void> {
    if (this.#isListening) return;
    this.#client.on("notification", () => this.#hear());
    await this.run("listen minutewire");
    this.#isListening = true;
  }

  /** Resolves when something was heard since the last time, or the signal is aborted. */
  async heard(signal: AbortSignal): Promise<void> {
    if (!this.#isHeard && this.#isOpen && !signal.aborted)
      await new Promise<void>((resolve) => {
        this.#tell = resolve;
        signal.addEventListener("abort", () => resolve(), { once: true });
      });
    this.#isHeard = false;
  }

  #hear(): void {
    this.#isHeard = true;
    this.#tell();
  }

  async close(): Promise<void> {
    this.#isOpen = false;
    await this.#client.end().catch(() => undefined);
  }
}

interface Statement {
  readonly text: string;
  readonly names: readonly string[];
  readonly name: string;
}

/** The client answers to several statements with a list. */
function last(answered: Answered | readonly Answered[]): Answered {
  const one = "rows" in answered ? answered : answered.at(-1);
  if (one === undefined) throw new Error("a statement without an answer");
  return one;
}

type Answered = QueryResult<Record<string, unknown>>;

function bound(parameters: Bindings, name: string) {
  const value = parameters[name];
  if (value === undefined) throw new Error(`a statement without its ${name}`);
  return value;
}

async function connected(url: string, place: string, socket: Socket): Promise<Client> {
  const { default: pg } = await import("pg").catch((fault: unknown) => {
    throw codeOf(fault) === "ERR_MODULE_NOT_FOUND" ? refusals.withoutClient() : fault;
  });
  const client = new pg.Client({
    connectionString: url,
    application_name: "minutewire",
    connectionTimeoutMillis: PATIENCE,
    keepAlive: true,
    pipeline: true,
    stream: () => socket,
    types: { getTypeParser: (type, format) => READERS[type] ?? pg.types.getTypeParser(type, format) },
  });
  // Of a connection that is cut while nobody asks, the next statement tells.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return client;
  } catch (fault) {
    throw problemOf(place, fault);
  }
}

/** What the client reads otherwise, by the number of the type (pg_type.dat). */
const READERS: Readonly<Record<number, (text: string) => unknown>> = {
  // bytea; the connection has it written in hexadecimal.
  17: (text) => {
    const { buffer, byteOffset, length } = Buffer.from(text.slice(2), "hex");
    return new Uint8Array(buffer, byteOffset, length);
  },
  // int8: an instant, a fence and a sequence are all far below 2^53.
  20: Number,
};

/**
 * Sets what the promise rests on and reads it back. Whether it is a replica. A statement is planned once: what it is asked
 * for is never a reason for another plan, and planning costs as much as a step.
 */
async function verified(client: Client, place: string, isOnlyRead: boolean): Promise<boolean> {
  await client.query(`set search_path = ${SCHEMA}, pg_temp;
    set default_transaction_isolation = 'read committed'; set standard_conforming_strings = on;
    set bytea_output = 'hex'; set plan_cache_mode = force_generic_plan;
    set lock_timeout = ${PATIENCE}; set statement_timeout = ${2 * PATIENCE};
    set idle_in_transaction_session_timeout = ${PATIENCE}`);
  if (isOnlyRead) await client.query("set default_transaction_read_only = on");
  // A plan that was made while a table was small would go through all of it for as long as the connection stands.
  else await client.query("set enable_seqscan = off; set jit = off");
  if (!isOnlyRead)
    await client.query(`select set_config('synchronous_commit', 'on', false)
      where current_setting('synchronous_commit') <> 'remote_apply'`);
  const { rows } = await client.query<ServerSettings>(SETTINGS);
  const [found] = rows;
  if (found === undefined) throw new Error("a server without settings");
  refuseServer(place, found, isOnlyRead);
  return found.is_replica;
}

function codeOf(fault: unknown): string | undefined {
  return fault instanceof Error && "code" in fault && typeof fault.code === "string" ? fault.code : undefined;
}

/** The server's errors that are the user's to mend, as Problems (PostgreSQL's documentation, appendix A); others as they are. */
export function problemOf(place: string, fault: unknown): unknown {
  if (fault instanceof Problems || !(fault instanceof Error)) return fault;
  const [code = "", words] = [codeOf(fault), reasonOf(fault)];
  if (code === "42501") return refusals.forbidden(place, words);
  if (code === "25006") return refusals.readOnly(place);
  if (code.startsWith("28") || code === "3D000") return refusals.unadmitted(place, words);
  if (["55P03", "40P01", "40001", "57014"].includes(code)) return refusals.busy(place, words);
  if (code.startsWith("XX0")) return damaged(`in ${place}`, words);
  if (code.startsWith("08") || code.startsWith("57P") || code.startsWith("25P") || code === "53300")
    return refusals.unreachable(place, words);
  if (code.startsWith("53") || code.startsWith("58")) return refusals.unwritable(place, words);
  // The client's own words, which have no code: of a connection that was cut; else the system's code.
  const isCut = /connection|timeout|not queryable|Client was closed/i.test(fault.message);
  return /^E[A-Z]{3,}$/.test(code) || (code === "" && isCut) ? refusals.unreachable(place, words) : fault;
}
