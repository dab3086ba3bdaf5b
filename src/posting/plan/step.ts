/**
 * What becomes of one edition through one mailing, by how it stands in the outbox: the decisions, one after another.
 * It refuses to know the other editions of the plan.
 */
import { isTo } from "../../outbox/successions.ts";
import type { Past } from "../past/past.ts";
import { isOut, isOwed, isUntried } from "../past/states.ts";
import { revisionOf } from "./corrections.ts";
import { isEdited, saysTheSame } from "./edits.ts";
import { first, firstOfTwo } from "./first.ts";
import { but, notYet, SAME, untaken } from "./hindrances.ts";
import type { Order } from "./order.ts";
import type { PlanStep, Posting } from "./posting.ts";
import { takes } from "./select.ts";

/** What becomes of one errand; nothing where nobody named a note that was there before the outbox was. */
export async function step(
  past: Past,
  errand: Posting,
  { named, correction, workspace }: Order,
  now: Date,
): Promise<PlanStep | undefined> {
  const { edition, mailing } = errand;
  const isNamed = named !== undefined;
  const delivery = past.of(errand);
  const isTaken = takes(mailing, edition, workspace);
  if (delivery === undefined && !isTaken) return { kind: "held", ...errand, ...untaken(mailing) };
  const isSuppressed = past.isSuppressed(mailing.to.address);
  if (delivery !== undefined && isSuppressed) return { kind: "standing", ...errand, delivery, edited: false };
  if (delivery === undefined && isSuppressed)
    return isNamed || !(await past.isPassed(errand))
      ? { kind: "held", ...errand, reason: "suppressed", why: "everybody it would go to is suppressed" }
      : undefined;
  if (delivery === undefined) return first(past, errand, isNamed, now);
  if (past.hasLeft(delivery) && (isUntried(delivery) || (await past.isWithdrawn(delivery))))
    return isTaken ? firstOfTwo(past, errand, delivery, isNamed, now) : undefined;
  const why = notYet(edition, now) ?? (isTaken ? undefined : untaken(mailing));
  const { site } = workspace;
  const edited = isEdited(delivery, edition, site);
  const revised = { ...errand, ...(await revisionOf(past, errand, delivery)) };
  const isHere = isTo(delivery, mailing);
  const isStranded = past.carrier(delivery) === undefined;
  if (isUntried(delivery)) {
    if (why !== undefined)
      return { kind: "held", ...errand, ...but(why, "; it was frozen and is not tried"), delivery };
    if (revised.corrects !== undefined && saysTheSame(revised.corrects, edition, site))
      return { kind: "held", ...errand, ...but(SAME, "; its correction is not tried"), delivery };
    if (isStranded || (isHere && delivery.mailing !== mailing.name))
      return { kind: "fresh", ...revised, instead: delivery };
    if (isHere) return { kind: "anew", ...revised, delivery };
  }
  // Whoever left the list and is on it again before all have it.
  const isOpen = mailing.recipients !== undefined && past.reach(errand) !== "over";
  const isBack = isOpen && (await past.isWithdrawn(delivery));
  if (isBack && why === undefined) return { kind: "again", ...revised, delivery };
  // Of a correction that came to nothing, the note's name alone is no order: the note itself was sent.
  const isOrder = isNamed && (delivery.revision === 0 || correction === true);
  const isMoved = !isHere && (isOut(delivery) || (isStranded && isOwed(delivery)));
  if (!isOrder || !(isMoved || isOut(delivery))) return { kind: "standing", ...errand, delivery, edited };
  if (why !== undefined) return { kind: "held", ...errand, ...why };
  if (!isMoved) return { kind: "again", ...revised, delivery };
  // What another mailing carries now is that one's to send: it stays.
  return { kind: "fresh", ...revised, ...(isStranded ? { instead: delivery } : {}) };
}
