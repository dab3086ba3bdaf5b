/**
 * Which pages of years there are: of the meetings, of the links and of the index; and what is searched of each. Each is made of what is of its year
 * (links: and of earlier ones) and of the names of the years beside it, and of nothing else that changes as notes come.
 */
import type { LoggedLink } from "../../model/link-log.ts";
import type { Meeting } from "../../model/meeting.ts";
import { indexOfYear } from "../../writers/page/index-page.ts";
import { linksOfYear } from "../../writers/page/links.ts";
import { listOfYear } from "../../writers/page/list.ts";
import { searchPage } from "../../writers/page/search.ts";
import { byYear } from "../../writers/page/years.ts";
import { piecesOf, textsOf, wordsOfPiece, wordsOfYear } from "../../writers/search/parts.ts";
import type { Context, Part } from "../../writers/writer.ts";
import type { WordsOfYears } from "../kept-words.ts";
import { madeOf, type PortionOfParts } from "../portion.ts";
import { idOf, idOfLink } from "./ids.ts";

/** The pages of every year that meetings or links (both newest first) are of; `told` hashes what else they are made of, `words` gives the words of pieces. */
export function yearPages(
  meetings: readonly Meeting[],
  log: readonly LoggedLink[],
  context: Context,
  told: string,
  words: WordsOfYears,
): PortionOfParts[] {
  const years = byYear(meetings);
  const searched = years.map(({ year: { name }, ones }) => ({
    ...{ year: name, made: madeOf(told, ones.map(idOf)) },
    pieces: piecesOf(name, ones).map((piece) => ({ ...piece, made: madeOf(told, piece.ones.map(idOf)) })),
  }));
  return [
    ...searched.flatMap(({ pieces }) =>
      pieces.map(({ name, made, ones }) => ({
        ...{ name: `search ${name}`, made },
        parts: () => [textsOf(name, ones, context.site)],
      })),
    ),
    ...searched.map(({ year, made, pieces }) => ({
      ...{ name: `words ${year}`, made },
      parts: async () => {
        const own = pieces.map(({ made, ones }) => ({ made, words: () => wordsOfPiece(ones, context.site) }));
        return wordsOfYear(year, await words(year, own));
      },
    })),
    ...years.map(({ year, ones }) => ({
      name: `year ${year.name}`,
      made: madeOf(told, year, ones.map(idOf)),
      parts: () => [listOfYear(year, ones, context), indexOfYear(year, ones, context)],
    })),
    ...linkPages(log, context, told),
  ];
}

/** A link says when its target was first named: its page is made of the years before it too, and never of later ones. */
function linkPages(log: readonly LoggedLink[], context: Context, told: string): PortionOfParts[] {
  let before = "";
  return byYear(log)
    .reverse()
    .map(({ year, ones }) => {
      // The links of a meeting are together, and all of them its.
      const named = madeOf(before, ...new Set(ones.map(ofWhat)));
      before = named;
      return {
        name: `links ${year.name}`,
        made: madeOf(told, year, named),
        parts: () => [linksOfYear(year, ones, context)],
      };
    });
}

function ofWhat(link: LoggedLink): string {
  return link.meeting === undefined ? JSON.stringify(idOfLink(link)) : idOf(link.meeting);
}

/** The page that searches the meetings and leads to all there is of each year. */
export function searchOf(meetings: readonly Meeting[], log: readonly LoggedLink[], context: Context): Part {
  const years = byYear(meetings);
  return searchPage(
    {
      years: years.map(({ year }) => year.name),
      linked: new Set(byYear(log).map(({ year }) => year.name)),
    },
    context,
  );
}
