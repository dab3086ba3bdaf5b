/** What writers are told of a project, and which of them a meeting's folder has files of. */
import type { Meeting } from "../model/meeting.ts";
import type { WriterName } from "../writers/index.ts";
import type { Context, PostSettings } from "../writers/writer.ts";
import type { Workspace } from "./workspace.ts";

/** The pages a meeting's folder holds. */
export const FOLDER = ["page", "newsletter", "post"] as const;

/** Those, and the calendar of the next meeting where the note names its day. */
export function folderOf({ minutes }: Meeting): readonly WriterName[] {
  return minutes.nextMeeting?.date === undefined ? FOLDER : [...FOLDER, "ics"];
}

/** What the named writers need to know beside the edition; `post` as a mailing sets it. */
export async function contextOf(
  workspace: Workspace,
  names: readonly string[],
  post: PostSettings = { body: "fixed", footnotes: "post" },
): Promise<Context> {
  // Loaded when needed: a post does not wait for what compiles newsletters.
  const template = names.includes("newsletter")
    ? await (await import("./templates.ts")).loadTemplate(workspace)
    : undefined;
  const { site, feeds, agreed, looks } = workspace;
  return { site, post, feeds, agreed, looks, template };
}
