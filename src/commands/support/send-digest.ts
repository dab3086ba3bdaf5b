import { heldBack, messageLarge } from "../../checks/rules/message-large.ts";
import { dayIn } from "../../model/day.ts";
import type { Digest } from "../../model/edition.ts";
import { messagesOf } from "../../posting/candidate.ts";
import { EXIT, type Exit, error, exitOf, type Problem, Problems, warning, worst } from "../../problem.ts";
import { writeFolder } from "../../site/build.ts";
import { isKnown } from "../../workspace/digests.ts";
import type { Notes } from "../../workspace/notes.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Terminal } from "../command.ts";
import { carryOut, chosenMailings, isTried, type SendOptions } from "./carry-out.ts";

/** Sends a digest of the notes, or tries to; what was sent has its page at once. `until` is the last day that was said. */
export async function sendDigest(
  workspace: Workspace,
  notes: Pick<Notes, "meetings" | "permalinks" | "problems">,
  digest: Digest,
  options: SendOptions & { readonly until: string | undefined },
  terminal: Terminal,
): Promise<Exit> {
  const today = dayIn(workspace.site.timezone, terminal.now());
  if (!isTried(options))
    refuseUnsure(exitOf(notes.problems) !== EXIT.ok, options.until, digest.span.until, today);
  const mailings = chosenMailings(workspace, options.mailing);
  (await tooLarge({ ...workspace, mailings }, digest, terminal.now())).forEach(terminal.problem);
  const { meetings, permalinks } = notes;
  const order = { workspace, mailings, meetings, permalinks, named: [digest] };
  const exit = await carryOut(order, options, terminal, []);
  if (isTried(options) || !(await isKnown(workspace, digest))) return exit;
  const unwritten = await writeFolder(workspace, digest);
  unwritten.forEach(terminal.problem);
  return worst(exit, exitOf(unwritten));
}

/** Warnings of what lists would hold back of a digest, which check never sees. */
async function tooLarge(workspace: Workspace, digest: Digest, now: Date): Promise<Problem[]> {
  const { messages } = await messagesOf(workspace, digest, now);
  const hint = "Send the post alone to that list, raise the list's limit, or take fewer days.";
  return messages
    .flatMap((message) => heldBack(message) ?? [])
    .map((message) => warning(messageLarge.code, message, undefined, hint));
}

/** What is sent once and for ever must be whole, and must be the same digest in a run of the next day. */
function refuseUnsure(isPartial: boolean, last: string | undefined, until: string, today: string): void {
  if (last !== undefined && last > today)
    throw new Problems(
      error(
        "digest-open",
        EXIT.usage,
        `${last} lies ahead, and a digest is sent once: nothing was sent`,
        undefined,
        `What is added until then would go out in none. Send it when that day is over, or say --until ${today}.`,
      ),
    );
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
