/** What is owed is delivered once: what is due first, then what was in doubt, as soon as that is settled. */
import type { Store } from "../../outbox/contract.ts";
import type { Delivery } from "../../outbox/delivery.ts";
import { type Dispatched, dispatchTelling, exitOfRun } from "../../outbox/dispatch.ts";
import type { Gathered } from "../../outbox/many/results.ts";
import { suppressing } from "../../outbox/suppressing.ts";
import { EXIT, type Problem } from "../../problem.ts";
import { Inquiry } from "../list-archive.ts";
import type { Past } from "../past/past.ts";
import type { Order } from "../plan/order.ts";
import { recognise, reconcile } from "../reconcile.ts";
import { pastOf } from "./owed.ts";
import { type Doubt, type Progress, policyOf } from "./progress.ts";
import { Ways } from "./ways.ts";
import { stranded, withdraw } from "./withdraw.ts";

/**
 * Delivers what is due of the named keys, or of all that is owed but held; a mailing whose way out cannot be opened is
 * told and left. What is in doubt comes last, for an archive may take its time: it is asked, and what is to be sent
 * again then goes in the same run. What became of each is told, and gathered.
 */
export async function deliver(
  store: Store,
  { workspace }: Order,
  keys: readonly string[],
  progress: Progress,
  gathered: Gathered,
  doubt?: Doubt,
): Promise<readonly Problem[]> {
  const { now, tell, signal } = progress;
  const inquiry = doubt?.inquiry ?? new Inquiry(signal);
  const ways = new Ways(workspace, progress);
  const toldWith = (past: Past) => (result: Dispatched) => {
    gathered.add(result);
    tell(result, past);
  };
  const round = async (wanted: readonly string[], isShut = false) => {
    const late = new Set(await recognise(store, workspace, wanted, now, inquiry));
    const past = await pastOf(store, workspace, wanted);
    await ways.open(store, past, wanted);
    const told = toldWith(past);
    const transportOf = (_: string, delivery: Delivery) =>
      past.isCarried(delivery) && !isShut ? ways.of(past.carrier(delivery)) : undefined;
    const out = await withdraw(store, past, wanted, now(), told);
    const ready = wanted.filter((key) => !late.has(key) && !out.has(key));
    await dispatchTelling({
      store: suppressing(store, workspace.suppression),
      ...{ keys: ready, now, transportOf, policy: policyOf(workspace), signal },
      jitter: Math.random,
      onProgress: told,
    });
    for (const key of late) {
      const delivery = await store.find(key);
      if (delivery !== undefined) told({ delivery, outcome: "held" });
    }
  };
  const doubted = new Set(doubt?.deliveries.map(({ key }) => key));
  await round(doubted.size === 0 ? keys : keys.filter((key) => !doubted.has(key)));
  if (doubt !== undefined && doubted.size > 0) {
    const reconciled = await reconcile(store, workspace, now, inquiry, doubt.deliveries);
    doubt.settled(reconciled);
    const standing = reconciled.filter(({ delivery }) => delivery.state !== "accepted");
    const wanted = new Set(keys);
    const left = standing.map(({ delivery }) => delivery.key).filter((key) => wanted.has(key));
    // A way out that was shut a moment ago is not tried again.
    if (left.length > 0) await round(left, exitOfRun(gathered.results) === EXIT.config);
  }
  // What another run had begun when this one did was owed to nobody's knowledge yet.
  const open = gathered.in("queued", "deferred", "sending").map(({ key }) => key);
  if (open.length === 0) return ways.problems;
  const past = await pastOf(store, workspace, open);
  await withdraw(store, past, open, now(), toldWith(past));
  const left = gathered.in("queued", "deferred").filter((delivery) => !past.isCarried(delivery));
  return [...ways.problems, ...left.map((one) => stranded(one, past, workspace))];
}
