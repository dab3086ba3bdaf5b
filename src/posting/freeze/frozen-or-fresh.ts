/** What a person is shown of a message: what the outbox holds of it, or else what it would be now. Nothing is written. */
import type { FirstEdition } from "../../model/edition.ts";
import type { Delivery } from "../../outbox/delivery.ts";
import { refuse } from "../../problem.ts";
import { outboxOf } from "../../workspace/outbox.ts";
import type { Mailing, Workspace } from "../../workspace/workspace.ts";
import { Past } from "../past/past.ts";
import { isOut, isUntried } from "../past/states.ts";
import { freeze } from "./freeze.ts";

/** The bytes that were frozen where the outbox holds them and they stand, else those that would be frozen now. Throws Problems. */
export async function frozenOrFresh(
  workspace: Workspace,
  mailing: Mailing,
  edition: FirstEdition,
  now: Date,
): Promise<Uint8Array> {
  const { frozen, problems } = await freeze(workspace, { mailing, edition, revision: 0 }, now);
  const outbox = await outboxOf(workspace);
  if (await outbox.exists()) {
    const store = await outbox.open();
    try {
      // Also one that was made under another name of the mailing.
      const delivery = (await Past.read(store, workspace)).of({ edition, mailing });
      const bytes = delivery && (await store.frozenBytes(delivery.key));
      if (bytes !== undefined && delivery !== undefined && !isAnew(delivery)) return bytes;
    } finally {
      await store.close();
    }
  }
  refuse(problems);
  return frozen.bytes;
}

/** Whether it is frozen anew before it is tried: nothing of it can have arrived. */
function isAnew(delivery: Delivery): boolean {
  return !delivery.isPinned && (isOut(delivery) || isUntried(delivery));
}
