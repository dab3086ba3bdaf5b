import type { Block, Heading, Inline } from "./document.ts";
import type { Meeting } from "./meeting.ts";

/**
 * A meeting as every output lays it out: what comes before the first topic, then the topics. Post, newsletter,
 * page and feed all take it from here, so that their numbers and their order agree.
 */
export interface Outline {
  readonly lead: readonly Block[];
  readonly topics: readonly Topic[];
}

export interface Topic {
  /** 1, 2, 3 …: the same in every output. */
  readonly number: number;
  readonly title: readonly Inline[];
  readonly heading: Heading;
  /** What stands under the heading, sub-headings included. */
  readonly blocks: readonly Block[];
}

/** Under this many topics an output shows no contents, and the agenda stays in the body. */
export const CONTENTS_FROM = 3;

/**
 * A heading opens a topic unless it lies below a topic already open; a heading that the minutes took (Agenda,
 * Notes) is a bracket around topics, none itself.
 */
export function outline(meeting: Meeting): Outline {
  const taken = new Set<Block>(meeting.minutes.taken);
  const lead: Block[] = [];
  const topics: { heading: Heading; blocks: Block[] }[] = [];
  const title = titleOf(meeting.document);
  let open: { heading: Heading; blocks: Block[] } | undefined;
  for (const block of meeting.document) {
    if (block.kind === "heading" && block !== title) {
      if (taken.has(block)) {
        open = undefined;
        continue;
      }
      if (open === undefined || block.level <= open.heading.level) {
        open = { heading: block, blocks: [] };
        topics.push(open);
        continue;
      }
    }
    if (!taken.has(block)) (open?.blocks ?? lead).push(block);
  }
  return {
    lead,
    topics: topics.map((topic, i) => ({ number: i + 1, title: topic.heading.children, ...topic })),
  };
}

// A lone heading at the top, above all others, is the note's title and opens no topic.
function titleOf(document: readonly Block[]): Heading | undefined {
  const all = document.filter((block) => block.kind === "heading");
  const [first, ...rest] = all;
  return first !== undefined &&
    rest.length > 0 &&
    rest.every((heading) => heading.level > first.level) &&
    document[0] === first
    ? first
    : undefined;
}
