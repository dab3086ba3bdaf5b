/** What is kept back because nobody may have meant it: it is only new, and its age, its day or its number is odd. Pure. */
import { ageOf, DAY } from "../../model/day.ts";
import { type FirstEdition, liesAhead, type MeetingEdition } from "../../model/edition.ts";
import type { Order } from "./order.ts";
import type { HeldReason, Hindrance } from "./posting.ts";

/** Which new meetings the guards keep back, and why. */
export function guarded(
  editions: readonly FirstEdition[],
  { workspace: { guards }, unbuilt }: Pick<Order, "workspace" | "unbuilt">,
  now: Date,
): ReadonlyMap<FirstEdition, Hindrance> {
  const news = editions.filter((one) => one.kind === "meeting");
  const age = ({ article }: MeetingEdition) => ageOf(article.date, now);
  const hindrances = new Map<FirstEdition, Hindrance>();
  const hold = (one: FirstEdition, reason: HeldReason, why: string) =>
    hindrances.set(one, { reason, why: `${why}. To send it: minutewire send ${one.article.permalink}` });
  for (const one of news)
    if (unbuilt?.has(one.article.permalink) === true) hold(one, "unbuilt", "its page could not be built");
    else if (age(one) > guards.age) hold(one, "old", `it is older than ${Math.round(guards.age / DAY)} days`);
    else if (liesAhead(one.article, now))
      hold(one, "ahead", `its day, ${one.article.date}, has not begun anywhere yet`);
  // Twice the age: what is kept back for its number must not be sent unasked when another of them has grown old.
  const recent = new Set(news.filter((one) => age(one) <= 2 * guards.age));
  if (recent.size > guards.count)
    for (const one of recent)
      if (!hindrances.has(one))
        hold(one, "many", `${recent.size} notes are new at once and ${guards.count} is the most`);
  return hindrances;
}
