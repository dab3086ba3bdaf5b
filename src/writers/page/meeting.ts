/** The web page of an article: the newsletter's parts in the newsletter's order. */

import { isCancelled, type MailedEdition, neighbours } from "../../model/edition.ts";
import type { Meeting, Minutes, Person } from "../../model/meeting.ts";
import { withDue } from "../../model/next-agenda.ts";
import { CONTENTS_FROM, named, outline, type Topic } from "../../model/outline.ts";
import { NEWSLETTER, NEXT, POST } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import { AGREED_ID, type AgreedPoint, agreedGroups, MOST_AGREED, reference } from "../agreed/groups.ts";
import { type Anchors, anchors, hash } from "../anchors.ts";
import { directionOf } from "../direction.ts";
import { blocksToHtml } from "../html/blocks.ts";
import type { HtmlOptions } from "../html/frame.ts";
import { inlinesToHtml } from "../html/inlines.ts";
import { escapeHtml, type Html, html, joined, wordedHtml } from "../html/markup.ts";
import type { Style } from "../html/style.ts";
import { LOOKS } from "../looks.ts";
import { shownOnPages } from "../pictures.ts";
import { besideNews } from "../said-days.ts";
import { attendeesInWords, dateInWords, headline, nextLabel, shortDate, whenInWords } from "../wording.ts";
import { type Words, worded } from "../words.ts";
import type { Context, Part, Writer } from "../writer.ts";
import { fillPage } from "./fragments.ts";
import { document } from "./frame.ts";
import { lines } from "./lines.ts";
import { way } from "./way.ts";

export const page: Writer<MailedEdition> = { name: "page", write };

// Classes, not inline styles: the page's policy allows its one style sheet and nothing else.
const STYLE: Style = {
  "item-long": { class: "long" },
  task: { class: "task" },
  "code-short": { class: "short" },
  center: { class: "center" },
  right: { class: "right" },
  wide: { class: "wide" },
  bare: { class: "bare" },
};

function write(edition: MailedEdition, context: Context): Part {
  const { words } = context.looks ?? LOOKS;
  const { article } = edition;
  return document(context, {
    title: `${headline(article)} · ${context.site.title}`,
    description: article.summary,
    url: article.url,
    published: edition.kind === "digest" ? undefined : edition.article.date,
    top: top(edition, context),
    main: main(edition, context),
    links: [
      html`<a href="${escapeHtml(NEWSLETTER)}">${escapeHtml(words.pageNewsletter)}</a>`,
      html`<a href="${escapeHtml(POST)}">${escapeHtml(words.pagePost)}</a>`,
    ],
  });
}

/** The row that leads to the meeting before, to all and to the one after. */
function top(edition: MailedEdition, { site, looks: { words } = LOOKS }: Context): Html {
  const { previous, next } = neighbours(edition);
  const turn = (one: Meeting | undefined) =>
    one && { url: one.url, words: shortDate(one.date, site.language), title: one.subject };
  const all = { url: site.minutes, words: words.allMeetings };
  return way({ previous: turn(previous), all, next: turn(next) }, site.language);
}

function main(edition: MailedEdition, context: Context): Html {
  const { site, agreed = true, looks: { words } = LOOKS } = context;
  const { article } = edition;
  const { lead, topics, behind, notes } = outline(article);
  const ids = anchors(topics.map(named));
  const style = { ...STYLE, pictures: shownOnPages(site, context.shown) };
  const options: HtmlOptions = { style, scrolls: true, direction: directionOf(site.language) };
  return fillPage(
    "meeting",
    {
      title: escapeHtml(headline(article)),
      meta: meta(edition, site, words),
      contents: lines(contents(topics, ids, site.anchors, words)),
      agreed: lines(agreed ? whatWasAgreed(article.minutes, topics, ids, site.anchors, words) : []),
      notes: lines([
        blocksToHtml(lead, options),
        ...topics.map((one, i) => topic(one, ids[i] ?? NO_ANCHORS, options, { kind: site.anchors, words })),
        blocksToHtml([...behind, ...(notes === undefined ? [] : [notes])], options),
      ]),
      next: lines(next(article.minutes, site.language, words)),
      attendees: lines(attendees(article.minutes, words)),
    },
    context,
  );
}

const NO_ANCHORS: Anchors = { squash: "", dash: "", more: [] };

/** What it is, unless that is the site itself, when it was, said once, and who wrote it. */
function meta(edition: MailedEdition, site: Site, words: Words): Html {
  const { authors } = edition.article;
  // The name of a digest says its days.
  const { name, isDated } =
    edition.kind === "digest" ? { isDated: true } : besideNews(edition.article, edition.article.date, site);
  const facts = [
    ...(isCancelled(edition) ? [html`<strong>${escapeHtml(words.cancelled)}</strong>`] : []),
    ...(name === undefined ? [] : [escapeHtml(name)]),
    ...(isDated ? [] : [escapeHtml(whenInWords(edition, site.language))]),
    wordedHtml(words.pageNotesBy, { authors: joined(authors.map(author), html`, `) }),
  ];
  return html`<p class="meta muted">${joined(facts, html` · `)}</p>`;
}

function author({ name, uri }: Person): Html {
  return uri === undefined ? escapeHtml(name) : html`<a href="${escapeHtml(uri)}">${escapeHtml(name)}</a>`;
}

function contents(
  topics: readonly Topic[],
  ids: readonly Anchors[],
  kind: Site["anchors"],
  words: Words,
): Html[] {
  if (topics.length < CONTENTS_FROM) return [];
  const label = escapeHtml(words.contents);
  const rows = topics.map(({ number, title }, i) => {
    const to = escapeHtml(hash(ids[i]?.[kind] ?? ""));
    return html`<li><span class="number">${number}</span> <a href="${to}">${inlinesToHtml(title, STYLE, true)}</a></li>`;
  });
  return [
    html`<nav class="contents" aria-label="${label}"><h2 class="label">${label}</h2>
<ol class="rows">${lines(rows)}</ol></nav>`,
  ];
}

function whatWasAgreed(
  minutes: Minutes,
  topics: readonly Topic[],
  ids: readonly Anchors[],
  kind: Site["anchors"],
  words: Words,
): Html[] {
  const groups = agreedGroups(minutes, topics).flatMap(({ title, points }) => {
    const items = points.map((point) => {
      const at = point.topic === undefined ? -1 : topics.indexOf(point.topic);
      return agreedItem(point, ids[at]?.[kind] ?? "");
    });
    const count = items.length - MOST_AGREED;
    const rest = html`<details><summary>${escapeHtml(worded(words.agreedMore, { count }))}</summary>
<ul>${lines(items.slice(MOST_AGREED))}</ul></details>`;
    return [
      html`<h3 class="label muted">${escapeHtml(words[title])}</h3>`,
      html`<ul>${lines(items.slice(0, MOST_AGREED))}</ul>`,
      ...(count > 0 ? [rest] : []),
    ];
  });
  if (groups.length === 0) return [];
  return [
    html`<div class="panel agreed" id="${escapeHtml(AGREED_ID)}"><h2 class="name">${escapeHtml(words.agreed)}</h2>
${lines(groups)}</div>`,
  ];
}

function agreedItem(point: AgreedPoint, anchor: string): Html {
  const { label } = point;
  const said = escapeHtml(withDue(point.quote, point));
  const about = label === undefined ? html`` : html`<strong>${escapeHtml(label)}:</strong> `;
  const where = reference(point);
  if (where === undefined) return html`<li>${about}${said}</li>`;
  const to = escapeHtml(hash(anchor));
  return html`<li>${about}${said} <a href="${to}">${escapeHtml(where)}</a></li>`;
}

// A heading has one id; the other ones stand on empty elements before the words.
function topic(
  { number, title, blocks }: Topic,
  ids: Anchors,
  options: HtmlOptions,
  { kind, words }: { readonly kind: Site["anchors"]; readonly words: Words },
): Html {
  const own = escapeHtml(ids[kind]);
  const other = ids[kind === "squash" ? "dash" : "squash"];
  const others = [...(other === ids[kind] ? [] : [other]), ...ids.more];
  const second = joined(others.map((id) => html`<span id="${escapeHtml(id)}"></span>`));
  const permalink = html`<a class="permalink" href="${escapeHtml(hash(ids[kind]))}" aria-label="${escapeHtml(words.pageTopic)}">#</a>`;
  return lines([
    html`<h2 id="${own}">${second}<span class="number">${number}</span> ${inlinesToHtml(title, options.style)}${permalink}</h2>`,
    blocksToHtml(blocks, { ...options, level: 3 }),
  ]);
}

function next({ nextMeeting }: Minutes, language: string, words: Words): Html[] {
  if (nextMeeting === undefined) return [];
  const { date, quote } = nextMeeting;
  const label = html`<h2 class="label muted">${escapeHtml(words[nextLabel(quote)])}</h2>`;
  const said = html`<p>${escapeHtml(quote)}</p>`;
  const rows =
    date === undefined
      ? [label, said]
      : [
          label,
          html`<p class="day">${escapeHtml(dateInWords(date, language))}</p>`,
          said,
          html`<p><a href="${escapeHtml(NEXT)}">${escapeHtml(words.calendar)}</a></p>`,
        ];
  return [html`<div class="panel next">${lines(rows)}</div>`];
}

function attendees({ attendees }: Minutes, words: Words): Html[] {
  if (attendees.length === 0) return [];
  return [
    html`<div class="attendees"><h2 class="label">${escapeHtml(words.present)}</h2>
<p>${escapeHtml(attendeesInWords(attendees, words))}</p></div>`,
  ];
}
