/** What went out before, as the configured mailings see it: which earlier delivery stands for an edition through a mailing. */

import type { FirstEdition } from "../model/edition.ts";
import type { Article } from "../model/meeting.ts";
import type { Site } from "../model/site.ts";
import { hashesOf } from "../model/words.ts";
import { type Queries, SUPPRESSED, WITHDRAWN } from "../outbox/contract.ts";
import type { Delivery } from "../outbox/delivery.ts";
import {
  carrierOf,
  idOf,
  isBeginning,
  isTo,
  newBeginnings,
  newSuccessions,
  type Succession,
} from "../outbox/successions.ts";
import { carriersOf, routesOf } from "../workspace/mailings/recipients.ts";
import type { Suppression } from "../workspace/mailings/suppression.ts";
import type { Mailing, Workspace } from "../workspace/workspace.ts";
import type { Corrected } from "./correction.ts";

/** What is asked of the outbox; an outbox that is not there yet knows nothing. */
export type Memory = Pick<Queries, "pages" | "isKnown" | "frozenWords" | "successions"> &
  Partial<Pick<Queries, "history">>;

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
  readonly #suppression: Suppression | undefined;
  /** One for each recipient. */
  readonly #mailings: readonly Mailing[];
  readonly #to: (recipient: string) => readonly Mailing[];
  readonly #site: Site;
  readonly #byPermalink: ReadonlyMap<string, readonly Delivery[]>;
  /** By permalink, then by recipient, once that was asked: of a note that goes to thousands each is looked up for itself. */
  readonly #byRecipient = new Map<string, ReadonlyMap<string, readonly Delivery[]>>();
  /** What says the words of an edition and did not come to nothing, by recipient, once that was asked. */
  readonly #twins = new Map<FirstEdition, ReadonlyMap<string, Delivery>>();
  /** How far a note is with a mailing of several, once that was asked. */
  readonly #reaches = new Map<string, Reach>();
  /** What was asked of a note once, and not for each of its recipients. */
  readonly #known = new Map<string, Promise<boolean>>();
  readonly #changed: readonly Succession[];
  readonly #through: ReadonlyMap<string, number>;
  /** Of mailings that the configuration has got since the last run. */
  readonly #newBeginnings: readonly Succession[];
  /** By mailing, the last row that was there before it was. */
  readonly #beginnings: ReadonlyMap<string, number>;
  /** The names of the mailings that go to several people. */
  readonly #lists: ReadonlySet<string>;

  private constructor(
    memory: Memory | undefined,
    { mailings, site, suppression }: Pick<Workspace, "mailings" | "site" | "suppression">,
    rows: readonly Delivery[],
    known: readonly Succession[],
  ) {
    this.#memory = memory;
    this.#suppression = suppression;
    this.#mailings = mailings.flatMap(routesOf);
    this.#to = carriersOf(mailings);
    this.#lists = new Set(mailings.flatMap(({ name, recipients }) => (recipients === undefined ? [] : name)));
    this.#site = site;
    this.rows = rows.toSorted((a, b) => a.revision - b.revision || a.sequence - b.sequence);
    this.#byPermalink = Map.groupBy(this.rows, (row) => row.permalink.toLowerCase());
    this.#changed = newSuccessions(this.rows, this.#to, known);
    this.#through = new Map([...known, ...this.#changed].map((one) => [idOf(one), one.through]));
    this.#newBeginnings = newBeginnings(
      this.rows,
      mailings.map(({ name }) => name),
      this.#to,
      known,
    );
    const beginnings = [...known.filter(isBeginning), ...this.#newBeginnings];
    this.#beginnings = new Map(beginnings.map(({ mailing, through }) => [mailing, through]));
  }

  /** Reads an outbox; one that is not there yet knows nothing. */
  static async read(
    memory: Memory | undefined,
    workspace: Pick<Workspace, "mailings" | "site" | "suppression">,
  ): Promise<Past> {
    const rows: Delivery[] = [];
    for await (const page of memory?.pages() ?? []) rows.push(...page);
    return new Past(memory, workspace, rows, (await memory?.successions()) ?? []);
  }

  /**
   * The same of deliveries each of which `isPlain`, of which there may be very many: what is asked of those needs no
   * other delivery, and none is held. Nothing else may be asked of it.
   */
  static ofPlain(workspace: Pick<Workspace, "mailings" | "site" | "suppression">): Past {
    return new Past(undefined, workspace, [], []);
  }

  /** Whether it hangs on no other delivery what becomes of one: its own mailing carries it, or its recipient has left. */
  isPlain(delivery: Pick<Delivery, "mailing" | "recipient">): boolean {
    return this.hasLeft(delivery) || this.carrier(delivery)?.name === delivery.mailing;
  }

  /** Whether it was there before the outbox was. */
  isKnown({ permalink }: Pick<Article, "permalink">): Promise<boolean> {
    const found = this.#known.get(permalink) ?? this.#isKnown(permalink);
    this.#known.set(permalink, found);
    return found;
  }

  async #isKnown(permalink: string): Promise<boolean> {
    return (await this.#memory?.isKnown(permalink)) === true;
  }

  /** Whether a mailing is to send it to nobody by itself: the note is known, or went out before the mailing was there. */
  async isPassed(asked: AskedPosting): Promise<boolean> {
    return (await this.isKnown(asked.edition.article)) || this.precedes(asked);
  }

  /** Whether it went out before the mailing was there, through others that are no earlier name of it. */
  precedes(asked: AskedPosting): boolean {
    const { edition, mailing } = asked;
    const through = this.#beginnings.get(mailing.name) ?? 0;
    if (through === 0 || this.reach(asked) !== "new") return false;
    const isBefore = this.ofNote(edition.article).some(({ sequence }) => sequence <= through);
    return isBefore && this.byOthers(asked) === undefined;
  }

  /** Whether no run has seen a mailing before, and others have sent something. */
  isNewcomer({ name }: Pick<Mailing, "name">): boolean {
    return this.#newBeginnings.some(({ mailing, through }) => mailing === name && through > 0);
  }

  /** The mailing whose way out a delivery takes; none where no mailing goes to its address any more. */
  carrier(delivery: Pick<Delivery, "mailing" | "recipient">): Mailing | undefined {
    return carrierOf(this.#to(delivery.recipient), delivery);
  }

  /**
   * How far an edition is with a mailing of several recipients: whoever joins them is sent it until nothing of it is
   * owed any more, and whoever joins later gets what comes next. Of a mailing to one address it is always `new`.
   */
  reach({ edition: { article }, mailing }: AskedPosting): Reach {
    if (mailing.recipients === undefined) return "new";
    const id = bothOf(article.permalink, mailing.name);
    const found = this.#reaches.get(id) ?? this.#reachOf(article, mailing);
    this.#reaches.set(id, found);
    return found;
  }

  #reachOf(article: Pick<Article, "permalink">, mailing: Mailing): Reach {
    const own = this.ofNote(article).filter(
      (row) => row.revision === 0 && (row.mailing === mailing.name || this.#succeeds(mailing, row)),
    );
    if (own.some((row) => isOwed(row) || row.state === "sending")) return "under way";
    return own.some(({ state }) => state !== "cancelled") ? "over" : "new";
  }

  /** Whether nothing is sent to an address, through whatever mailing. */
  isSuppressed(address: string): boolean {
    return this.#suppression?.has(address) === true;
  }

  /** Whether it was taken out because its recipient had left the list, or was suppressed. */
  async isWithdrawn({ key, state }: Pick<Delivery, "key" | "state">): Promise<boolean> {
    if (state !== "cancelled") return false;
    const remark = (await this.#memory?.history?.(key))?.at(-1)?.remark;
    return remark === WITHDRAWN || remark === SUPPRESSED;
  }

  /** Whether it is what stands for its note with a mailing that goes to its address, or went there. */
  stands(row: Delivery): boolean {
    const alone = this.#mailings.filter(({ recipients }) => recipients === undefined);
    const asked = [...alone, ...this.#to(row.recipient)];
    return asked.some((mailing) => this.of({ edition: { article: row }, mailing })?.key === row.key);
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

  /**
   * Whether its mailing goes to several people and its recipient is none of them any more. Then no other mailing to the
   * same person carries it either: what they left is not sent to them another way. So too for who is suppressed.
   */
  hasLeft(delivery: Pick<Delivery, "mailing" | "recipient">): boolean {
    if (this.isSuppressed(delivery.recipient)) return true;
    return this.#lists.has(delivery.mailing) && this.carrier(delivery)?.name !== delivery.mailing;
  }

  /** Whether a mailing of the configuration sends it by itself, once it is due. */
  isCarried(delivery: Delivery): boolean {
    return (
      !this.hasLeft(delivery) && this.carrier(delivery) !== undefined && this.outdone(delivery) === undefined
    );
  }

  /**
   * The delivery that stands for an errand. The mailing's own at its present address comes first; then one to that
   * address by a mailing that has left it; then one that this mailing made for an address it went to before. What
   * came to nothing stands back behind what did not: it may be what another took the place of.
   */
  of(asked: AskedPosting): Delivery | undefined {
    // What is new to everybody is not looked up for each of them.
    if (this.ofNote(asked.edition.article).length === 0) return undefined;
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
    if (this.ofNote(edition.article).length === 0) return undefined;
    // What others on a list got says nothing of whoever joins them.
    const isList = mailing.recipients !== undefined;
    if (isList && this.reach({ edition, mailing }) !== "new") return undefined;
    const first = this.rows.find((row) => row.mailing === mailing.name);
    const isGone = (row: Delivery) =>
      this.carrier(row) === undefined && !this.#mailings.some(({ name }) => name === row.mailing);
    return this.ofNote(edition.article).findLast(
      (row) =>
        (!isList && this.#succeeds(mailing, row) && !this.hasLeft(row)) ||
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
    const twins = this.#twins.get(edition) ?? this.#twinsOf(edition);
    this.#twins.set(edition, twins);
    return twins.get(mailing.to.address.toLowerCase());
  }

  #twinsOf(edition: FirstEdition): ReadonlyMap<string, Delivery> {
    if (this.rows.length === 0) return new Map();
    const hashes = hashesOf(edition, this.#site);
    const alike = this.rows.filter((row) => hashes.has(row.words) && !isOut(row));
    // The first to each.
    return new Map(alike.reverse().map((row) => [row.recipient.toLowerCase(), row]));
  }

  /**
   * What the outbox is to remember of these mailings, beyond what it does, before anything is sent: `isSending` says
   * whether something is. Of an outbox that nothing went through there is nothing to remember.
   */
  successions(isSending: boolean): readonly Succession[] {
    const begun = this.#newBeginnings.filter(({ through }) => isSending || through > 0);
    return [...this.#changed, ...begun];
  }

  /** Every delivery of a note, through whatever mailing. */
  ofNote({ permalink }: Pick<Article, "permalink">): readonly Delivery[] {
    return this.#byPermalink.get(permalink.toLowerCase()) ?? [];
  }

  #split({
    edition,
    mailing,
  }: AskedPosting): Readonly<Record<"own" | "others" | "former", readonly Delivery[]>> {
    const { permalink } = edition.article;
    const here = this.#toEach(permalink).get(mailing.to.address.toLowerCase()) ?? [];
    // What one of several people got counts for nobody else.
    const elsewhere =
      mailing.recipients === undefined
        ? this.ofNote(edition.article).filter((row) => !isTo(row, mailing))
        : [];
    const isOwn = (row: Delivery) => row.mailing === mailing.name;
    return {
      own: here.filter(isOwn),
      others: here.filter((row) => !isOwn(row) && this.#succeeds(mailing, row)),
      former: elsewhere.filter(
        (row) => isOwn(row) || (this.carrier(row) === undefined && this.#succeeds(mailing, row)),
      ),
    };
  }

  #toEach(permalink: string): ReadonlyMap<string, readonly Delivery[]> {
    const note = permalink.toLowerCase();
    const found =
      this.#byRecipient.get(note) ??
      Map.groupBy(this.ofNote({ permalink }), ({ recipient }) => recipient.toLowerCase());
    this.#byRecipient.set(note, found);
    return found;
  }

  /** Whether a delivery of another mailing counts for this one, by what is remembered and what has just changed. */
  #succeeds(mailing: Mailing, { mailing: predecessor, recipient, sequence }: Delivery): boolean {
    return sequence <= (this.#through.get(idOf({ mailing: mailing.name, predecessor, recipient })) ?? 0);
  }
}

/** How far an edition is with a mailing of several recipients. */
export type Reach = "new" | "under way" | "over";

function bothOf(permalink: string, other: string): string {
  return JSON.stringify([permalink.toLowerCase(), other.toLowerCase()]);
}

/** Of the highest revision the last that did not come to nothing, or else the last. */
function latest(rows: readonly Delivery[]): Delivery | undefined {
  const highest = rows.filter(({ revision }) => revision === rows.at(-1)?.revision);
  return highest.findLast((row) => !isOut(row)) ?? highest.at(-1);
}
