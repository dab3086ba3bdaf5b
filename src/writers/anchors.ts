import type { NamedTopic } from "../model/meeting.ts";
import type { Site } from "../model/site.ts";

/** The ids of a topic on a meeting's page, by both conventions for anchors, and what else people link to it by. */
export interface Anchors extends Readonly<Record<Site["anchors"], string>> {
  /** The note's own id for it, and GitHub's slug, where they differ from the others. */
  readonly more: readonly string[];
}

/** The anchors of every topic: case kept, no id given twice, none empty. */
export function anchors(topics: readonly Pick<NamedTopic, "number" | "heading" | "id">[]): Anchors[] {
  const used = new Map<string, number>();
  const own = topics.map(({ number, heading }) => {
    const squash = unused(heading.replace(/[^\p{L}\p{M}\p{N}]/gu, "") || `topic-${number}`, used);
    const dash = unused(heading.replace(/\s+/g, "-") || `topic-${number}`, used);
    for (const id of new Set([squash, dash])) if (!used.has(id)) used.set(id, 1);
    return { squash, dash };
  });
  const slugs = new Map<string, number>();
  return topics.map(({ heading, id }, i) => {
    const slug = slugOf(heading);
    const before = slugs.get(slug) ?? 0;
    slugs.set(slug, before + 1);
    const more = [id ?? "", before === 0 ? slug : `${slug}-${before}`].filter(
      (one) => one !== "" && !used.has(one),
    );
    for (const one of more) used.set(one, 1);
    return { ...(own[i] ?? { squash: "", dash: "" }), more: [...new Set(more)] };
  });
}

// As GitHub and what follows it make ids of headings.
function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
}

// Not yet added between the two of one topic: where both conventions agree, one id serves. An id's last number is
// kept: a thousand topics of one name must not be counted through a thousand times.
function unused(id: string, used: Map<string, number>): string {
  for (let n = used.get(id) ?? 0; ; n++) {
    const candidate = n === 0 ? id : `${id}-${n + 1}`;
    if (used.has(candidate)) continue;
    if (n > 0) used.set(id, n);
    return candidate;
  }
}

/** An anchor as the end of an address. */
export function hash(anchor: string): string {
  return `#${encodeURIComponent(anchor)}`;
}
