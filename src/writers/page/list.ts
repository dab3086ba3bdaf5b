/** The lists of meetings, with the news of each, its day once and what it spoke of; and the page of a year. */
import type { Meeting } from "../../model/meeting.ts";
import { yearFile } from "../../model/paths.ts";
import { escapeHtml, type Html, html } from "../html/markup.ts";
import { LOOKS } from "../looks.ts";
import { besideNews } from "../said-days.ts";
import { headline, shortDate } from "../wording.ts";
import type { Context, Part } from "../writer.ts";
import { fillPage } from "./fragments.ts";
import { document } from "./frame.ts";
import { lines } from "./lines.ts";
import { topOfYear, type Year } from "./years.ts";

/** The list of the meetings (newest first) of a year. */
export function listOfYear(year: Year, meetings: readonly Meeting[], context: Context): Part {
  const { site, looks: { words } = LOOKS } = context;
  const page = document(context, {
    title: `${year.name} · ${site.title}`,
    description: `${site.title} ${year.name}`,
    ...topOfYear(year, { url: site.minutes, words: words.allMeetings }, context),
    main: lines([html`<h1>${escapeHtml(year.name)}</h1>`, rows(meetings, context)]),
    links: [],
  });
  return { ...page, file: yearFile("", year.name) };
}

/** Meetings as a list. */
export function rows(meetings: readonly Meeting[], context: Context): Html {
  return html`<ul class="meetings">${lines(meetings.map((meeting) => row(meeting, context)))}</ul>`;
}

function row(meeting: Meeting, context: Context): Html {
  const entry = fillPage(
    "entry",
    {
      url: escapeHtml(meeting.url),
      title: escapeHtml(headline(meeting)),
      facts: escapeHtml(factsOf(meeting, context).join(" · ")),
      topics: escapeHtml(topics(meeting)),
    },
    context,
  );
  return html`<li>${entry}</li>`;
}

/** What is to be said of a meeting beside its news: what it was, unless that is the site itself, and its day, once. */
export function factsOf(meeting: Meeting, { site, looks: { words } = LOOKS }: Context): string[] {
  const { date, status } = meeting;
  const cancelled = status === "cancelled" ? [words.cancelled] : [];
  const { name, isDated } = besideNews(meeting, date, site);
  return [
    ...cancelled,
    ...(name === undefined ? [] : [name]),
    ...(isDated ? [] : [shortDate(date, site.language)]),
  ];
}

/** A line of topics is as long as two lines of a phone. */
const ROOM = 90;

function topics({ topics }: Meeting): string {
  const titles = topics.map(({ title }) => title).filter((title) => title !== "");
  const over = titles.findIndex((_, i) => i > 0 && titles.slice(0, i + 1).join(" · ").length > ROOM);
  const shown = over < 0 ? titles : titles.slice(0, over);
  return shown.join(" · ") + (shown.length < titles.length ? " …" : "");
}
