/** The home page: what this is, when the next meeting is, how to follow, the newest meeting, then those before it. */
import type { CalendarDay } from "../../model/calendar.ts";
import type { FeedEdition, Span } from "../../model/edition.ts";
import type { Meeting } from "../../model/meeting.ts";
import { CALENDAR, digestPath, nextUrl, within } from "../../model/paths.ts";
import { addresses } from "../addresses.ts";
import { escapeHtml, type Html, html, joined } from "../html.ts";
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
  const { site, looks: { words } = LOOKS } = context;
  const about = subtitle ?? site.description ?? "";
  const [newest, ...earlier] = meetings;
  return document(context, {
    title,
    description: about === "" ? title : about,
    here: "home",
    url: site.minutes,
    main: fillPage(
      "home",
      {
        about: about === "" ? html`` : html`<p class="about">${escapeHtml(about)}</p>`,
        next: nextOf(next, context),
        follow: follow(context),
        newest: newest === undefined ? html`` : newestOf(newest, context),
        meetings: earlierOf(earlier, context),
        digests: digestsOf(digests, context),
      },
      context,
    ),
    links: [html`<a href="${escapeHtml(site.url)}">${escapeHtml(site.url)}</a>`],
  });
}

/** The meeting that is announced and has no note yet, as the calendar has it. */
function nextOf(next: CalendarDay | undefined, { site, looks: { words } = LOOKS }: Context): Html {
  if (next?.quote === undefined) return html``;
  const { date, quote, meeting } = next;
  return html`<section class="panel next">
<h2 class="label">${escapeHtml(words[nextLabel(quote)])}</h2>
<p class="day">${escapeHtml(dateInWords(date, site.language))}</p>
<p>${escapeHtml(quote)}</p>
<p><a href="${escapeHtml(nextUrl(site, meeting.permalink))}">${escapeHtml(words.calendar)}</a></p>
</section>`;
}

/** How to hear of what comes: by mail, by a feed, in a calendar. */
function follow({ site, feeds = [], lists = [], looks: { words } = LOOKS }: Context): Html {
  const link = (url: string, said: string) => html`<a href="${escapeHtml(url)}">${escapeHtml(said)}</a>`;
  const ways = [
    ...lists.map((one) => link(`mailto:${one}`, one)),
    ...feeds.map((feed) => link(feedAddress(site, feed), worded(words.feed, { title: feed.title }))),
    link(CALENDAR, words.pageCalendar),
  ];
  return html`<section class="follow">
<h2 class="label">${escapeHtml(words.pageFollow)}</h2>
<ul>${lines(ways.map((way) => html`<li>${way}</li>`))}</ul>
</section>`;
}

function newestOf(meeting: Meeting, context: Context): Html {
  const { site, looks: { words } = LOOKS } = context;
  const address = addresses(site);
  const topics = meeting.topics.filter(({ title }) => title !== "");
  const items = topics.map(({ number, title, place }) => {
    const url = escapeHtml(address({ meeting, topic: number, place }));
    return html`<li value="${number}"><a href="${url}">${escapeHtml(title)}</a></li>`;
  });
  const facts = joined(
    factsOf(meeting, context).map((one) => escapeHtml(one)),
    html` · `,
  );
  return html`<section class="newest">
<h2 class="label">${escapeHtml(words.pageNewest)}</h2>
${lines([
  html`<p class="news"><a href="${escapeHtml(meeting.url)}">${escapeHtml(headline(meeting))}</a></p>`,
  facts === "" ? html`` : html`<p class="meta muted">${facts}</p>`,
  items.length === 0 ? html`` : html`<ol>${lines(items)}</ol>`,
])}
</section>`;
}

/** The meetings before the newest, which stands above with all its topics. */
function earlierOf(meetings: readonly Meeting[], context: Context): Html {
  if (meetings.length === 0) return html``;
  const { words } = context.looks ?? LOOKS;
  return lines([
    html`<h2>${escapeHtml(words.pageEarlier)}</h2>`,
    ...newestByYear(meetings, words, (some) => rows(some, context), 3),
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
