/** The deliveries of an outbox, found by their note, by whom they went to and by what they say. It knows no mailing. */
import type { FirstEdition } from "../../model/edition.ts";
import type { Article } from "../../model/meeting.ts";
import type { Site } from "../../model/site.ts";
import { hashesOf } from "../../model/words.ts";
import type { Delivery } from "../../outbox/delivery.ts";
import { isOut } from "./states.ts";

/** What an outbox held when it was read. */
export class Rows {
  /** By revision, then in the order of enqueueing. */
  readonly all: readonly Delivery[];
  readonly #site: Site;
  readonly #byPermalink: ReadonlyMap<string, readonly Delivery[]>;
  /** By permalink, then by recipient, once that was asked: of a note that goes to thousands each is looked up for itself. */
  readonly #byRecipient = new Map<string, ReadonlyMap<string, readonly Delivery[]>>();
  /** What says the words of an edition and did not come to nothing, by recipient, once that was asked. */
  readonly #twins = new Map<FirstEdition, ReadonlyMap<string, Delivery>>();

  constructor(rows: readonly Delivery[], site: Site) {
    this.all = rows.toSorted((a, b) => a.revision - b.revision || a.sequence - b.sequence);
    this.#site = site;
    this.#byPermalink = Map.groupBy(this.all, (row) => row.permalink.toLowerCase());
  }

  /** Every delivery of a note, through whatever mailing. */
  ofNote({ permalink }: Pick<Article, "permalink">): readonly Delivery[] {
    return this.#byPermalink.get(permalink.toLowerCase()) ?? [];
  }

  /** Those of a note to one address. */
  ofNoteTo({ permalink }: Pick<Article, "permalink">, address: string): readonly Delivery[] {
    const note = permalink.toLowerCase();
    const found =
      this.#byRecipient.get(note) ??
      Map.groupBy(this.ofNote({ permalink }), ({ recipient }) => recipient.toLowerCase());
    this.#byRecipient.set(note, found);
    return found.get(address.toLowerCase()) ?? [];
  }

  /** A delivery of the same words to the same address under another permalink. */
  twin(edition: FirstEdition, address: string): Delivery | undefined {
    const twins = this.#twins.get(edition) ?? this.#twinsOf(edition);
    this.#twins.set(edition, twins);
    return twins.get(address.toLowerCase());
  }

  #twinsOf(edition: FirstEdition): ReadonlyMap<string, Delivery> {
    if (this.all.length === 0) return new Map();
    const hashes = hashesOf(edition, this.#site);
    const alike = this.all.filter((row) => hashes.has(row.words) && !isOut(row));
    // The first to each.
    return new Map(alike.reverse().map((row) => [row.recipient.toLowerCase(), row]));
  }

  /** A later correction of the same to the same address that went out, or is under way. */
  heir({ permalink, recipient, revision }: Delivery): Delivery | undefined {
    if (revision === 0) return undefined;
    return this.ofNoteTo({ permalink }, recipient).find((row) => row.revision > revision && !isOut(row));
  }
}
