/**
 * Which deliveries of one mailing count for another, and what was there before a mailing was: by what the outbox
 * remembers and by what the configuration has changed since. It asks nothing of the notes.
 */
import type { Delivery } from "../../outbox/delivery.ts";
import {
  type Addressed,
  idOf,
  isBeginning,
  newBeginnings,
  newSuccessions,
  type Succession,
} from "../../outbox/successions.ts";

/** The mailings of a configuration as heirs of those that were. */
export class Lineage {
  readonly #changed: readonly Succession[];
  readonly #through: ReadonlyMap<string, number>;
  /** Of mailings that the configuration has got since the last run. */
  readonly #begun: readonly Succession[];
  /** By mailing, the last row that was there before it was. */
  readonly #beginnings: ReadonlyMap<string, number>;

  /** Of deliveries, under mailings of these names; `to` has those that go to an address. */
  constructor(
    rows: readonly Delivery[],
    names: readonly string[],
    to: (recipient: string) => readonly Addressed[],
    known: readonly Succession[],
  ) {
    this.#changed = newSuccessions(rows, to, known);
    this.#through = new Map([...known, ...this.#changed].map((one) => [idOf(one), one.through]));
    this.#begun = newBeginnings(rows, names, to, known);
    const beginnings = [...known.filter(isBeginning), ...this.#begun];
    this.#beginnings = new Map(beginnings.map(({ mailing, through }) => [mailing, through]));
  }

  /** Whether a delivery of another mailing counts for this one, by what is remembered and what has just changed. */
  succeeds(mailing: Addressed, { mailing: predecessor, recipient, sequence }: Delivery): boolean {
    return sequence <= (this.#through.get(idOf({ mailing: mailing.name, predecessor, recipient })) ?? 0);
  }

  /** The sequence of the last delivery that was there before a mailing was; 0 where none was. */
  beginning({ name }: Pick<Addressed, "name">): number {
    return this.#beginnings.get(name) ?? 0;
  }

  /** Whether no run has seen a mailing before, and others have sent something. */
  isNewcomer({ name }: Pick<Addressed, "name">): boolean {
    return this.#begun.some(({ mailing, through }) => mailing === name && through > 0);
  }

  /**
   * What the outbox is to remember of these mailings, beyond what it does, before anything is sent: `isSending` says
   * whether something is. Of an outbox that nothing went through there is nothing to remember.
   */
  news(isSending: boolean): readonly Succession[] {
    const begun = this.#begun.filter(({ through }) => isSending || through > 0);
    return [...this.#changed, ...begun];
  }
}
