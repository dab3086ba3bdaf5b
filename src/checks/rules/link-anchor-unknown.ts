import type { Heading } from "../../model/document.ts";
import { links, plain } from "../../model/walk.ts";
import { anchors } from "../../writers/anchors.ts";
import type { Rule } from "../rule.ts";
import { decoded } from "../support/decoded.ts";
import { headings } from "../support/headings.ts";
import { permalinkOf } from "../support/permalink-of.ts";

export const linkAnchorUnknown: Rule = {
  code: "link-anchor-unknown",
  severity: "warning",
  about: "a link to a topic that the meeting's page does not have",
  find: ({ meeting, meetings, site }) =>
    links(meeting.document).flatMap(({ url, place }) => {
      const named = permalinkOf(url, site);
      const target = named === undefined ? undefined : meetings.find(({ permalink }) => permalink === named);
      const anchor = decoded(new URL(url).hash.slice(1));
      if (target === undefined || anchor === undefined || anchor === "") return [];
      const ids = anchors(target.topics);
      if (ids.some(({ squash, dash, more }) => [squash, dash, ...more].includes(anchor))) return [];
      // A page that is not ours may give any heading an id, in its own spelling.
      if (site.page !== "" && headings(target).some((heading) => isLike(heading, anchor))) return [];
      const like = ids.find(({ squash }) => letters(squash) === letters(anchor));
      const whose = target.permalink === meeting.permalink ? "this note" : target.permalink;
      return {
        message: `a link leads to #${anchor}, and no topic of ${whose} has that anchor`,
        place,
        hint:
          like === undefined
            ? "Link to a topic by the words of its heading, without spaces; what is below a topic has no anchor."
            : `Write #${like[site.anchors]}.`,
      };
    }),
};

function isLike({ children }: Heading, anchor: string): boolean {
  return letters(plain(children)) === letters(anchor);
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
