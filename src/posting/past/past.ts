/**
 * What went out before, as the configured mailings see it: which earlier delivery stands for an edition through a mailing.
 * It refuses to know what is to be sent next: it is asked by what plans, freezes, delivers and tells.
 */
import type { Article } from "../../model/meeting.ts";
import { type Queries, SUPPRESSED, WITHDRAWN } from "../../outbox/contract.ts";
import type { Delivery } from "../../outbox/delivery.ts";
import { isTo, type Succession } from "../../outbox/successions.ts";
import { routesOf } from "../../workspace/mailings/recipients.ts";
import type { Mailing, Workspace } from "../../workspace/workspace.ts";
import type { Corrected } from "../correction.ts";
import { Carriers } from "./carriers.ts";
import { Lineage } from "./lineage.ts";
import { corrected, foremost, type Predecessors } from "./predecessors.ts";
import { type AskedPosting, type Reach, Reaches } from "./reaches.ts";
import { Rows } from "./rows.ts";
import { isOut } from "./states.ts";

/** What is asked of the outbox; an outbox that is not there yet knows nothing. */
export type Memory = Pick<Queries, "pages" | "isKnown" | "frozenWords" | "successions"> &
  Partial<Pick<Queries, "history">>;

/** What an outbox held when it was read, under the mailings of a configuration. */
export class Past extends Carriers {
  readonly rows: Rows;
  /** Which deliveries of one mailing count for another. */
  readonly lineage: Lineage;
  readonly #memory: Memory | undefined;
  /** One for each recipient. */
  readonly #mailings: readonly Mailing[];
  readonly #reaches: Reaches;
  /** What was asked of a note once, and not for each of its recipients. */
  readonly #known = new Map<string, Promise<boolean>>();

  private constructor(
    memory: Memory | undefined,
    workspace: Pick<Workspace, "mailings" | "site" | "suppression">,
    deliveries: readonly Delivery[],
    known: readonly Succession[],
  ) {
    super(workspace);
    const { mailings, site } = workspace;
    this.#memory = memory;
    this.#mailings = mailings.flatMap(routesOf);
    this.rows = new Rows(deliveries, site);
    const names = mailings.map(({ name }) => name);
    this.lineage = new Lineage(this.rows.all, names, this.to, known);
    this.#reaches = new Reaches(this.rows, this.lineage);
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
    const through = this.lineage.beginning(mailing);
    if (through === 0 || this.reach(asked) !== "new") return false;
    const isBefore = this.rows.ofNote(edition.article).some(({ sequence }) => sequence <= through);
    return isBefore && this.byOthers(asked) === undefined;
  }

  /** How far an edition is with a mailing. */
  reach(asked: AskedPosting): Reach {
    return this.#reaches.of(asked);
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
    const asked = [...alone, ...this.to(row.recipient)];
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

  /** Whether a mailing of the configuration sends it by itself, once it is due. */
  isCarried(delivery: Delivery): boolean {
    return (
      !this.hasLeft(delivery) && this.carrier(delivery) !== undefined && this.outdone(delivery) === undefined
    );
  }

  /** The delivery that stands for an errand. */
  of(asked: AskedPosting): Delivery | undefined {
    // What is new to everybody is not looked up for each of them.
    if (this.rows.ofNote(asked.edition.article).length === 0) return undefined;
    return foremost(this.#predecessors(asked), asked.mailing.name);
  }

  /**
   * The last delivery of an edition that may be this mailing's own past, where nothing stands for the errand: by a
   * mailing that is gone by name and address, or by one that it stood for at another address.
   */
  byOthers({ edition, mailing }: AskedPosting): Delivery | undefined {
    if (this.rows.ofNote(edition.article).length === 0) return undefined;
    // What others on a list got says nothing of whoever joins them.
    const isList = mailing.recipients !== undefined;
    if (isList && this.reach({ edition, mailing }) !== "new") return undefined;
    const first = this.rows.all.find((row) => row.mailing === mailing.name);
    const isGone = (row: Delivery) =>
      this.carrier(row) === undefined && !this.#mailings.some(({ name }) => name === row.mailing);
    return this.rows
      .ofNote(edition.article)
      .findLast(
        (row) =>
          (!isList && this.lineage.succeeds(mailing, row) && !this.hasLeft(row)) ||
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

  /** What a revision corrects: the first post of its kind and the last words that arrived before it. */
  async corrects(
    asked: AskedPosting,
    revised: Pick<Delivery, "recipient" | "revision">,
  ): Promise<Corrected | undefined> {
    const found = corrected(this.#predecessors(asked), revised);
    const said = found && (await this.#memory?.frozenWords(found.last.key));
    return said && { messageId: found.first.messageId, sent: found.last.frozenAt, said };
  }

  #predecessors({ edition: { article }, mailing }: AskedPosting): Predecessors {
    const here = this.rows.ofNoteTo(article, mailing.to.address);
    // What one of several people got counts for nobody else.
    const elsewhere =
      mailing.recipients === undefined ? this.rows.ofNote(article).filter((row) => !isTo(row, mailing)) : [];
    const isOwn = (row: Delivery) => row.mailing === mailing.name;
    return {
      own: here.filter(isOwn),
      others: here.filter((row) => !isOwn(row) && this.lineage.succeeds(mailing, row)),
      former: elsewhere.filter(
        (row) => isOwn(row) || (this.carrier(row) === undefined && this.lineage.succeeds(mailing, row)),
      ),
    };
  }
}
