/** The words that name a way out: the command that sends something, true for the configuration as it is. */
import { spanOf } from "./digest.ts";
import type { Delivery } from "./outbox/delivery.ts";
import { isOwed, type Past } from "./past.ts";

/** The command by which a person sends a note, or a digest, through a mailing. */
export function orderOf(permalink: string, mailing: string): string {
  const span = spanOf(permalink);
  if (span === undefined) return `minutewire send ${permalink} --mailing ${mailing}`;
  return `minutewire digest --since ${span.since} --until ${span.until} --send --mailing ${mailing}`;
}

/** What can be done about a delivery that did not arrive and that no mailing carries any more. */
export function strandedWords(delivery: Delivery, past: Past): string {
  const { key, permalink, recipient } = delivery;
  const taker = past.taker(delivery);
  const goes = isOwed(delivery);
  const lines = [
    ...(taker === undefined
      ? []
      : [`To send it to ${taker.to.address} instead: ${orderOf(permalink, taker.name)}`]),
    goes
      ? `With a mailing to ${recipient} in the configuration again, the next run sends it there.`
      : `With a mailing to ${recipient} in the configuration again: minutewire outbox retry ${key}`,
    ...(goes ? [`To take it out: minutewire outbox cancel ${key}`] : []),
  ];
  return lines.join("\n    ");
}
