/**
 * The portions of a build, each with what it is made of. Feeds come last, so that they lead to what is there.
 * It refuses to know what a file says, and whether it is written.
 */
import { type LoggedLink, linkLog } from "../../model/link-log.ts";
import { programKey } from "../../workspace/program.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Context } from "../../writers/writer.ts";
import { madeOf, type Portion, type PortionOfPortions } from "../portion.ts";
import { isAhead, type SiteContents } from "./contents.ts";
import { feedPortions, linkPortion, listOfFeeds, stylesheet } from "./feed-portions.ts";
import type { Feeds } from "./feeds.ts";
import { digestFolder, meetingFolders } from "./folders.ts";
import { idOf } from "./ids.ts";
import { lists, signs } from "./lists.ts";

/** Feeds in the head of every page; where there are more, those of the authors are found by the list of feeds alone. */
const IN_HEADS = 50;

/** All that is built, in one portion; `base` is what writers are told of the project, and `setting` the hash of all but the notes. */
export function wholeSite(
  workspace: Workspace,
  shown: SiteContents,
  feeds: () => Feeds,
  base: Context,
  setting: string,
): PortionOfPortions {
  const { meetings, pictures, next } = shown;
  return {
    name: "site",
    made: madeOf(setting, pictures.made, isAhead(next), meetings.map(idOf)),
    portions: () => portions(workspace, shown, feeds(), base),
  };
}

/** The portions, in the order in which they are to be written. */
function portions(workspace: Workspace, shown: SiteContents, feeds: Feeds, base: Context): Portion[] {
  const { meetings, digests, links } = shown;
  const { site } = workspace;
  // A new author is no news to the page of an old year.
  const lasting: Context = { ...base, discovery: [...feeds.defined, feeds.links] };
  const context = feeds.all.length <= IN_HEADS ? { ...base, discovery: feeds.all } : lasting;
  const told = madeOf(programKey(), context);
  const everything = madeOf(meetings.map(idOf), links);
  let logged: readonly LoggedLink[] | undefined;
  const log = () => {
    logged ??= linkLog(meetings, links, site);
    return logged;
  };
  return [
    ...meetingFolders(shown, context, told),
    ...digests.flatMap((span) => digestFolder(meetings, span, context, told) ?? []),
    ...(meetings.length === 0 ? [] : [...lists(shown, log, context, lasting, everything), signs(context)]),
    stylesheet(shown.feedStyle),
    ...feedPortions(shown, feeds, site, madeOf(programKey(), site)),
    linkPortion(log, feeds.links, workspace, everything),
    listOfFeeds(meetings, feeds, workspace, madeOf(programKey(), site)),
  ];
}
