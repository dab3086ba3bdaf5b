import { relative } from "node:path";
import type { Command } from "commander";
import { exitOfRun } from "../outbox/dispatch.ts";
import { storeExists } from "../outbox/sqlite/folder.ts";
import { absence } from "../outbox/sqlite/trust/absence.ts";
import { type Exit, exitOf, type Problem, worst } from "../problem.ts";
import { type Published, publish } from "../publish.ts";
import { loadWorkspace, type Overrides } from "../workspace/workspace.ts";
import type { Declare, Terminal } from "./command.ts";
import { builtLine, counted, tellPlan, tellResult, tellSettled } from "./support/report.ts";

interface PublishOptions extends Overrides {
  readonly firstRun?: boolean;
  readonly json?: boolean;
}

export const declare: Declare = (program, terminal, done) => {
  program
    .command("publish")
    .description("check, build and send what is new: what cron and CI call")
    .option("--first-run", "make the outbox and mark every note known, so that no backlog is posted")
    .option("--notes <glob>", "read these notes instead of notes.files")
    .option("--out <dir>", "where to build (default: the configuration's out)")
    .option("--state <dir>", "where the outbox lives (default: the configuration's state)")
    .option("--json", "report as JSON")
    .addHelpText("after", "\nExample:\n  $ minutewire publish --first-run\n  $ minutewire publish")
    .action(async (_: unknown, command: Command) => done(await execute(command.optsWithGlobals(), terminal)));
};

async function execute(options: PublishOptions, terminal: Terminal): Promise<Exit> {
  const workspace = await loadWorkspace(options);
  const json = options.json === true;
  // Who sits at a terminal may not know that an outbox is gone, or is not the one it was: that wants the word itself.
  const isFirst = options.firstRun === true || (terminal.interactive && isUntouched(workspace.state));
  const done = await publish(workspace, isFirst, {
    now: terminal.now,
    note: terminal.note,
    tell: (result, past) => json || tellResult(result, terminal, past),
    warn: terminal.problem,
    signal: terminal.signal,
  });
  for (const problem of done.problems) if (isNews(problem, done)) terminal.problem(problem);
  if (json) terminal.report(JSON.stringify(report(done), null, 2));
  else tell(done, relative(process.cwd(), workspace.out) || ".", terminal);
  return worst(exitOf(done.problems), exitOfRun(done.sent?.results ?? []));
}

/** Whether no outbox is there, and none was. */
function isUntouched(state: string): boolean {
  return !storeExists(state) && absence(state).lost === undefined;
}

/** Cron calls every quarter of an hour: a warning is told with the note that is sent or kept back; check tells all. */
function isNews({ severity, place }: Problem, { meetings, sent, first }: Published): boolean {
  if (severity === "error" || place === undefined || first !== undefined) return true;
  const own = meetings.find((meeting) => meeting.place.file === place.file);
  if (own === undefined || sent === undefined) return own === undefined;
  const { permalink } = own;
  return (
    sent.results.some(({ delivery }) => delivery.permalink === permalink) ||
    sent.plan.held.some(({ meeting }) => meeting === own)
  );
}

function report({ built, first, sent, problems }: Published) {
  const held = sent?.plan.held.map(({ meeting, why }) => ({ permalink: meeting.permalink, why })) ?? [];
  return {
    built,
    first: first !== undefined,
    held,
    deliveries: sent?.results.map(({ delivery }) => delivery) ?? [],
    problems,
  };
}

function tell({ meetings, built, sent, first }: Published, out: string, terminal: Terminal): void {
  if (sent !== undefined) {
    tellSettled(sent.reconciled, terminal);
    tellPlan(sent.plan, terminal);
  }
  if (sent !== undefined && sent.rejected > 0)
    terminal.say(`${sent.rejected} rejected: minutewire outbox list tells which and why`);
  // From cron, -q is silent where nothing happened.
  if (built.changed.length + built.removed.length > 0) terminal.say(builtLine(built, out));
  else terminal.note(builtLine(built, out));
  if (first === undefined) return;
  const notes = `${counted(meetings.length, "note")} marked known; none was sent.`;
  terminal.say(
    first === "made"
      ? `First run: an outbox was made and ${notes}`
      : `Begun anew with an outbox that was restored or moved: ${notes} What was owed is uncertain now: minutewire outbox list`,
  );
  const [newest] = meetings;
  if (first === "made" && newest !== undefined)
    terminal.say(`To send the newest: minutewire send ${newest.permalink}`);
}
