import type { Command } from "commander";
import { EXIT_OF } from "../outbox/delivery.ts";
import { type MadeKnown, makeKnown } from "../posting/known.ts";
import { type Exit, worst } from "../problem.ts";
import { loadSending } from "../workspace/sending.ts";
import type { Overrides } from "../workspace/workspace.ts";
import type { Declare, Terminal } from "./command.ts";
import { deliveryLines, tellNext } from "./report/deliveries.ts";
import { nextStep } from "./report/next-step.ts";
import { namedMeetings } from "./support/notes.ts";
import { usingOutbox } from "./support/using-outbox.ts";
import { STATE } from "./typing/state-option.ts";

type KnownOptions = Overrides & { readonly json?: boolean };

export const declare: Declare = (program, terminal, done) => {
  program
    .command("known")
    .description(
      "mark notes as known, so that publish never mails them: backfilled ones, those a guard holds",
    )
    .argument("<note...>", "paths, permalinks or files' names")
    .option("--json", "report as JSON")
    .option("--notes <glob>", "read these notes instead of notes.files")
    .addOption(STATE)
    .addHelpText("after", "\nExample:\n  $ minutewire known notes/2019-*.md")
    .action(async (words: string[], _: unknown, command: Command) =>
      done(await execute(words, command.optsWithGlobals(), terminal)),
    );
};

async function execute(words: readonly string[], options: KnownOptions, terminal: Terminal): Promise<Exit> {
  const workspace = await loadSending(options);
  const { meetings } = await namedMeetings(workspace, words, terminal.now());
  const made = await usingOutbox(workspace, terminal, undefined, (store) =>
    makeKnown(store, workspace, meetings, terminal.now()),
  );
  if (options.json === true) terminal.report(JSON.stringify(made.map(row), null, 2));
  else for (const one of made) tell(one, terminal);
  return worst(...made.flatMap(({ deliveries }) => deliveries.map(({ state }) => EXIT_OF[state])));
}

function row({ meeting, outcome, deliveries }: MadeKnown) {
  return { permalink: meeting.permalink, outcome, deliveries };
}

function tell({ meeting, outcome, deliveries }: MadeKnown, terminal: Terminal): void {
  const told = outcome === "left" ? deliveries : [];
  if (outcome !== "left") terminal.say(`${outcome.padEnd(12)}  ${meeting.permalink}`);
  for (const delivery of told) {
    const { state, key } = delivery;
    const isOwed = state === "queued" || state === "deferred";
    for (const line of deliveryLines(delivery, state === "accepted" ? "already sent" : state))
      terminal.say(line);
    const out = `It is owed, and goes. To take it out instead:\nminutewire outbox cancel ${key}`;
    tellNext(isOwed ? out : nextStep(delivery, terminal.now()), terminal);
  }
}
