import { links } from "../../model/walk.ts";
import type { Candidate, Finding, Rule } from "../rule.ts";
import { headPassages, passages } from "../support/passages.ts";

/** Tags of Liquid and Nunjucks, values between braces (Hugo's too), attributes of kramdown. */
const TAG =
  /\{%-?\s*[a-z][^%\n]{0,200}%\}|\{\{[<%-]?\s*[\w."'/$][^{}\n]{0,200}\}\}|\{:\s*[.#\w][^{}\n]{0,200}\}/gi;
const IN_ADDRESS = /%7B%7B|\{\{|\{%|%7B%25/i;

/** What a site's generator would have filled in: here it goes out as it stands. */
export const generatorLeft: Rule = {
  code: "generator-left",
  severity: "warning",
  about: "a tag of a site's generator (Liquid, Nunjucks, Hugo), which nothing fills in here",
  find: (subject) => [...inText(subject), ...inAddresses(subject)],
};

const HINT = "Write what it stands for, or mark it as code.";

function inText(subject: Candidate): Finding[] {
  return [...headPassages(subject), ...passages(subject)].flatMap(({ text, at }) =>
    [...text.matchAll(TAG)].map(({ 0: tag, index }) => ({
      message: `${tag.slice(0, 60)} goes out as it stands: it is another program's`,
      place: at(index, tag.length),
      hint: HINT,
    })),
  );
}

function inAddresses({ meeting }: Candidate): Finding[] {
  return links(meeting.document)
    .filter(({ url }) => IN_ADDRESS.test(url))
    .map(({ url, place }) => ({
      message: `a link leads to ${url}, which another program would have filled in`,
      place,
      hint: "Write the address that it stands for.",
    }));
}
