/** A run that stays until nothing is owed any more: it waits for what is due later, by a clock that may be set meanwhile. */
import { setTimeout as delay } from "node:timers/promises";
import type { Store } from "../../outbox/contract.ts";
import { exitOfRun } from "../../outbox/dispatch.ts";
import { Gathered } from "../../outbox/many/results.ts";
import { EXIT } from "../../problem.ts";
import type { Order } from "../plan/order.ts";
import { deliver } from "./deliver.ts";
import { wantedOf } from "./owed.ts";
import type { Doubt, Progress } from "./progress.ts";

/** How long a wait is before the clock is looked at again, in milliseconds: it may have been set meanwhile. */
const GLANCE = 30_000;

/** Delivers, and again whenever something is due, until nothing is owed; ends where the way out is shut or when told to. */
export async function deliverUntilDone(
  store: Store,
  order: Order,
  keys: readonly string[],
  progress: Progress & { readonly waiting?: (until: Date) => void },
  gathered: Gathered,
  doubt?: Doubt,
): ReturnType<typeof deliver> {
  const { now, signal, waiting } = progress;
  const longest = Math.max(order.workspace.retries.longest, GLANCE);
  let left = keys;
  let told = 0;
  for (;;) {
    let isBusy = false;
    const tell: Progress["tell"] = (result, past) => {
      // A way out that rests has nothing due before it has rested.
      isBusy ||= result.outcome === "way out busy";
      run.add(result);
      progress.tell(result, past);
    };
    const run = new Gathered(false);
    const problems = await deliver(
      store,
      order,
      left,
      { ...progress, tell },
      gathered,
      told === 0 ? doubt : undefined,
    );
    const ahead: string[] = [];
    let next = Number.POSITIVE_INFINITY;
    for await (const page of wantedOf(store, keys, ["queued", "deferred", "sending"]))
      for (const { key, nextAt } of page) {
        ahead.push(key);
        next = Math.min(next, nextAt?.getTime() ?? next);
      }
    if (ahead.length === 0 || problems.length > 0 || exitOfRun(run.results) === EXIT.config) return problems;
    left = ahead;
    const soon = now().getTime() + GLANCE;
    const until = next === Number.POSITIVE_INFINITY ? soon : Math.max(isBusy ? soon : 0, next);
    if (until !== told) waiting?.(new Date(until));
    told = until;
    // Further ahead than any wait: the clock was set back meanwhile.
    const rest = () => until - now().getTime();
    while (rest() > 0 && rest() <= longest && signal?.aborted !== true) await glance(rest(), signal);
    if (signal?.aborted === true) return problems;
  }
}

async function glance(time: number, signal: AbortSignal | undefined): Promise<void> {
  await delay(Math.min(time, GLANCE), undefined, { ...(signal && { signal }) }).catch(() => undefined);
}
