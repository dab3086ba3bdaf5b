/** What the state of a delivery says of what may become of it. Pure; it asks for no other delivery and no configuration. */
import type { Delivery } from "../../outbox/delivery.ts";

/** Whether it did not arrive and nothing is under way: a person's order is what it waits for. */
export function isOut({ state }: Pick<Delivery, "state">): boolean {
  return state === "rejected" || state === "cancelled";
}

/** Whether it certainly did not arrive, and is to be sent. */
export function isOwed({ state }: Pick<Delivery, "state">): boolean {
  return state === "queued" || state === "deferred";
}

/** Whether it waits and was never tried as it is frozen, and may not have arrived otherwise. */
export function isUntried({ state, attempts, formerAttempts, isPinned }: Delivery): boolean {
  return state === "queued" && attempts === formerAttempts && !isPinned;
}
