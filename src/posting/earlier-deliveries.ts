/** What went out before, as the configured mailings see it: which earlier delivery stands for an edition through a mailing. */

import type { FirstEdition } from "../model/edition.ts";
import type { Article } from "../model/meeting.ts";
import type { Site } from "../model/site.ts";
import { hashesOf } from "../model/words.ts";
import type { Queries } from "../outbox/contract.ts";
import type { Delivery } from "../outbox/delivery.ts";
import { carrierOf, idOf, isTo, newSuccessions, type Succession } from "../outbox/successions.ts";
import type { Mailing, Workspace } from "../workspace/workspace.ts";
import type { Corrected } from "./correction.ts";

/** What is asked of the outbox; an outbox that is not there yet knows nothing. */
export type Memory = Pick<Queries, "list" | "isKnown" | "frozenWords" | "successions">;

/** One edition, or one of which no more than its permalink is known, through one mailing. */
interface AskedPosting {
  readonly edition: { readonly article: Pick<Article, "permalink"> };
  readonly mailing: Mailing;
}

/** Whether it did not arrive and nothing is under way: a person's order is what it waits for. */
export function isOut({ state }: Pick<Delivery, "state">): boolean {
  return state === "rejected" || state === "cancelled";
}

/** Whether it certainly did not arrive, and is to be sent. */
export function isOwed({ state }: Pick<Delivery, "state">): boolean {
  return state === "queued" || state === "deferred";
}

/** What an outbox held when it was read, under the mailings of a configuration. */
export class Past {
  /** By revision, then in the order of enqueueing. */
  readonly rows: readonly Delivery[];
  readonly #memory: Memory | undefined;
  readonly #mailings: readonly Mailing[];
  readonly #site: Site;
  readonly #byPermalink: ReadonlyMap<string, readonly Delivery[]>;
  readonly #changed: readonly Succession[];
  readonly #through: ReadonlyMap<string, number>;

  private constructor(
    memory: Memory | undefined,
    { mailings, site }: Pick<Workspace, "mailings" | "site">,
    rows: readonly Delivery[],
    known: readonly Succession[],
  ) {
    this.#memory = memory;
    this.#mailings = mailings;
    this.#site = site;
    this.rows = rows.toSorted((a, b) => a.revision - b.revision || a.sequence - b.sequence);
    this.#byPermalink = Map.groupBy(this.rows, (row) => row.permalink.toLowerCase());
    this.#changed = newSuccessions(this.rows, mailings, known);
    this.#through = new Map([...known, ...this.#changed].map((one) => [idOf(one), one.through]));
  }

  /** Reads an outbox; one that is not there yet knows nothing. */
  static async read(
    memory: Memory | undefined,
    workspace: Pick<Workspace, "mailings" | "site">,
  ): Promise<Past> {
    const [rows, known] = [await memory?.list(), await memory?.successions()];
    return new Past(memory, workspace, rows ?? [], known ?? []);
  }

  /** Whether it was there before the outbox was. */
  async isKnown({ permalink }: Pick<Article, "permalink">): Promise<boolean> {
    return (await this.#memory?.isKnown(permalink)) === true;
  }

  /** The mailing whose way out a delivery takes; none where no mailing goes to its address any more. */
  carrier(delivery: Pick<Delivery, "mailing" | "recipient">): Mailing | undefined {
    return carrierOf(this.#mailings, delivery);
  }

  /**
   * What went, or goes, to the same address in place of a delivery whose own mailing has left it: where two mailings
   * had one address and one of them is gone, that one's is not sent beside the other's.
   */
  outdone(delivery: Delivery): Delivery | undefined {
    const carrier = this.carrier(delivery);
    if (carrier === undefined || carrier.name === delivery.mailing) return undefined;
    const standing = this.of({ edition: { article: delivery }, mailing: carrier });
    if (standing === undefined || standing.key === delivery.key || isOut(standing)) return undefined;
    return standing.revision >= delivery.revision ? standing : undefined;
  }

  /** Whether a mailing of the configuration sends it by itself, once it is due. */
  isCarried(delivery: Delivery): boolean {
    return this.carrier(delivery) !== undefined && this.outdone(delivery) === undefined;
  }

  /**
   * The delivery that stands for an errand. The mailing's own at its present address comes first; then one to that
   * address by a mailing that has left it; then one that this mailing made for an address it went to before. What
   * came to nothing stands back behind what did not: it may be what another took the place of.
   */
  of(asked: AskedPosting): Delivery | undefined {
    const { own, others, former } = this.#split(asked);
    const [first, second, third] = [latest(own), latest(others), latest(former)];
    if (first === undefined) return second ?? third;
    const instead = [second, latest(former.filter(({ mailing }) => mailing === asked.mailing.name))];
    if (!isOut(first)) return first;
    return instead.find((one) => one && !isOut(one) && one.revision >= first.revision) ?? first;
  }

  /**
   * The last delivery of an edition that may be this mailing's own past, where nothing stands for the errand: by a
   * mailing that is gone by name and address, or by one that it stood for at another address.
   */
  byOthers({ edition, mailing }: AskedPosting): Delivery | undefined {
    const first = this.rows.find((row) => row.mailing === mailing.name);
    const isGone = (row: Delivery) =>
      this.carrier(row) === undefined && !this.#mailings.some(({ name }) => name === row.mailing);
    return this.ofNote(edition.article).findLast(
      (row) =>
        this.#succeeds(mailing, row) ||
        (isGone(row) && row.sequence < (first?.sequence ?? Number.POSITIVE_INFINITY)),
    );
  }

  /** A mailing through which a person's order sends the edition of a delivery that none carries any more. */
  taker(delivery: Delivery): Mailing | undefined {
    return this.#mailings.find((mailing) => {
      const standing = this.of({ edition: { article: delivery }, mailing });
      return standing === undefined || (standing.key === delivery.key && !isTo(delivery, mailing));
    });
  }

  /** A later correction of the same to the same address that went out, or is under way. */
  heir({ permalink, recipient, revision }: Delivery): Delivery | undefined {
    return this.rows.find(
      (row) =>
        row.permalink.toLowerCase() === permalink.toLowerCase() &&
        row.revision > revision &&
        revision > 0 &&
        row.recipient.toLowerCase() === recipient.toLowerCase() &&
        !isOut(row),
    );
  }

  /** What a revision corrects: the first post of its kind and the last words that arrived before it. */
  async corrects(
    asked: AskedPosting,
    { recipient, revision }: Pick<Delivery, "recipient" | "revision">,
  ): Promise<Corrected | undefined> {
    const { own, others, former } = this.#split(asked);
    const accepted = [...own, ...others, ...former]
      .filter((row) => row.state === "accepted" && row.revision < revision)
      .filter((row) => row.recipient.toLowerCase() === recipient.toLowerCase())
      .sort((a, b) => a.revision - b.revision);
    const [first, highest] = [accepted[0], accepted.at(-1)];
    const last = accepted.find((row) => row.revision === highest?.revision);
    const said = last && (await this.#memory?.frozenWords(last.key));
    return first && last && said && { messageId: first.messageId, sent: last.frozenAt, said };
  }

  /** A delivery of the same words to the same address under another permalink. */
  twin(edition: FirstEdition, mailing: Mailing): Delivery | undefined {
    const there = this.rows.filter((row) => isTo(row, mailing) && !isOut(row));
    const hashes = hashesOf(edition, this.#site);
    return there.find(({ words }) => hashes.has(words));
  }

  /** What the outbox is to remember of these mailings, beyond what it does. */
  successions(): readonly Succession[] {
    return this.#changed;
  }

  /** Every delivery of a note, through whatever mailing. */
  ofNote({ permalink }: Pick<Article, "permalink">): readonly Delivery[] {
    return this.#byPermalink.get(permalink.toLowerCase()) ?? [];
  }

  #split({
    edition,
    mailing,
  }: AskedPosting): Readonly<Record<"own" | "others" | "former", readonly Delivery[]>> {
    const [here, elsewhere] = [[], []] as [Delivery[], Delivery[]];
    for (const row of this.ofNote(edition.article)) (isTo(row, mailing) ? here : elsewhere).push(row);
    const isOwn = (row: Delivery) => row.mailing === mailing.name;
    return {
      own: here.filter(isOwn),
      others: here.filter((row) => !isOwn(row) && this.#succeeds(mailing, row)),
      former: elsewhere.filter(
        (row) => isOwn(row) || (this.carrier(row) === undefined && this.#succeeds(mailing, row)),
      ),
    };
  }

  /** Whether a delivery of another mailing counts for this one, by what is remembered and what has just changed. */
  #succeeds(mailing: Mailing, { mailing: predecessor, recipient, sequence }: Delivery): boolean {
    return sequence <= (this.#through.get(idOf({ mailing: mailing.name, predecessor, recipient })) ?? 0);
  }
}

/** Of the highest revision the last that did not come to nothing, or else the last. */
function latest(rows: readonly Delivery[]): Delivery | undefined {
  const highest = rows.filter(({ revision }) => revision === rows.at(-1)?.revision);
  return highest.findLast((row) => !isOut(row)) ?? highest.at(-1);
}
