/** The portions of what lists all meetings, and of the sign that stands on all pages. */
import { type FeedEdition, holdsDay, type Span } from "../../model/edition.ts";
import type { LoggedLink } from "../../model/link-log.ts";
import type { Meeting } from "../../model/meeting.ts";
import { programKey } from "../../workspace/program.ts";
import { TOP, writer } from "../../writers/index.ts";
import { LOOKS } from "../../writers/looks.ts";
import { icon } from "../../writers/page/card.ts";
import { indexPage } from "../../writers/page/index-page.ts";
import { linksPage } from "../../writers/page/links.ts";
import { peoplePage } from "../../writers/page/people.ts";
import type { Context } from "../../writers/writer.ts";
import { hash, madeOf, type Portion, type PortionOfParts } from "../portion.ts";
import { isAhead, type SiteContents } from "./contents.ts";
import { placed } from "./folders.ts";
import { searchOf, yearPages } from "./years.ts";

/** The lists of all meetings: their first pages, then those of years. */
export function lists(
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
export function signs(context: Context): PortionOfParts {
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
