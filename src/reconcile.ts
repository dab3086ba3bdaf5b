/**
 * Settles what is uncertain without a guess of ours: the list's archive is asked for the Message-ID, a mailing's own
 * setting may say that a repeat does no harm, and everything else waits for a person, with all that is known.
 */
import { archiveOf, askArchive, type Sighting } from "./archive.ts";
import type { Delivery } from "./outbox/delivery.ts";
import type { Store } from "./outbox/store.ts";
import { carrierOf } from "./outbox/successions.ts";
import type { Mailing, Workspace } from "./workspace.ts";

export interface Reconciled {
  /** As it stands now. */
  readonly delivery: Delivery;
  /** What the archive said; absent where the mailing has none that can be asked. */
  readonly sighting?: Sighting | undefined;
  /** When it became uncertain. */
  readonly since: Date;
}

/** One uncertain delivery after the other; an archive that cannot be reached settles nothing. */
export async function reconcile(
  store: Store,
  { mailings }: Workspace,
  now: () => Date,
  signal?: AbortSignal,
): Promise<Reconciled[]> {
  const reconciled: Reconciled[] = [];
  for (const delivery of store.list(["uncertain"])) {
    if (signal?.aborted === true) break;
    const { key } = delivery;
    const mailing = carrierOf(mailings, delivery);
    const asked = mailing ?? mailings.find(({ name }) => name === delivery.mailing);
    const since = store.history(key).findLast(({ to }) => to === "uncertain")?.at ?? delivery.frozenAt;
    const sighting = await sightingOf(asked, delivery, signal);
    if (sighting?.kind === "found") store.resolve(key, "sent", now(), "archive");
    else if (mailing?.onUncertain === "resend") store.resolve(key, "again", now(), "setting");
    reconciled.push({ delivery: store.find(key) ?? delivery, sighting, since });
  }
  return reconciled;
}

/**
 * In an outbox that was restored or moved once: what is there to be sent may have been sent from where it was
 * before. What the archive has is taken for accepted.
 */
export async function recognise(
  store: Store,
  { mailings }: Workspace,
  keys: readonly string[],
  now: () => Date,
  signal?: AbortSignal,
): Promise<void> {
  if (store.epoch() === 0) return;
  for (const delivery of store.list(["queued"])) {
    if (delivery.attempts > 0 || !keys.includes(delivery.key)) continue;
    const mailing = carrierOf(mailings, delivery);
    const sighting = await sightingOf(mailing, delivery, signal);
    if (sighting?.kind === "found") store.recognise(delivery.key, now());
  }
}

async function sightingOf(
  mailing: Mailing | undefined,
  { recipient, messageId }: Delivery,
  signal?: AbortSignal,
): Promise<Sighting | undefined> {
  const template = mailing && archiveOf(mailing);
  return template === undefined ? undefined : askArchive(template, { list: recipient, messageId }, signal);
}
