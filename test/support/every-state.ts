import type { Store } from "../../src/outbox/contract.ts";
import type { Outcome } from "../../src/transports/transport.ts";
import { ACCEPTED, DEFERRED, REJECTED, sample, T0, UNCERTAIN } from "./outbox-sample.ts";

/** A sample delivery whose message is short. */
export const small = (n: number) =>
  sample(n, { bytes: Buffer.from(`Subject: ${n}\r\n\r\nWords of ${n}\r\n`) });

/**
 * Puts down nine: accepted, deferred, rejected, uncertain, sending with its last piece due, cancelled, sending just
 * claimed, one that a person queued again, queued. Their keys.
 */
export async function everyState(
  store: Store,
  owner = "elsewhere/1/2/3",
  now = T0,
): Promise<readonly string[]> {
  const keys = await Promise.all(
    Array.from(
      { length: 9 },
      async (_, n) => (await store.enqueue({ ...small(n + 1), frozenAt: now })).delivery.key,
    ),
  );
  const brought = async (n: number, outcome?: Outcome) => {
    const claim = await store.claim(keys[n] ?? "", owner, now);
    if (claim === undefined || !(await store.terminatorDue(claim, now))) throw new Error("it was not due");
    if (outcome !== undefined) await store.record(claim, outcome, now, 0);
  };
  for (const [n, outcome] of [ACCEPTED, DEFERRED, REJECTED, UNCERTAIN, undefined].entries())
    await brought(n, outcome);
  await store.cancel(keys[5] ?? "", now);
  await store.claim(keys[6] ?? "", owner, now);
  await brought(7, UNCERTAIN);
  await store.resolve(keys[7] ?? "", "again", now);
  return keys;
}
