/**
 * What of a meeting the site's search finds: its topics, each with its words and with what stands out in it (decisions,
 * actions, links, people) as it is said. It refuses to know files, and how a page shows what is found.
 */
import type { Meeting } from "../../model/meeting.ts";
import { minutesIndex } from "../../model/meeting-index.ts";
import { toDo, withDue } from "../../model/next-agenda.ts";
import { outline, topicAt } from "../../model/outline.ts";
import { plainWords } from "../../model/plain-words.ts";
import type { Site } from "../../model/site.ts";
import { plain, plainBlock } from "../../model/walk.ts";
import { addresses } from "../addresses.ts";
import { headline } from "../wording.ts";

/** A word of more letters is none that anybody types. */
const LONGEST = 40;

/** What is said in a section: a decision, an action, a link with where it leads, or who was there. */
export type SearchLine = readonly [kind: "decided" | "todo" | "link" | "person", words: string, url?: string];

/** Where a word stands, as bits: in a title, a decision, an action, or another line. What ranks is read from them. */
const STANDING = { title: 1, decided: 2, todo: 4, link: 8, person: 8 } as const;

/** A part of a note that is found by its words. */
export interface SearchSection {
  /** Empty where it stands under no topic. */
  readonly title: string;
  readonly url: string;
  readonly said: readonly SearchLine[];
  /** Each word with where it stands beside the text; looked for when somebody asks, as not all do. */
  readonly words: () => ReadonlyMap<string, number>;
}

/** The sections of a meeting: what stands under no topic, then each topic. */
export function sectionsOf(meeting: Meeting, site: Site): SearchSection[] {
  const { lead, topics, behind, notes } = outline(meeting);
  const { decisions, actions } = minutesIndex([meeting]);
  const urls = addresses(site);
  const urlOf = (topic: number | undefined) => within(urls({ meeting, topic, place: meeting.place }), site);
  const links = meeting.targets.map((target) => ({
    ...target,
    topic: topicAt(meeting.topics, target.place.line)?.number,
  }));
  const saidIn = (number: number | undefined): SearchLine[] => [
    ...decisions.filter(({ topic }) => topic === number).map(({ words }) => ["decided", words] as const),
    ...actions
      .filter(({ topic, certainty }) => topic === number && certainty === "clear")
      .map((one) => ["todo", withDue(toDo(one), one)] as const),
    ...links
      .filter(({ topic }) => topic === number)
      .map(({ words, url }) => ["link", words || url, url] as const),
  ];
  const people = meeting.minutes.attendees.map(({ name }) => ["person", name] as const);
  const texts = () =>
    [meeting.subject, meeting.summary, ...meeting.tags].concat(
      [...lead, ...behind, ...(notes === undefined ? [] : [notes])].map(plainBlock),
    );
  const above = [...saidIn(undefined), ...people];
  return [
    {
      title: "",
      url: urlOf(undefined),
      said: above,
      words: () => wordsOf(headline(meeting), texts(), above),
    },
    ...topics.map(({ number, title, blocks }) => {
      const said = saidIn(number);
      const words = () => wordsOf(plain(title), blocks.map(plainBlock), said);
      return { title: plain(title), url: urlOf(number), said, words };
    }),
  ];
}

function wordsOf(
  title: string,
  texts: readonly string[],
  said: readonly SearchLine[],
): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (text: string, standing: number) => {
    for (const word of plainWords(text).split(" "))
      if (word !== "" && word.length <= LONGEST) words.set(word, (words.get(word) ?? 0) | standing);
  };
  add(texts.join(" "), 0);
  add(title, STANDING.title);
  for (const [kind, text, url] of said)
    add(`${text} ${url === undefined ? "" : hostOf(url)}`, STANDING[kind]);
  return words;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "";
}

/** From where the site is served, so that it is found wherever a copy of it is. */
function within(url: string, { minutes }: Site): string {
  return url.startsWith(minutes) ? url.slice(minutes.length) : url;
}
