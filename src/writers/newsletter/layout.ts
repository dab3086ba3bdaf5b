/** The newsletter of an edition as fragments and what fills them: what is shown, in which order, what is left out. */
import type { Edition } from "../../model/edition.ts";
import type { Meeting, Minutes } from "../../model/meeting.ts";
import { CONTENTS_FROM, outline, type Topic } from "../../model/outline.ts";
import { nextUrl, type Site } from "../../model/site.ts";
import type { Place } from "../../problem.ts";
import { anchors, hash } from "../anchors.ts";
import { feedAddress } from "../feed-links.ts";
import { blocksToHtml, escapeHtml, type Html, html, inlinesToHtml, type Style } from "../html.ts";
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
    // One for all: a section costs 600 octets.
    sections: [
      place("section", {
        texts: [
          head(meeting, context.site),
          ...(topics.length < CONTENTS_FROM ? [] : [contents(meeting, topics, context.site)]),
          ...(context.agreed === false ? [] : agreed(meeting, topics, context.site, options.style)),
          place("notes", {
            parts: [
              ...(lead.length === 0 ? [] : [place("lead", { content: blocksToHtml(lead, options) })]),
              ...topics.map((one) => topic(one, options)),
            ],
          }),
          ...next(meeting, context.site, options.style),
          ...attendees(meeting.minutes),
          footer(meeting, context),
        ],
      }),
    ],
  });
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

function agreed({ minutes, url }: Meeting, topics: readonly Topic[], site: Site, style: Style): Placed[] {
  const ids = anchors(topics);
  const points = agreedPoints(minutes, topics).map(({ label, quote, topic }) => {
    const to = url + hash(ids[(topic?.number ?? 0) - 1]?.[site.anchors] ?? "");
    const said =
      topic === undefined ? escapeHtml(quote) : html`${escapeHtml(quote)} ${number(topic, to, style)}`;
    return label === undefined
      ? place("agreed-quote", { quote: said })
      : place("agreed-point", { label: escapeHtml(label), quote: said });
  });
  return points.length === 0 ? [] : [place("agreed", { points })];
}

/** A topic's number as a link to it. */
function number({ number, heading }: Topic, url: string, style: Style): Html {
  return link(`(${number})`, url, heading.place, style);
}

/** A link of ours, dressed as the note's own are. */
function link(text: string, url: string, place: Place, style: Style): Html {
  return inlinesToHtml(
    [{ kind: "link", url, children: [{ kind: "text", text }], bare: false, place }],
    style,
  );
}

function next(
  { minutes: { nextMeeting }, permalink, place: top }: Meeting,
  site: Site,
  style: Style,
): Placed[] {
  if (nextMeeting === undefined) return [];
  const { date, quote } = nextMeeting;
  const { language } = site;
  const calendar =
    date === undefined
      ? html``
      : html`<br>${link("Add to your calendar", nextUrl(site, permalink), top, style)}`;
  const day =
    date === undefined ? [] : [place("next-day", { date: escapeHtml(dateInWords(date, language)) })];
  return [place("next", { label: escapeHtml(nextLabel(quote)), quote: escapeHtml(quote), day, calendar })];
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
        url: escapeHtml(feedAddress(site, feed)),
      }),
    ),
  });
}
