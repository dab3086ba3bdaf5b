/** What a runner does with an outbox on a branch: make it or open it, freeze the sample notes, send what is due into a list. */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import type { Outbox } from "../../src/outbox/contract.ts";
import { type Dispatched, dispatch } from "../../src/outbox/dispatch.ts";
import type { Transport } from "../../src/transports/transport.ts";
import { ACCEPTED, DEFERRED, sample, T0 } from "./outbox-sample.ts";

/** How many notes a runner finds. */
export const NOTES = 2;

/** One runner's whole run at a time of its own; `owner` is a machine that others cannot look at. */
export async function publishOn(
  outbox: Outbox,
  list: string,
  now: Date,
  owner: string,
): Promise<readonly Dispatched[]> {
  const store = (await outbox.exists()) ? await outbox.open("sending") : await outbox.create([], T0);
  try {
    if ((await store.distrust(now)) !== undefined) throw new Error("it is not trusted");
    for (let n = 1; n <= NOTES; n++) await store.enqueue(sample(n));
    const into: Transport = {
      name: "list",
      async deliver(_envelope, _bytes, key, beforeTerminator) {
        if (!(await beforeTerminator())) return DEFERRED;
        appendFileSync(list, `${key}\n`);
        return ACCEPTED;
      },
    };
    return await dispatch({ store, transportOf: () => into, now: () => now, jitter: () => 0, owner });
  } finally {
    await store.close();
  }
}

/** What arrived, in its order. */
export function arrived(list: string): readonly string[] {
  return existsSync(list) ? readFileSync(list, "utf8").split("\n").filter(Boolean) : [];
}
