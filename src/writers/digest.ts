/**
 * A digest: the meetings of a span of days as one article. Pure. Each meeting is a topic: its headline and what stands in it as links, then actions and links across all.
 */
import { createHash } from "node:crypto";
import type { Block, Inline, Link, ListItem } from "../model/document.ts";
import type { Digest, Span } from "../model/edition.ts";
import type { Article, Meeting, Person } from "../model/meeting.ts";
import { type IndexedAction, meetingIndex } from "../model/meeting-index.ts";
import { toDo } from "../model/next-agenda.ts";
import { digestPath } from "../model/paths.ts";
import type { Site } from "../model/site.ts";
import type { Place } from "../problem.ts";
import { addresses } from "./addresses.ts";
import { daysInWords, headline, shortDate } from "./wording.ts";
import type { Words } from "./words.ts";

/** The digest of the meetings (newest first) within a span; undefined where there is none. */
export function digest(
  newestFirst: readonly Meeting[],
  span: Span,
  site: Site,
  words: Words,
): Digest | undefined {
  const [newest, ...older] = newestFirst.filter(({ date }) => date >= span.since && date <= span.until);
  if (newest === undefined) return undefined;
  const meetings = [newest, ...older] as const;
  return { kind: "digest", span, meetings, article: composed(meetings, span, site, words) };
}

function composed(within: Digest["meetings"], span: Span, site: Site, words: Words): Article {
  const [{ place, authors: own }] = within;
  const permalink = digestPath(span);
  const [first = own[0], ...others] = authors(within);
  const address = addresses(site);
  const { actions } = meetingIndex(within, [], site);
  return {
    permalink,
    subject: `${site.title}: ${daysInWords(span, site.language)}`,
    authors: [first, ...others],
    summary: within.map(headline).join("; "),
    document: [
      ...within.flatMap((meeting) => topic(meeting, site, address)),
      ...section(
        words.digestActions,
        actions.filter(isClear).map((one) => action(one, site, address)),
        place,
      ),
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

function topic(meeting: Meeting, { language }: Site, address: Address): Block[] {
  const { place, summary, subject, description, date } = meeting;
  const day = shortDate(date, language);
  const said = description === undefined ? day : `${subject}, ${day}`;
  const items = meeting.topics
    .filter(({ title }) => title !== "")
    .map((topic) => {
      const url = address({ meeting, topic: topic.number, place: topic.place });
      return item([linkTo(url, topic.title, place)], place);
    });
  return [
    { kind: "heading", level: 2, children: [linkTo(meeting.url, headline(meeting), place)], place },
    paragraph(said, place),
    ...(summary === headline(meeting) || summary === "" ? [] : [paragraph(summary, place)]),
    ...(items.length === 0 ? [] : [{ kind: "list" as const, items, place }]),
  ];
}

function isClear({ certainty }: IndexedAction): boolean {
  return certainty === "clear";
}

function action(row: IndexedAction, { language }: Site, address: Address): ListItem {
  const { meeting, place } = row;
  const day = linkTo(address(row), shortDate(meeting.date, language), place);
  return item([{ kind: "text", text: `${toDo(row)} (` }, day, { kind: "text", text: ")" }], place);
}

/** Each target once, with the words it is given first. */
function linksOf(within: readonly Meeting[]): ListItem[] {
  const first = Map.groupBy(
    within.flatMap(({ targets }) => targets),
    ({ url }) => url,
  );
  return [...first.values()].flatMap(([target]) =>
    target === undefined
      ? []
      : [item([linkTo(target.url, target.words || target.url, target.place)], target.place)],
  );
}

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

function paragraph(text: string, place: Place): Block {
  return { kind: "paragraph", children: [{ kind: "text", text }], place };
}

function item(children: readonly Inline[], place: Place): ListItem {
  return { children: [{ kind: "paragraph", children, place }], place };
}
