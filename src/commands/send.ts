import type { Command } from "commander";
import { exitOfRun, type Result } from "../outbox/dispatch.ts";
import { storeExists } from "../outbox/folder.ts";
import { openStore, type Store } from "../outbox/store.ts";
import { type Order, plan } from "../plan.ts";
import { EXIT, type Exit, error, exitOf, Problems, worst } from "../problem.ts";
import { displacedStore, noStore } from "../publish.ts";
import { reconcile } from "../reconcile.ts";
import { baseline, baselineAnew, deliver, deliverUntilDone, enqueue, freezePlan, owedKeys } from "../send.ts";
import { loadWorkspace, type Mailing, type Overrides, type Workspace } from "../workspace.ts";
import type { Declare, Terminal } from "./command.ts";
import { mailingsNamed } from "./mailings.ts";
import { namedMeetings } from "./notes.ts";
import { dryRun, rehearsal } from "./rehearsal.ts";
import { tellPlan, tellResult, tellSettled, utc } from "./report.ts";

interface Options extends Overrides {
  readonly mailing?: string;
  readonly dryRun?: boolean;
  readonly to?: string;
  readonly correction?: boolean;
  readonly yes?: boolean;
  readonly wait?: boolean;
  readonly json?: boolean;
}

export const declare: Declare = (program, terminal, done) => {
  program
    .command("send")
    .description("freeze what is new and deliver it; a note that is named is sent whatever its age")
    .argument(
      "[note...]",
      "paths or permalinks (default, on a terminal or with --yes: all that is new or owed)",
    )
    .option("--mailing <name>", "through this mailing only")
    .option("--dry-run", "say what would be sent; change nothing")
    .option("--to <address>", "a rehearsal: to this address instead; nothing is marked as sent")
    .option("--correction", "post what changed in a named note since it was sent, as a reply to it")
    .option("--yes", "do not ask")
    .option("--wait", "stay until nothing is owed, trying again whenever it is due")
    .option("--notes <glob>", "read these notes instead of notes.files")
    .option("--state <dir>", "where the outbox lives (default: the configuration's state)")
    .option("--json", "report as JSON")
    .addHelpText(
      "after",
      "\nExample:\n  $ minutewire send --to me@example.org notes/2026-03-03.md\n  $ minutewire send notes/2026-03-03.md",
    )
    .action(async (words: string[], _: unknown, command: Command) =>
      done(await execute(words, command.optsWithGlobals(), terminal)),
    );
};

async function execute(words: readonly string[], options: Options, terminal: Terminal): Promise<Exit> {
  const workspace = await loadWorkspace(options);
  const mailings = chosenMailings(workspace, options.mailing);
  const {
    meetings: named,
    all,
    permalinks,
    problems,
  } = await namedMeetings(workspace, words, terminal.now());
  const { correction } = options;
  if (correction === true && words.length === 0)
    throw new Problems(error("send-what", EXIT.usage, "name the note to correct"));
  const order: Order = {
    ...{ workspace, mailings, meetings: all, correction },
    named: words.length === 0 ? undefined : named,
  };
  if (order.named === undefined) problems.forEach(terminal.problem);
  if (options.dryRun === true) return dryRun(order, options.json === true, terminal);
  if (options.to !== undefined) return rehearsal(order, options.to, options.json === true, terminal);
  if (order.named === undefined && !terminal.interactive && options.yes !== true)
    throw new Problems(
      error(
        "send-what",
        EXIT.usage,
        "name a note to send",
        undefined,
        "minutewire publish sends all that is new; send --yes does so without building.",
      ),
    );
  const store = openOrBaseline(order, permalinks, terminal);
  try {
    const exit = await run(store, order, options, terminal);
    return order.named === undefined ? worst(exit, exitOf(problems)) : exit;
  } finally {
    store.close();
  }
}

async function run(store: Store, order: Order, options: Options, terminal: Terminal): Promise<Exit> {
  const json = options.json === true;
  const reconciled = await reconcile(store, order.workspace, terminal.now, terminal.signal);
  if (!json) tellSettled(reconciled, terminal);
  const planned = plan(store, order, terminal.now());
  const ready = await freezePlan(order, planned, terminal.now());
  if (!json) tellPlan(planned, terminal);
  ready.problems.forEach(terminal.problem);
  const messages = [...ready.fresh, ...ready.anew];
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
  const keys = order.named === undefined ? owedKeys(store, planned, options.mailing) : meant;
  const { results, problems } = await (options.wait === true ? deliverUntilDone : deliver)(
    store,
    order,
    keys,
    {
      now: terminal.now,
      waiting: (until) => terminal.note(`waiting until ${utc(until)} for what is still owed`),
      tell: (result: Result) => json || tellResult(result, terminal),
      warn: terminal.problem,
      signal: terminal.signal,
    },
  );
  problems.forEach(terminal.problem);
  if (json)
    terminal.say(
      JSON.stringify(
        results.map(({ delivery }) => delivery),
        null,
        2,
      ),
    );
  else if (results.length === 0 && planned.held.length === 0) terminal.say("nothing to send");
  return worst(exitOfRun(results), exitOf([...ready.problems, ...problems]));
}

// A named note is an order even where there is no outbox yet: all are marked known, so that nothing else goes out.
function openOrBaseline(
  { workspace, meetings, named }: Order,
  permalinks: readonly string[],
  terminal: Terminal,
): Store {
  if (storeExists(workspace.state)) {
    const store = openStore(workspace.state, { create: false });
    const why = store.displaced();
    if (why === undefined) return store;
    const problem = displacedStore(workspace, why);
    if (named === undefined) {
      store.close();
      throw new Problems(problem);
    }
    terminal.note(
      `the outbox in ${workspace.state} was restored or moved: the other notes are marked known, what was owed is uncertain, and what you named is sent, also if a later copy has sent it before`,
    );
    baselineAnew(store, meetings, permalinks, terminal.now());
    return store;
  }
  if (named === undefined) throw new Problems(noStore(workspace));
  terminal.note(
    `there was no outbox in ${workspace.state}: one is made, and the other notes are marked known`,
  );
  return baseline(workspace.state, meetings, permalinks, terminal.now());
}

function chosenMailings(workspace: Workspace, name: string | undefined): readonly Mailing[] {
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
