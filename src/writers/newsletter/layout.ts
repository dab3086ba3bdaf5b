/** The newsletter of an edition as fragments and what fills them: what is shown, in which order, what is left out. */

import type { Document } from "../../model/document.ts";
import { isCancelled, type MailedEdition, noticeOf } from "../../model/edition.ts";
import type { Article, Minutes } from "../../model/meeting.ts";
import { withDue } from "../../model/next-agenda.ts";
import { CONTENTS_FROM, named, outline, type Topic } from "../../model/outline.ts";
import { nextUrl } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import type { Place } from "../../problem.ts";
import { AGREED_ID, type AgreedPoint, agreedGroups, MOST_AGREED, reference } from "../agreed/groups.ts";
import { anchors, hash } from "../anchors.ts";
import { type Direction, directionOf } from "../direction.ts";
import { blocksToHtml } from "../html/blocks.ts";
import { inlinesToHtml } from "../html/inlines.ts";
import { escapeHtml, type Html, html } from "../html/markup.ts";
import type { Style } from "../html/style.ts";
import { LOOKS } from "../looks.ts";
import { feedAddress } from "../page/feed-links.ts";
import { besideNews } from "../said-days.ts";
import { attendeesInWords, dateInWords, daysInWords, headline, nextLabel, whenInWords } from "../wording.ts";
import { worded } from "../words.ts";
import type { Context, CutOff } from "../writer.ts";
import { type PlacedFragment, place } from "./fragments.ts";
import { masthead } from "./masthead.ts";
import { shownIn } from "./pictures.ts";
import { styleIn } from "./style.ts";

/**
 * The letter of an edition; `sheet` is the fragment that dresses the note's own text. With `stop` it leaves off there,
 * and its contents name what is left out even where they would be too few to show.
 */
export function layout(
  edition: MailedEdition,
  context: Context,
  sheet: string,
  stop?: CutOff,
): PlacedFragment {
  const { article } = edition;
  const options = {
    style: { ...styleIn(sheet), pictures: shownIn(context) },
    room: ROOM,
    scrolls: true,
    direction: directionOf(context.site.language),
  };
  const { lead: before, topics, behind, notes: footnotes } = outline(article);
  return place("shell", {
    language: escapeHtml(context.site.language),
    title: escapeHtml(headline(article)),
    preheader: escapeHtml(preheader(article)),
    // One for all: a section costs 600 octets.
    sections: [
      place("section", {
        texts: [
          ...masthead(context),
          head(edition, context),
          ...notes(lead(noticeOf(edition), options)),
          ...(topics.length < (stop === undefined ? CONTENTS_FROM : 1)
            ? []
            : [contents(article, topics, context.site)]),
          ...(context.agreed === false ? [] : agreed(article, topics, context, options.style)),
          ...notes([
            ...(stop?.lead === false ? [] : lead(before, options)),
            ...topics.slice(0, stop?.topics).map((one) => topic(one, options)),
            ...(stop === undefined
              ? lead([...behind, ...(footnotes === undefined ? [] : [footnotes])], options)
              : []),
            ...(stop === undefined
              ? []
              : [place("rest", { url: rest(article, topics, context.site, stop) })]),
          ]),
          ...next(article, context, options.style),
          ...attendees(article.minutes, context),
          footer(edition, context),
          ...ownFooter(context, options),
        ],
      }),
    ],
  });
}

function head(edition: MailedEdition, { site, looks: { words } = LOOKS }: Context): PlacedFragment {
  const { article } = edition;
  // The name of a digest says its days.
  const { name, isDated } =
    edition.kind === "digest" ? { isDated: true } : besideNews(edition.article, edition.article.date, site);
  const off = isCancelled(edition) ? words.cancelled : "";
  const date = isDated ? "" : whenInWords(edition, site.language);
  const when = date !== "" && off !== "" ? `${date} (${off})` : date + off;
  return place("head", {
    site: escapeHtml(site.title),
    // The masthead says whose it is.
    title: escapeHtml(
      edition.kind === "digest" ? daysInWords(edition.span, site.language) : headline(article),
    ),
    url: escapeHtml(article.url),
    subject:
      name === undefined
        ? []
        : [place("subject", { subject: html`${escapeHtml(name)}${when === "" ? html`` : html`&nbsp;·`}` })],
    date: when === "" ? [] : [place("date", { date: escapeHtml(when) })],
  });
}

/** What the inbox shows beside the subject: so many characters, filled up so that no text of the letter follows. */
const PREHEADER = 150;

function preheader({ summary }: Article): string {
  const said = summary.trim();
  const [...letters] = said;
  if (letters.length >= PREHEADER) return said;
  // Neither is white space that a reader joins, nor a letter that it shows.
  return `${said} ${"\u00a0\u034f".repeat(Math.ceil((PREHEADER - letters.length) / 2))}`;
}

function contents(article: Article, topics: readonly Topic[], site: Site): PlacedFragment {
  const ids = anchors(topics.map(named));
  const rows = topics.map(({ number, title }, i) =>
    place("contents-row", {
      number: html`${number}`,
      title: inlinesToHtml(title, {}, true),
      url: escapeHtml(article.url + hash(ids[i]?.[site.anchors] ?? "")),
    }),
  );
  return place("contents", { rows });
}

/** A stretch of the note's own text; none where there is nothing to say. */
function notes(parts: readonly PlacedFragment[]): PlacedFragment[] {
  return parts.length === 0 ? [] : [place("notes", { parts })];
}

function lead(blocks: Document, options: Dressed): PlacedFragment[] {
  return blocks.length === 0 ? [] : [place("lead", { content: blocksToHtml(blocks, options) })];
}

/** Where the rest begins on the page. */
function rest({ url }: Article, topics: readonly Topic[], site: Site, stop: CutOff): Html {
  const first = stop.lead ? anchors(topics.map(named))[stop.topics] : undefined;
  return escapeHtml(first === undefined ? url : url + hash(first[site.anchors]));
}

/** The letters of a table's line on a phone of 375 pixels: few mail readers let a table scroll. */
const ROOM = 48;

interface Dressed {
  readonly style: Style;
  readonly room: number;
  readonly scrolls: boolean;
  readonly direction: Direction;
}

function topic({ number, title, blocks }: Topic, options: Dressed): PlacedFragment {
  return place("topic", {
    number: html`${number}`,
    title: inlinesToHtml(title, options.style),
    content: blocksToHtml(blocks, { ...options, level: 3 }),
  });
}

function agreed(
  { minutes, url }: Article,
  topics: readonly Topic[],
  { site, looks: { words } = LOOKS }: Context,
  style: Style,
): PlacedFragment[] {
  const ids = anchors(topics.map(named));
  const point = (one: AgreedPoint) => {
    const { label, topic } = one;
    const quote = withDue(one.quote, one);
    const where = reference(one);
    const to = url + hash(ids[topic === undefined ? -1 : topics.indexOf(topic)]?.[site.anchors] ?? "");
    const said =
      topic === undefined || where === undefined
        ? escapeHtml(quote)
        : html`${escapeHtml(quote)}&nbsp;${link(where, to, topic.heading.place, style)}`;
    return label === undefined
      ? place("agreed-quote", { quote: said })
      : place("agreed-point", { label: escapeHtml(label), quote: said });
  };
  const groups = agreedGroups(minutes, topics).map(({ title, points }) => {
    const count = points.length - MOST_AGREED;
    const more = escapeHtml(worded(words.agreedMore, { count }));
    return place("agreed-group", {
      label: escapeHtml(words[title]),
      points: points.slice(0, MOST_AGREED).map(point),
      more: count > 0 ? html`<p><a href="${escapeHtml(`${url}#${AGREED_ID}`)}">${more}</a></p>` : html``,
    });
  });
  return groups.length === 0 ? [] : [place("agreed", { groups })];
}

/** A link of ours, dressed as the note's own are. */
function link(text: string, url: string, place: Place, style: Style): Html {
  return inlinesToHtml(
    [{ kind: "link", url, children: [{ kind: "text", text }], bare: false, place }],
    style,
  );
}

function next(
  { minutes: { nextMeeting }, permalink, place: top }: Article,
  { site, looks: { words } = LOOKS }: Context,
  style: Style,
): PlacedFragment[] {
  if (nextMeeting === undefined) return [];
  const { date, quote } = nextMeeting;
  const { language } = site;
  const calendar =
    date === undefined ? html`` : html`<br>${link(words.calendar, nextUrl(site, permalink), top, style)}`;
  const day =
    date === undefined ? [] : [place("next-day", { date: escapeHtml(dateInWords(date, language)) })];
  return [
    place("next", { label: escapeHtml(words[nextLabel(quote)]), quote: escapeHtml(quote), day, calendar }),
  ];
}

function attendees(minutes: Minutes, { looks: { words } = LOOKS }: Context): PlacedFragment[] {
  if (minutes.attendees.length === 0) return [];
  return [place("attendees", { names: escapeHtml(attendeesInWords(minutes.attendees, words)) })];
}

function footer(
  { article, kind }: MailedEdition,
  { site, feeds = [], unsubscribe, looks: { words } = LOOKS }: Context,
): PlacedFragment {
  return place("footer", {
    authors: escapeHtml(article.authors.map(({ name }) => name).join(", ")),
    url: escapeHtml(article.url),
    this: escapeHtml(kind === "digest" ? words.thisDigest : words.thisMeeting),
    all: escapeHtml(site.minutes),
    feeds: [
      ...feeds.map((feed) =>
        place("footer-feed", {
          title: escapeHtml(feed.title),
          url: escapeHtml(feedAddress(site, feed)),
        }),
      ),
      ...(unsubscribe === undefined ? [] : [place("footer-unsubscribe", { url: escapeHtml(unsubscribe) })]),
    ],
  });
}

function ownFooter({ looks: { footer } = LOOKS }: Context, options: Dressed): PlacedFragment[] {
  return footer === undefined ? [] : [place("own-footer", { content: blocksToHtml(footer, options) })];
}
