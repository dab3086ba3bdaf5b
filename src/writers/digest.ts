/**
 * A digest: the meetings of a span of days as one article. Pure. Each meeting is a topic: its news, its day and its
 * topics; then across all of them what was decided, what is to do by whom, what is next, and the links.
 */

import { createHash } from "node:crypto";
import { dayAfter } from "../model/day.ts";
import type { Block, Inline, Link, ListItem } from "../model/document.ts";
import { type Digest, holdsDay, type Span } from "../model/edition.ts";
import type { Action, Article, Meeting, Person } from "../model/meeting.ts";
import { type IndexedAction, type IndexRow, minutesIndex } from "../model/meeting-index.ts";
import { nextAgenda, withDue } from "../model/next-agenda.ts";
import { topicAt } from "../model/outline.ts";
import { digestPath } from "../model/paths.ts";
import type { Site } from "../model/site.ts";
import type { Place } from "../problem.ts";
import { addresses } from "./addresses.ts";
import { isSaid } from "./agreed/action-words.ts";
import { saysDay, withoutDay } from "./said-days.ts";
import { dateInWords, daysInWords, headline, shortDate } from "./wording.ts";
import type { Words } from "./words.ts";

/** The digest of the meetings (newest first) within a span; undefined where there is none. */
export function digest(
  newestFirst: readonly Meeting[],
  span: Span,
  site: Site,
  words: Words,
): Digest | undefined {
  const [newest, ...older] = newestFirst.filter(({ date }) => holdsDay(span, date));
  if (newest === undefined) return undefined;
  const meetings = [newest, ...older] as const;
  return { kind: "digest", span, meetings, article: composed(meetings, span, site, words) };
}

function composed(within: Digest["meetings"], span: Span, site: Site, words: Words): Article {
  const [{ place, authors: own }] = within;
  const permalink = digestPath(span);
  const [first = own[0], ...others] = authors(within);
  const address = addresses(site);
  const { decisions, actions } = minutesIndex(within);
  const told = (quote: string, row: IndexRow) => item([...quoted(quote, row, site, address)], place);
  return {
    permalink,
    subject: `${site.title}: ${daysInWords(span, site.language)}`,
    authors: [first, ...others],
    summary: within.map((meeting) => news(meeting, site)).join("; "),
    document: [
      ...within.flatMap((meeting) => about(meeting, site, address)),
      ...section(
        words.digestDecisions,
        decisions.map((row) => told(row.words, row)),
        place,
      ),
      ...section(words.digestActions, toDo(actions.filter(isClear), words, told, place), place),
      ...section(words.digestNext, next(within, told, site), place),
      ...section(words.digestLinks, linksOf(within), place),
    ],
    minutes: {
      ...{ done: [], attendees: [], agenda: [], actions: [], deferred: [], decisions: [] },
      ...{ taken: [], brackets: [] },
    },
    url: new URL(`${permalink}/`, site.minutes).href,
    place,
    source: createHash("sha256")
      .update(within.map(({ source }) => source).join())
      .digest("hex"),
  };
}

type Address = ReturnType<typeof addresses>;

/** Everybody who wrote one of them, once, in order of the days; nobody's mail address: replies go to the list. */
function authors(within: readonly Meeting[]): Person[] {
  const all = within.toReversed().flatMap((meeting) => meeting.authors);
  return [...new Map(all.map(({ name, uri }) => [name, { name, uri }])).values()];
}

/** A meeting by its news, the day and its topics in a line, and what it was about where that says more. */
function about(meeting: Meeting, site: Site, address: Address): Block[] {
  const { place, summary, date } = meeting;
  const topics = meeting.topics
    .filter(({ title }) => title !== "")
    .map((topic) =>
      linkTo(address({ meeting, topic: topic.number, place: topic.place }), topic.title, place),
    );
  const day = dateInWords(date, site.language);
  const line = topics.flatMap((link, i) => [text(i === 0 ? ": " : ", "), link]);
  return [
    { kind: "heading", level: 2, children: [linkTo(meeting.url, news(meeting, site), place)], place },
    { kind: "paragraph", children: [text(day), ...line], place },
    ...(summary === headline(meeting) || summary === "" ? [] : [paragraph(summary, place)]),
  ];
}

/** The news of a meeting without its day, which stands below it. */
function news(meeting: Meeting, { language }: Site): string {
  return withoutDay(headline(meeting), meeting.date, language);
}

function isClear({ certainty }: Action): boolean {
  return certainty === "clear";
}

/** A quotation, and behind it its day as the way to where it stands. */
function quoted(quote: string, row: IndexRow, { language }: Site, address: Address): Inline[] {
  const day = linkTo(address(row), shortDate(row.meeting.date, language), row.place);
  return [text(`${quote} (`), day, text(")")];
}

type Told = (quote: string, row: IndexRow) => ListItem;

/** What is to do by whom, an item each; last what is nobody's. */
function toDo(actions: readonly IndexedAction[], words: Words, told: Told, place: Place): ListItem[] {
  const byPerson = Map.groupBy(actions, ({ who }) => who.join(", "));
  const people = [...byPerson].toSorted(([one], [other]) => Number(one === "") - Number(other === ""));
  return people.map(([name, own]) => {
    const said = name === "" ? words.digestNobody : name;
    return {
      place,
      children: [
        { kind: "paragraph", children: [{ kind: "strong", children: [text(said)] }], place },
        { kind: "list", items: own.map((row) => told(withDue(row.unmarked, row), row)), place },
      ],
    };
  });
}

/** What the newest meeting says of the next one, and what the last ones put off; what somebody is to do is said already. */
function next(within: Digest["meetings"], told: Told, { language }: Site): ListItem[] {
  const [newest] = within;
  const { nextMeeting } = newest.minutes;
  const standing = (meeting: Meeting, line: number): IndexRow => ({
    meeting,
    topic: topicAt(meeting.topics, line)?.number,
    place: { ...meeting.place, line },
  });
  const taken = new Set(
    within.flatMap(({ minutes }) => minutes.actions.filter(isClear).map(({ quote }) => quote)),
  );
  const putOff = nextAgenda(within, dayAfter(newest.date)).deferred.flatMap(
    ({ said: [first] }) => first ?? [],
  );
  return [
    ...(nextMeeting === undefined ? [] : [nextMeeting]).map(({ date, quote, line }) => {
      const isDated = date === undefined || saysDay(quote, date, language);
      const day = isDated ? "" : `${dateInWords(date, language)}: `;
      return told(day + quote, standing(newest, line));
    }),
    ...putOff
      .filter(({ quote }) => !taken.has(quote))
      .map(({ topic, quote, line, meeting }) => {
        const about = topic === "" || topic === quote || isSaid(topic, quote) ? "" : `${topic}: `;
        return told(about + quote, standing(meeting, line));
      }),
  ];
}

/** Each target once, with the words it is given first; where they say nothing, with its topic. */
function linksOf(within: readonly Meeting[]): ListItem[] {
  const first = Map.groupBy(
    within.flatMap(({ targets, topics }) => targets.map((target) => ({ ...target, topics }))),
    ({ url }) => url,
  );
  return [...first.values()].flatMap(([target]) => {
    if (target === undefined) return [];
    const { url, words, place, topics } = target;
    const topic = topicAt(topics, place.line)?.title ?? "";
    const about = topic !== "" && (words === url || isEmpty(words)) ? [text(` (${topic})`)] : [];
    return [item([linkTo(url, words || url, place), ...about], place)];
  });
}

/** Whether the words of a link say nothing of where it leads. */
function isEmpty(words: string): boolean {
  return EMPTY.test(words.replace(/[^\p{L}\p{N}]+/gu, " ").trim());
}

const EMPTY =
  /^(?:|here|links?|this|that|these|see|more|details?|source|issues?|bug|pull request|pr|post|page|wiki|doc|docs|notes?|thread|video|slides|repo|code|\d+)$/i;

function section(title: string, items: readonly ListItem[], place: Place): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, children: [{ kind: "text", text: title }], place },
    { kind: "list", items, place },
  ];
}

function linkTo(url: string, words: string, place: Place): Link {
  return { kind: "link", url, children: [{ kind: "text", text: words }], bare: words === url, place };
}

function text(words: string): Inline {
  return { kind: "text", text: words };
}

function paragraph(words: string, place: Place): Block {
  return { kind: "paragraph", children: [text(words)], place };
}

function item(children: readonly Inline[], place: Place): ListItem {
  return { children: [{ kind: "paragraph", children, place }], place };
}
