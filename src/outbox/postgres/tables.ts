/** What a step sees: the tables of one outbox, through a connection. */
import type { Row } from "../sqlite/row.ts";
import type { Bindings, Connection } from "./connection.ts";

/** The rows of one outbox; `:outbox` in a statement is its number. */
export class Tables {
  /** The database in words. */
  readonly place: string;
  /** The same where a message speaks of the outbox as of a file. */
  readonly file: string;
  readonly #connection: Connection;
  /** The outbox's. */
  readonly number: number;

  constructor(connection: Connection, outbox: number) {
    this.place = connection.place;
    this.file = connection.file;
    this.#connection = connection;
    this.number = outbox;
  }

  all(sql: string, parameters: Bindings = {}): Promise<readonly Row[]> {
    return this.#connection.all(sql, { outbox: this.number, ...parameters });
  }

  async get(sql: string, parameters: Bindings = {}): Promise<Row | undefined> {
    return (await this.all(sql, parameters))[0];
  }

  /** The number of rows changed. */
  run(sql: string, parameters: Bindings = {}): Promise<number> {
    return this.#connection.run(sql, { outbox: this.number, ...parameters });
  }
}
