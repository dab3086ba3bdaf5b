/**
 * Who is sent nothing, whatever a mailing says: the addresses in a file, as it is at the moment of sending, or those that a
 * query gives. Whoever comes to them while a program runs counts at once, by a query within some seconds; who is taken off,
 * from the next start on: a file that is being written is short for a moment.
 */
import { relative, resolve } from "node:path";
import { type Stamp, since, stampOf } from "../../files/stamp.ts";
import type { Mailbox } from "../../mail/address.ts";
import { EXIT, error, type Place, Problems } from "../../problem.ts";
import type { People } from "../config/values.ts";
import { peopleAsked, refuseWithout } from "./queried.ts";
import { addressesIn, type Sources } from "./recipients.ts";

/** Where the addresses are read. */
interface Listing {
  /** Whether they are as they were when they were read last. */
  isUntouched(): boolean;
  read(): Promise<readonly Mailbox[]>;
}

/** The addresses that are sent nothing. */
export class Suppression {
  readonly #source: Listing;
  readonly #addresses = new Set<string>();

  private constructor(source: Listing) {
    this.#source = source;
  }

  /** Reads them. Throws Problems (78) where they cannot be read, or one is no address. */
  static async load(people: People, sources: Sources, place: Place): Promise<Suppression> {
    const made = new Suppression(
      "file" in people
        ? new ListFile(resolve(sources.folder, people.file), place)
        : new Query(people.query, sources, place),
    );
    if ("query" in people) refuseWithout(sources.database, "suppress", place);
    if ("file" in people || sources.ask !== undefined) await made.#read();
    return made;
  }

  /** Whether nothing is sent there, by what was read last. */
  has(address: string): boolean {
    return this.#addresses.has(address.toLowerCase());
  }

  /** Reads again unless all is as it was. Throws Problems (75) where that cannot be: then nothing is sent. */
  async refresh(): Promise<void> {
    if (this.#source.isUntouched()) return;
    try {
      await this.#read();
    } catch (cause) {
      if (!(cause instanceof Problems)) throw cause;
      const [first, ...others] = cause.problems.map((one) => ({ ...one, exit: EXIT.again }));
      throw first === undefined ? cause : new Problems(first, ...others);
    }
  }

  async #read(): Promise<void> {
    for (const { address } of await this.#source.read()) this.#addresses.add(address.toLowerCase());
  }
}

class ListFile implements Listing {
  readonly #path: string;
  /** Where the configuration names it. */
  readonly #place: Place;
  #stamp: Stamp | undefined;

  constructor(path: string, place: Place) {
    this.#path = path;
    this.#place = place;
  }

  isUntouched(): boolean {
    const now = stampOf(this.#path, Date.now());
    return this.#stamp !== undefined && now !== undefined && since(this.#stamp, now) === "untouched";
  }

  async read(): Promise<readonly Mailbox[]> {
    const stamp = stampOf(this.#path, Date.now());
    const file = relative(process.cwd(), this.#path);
    const found = await addressesIn(this.#path, file, ({ message }) =>
      error(
        "suppress-file",
        EXIT.config,
        `${message.includes(file) ? message : `${file}: ${message}`}; nothing is sent`,
        this.#place,
        "`suppress` names this file, of those who are sent nothing: bring it back, or name another.",
      ),
    );
    this.#stamp = stamp;
    return found.map(({ mailbox }) => mailbox);
  }
}

/** How long an answer of the database is believed, in milliseconds. */
const BELIEVED = 10_000;

class Query implements Listing {
  readonly #query: string;
  readonly #sources: Sources;
  readonly #place: Place;
  #asked = Number.NEGATIVE_INFINITY;

  constructor(query: string, sources: Sources, place: Place) {
    this.#query = query;
    this.#sources = sources;
    this.#place = place;
  }

  isUntouched(): boolean {
    return performance.now() - this.#asked < BELIEVED;
  }

  async read(): Promise<readonly Mailbox[]> {
    const { database, ask } = this.#sources;
    if (ask === undefined) throw new Error("nobody is to be asked, and something is sent");
    const asked = performance.now();
    const setting = { setting: "suppress", database, ask, place: this.#place } as const;
    const found = await peopleAsked(this.#query, setting);
    this.#asked = asked;
    return found;
  }
}
