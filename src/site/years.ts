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

/** The pages of every year that meetings or links (both newest first) are of. */
export function yearPages(
  meetings: readonly Meeting[],
  log: readonly LoggedLink[],
  context: Context,
): Part[] {
  return [
    ...byYear(meetings).flatMap(({ year, ones }) => [
      listOfYear(year, ones, context),
      indexOfYear(year, minutesIndex(ones), context),
    ]),
    ...byYear(log).map(({ year, ones }) => linksOfYear(year, ones, context)),
  ];
}
