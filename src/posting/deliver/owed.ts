/** Which deliveries of an outbox a run is to try, read page by page: there may be very many, and few are held. */
import type { Store } from "../../outbox/contract.ts";
import type { Delivery, State } from "../../outbox/delivery.ts";
import { parts } from "../../outbox/many/pages.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Ready } from "../enqueue.ts";
import { Carriers } from "../past/carriers.ts";
import { Past } from "../past/past.ts";
import type { Plan } from "../plan/plan.ts";

/** The keys of all that is owed or in doubt, of one mailing or of all, but what a plan holds. */
export async function owedKeys(
  store: Store,
  { held, gone }: Pick<Plan, "held" | "gone">,
  { unfit }: Pick<Ready, "unfit">,
  workspace: Pick<Workspace, "mailings" | "suppression">,
  mailing?: string,
): Promise<string[]> {
  const carriers = new Carriers(workspace);
  const kept = new Set([
    ...[...held.map(({ delivery }) => delivery), ...gone].map((one) => one?.key),
    ...unfit,
  ]);
  const isOf = (delivery: Delivery) => (carriers.carrier(delivery)?.name ?? delivery.mailing) === mailing;
  const keys: string[] = [];
  for await (const page of store.pages(["queued", "sending", "deferred", "uncertain"]))
    for (const delivery of page)
      if (!kept.has(delivery.key) && (mailing === undefined || isOf(delivery))) keys.push(delivery.key);
  return keys;
}

/** Of keys, those of deliveries in these states that are wanted, page by page. */
export async function* wantedOf(store: Store, keys: readonly string[], states: readonly State[]) {
  const wanted = new Set(keys);
  for await (const page of store.pages(states)) yield page.filter(({ key }) => wanted.has(key));
}

/** What of the outbox says how these go: of many that hang on no other delivery none is held. */
export async function pastOf(store: Store, workspace: Workspace, keys: readonly string[]): Promise<Past> {
  const past = Past.ofPlain(workspace);
  for (const some of parts(keys)) {
    const found = await store.findAll(some);
    if (!found.every((delivery) => past.isPlain(delivery))) return await Past.read(store, workspace);
  }
  // What a sender left behind is told of too.
  const sending = await store.list(["sending"]);
  return sending.every((one) => past.isPlain(one)) ? past : await Past.read(store, workspace);
}
