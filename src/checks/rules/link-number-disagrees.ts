import { links, plain } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";

/** `#375`, `mirage#375`, `mirage/mirage#375`, `PR #375`: a label that is nothing but a number and whose it is. */
const LABEL = /^(?:(?:issue|bug|ticket|pr|pull request|mr)\s+)?(?:([\w.-]+\/[\w.-]+)|[\w.-]*)[#!](\d+)$/i;
/** GitHub's, GitLab's and their kin's paths. */
const TRACKED = /^\/(.+?)\/(?:-\/)?(?:issues?|pulls?|merge_requests|discussions)\/(\d+)\/?$/;

export const linkNumberDisagrees: Rule = {
  code: "link-number-disagrees",
  severity: "warning",
  about: "a link whose words name one issue and whose address another",
  find: ({ meeting }) =>
    links(meeting.document).flatMap(({ children, url, place }) => {
      const [label, project, number] = LABEL.exec(plain(children)) ?? [];
      const [, , target] = TRACKED.exec(new URL(url).pathname) ?? [];
      if (label === undefined || number === undefined || target === undefined || number === target) return [];
      const whose = project === undefined ? "" : ` of ${project}`;
      return {
        message: `"${label}" leads to number ${target}, not to ${number}${whose}: ${url}`,
        place,
        hint: "Mend the one that is wrong.",
      };
    }),
};
