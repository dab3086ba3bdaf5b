import { messageLarge } from "../../checks/rules/message-large.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type Problem, warning } from "../../problem.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { candidateOf } from "./candidate.ts";

/** Warnings of what lists would hold back of a digest, which check never sees. */
export async function tooLarge(workspace: Workspace, digest: Meeting, now: Date): Promise<Problem[]> {
  const { subject } = await candidateOf(workspace, digest, { all: [], permalinks: undefined }, now);
  const hint = "Send the post alone to that list, raise the list's limit, or take fewer days.";
  return messageLarge
    .find(subject)
    .map(({ message }) => warning(messageLarge.code, message, undefined, hint));
}
