import { relative } from "node:path";
import type { Command } from "commander";
import { exitOfRun } from "../outbox/dispatch.ts";
import { EXIT, type Exit, exitOf } from "../problem.ts";
import { publish } from "../publish.ts";
import { loadWorkspace, type Overrides } from "../workspace.ts";
import type { Declare, Terminal } from "./command.ts";
import { tellPlan, tellResult } from "./report.ts";

interface Options extends Overrides {
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

async function execute(options: Options, terminal: Terminal): Promise<Exit> {
  const workspace = await loadWorkspace(options);
  const json = options.json === true;
  const done = await publish(workspace, options.firstRun === true || terminal.interactive, {
    now: terminal.now,
    tell: (result) => json || tellResult(result, terminal),
    warn: terminal.problem,
  });
  const results = done.sent?.results ?? [];
  for (const problem of done.problems) terminal.problem(problem);
  if (json)
    terminal.say(
      JSON.stringify(
        {
          built: done.built,
          first: done.first,
          held: done.sent?.plan.held.map(({ meeting, why }) => ({ permalink: meeting.permalink, why })),
          deliveries: results.map(({ delivery }) => delivery),
        },
        null,
        2,
      ),
    );
  else tell(done, relative(process.cwd(), workspace.out) || ".", terminal);
  const [fromNotes, fromRun] = [exitOf(done.problems), exitOfRun(results)];
  return fromRun === EXIT.config || fromRun === EXIT.bug || fromNotes === EXIT.ok ? fromRun : fromNotes;
}

function tell(done: Awaited<ReturnType<typeof publish>>, out: string, terminal: Terminal): void {
  if (done.sent !== undefined) tellPlan(done.sent.plan, terminal);
  terminal.say(
    `${done.meetings.length} meetings: ${done.built.files.length} files in ${out}, ${done.built.changed.length} of them changed`,
  );
  if (!done.first) return;
  terminal.say(
    `First run: an outbox was made and all ${done.meetings.length} notes are marked known; none was sent.`,
  );
  const [newest] = done.meetings;
  if (newest !== undefined) terminal.say(`To send the newest: minutewire send ${newest.permalink}`);
}
