/** What is held, and what was edited since it was sent, is told once: what a run remembers of it, so that the next one need not say it again. */
import type { HeldNote, Intake } from "../outbox/contract.ts";
import type { Order } from "./plan/order.ts";
import type { Plan } from "./plan/plan.ts";
import type { Posting, StandingPosting } from "./plan/posting.ts";

/** A plan in which what was told for the same reason says since when. */
export function recalled(plan: Plan, told: readonly HeldNote[]): Plan {
  const before = new Map(told.map((one) => [idOf(one), one]));
  const sinceOf = (one: Posting, reason: string) => {
    const known = before.get(idOf(namesOf(one)));
    return known?.reason === reason ? { since: known.since } : {};
  };
  return {
    ...plan,
    held: plan.held.map((one) => ({ ...one, ...sinceOf(one, one.reason) })),
    standing: plan.standing.map((one) => ({ ...one, ...(one.edited ? sinceOf(one, editOf(one)) : {}) })),
  };
}

/** What was edited after it was tried or sent; nothing of what came to nothing or is in doubt. */
export function editedOf({ standing }: Pick<Plan, "standing">): readonly StandingPosting[] {
  return standing.filter(
    ({ edited, delivery: { state } }) =>
      edited && (state === "accepted" || state === "deferred" || state === "sending" || state === "queued"),
  );
}

const EDITED = "edited";

/** Whether what is remembered is an edit: the mailing had the note, and what changed does not go by itself. */
export function isEdit({ reason }: Pick<HeldNote, "reason">): boolean {
  return reason.startsWith(`${EDITED} `);
}

/** The word for an edit, with what the note is now: another edit is told anew. */
function editOf({ edition }: Posting): string {
  return `${EDITED} ${edition.article.source.slice(0, 16)}`;
}

/** Remembers what a plan holds, and forgets what its order is about and it holds no more; writes nothing where nothing changed. */
export async function remember(
  store: Pick<Intake, "hold">,
  plan: Plan,
  order: Order,
  told: readonly HeldNote[],
  now: Date,
): Promise<void> {
  // A correction that is refused holds nothing that a run would send.
  if (order.correction === true) return;
  const edits = editedOf(plan).map((one) => ({ ...one, reason: editOf(one), why: EDIT }));
  // Of a mailing to several that holds a note for some of them, that is what is remembered.
  const all = new Map([...edits, ...plan.held].map((one) => [idOf(namesOf(one)), one]));
  const news = [...all.values()]
    .filter(({ since }) => since === undefined)
    .map((one) => ({ ...namesOf(one), reason: one.reason, why: one.why, since: now }));
  const freed = told.filter((one) => isAbout(order, one) && !all.has(idOf(one)));
  await store.hold(news, freed);
}
const EDIT = "it was edited after it was sent or tried; what changed does not go by itself";

/** A mailing that is gone holds nothing; neither does a note that is. */
function isAbout({ named, mailings, workspace }: Order, { permalink, mailing }: HeldNote): boolean {
  const isOf = ({ name }: { readonly name: string }) => name === mailing;
  if (!mailings.some(isOf) && workspace.mailings.some(isOf)) return false;
  return named?.some(({ article }) => isOne(article.permalink, permalink)) ?? true;
}

function namesOf({ edition, mailing }: Posting): Pick<HeldNote, "permalink" | "mailing"> {
  return { permalink: edition.article.permalink, mailing: mailing.name };
}

function idOf({ permalink, mailing }: Pick<HeldNote, "permalink" | "mailing">): string {
  return JSON.stringify([permalink.toLowerCase(), mailing]);
}

function isOne(permalink: string, other: string): boolean {
  return permalink.toLowerCase() === other.toLowerCase();
}
