import type { Meeting } from "../../model/meeting.ts";
import type { Site } from "../../model/site.ts";
import { links, plain } from "../../model/walk.ts";
import { type Anchors, anchors } from "../../writers/anchors.ts";
import type { Rule } from "../rule.ts";
import { decoded } from "../support/decoded.ts";
import { headings } from "../support/headings.ts";
import { permalinkOf } from "../support/permalink-of.ts";

export const linkAnchorUnknown: Rule = {
  code: "link-anchor-unknown",
  severity: "warning",
  about: "a link to a topic that the meeting's page does not have",
  find: ({ meeting, meetings, site }) => {
    // A thousand links may lead to one page: what it has is gathered once.
    const pages = new Map<string, Linkable | undefined>();
    const pageOf = (permalink: string) => {
      if (!pages.has(permalink)) {
        const target = meetings.find((one) => one.permalink === permalink);
        pages.set(permalink, target === undefined ? undefined : gathered(target, site));
      }
      return pages.get(permalink);
    };
    return links(meeting.document).flatMap(({ url, place }) => {
      const permalink = permalinkOf(url, site);
      const anchor = decoded(new URL(url).hash.slice(1));
      if (permalink === undefined || anchor === undefined || anchor === "") return [];
      const page = pageOf(permalink);
      if (page === undefined || page.ids.has(anchor)) return [];
      if (page.headings.has(letters(anchor))) return [];
      const like = page.topics.get(letters(anchor));
      const whose = permalink === meeting.permalink ? "this note" : permalink;
      return {
        message: `a link leads to #${anchor}, and no topic of ${whose} has that anchor`,
        place,
        hint:
          like === undefined
            ? "Link to a topic by the words of its heading, without spaces; what is below a topic has no anchor."
            : `Write #${like[site.anchors]}.`,
      };
    });
  },
};

/** What links to a meeting's page may name. */
interface Linkable {
  readonly ids: ReadonlySet<string>;
  /** The anchors of each topic by its letters, the first where two are alike. */
  readonly topics: ReadonlyMap<string, Anchors>;
  /** The letters of every heading where the page is not ours: it may give any of them an id, in its own spelling. */
  readonly headings: ReadonlySet<string>;
}

function gathered(meeting: Meeting, { page }: Site): Linkable {
  const all = anchors(meeting.topics);
  const others = page === "" ? [] : headings(meeting);
  return {
    ids: new Set(all.flatMap(({ squash, dash, more }) => [squash, dash, ...more])),
    topics: new Map(all.map((one) => [letters(one.squash), one] as const).reverse()),
    headings: new Set(others.map(({ children }) => letters(plain(children)))),
  };
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
