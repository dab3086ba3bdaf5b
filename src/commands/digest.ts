import { resolve } from "node:path";
import { type Command, Option } from "commander";
import { writeWhole } from "../files/whole.ts";
import { dayIn } from "../model/day.ts";
import { published } from "../model/edition.ts";
import { EXIT, type Exit, error, exitOf, Problems } from "../problem.ts";
import { writeFolder } from "../site/build.ts";
import { digestOf, isKnown } from "../workspace/digests.ts";
import { readMeetings } from "../workspace/notes.ts";
import { loadWorkspace, type Overrides } from "../workspace/workspace.ts";
import type { Declare, Terminal } from "./command.ts";
import { output } from "./preview.ts";
import { carryOut, chosenMailings, isTried, type SendOptions } from "./support/carry-out.ts";
import { dayOf } from "./support/day.ts";
import { mailingsNamed } from "./support/mailings.ts";
import { tellErrors } from "./support/report.ts";
import { tooLarge } from "./support/too-large.ts";

const OUTPUTS = ["post", "newsletter", "eml", "page", "model"] as const;

interface DigestOptions extends Overrides, SendOptions {
  readonly since: string;
  readonly until?: string;
  readonly as: (typeof OUTPUTS)[number];
  readonly send?: boolean;
}

export const declare: Declare = (program, terminal, done) => {
  program
    .command("digest")
    .description("an edition of several meetings: the summary of each, then actions and links across all")
    .requiredOption("--since <day>", "its first day")
    .option("--until <day>", "its last day (default: today; --send wants it said)")
    .addOption(new Option("--as <what>", "the output to show").choices(OUTPUTS).default("post"))
    .option("--out <file>", "write what is shown to a file instead")
    .option("--send", "send it, once, as send does a note")
    .option("--mailing <name>", "as this mailing sends it, or with --send through it only")
    .option("--dry-run", "with --send: say what would be sent; change nothing")
    .option("--to <address>", "with --send: a rehearsal, to this address; nothing is marked as sent")
    .option("--yes", "with --send: do not ask")
    .option("--wait", "with --send: stay until nothing is owed")
    .option("--json", "with --send: report as JSON")
    .option("--notes <glob>", "read these notes instead of notes.files")
    .option("--state <dir>", "where the outbox lives (default: the configuration's state)")
    .addHelpText("after", "\nExample:\n  $ minutewire digest --since 2026-03-01 --until 2026-03-31 --send")
    .action(async (_: unknown, command: Command) => done(await execute(command.optsWithGlobals(), terminal)));
};

async function execute({ out, ...options }: DigestOptions, terminal: Terminal): Promise<Exit> {
  const since = dayOf("--since", options.since);
  const last = options.until === undefined ? undefined : dayOf("--until", options.until);
  const workspace = await loadWorkspace(options);
  const now = terminal.now();
  const notes = await readMeetings(workspace, now);
  tellErrors(notes.problems, terminal);
  const shown = notes.meetings.filter((meeting) => published(meeting, now));
  const until = last ?? dayIn(workspace.site.timezone, now);
  const digest = digestOf(workspace, shown, { since, until });
  if (options.send !== true && !isTried(options)) {
    const [mailing] = mailingsNamed(workspace, options.mailing);
    const body = await output(workspace, mailing, digest, options.as, now);
    if (out === undefined) terminal.write(body);
    else if (await writeWhole(resolve(out), body)) terminal.note(`written: ${out}`);
    return exitOf(notes.problems);
  }
  if (!isTried(options)) refuseUnsure(exitOf(notes.problems) !== EXIT.ok, last, until);
  const mailings = chosenMailings(workspace, options.mailing);
  (await tooLarge({ ...workspace, mailings }, digest, now)).forEach(terminal.problem);
  const order = { workspace, mailings, meetings: notes.meetings, named: [digest] };
  const exit = await carryOut(order, notes.permalinks, options, terminal);
  if (!isTried(options) && (await isKnown(workspace, digest))) await writeFolder(workspace, digest);
  return exit;
}

/** What is sent once and for ever must be whole, and must be the same digest in a run of the next day. */
function refuseUnsure(isPartial: boolean, last: string | undefined, until: string): void {
  if (last === undefined)
    throw new Problems(
      error(
        "digest-open",
        EXIT.usage,
        "a digest that is sent needs its last day: nothing was sent",
        undefined,
        `Without it, the same command is another digest tomorrow. Say --until ${until}.`,
      ),
    );
  if (isPartial)
    throw new Problems(
      error(
        "digest-partial",
        EXIT.note,
        "a note cannot be read, and a digest without it would be sent for good: nothing was sent",
        undefined,
        "Mend what is told above, or see it with --dry-run.",
      ),
    );
}
