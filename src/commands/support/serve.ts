import { type Command, InvalidArgumentError, Option } from "commander";
import { EXIT, type Exit, error, Problems } from "../../problem.ts";
import { loadWorkspace, type Overrides } from "../../workspace/workspace.ts";
import type { Terminal } from "../command.ts";
import { told } from "./failure.ts";
import { oneMeeting } from "./notes.ts";
import { openInProgram } from "./open.ts";

/** What a person may say of a preview that a browser shows. */
export interface BrowserOptions {
  readonly report?: string;
  readonly serve?: boolean;
  readonly port?: number;
  readonly host?: string;
  readonly open?: boolean;
}

/** Declares them. */
export function browserOptions(command: Command): Command {
  return command
    .option("--report <dir>", "write what would go out there: a page, and a summary for a pull request")
    .option(
      "--serve",
      "show every output of every note in a browser, on this machine alone, and follow changes",
    )
    .addOption(
      new Option(
        "--port <number>",
        "with --serve: the port (default: 4747, or where that is in use one that is free)",
      ).argParser(port),
    )
    .addOption(
      new Option(
        "--host <address>",
        "with --serve: listen there; what is not this machine's own asks for a token",
      ),
    )
    .option("--open", "open what is shown, served or written in the program for it")
    .hook("preAction", refuseUnserved);
}

/** A script that forgot --serve would wait for a preview that never ends, or take a port for granted that nobody has. */
function refuseUnserved(command: Command): void {
  if (command.getOptionValue("serve") === true) return;
  const said = ["port", "host"].find((name) => command.getOptionValue(name) !== undefined);
  const of = command.options.find((option) => option.attributeName() === said);
  if (of !== undefined) command.error(`error: option '${of.flags}' needs option '--serve'`);
}

function port(word: string): number {
  if (/^\d{1,5}$/.test(word) && Number(word) < 65_536) return Number(word);
  throw new InvalidArgumentError("A port is a number from 0 to 65535; 0 takes one that is free.");
}

/** Serves the preview until the process is asked to end. */
export async function serveUntilEnded(
  word: string | undefined,
  { host, port, open, ...options }: BrowserOptions & Overrides,
  terminal: Terminal,
): Promise<Exit> {
  const overrides = { config: options.config, notes: options.notes, state: options.state };
  const note = word === undefined ? undefined : await permalinkOf(word, overrides, terminal);
  const { servePreview } = await import("../../preview/serve.ts");
  const { signal } = terminal;
  const served = await servePreview(
    { overrides, address: host, port, note },
    { now: terminal.now, problem: terminal.problem, failed: (cause) => void told(cause, terminal, false) },
  );
  terminal.say(`The preview is at ${served.url}`);
  terminal.note("It shows, and sends nothing. Ctrl-C ends it.");
  if (open === true) openInProgram(served.url);
  if (!signal.aborted)
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  await served.close();
  return EXIT.ok;
}

/** The permalink of the note to begin with; a note that no glob finds is not shown. Throws Problems. */
async function permalinkOf(word: string, overrides: Overrides, terminal: Terminal): Promise<string> {
  const workspace = await loadWorkspace(overrides);
  const { meeting } = await oneMeeting(workspace, word, terminal.now());
  if (workspace.notes.includes(meeting.place.file)) return meeting.permalink;
  const message = `${meeting.place.file} is none of the notes that the configuration names`;
  const hint = "Add it to notes.files, or name it with --notes.";
  throw new Problems(error("note-missing", EXIT.missing, message, undefined, hint));
}
