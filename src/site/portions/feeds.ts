/**
 * Which feeds a site has: those of the configuration, one of each author and that of the link log. What is in
 * one, and in which files, is said by its portion.
 */
import { type Author, authors, type Feed } from "../../model/feed.ts";
import type { Meeting } from "../../model/meeting.ts";
import { BY_AUTHOR, LINKS } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { NOTATIONS } from "../../writers/index.ts";
import { worded } from "../../writers/words.ts";

/** Every feed there is. */
export interface Feeds {
  readonly defined: readonly Feed[];
  /** One for everybody who wrote a meeting, with those meetings. */
  readonly byAuthor: readonly { readonly feed: Feed; readonly author: Author }[];
  /** That of the link log. */
  readonly links: Feed;
  readonly all: readonly Feed[];
}

/** Those of a project with these meetings. */
export function feedsOf(workspace: Workspace, meetings: readonly Meeting[]): Feeds {
  const { site, feeds: defined, authorFeeds } = workspace;
  const byAuthor = (authorFeeds ? authors(meetings) : []).map((author) => ({
    author,
    feed: feedOf(author, site),
  }));
  const links = linkFeed(workspace);
  return { defined, byAuthor, links, all: [...defined, ...byAuthor.map(({ feed }) => feed), links] };
}

/** The feed of an author: of whole notes, in every notation. */
function feedOf({ name, slug }: Author, site: Site): Feed {
  return {
    ...EVERY,
    name: `${BY_AUTHOR}/${slug}`,
    title: `${site.title}: ${name}`,
    select: { author: name },
  };
}

/** The feed of the link log. */
function linkFeed({ site, looks }: Pick<Workspace, "site" | "looks">): Feed {
  const title = worded(looks.words.feedLinks, { title: site.title });
  return { ...EVERY, name: LINKS, title, select: "all" };
}

const EVERY = { formats: NOTATIONS, limit: 20, content: "full" } as const;
