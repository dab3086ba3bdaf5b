/** The words that name a way out: the command that sends something, true for the configuration as it is. */

import type { Delivery } from "../outbox/delivery.ts";
import { isOwed, type Past } from "./earlier-deliveries.ts";

/** The command by which a person sends a note, or a digest, through a mailing. */
export function orderOf({ permalink, span }: Pick<Delivery, "permalink" | "span">, mailing: string): string {
  if (span === undefined) return `minutewire send ${permalink} --mailing ${mailing}`;
  return `minutewire digest --since ${span.since} --until ${span.until} --send --mailing ${mailing}`;
}

/** What can be done about a delivery that did not arrive and that no mailing carries any more. */
export function strandedWords(delivery: Delivery, past: Past): string {
  const { key, recipient, mailing } = delivery;
  const out = `To take it out:\nminutewire outbox cancel ${key}`;
  const outdone = past.outdone(delivery);
  if (outdone !== undefined)
    return [
      `The same went to ${recipient} through "${outdone.mailing}" (${outdone.state}):`,
      outdone.key,
      ...(isOwed(delivery)
        ? [`With "${mailing}" to ${recipient} in the configuration`, "again, the next run sends it too.", out]
        : []),
    ].join("\n");
  const taker = past.taker(delivery);
  const back = `With a mailing to ${recipient} in the configuration again`;
  return [
    `No mailing goes to ${recipient} any more.`,
    ...(taker === undefined
      ? []
      : [`To send it to ${taker.to.address} instead:`, orderOf(delivery, taker.name)]),
    ...(isOwed(delivery)
      ? [`${back},`, "the next run sends it there.", out]
      : [`${back}:`, `minutewire outbox retry ${key}`]),
  ].join("\n");
}
