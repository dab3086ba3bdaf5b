/**
 * The program as four functions, for programs that want it without its command line: read, build, preview, send. They say
 * nothing and ask nobody; what is the user's to mend comes back as problems, or is thrown as Problems where nothing can go on.
 */

import { mailingsNamed } from "../commands/support/mailings.ts";
import { namedMeetings, oneMeeting } from "../commands/support/notes.ts";
import { output, type Previewed } from "../commands/support/output.ts";
import { pick } from "../model/edition.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Dispatched } from "../outbox/dispatch.ts";
import { type Sent, send as sendOrder } from "../posting/send.ts";
import { EXIT, error, type Problem, Problems } from "../problem.ts";
import { type BuildOrder, build as buildSite } from "../site/build.ts";
import type { Built } from "../site/built.ts";
import { didYouMean } from "../text/nearest.ts";
import type { Transport } from "../transports/transport.ts";
import { knownDigests } from "../workspace/digests.ts";
import { type Notes, readMeetings } from "../workspace/notes.ts";
import { loadSending } from "../workspace/sending.ts";
import type { Overrides, Workspace } from "../workspace/workspace.ts";

/** A project as it was read. */
export interface Project {
  /** Every sound note, newest first; drafts too. */
  readonly meetings: readonly Meeting[];
  /** What is wrong with the notes. */
  readonly problems: readonly Problem[];
  readonly workspace: Workspace;
  readonly notes: Notes;
}

/** Which output of which note, as which mailing has it. */
export interface PreviewOrder {
  readonly as?: Previewed | undefined;
  /** A permalink or a path; the newest where absent. */
  readonly note?: string | undefined;
  readonly mailing?: string | undefined;
}

/** What is to be sent, and how. */
export interface LibrarySendOrder {
  /** Permalinks or paths, each an order whatever its age; all that is new or owed where absent. */
  readonly notes?: readonly string[] | undefined;
  readonly mailing?: string | undefined;
  /**
   * Whether the outbox may be made, or begun anew, without a named note: then every note is known, and nothing is sent. With
   * one it is wanted where an outbox was in use that is gone or not to be believed: the note may have been sent.
   */
  readonly firstRun?: boolean | undefined;
  /** Whether to stay until nothing is owed. */
  readonly wait?: boolean | undefined;
  /** Ways out of your own, each in place of the transport of that name in the configuration. */
  readonly transports?: Readonly<Record<string, Transport>> | undefined;
  /** Hears of each attempt as it ends. */
  readonly tell?: ((result: Dispatched) => void) | undefined;
  /** Aborted: nothing more is begun, and what is under way ends. */
  readonly signal?: AbortSignal | undefined;
}

/** Reads the configuration and every note that it names. Throws the Problems of the configuration. */
export async function read(options: Overrides = {}): Promise<Project> {
  const workspace = await loadSending(options);
  const notes = await readMeetings(workspace, new Date());
  return { meetings: notes.meetings, problems: notes.problems, workspace, notes };
}

/** Writes pages and feeds; only what changed is written. */
export async function build({ workspace, notes }: Project, order: BuildOrder = {}): Promise<Built> {
  // A program may have left meetings out: what it builds is not what the files of its notes come to.
  const unmarked = { ...notes, mark: undefined };
  return buildSite(workspace, unmarked, await knownDigests(workspace), new Date(), order);
}

/** One output of one note, as text. Throws Problems where there is none. */
export async function preview({ workspace }: Project, order: PreviewOrder = {}): Promise<string> {
  const { as = "post", note, mailing } = order;
  const now = new Date();
  const { meeting, looking } = await oneMeeting(workspace, note, now);
  const [chosen] = mailingsNamed(workspace, mailing);
  return looking(() => output(workspace, chosen, pick(meeting), as, now));
}

/** Freezes what is new and delivers it through the outbox: nothing is lost, and nothing goes twice. */
export async function send(project: Project, order: LibrarySendOrder = {}): Promise<Sent> {
  const { notes, mailing: through, firstRun, wait, transports = {}, tell = () => {}, signal } = order;
  const workspace = { ...project.workspace, ways: transports };
  const strange = Object.keys(transports).find((name) => !Object.hasOwn(workspace.transports, name));
  if (strange !== undefined) throw new Problems(noTransport(strange, Object.keys(workspace.transports)));
  const now = () => new Date();
  const { meetings, all, permalinks } = await namedMeetings(workspace, notes ?? [], now());
  const warned: Problem[] = [];
  const sent = await sendOrder(
    {
      ...{ workspace, mailings: mailingsNamed(workspace, through), meetings: all, permalinks },
      ...{ named: notes && meetings.map((meeting) => pick(meeting)), through, firstRun, wait },
      isAllWanted: true,
    },
    { now, tell, warn: (problem) => warned.push(problem), signal },
  );
  return { ...sent, problems: [...warned, ...sent.problems] };
}

function noTransport(name: string, known: readonly string[]): Problem {
  const hint = `${didYouMean(name, known)}Name one of the configuration's, which yours stands in for: ${known.join(", ")}.`;
  return error("transport-unknown", EXIT.config, `there is no transport "${name}"`, undefined, hint);
}
