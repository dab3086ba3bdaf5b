/** Nobody who is suppressed is sent anything, up to the moment of sending, whoever sends. */
import { type SharedWork, type Store, SUPPRESSED } from "./contract.ts";
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
  const takeOutAll = async (all: readonly Delivery[], now: Date): Promise<boolean> => {
    let isAnyOut = false;
    for (const one of all) {
      if (!(await takeOut(one, now))) continue;
      isAnyOut = true;
      told((await store.find(one.key)) ?? one);
    }
    return isAnyOut;
  };
  /** What is claimed by several machines: nothing to who is suppressed, who has no way out. */
  const sharing = (shares: SharedWork): SharedWork => ({
    next: async (room) => {
      await suppression.refresh();
      for (;;) {
        const met: Delivery[] = [];
        const wayOf = (delivery: Delivery) => {
          if (!isSuppressed(delivery)) return room.wayOf(delivery);
          met.push(delivery);
          return undefined;
        };
        const begun = await shares.next({ ...room, wayOf });
        const isAnyOut = await takeOutAll(met, room.now);
        if (begun.claims.length > 0 || !isAnyOut) return begun;
      }
    },
    seats: (way, wanted, most) => shares.seats(way, wanted, most),
    leave: () => shares.leave(),
    rest: (way, time) => shares.rest(way, time),
    resting: () => shares.resting(),
    nudged: (time, signal) => shares.nudged(time, signal),
  });
  return {
    ...store,
    shares: store.shares && sharing(store.shares),
    due: async (now, policy, most, after) => {
      await suppression.refresh();
      for (let from = after; ; ) {
        const due = await store.due(now, policy, most, from);
        const open = due.filter((one) => !isSuppressed(one));
        await takeOutAll(due.filter(isSuppressed), now);
        // Behind the first so many there may be others.
        if (open.length > 0 || due.length === 0) return open;
        from = due.at(-1)?.sequence;
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
