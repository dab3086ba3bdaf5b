/** The one thing that is safe to do next about a delivery. */
import type { Delivery } from "../../outbox/delivery.ts";
import type { Past } from "../../posting/past/past.ts";
import { orderOf, strandedWords } from "../../posting/stranded.ts";
import { utc } from "./utc.ts";

/**
 * What is safe to do about a delivery as it stands; undefined where nothing is. `past` knows which mailings there
 * are; without it one is taken to carry the delivery.
 */
export function nextStep(delivery: Delivery, now: Date, past?: Past): string | undefined {
  const { state, key, messageId, nextAt, leaseUntil } = delivery;
  const stranded = past === undefined || past.isCarried(delivery) ? undefined : strandedWords(delivery, past);
  switch (state) {
    case "queued":
      return (
        stranded ??
        `${delivery.attempts === 0 ? "Not tried yet" : "To be tried again"}, and due now. Send it with:\n${sendingOf(delivery, past)}`
      );
    case "deferred":
      if (stranded === undefined && nextAt !== undefined && nextAt <= now)
        return `Nothing is lost, and it is due now. Send it with:\n${sendingOf(delivery, past)}`;
      return (
        stranded ??
        `Nothing is lost: publish or send tries again after ${utc(nextAt)}.\nTo make it due now:\nminutewire outbox retry ${key}`
      );
    case "rejected":
      return `It was not delivered. ${stranded ?? `When the cause is mended:\nminutewire outbox retry ${key}`}`;
    case "uncertain":
      return (
        "It may or may not have arrived, and it is not sent again by itself.\n" +
        `Look in the list's archive for <${messageId}>\n` +
        "(minutewire outbox reconcile does so where the mailing names one).\n" +
        `There:     minutewire outbox resolve ${key} --sent\n` +
        `Not there: minutewire outbox resolve ${key} --again`
      );
    case "sending":
      return `Another run is sending it; if that run is gone,\na run after ${utc(wholeMinute(leaseUntil))} goes on with it.`;
    case "cancelled":
      return `It was taken out. ${stranded ?? `To queue it again:\nminutewire outbox retry ${key}`}`;
    case "accepted":
      return undefined;
    default:
      return state satisfies never;
  }
}

/** The command that sends what is due: of this delivery alone, where a command can name it. */
function sendingOf(delivery: Delivery, past?: Past): string {
  if (delivery.revision > 0) return "minutewire send --yes";
  const mailing = past?.carrier(delivery)?.name ?? delivery.mailing;
  return `${orderOf(delivery, mailing)} --yes`;
}

/** The next whole minute: a time cut to its minute would be one before which a run does nothing yet. */
function wholeMinute(at: Date | undefined): Date | undefined {
  return at && new Date(Math.ceil(at.getTime() / 60_000) * 60_000);
}
