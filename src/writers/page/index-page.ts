/** The index: what was spoken of, decided and taken on across meetings, and by whom, each leading to its place. */
import type { Meeting } from "../../model/meeting.ts";
import type { IndexedPerson, IndexRow, MeetingIndex } from "../../model/meeting-index.ts";
import { toDo } from "../../model/next-agenda.ts";
import { INDEX } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import { addresses } from "../addresses.ts";
import { escapeHtml, type Html, html, joined } from "../html.ts";
import { LOOKS } from "../looks.ts";
import { dateInWords, shortDate } from "../wording.ts";
import { type Words, worded } from "../words.ts";
import type { Context, Part } from "../writer.ts";
import { document, lines } from "./frame.ts";

/** One heading of the index with its rows, each with its words. */
interface IndexGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly (IndexRow & { readonly words: string })[];
}

/** The page of a register; its links have a page of their own. */
export function indexPage(register: MeetingIndex, context: Context): Part {
  const { site, looks: { words } = LOOKS } = context;
  const groups = groupsOf(register, words).filter(({ rows }) => rows.length > 0);
  const urls = addresses(site);
  const page = document(context, {
    title: `${words.pageIndex} · ${site.title}`,
    description: worded(words.pageIndexOf, { title: site.title }),
    top: html`<a class="all" href="${escapeHtml(site.minutes)}">${escapeHtml(words.allMeetings)}</a>`,
    main: lines([
      html`<p class="eyebrow">${escapeHtml(site.title)}</p>`,
      html`<h1>${escapeHtml(words.pageIndex)}</h1>`,
      way(
        [
          ...groups.map(({ id, title }) => ({ id, title })),
          ...(register.people.length > 0 ? [{ id: PEOPLE, title: words.pagePeople }] : []),
        ],
        words,
      ),
      ...groups.map((one) => group(one, site, urls)),
      people(register.people, site.language, words),
    ]),
    links: [html`<a href="../links/">${escapeHtml(words.pageLinks)}</a>`],
  });
  return { ...page, file: `${INDEX}/${page.file}` };
}

const PEOPLE = "people";

function groupsOf({ topics, decisions, actions }: MeetingIndex, words: Words): IndexGroup[] {
  return [
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
}

function way(groups: readonly { readonly id: string; readonly title: string }[], words: Words): Html {
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

function people(people: readonly IndexedPerson[], language: string, words: Words): Html {
  if (people.length === 0) return html``;
  const rows = people.map(({ name, meetings, first, last }) => {
    const often = worded(meetings === 1 ? words.pageOneMeeting : words.pageMeetings, {
      count: meetings,
      first: shortDate(first, language),
      last: shortDate(last, language),
    });
    return html`<li>${escapeHtml(name)} <span class="meta muted">${escapeHtml(often)}</span></li>`;
  });
  return html`<h2 id="${escapeHtml(PEOPLE)}">${escapeHtml(words.pagePeople)}</h2>\n<ul>${lines(rows)}</ul>`;
}
