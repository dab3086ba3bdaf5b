import type { Topic } from "../model/outline.ts";
import type { Site } from "../model/site.ts";
import { plain } from "../model/walk.ts";

/** The ids of a topic on a meeting's page, by both conventions for anchors. */
export type Anchors = Readonly<Record<Site["anchors"], string>>;

/** The anchors of every topic: case kept, no id given twice, none empty. */
export function anchors(topics: readonly Topic[]): Anchors[] {
  const used = new Set<string>();
  return topics.map(({ number, title }) => {
    const words = plain(title);
    const squash = unused(words.replace(/[^\p{L}\p{M}\p{N}]/gu, "") || `topic-${number}`, used);
    const dash = unused(words.replace(/\s+/g, "-") || `topic-${number}`, used);
    used.add(squash).add(dash);
    return { squash, dash };
  });
}

// Not yet added between the two of one topic: where both conventions agree, one id serves.
function unused(id: string, used: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? id : `${id}-${n}`;
    if (!used.has(candidate)) return candidate;
  }
}

/** An anchor as the end of an address. */
export function hash(anchor: string): string {
  return `#${encodeURIComponent(anchor)}`;
}
