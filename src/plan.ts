/**
 * What an order comes to: for each meeting and mailing whether it is to be sent, stands in the outbox already or is
 * kept back, and why. Pure but for what the outbox knows. A person's name for a note is an order; without one only
 * what is new and passes the guards is sent.
 */
import type { Corrected } from "./correction.ts";
import { liesAhead, published } from "./model/edition.ts";
import type { Meeting } from "./model/meeting.ts";
import { hashOfWords, wordsHash } from "./model/words.ts";
import type { Delivery } from "./outbox/delivery.ts";
import type { Store } from "./outbox/store.ts";
import type { Mailing, Workspace } from "./workspace.ts";

/** What is to go out: through which mailings, of which meetings. */
export interface Order {
  readonly workspace: Workspace;
  readonly mailings: readonly Mailing[];
  /** Every meeting of the workspace. */
  readonly meetings: readonly Meeting[];
  /** Those a person named; absent where all that is new is meant. */
  readonly named?: readonly Meeting[] | undefined;
  /** What was sent and has changed since goes once more, as a correction. */
  readonly correction?: boolean | undefined;
}

/** One meeting through one mailing. */
export interface Errand {
  readonly meeting: Meeting;
  readonly mailing: Mailing;
}

/** An errand as it is frozen: its revision and, where that is a correction, of what. */
export interface Revised extends Errand {
  /** From 0; only a correction raises it. */
  readonly revision: number;
  readonly corrects?: Corrected | undefined;
}

export interface Plan {
  /** To be frozen and sent; `instead` is a delivery to another address that was never tried and is taken out. */
  readonly fresh: readonly (Revised & { readonly instead?: Delivery | undefined })[];
  /** In the outbox, never tried, and the note's words changed since: to be frozen anew. */
  readonly anew: readonly (Revised & { readonly delivery: Delivery })[];
  /** In the outbox as it is; `edited`: the note's words are not those that were frozen. */
  readonly standing: readonly (Errand & { readonly delivery: Delivery; readonly edited: boolean })[];
  /** Not sent, and why, as a sentence for the user; `delivery` must not be tried either. */
  readonly held: readonly {
    readonly meeting: Meeting;
    readonly why: string;
    readonly delivery?: Delivery | undefined;
  }[];
}

/** What a plan asks of the outbox; an outbox that is not there yet knows nothing. */
type Memory = Pick<Store, "list" | "isKnown" | "frozenWords">;

/** The plan of an order at an instant. */
export function plan(memory: Memory | undefined, order: Order, now: Date): Plan {
  const past = new Past(memory, order.workspace);
  const isNamed = order.named !== undefined;
  const steps = [...new Set(order.named ?? order.meetings)].flatMap((meeting) =>
    order.mailings.flatMap((mailing) => {
      const errand = { meeting, mailing };
      const changed = order.correction === true ? correctionOf(past, errand, now) : undefined;
      return changed ?? step(past, errand, isNamed, now) ?? [];
    }),
  );
  const of = <K extends Step["kind"]>(kind: K) =>
    steps.filter((one): one is Extract<Step, { kind: K }> => one.kind === kind);
  const { guards } = order.workspace;
  const news = order.named === undefined ? of("fresh").map(({ meeting }) => meeting) : [];
  const kept = guarded([...new Set(news)], guards, now);
  return {
    fresh: of("fresh").filter(({ meeting }) => !kept.has(meeting)),
    anew: of("anew"),
    standing: of("standing"),
    held: [...of("held"), ...[...kept].map(([meeting, why]) => ({ meeting, why }))],
  };
}

type Step =
  | (Revised & { readonly kind: "fresh"; readonly instead?: Delivery })
  | (Revised & { readonly kind: "anew"; readonly delivery: Delivery })
  | (Errand & { readonly kind: "standing"; readonly delivery: Delivery; readonly edited: boolean })
  | (Errand & { readonly kind: "held"; readonly why: string; readonly delivery?: Delivery });

/** What becomes of one errand; nothing where nobody named a note that was there before the outbox was. */
function step(past: Past, errand: Errand, isNamed: boolean, now: Date): Step | undefined {
  const { meeting, mailing } = errand;
  const delivery = past.of(errand);
  const why = notYet(meeting, now);
  if (delivery === undefined) {
    if (!isNamed && past.isKnown(meeting)) return undefined;
    if (why !== undefined) return { kind: "held", ...errand, why };
    const twin = isNamed ? undefined : past.twin(errand);
    if (twin === undefined) return { kind: "fresh", ...errand, revision: 0 };
    return {
      kind: "held",
      ...errand,
      why: `the same words went to ${twin.recipient} as <${twin.messageId}>: name it to send them again`,
    };
  }
  const edited = delivery.words !== wordsHash(meeting);
  const revised = { ...errand, ...past.revision(delivery) };
  const elsewhere = delivery.recipient.toLowerCase() !== mailing.to.address.toLowerCase();
  if (delivery.state === "queued" && delivery.attempts === 0) {
    if (why !== undefined)
      return { kind: "held", ...errand, why: `${why}; it was frozen and is not tried`, delivery };
    if (revised.corrects !== undefined && hashOfWords(revised.corrects.said) === wordsHash(meeting))
      return { kind: "held", ...errand, why: `${SAME}; its correction is not tried`, delivery };
    if (elsewhere || delivery.mailing !== mailing.name)
      return { kind: "fresh", ...revised, instead: delivery };
    if (edited) return { kind: "anew", ...revised, delivery };
  }
  // A person who mended the address of what never arrived orders it anew by naming it.
  if (isNamed && elsewhere && ["rejected", "cancelled"].includes(delivery.state))
    return { kind: "fresh", ...revised };
  if (isNamed && delivery.state === "cancelled")
    return { kind: "held", ...errand, why: `it was cancelled for ${delivery.recipient} and stays so` };
  return { kind: "standing", ...errand, delivery, edited };
}

const SAME = "its words are those that were sent";

/** What becomes of an errand to be corrected; nothing where its correction is on its way already. */
function correctionOf(past: Past, errand: Errand, now: Date): Step | undefined {
  const { meeting } = errand;
  const delivery = past.of(errand);
  const held = (why: string): Step => ({ kind: "held", ...errand, why });
  const why = notYet(meeting, now);
  if (why !== undefined) return held(why);
  if (delivery === undefined || (delivery.revision === 0 && delivery.state !== "accepted"))
    return held(
      delivery?.state === "uncertain"
        ? "it is in doubt whether it arrived: settle that first"
        : "it was not sent yet: there is nothing to correct",
    );
  // A correction that was cancelled is no reason never to correct again.
  if (delivery.state !== "accepted" && delivery.state !== "cancelled") return undefined;
  const { recipient } = delivery;
  if (!isTo(delivery, errand.mailing)) return held(`it was sent to ${recipient}, where a correction belongs`);
  const revision = delivery.revision + 1;
  const corrects = past.corrects(delivery, revision);
  if (corrects !== undefined && hashOfWords(corrects.said) === wordsHash(meeting)) return held(SAME);
  return { kind: "fresh", ...errand, revision, corrects };
}

/** Why nobody can send it now, not even a person by its name. */
function notYet(meeting: Meeting, now: Date): string | undefined {
  if (meeting.draft) return "it is a draft";
  return published(meeting, now) ? undefined : `it is to be published after ${meeting.publishAfter}`;
}

/** What went out before, by every way it can be recognised. */
class Past {
  readonly #memory: Memory | undefined;
  readonly #deliveries: readonly Delivery[];
  readonly #mailings: ReadonlySet<string>;
  readonly #byPermalink: ReadonlyMap<string, readonly Delivery[]>;

  constructor(memory: Memory | undefined, workspace: Workspace) {
    this.#memory = memory;
    this.#deliveries = (memory?.list() ?? []).toSorted(
      (a, b) => a.revision - b.revision || a.sequence - b.sequence,
    );
    this.#mailings = new Set(workspace.mailings.map(({ name }) => name));
    this.#byPermalink = Map.groupBy(this.#deliveries, ({ permalink }) => permalink.toLowerCase());
  }

  /** Whether it was there before the outbox was. */
  isKnown({ permalink }: Meeting): boolean {
    return this.#memory?.isKnown(permalink) === true;
  }

  /**
   * The latest delivery of an errand, whoever the mailing went to then; also one to the same address by a mailing
   * that is not in the configuration any more: renaming a mailing makes no old meeting new.
   */
  of({ meeting, mailing }: Errand): Delivery | undefined {
    const own = this.#byPermalink.get(meeting.permalink.toLowerCase()) ?? [];
    return own.findLast(
      (delivery) =>
        delivery.mailing === mailing.name ||
        (!this.#mailings.has(delivery.mailing) && isTo(delivery, mailing)),
    );
  }

  /** With what a delivery is frozen anew. */
  revision(delivery: Delivery): Pick<Revised, "revision" | "corrects"> {
    const { revision } = delivery;
    return revision === 0 ? { revision } : { revision, corrects: this.corrects(delivery, revision) };
  }

  /** What a revision corrects: the first post of its kind and the last words that arrived before it. */
  corrects({ permalink, mailing, recipient }: Delivery, revision: number): Corrected | undefined {
    const accepted = (this.#byPermalink.get(permalink.toLowerCase()) ?? []).filter(
      (one) =>
        one.state === "accepted" &&
        one.revision < revision &&
        one.mailing === mailing &&
        one.recipient.toLowerCase() === recipient.toLowerCase(),
    );
    const [first, last] = [accepted[0], accepted.at(-1)];
    const said = last && this.#memory?.frozenWords(last.key);
    return first && last && said && { messageId: first.messageId, sent: last.frozenAt, said };
  }

  /** A delivery of the same words to the same address under another permalink. */
  twin({ meeting, mailing }: Errand): Delivery | undefined {
    const words = wordsHash(meeting);
    return this.#deliveries.find(
      (delivery) =>
        delivery.words === words &&
        isTo(delivery, mailing) &&
        delivery.state !== "cancelled" &&
        delivery.state !== "rejected",
    );
  }
}

function isTo(delivery: Delivery, mailing: Mailing): boolean {
  return delivery.recipient.toLowerCase() === mailing.to.address.toLowerCase();
}

const DAY = 86_400_000;

/** Which new meetings the guards keep back, and why. */
function guarded(meetings: readonly Meeting[], guards: Workspace["guards"], now: Date): Map<Meeting, string> {
  const age = (meeting: Meeting) => now.getTime() - Date.parse(meeting.date);
  const reasons = new Map<Meeting, string>();
  for (const meeting of meetings)
    if (age(meeting) > guards.age)
      reasons.set(meeting, `it is older than ${Math.round(guards.age / DAY)} days: name it to send it`);
    else if (liesAhead(meeting, now))
      reasons.set(meeting, `its date, ${meeting.date}, lies ahead: name it to send it`);
  // Twice the age: what is kept back for its number must not be sent unasked when another of them has grown old.
  const recent = new Set(meetings.filter((meeting) => age(meeting) <= 2 * guards.age));
  if (recent.size > guards.count)
    for (const meeting of recent)
      if (!reasons.has(meeting))
        reasons.set(
          meeting,
          `${recent.size} notes are new at once and ${guards.count} is the most: name it to send it`,
        );
  return reasons;
}
