/** `outbox`: what is owed, tried, done, in doubt; a subcommand a file. */
import type { Declare } from "../command.ts";
import { STATE } from "../typing/state-option.ts";
import type { Subcommand } from "./act.ts";
import { execute } from "./act.ts";
import { adopt } from "./adopt.ts";
import { list } from "./list.ts";
import { move } from "./move.ts";
import { reconcile } from "./reconcile.ts";
import { retry } from "./retry.ts";
import { show } from "./show.ts";
import { status } from "./status.ts";
import { cancel, resolve } from "./verdicts.ts";
import { verify } from "./verify.ts";

const SUBCOMMANDS: readonly Subcommand[] = [
  ...[list, show, status, cancel, retry],
  ...[verify, reconcile, adopt, move, resolve],
];

export const declare: Declare = (program, terminal, done) => {
  const outbox = program
    .command("outbox")
    .description("what is owed, tried, done, in doubt")
    .addHelpText(
      "after",
      "\nExample:\n  $ minutewire outbox list\n  $ minutewire outbox resolve KEY --sent\n  $ minutewire outbox move --to git\n\nKEY may be cut short where it stays unmistakable.",
    );
  for (const subcommand of SUBCOMMANDS) {
    const command = outbox
      .command(subcommand.name)
      .description(subcommand.description)
      .addOption(STATE)
      .option("--json", "report as JSON")
      .addHelpText("after", `\nExample:\n  $ minutewire outbox ${subcommand.example}`);
    if (subcommand.isOfProjects === true)
      command.option("--project <id>", "that of another site in the same database, by its site.id; or all");
    subcommand.options?.(command);
    command.action(async (...given: unknown[]) => {
      const [key] = given;
      const word = typeof key === "string" ? key : undefined;
      done(await execute(subcommand, word, command.optsWithGlobals(), terminal));
    });
  }
};
