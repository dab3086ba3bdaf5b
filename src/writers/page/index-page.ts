/** The index: what was spoken of across meetings, gathered under its name, with what was decided, is to do or was put off. */

import { type GatheredTopic, gatheredTopics, type ToldTopic } from "../../model/gathered/topics.ts";
import type { Meeting } from "../../model/meeting.ts";
import { type IndexedPerson, peopleOf } from "../../model/meeting-index.ts";
import { INDEX, within, yearFile } from "../../model/paths.ts";
import { addresses } from "../addresses.ts";
import { ownedWords } from "../agreed/groups.ts";
import { escapeHtml, type Html, html, joined } from "../html/markup.ts";
import { LOOKS } from "../looks.ts";
import { headline, shortDate } from "../wording.ts";
import { type Words, worded } from "../words.ts";
import type { Context, Part } from "../writer.ts";
import { document } from "./frame.ts";
import { lines } from "./lines.ts";
import { fitting } from "./newest.ts";
import { goesByYear, older, topOfYear, type Year, yearsRow } from "./years.ts";

/** The page of the newest of these meetings (newest first). */
export function indexPage(meetings: readonly Meeting[], context: Context): Part {
  const { site, looks: { words } = LOOKS } = context;
  const newest = fitting(meetings, (one) => sections(gatheredTopics([one]), context));
  const topics = gatheredTopics(newest);
  const isWhole = newest.length === meetings.length;
  const page = document(context, {
    title: `${words.pageTopics} · ${site.title}`,
    description: worded(words.pageIndexOf, { title: site.title }),
    here: "topics",
    main: lines([
      html`<h1>${escapeHtml(words.pageTopics)}</h1>`,
      isWhole && !goesByYear(meetings) ? html`` : yearsRow(meetings, words),
      topics.length === 0 ? html`<p>${escapeHtml(words.pageNoIndex)}</p>` : sections(topics, context),
      older(meetings, newest.length, words),
    ]),
    links: [],
  });
  return { ...page, file: `${INDEX}/${page.file}` };
}

/** The page of the meetings (newest first) of a year: their topics, and who was there. */
export function indexOfYear(year: Year, meetings: readonly Meeting[], context: Context): Part {
  const { site, looks: { words } = LOOKS } = context;
  const heading = `${words.pageTopics} ${year.name}`;
  const page = document(context, {
    title: `${heading} · ${site.title}`,
    description: worded(words.pageIndexOf, { title: `${site.title} ${year.name}` }),
    ...topOfYear(year, { url: within(site, `${INDEX}/`), words: words.pageTopics }, context),
    main: lines([
      html`<h1>${escapeHtml(heading)}</h1>`,
      sections(gatheredTopics(meetings), context),
      people(peopleOf(meetings), site.language, words),
    ]),
    links: [],
  });
  return { ...page, file: yearFile(INDEX, year.name) };
}

function sections(topics: readonly GatheredTopic[], context: Context): Html {
  const urls = addresses(context.site);
  const { words } = context.looks ?? LOOKS;
  const shown = topics.map(({ title, told }) => {
    const [said, silent] = [told.filter(saysMore), told.filter((one) => !saysMore(one))];
    const rows = [
      ...said.map((one) => row(one, title === "", urls, context.site.language, words)),
      ...days(silent, urls, context.site.language),
    ];
    const name = title === "" ? words.pageNoTopic : title;
    return html`<section class="topic"><h2>${escapeHtml(name)}</h2>
<ul>${lines(rows)}</ul></section>`;
  });
  return lines(shown);
}

function saysMore({ decided, toDo, putOff }: ToldTopic): boolean {
  return [decided, toDo, putOff].some((some) => some.length > 0);
}

/** The days on which no more was found of a topic than that it was spoken of. */
function days(told: readonly ToldTopic[], urls: ReturnType<typeof addresses>, language: string): Html[] {
  const links = told.map(
    (one) =>
      html`<a href="${escapeHtml(urls(one))}">${escapeHtml(shortDate(one.meeting.date, language))}</a>`,
  );
  return links.length === 0 ? [] : [html`<li>${joined(links, html` · `)}</li>`];
}

/** What a meeting said: its day leads there. One link, and the note's words as they are. */
function row(
  told: ToldTopic,
  isNamed: boolean,
  urls: ReturnType<typeof addresses>,
  language: string,
  words: Words,
): Html {
  const { meeting, decided, toDo, putOff } = told;
  const said = [
    ...decided.map((one) => point(words.agreedDecided, one)),
    ...toDo.map((one) => point(words.agreedToDo, ownedWords(one, meeting.minutes))),
    ...putOff.map((one) => point(words.agreedPutOff, one)),
  ];
  const day = html`<a href="${escapeHtml(urls(told))}">${escapeHtml(shortDate(meeting.date, language))}</a>`;
  const name = isNamed ? html` <span class="muted">${escapeHtml(headline(meeting))}</span>` : html``;
  return html`<li>${day}${name}
<ul>${lines(said)}</ul></li>`;
}

function point(label: string, said: string): Html {
  return html`<li><span class="kind muted">${escapeHtml(label)}</span> ${escapeHtml(said)}</li>`;
}

function people(everybody: readonly IndexedPerson[], language: string, words: Words): Html {
  if (everybody.length === 0) return html``;
  const rows = everybody.map(
    (one) =>
      html`<li>${escapeHtml(one.name)} <span class="meta muted">${escapeHtml(oftenInWords(one, language, words))}</span></li>`,
  );
  return html`<section class="people"><h2 id="people">${escapeHtml(words.pagePeople)}</h2>\n<ul>${lines(rows)}</ul></section>`;
}

/** How often somebody came, and when first and last. */
export function oftenInWords(
  { meetings, first, last }: IndexedPerson,
  language: string,
  words: Words,
): string {
  return worded(meetings === 1 ? words.pageOneMeeting : words.pageMeetings, {
    count: meetings,
    first: shortDate(first, language),
    last: shortDate(last, language),
  });
}
