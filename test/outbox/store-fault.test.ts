/** Which exit code a run ends with that a fault of the outbox broke off: that of the fault, or of what became of the message. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Store } from "../../src/outbox/contract.ts";
import type { Delivery } from "../../src/outbox/delivery.ts";
import { busy, replaced, unwritable } from "../../src/outbox/sqlite/refusals.ts";
import { brokenOff } from "../../src/outbox/store-fault.ts";
import { exitOf, Problems } from "../../src/problem.ts";
import type { Outcome } from "../../src/transports/transport.ts";
import {
  ACCEPTED,
  DEFERRED,
  newFolder,
  REJECTED,
  removeFolders,
  sample,
  T0,
  UNCERTAIN,
} from "../support/outbox-sample.ts";
import { createStore } from "../support/store.ts";

let store: Store;
beforeEach(async () => {
  store = await createStore(newFolder(), [], T0);
});
afterEach(async () => {
  await store.close();
  removeFolders();
});

const [WRITE, PERSON, REFUSED, AGAIN] = [73, 76, 69, 75];

interface Left extends Partial<Pick<Delivery, "state" | "phase">> {
  readonly outcome?: Outcome;
  readonly isKnown?: boolean;
}

/** What was left of the message in hand, and the code it asks for beside that of the fault. */
const LEFT: readonly (readonly [what: string, exit: number, left: Left])[] = [
  ["accepted and written", AGAIN, { outcome: ACCEPTED, state: "accepted" }],
  ["accepted, and not written", PERSON, { outcome: ACCEPTED, state: "sending", phase: "terminator_due" }],
  ["in doubt", PERSON, { outcome: UNCERTAIN, state: "sending", phase: "terminator_due" }],
  ["not sent, and where it was", AGAIN, { state: "queued" }],
  ["not sent, and deferred", AGAIN, { outcome: DEFERRED, state: "deferred" }],
  ["not sent, and refused", REFUSED, { outcome: REJECTED, state: "rejected" }],
  ["not sent, and called uncertain", PERSON, { outcome: DEFERRED, state: "uncertain" }],
  ["not sent, as the next run knows", AGAIN, { state: "sending", phase: "terminator_due", isKnown: true }],
  ["not sent, and barely claimed", AGAIN, { state: "sending", phase: "claimed" }],
  ["not sent, and taken for a crash", AGAIN, { state: "sending", phase: "in_data" }],
  ["not sent, and to be called uncertain", PERSON, { state: "sending", phase: "terminator_due" }],
];

test.each(LEFT)(
  "a message that was %s asks for %i",
  async (_, exit, { outcome, isKnown = false, ...stands }) => {
    const delivery = { ...(await store.enqueue(sample())).delivery, ...stands };
    const of = (cause: Problems) => {
      const fault = brokenOff(cause, delivery, outcome, isKnown);
      if (!(fault instanceof Problems)) throw new Error("no problem of the user's");
      return [exitOf(fault.problems), fault.problems.at(-1)?.exit];
    };
    expect(of(busy("outbox.db"))).toEqual([exit, exit]);
    expect(of(unwritable("outbox.db", "ENOSPC"))).toEqual([WRITE, exit]);
    expect(of(replaced("outbox.db"))).toEqual([PERSON, exit]);
  },
);
