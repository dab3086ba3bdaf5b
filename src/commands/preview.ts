import type { Command } from "commander";
import { pick } from "../model/edition.ts";
import { type Exit, exitOf } from "../problem.ts";
import { loadWorkspace, type Overrides } from "../workspace/workspace.ts";
import { WRITERS } from "../writers/index.ts";
import type { Declare, Terminal } from "./command.ts";
import { mailingsNamed } from "./support/mailings.ts";
import { oneMeeting } from "./support/notes.ts";
import { output, type Previewed, show } from "./support/output.ts";
import { type BrowserOptions, browserOptions, serveUntilEnded } from "./support/serve.ts";
import { writeReport } from "./support/write-report.ts";
import { choice } from "./typing/choice.ts";

interface PreviewOptions extends Overrides, BrowserOptions {
  readonly as: Previewed;
  readonly mailing?: string;
}

export const declare: Declare = (program, terminal, done) => {
  const preview = program
    .command("preview")
    .description("one output of one note, to standard output; or with --serve all of it in a browser")
    .argument("[note]", "a path, a permalink or a file's name (default: the newest)")
    .addOption(
      choice("--as <what>", "the output", [...Object.keys(WRITERS), "eml", "correction"]).default("post"),
    )
    .option("--mailing <name>", "as this mailing sends it (default: the first)")
    .option("--out <file>", "write to a file instead")
    .option("--notes <glob>", "read these notes instead of notes.files");
  browserOptions(preview)
    .addHelpText(
      "after",
      "\nExample:\n  $ minutewire preview notes/2026-03-03.md --as newsletter --out newsletter.html\n  $ minutewire preview --serve --open",
    )
    .action(async (word: string | undefined, _: unknown, command: Command) =>
      done(await execute(word, command.optsWithGlobals(), terminal)),
    );
};

async function execute(
  word: string | undefined,
  { out, ...options }: PreviewOptions,
  terminal: Terminal,
): Promise<Exit> {
  if (options.report !== undefined) return writeReport(word, options.report, options, terminal);
  if (options.serve === true) return serveUntilEnded(word, options, terminal);
  const workspace = await loadWorkspace(options);
  const { meeting, unread, looking } = await oneMeeting(workspace, word, terminal.now());
  unread.forEach(terminal.problem);
  if (unread.length > 0)
    terminal.note(`shown instead: ${meeting.place.file}, the newest note that can be read`);
  meeting.warnings.forEach(terminal.problem);
  const [mailing] = mailingsNamed(workspace, options.mailing);
  const body = await looking(() => output(workspace, mailing, pick(meeting), options.as, terminal.now()));
  await show(body, out, terminal, options.as, options.open);
  return exitOf(unread);
}
