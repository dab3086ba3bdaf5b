/** What goes once more, to say what has changed since: which revision it is, and of what. */
import type { Delivery } from "../../outbox/delivery.ts";
import { isTo } from "../../outbox/successions.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Past } from "../past/past.ts";
import { saysTheSame } from "./edits.ts";
import { notYet, SAME } from "./hindrances.ts";
import type { Hindrance, PlanStep, Posting, RevisedPosting } from "./posting.ts";

/** What becomes of an errand to be corrected; nothing where its correction is on its way already. */
export async function correctionOf(
  past: Past,
  errand: Posting,
  { site }: Workspace,
  now: Date,
): Promise<PlanStep | undefined> {
  const { edition } = errand;
  const delivery = past.of(errand);
  const held = (hindrance: Hindrance): PlanStep => ({ kind: "held", ...errand, ...hindrance });
  const why = notYet(edition, now);
  if (why !== undefined) return held(why);
  if (delivery === undefined || (delivery.revision === 0 && delivery.state !== "accepted"))
    return held(
      delivery?.state === "uncertain"
        ? { reason: "doubt", why: "it is in doubt whether it arrived: settle that first" }
        : { reason: "unsent", why: "it was not sent yet: there is nothing to correct" },
    );
  // A correction that was cancelled is no reason never to correct again.
  if (delivery.state !== "accepted" && delivery.state !== "cancelled") return undefined;
  const { recipient } = delivery;
  if (!isTo(delivery, errand.mailing))
    return held({ reason: "elsewhere", why: `it was sent to ${recipient}, where a correction belongs` });
  const revision = delivery.revision + 1;
  const corrects = await past.corrects(errand, { recipient, revision });
  if (corrects !== undefined && saysTheSame(corrects, edition, site)) return held(SAME);
  return { kind: "fresh", ...errand, revision, corrects };
}

/** With what a delivery is frozen anew. */
export async function revisionOf(
  past: Past,
  errand: Posting,
  delivery: Delivery,
): Promise<Pick<RevisedPosting, "revision" | "corrects">> {
  const { revision } = delivery;
  return revision === 0 ? { revision } : { revision, corrects: await past.corrects(errand, delivery) };
}
