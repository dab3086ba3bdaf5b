/**
 * What an order comes to: for each edition and mailing whether it is to be sent, stands in the outbox already or is
 * kept back, and why. Pure but for what the outbox knows. A person's name for a note is an order; without one only
 * what is new and passes the guards is sent.
 */
import { type FirstEdition, pick } from "../../model/edition.ts";
import type { Delivery } from "../../outbox/delivery.ts";
import type { Succession } from "../../outbox/successions.ts";
import type { Mailing } from "../../workspace/workspace.ts";
import { type Memory, Past } from "../past/past.ts";
import { isUntried } from "../past/states.ts";
import { correctionOf } from "./corrections.ts";
import { errandsOf } from "./errands.ts";
import { guarded } from "./guards.ts";
import { notYet } from "./hindrances.ts";
import type { Order } from "./order.ts";
import type { HeldPosting, PlanStep, Posting, RevisedPosting, StandingPosting } from "./posting.ts";
import { ofGoneNotes, renamed } from "./renamed.ts";
import { takes } from "./select.ts";
import { step } from "./step.ts";

/** What an order comes to. */
export interface Plan {
  /** To be frozen and sent; `instead` is a delivery that it takes the place of: it did not arrive, and is taken out. */
  readonly fresh: readonly (RevisedPosting & { readonly instead?: Delivery | undefined })[];
  /** In the outbox and never tried: frozen anew where it would be another message today. */
  readonly anew: readonly (RevisedPosting & { readonly delivery: Delivery })[];
  /** Rejected or cancelled, and a person orders it: queued again, as it would be frozen today. */
  readonly again: readonly (RevisedPosting & { readonly delivery: Delivery })[];
  /** In the outbox as it is. */
  readonly standing: readonly StandingPosting[];
  /** Not sent, and why; `delivery` must not be tried either. */
  readonly held: readonly HeldPosting[];
  /** In the outbox and never tried, and its note is not there or cannot be read: nobody knows whether it is still to go. */
  readonly gone: readonly Delivery[];
  /** What deliveries of an earlier version, which did not note it, were made of: the notes as they are now. */
  readonly sources: readonly { readonly key: string; readonly source: string }[];
  /** Mailings that the configuration has got, and what went out before and is not sent through them, newest first. */
  readonly newcomers: readonly { readonly mailing: Mailing; readonly passed: readonly FirstEdition[] }[];
  /** What the outbox is to remember of mailings that began or took over from others, before anything of this is sent. */
  readonly successions: readonly Succession[];
}

/** The plan of an order at an instant. */
export async function plan(memory: Memory | undefined, order: Order, now: Date): Promise<Plan> {
  const past = await Past.read(memory, order.workspace);
  const editions = order.named ?? order.meetings.map((meeting) => pick(meeting));
  const { steps, sources } = await stepsOf(past, editions, order, now);
  const of = <K extends PlanStep["kind"]>(kind: K) =>
    steps.filter((one): one is Extract<PlanStep, { kind: K }> => one.kind === kind);
  const isNews = (one: Posting) => order.named === undefined && past.reach(one) !== "under way";
  const news = of("fresh").filter(isNews);
  const kept = guarded([...new Set(news.map(({ edition }) => edition))], order, now);
  const gone = order.named === undefined ? ofGoneNotes(past, order) : [];
  const moved = renamed(news, gone, order.workspace.site);
  const hindered = news.flatMap((one) => {
    const { edition, mailing } = one;
    const hindrance = moved.get(one) ?? kept.get(edition);
    return hindrance === undefined ? [] : { edition, mailing, ...hindrance };
  });
  const fresh = of("fresh").filter((one) => !isNews(one) || !(kept.has(one.edition) || moved.has(one)));
  const displaced = new Set(of("fresh").map(({ instead }) => instead));
  return {
    // Oldest first, as they are to arrive, unless a person says otherwise.
    fresh: order.named === undefined ? oldestFirst(fresh) : fresh,
    anew: of("anew"),
    again: of("again"),
    // Of two mailings that one delivery counts for, one may put another in its place.
    standing: of("standing").filter(({ delivery }) => !displaced.has(delivery)),
    held: onceEach([...of("held"), ...hindered]),
    gone: gone.filter(isUntried),
    sources: [...sources].map(([key, source]) => ({ key, source })),
    newcomers: order.named === undefined ? newcomersOf(past, editions, order, now) : [],
    successions: past.lineage.news(of("fresh").length > 0),
  };
}

/** What becomes of each errand; and of deliveries that did not note it, by key, the source of their notes. */
async function stepsOf(
  past: Past,
  editions: readonly FirstEdition[],
  order: Order,
  now: Date,
): Promise<{ readonly steps: readonly PlanStep[]; readonly sources: ReadonlyMap<string, string> }> {
  const steps: PlanStep[] = [];
  const sources = new Map<string, string>();
  // A note that is named twice is sent once.
  for (const edition of new Map(editions.map((one) => [one.article, one])).values())
    for (const errand of await errandsOf(past, edition, order)) {
      const standing = past.of(errand);
      if (standing !== undefined && standing.source === undefined)
        sources.set(standing.key, edition.article.source);
      const isCorrected =
        order.correction === true &&
        edition.kind === "meeting" &&
        !past.isSuppressed(errand.mailing.to.address);
      const changed = isCorrected ? await correctionOf(past, errand, order.workspace, now) : undefined;
      const next = changed ?? (await step(past, errand, order, now));
      if (next !== undefined) steps.push(next);
    }
  return { steps, sources };
}

/** What each mailing that is new does not send, since it was sent before. */
function newcomersOf(
  past: Past,
  editions: readonly FirstEdition[],
  { mailings, workspace }: Order,
  now: Date,
): Plan["newcomers"] {
  const newcomers: Plan["newcomers"][number][] = [];
  for (const mailing of mailings.filter((one) => past.lineage.isNewcomer(one))) {
    const passed = editions.filter(
      (edition) =>
        takes(mailing, edition, workspace) &&
        past.precedes({ edition, mailing }) &&
        notYet(edition, now) === undefined,
    );
    if (passed.length > 0) newcomers.push({ mailing, passed });
  }
  return newcomers;
}

/** What keeps an edition from all recipients of a mailing is told once. */
function onceEach(held: readonly HeldPosting[]): HeldPosting[] {
  const idOf = ({ edition: { article }, mailing, reason, delivery }: HeldPosting) =>
    JSON.stringify([article.permalink, mailing.name, reason, delivery?.key]);
  return [...new Map(held.toReversed().map((one) => [idOf(one), one])).values()].toReversed();
}

/** Of postings in the order of their editions, newest first; what one edition is mailed through stays in its order. */
function oldestFirst<P extends Posting>(postings: readonly P[]): P[] {
  const of = Map.groupBy(postings, ({ edition }) => edition);
  return [...of.values()].reverse().flat();
}
