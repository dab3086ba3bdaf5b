/**
 * The whole pipeline on one page: notes are read, the site is built, what is new is frozen and delivered. Read this
 * first; each line is a room of the house.
 */

import type { Meeting } from "./model/meeting.ts";
import type { Result } from "./outbox/dispatch.ts";
import { storeExists } from "./outbox/sqlite/folder.ts";
import { openStore } from "./outbox/sqlite/store.ts";
import { absence } from "./outbox/sqlite/trust/absence.ts";
import {
  baseline,
  baselineAnew,
  deliver,
  enqueue,
  freezePlan,
  owedKeys,
  type Progress,
} from "./posting/deliver.ts";
import { Inquiry } from "./posting/list-archive.ts";
import { type Plan, plan } from "./posting/plan.ts";
import type { Reconciled } from "./posting/reconcile.ts";
import { EXIT, error, type Problem } from "./problem.ts";
import { type Built, build } from "./site/build.ts";
import { readMeetings } from "./workspace/notes.ts";
import type { Workspace } from "./workspace/workspace.ts";

export interface Published {
  readonly meetings: readonly Meeting[];
  readonly built: Built;
  readonly problems: readonly Problem[];
  /** Absent where nothing was to be sent: no mailing, or the first run, which marks every note known instead. */
  readonly sent?: {
    readonly plan: Plan;
    /** What was in doubt when the run began. */
    readonly reconciled: readonly Reconciled[];
    readonly results: readonly Result[];
    /** How many deliveries stand rejected, from this run and from earlier ones. */
    readonly rejected: number;
  };
  /** Whether this run made the outbox, or began anew with one that was restored or moved, and marked every note known. */
  readonly first?: "made" | "anew" | undefined;
}

/** Reads, builds and sends; `firstRun` allows it to make the outbox. A note with an error stops none of the others. */
export async function publish(
  workspace: Workspace,
  firstRun: boolean,
  progress: Progress & { readonly note?: (line: string) => void },
): Promise<Published> {
  const { now } = progress;
  const notes = await readMeetings(workspace, now());
  const { meetings, permalinks } = notes;
  const built = await build(workspace, notes, now());
  const problems = [...notes.problems, ...built.problems];
  if (!storeExists(workspace.state)) {
    if (workspace.mailings.length === 0) return { meetings, built, problems };
    if (!firstRun) return { meetings, built, problems: [...problems, noStore(workspace)] };
    baseline(workspace.state, meetings, permalinks, now()).close();
    return { meetings, built, problems, first: "made" };
  }
  const store = openStore(workspace.state, { create: false });
  try {
    const why = store.displaced(now());
    if (why !== undefined) {
      // A wrong clock is no reason to hold what is owed.
      if (!firstRun || why.reason === "ahead")
        return { meetings, built, problems: [...problems, why.problem] };
      baselineAnew(store, meetings, permalinks, now());
      return { meetings, built, problems, first: "anew" };
    }
    if (firstRun)
      progress.note?.(
        `this is no first run: the outbox in ${workspace.state} is in use, and what is new is sent`,
      );
    let reconciled: readonly Reconciled[] = [];
    const settled = (all: typeof reconciled) => {
      reconciled = all;
    };
    const inquiry = new Inquiry(progress.signal);
    const doubt = { deliveries: store.list(["uncertain"]), inquiry, settled };
    const order = { workspace, mailings: workspace.mailings, meetings };
    const planned = plan(store, order, now());
    const ready = await freezePlan(order, planned, now());
    enqueue(store, planned, ready, now());
    const { results, problems: shut } = await deliver(
      store,
      order,
      owedKeys(store, planned, workspace),
      progress,
      doubt,
    );
    const sent = { plan: planned, reconciled, results, rejected: store.counts().rejected };
    return { meetings, built, problems: [...problems, ...ready.problems, ...shut], sent };
  } finally {
    store.close();
  }
}

/** Why nothing is sent where there is no outbox: it may have been lost, and everything would go out again. */
export function noStore(workspace: Workspace): Problem {
  const { message, lost } = absence(workspace.state);
  return error(
    "first-run",
    EXIT.again,
    `${message}: nothing was sent`,
    undefined,
    lost ??
      "If this is the first run, say publish --first-run: the notes are marked known and only later ones are sent. If there was an outbox, bring it back.",
  );
}
