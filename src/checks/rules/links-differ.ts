import { inlines, links } from "../../model/walk.ts";
import type { Candidate, Finding, Rule } from "../rule.ts";
import { type Printed, printed, targetsOfHtml, wordsOfHtml } from "../support/printed.ts";
import { body } from "../support/runs.ts";
import { saidTargets } from "../support/source.ts";
import { LOOK } from "./words-differ.ts";

/**
 * The document's links are in every output, and an output of the document alone has no others; navigation, pictures,
 * authors' addresses and the project's own footer do not count. Never fires while the writers are sound.
 */
export const linksDiffer: Rule = {
  code: "links-differ",
  severity: "error",
  about: "an output that has not the links of the note (a fault of minutewire's)",
  find: (subject) => {
    const source = saidTargets(subject);
    return printed(subject).flatMap((one) => {
      const found = compare(one, subject);
      return found.length > 0 || one.stops !== undefined ? found : unread(one, source);
    });
  },
};

// Against the note as it is written: what its reader lost, no output has.
function unread(one: Printed, source: ReturnType<typeof saidTargets>): Finding[] {
  const { all } = targets(one);
  // In a block of raw HTML a link of Markdown's is the words that it is written in.
  const text = one.kind === "text" ? one.text : wordsOfHtml(one.html);
  const has = (url: string) => all.has(url) || all.has(new URL(url).href) || text.includes(url);
  const missing = source.find(({ what }) => !has(what));
  return missing === undefined
    ? []
    : [
        {
          message: `${one.name} lacks the link to ${missing.what}, which the note has`,
          place: missing.place,
          hint: LOOK,
          isPerhaps: true,
        },
      ];
}

const HINT = "Nothing was sent. The fault is minutewire's: please report it with the note.";

function compare(one: Printed, { meeting, footer = [] }: Candidate): Finding[] {
  const all = links(one.stops === undefined ? meeting.document : body(meeting, one.stops));
  const pictures = [...inlines(body(meeting))].filter((inline) => inline.kind === "image");
  const allowed = new Set([...all, ...pictures, ...links(footer)].map(({ url }) => url));
  const found = targets(one);
  const lost = all.filter(({ url }) => !found.all.has(url));
  const hint = HINT;
  return [
    ...lost.map(({ url, place }) => ({ message: `${one.name} lacks the link to ${url}`, place, hint })),
    ...found.own
      // Footnotes and their marks lead to each other; in a feed, on the meeting's page.
      .filter((url) => !allowed.has(url) && !/^#fn/.test(url.replace(meeting.url, "")))
      .map((url) => ({
        message: `${one.name} has a link to ${url}, and the note has none`,
        place: meeting.place,
        hint,
      })),
  ];
}

/** Every target of a part, and those that can only be the document's. */
function targets(one: Printed): { all: ReadonlySet<string>; own: readonly string[] } {
  if (one.kind === "text") {
    // A flowed body has one space more (RFC 3676, 4.4).
    const numbered = [...one.text.matchAll(/^ {2,3}\[\d+\] (\S+)$/gm)].map(([, url = ""]) => url);
    const whole = [...one.text.matchAll(/<([^<>\s]+)>/g)].flatMap(([, url = ""]) => [url, `mailto:${url}`]);
    return { all: new Set([...numbered, ...whole]), own: numbered };
  }
  const found = targetsOfHtml(one.html);
  return { all: new Set(found), own: one.kind === "content" ? found : [] };
}
