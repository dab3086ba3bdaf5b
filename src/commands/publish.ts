import type { Command } from "commander";
import { type Dispatched, exitOfRun } from "../outbox/dispatch.ts";
import type { Ready } from "../posting/enqueue.ts";
import type { Past } from "../posting/past/past.ts";
import type { Plan } from "../posting/plan/plan.ts";
import type { SendOrder } from "../posting/send.ts";
import { type Exit, exitOf, worst } from "../problem.ts";
import { publish } from "../publish.ts";
import { loadSending } from "../workspace/sending.ts";
import type { Overrides } from "../workspace/workspace.ts";
import type { Declare, Terminal } from "./command.ts";
import { tellAnew, tellPlan } from "./report/plans.ts";
import { inUseLine, isNews, report, tellPublished } from "./report/published.ts";
import { tellRemarks } from "./report/remarks.ts";
import { ToldResults } from "./report/told-results.ts";
import type { SendOptions } from "./support/carry-out.ts";
import { dryPublish } from "./support/dry-publish.ts";
import { STATE } from "./typing/state-option.ts";

type PublishOptions = Overrides & Pick<SendOptions, "dryRun" | "json"> & { readonly firstRun?: boolean };

export const declare: Declare = (program, terminal, done) => {
  program
    .command("publish")
    .description("check, build and send what is new: what cron and CI call")
    .option("--first-run", "make the outbox and mark every note known, so that no backlog is posted")
    .option("--dry-run", "say what would be sent; build and change nothing")
    .option("--notes <glob>", "read these notes instead of notes.files")
    .option("--out <dir>", "where to build (default: the configuration's out)")
    .addOption(STATE)
    .option("--json", "report as JSON")
    .addHelpText("after", "\nExample:\n  $ minutewire publish --first-run\n  $ minutewire publish")
    .action(async (_: unknown, command: Command) => done(await execute(command.optsWithGlobals(), terminal)));
};

async function execute(options: PublishOptions, terminal: Terminal): Promise<Exit> {
  const [workspace, json] = [await loadSending(options), options.json === true];
  if (options.dryRun === true)
    return dryPublish(workspace, { json, firstRun: options.firstRun === true }, terminal);
  // Who sits at a terminal may not know that an outbox is gone, or is not the one it was: that wants the word itself.
  const firstRun = options.firstRun === true || (terminal.interactive && "if none was");
  const results = new ToldResults(workspace.mailings, terminal);
  const telling = {
    now: terminal.now,
    inUse: () => terminal.note(inUseLine(workspace)),
    planned: async (plan: Plan, ready: Ready, order: SendOrder) => {
      if (!json) tellPlan(plan, terminal);
      if (!json) tellAnew(ready, terminal);
      await tellRemarks(order, plan, terminal);
      return true;
    },
    tell: (result: Dispatched, past: Past) => json || results.tell(result, past),
    ...{ warn: terminal.problem, signal: terminal.signal },
  };
  const done = await publish(workspace, firstRun, telling, json).finally(() => results.end());
  for (const problem of done.problems) if (isNews(problem, done)) terminal.problem(problem);
  if (json) terminal.report(JSON.stringify(report(done), null, 2));
  else tellPublished(done, workspace, terminal);
  return worst(exitOf(done.problems), exitOfRun(done.sent?.results ?? []));
}
