/** The words that name a way out: the command that sends something, true for the configuration as it is. */

import type { Delivery } from "../outbox/delivery.ts";
import type { Past } from "./past/past.ts";
import { isOwed } from "./past/states.ts";

/** The command by which a person sends a note, or a digest, through a mailing. */
export function orderOf({ permalink, span }: Pick<Delivery, "permalink" | "span">, mailing: string): string {
  if (span === undefined) return `minutewire send ${permalink} --mailing ${mailing}`;
  return `minutewire digest --since ${span.since} --until ${span.until} --send --mailing ${mailing}`;
}

/** What can be done about a delivery that did not arrive and that no mailing carries any more. */
export function strandedWords(delivery: Delivery, past: Past): string {
  const { key, recipient, mailing } = delivery;
  const out = `To take it out:\nminutewire outbox cancel ${key}`;
  if (past.hasLeft(delivery))
    return [left(delivery, past), ...(isPinnedOwed(delivery) ? [out] : [])].join("\n");
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

/** Of somebody who is on the list of a mailing no more, or suppressed: nobody else is to get it in their place. */
function left(delivery: Delivery, past: Past): string {
  if (past.isSuppressed(delivery.recipient)) return suppressed(delivery);
  const said = `${delivery.recipient} is not on the list of "${delivery.mailing}" any more`;
  if (isPinnedOwed(delivery))
    return `${said}, and it was in doubt once.\nWith them on it again, the next run sends it.`;
  if (isOwed(delivery)) return `${said}:\nthe next run takes it out.`;
  return `${said}.\nWith them on it again before all others have it, a run sends it.`;
}

function suppressed(delivery: Delivery): string {
  const said = `${delivery.recipient} is suppressed`;
  if (isPinnedOwed(delivery))
    return `${said}, and it was in doubt once: it is not sent.\nWithout them in that file, the next run sends it.`;
  return isOwed(delivery) ? `${said}:\nthe next run takes it out.` : `${said}: nothing is sent to them.`;
}

function isPinnedOwed(delivery: Delivery): boolean {
  return isOwed(delivery) && delivery.isPinned;
}
