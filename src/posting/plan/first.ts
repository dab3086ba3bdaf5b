/** What becomes of an edition that never went through a mailing: what speaks against it, seen from the outbox. */
import { spanOf } from "../../model/edition.ts";
import type { Delivery } from "../../outbox/delivery.ts";
import type { Past } from "../past/past.ts";
import { orderOf } from "../stranded.ts";
import { notYet } from "./hindrances.ts";
import type { HeldReason, PlanStep, Posting } from "./posting.ts";

/** What becomes of an edition that never went through a mailing. */
export async function first(
  past: Past,
  errand: Posting,
  isNamed: boolean,
  now: Date,
): Promise<PlanStep | undefined> {
  const { edition, mailing } = errand;
  const { article } = edition;
  if (!isNamed && (await past.isPassed(errand))) return undefined;
  const why = notYet(edition, now);
  if (why !== undefined) return { kind: "held", ...errand, ...why };
  const held = (reason: HeldReason, why: string): PlanStep => ({
    ...{ kind: "held", ...errand, reason, why },
  });
  const other = past.byOthers(errand);
  if (other?.state === "uncertain" || other?.state === "sending")
    return held(
      other.state === "uncertain" ? "doubt" : "sending",
      other.state === "uncertain"
        ? `it is in doubt whether it went to ${other.recipient} through "${other.mailing}". Settle that first; how: minutewire outbox show ${other.key}`
        : `it is on its way to ${other.recipient} through "${other.mailing}"; the next run finds out whether it arrives`,
    );
  if (other !== undefined && !isNamed)
    return held(
      "other-mailing",
      `through "${other.mailing}" it ${other.state === "accepted" ? "went" : `was to go (${other.state})`} to ${other.recipient}. ` +
        `To send it through "${mailing.name}" to ${mailing.to.address}: ${orderOf({ ...article, span: spanOf(edition) }, mailing.name)}`,
    );
  const twin = isNamed ? undefined : past.rows.twin(edition, mailing.to.address);
  if (twin !== undefined)
    return held(
      "twin",
      `the same words went to ${twin.recipient} as <${twin.messageId}>. To send them again: ${orderOf({ ...article, span: spanOf(edition) }, mailing.name)}`,
    );
  return { kind: "fresh", ...errand, revision: 0 };
}

/**
 * What becomes of an edition that was to go to somebody through a list which they have left, and who is on this mailing
 * too: for it the edition is as new as for everybody else, and the run takes the other out.
 */
export async function firstOfTwo(
  past: Past,
  errand: Posting,
  delivery: Delivery,
  isNamed: boolean,
  now: Date,
): Promise<PlanStep | undefined> {
  if (!isNamed && delivery.state !== "cancelled") return undefined;
  const next = await first(past, errand, isNamed, now);
  return next?.kind === "fresh" ? { ...next, instead: delivery } : next;
}
