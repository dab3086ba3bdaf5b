/**
 * Who is sent nothing, whatever a mailing says: the addresses in a file, as it is at the moment of sending. What is put
 * on it while a program runs counts at once; what is taken off it, from the next start on: a file that is being written
 * is short for a moment.
 */
import { relative } from "node:path";
import { type Stamp, since, stampOf } from "../../files/stamp.ts";
import { EXIT, error, type Place, Problems } from "../../problem.ts";
import { addressesIn } from "./recipients.ts";

/** The addresses that are sent nothing. */
export class Suppression {
  readonly #path: string;
  /** Where the configuration names the file. */
  readonly #place: Place;
  readonly #addresses = new Set<string>();
  #stamp: Stamp | undefined;

  private constructor(path: string, place: Place) {
    this.#path = path;
    this.#place = place;
  }

  /** Reads the file. Throws Problems (78) where it is not there, or a line of it is no address. */
  static async load(path: string, place: Place): Promise<Suppression> {
    const made = new Suppression(path, place);
    await made.#read();
    return made;
  }

  /** Whether nothing is sent there, by the file as it was read last. */
  has(address: string): boolean {
    return this.#addresses.has(address.toLowerCase());
  }

  /** Reads the file again unless it is as it was. Throws Problems (75) where it cannot be read: then nothing is sent. */
  async refresh(): Promise<void> {
    const now = stampOf(this.#path, Date.now());
    if (this.#stamp !== undefined && now !== undefined && since(this.#stamp, now) === "untouched") return;
    try {
      await this.#read();
    } catch (cause) {
      if (!(cause instanceof Problems)) throw cause;
      const [first, ...others] = cause.problems.map((one) => ({ ...one, exit: EXIT.again }));
      throw first === undefined ? cause : new Problems(first, ...others);
    }
  }

  async #read(): Promise<void> {
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
    for (const { mailbox } of found) this.#addresses.add(mailbox.address.toLowerCase());
    this.#stamp = stamp;
  }
}
