/** What is held is told once: what a run remembers of it, so that the next one need not say it again. */
import type { HeldNote, Intake } from "../outbox/contract.ts";
import type { HeldPosting, Order, Plan } from "./plan.ts";

/** A plan in which what was told for the same reason says since when. */
export function recalled(plan: Plan, told: readonly HeldNote[]): Plan {
  const before = new Map(told.map((one) => [idOf(one), one]));
  const held = plan.held.map((one) => {
    const known = before.get(idOf(namesOf(one)));
    return known?.reason === one.reason ? { ...one, since: known.since } : one;
  });
  return { ...plan, held };
}

/** Remembers what a plan holds, and forgets what its order is about and it holds no more; writes nothing where nothing changed. */
export async function remember(
  store: Pick<Intake, "hold">,
  { held }: Plan,
  order: Order,
  told: readonly HeldNote[],
  now: Date,
): Promise<void> {
  // A correction that is refused holds nothing that a run would send.
  if (order.correction === true) return;
  const news = held
    .filter(({ since }) => since === undefined)
    .map((one) => ({ ...namesOf(one), reason: one.reason, why: one.why, since: now }));
  const standing = new Set(held.map((one) => idOf(namesOf(one))));
  const freed = told.filter((one) => isAbout(order, one) && !standing.has(idOf(one)));
  await store.hold(news, freed);
}

/** A mailing that is gone holds nothing; neither does a note that is. */
function isAbout({ named, mailings, workspace }: Order, { permalink, mailing }: HeldNote): boolean {
  const isOf = ({ name }: { readonly name: string }) => name === mailing;
  if (!mailings.some(isOf) && workspace.mailings.some(isOf)) return false;
  return named?.some(({ article }) => isOne(article.permalink, permalink)) ?? true;
}

function namesOf({ edition, mailing }: HeldPosting): Pick<HeldNote, "permalink" | "mailing"> {
  return { permalink: edition.article.permalink, mailing: mailing.name };
}

function idOf({ permalink, mailing }: Pick<HeldNote, "permalink" | "mailing">): string {
  return JSON.stringify([permalink.toLowerCase(), mailing]);
}

function isOne(permalink: string, other: string): boolean {
  return permalink.toLowerCase() === other.toLowerCase();
}
