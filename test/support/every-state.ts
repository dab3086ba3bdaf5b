import type { Store } from "../../src/outbox/sqlite/store.ts";
import type { Outcome } from "../../src/transports/transport.ts";
import { ACCEPTED, DEFERRED, REJECTED, sample, T0, UNCERTAIN } from "./outbox-sample.ts";

/** A sample delivery whose message is short. */
export const small = (n: number) =>
  sample(n, { bytes: Buffer.from(`Subject: ${n}\r\n\r\nWords of ${n}\r\n`) });

/**
 * Puts down nine: accepted, deferred, rejected, uncertain, sending with its last piece due, cancelled, sending just
 * claimed, one that a person queued again, queued. Their keys.
 */
export function everyState(store: Store, owner = "elsewhere/1/2/3", now = T0): readonly string[] {
  const keys = Array.from(
    { length: 9 },
    (_, n) => store.enqueue({ ...small(n + 1), frozenAt: now }).delivery.key,
  );
  const brought = (n: number, outcome?: Outcome) => {
    const claim = store.claim(keys[n] ?? "", owner, now);
    if (claim === undefined || !store.terminatorDue(claim, now)) throw new Error("it was not due");
    if (outcome !== undefined) store.record(claim, outcome, now, 0);
  };
  for (const [n, outcome] of [ACCEPTED, DEFERRED, REJECTED, UNCERTAIN, undefined].entries())
    brought(n, outcome);
  store.cancel(keys[5] ?? "", now);
  store.claim(keys[6] ?? "", owner, now);
  brought(7, UNCERTAIN);
  store.resolve(keys[7] ?? "", "again", now);
  return keys;
}
