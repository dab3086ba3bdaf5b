/** What can be tried of sending without sending: nothing here marks a meeting as sent. */
import type { Mailbox } from "../mail/address.ts";
import type { Distrust } from "../outbox/contract.ts";
import { deliveryKey, type Frozen } from "../outbox/delivery.ts";
import { refuse } from "../problem.ts";
import type { Outcome } from "../transports/transport.ts";
import { outboxOf } from "../workspace/outbox.ts";
import { loadTransport } from "../workspace/transports.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Progress } from "./deliver.ts";
import { freezePlan, type Ready } from "./enqueue.ts";
import { freeze } from "./freeze.ts";
import { type Order, type Plan, plan, type RevisedPosting } from "./plan.ts";

/** What an order would come to now. */
export interface Tried {
  readonly plan: Plan;
  /** Why the outbox would not be believed; then the order would be refused. */
  readonly distrust: Distrust | undefined;
}

/** Plans an order by what the outbox knows, and changes nothing. */
export async function tryPlan(order: Order, now: Date): Promise<Tried> {
  const outbox = await outboxOf(order.workspace);
  if (!(await outbox.exists())) return { plan: await plan(undefined, order, now), distrust: undefined };
  const store = await outbox.open();
  try {
    return { plan: await plan(store, order, now), distrust: await store.distrust(now) };
  } finally {
    await store.close();
  }
}

/** The same, with the messages made, to be sure that they can be. */
export async function tryOrder(order: Order, now: Date): Promise<Tried & { readonly ready: Ready }> {
  const tried = await tryPlan(order, now);
  return { ...tried, ready: await freezePlan(order, tried.plan, now) };
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
  const { frozen, problems } = await freeze(workspace, { ...errand, mailing: { ...mailing, name, to } }, at);
  refuse(problems);
  const { transport, warnings } = await loadTransport(workspace, mailing.transport, now);
  warnings.forEach(warn);
  const { envelope, bytes } = frozen;
  const outcome = await transport.deliver(envelope, bytes, deliveryKey(frozen), async () => true, signal);
  return { frozen, outcome };
}
