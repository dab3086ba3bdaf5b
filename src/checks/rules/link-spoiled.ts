import { links } from "../../model/walk.ts";
import type { Candidate, Finding, Rule } from "../rule.ts";
import { passages } from "../support/passages.ts";

const TARGET = String.raw`(?:https?://|mailto:|www\.)`;

/** A link that Markdown took for words, by what gives it away; only what leads to an address is meant for one. */
const FORMS: readonly { readonly pattern: RegExp; readonly hint: string }[] = [
  {
    pattern: new RegExp(String.raw`\[[^[\]]+\][ \t\n]+\(${TARGET}[^\s)]*\)?`, "g"),
    hint: "Leave no space between ] and (.",
  },
  {
    pattern: new RegExp(String.raw`\([^()[\]]+\)\[${TARGET}[^\s\]]*\]?`, "g"),
    hint: "Write [words](address): the words in the square brackets.",
  },
  {
    // "[the plan (https://…)]" is an aside with an address, and closes its bracket.
    pattern: new RegExp(String.raw`\[[^[\]()]+\(${TARGET}[^\s)[\]]*(?:\)(?![^[]*\])|$)`, "g"),
    hint: "Close the words with ] before the address.",
  },
  {
    pattern: new RegExp(String.raw`\[[^[\]]+\]\(${TARGET}[^\s)]*`, "g"),
    hint: "Close the address with ), and leave no space in it.",
  },
  {
    pattern: new RegExp(String.raw`(?<=\n)\[(?!\^)[^[\]]+\]:[ \t]+\(?${TARGET}\S*`, "g"),
    hint: "Put a blank line above it: within a paragraph it defines nothing.",
  },
];

export const linkSpoiled: Rule = {
  code: "link-spoiled",
  severity: "warning",
  about: "a link that Markdown does not take for one, for its brackets",
  find: (subject) => [...inText(subject), ...inTargets(subject)],
};

function inText(subject: Candidate): Finding[] {
  return passages(subject).flatMap((passage) =>
    FORMS.flatMap(({ pattern, hint }) =>
      [...passage.text.matchAll(pattern)].map((match) => ({
        message: `"${match[0].replace(/\s+/g, " ")}" is no link: its brackets are not a link's`,
        place: passage.at(match.index, match[0].length),
        hint,
      })),
    ),
  );
}

// `[label]: (https://…` is a definition, and leads to a folder "(https:" of the site.
function inTargets({ meeting, site }: Candidate): Finding[] {
  return links(meeting.document)
    .filter(({ url }) => url.startsWith(new URL("/", site.url).href) && /\/(?:\(|%3C|<)https?:/i.test(url))
    .map(({ url, place }) => ({
      message: `a link leads to ${url}: its address has a bracket too many`,
      place,
      hint: "Take the bracket out of the address.",
    }));
}
