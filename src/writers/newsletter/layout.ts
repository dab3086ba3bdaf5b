/** The newsletter of an edition as fragments and what fills them: what is shown, in which order, what is left out. */
import type { Edition } from "../../model/edition.ts";
import type { Meeting, Minutes } from "../../model/meeting.ts";
import { CONTENTS_FROM, outline, type Topic } from "../../model/outline.ts";
import { feedUrl, type Site } from "../../model/site.ts";
import { anchors, hash } from "../anchors.ts";
import { blocksToHtml, escapeHtml, html, inlinesToHtml, type Style } from "../html.ts";
import { agreedPoints, attendeesInWords, dateInWords, headline, nextLabel } from "../wording.ts";
import type { Context } from "../writer.ts";
import { type Placed, place } from "./fragments.ts";
import { styleIn } from "./style.ts";

/** The letter of an edition's newest meeting; `sheet` is the fragment that dresses the note's own text. */
export function layout({ meetings: [meeting] }: Edition, context: Context, sheet: string): Placed {
  const options = { style: styleIn(sheet), columns: 3 };
  const { lead, topics } = outline(meeting);
  return place("shell", {
    language: escapeHtml(context.site.language),
    title: escapeHtml(headline(meeting)),
    preheader: escapeHtml(meeting.summary.trim()),
    sections: inSections([
      head(meeting, context.site),
      ...(topics.length < CONTENTS_FROM ? [] : [contents(meeting, topics, context.site)]),
      ...agreed(meeting.minutes),
      place("notes", {
        parts: [
          ...(lead.length === 0 ? [] : [place("lead", { content: blocksToHtml(lead, options) })]),
          ...topics.map((one) => topic(one, options)),
        ],
      }),
      ...next(meeting.minutes, context.site),
      ...attendees(meeting.minutes),
      footer(meeting, context),
    ]),
  });
}

// Panels are sections of their own; what stands between two shares one, as each section costs 600 bytes.
const PANELS: ReadonlySet<string> = new Set(["agreed", "next"]);
function inSections(parts: readonly Placed[]): Placed[] {
  const runs: Placed[][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    if (run?.[0] === undefined || isPanel(part) || isPanel(run[0])) runs.push([part]);
    else run.push(part);
  }
  return runs.flatMap((run) => (run.some(isPanel) ? run : [place("section", { texts: run })]));
}
function isPanel({ fragment }: Placed): boolean {
  return PANELS.has(fragment);
}

function head(meeting: Meeting, site: Site): Placed {
  const subject = place("subject", { subject: escapeHtml(meeting.subject) });
  return place("head", {
    site: escapeHtml(site.title),
    title: escapeHtml(headline(meeting)),
    date: escapeHtml(dateInWords(meeting.date, site.language)),
    url: escapeHtml(meeting.url),
    subject: meeting.description === undefined ? [] : [subject],
  });
}

function contents(meeting: Meeting, topics: readonly Topic[], site: Site): Placed {
  const ids = anchors(topics);
  const rows = topics.map(({ number, title }, i) =>
    place("contents-row", {
      number: html`${number}`,
      title: inlinesToHtml(title, {}, true),
      url: escapeHtml(meeting.url + hash(ids[i]?.[site.anchors] ?? "")),
    }),
  );
  return place("contents", { rows });
}

interface Dressed {
  readonly style: Style;
  readonly columns: number;
}

function topic({ number, title, blocks }: Topic, options: Dressed): Placed {
  return place("topic", {
    number: html`${number}`,
    title: inlinesToHtml(title, options.style),
    content: blocksToHtml(blocks, { ...options, level: 3 }),
  });
}

function agreed(minutes: Minutes): Placed[] {
  const points = agreedPoints(minutes).map(({ label, quote }) =>
    label === undefined
      ? place("agreed-quote", { quote: escapeHtml(quote) })
      : place("agreed-point", { label: escapeHtml(label), quote: escapeHtml(quote) }),
  );
  return points.length === 0 ? [] : [place("agreed", { points })];
}

function next({ nextMeeting }: Minutes, { language }: Site): Placed[] {
  if (nextMeeting === undefined) return [];
  const { date, quote } = nextMeeting;
  const day =
    date === undefined ? [] : [place("next-day", { date: escapeHtml(dateInWords(date, language)) })];
  return [place("next", { label: escapeHtml(nextLabel(quote)), quote: escapeHtml(quote), day })];
}

function attendees(minutes: Minutes): Placed[] {
  if (minutes.attendees.length === 0) return [];
  return [place("attendees", { names: escapeHtml(attendeesInWords(minutes.attendees)) })];
}

function footer(meeting: Meeting, { site, feeds = [] }: Context): Placed {
  return place("footer", {
    authors: escapeHtml(meeting.authors.map(({ name }) => name).join(", ")),
    url: escapeHtml(meeting.url),
    all: escapeHtml(site.minutes),
    feeds: feeds.map((feed) =>
      place("footer-feed", {
        title: escapeHtml(feed.title),
        url: escapeHtml(feedUrl(site, feed.name, "atom")),
      }),
    ),
  });
}
