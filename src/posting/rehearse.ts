/** What can be tried of sending without sending: nothing here marks a meeting as sent. */
import type { Mailbox } from "../mail/address.ts";
import { plainText } from "../mail/mime.ts";
import type { FirstEdition } from "../model/edition.ts";
import type { Absence, Distrust } from "../outbox/contract.ts";
import { deliveryKey, type Frozen } from "../outbox/delivery.ts";
import { EXIT, error, Problems, refuse } from "../problem.ts";
import type { Outcome } from "../transports/transport.ts";
import { varied } from "../workspace/mailings/recipients.ts";
import { outboxOf } from "../workspace/outbox.ts";
import { loadTransport } from "../workspace/transports.ts";
import type { Mailing, Workspace } from "../workspace/workspace.ts";
import type { Progress } from "./deliver/progress.ts";
import { freezePlan, type Ready } from "./enqueue.ts";
import { freeze } from "./freeze/freeze.ts";
import { signingPress } from "./freeze/press.ts";
import type { Order } from "./plan/order.ts";
import { type Plan, plan } from "./plan/plan.ts";
import type { RevisedPosting } from "./plan/posting.ts";

/** What an order would come to now. */
export interface Tried {
  readonly plan: Plan;
  readonly ready: Ready;
  /** Why the outbox would not be believed; then the order would be refused. */
  readonly distrust: Distrust | undefined;
  /** What is known of the place where there is no outbox: without a named note nothing would be sent. */
  readonly absence: Absence | undefined;
}

/** Plans an order by what the outbox knows, and changes nothing; messages that are only shown need no key. */
export async function tryOrder(order: Order, now: Date, isShown = false): Promise<Tried> {
  const outbox = await outboxOf(order.workspace);
  const store = (await outbox.exists()) ? await outbox.open() : undefined;
  try {
    const planned = await plan(store, order, now);
    // The messages are made, to be sure that they can be.
    const ready = await freezePlan(store, order, planned, now, { isShown });
    const absence = store === undefined ? await outbox.absence() : undefined;
    return { plan: planned, ready, distrust: await store?.distrust(now), absence };
  } finally {
    await store?.close();
  }
}

/**
 * The post that `send --correction` would send now, as text: what changed in a note since it was sent. Throws Problems
 * that say why there is none.
 */
export async function correctionText(
  workspace: Workspace,
  mailing: Mailing,
  edition: FirstEdition,
  now: Date,
): Promise<string> {
  const order = {
    workspace,
    mailings: [{ ...mailing, recipients: undefined }],
    meetings: [],
    named: [edition],
    correction: true,
  };
  const { plan: planned, ready } = await tryOrder(order, now, true);
  refuse(ready.problems);
  const [message] = [...ready.fresh, ...[...ready.anew, ...ready.again].map(({ frozen }) => frozen)];
  if (message !== undefined) return plainText(message.bytes);
  const why = planned.held[0]?.why ?? "its correction is on its way";
  const { permalink, place } = edition.article;
  throw new Problems(error("correction-none", EXIT.note, `${permalink} has no correction: ${why}`, place));
}

/**
 * Sends to another address and marks nothing: the message as it would be, to look at in a real mail program. It has
 * an id of its own, or that program would take the real one for a repeat.
 */
export async function rehearse(
  workspace: Workspace,
  errand: RevisedPosting,
  to: Mailbox,
  { now, warn, signal }: Pick<Progress, "now" | "warn" | "signal">,
): Promise<{ frozen: Frozen; outcome: Outcome }> {
  const at = now();
  const { mailing } = errand;
  const name = `${mailing.name}-rehearsal-${at.getTime().toString(36)}`;
  const press = await signingPress(workspace, mailing);
  const { frozen, problems } = await freeze(
    workspace,
    { ...errand, mailing: varied(mailing, { name, to }) },
    at,
    press,
  );
  refuse(problems);
  const { transport, warnings } = await loadTransport(workspace, mailing.transport, now);
  warnings.forEach(warn);
  const { envelope, bytes } = frozen;
  try {
    const outcome = await transport.deliver(envelope, bytes, deliveryKey(frozen), async () => true, signal);
    return { frozen, outcome };
  } finally {
    transport.close?.();
  }
}
