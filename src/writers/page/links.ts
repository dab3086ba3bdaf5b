/** The link log: every link of every meeting, and those kept by hand, newest first; the newest, and those of a year each. */
import type { LoggedLink } from "../../model/link-log.ts";
import { LINKS, yearFile } from "../../model/paths.ts";
import { escapeHtml, type Html, html } from "../html.ts";
import { LOOKS } from "../looks.ts";
import { dateInWords } from "../wording.ts";
import { worded } from "../words.ts";
import type { Context, Part } from "../writer.ts";
import { document } from "./frame.ts";
import { lines } from "./lines.ts";
import { newestByYear, topOfYear, type Year } from "./years.ts";

/** Links that were found together: in one meeting's notes, or kept by hand for one day. */
interface LinkGroup {
  readonly date: LoggedLink["date"];
  readonly meeting: LoggedLink["meeting"];
  readonly links: readonly LoggedLink[];
}

/** The page of a link log (newest first, the links of a meeting together): the newest. */
export function linksPage(log: readonly LoggedLink[], context: Context): Part {
  const { site, looks: { words } = LOOKS } = context;
  const groups = grouped(log);
  const page = document(context, {
    title: `${words.pageLinks} · ${site.title}`,
    description: worded(words.pageLinksOf, { title: site.title }),
    top: html`<a class="all" href="${escapeHtml(site.minutes)}">${escapeHtml(words.allMeetings)}</a>`,
    main: main(
      words.pageLinks,
      groups.length === 0
        ? [html`<p>${escapeHtml(words.pageNoLinks)}</p>`]
        : newestByYear(groups, words, (some) => sections(some, context)),
      context,
    ),
    links: [],
  });
  return { ...page, file: `${LINKS}/${page.file}` };
}

/** The page of the links of a year. */
export function linksOfYear(year: Year, log: readonly LoggedLink[], context: Context): Part {
  const { site, looks: { words } = LOOKS } = context;
  const heading = `${words.pageLinks} ${year.name}`;
  const page = document(context, {
    title: `${heading} · ${site.title}`,
    description: worded(words.pageLinksOf, { title: `${site.title} ${year.name}` }),
    ...topOfYear(year, { url: "../", words: words.pageLinks }, context),
    main: main(heading, [sections(grouped(log), context)], context),
    links: [html`<a href="${escapeHtml(site.minutes)}">${escapeHtml(words.allMeetings)}</a>`],
  });
  return { ...page, file: yearFile(LINKS, year.name) };
}

function main(heading: string, body: readonly Html[], { site }: Context): Html {
  return lines([
    html`<p class="eyebrow">${escapeHtml(site.title)}</p>`,
    html`<h1>${escapeHtml(heading)}</h1>`,
    ...body,
  ]);
}

function sections(groups: readonly LinkGroup[], { site }: Context): Html {
  return lines(groups.map((one) => group(one, site.language)));
}

function grouped(log: readonly LoggedLink[]): LinkGroup[] {
  const groups = Map.groupBy(log, ({ date, meeting }) => meeting?.permalink ?? `/${date}`);
  return [...groups.values()].flatMap((links) => {
    const [first] = links;
    return first === undefined ? [] : [{ date: first.date, meeting: first.meeting, links }];
  });
}

function group({ date, meeting, links }: LinkGroup, language: string): Html {
  const day = escapeHtml(dateInWords(date, language));
  const from =
    meeting === undefined
      ? day
      : html`<a href="${escapeHtml(meeting.url)}">${escapeHtml(meeting.subject)}</a> · ${day}`;
  const rows = links.map(({ url, words, stream }) => {
    const kind = stream === undefined ? html`` : html` <span class="stream">${escapeHtml(stream)}</span>`;
    return html`<li><a href="${escapeHtml(url)}">${escapeHtml(words)}</a>${kind}</li>`;
  });
  return html`<section class="links-of"><p class="meta muted">${from}</p>
<ul>${lines(rows)}</ul></section>`;
}
