/** Archives made up, with whatever the lists tell of, and the pages of these lists. */

import { newestFirst } from "../../src/model/edition.ts";
import { type KeptLink, linkLog } from "../../src/model/link-log.ts";
import type { Meeting } from "../../src/model/meeting.ts";
import { makingWords } from "../../src/site/kept-words.ts";
import type { SiteFile } from "../../src/site/portion.ts";
import { searchOf, yearPages } from "../../src/site/portions/years.ts";
import { list } from "../../src/writers/page/home.ts";
import { indexPage } from "../../src/writers/page/index-page.ts";
import { linksPage } from "../../src/writers/page/links.ts";
import { peoplePage } from "../../src/writers/page/people.ts";
import type { Context } from "../../src/writers/writer.ts";
import { shippedPages } from "./emails.ts";
import { lighthouse, meetingOf } from "./notes.ts";
import { randomOf } from "./random-of.ts";

const context: Context = {
  pages: shippedPages,
  site: lighthouse,
  post: { body: "fixed", footnotes: "post" },
  feeds: [{ name: "all", title: "Crew" }],
};

export interface Archive {
  readonly meetings: readonly Meeting[];
  readonly kept: readonly KeptLink[];
}

/** A number below `end`. */
export type Below = (end: number) => number;
/** Numbers that a seed repeats. */
export const below = (seed: number): Below => {
  const random = randomOf(seed);
  return (end) => Math.floor(random() * end);
};

const NAMES = ["Ada", "Ben Example", "Çelik", "Dov", "Eke <e@crew.example>", "Fen & Co"];
/** Notes of every kind that the lists tell of, read once; what is made of them has days and names of its own. */
export const KINDS = Array.from({ length: 12 }, (_, kind) => {
  const topic = (n: number) => `### Topic ${kind}.${n} <&>

[Of ${n} & more](/of/${kind}/${n}?a=1&b=2) and [elsewhere](https://x.example/${kind}/${n}).

${n % 2 === 0 ? `DECISION: ${kind}.${n} stays` : `- [ ] Ada: paint ${kind}.${n}`}
`;
  const topics = Array.from({ length: kind % 6 }, (_, n) => topic(n));
  return meetingOf(`Attendees: ${NAMES.slice(0, kind % 7).join(", ")}\n\n${topics.join("\n")}\nDone.\n`);
});

/** The meeting of that name and day, by one of the kinds. */
export function meeting(id: string, date: string, kind: number): Meeting {
  const made = KINDS[kind % KINDS.length];
  if (made === undefined) throw new Error("no kind");
  const permalink = `crew-${id}`;
  const url = `${lighthouse.minutes}${permalink}/`;
  return { ...made, permalink, url, date, subject: `Crew ${id}`, description: `What was said & done: ${id}` };
}

/** A day of a year. */
export function day(year: number, next: Below): string {
  return `${year}-${String(1 + next(12)).padStart(2, "0")}-${String(1 + next(28)).padStart(2, "0")}`;
}

/** So many meetings of the years from `first` on, and links kept by hand, also of years without meetings. */
export function archive(many: number, seed: number, years = 12, first = 2014): Archive {
  const next = below(seed);
  const meetings = Array.from({ length: many }, (_, i) =>
    meeting(String(i), day(first + next(years), next), next(12)),
  );
  const kept = Array.from({ length: Math.ceil(many / 20) }, (_, i) => ({
    id: `k${i}`,
    url: `https://kept.example/${i}`,
    title: `Kept ${i}`,
    date: day(first - 2 + next(years + 3), next),
  }));
  return { meetings: newestFirst(meetings), kept };
}

/** Every page of the lists, by its file. */
export async function pages({ meetings, kept }: Archive): Promise<ReadonlyMap<string, string>> {
  const log = linkLog(meetings, kept, lighthouse);
  const years = yearPages(meetings, log, context, "", makingWords).map(async ({ parts }) => parts());
  const parts: readonly SiteFile[] = [
    list.write({ kind: "feed", name: "all", title: lighthouse.title, meetings }, context),
    linksPage(log, context),
    indexPage(meetings, context),
    peoplePage(meetings, context),
    searchOf(meetings, log, context),
    ...(await Promise.all(years)).flat(),
  ];
  const made = new Map(parts.map(({ file, body }) => [file, `${body}`]));
  if (made.size < parts.length) throw new Error("two pages have one name");
  return made;
}
