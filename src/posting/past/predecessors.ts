/** Of the deliveries that may be an errand's own past, the one that stands for it, and what a correction of it answers. Pure. */
import type { Delivery } from "../../outbox/delivery.ts";
import { isOut } from "./states.ts";

/** Each in the order of revisions. */
export interface Predecessors {
  /** The mailing's own at its present address. */
  readonly own: readonly Delivery[];
  /** Those to that address by mailings that have left it. */
  readonly others: readonly Delivery[];
  /** Those to an address that the mailing went to before. */
  readonly former: readonly Delivery[];
}

/**
 * The delivery that stands for an errand through the mailing of a name. The mailing's own at its present address comes
 * first; then one to that address by a mailing that has left it; then one that this mailing made for an address it went
 * to before. What came to nothing stands back behind what did not: it may be what another took the place of.
 */
export function foremost({ own, others, former }: Predecessors, name: string): Delivery | undefined {
  const [first, second, third] = [latest(own), latest(others), latest(former)];
  if (first === undefined) return second ?? third;
  const instead = [second, latest(former.filter(({ mailing }) => mailing === name))];
  if (!isOut(first)) return first;
  return instead.find((one) => one && !isOut(one) && one.revision >= first.revision) ?? first;
}

/** What a revision to an address corrects: the first post of its kind and the last that arrived before it. */
export function corrected(
  { own, others, former }: Predecessors,
  { recipient, revision }: Pick<Delivery, "recipient" | "revision">,
): { readonly first: Delivery; readonly last: Delivery } | undefined {
  const accepted = [...own, ...others, ...former]
    .filter((row) => row.state === "accepted" && row.revision < revision)
    .filter((row) => row.recipient.toLowerCase() === recipient.toLowerCase())
    .sort((a, b) => a.revision - b.revision);
  const [first, highest] = [accepted[0], accepted.at(-1)];
  const last = accepted.find((row) => row.revision === highest?.revision);
  return first && last && { first, last };
}

/** Of the highest revision the last that did not come to nothing, or else the last. */
function latest(rows: readonly Delivery[]): Delivery | undefined {
  const highest = rows.filter(({ revision }) => revision === rows.at(-1)?.revision);
  return highest.findLast((row) => !isOut(row)) ?? highest.at(-1);
}
