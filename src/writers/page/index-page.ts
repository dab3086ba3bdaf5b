/** The index: what was spoken of, decided and taken on across meetings, and by whom, each leading to its place. */
import type { Meeting } from "../../model/meeting.ts";
import {
  type IndexedPerson,
  type IndexRow,
  type MinutesIndex,
  minutesIndex,
  peopleOf,
} from "../../model/meeting-index.ts";
import { toDo } from "../../model/next-agenda.ts";
import { INDEX, LINKS, yearFile } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import { addresses } from "../addresses.ts";
import { escapeHtml, type Html, html, joined } from "../html.ts";
import { LOOKS } from "../looks.ts";
import { dateInWords, shortDate } from "../wording.ts";
import { type Words, worded } from "../words.ts";
import type { Context, Part } from "../writer.ts";
import { document } from "./frame.ts";
import { lines } from "./lines.ts";
import { fitting } from "./newest.ts";
import { goesByYear, older, topOfYear, type Year, yearsRow } from "./years.ts";

/** One heading of the index with its rows, each with its words. */
interface IndexGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly (IndexRow & { readonly words: string })[];
}

/** The page of the newest of these meetings (newest first), and of who came to all of them most often. */
export function indexPage(meetings: readonly Meeting[], context: Context): Part {
  const { site, looks: { words } = LOOKS } = context;
  const newest = fitting(meetings, (one) => lines(sections(minutesIndex([one]), context)));
  const everybody = peopleOf(meetings);
  const people = fitting(everybody, (one) => person(one, site.language, words));
  const isWhole = newest.length === meetings.length && people.length === everybody.length;
  const page = document(context, {
    title: `${words.pageIndex} · ${site.title}`,
    description: worded(words.pageIndexOf, { title: site.title }),
    top: html`<a class="all" href="${escapeHtml(site.minutes)}">${escapeHtml(words.allMeetings)}</a>`,
    main: main({ ...minutesIndex(newest), people }, context, {
      heading: words.pageIndex,
      years: isWhole && !goesByYear(meetings) ? html`` : yearsRow(meetings, words),
      older: older(meetings, newest.length, words),
    }),
    links: [html`<a href="../${escapeHtml(LINKS)}/">${escapeHtml(words.pageLinks)}</a>`],
  });
  return { ...page, file: `${INDEX}/${page.file}` };
}

/** The page of the register of a year. */
export function indexOfYear(year: Year, register: MinutesIndex, context: Context): Part {
  const { site, looks: { words } = LOOKS } = context;
  const heading = `${words.pageIndex} ${year.name}`;
  const page = document(context, {
    title: `${heading} · ${site.title}`,
    description: worded(words.pageIndexOf, { title: `${site.title} ${year.name}` }),
    ...topOfYear(year, { url: "../", words: words.pageIndex }, context),
    main: main(register, context, { heading }),
    links: [
      html`<a href="${escapeHtml(site.minutes)}">${escapeHtml(words.allMeetings)}</a>`,
      html`<a href="../../${escapeHtml(LINKS)}/">${escapeHtml(words.pageLinks)}</a>`,
    ],
  });
  return { ...page, file: yearFile(INDEX, year.name) };
}

/** The heading, and the ways to years above and below the rows. */
interface IndexFrame {
  readonly heading: string;
  readonly years?: Html;
  readonly older?: Html;
}

function main(
  register: MinutesIndex,
  context: Context,
  { heading, years = html``, older = html`` }: IndexFrame,
): Html {
  const { site, looks: { words } = LOOKS } = context;
  return lines([
    html`<p class="eyebrow">${escapeHtml(site.title)}</p>`,
    html`<h1>${escapeHtml(heading)}</h1>`,
    parts(
      [
        ...groupsOf(register, words).map(({ id, title }) => ({ id, title })),
        ...(register.people.length > 0 ? [{ id: PEOPLE, title: words.pagePeople }] : []),
      ],
      words,
    ),
    years,
    ...sections(register, context),
    older,
    people(register.people, site.language, words),
  ]);
}

function sections(register: MinutesIndex, { site, looks: { words } = LOOKS }: Context): Html[] {
  const urls = addresses(site);
  return groupsOf(register, words).map((one) => group(one, site, urls));
}

const PEOPLE = "people";

/** The headings that have rows. */
function groupsOf({ topics, decisions, actions }: MinutesIndex, words: Words): IndexGroup[] {
  const all = [
    {
      id: "actions",
      title: words.pageActions,
      rows: actions
        .filter(({ certainty }) => certainty === "clear")
        .map((row) => ({ ...row, words: toDo(row) })),
    },
    {
      id: "decisions",
      title: words.pageDecisions,
      rows: decisions.map((row) => ({ ...row, words: row.text })),
    },
    { id: "topics", title: words.pageTopics, rows: topics.map((row) => ({ ...row, words: row.title })) },
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

function parts(groups: readonly { readonly id: string; readonly title: string }[], words: Words): Html {
  if (groups.length === 0) return html`<p>${escapeHtml(words.pageNoIndex)}</p>`;
  const row = groups.map(({ id, title }) => html`<a href="#${escapeHtml(id)}">${escapeHtml(title)}</a>`);
  return html`<nav class="years" aria-label="${escapeHtml(words.pageIndexParts)}">${joined(row, html`\n`)}</nav>`;
}

function group({ id, title, rows }: IndexGroup, site: Site, urls: (row: IndexRow) => string): Html {
  const byMeeting = [...Map.groupBy(rows, ({ meeting }) => meeting)].map(([meeting, own]) => {
    const items = own.map(
      (row) => html`<li><a href="${escapeHtml(urls(row))}">${escapeHtml(row.words || "—")}</a></li>`,
    );
    return html`<section class="links-of"><p class="meta muted">${from(meeting, site.language)}</p>
<ul>${lines(items)}</ul></section>`;
  });
  return lines([html`<h2 id="${escapeHtml(id)}">${escapeHtml(title)}</h2>`, ...byMeeting]);
}

function from({ url, subject, date }: Meeting, language: string): Html {
  return html`<a href="${escapeHtml(url)}">${escapeHtml(subject)}</a> · ${escapeHtml(dateInWords(date, language))}`;
}

function people(everybody: readonly IndexedPerson[], language: string, words: Words): Html {
  if (everybody.length === 0) return html``;
  const rows = everybody.map((one) => person(one, language, words));
  return html`<h2 id="${escapeHtml(PEOPLE)}">${escapeHtml(words.pagePeople)}</h2>\n<ul>${lines(rows)}</ul>`;
}

function person({ name, meetings, first, last }: IndexedPerson, language: string, words: Words): Html {
  const often = worded(meetings === 1 ? words.pageOneMeeting : words.pageMeetings, {
    count: meetings,
    first: shortDate(first, language),
    last: shortDate(last, language),
  });
  return html`<li>${escapeHtml(name)} <span class="meta muted">${escapeHtml(often)}</span></li>`;
}
