/**
 * Which pages of years there are: of the meetings, of the links and of the index. Each is made of what is of its year
 * and of the names of the years beside it, and of nothing else that changes as notes come.
 */
import type { LoggedLink } from "../model/link-log.ts";
import type { Meeting } from "../model/meeting.ts";
import { minutesIndex } from "../model/meeting-index.ts";
import { indexOfYear } from "../writers/page/index-page.ts";
import { linksOfYear } from "../writers/page/links.ts";
import { listOfYear } from "../writers/page/list.ts";
import { byYear } from "../writers/page/years.ts";
import type { Context, Part } from "../writers/writer.ts";
import { idOf, idOfLink } from "./ids.ts";
import { madeOf, type PortionOfParts } from "./portion.ts";

/** What a year has of one kind. */
interface PagesOfYear extends PortionOfParts {
  readonly parts: () => readonly Part[];
}

/** The pages of every year that meetings or links (both newest first) are of; `told` hashes what else they are made of. */
export function yearPages(
  meetings: readonly Meeting[],
  log: readonly LoggedLink[],
  context: Context,
  told: string,
): PagesOfYear[] {
  return [
    ...byYear(meetings).map(({ year, ones }) => ({
      name: `year ${year.name}`,
      made: madeOf(told, year, ones.map(idOf)),
      parts: () => [listOfYear(year, ones, context), indexOfYear(year, minutesIndex(ones), context)],
    })),
    ...byYear(log).map(({ year, ones }) => ({
      name: `links ${year.name}`,
      made: madeOf(told, year, ones.map(idOfLink)),
      parts: () => [linksOfYear(year, ones, context)],
    })),
  ];
}
