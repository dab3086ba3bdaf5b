/** How an order is carried out, whatever it is of: tried, or frozen, put down and delivered. */

import type { Delivery } from "../../outbox/delivery.ts";
import { exitOfRun, type Result } from "../../outbox/dispatch.ts";
import { storeExists } from "../../outbox/sqlite/folder.ts";
import { openStore, type Store } from "../../outbox/sqlite/store.ts";
import { absence } from "../../outbox/sqlite/trust/absence.ts";
import {
  baseline,
  baselineAnew,
  deliver,
  deliverUntilDone,
  enqueue,
  freezePlan,
  owedKeys,
} from "../../posting/deliver.ts";
import type { Past } from "../../posting/earlier-deliveries.ts";
import { Inquiry } from "../../posting/list-archive.ts";
import { type Order, plan } from "../../posting/plan.ts";
import { type Reconciled, reconcile } from "../../posting/reconcile.ts";
import { EXIT, type Exit, error, exitOf, Problems, worst } from "../../problem.ts";
import { noStore } from "../../publish.ts";
import type { Mailing, Workspace } from "../../workspace/workspace.ts";
import type { Terminal } from "../command.ts";
import { mailingsNamed } from "./mailings.ts";
import { dryRun, rehearsal } from "./rehearsal.ts";
import { tellPlan, tellResult, tellSettled, utc } from "./report.ts";

/** How to send, as the command line says it. */
export interface SendOptions {
  readonly mailing?: string;
  readonly dryRun?: boolean;
  readonly to?: string;
  readonly yes?: boolean;
  readonly wait?: boolean;
  readonly json?: boolean;
}

/** Whether it is only tried: nothing is marked as sent. */
export function isTried({ dryRun, to }: SendOptions): boolean {
  return dryRun === true || to !== undefined;
}

/** Carries an order out; `permalinks` are those of every note there is. */
export async function carryOut(
  order: Order,
  permalinks: readonly string[],
  options: SendOptions,
  terminal: Terminal,
): Promise<Exit> {
  if (options.dryRun === true) return dryRun(order, options.json === true, terminal);
  if (options.to !== undefined) return rehearsal(order, options.to, options.json === true, terminal);
  const store = openOrBaseline(order, permalinks, terminal);
  try {
    return await run(store, order, options, terminal);
  } finally {
    store.close();
  }
}

async function run(store: Store, order: Order, options: SendOptions, terminal: Terminal): Promise<Exit> {
  const json = options.json === true;
  const inquiry = new Inquiry(terminal.signal);
  const settled = (reconciled: readonly Reconciled[]) => json || tellSettled(reconciled, terminal);
  // What becomes of a named note hangs on what became of it before; all else in doubt may wait until it is sent.
  const [first, deliveries] = parted(store.list(["uncertain"]), order.named);
  settled(await reconcile(store, order.workspace, terminal.now, terminal.signal, first, inquiry));
  const planned = plan(store, order, terminal.now());
  const ready = await freezePlan(order, planned, terminal.now());
  if (!json) tellPlan(planned, terminal);
  ready.problems.forEach(terminal.problem);
  const messages = [...ready.fresh, ...ready.anew, ...planned.again.map(({ delivery }) => delivery)];
  for (const { permalink, recipient, messageId } of messages)
    terminal.note(`to send: ${permalink} to ${recipient} as <${messageId}>`);
  const these = messages.length === 1 ? "this message" : `these ${messages.length} messages`;
  if (
    terminal.interactive &&
    options.yes !== true &&
    messages.length > 0 &&
    !(await terminal.ask(`Send ${these}?`))
  )
    return EXIT.ok;
  const meant = enqueue(store, planned, ready, terminal.now());
  const keys = order.named === undefined ? owedKeys(store, planned, order.workspace, options.mailing) : meant;
  const { results, problems } = await (options.wait === true ? deliverUntilDone : deliver)(
    store,
    order,
    keys,
    {
      now: terminal.now,
      waiting: (until) => terminal.note(`waiting until ${utc(until)} for what is still owed`),
      tell: (result: Result, past: Past) => json || tellResult(result, terminal, past),
      warn: terminal.problem,
      signal: terminal.signal,
    },
    { deliveries, inquiry, settled },
  );
  problems.forEach(terminal.problem);
  if (json)
    terminal.report(
      JSON.stringify(
        results.map(({ delivery }) => delivery),
        null,
        2,
      ),
    );
  else if (results.length === 0 && planned.held.length === 0) terminal.say("nothing to send");
  return worst(exitOfRun(results), exitOf([...ready.problems, ...problems]));
}

/** Those of the named notes, and all others. */
function parted(doubts: readonly Delivery[], named: Order["named"] = []): [Delivery[], Delivery[]] {
  const permalinks = new Set(named.map(({ permalink }) => permalink.toLowerCase()));
  const isNamed = ({ permalink }: Delivery) => permalinks.has(permalink.toLowerCase());
  return [doubts.filter(isNamed), doubts.filter((doubt) => !isNamed(doubt))];
}

// A named note is an order even where there is no outbox yet: all are marked known, so that nothing else goes out.
function openOrBaseline(
  { workspace, meetings, named }: Order,
  permalinks: readonly string[],
  terminal: Terminal,
): Store {
  if (storeExists(workspace.state)) {
    const store = openStore(workspace.state, { create: false });
    const why = store.displaced(terminal.now());
    if (why === undefined) return store;
    try {
      if (named === undefined || why.reason === "ahead") throw new Problems(why.problem);
      baselineAnew(store, meetings, permalinks, terminal.now());
    } catch (fault) {
      store.close();
      throw fault;
    }
    terminal.note(
      `the outbox in ${workspace.state} may not have known all that was sent: the other notes are marked known now, what was owed is uncertain, and what you named is sent, also if a later copy has sent it before`,
    );
    return store;
  }
  if (named === undefined) throw new Problems(noStore(workspace));
  const { message, lost } = absence(workspace.state);
  const made =
    lost === undefined ? `there was no outbox in ${workspace.state}: one` : `${message}: a new one`;
  terminal.note(`${made} is made, and the other notes are marked known`);
  return baseline(workspace.state, meetings, permalinks, terminal.now());
}

/** The mailing of that name, or all; throws Problems where there is none. */
export function chosenMailings(workspace: Workspace, name: string | undefined): readonly Mailing[] {
  const chosen = mailingsNamed(workspace, name);
  if (chosen.length > 0) return chosen;
  throw new Problems(
    error(
      "mailing-missing",
      EXIT.config,
      "the configuration has no mailing",
      undefined,
      "Add one under mailings:.",
    ),
  );
}
