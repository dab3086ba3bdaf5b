/** A worker over a project's outbox: what is frozen there goes out by the ways of the configuration, until it is told to end. */
import { setFlagsFromString } from "node:v8";
import type { Store } from "../../outbox/contract.ts";
import type { Delivery } from "../../outbox/delivery.ts";
import type { Dispatched } from "../../outbox/dispatch.ts";
import { carrierOf } from "../../outbox/successions.ts";
import { suppressing } from "../../outbox/suppressing.ts";
import { work } from "../../outbox/work.ts";
import { EXIT, error, type Problem, Problems } from "../../problem.ts";
import type { Transport } from "../../transports/transport.ts";
import { carriersOf, isOnlyShown } from "../../workspace/mailings/recipients.ts";
import { outboxOf } from "../../workspace/outbox.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { type Progress, policyOf } from "../deliver/progress.ts";
import { Ways } from "../deliver/ways.ts";

/** Whom a worker tells what it does. */
export interface WorkTelling extends Pick<Progress, "now" | "warn"> {
  readonly signal: AbortSignal;
  /** The outbox and the ways out are open. */
  readonly begun: () => void;
  readonly told: (result: Dispatched) => void;
  /** The outbox was away for a moment. */
  readonly away: (problems: Problems) => void;
  /** Each half minute. */
  readonly swept: () => void;
}

// Each message leaves a quarter of a megabyte of garbage, and a worker keeps little: V8 would go through all that is kept
// for each hundred of them, which costs a tenth of its time.
const GROWING = "--heap-growing-percent=200";

/**
 * Works until the signal is aborted. What a run of `publish` would look at once more stays for it: what no mailing of
 * the configuration carries, and what was never tried in an outbox that was restored. Throws Problems.
 */
export async function workOn(workspace: Workspace, concurrency: number, telling: WorkTelling): Promise<void> {
  setFlagsFromString(GROWING);
  const { now, warn, signal, begun, told, away, swept } = telling;
  if (workspace.mailings.some(isOnlyShown)) throw new Error("a workspace to be looked at sends nothing");
  const store = await opened(workspace, now());
  try {
    const ways = new Ways(workspace, { now, warn });
    const opened = new Set<Transport>();
    for (const { transport } of workspace.mailings) {
      const way = await ways.openNamed(transport);
      if (way !== undefined) opened.add(way);
    }
    const [first, ...others] = ways.problems;
    if (first !== undefined) throw new Problems(first, ...others);
    begun();
    const to = carriersOf(workspace.mailings);
    const isRestored = (await store.epoch()) > 0;
    const transportOf = (delivery: Delivery) => {
      if (isRestored && delivery.attempts === 0) return undefined;
      const carrier = carrierOf(to(delivery.recipient), delivery);
      return carrier?.name === delivery.mailing ? ways.of(carrier) : undefined;
    };
    const suppressed = (delivery: Delivery) => told({ delivery, outcome: "held" });
    await work({
      ...{ store: suppressing(store, workspace.suppression, suppressed) },
      ...{ now, signal, concurrency, ways: [...opened], transportOf, told, away, swept },
      ...{ policy: policyOf(workspace), jitter: Math.random },
      perMinute: (way) => {
        const settings = workspace.transports[way];
        return settings?.kind === "smtp" ? settings.perMinute : undefined;
      },
    });
  } finally {
    await store.close();
  }
}

async function opened(workspace: Workspace, now: Date): Promise<Store> {
  const outbox = await outboxOf(workspace);
  if (!(await outbox.exists())) throw new Problems(nothingToDo((await outbox.absence()).clause));
  const store = await outbox.open("sending");
  try {
    const distrust = await store.distrust(now);
    if (distrust !== undefined) throw new Problems(distrust.problem);
    return store;
  } catch (fault) {
    await store.close();
    throw fault;
  }
}

function nothingToDo(clause: string): Problem {
  const hint = "`minutewire publish --first-run` makes it.";
  return error("outbox-missing", EXIT.person, `${clause}: nothing was sent`, undefined, hint);
}
