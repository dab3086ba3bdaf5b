import { heldBack, messageLarge } from "../../checks/rules/message-large.ts";
import type { Digest } from "../../model/edition.ts";
import { type Problem, warning } from "../../problem.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { messagesOf } from "./candidate.ts";

/** Warnings of what lists would hold back of a digest, which check never sees. */
export async function tooLarge(workspace: Workspace, digest: Digest, now: Date): Promise<Problem[]> {
  const { messages } = await messagesOf(workspace, digest, now);
  const hint = "Send the post alone to that list, raise the list's limit, or take fewer days.";
  return messages
    .flatMap((message) => heldBack(message) ?? [])
    .map((message) => warning(messageLarge.code, message, undefined, hint));
}
