import type { Transport } from "../transports/transport.ts";
import type { Store } from "./contract.ts";
import type { Delivery } from "./delivery.ts";
import type { Policy } from "./retry.ts";
import { BUSY } from "./settlement.ts";

/** What is asked here of a run. */
interface BackingOff {
  readonly store: Store;
  readonly transportOf: (mailing: string, delivery: Delivery) => Transport | undefined;
  readonly now: () => Date;
}

/**
 * The names of the ways out that rest: within the least first wait, a delivery was deferred because the other side
 * takes nothing for now (RFC 5321, 4.5.4.1 asks for patience). A person who makes that delivery due ends the rest.
 */
export async function backingOff(
  { store, transportOf, now }: BackingOff,
  policy: Policy,
): Promise<Set<string>> {
  const [rest] = policy.firstWait;
  const isRecent = (at: Date) => Math.abs(now().getTime() - at.getTime()) < rest;
  const names = new Set<string>();
  for await (const page of store.pages(["deferred"]))
    for (const delivery of page) {
      const { key, mailing, nextAt } = delivery;
      if (nextAt !== undefined && nextAt <= now()) continue;
      const name = transportOf(mailing, delivery)?.name;
      if (name === undefined || names.has(name)) continue;
      const last = (await store.history(key)).at(-1);
      if (last?.remark === BUSY && isRecent(last.at)) names.add(name);
    }
  return names;
}
