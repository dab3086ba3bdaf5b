/** The home page: what this is, when the next meeting is, how to follow, the newest meeting, then those before it. */
import type { CalendarDay } from "../../model/calendar.ts";
import type { FeedEdition, Span } from "../../model/edition.ts";
import type { Meeting } from "../../model/meeting.ts";
import { CALENDAR, digestPath, nextUrl, within } from "../../model/paths.ts";
import { addresses } from "../addresses.ts";
import { escapeHtml, type Html, html, joined } from "../html/markup.ts";
import { LOOKS } from "../looks.ts";
import { dateInWords, daysInWords, headline, nextLabel } from "../wording.ts";
import { worded } from "../words.ts";
import type { Context, Part, Writer } from "../writer.ts";
import { feedAddress } from "./feed-links.ts";
import { fillPage } from "./fragments.ts";
import { document } from "./frame.ts";
import { lines } from "./lines.ts";
import { factsOf, rows } from "./list.ts";
import { newestByYear } from "./years.ts";

export const list: Writer<FeedEdition> = { name: "list", write };

function write({ title, subtitle, meetings, digests = [], next }: FeedEdition, context: Context): Part {
  const { site } = context;
  const about = subtitle ?? site.description ?? "";
  const [newest] = meetings;
  return document(context, {
    title,
    description: about === "" ? title : about,
    here: "home",
    url: site.minutes,
    main: fillPage(
      "home",
      {
        about: aboutOf(about),
        next: nextOf(next, context),
        follow: follow(context),
        newest: newest === undefined ? html`` : newestOf(newest, context),
        meetings: earlierOf(meetings, context),
        digests: digestsOf(digests, context),
      },
      context,
    ),
    links: [html`<a href="${escapeHtml(site.url)}">${escapeHtml(site.url)}</a>`],
  });
}

/** What this is: its first sentence large, the others below it. */
function aboutOf(about: string): Html {
  const [first, rest] = sentences(about);
  return lines([
    first === "" ? html`` : html`<p class="about">${escapeHtml(first)}</p>`,
    rest === "" ? html`` : html`<p class="rest">${escapeHtml(rest)}</p>`,
  ]);
}

/** The first sentence, and those after it: where a word of some letters ends in a full stop, and a new one begins. */
function sentences(text: string): readonly [first: string, rest: string] {
  const end = /\p{L}{3}[.!?…]\s+(?=[\p{Lu}\p{Lo}\d])|[。！？]/u.exec(text);
  if (end === null) return [text, ""];
  const at = end.index + end[0].length;
  return [text.slice(0, at).trim(), text.slice(at).trim()];
}

/** The meeting that is announced and has no note yet, as the calendar has it. */
function nextOf(next: CalendarDay | undefined, { site, looks: { words } = LOOKS }: Context): Html {
  if (next?.quote === undefined) return html``;
  const { date, quote, meeting } = next;
  return html`<section class="panel next">
<h2 class="label muted">${escapeHtml(words[nextLabel(quote)])}</h2>
<p class="day">${escapeHtml(dateInWords(date, site.language))}</p>
<p>${escapeHtml(quote)}</p>
<p><a href="${escapeHtml(nextUrl(site, meeting.permalink))}">${escapeHtml(words.calendar)}</a></p>
</section>`;
}

/** How to hear of what comes: by mail, by a feed, in a calendar. The first way is the one that is offered. */
function follow({ site, feeds = [], lists = [], looks: { words } = LOOKS }: Context): Html {
  const ways = [
    ...lists.map(({ address, join }) =>
      join === undefined
        ? { url: `mailto:${address}`, said: address }
        : {
            url: `mailto:${join}`,
            said: lists.length > 1 ? `${words.pageJoin}: ${address}` : words.pageJoin,
          },
    ),
    ...feeds.map((feed) => ({
      url: feedAddress(site, feed),
      said: worded(words.feed, { title: feed.title }),
    })),
    { url: CALENDAR, said: words.pageCalendar },
  ];
  const items = ways.map(({ url, said }, i) => {
    const button = i === 0 ? html` class="button"` : html``;
    return html`<li><a${button} href="${escapeHtml(url)}">${escapeHtml(said)}</a></li>`;
  });
  return html`<section class="follow" aria-label="${escapeHtml(words.pageFollow)}">
<ul>${lines(items)}</ul>
</section>`;
}

function newestOf(meeting: Meeting, context: Context): Html {
  const { site, looks: { words } = LOOKS } = context;
  const address = addresses(site);
  const topics = meeting.topics.filter(({ title }) => title !== "");
  const items = topics.map(({ number, title, place }) => {
    const url = escapeHtml(address({ meeting, topic: number, place }));
    return html`<li><span class="number">${number}</span> <a href="${url}">${escapeHtml(title)}</a></li>`;
  });
  const facts = joined(
    factsOf(meeting, context).map((one) => escapeHtml(one)),
    html` · `,
  );
  return html`<section class="panel newest">
<h2 class="label muted">${escapeHtml(words.pageNewest)}</h2>
${lines([
  html`<p class="news"><a href="${escapeHtml(meeting.url)}">${escapeHtml(headline(meeting))}</a></p>`,
  facts === "" ? html`` : html`<p class="meta muted">${facts}</p>`,
  items.length === 0 ? html`` : html`<ol class="rows">${lines(items)}</ol>`,
])}
</section>`;
}

/** The meetings before the newest, which stands above with all its topics. */
function earlierOf(meetings: readonly Meeting[], context: Context): Html {
  if (meetings.length < 2) return html``;
  const { words } = context.looks ?? LOOKS;
  return lines([
    html`<h2>${escapeHtml(words.pageEarlier)}</h2>`,
    ...newestByYear(meetings, words, (some) => rows(some, context), { level: 3, isFirstApart: true }),
  ]);
}

/** The digests that were sent, the newest first. */
function digestsOf(digests: readonly Span[], { site, looks: { words } = LOOKS }: Context): Html {
  if (digests.length === 0) return html``;
  const rows = digests
    .toSorted((a, b) => (a.until < b.until ? 1 : -1))
    .map((span) => {
      const url = escapeHtml(within(site, `${digestPath(span)}/`));
      return html`<li><a href="${url}">${escapeHtml(daysInWords(span, site.language))}</a></li>`;
    });
  return html`<section class="digests">
<h2>${escapeHtml(words.pageDigests)}</h2>
<ul>${lines(rows)}</ul>
</section>`;
}
