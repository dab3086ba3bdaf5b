import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Command, Option } from "commander";
import { writeWhole } from "../files/whole.ts";
import { type FirstEdition, feedEdition, feedOf, pick } from "../model/edition.ts";
import type { Article, Meeting } from "../model/meeting.ts";
import { EXIT, type Exit, error, type Problem, Problems } from "../problem.ts";
import { contextOf } from "../workspace/context.ts";
import { readMeetings } from "../workspace/notes.ts";
import { loadWorkspace, type Mailing, type Workspace } from "../workspace/workspace.ts";
import { isOfMany, NOTATIONS, WRITERS, type WriterName, writer } from "../writers/index.ts";
import { asFile } from "../writers/writer.ts";
import type { Declare, Terminal } from "./command.ts";
import { mailingsNamed } from "./support/mailings.ts";
import { namedMeetings, readNamed } from "./support/notes.ts";

interface PreviewOptions {
  readonly config?: string;
  readonly as: WriterName | "eml";
  readonly mailing?: string;
  readonly out?: string;
  readonly notes?: string;
  readonly state?: string;
}

export const declare: Declare = (program, terminal, done) => {
  program
    .command("preview")
    .description("one output of one note, to standard output")
    .argument("[note]", "a path or a permalink (default: the newest)")
    .addOption(
      new Option("--as <what>", "the output").choices([...Object.keys(WRITERS), "eml"]).default("post"),
    )
    .option("--mailing <name>", "as this mailing sends it (default: the first)")
    .option("--out <file>", "write to a file instead")
    .option("--notes <glob>", "read these notes instead of notes.files")
    .addHelpText(
      "after",
      "\nExample:\n  $ minutewire preview notes/2026-03-03.md --as newsletter --out /tmp/newsletter.html",
    )
    .action(async (word: string | undefined, _: unknown, command: Command) =>
      done(await execute(word, command.optsWithGlobals(), terminal)),
    );
};

async function execute(word: string | undefined, options: PreviewOptions, terminal: Terminal): Promise<Exit> {
  const workspace = await loadWorkspace(options);
  const meeting = await chosen(workspace, word, terminal.now());
  for (const problem of meeting.warnings) terminal.problem(problem);
  const body = await output(
    workspace,
    mailingsNamed(workspace, options.mailing)[0],
    pick(meeting),
    options.as,
    terminal.now(),
  );
  if (options.out === undefined) terminal.write(body);
  else {
    await writeWhole(resolve(options.out), body);
    terminal.note(`written: ${options.out}`);
  }
  return EXIT.ok;
}

// A file is read alone: a preview is quick and does not depend on the other notes.
async function chosen(workspace: Workspace, word: string | undefined, now: Date): Promise<Meeting> {
  if (word !== undefined && existsSync(word)) return readNamed(workspace, word);
  if (word !== undefined)
    return (await namedMeetings(workspace, [word], now)).meetings[0] ?? readNamed(workspace, word);
  const [newest] = (await readMeetings(workspace, now)).meetings;
  if (newest === undefined)
    throw new Problems(
      error(
        "notes-none",
        EXIT.missing,
        "there is no note to preview",
        undefined,
        "Look at notes.files in the configuration; minutewire check tells what is wrong with each note.",
      ),
    );
  return newest;
}

/** One output of an edition as a mailing sends it; throws Problems where there is none. */
export async function output(
  workspace: Workspace,
  mailing: Mailing | undefined,
  edition: FirstEdition,
  as: PreviewOptions["as"],
  now: Date,
): Promise<string> {
  if (as === "eml") {
    if (mailing === undefined)
      throw new Problems(
        error("mailing-missing", EXIT.config, "a message needs a mailing, and the configuration has none"),
      );
    const { frozenOrFresh } = await import("../posting/freeze.ts");
    return Buffer.from(await frozenOrFresh(workspace, mailing, edition, now)).toString("latin1");
  }
  const { article } = edition;
  if (as === "ics" && article.minutes.nextMeeting?.date === undefined) throw new Problems(noDay(article));
  const context = await contextOf(workspace, [as], mailing);
  if (!isOfMany(as)) return asFile((await writer(as)).write(edition, context));
  const [feed] = workspace.feeds;
  const alone = feedOf(edition);
  const told = isFeed(as) && feed !== undefined ? feedEdition(feed, alone.meetings) : alone;
  return asFile((await writer(as)).write(told, context));
}

function noDay({ place }: Article): Problem {
  const hint = 'Write it as a sentence: "The next meeting is on 10 March 2026."';
  return error("next-meeting-none", EXIT.note, "the note names no day of a next meeting", place, hint);
}

function isFeed(name: WriterName): boolean {
  return NOTATIONS.some((notation) => notation === name);
}
