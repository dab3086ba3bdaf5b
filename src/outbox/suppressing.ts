/** Nobody who is suppressed is sent anything, up to the moment of sending, whoever sends. */
import { type Store, SUPPRESSED } from "./contract.ts";
import type { Delivery } from "./delivery.ts";

/** Who is sent nothing, as that is known at this moment. */
interface SuppressedNow {
  has(address: string): boolean;
  /** Looks whether that has changed. Throws Problems where it cannot be known: then nothing is sent. */
  refresh(): Promise<void>;
}

/**
 * A store in which nothing is due to who is suppressed by then, and nothing is claimed: what was owed to them is taken
 * out, and its history says why. What was ever in doubt stays for a person, and is not sent either.
 */
export function suppressing(
  store: Store,
  suppression: SuppressedNow | undefined,
  told: (delivery: Delivery) => void = () => undefined,
): Store {
  if (suppression === undefined) return store;
  const isSuppressed = ({ envelope }: Delivery) => suppression.has(envelope.to);
  const takeOut = async ({ key, isPinned }: Delivery, now: Date): Promise<boolean> =>
    !isPinned && (await store.cancel(key, now, SUPPRESSED));
  return {
    ...store,
    due: async (now, policy, most) => {
      await suppression.refresh();
      for (;;) {
        const due = await store.due(now, policy, most);
        const open = due.filter((one) => !isSuppressed(one));
        let isAnyOut = false;
        for (const one of due.filter(isSuppressed)) {
          if (!(await takeOut(one, now))) continue;
          isAnyOut = true;
          told((await store.find(one.key)) ?? one);
        }
        // Behind the first so many there may be others.
        if (open.length > 0 || !isAnyOut) return open;
      }
    },
    claim: async (key, owner, now, lease, policy) => {
      await suppression.refresh();
      const claim = await store.claim(key, owner, now, lease, policy);
      if (claim === undefined || !isSuppressed(claim.delivery)) return claim;
      // Suppressed since it was found due: whoever asked for it tells how it stands.
      if (await store.giveBack(claim, now)) await takeOut(claim.delivery, now);
      return undefined;
    },
  };
}
