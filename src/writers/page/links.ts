/** The link log: every link of every meeting, and those kept by hand, newest first; the newest, and those of a year each. */
import type { LoggedLink } from "../../model/link-log.ts";
import { topicAt } from "../../model/outline.ts";
import { LINKS, within, yearFile } from "../../model/paths.ts";
import { escapeHtml, type Html, html } from "../html/markup.ts";
import { LOOKS } from "../looks.ts";
import { saysDay } from "../said-days.ts";
import { headline, shortDate } from "../wording.ts";
import { type Words, worded } from "../words.ts";
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
    here: "links",
    main: main(
      words.pageLinks,
      groups.length === 0
        ? [html`<p>${escapeHtml(words.pageNoLinks)}</p>`]
        : newestByYear(groups, words, (some) => sections(some, context)),
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
    ...topOfYear(year, { url: within(site, `${LINKS}/`), words: words.pageLinks }, context),
    main: main(heading, [sections(grouped(log), context)]),
    links: [],
  });
  return { ...page, file: yearFile(LINKS, year.name) };
}

function main(heading: string, body: readonly Html[]): Html {
  return lines([html`<h1>${escapeHtml(heading)}</h1>`, ...body]);
}

function sections(groups: readonly LinkGroup[], { site, looks: { words } = LOOKS }: Context): Html {
  return lines(groups.map((one) => group(one, site.language, words)));
}

function grouped(log: readonly LoggedLink[]): LinkGroup[] {
  const groups = Map.groupBy(log, ({ date, meeting }) => meeting?.permalink ?? `/${date}`);
  return [...groups.values()].flatMap((links) => {
    const [first] = links;
    return first === undefined ? [] : [{ date: first.date, meeting: first.meeting, links }];
  });
}

function group({ date, meeting, links }: LinkGroup, language: string, words: Words): Html {
  const day = escapeHtml(shortDate(date, language));
  const isSaid = meeting !== undefined && saysDay(headline(meeting), date, language);
  const from =
    meeting === undefined
      ? day
      : html`<a href="${escapeHtml(meeting.url)}">${escapeHtml(headline(meeting))}</a>${isSaid ? html`` : html` <span class="when">· ${day}</span>`}`;
  return html`<section class="links-of"><p class="meta muted">${from}</p>
<ul>${lines(links.map((link) => row(link, language, words)))}</ul></section>`;
}

/** Its words lead there, in their sentence; beside them where that is, what was spoken of, and since when it is known. */
function row(link: LoggedLink, language: string, words: Words): Html {
  const { url, words: said, stream, first } = link;
  const facts = [
    ...(stream === undefined ? [] : [stream]),
    ...hostOf(url, said),
    ...topicOf(link),
    ...(first === undefined ? [] : [worded(words.pageFirst, { date: shortDate(first, language) })]),
  ];
  const about =
    facts.length === 0 ? html`` : html` <span class="stream">${escapeHtml(facts.join(" · "))}</span>`;
  const [before, after] = [link.before, link.after].map((one = "") => escapeHtml(one));
  return html`<li>${before ?? html``}<a href="${escapeHtml(url)}">${escapeHtml(said)}</a>${after ?? html``}${about}</li>`;
}

function hostOf(url: string, said: string): string[] {
  const { host, protocol } = new URL(url);
  return /^https?:/.test(protocol) && !said.includes(host) ? [host.replace(/^www\./, "")] : [];
}

function topicOf({ meeting, place }: LoggedLink): string[] {
  if (meeting === undefined || place === undefined) return [];
  const topic = topicAt(meeting.topics, place.line);
  return topic === undefined || topic.title === "" ? [] : [topic.title];
}
