import type { Command } from "commander";
import { dayIn } from "../model/day.ts";
import { published } from "../model/edition.ts";
import { type Exit, exitOf } from "../problem.ts";
import { digestOf } from "../workspace/digests.ts";
import { readMeetings } from "../workspace/notes.ts";
import { loadSending } from "../workspace/sending.ts";
import type { Overrides } from "../workspace/workspace.ts";
import type { Declare, Terminal } from "./command.ts";
import { tellErrors } from "./report/plans.ts";
import { isTried, type SendOptions, sendOptions } from "./support/carry-out.ts";
import { dayOf } from "./support/day.ts";
import { mailingsNamed } from "./support/mailings.ts";
import { output, show } from "./support/output.ts";
import { sendDigest } from "./support/send-digest.ts";
import { choice } from "./typing/choice.ts";

const OUTPUTS = ["post", "newsletter", "eml", "page", "model"] as const;

interface DigestOptions extends Overrides, SendOptions {
  readonly since: string;
  readonly until?: string;
  readonly as: (typeof OUTPUTS)[number];
  readonly send?: boolean;
}

export const declare: Declare = (program, terminal, done) => {
  const digest = program
    .command("digest")
    .description(
      "an edition of several meetings: its topics, then what was decided, to do and next, and links",
    )
    .requiredOption("--since <day>", "its first day")
    .option("--until <day>", "its last day (default: today; --send wants it said)")
    .addOption(choice("--as <what>", "the output to show", OUTPUTS).default("post"))
    .option("--out <file>", "write what is shown to a file instead")
    .option("--send", "send it, once, as send does a note")
    .option("--mailing <name>", "as this mailing sends it, or with --send through it only");
  sendOptions(digest, "with --send: ")
    .addHelpText("after", "\nExample:\n  $ minutewire digest --since 2026-03-01 --until 2026-03-31 --send")
    .action(async (_: unknown, command: Command) => done(await execute(command.optsWithGlobals(), terminal)));
};

async function execute({ out, ...options }: DigestOptions, terminal: Terminal): Promise<Exit> {
  const since = dayOf("--since", options.since);
  const last = options.until === undefined ? undefined : dayOf("--until", options.until);
  const workspace = await loadSending(options);
  const now = terminal.now();
  const notes = await readMeetings(workspace, now);
  tellErrors(notes.problems, terminal);
  const shown = notes.meetings.filter((meeting) => published(meeting, now));
  const until = last ?? dayIn(workspace.site.timezone, now);
  const digest = digestOf(workspace, shown, { since, until });
  if (options.send === true || isTried(options))
    return sendDigest(workspace, notes, digest, { ...options, until: last }, terminal);
  const [mailing] = mailingsNamed(workspace, options.mailing);
  await show(await output(workspace, mailing, digest, options.as, now), out, terminal, options.as);
  return exitOf(notes.problems);
}
