/** The portions of a build, each with what it is made of. Feeds come last, so that they lead to what is there. */
import { join } from "node:path";
import type { CalendarDay } from "../model/calendar.ts";
import {
  type Digest,
  type FeedEdition,
  holdsDay,
  type MailedEdition,
  pick,
  type Span,
} from "../model/edition.ts";
import { type Author, authors, type Feed, selects } from "../model/feed.ts";
import { type KeptLink, type LoggedLink, linkLog } from "../model/link-log.ts";
import type { Meeting } from "../model/meeting.ts";
import { BY_AUTHOR, FEED_STYLE, FEEDS, LINKS } from "../model/paths.ts";
import type { Site } from "../model/site.ts";
import { programKey } from "../workspace/program.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { digest } from "../writers/digest.ts";
import { feedList, linkDocuments, meetingDocuments, type WrittenDocument } from "../writers/feeds/parts.ts";
import { inFolderOf, NOTATIONS, TOP, writer } from "../writers/index.ts";
import { LOOKS } from "../writers/looks.ts";
import { asPage } from "../writers/newsletter/as-page.ts";
import { icon } from "../writers/page/card.ts";
import { indexPage } from "../writers/page/index-page.ts";
import { linksPage } from "../writers/page/links.ts";
import { peoplePage } from "../writers/page/people.ts";
import { worded } from "../writers/words.ts";
import { asFile, type Context, type Part } from "../writers/writer.ts";
import { idOf, idOfLink } from "./ids.ts";
import type { WordsOfYears } from "./kept-words.ts";
import type { MeetingPictures, SitePictures } from "./pictures.ts";
import { hash, madeOf, type Portion, type PortionOfParts, type PortionOfPortions } from "./portion.ts";
import { searchOf, yearPages } from "./years.ts";

/** What is built. */
export interface SiteContents {
  /** Newest first. */
  readonly meetings: readonly Meeting[];
  /** The meeting that is announced and whose day is not over. */
  readonly next?: CalendarDay | undefined;
  /** The days of the digests that have pages. */
  readonly digests: readonly Span[];
  /** What is kept by hand for the link log. */
  readonly links: readonly KeptLink[];
  /** The pictures beside the notes. */
  readonly pictures: SitePictures;
  /** The text of the stylesheet of the feeds. */
  readonly feedStyle: string;
  /** Gives the words of a year's meetings for its search. */
  readonly words: WordsOfYears;
}

/** Feeds in the head of every page; where there are more, those of the authors are found by the list of feeds alone. */
const IN_HEADS = 50;

/** Every feed there is. */
export interface Feeds {
  readonly defined: readonly Feed[];
  /** One for everybody who wrote a meeting, with those meetings. */
  readonly byAuthor: readonly { readonly feed: Feed; readonly author: Author }[];
  /** That of the link log. */
  readonly links: Feed;
  readonly all: readonly Feed[];
}

export function feedsOf(workspace: Workspace, meetings: readonly Meeting[]): Feeds {
  const { site, feeds: defined, authorFeeds } = workspace;
  const byAuthor = (authorFeeds ? authors(meetings) : []).map((author) => ({
    author,
    feed: feedOf(author, site),
  }));
  const links = linkFeed(workspace);
  return { defined, byAuthor, links, all: [...defined, ...byAuthor.map(({ feed }) => feed), links] };
}

/** All that is built, in one portion; `base` is what writers are told of the project. */
export function wholeSite(
  workspace: Workspace,
  shown: SiteContents,
  feeds: () => Feeds,
  base: Context,
): PortionOfPortions {
  const { meetings, pictures, next, words: _, ...others } = shown;
  const { feeds: defined, authorFeeds, looks } = workspace;
  const feedsSaid = defined.map(({ place: _, ...feed }) => feed);
  const told = [programKey(), base, feedsSaid, authorFeeds, looks, others, pictures.made, isAhead(next)];
  return {
    name: "site",
    made: madeOf(...told, meetings.map(idOf)),
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
    linkPortion(log, feeds.links, site, madeOf(programKey(), site, feeds.links, everything)),
    listOfFeeds(meetings, feeds, workspace, madeOf(programKey(), site)),
  ];
}

/** The portion of a digest that is composed already: its folder. */
export function folderPortion(
  edition: MailedEdition,
  context: Context,
  made: string,
  pictures?: MeetingPictures,
): PortionOfParts {
  const { permalink } = edition.article;
  const parts = async () => {
    const { files = [], shown } = (await pictures?.load()) ?? {};
    return [...files, ...(await folder(edition, { ...context, shown }))];
  };
  return { name: `folder ${permalink}`, made, parts };
}

/** The folders of meetings, those of a year in one portion: where nothing of a year is another it is not planned. */
function meetingFolders({ meetings, pictures }: SiteContents, context: Context, told: string): Portion[] {
  const announcers = new Map<string, Meeting>();
  for (const meeting of meetings) {
    const { date } = meeting.minutes.nextMeeting ?? {};
    // The oldest that names a day is whose announcement it is.
    if (date !== undefined) announcers.set(date, meeting);
  }
  const ofWhat = (meeting: Meeting, i: number) => {
    const announcer = announcers.get(meeting.minutes.nextMeeting?.date ?? "");
    const ids = [meeting, meetings[i + 1], meetings[i - 1], announcer].map((one) => one && idOf(one));
    return [...ids, pictures.of(meeting)?.made];
  };
  const folderOf = (meeting: Meeting, i: number) => {
    const made = madeOf(told, ...ofWhat(meeting, i));
    return folderPortion(pick(meeting, meetings), context, made, pictures.of(meeting));
  };
  const years = Map.groupBy(meetings.entries(), ([, { date }]) => date.slice(0, 4));
  return [...years].map(([year, ones]) => ({
    name: `folders ${year}`,
    made: madeOf(
      told,
      ones.map(([i, meeting]) => ofWhat(meeting, i)),
    ),
    counts: ones.length,
    portions: () => ones.map(([i, meeting]) => folderOf(meeting, i)),
  }));
}

function digestFolder(
  meetings: readonly Meeting[],
  span: Span,
  context: Context,
  told: string,
): Portion | undefined {
  const within = meetings.filter(({ date }) => holdsDay(span, date));
  if (within.length === 0) return undefined;
  const composed = (): Digest => {
    const made = digest(within, span, context.site, (context.looks ?? LOOKS).words);
    if (made === undefined) throw new Error("a digest of no meeting");
    return made;
  };
  return {
    name: `digest ${span.since}..${span.until}`,
    made: madeOf(told, span, within.map(idOf)),
    parts: () => folder(composed(), context),
  };
}

/** Which day is ahead the notes say: the clock adds whether it still is. */
function isAhead(next: CalendarDay | undefined): boolean {
  return next !== undefined;
}

/** The lists of all meetings: their first pages, then those of years. */
function lists(
  { meetings, digests, next, words }: SiteContents,
  log: () => readonly LoggedLink[],
  context: Context,
  lasting: Context,
  everything: string,
): Portion[] {
  const { site } = context;
  const all: FeedEdition = {
    kind: "feed",
    name: "all",
    title: site.title,
    meetings,
    digests: within(digests, meetings),
    next,
  };
  const made = madeOf(programKey(), context, everything, digests);
  const top = TOP.map((name) => ({
    name: `top ${name}`,
    made: madeOf(made, isAhead(next)),
    parts: async () => [placed("", (await writer(name)).write(all, context))],
  }));
  const newest = {
    name: "index",
    made,
    parts: () => [
      linksPage(log(), context),
      indexPage(meetings, context),
      peoplePage(meetings, context),
      searchOf(meetings, log(), context),
    ],
  };
  const told = madeOf(programKey(), lasting);
  const years = {
    name: "years",
    made: madeOf(told, everything),
    portions: () => yearPages(meetings, log(), lasting, told, words),
  };
  return [...top, newest, years];
}

/** The pictures of the logo that lie here, else the icon that is made of the name. */
function signs(context: Context): PortionOfParts {
  const { looks: { logo, colours } = LOOKS, site } = context;
  const pictures = [logo?.light, logo?.dark].flatMap((one) => (one?.kind === "file" ? one : []));
  const copied = pictures.map(({ file, type, bytes }) => ({ file, type, body: bytes }));
  return {
    name: "signs",
    made: madeOf(
      programKey(),
      site.title,
      colours,
      pictures.map(({ file, bytes }) => [file, hash(bytes)]),
      logo === undefined,
    ),
    parts: () => (logo === undefined ? [icon(context)] : copied),
  };
}

/** The digests that have meetings, and so pages. */
function within(digests: readonly Span[], meetings: readonly Meeting[]): Span[] {
  return digests.filter((span) => meetings.some(({ date }) => holdsDay(span, date)));
}

function stylesheet(text: string): Portion {
  const part = { file: join(FEEDS, FEED_STYLE), type: "text/css; charset=utf-8", body: text };
  return { name: "feed style", made: madeOf(text), parts: () => [part] };
}

function feedPortions(
  { meetings, pictures }: SiteContents,
  { defined, byAuthor }: Feeds,
  site: Site,
  told: string,
): Portion[] {
  const every = [
    ...defined.map((feed) => ({ feed, own: meetings.filter((meeting) => selects(feed.select, meeting)) })),
    ...byAuthor.map(({ feed, author }) => ({ feed, own: author.meetings })),
  ];
  const copiesOf = async (meeting: Meeting) => (await pictures.of(meeting)?.load())?.shown;
  const idIn = (meeting: Meeting) => [idOf(meeting), pictures.of(meeting)?.made];
  return every.map(({ feed: { place: _, ...feed }, own }) => ({
    name: `feed ${feed.name}`,
    made: madeOf(told, feed, own.map(idIn)),
    portions: () =>
      documentPortions(feed, meetingDocuments(feed, own, site, copiesOf), madeOf(told, feed), idIn),
  }));
}

function linkPortion(log: () => readonly LoggedLink[], feed: Feed, site: Site, made: string): Portion {
  const told = madeOf(programKey(), site, feed);
  return {
    name: `feed ${feed.name}`,
    made,
    portions: () => documentPortions(feed, linkDocuments(feed, log(), site), told, idOfLink),
  };
}

function documentPortions<T>(
  feed: Feed,
  documents: readonly WrittenDocument<T>[],
  told: string,
  idOfEntry: (entry: T) => unknown,
): Portion[] {
  return documents.map(({ document: { archive, previous, entries }, parts }) => ({
    name: `feed ${feed.name} ${archive ?? ""}`,
    made: madeOf(told, archive, previous, entries.map(idOfEntry)),
    parts,
  }));
}

function listOfFeeds(
  meetings: readonly Meeting[],
  { all }: Feeds,
  { site, looks }: Pick<Workspace, "site" | "looks">,
  told: string,
): Portion {
  const everybody = authors(meetings);
  const name = looks.words.feedAuthors;
  return {
    name: "feeds",
    made: madeOf(
      told,
      name,
      all.map(({ place: _, ...feed }) => feed),
      everybody.map(({ name, uri }) => [name, uri]),
    ),
    parts: async () => [await feedList(all, { name, authors: everybody }, site)],
  };
}

/** What stands in the folder of an article. */
async function folder(edition: MailedEdition, context: Context): Promise<Part[]> {
  const { article } = edition;
  const parts: Part[] = [];
  for (const name of inFolderOf(article)) {
    const part = (await writer(name)).write(edition, context);
    parts.push(placed(article.permalink, name === "newsletter" ? asPage(part) : part));
  }
  return parts;
}

function placed(within: string, part: Part): Part {
  return { ...part, file: join(within, part.file), body: asFile(part) };
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
