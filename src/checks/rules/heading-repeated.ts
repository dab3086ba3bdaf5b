import { outline } from "../../model/outline.ts";
import { plain } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";

/** What may stand behind every topic, on its level as well as below it. */
const NATURAL =
  /^(?:actions?|action items|next steps|decisions?|agreed|notes?|discussion|status|summary|background|links|questions|examples?)\b/i;

/**
 * Of headings that open topics alone: they are the contents, and have anchors. Below them two of one name are natural,
 * and one that is there three times and more is a pattern.
 */
export const headingRepeated: Rule = {
  code: "heading-repeated",
  severity: "warning",
  about: "two topics with the same heading",
  find: ({ meeting }) => {
    const topics = outline(meeting).topics.map(({ heading }) => ({
      words: plain(heading.children),
      heading,
    }));
    const named = topics.filter(({ words }) => words !== "" && !NATURAL.test(words));
    const groups = [...Map.groupBy(named, ({ words }) => words.toLowerCase()).values()];
    return groups.flatMap(([first, second, ...more]) => {
      if (first === undefined || second === undefined || more.length > 0) return [];
      return {
        message: `the heading "${second.words}" stands on line ${first.heading.place.line} already`,
        place: second.heading.place,
        hint: "Tell the two apart, or join what is under them.",
      };
    });
  },
};
