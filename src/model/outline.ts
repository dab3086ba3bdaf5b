import type { Block, Document, Footnotes, Heading } from "./document.ts";
import type { NamedTopic } from "./meeting.ts";
import { type NumberedTitle, numbered } from "./numbering.ts";
import { inlines, plain } from "./walk.ts";

/**
 * A meeting as every output lays it out: what comes before the first topic, then the topics. Post, newsletter,
 * page and feed all take it from here, so that their numbers and their order agree.
 */
export interface Outline {
  readonly lead: readonly Block[];
  readonly topics: readonly Topic[];
  /** The footnotes of all of it. */
  readonly notes?: Footnotes | undefined;
}

/** As much of a meeting as its outline depends on. */
interface Outlined {
  readonly document: Document;
  readonly minutes: { readonly taken: readonly Block[]; readonly brackets: readonly Heading[] };
}

export interface Topic extends NumberedTitle {
  readonly heading: Heading;
  /** What stands under the heading, sub-headings included. */
  readonly blocks: readonly Block[];
}

/** Under this many topics an output shows no contents, and the agenda stays in the body. */
export const CONTENTS_FROM = 3;

const OTHER_BUSINESS =
  /^(?:\d+[.)]\s*)?(?:a\.?\s?o\.?\s?b\.?|any other (?:business|items?|matters?|topics?)(?: \(a\.?o\.?b\.?\))?|other business)\s*:?$/i;

/**
 * A heading opens a topic unless it lies below a topic already open or is a bracket around topics (Agenda, Notes).
 * What the minutes took is left out.
 */
export function outline({ document, minutes }: Outlined): Outline {
  const taken = new Set(minutes.taken);
  const brackets = new Set<Block>(minutes.brackets);
  const title = titleOf(document);
  const lead: Block[] = [];
  const topics: { heading: Heading; blocks: Block[] }[] = [];
  let level = 0;
  for (const block of document) {
    if (block.kind === "footnotes") continue;
    if (block.kind === "heading" && block !== title) {
      if (brackets.has(block)) level = 0;
      else if (level === 0 || block.level <= level || isOtherBusiness(block)) {
        level = block.level;
        topics.push({ heading: block, blocks: [] });
        continue;
      }
    }
    if (!taken.has(block)) (topics.at(-1)?.blocks ?? lead).push(block);
  }
  const titles = numbered(topics.map(({ heading }) => heading.children));
  return {
    lead,
    topics: topics.flatMap((topic, i) => ({ ...topic, ...(titles[i] ?? []) })),
    notes: document.find((block) => block.kind === "footnotes"),
  };
}

/** Whether a heading opens what belongs to no topic before it, however deep it is. */
export function isOtherBusiness({ children }: Heading): boolean {
  return OTHER_BUSINESS.test(plain(children));
}

/** A lone heading at the top, above all others: the note's title, which opens no topic. */
export function titleOf(document: readonly Block[]): Heading | undefined {
  const all = document.filter((block) => block.kind === "heading");
  const [first, ...rest] = all;
  return first !== undefined &&
    rest.length > 0 &&
    rest.every((heading) => heading.level > first.level) &&
    document[0] === first
    ? first
    : undefined;
}

/** A topic as lists of many meetings name it. */
export function named({ number, title, heading: { id, place, children } }: Topic): NamedTopic {
  return { number, title: plain(title), heading: plain(children), id, place };
}

/** The topic under which a line of the note stands; undefined above them all. */
export function topicAt(topics: readonly NamedTopic[], line: number): NamedTopic | undefined {
  return topics.findLast(({ place }) => place.line <= line);
}

/** The pictures of a document whose addresses lie in a folder of the web, each once; undefined where there are none. */
export function picturesIn(document: Document, folder: string): readonly string[] | undefined {
  const urls = [...inlines(document)].flatMap((one) =>
    one.kind === "image" && one.url.startsWith(folder) ? one.url : [],
  );
  return urls.length === 0 ? undefined : [...new Set(urls)];
}
