/** The portions of what has a folder of its own: meetings, by their years, and digests. Their lists are told of elsewhere. */
import { join } from "node:path";
import { type Digest, holdsDay, type MailedEdition, pick, type Span } from "../../model/edition.ts";
import type { Meeting } from "../../model/meeting.ts";
import { digest } from "../../writers/digest.ts";
import { inFolderOf, writer } from "../../writers/index.ts";
import { LOOKS } from "../../writers/looks.ts";
import { asPage } from "../../writers/newsletter/as-page.ts";
import { asFile, type Context, type Part } from "../../writers/writer.ts";
import type { MeetingPictures } from "../pictures.ts";
import { madeOf, type Portion, type PortionOfParts } from "../portion.ts";
import type { SiteContents } from "./contents.ts";
import { idOf } from "./ids.ts";

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
export function meetingFolders(
  { meetings, pictures }: SiteContents,
  context: Context,
  told: string,
): Portion[] {
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

/** The folder of a digest; none where it has no meeting. */
export function digestFolder(
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

/** A part as a file within a folder. */
export function placed(within: string, part: Part): Part {
  return { ...part, file: join(within, part.file), body: asFile(part) };
}
