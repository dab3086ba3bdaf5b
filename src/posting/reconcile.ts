/**
 * Settles what is uncertain without a guess of ours: the list's archive is asked for the Message-ID, a mailing's own
 * setting may say that a repeat does no harm, and everything else waits for a person, with all that is known.
 */

import type { Store } from "../outbox/contract.ts";
import type { Delivery } from "../outbox/delivery.ts";
import { carrierOf } from "../outbox/successions.ts";
import { carriersOf } from "../workspace/mailings/recipients.ts";
import type { Mailing, Workspace } from "../workspace/workspace.ts";
import { archiveOf, type Inquiry, type Sighting } from "./list-archive.ts";

export interface Reconciled {
  /** As it stands now. */
  readonly delivery: Delivery;
  /** What the archive said; absent where the mailing has none that can be asked. */
  readonly sighting?: Sighting | undefined;
  /** When it became uncertain. */
  readonly since: Date;
}

/** Settles deliveries in doubt, by default all there are; an archive that cannot be reached settles nothing. */
export async function reconcile(
  store: Store,
  { mailings }: Pick<Workspace, "mailings">,
  now: () => Date,
  inquiry: Inquiry,
  doubts?: readonly Delivery[],
): Promise<Reconciled[]> {
  const doubted = doubts ?? (await store.list(["uncertain"]));
  const sightings = await sightingsOf(mailings, doubted, inquiry);
  const to = carriersOf(mailings);
  const reconciled: Reconciled[] = [];
  for (const doubt of doubted) {
    const { key, attempts, frozenAt } = doubt;
    const since = (await store.history(key)).findLast(({ to }) => to === "uncertain")?.at ?? frozenAt;
    const sighting = sightings.get(key);
    const isResent = carrierOf(to(doubt.recipient), doubt)?.onUncertain === "resend";
    if (sighting?.kind === "found") await store.resolve(key, "sent", now(), "archive");
    // Another run may have sent it again while the archive was asked, and be in doubt anew.
    else if (isResent && !inquiry.isEnded && (await store.find(key))?.attempts === attempts)
      await store.resolve(key, "again", now(), "setting");
    reconciled.push({ delivery: (await store.find(key)) ?? doubt, sighting, since });
  }
  return reconciled;
}

/**
 * In an outbox that was restored or moved once: what is there to be sent may have been sent from where it was
 * before. What the archive has is taken for accepted; what there was no time to ask about must wait for the next
 * run, and its keys are given back.
 */
export async function recognise(
  store: Store,
  { mailings }: Pick<Workspace, "mailings">,
  keys: readonly string[],
  now: () => Date,
  inquiry: Inquiry,
): Promise<readonly string[]> {
  if ((await store.epoch()) === 0) return [];
  const wanted = new Set(keys);
  const untried: Delivery[] = [];
  for await (const page of store.pages(["queued"]))
    untried.push(...page.filter(({ attempts, key }) => attempts === 0 && wanted.has(key)));
  const sightings = await sightingsOf(mailings, untried, inquiry);
  for (const [key, { kind }] of sightings) if (kind === "found") await store.recognise(key, now());
  return [...sightings].flatMap(([key, one]) => (one.kind === "unknown" && one.unasked === true ? key : []));
}

/** By key, of those whose mailing has an archive. */
async function sightingsOf(
  mailings: readonly Mailing[],
  deliveries: readonly Delivery[],
  inquiry: Inquiry,
): Promise<ReadonlyMap<string, Sighting>> {
  const to = carriersOf(mailings);
  const asked = deliveries.flatMap((delivery) => {
    const { key, recipient, messageId } = delivery;
    const mailing =
      carrierOf(to(recipient), delivery) ?? mailings.find(({ name }) => name === delivery.mailing);
    const template = mailing && archiveOf(mailing);
    return template === undefined ? [] : { key, template, posted: { list: recipient, messageId } };
  });
  const sightings = await inquiry.ask(asked);
  return new Map(sightings.map((sighting, at) => [asked[at]?.key ?? "", sighting]));
}
