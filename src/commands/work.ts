import { type Command, InvalidArgumentError } from "commander";
import type { State } from "../outbox/delivery.ts";
import type { Dispatched } from "../outbox/dispatch.ts";
import { workOn } from "../posting/worker/worker.ts";
import { EXIT, type Exit, exitOf } from "../problem.ts";
import { namedOutbox } from "../workspace/outbox.ts";
import { loadSending } from "../workspace/sending.ts";
import type { Overrides } from "../workspace/workspace.ts";
import type { Declare, Terminal } from "./command.ts";
import { STATE } from "./typing/state-option.ts";

type WorkOptions = Overrides & { readonly concurrency: number; readonly json?: boolean };

export const declare: Declare = (program, terminal, done) => {
  program
    .command("work")
    .description("deliver what the outbox owes until told to end, beside any number of other machines")
    .option("--concurrency <n>", "how many deliveries at once, from 1 to 100", concurrency, 4)
    .option("--json", "a line of JSON for each delivery, and for its health each half minute")
    .addOption(STATE)
    .addHelpText("after", "\nExample:\n  $ minutewire work --concurrency 8 --json")
    .action(async (_: unknown, command: Command) => done(await execute(command.optsWithGlobals(), terminal)));
};

async function execute(options: WorkOptions, terminal: Terminal): Promise<Exit> {
  const workspace = await loadSending(options);
  const ended: Partial<Record<State, number>> = {};
  let faults = 0;
  let exit: Exit = EXIT.ok;
  const line = (event: string, more: object) =>
    options.json === true &&
    terminal.say(JSON.stringify({ event, at: terminal.now().toISOString(), ...more }));
  const health = () => line("health", { ended, faults });
  const told = ({ delivery: { key, state, reply }, outcome }: Dispatched) => {
    ended[state] = (ended[state] ?? 0) + 1;
    line("delivery", { key, state, outcome: typeof outcome === "object" ? outcome.kind : outcome, reply });
    if (options.json !== true) terminal.say(`${state}  ${key}`);
  };
  const begun = () => {
    if (options.json !== true)
      terminal.note(`delivering what is owed in ${namedOutbox(workspace)}, until it is ended (Ctrl-C)`);
  };
  await workOn(workspace, options.concurrency, {
    ...{ now: terminal.now, warn: terminal.problem, signal: terminal.signal, begun, told, swept: health },
    away: ({ problems }) => {
      faults += 1;
      problems.forEach(terminal.problem);
      if (exitOf(problems) === EXIT.person) exit = EXIT.person;
      line("away", { problems: problems.map(({ code, message }) => ({ code, message })) });
    },
  });
  health();
  return exit;
}

function concurrency(word: string): number {
  const number = Number(word);
  if (Number.isSafeInteger(number) && number >= 1 && number <= 100) return number;
  throw new InvalidArgumentError("It is a number from 1 to 100.");
}
