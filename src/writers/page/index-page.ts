/** The index: what was spoken of, decided and taken on across meetings, and by whom, each leading to its place. */
import type { Meeting } from "../../model/meeting.ts";
import { toDo } from "../../model/next-agenda.ts";
import type { Register, RegisteredPerson, Standing } from "../../model/register.ts";
import type { Site } from "../../model/site.ts";
import { addresses } from "../addresses.ts";
import { escapeHtml, type Html, html, joined } from "../html.ts";
import { dateInWords, shortDate } from "../wording.ts";
import type { Context, Part } from "../writer.ts";
import { document, lines } from "./frame.ts";

/** One heading of the index with its rows, each with its words. */
interface Group {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly (Standing & { readonly words: string })[];
}

/** The page of a register; its links have a page of their own. */
export function indexPage(register: Register, context: Context): Part {
  const { site } = context;
  const groups = groupsOf(register).filter(({ rows }) => rows.length > 0);
  const urls = addresses(site);
  const page = document(context, {
    title: `Index · ${site.title}`,
    description: `Topics, decisions, actions and people of all meetings: ${site.title}`,
    top: html`<a class="all" href="${escapeHtml(site.minutes)}">All meetings</a>`,
    main: lines([
      html`<p class="eyebrow">${escapeHtml(site.title)}</p>`,
      html`<h1>Index</h1>`,
      way([
        ...groups.map(({ id, title }) => ({ id, title })),
        ...(register.people.length > 0 ? [PEOPLE] : []),
      ]),
      ...groups.map((one) => group(one, site, urls)),
      people(register.people, site.language),
    ]),
    links: [html`<a href="../links/">Links</a>`],
  });
  return { ...page, file: `index/${page.file}` };
}

const PEOPLE = { id: "people", title: "People" };

function groupsOf({ topics, decisions, actions }: Register): Group[] {
  return [
    {
      id: "actions",
      title: "Actions",
      rows: actions
        .filter(({ certainty }) => certainty === "clear")
        .map((row) => ({ ...row, words: toDo(row) })),
    },
    { id: "decisions", title: "Decisions", rows: decisions.map((row) => ({ ...row, words: row.text })) },
    { id: "topics", title: "Topics", rows: topics.map((row) => ({ ...row, words: row.title })) },
  ];
}

function way(groups: readonly { readonly id: string; readonly title: string }[]): Html {
  if (groups.length === 0) return html`<p>No notes say anything of it yet.</p>`;
  const row = groups.map(({ id, title }) => html`<a href="#${escapeHtml(id)}">${escapeHtml(title)}</a>`);
  return html`<nav class="years" aria-label="Parts of the index">${joined(row, html`\n`)}</nav>`;
}

function group({ id, title, rows }: Group, site: Site, urls: (row: Standing) => string): Html {
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

function people(people: readonly RegisteredPerson[], language: string): Html {
  if (people.length === 0) return html``;
  const rows = people.map(({ name, meetings, first, last }) => {
    const days =
      first === last
        ? shortDate(first, language)
        : `${shortDate(first, language)} to ${shortDate(last, language)}`;
    const often = meetings === 1 ? "1 meeting" : `${meetings} meetings`;
    return html`<li>${escapeHtml(name)} <span class="meta muted">${escapeHtml(`${often}, ${days}`)}</span></li>`;
  });
  return html`<h2 id="people">People</h2>\n<ul>${lines(rows)}</ul>`;
}
