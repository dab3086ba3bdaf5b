/** What a site is made of beside its notes. */
import type { Span } from "../model/edition.ts";
import type { KeptLink } from "../model/link-log.ts";
import { contextOf } from "../workspace/context.ts";
import { programKey } from "../workspace/program.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Context } from "../writers/writer.ts";
import { madeOf } from "./portion.ts";

interface SiteSetting {
  /** What writers are told of the project. */
  readonly context: Context;
  /** The text of the stylesheet of the feeds. */
  readonly feedStyle: string;
  /** The hash of all of it. */
  readonly made: string;
}

/** That of a workspace, with the days of the digests that have pages and the links that are kept by hand. Throws Problems of its templates. */
export async function settingOf(
  workspace: Workspace,
  digests: readonly Span[],
  links: readonly KeptLink[],
): Promise<SiteSetting> {
  const { loadFeedStyle } = await import("../workspace/templates/pages.ts");
  const feedStyle = await loadFeedStyle(workspace);
  const context = await contextOf(workspace, ["newsletter", "page"]);
  const { feeds, authorFeeds, looks } = workspace;
  const feedsSaid = feeds.map(({ place: _, ...feed }) => feed);
  const made = madeOf(programKey(), context, feedsSaid, authorFeeds, looks, digests, links, feedStyle);
  return { context, feedStyle, made };
}
