import type { Command } from "commander";
import { parseMailbox } from "../mail/address.ts";
import type { Meeting } from "../model/meeting.ts";
import { exitOfRun } from "../outbox/dispatch.ts";
import { storeExists } from "../outbox/folder.ts";
import { openStore, type Store } from "../outbox/store.ts";
import { EXIT, type Exit, error, exitOf, Problems } from "../problem.ts";
import { noStore } from "../publish.ts";
import { baseline, deliver, enqueue, freezeFresh, plan, rehearse } from "../send.ts";
import { loadWorkspace, type Mailing, type Overrides, type Workspace } from "../workspace.ts";
import type { Declare, Terminal } from "./command.ts";
import { namedMeetings } from "./notes.ts";
import { tellPlan, tellResult } from "./report.ts";

interface Options extends Overrides {
  readonly mailing?: string;
  readonly dryRun?: boolean;
  readonly to?: string;
  readonly yes?: boolean;
  readonly json?: boolean;
}

export const declare: Declare = (program, terminal, done) => {
  program
    .command("send")
    .description("freeze what is new and deliver it; a note that is named is sent whatever its age")
    .argument("[note...]", "paths or permalinks (default: all that is new and all that is owed)")
    .option("--mailing <name>", "through this mailing only")
    .option("--dry-run", "say what would be sent; change nothing")
    .option("--to <address>", "a rehearsal: to this address instead; nothing is marked as sent")
    .option("--yes", "do not ask")
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
  const { meetings: named, all, problems } = await namedMeetings(workspace, words);
  if (words.length === 0) for (const problem of problems) terminal.problem(problem);
  if (options.to !== undefined) return rehearsal(workspace, mailings, named, options.to, terminal);
  if (words.length === 0 && !terminal.interactive && options.yes !== true && options.dryRun !== true)
    throw new Problems(
      error(
        "send-what",
        EXIT.usage,
        "name a note to send",
        undefined,
        "minutewire publish sends all that is new; send --yes does so without building.",
      ),
    );
  const meant = words.length === 0 ? undefined : named;
  if (options.dryRun === true) return dryRun(workspace, mailings, all, meant, terminal);
  const store = openOrBaseline(workspace, all, named);
  try {
    const exit = await run(store, workspace, mailings, all, meant, options, terminal);
    return exit === EXIT.ok && words.length === 0 ? exitOf(problems) : exit;
  } finally {
    store.close();
  }
}

async function run(
  store: Store,
  workspace: Workspace,
  mailings: readonly Mailing[],
  all: readonly Meeting[],
  meant: readonly Meeting[] | undefined,
  options: Options,
  terminal: Terminal,
): Promise<Exit> {
  const planned = plan(store, workspace, mailings, all, meant, terminal.now());
  const frozen = await freezeFresh(workspace, planned, terminal.now());
  if (options.json !== true) tellPlan(planned, terminal);
  for (const { permalink, recipient, messageId } of frozen)
    terminal.note(`to send: ${permalink} to ${recipient} as <${messageId}>`);
  const asks = terminal.interactive && options.yes !== true && frozen.length > 0;
  if (
    asks &&
    !(await terminal.ask(`Send ${frozen.length === 1 ? "this message" : `these ${frozen.length} messages`}?`))
  )
    return EXIT.ok;
  const keys = await enqueue(store, workspace, planned, frozen, terminal.now());
  const tell =
    options.json === true
      ? () => undefined
      : (result: Parameters<typeof tellResult>[0]) => tellResult(result, terminal);
  const results = await deliver(
    store,
    workspace,
    meant === undefined ? undefined : keys,
    terminal.now,
    tell,
    terminal.problem,
  );
  if (options.json === true)
    terminal.say(
      JSON.stringify(
        results.map(({ delivery }) => delivery),
        null,
        2,
      ),
    );
  else if (results.length === 0 && planned.held.length === 0) terminal.say("nothing to send");
  return exitOfRun(results);
}

// A named note is an order even where there is no outbox yet: the others are marked known, so that only it goes out.
function openOrBaseline(workspace: Workspace, all: readonly Meeting[], named: readonly Meeting[]): Store {
  if (storeExists(workspace.state)) return openStore(workspace.state, { create: false });
  if (named.length === 0) throw new Problems(noStore(workspace));
  return baseline(workspace.state, all, named, new Date());
}

async function dryRun(
  workspace: Workspace,
  mailings: readonly Mailing[],
  all: readonly Meeting[],
  meant: readonly Meeting[] | undefined,
  terminal: Terminal,
): Promise<Exit> {
  const store = storeExists(workspace.state) ? openStore(workspace.state, { create: false }) : undefined;
  const planned = plan(store, workspace, mailings, all, meant, terminal.now());
  const frozen = await freezeFresh(workspace, planned, terminal.now());
  tellPlan(planned, terminal);
  for (const { permalink, mailing, recipient, messageId, bytes } of frozen)
    terminal.say(
      `would send    ${permalink}  ${mailing}  to ${recipient}  <${messageId}>  ${bytes.length} bytes`,
    );
  for (const { delivery } of planned.standing)
    terminal.say(`${delivery.state.padEnd(12)}  ${delivery.permalink}  ${delivery.mailing}`);
  store?.close();
  return EXIT.ok;
}

async function rehearsal(
  workspace: Workspace,
  mailings: readonly Mailing[],
  named: readonly Meeting[],
  address: string,
  terminal: Terminal,
): Promise<Exit> {
  const to = parseMailbox(address);
  if (to.kind === "refused")
    throw new Problems(error("address", EXIT.usage, `--to ${address}: ${to.reason}`));
  if (named.length === 0) throw new Problems(error("send-what", EXIT.usage, "name the note to rehearse"));
  let exit: Exit = EXIT.ok;
  for (const meeting of named)
    for (const mailing of mailings) {
      const { frozen, outcome } = await rehearse(workspace, { meeting, mailing }, to.mailbox, terminal.now());
      terminal.say(
        `rehearsal     ${meeting.permalink}  ${mailing.name}  to ${frozen.recipient}  ${outcome.kind}  "${outcome.reply.text}"`,
      );
      if (outcome.kind !== "accepted") exit = outcome.kind === "rejected" ? EXIT.rejected : EXIT.again;
    }
  return exit;
}

function chosenMailings(workspace: Workspace, name: string | undefined): readonly Mailing[] {
  const chosen = workspace.mailings.filter((mailing) => name === undefined || mailing.name === name);
  if (chosen.length > 0) return chosen;
  const known = workspace.mailings.map((mailing) => mailing.name).join(", ");
  throw new Problems(
    name === undefined
      ? error(
          "mailing-missing",
          EXIT.config,
          "the configuration has no mailing",
          undefined,
          "Add one under mailings:.",
        )
      : error("mailing-unknown", EXIT.usage, `there is no mailing "${name}"`, undefined, `Known: ${known}.`),
  );
}
