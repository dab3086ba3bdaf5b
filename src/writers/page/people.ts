/** The page of the people: who comes to the meetings, what each has to do and what each has done. */

import {
  type DoneAction,
  LOOKED_THROUGH,
  type Member,
  members,
  type OwnedAction,
} from "../../model/gathered/people.ts";
import type { Meeting } from "../../model/meeting.ts";
import { withDue } from "../../model/next-agenda.ts";
import { PAGE, PEOPLE } from "../../model/paths.ts";
import { addresses } from "../addresses.ts";
import { anchors, hash } from "../anchors.ts";
import { escapeHtml, type Html, html } from "../html/markup.ts";
import { LOOKS } from "../looks.ts";
import { shortDate } from "../wording.ts";
import { type Words, worded } from "../words.ts";
import type { Context, Part } from "../writer.ts";
import { document } from "./frame.ts";
import { oftenInWords } from "./index-page.ts";
import { lines } from "./lines.ts";
import { fitting } from "./newest.ts";

/** As many of somebody's actions are told of each kind, the newest. */
const MOST = 20;

/** The page of everybody at these meetings (newest first), as far as it has room. */
export function peoplePage(meetings: readonly Meeting[], context: Context): Part {
  const { site, looks: { words } = LOOKS } = context;
  const show = person(context, words);
  const everybody = fitting(members(meetings), (one) => show(one, ""));
  const ids = anchors(everybody.map(({ name }, i) => ({ number: i + 1, heading: name })));
  const idOf = (i: number) => ids[i]?.squash ?? "";
  const names = everybody.map(
    ({ name }, i) => html`<li><a href="${escapeHtml(hash(idOf(i)))}">${escapeHtml(name)}</a></li>`,
  );
  const isLong = meetings.length > LOOKED_THROUGH;
  const page = document(context, {
    title: `${words.pagePeople} · ${site.title}`,
    description: worded(words.pagePeopleOf, { title: site.title }),
    here: "people",
    main: lines([
      html`<h1>${escapeHtml(words.pagePeople)}</h1>`,
      everybody.length === 0
        ? html`<p>${escapeHtml(words.pageNoIndex)}</p>`
        : html`<nav class="names" aria-label="${escapeHtml(words.pagePeople)}"><ul>${lines(names)}</ul></nav>`,
      isLong
        ? html`<p class="meta muted">${escapeHtml(worded(words.pageLookedThrough, { count: LOOKED_THROUGH }))}</p>`
        : html``,
      ...everybody.map((one, i) => show(one, idOf(i))),
    ]),
    links: [],
  });
  return { ...page, file: `${PEOPLE}/${PAGE}` };
}

// Names of people stand in no one file.

function person(context: Context, words: Words): (one: Member, id: string) => Html {
  const { language } = context.site;
  const urls = addresses(context.site);
  const day = ({ meeting }: OwnedAction) => escapeHtml(shortDate(meeting.date, language));
  const said = (one: OwnedAction) =>
    html`${escapeHtml(withDue(one.unmarked || one.quote, one))} <a class="day-of" href="${escapeHtml(urls(one))}">${day(one)}</a>`;
  const doneItem = (one: DoneAction) => {
    const when = escapeHtml(worded(words.pageDoneBy, { date: shortDate(one.by.date, language) }));
    return html`<li>${said(one)} <span class="muted">${when}</span></li>`;
  };
  return (one, id) => {
    const { name, meetings, open, done } = one;
    const often = meetings === 0 ? "" : oftenInWords(one, language, words);
    return lines([
      html`<section class="person">
<h2 id="${escapeHtml(id)}">${escapeHtml(name)}</h2>`,
      often === "" ? html`` : html`<p class="meta muted">${escapeHtml(often)}</p>`,
      list(
        words.pageOpen,
        open.map((action) => html`<li>${said(action)}</li>`),
        words,
      ),
      list(words.pageDone, done.map(doneItem), words),
      html`</section>`,
    ]);
  };
}

function list(label: string, items: readonly Html[], words: Words): Html {
  if (items.length === 0) return html``;
  const more =
    items.length > MOST
      ? [html`<li class="muted">${escapeHtml(worded(words.agreedMore, { count: items.length - MOST }))}</li>`]
      : [];
  return html`<h3 class="label">${escapeHtml(label)} <span class="muted">${items.length}</span></h3>
<ul>${lines([...items.slice(0, MOST), ...more])}</ul>`;
}
