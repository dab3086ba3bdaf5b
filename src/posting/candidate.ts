/** What would go out of a meeting, made now: what the checks look at, and the problems of making it. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Candidate, Message } from "../checks/rule.ts";
import { readText } from "../files/whole.ts";
import { type FirstEdition, feedEdition, pick } from "../model/edition.ts";
import type { Meeting } from "../model/meeting.ts";
import type { Problem } from "../problem.ts";
import { contextOf } from "../workspace/context.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { inFolderOf, writer } from "../writers/index.ts";
import type { Part } from "../writers/writer.ts";
import { freeze } from "./freeze/freeze.ts";

/** An edition as each mailing sends it; problems where a message breaks a rule of mail's. */
export async function messagesOf(
  workspace: Workspace,
  edition: FirstEdition,
  now: Date,
): Promise<{ messages: Message[]; problems: Problem[] }> {
  const messages: Message[] = [];
  const problems: Problem[] = [];
  for (const mailing of workspace.mailings) {
    const frozen = await freeze(workspace, { edition, mailing, revision: 0 }, now);
    messages.push({ mailing: mailing.name, list: mailing.list, bytes: frozen.frozen.bytes });
    problems.push(...frozen.problems);
  }
  return { messages, problems };
}

/** A meeting with its parts and messages; problems where a message breaks a rule of mail's. */
export async function candidateOf(
  workspace: Workspace,
  meeting: Meeting,
  known: { readonly all: readonly Meeting[]; readonly permalinks: readonly string[] | undefined },
  now: Date,
): Promise<{ subject: Candidate; problems: Problem[] }> {
  const { messages, problems } = await messagesOf(workspace, pick(meeting), now);
  const lines = readText(meeting.place.file)
    .replace(/^\ufeff/, "")
    .split(/\r\n?|\n/);
  const parts = await partsOf(workspace, meeting);
  const meetings = [...new Set([...known.all, meeting])];
  const { site, looks } = workspace;
  const { footer } = looks;
  const permalinks = known.permalinks?.concat(meeting.permalink);
  const beside = [dirname(meeting.place.file), workspace.folder];
  const exists = (path: string) => beside.some((folder) => existsSync(join(folder, path)));
  return {
    subject: { meeting, lines, site, footer, meetings, permalinks, parts, messages, exists },
    problems,
  };
}

async function partsOf(workspace: Workspace, meeting: Meeting): Promise<Part[]> {
  const context = await contextOf(workspace, ["newsletter", "page"]);
  const parts: Part[] = [];
  for (const name of inFolderOf(meeting)) parts.push((await writer(name)).write(pick(meeting), context));
  // A feed of summaries has not all the words of the note, and is not to be held against them.
  for (const feed of workspace.feeds.filter(({ content }) => content === "full")) {
    const edition = feedEdition(feed, [meeting]);
    for (const notation of feed.formats) parts.push((await writer(notation)).write(edition, context));
  }
  return parts;
}
