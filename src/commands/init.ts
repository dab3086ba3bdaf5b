import { join, resolve } from "node:path";
import type { Command } from "commander";
import { EXIT, type Exit, exitOf } from "../problem.ts";
import { gitAuthor } from "../setup/author.ts";
import { configurationIn, proposal, standingAnswers, survey } from "../setup/begin.ts";
import { answered } from "../setup/questions.ts";
import { keepsNothing, WORKFLOWS, type WorkflowKind } from "../setup/workflows/index.ts";
import { readBack, tellForm, tellNext, tellSteps } from "./begin/begun.ts";
import { ignored, refuseThere, workflowOf, writeAll } from "./begin/new-files.ts";
import type { Declare, Terminal } from "./command.ts";
import { choice } from "./typing/choice.ts";

interface InitOptions {
  readonly yes?: boolean;
  readonly ci?: WorkflowKind;
}

export const declare: Declare = (program, terminal, done) => {
  program
    .command("init")
    .description("look at a folder of notes, and write the configuration that reads them")
    .argument("[dir]", "the folder that holds the notes, or folders of them", ".")
    .option("--yes", "ask nothing: take what is proposed")
    .addOption(choice("--ci <kind>", "write what checks and publishes by itself", Object.keys(WORKFLOWS)))
    .addHelpText("after", "\nExample:\n  $ minutewire init\n  $ minutewire init --ci github")
    .action(async (dir: string, options: InitOptions, _: Command) =>
      done(await execute(resolve(dir), options, terminal)),
    );
};

async function execute(folder: string, { yes, ci }: InitOptions, terminal: Terminal): Promise<Exit> {
  const there = configurationIn(folder);
  // A workflow is written beside a configuration that is there, and nothing over one.
  if (there === undefined || ci === undefined) refuseThere(there);
  let exit: Exit = EXIT.ok;
  if (there === undefined) {
    const seen = survey(folder, await gitAuthor(folder));
    const standing = standingAnswers(seen);
    const isAsked = yes !== true && terminal.interactive;
    const answers = isAsked ? await answered(seen, standing, terminal.answer) : standing;
    const { form, out, text } = proposal(seen, answers, {
      now: terminal.now(),
      isOnBranch: keepsNothing(ci),
    });
    tellForm(seen, form, terminal);
    const { files, steps } = ignored(folder, out);
    await writeAll([{ path: join(folder, "minutewire.yaml"), text }, ...files], terminal);
    exit = exitOf(await readBack(join(folder, "minutewire.yaml"), terminal));
    tellSteps(steps, terminal);
  }
  if (ci !== undefined) {
    const { files, steps } = await workflowOf(ci, there ?? join(folder, "minutewire.yaml"));
    await writeAll(files, terminal);
    tellSteps(steps, terminal);
  }
  tellNext(folder, terminal);
  return exit;
}
