/**
 * What the site's search reads: the words of each topic of some meetings, and what stands out in it (decisions, actions,
 * links, people) as it is said. Made at build, read by the search page in the browser; no service is asked. It refuses to
 * know how a page shows what is found.
 */
import type { Meeting } from "../../model/meeting.ts";
import { minutesIndex } from "../../model/meeting-index.ts";
import { toDo } from "../../model/next-agenda.ts";
import { outline, topicAt } from "../../model/outline.ts";
import { SEARCH } from "../../model/paths.ts";
import { plainWords } from "../../model/plain-words.ts";
import type { Site } from "../../model/site.ts";
import { plain, plainBlock } from "../../model/walk.ts";
import { addresses } from "../addresses.ts";
import { headline, shortDate } from "../wording.ts";
import type { Part } from "../writer.ts";

/** As many meetings are in one, counted from the oldest of their year: a new note changes the last one alone. */
const MEETINGS = 50;
/** A word of more letters is none that anybody types. */
const LONGEST = 40;

/** What is said in a section: a decision, an action, a link with where it leads, or who was there. */
type SearchLine = readonly [kind: "decided" | "todo" | "link" | "person", words: string, url?: string];

/** A part of a note that is found by its words. */
interface SearchSection {
  /** The place of its meeting among those of the shard. */
  readonly meeting: number;
  /** Empty where it stands under no topic. */
  readonly title: string;
  readonly url: string;
  readonly said: readonly SearchLine[];
  readonly words: ReadonlySet<string>;
}

/** The meetings (newest first) of a year in shards, each with its name. */
export function shardsOf(
  year: string,
  meetings: readonly Meeting[],
): { readonly name: string; readonly ones: readonly Meeting[] }[] {
  const oldestFirst = meetings.toReversed();
  return Array.from({ length: Math.ceil(meetings.length / MEETINGS) }, (_, i) => ({
    name: `${year}-${i + 1}`,
    ones: oldestFirst.slice(i * MEETINGS, (i + 1) * MEETINGS),
  }));
}

/** The shard of these meetings. Its keys are short, as everybody who searches fetches it; `search-script.ts` reads them. */
export function shard(name: string, meetings: readonly Meeting[], site: Site): Part {
  const sections = meetings.flatMap((meeting, i) => sectionsOf(meeting, i, site));
  const body = JSON.stringify({
    m: meetings.map((one) => [headline(one), shortDate(one.date, site.language), one.date]),
    s: sections.map(({ meeting, title, url, said }) => [meeting, title, url, said]),
    w: wordsOf(sections),
  });
  return { file: `${SEARCH}/${name}.json`, type: "application/json", body: `${body}\n` };
}

/** A line a word: the word and the sections that it is in, each as how far it is from the one before, to the base of 36. */
function wordsOf(sections: readonly SearchSection[]): string {
  const found = new Map<string, number[]>();
  for (const [i, { words }] of sections.entries())
    for (const word of words) {
      const at = found.get(word);
      if (at === undefined) found.set(word, [i]);
      else at.push(i);
    }
  const lines = [...found].map(([word, at]) =>
    [word, ...at.map((one, i) => (one - (at[i - 1] ?? 0)).toString(36))].join(" "),
  );
  return lines.sort().join("\n");
}

function sectionsOf(meeting: Meeting, at: number, site: Site): SearchSection[] {
  const { lead, topics, notes } = outline(meeting);
  const { decisions, actions } = minutesIndex([meeting]);
  const urls = addresses(site);
  const urlOf = (topic: number | undefined) => within(urls({ meeting, topic, place: meeting.place }), site);
  const links = meeting.targets.map((target) => ({
    ...target,
    topic: topicAt(meeting.topics, target.place.line)?.number,
  }));
  const saidIn = (number: number | undefined): SearchLine[] => [
    ...decisions.filter(({ topic }) => topic === number).map(({ text }) => ["decided", text] as const),
    ...actions
      .filter(({ topic, certainty }) => topic === number && certainty === "clear")
      .map((one) => ["todo", toDo(one)] as const),
    ...links
      .filter(({ topic }) => topic === number)
      .map(({ words, url }) => ["link", words || url, url] as const),
  ];
  const people = meeting.minutes.attendees.map(({ name }) => ["person", name] as const);
  const head = [headline(meeting), meeting.subject, meeting.summary, ...meeting.tags].join(" ");
  const texts = [...lead, ...(notes === undefined ? [] : [notes])].map(plainBlock).join(" ");
  const above = [...saidIn(undefined), ...people];
  return [
    { meeting: at, title: "", url: urlOf(undefined), said: above, words: spoken(head, texts, above) },
    ...topics.map(({ number, title, blocks }) => {
      const said = saidIn(number);
      const words = spoken(plain(title), blocks.map(plainBlock).join(" "), said);
      return { meeting: at, title: plain(title), url: urlOf(number), said, words };
    }),
  ];
}

function spoken(head: string, text: string, said: readonly SearchLine[]): ReadonlySet<string> {
  const others = said.map(([, words, url]) => `${words} ${url === undefined ? "" : hostOf(url)}`);
  const words = plainWords([head, text, ...others].join(" ")).split(" ");
  return new Set(words.filter((word) => word !== "" && word.length <= LONGEST));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "";
}

/** From where the site is served, so that it is found wherever a copy of it is. */
function within(url: string, { minutes }: Site): string {
  return url.startsWith(minutes) ? url.slice(minutes.length) : url;
}
