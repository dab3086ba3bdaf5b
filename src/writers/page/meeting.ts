/** The web page of a meeting: the newsletter's parts in the newsletter's order. */
import type { Edition } from "../../model/edition.ts";
import type { Meeting, Minutes, Person } from "../../model/meeting.ts";
import { CONTENTS_FROM, outline, type Topic } from "../../model/outline.ts";
import { type Anchors, anchors, hash } from "../anchors.ts";
import { blocksToHtml, escapeHtml, type Html, html, inlinesToHtml, joined, type Style } from "../html.ts";
import { agreedPoints, attendeesInWords, dateInWords, headline, nextLabel } from "../wording.ts";
import type { Context, Part, Writer } from "../writer.ts";
import { document, lines } from "./frame.ts";

export const page: Writer = { name: "page", write };

// Classes, not inline styles: the page's policy allows its one style sheet and nothing else.
const STYLE: Style = {
  "item-long": { class: "long" },
  "code-short": { class: "short" },
  center: { class: "center" },
  right: { class: "right" },
};
function write({ meetings: [meeting] }: Edition, context: Context): Part {
  return document(context, {
    title: `${headline(meeting)} · ${context.site.title}`,
    description: meeting.summary,
    top: html`<a href="${escapeHtml(context.site.minutes)}">All meetings</a>`,
    main: main(meeting, context),
    links: [html`<a href="newsletter.html">As a newsletter</a>`, html`<a href="post.txt">As plain text</a>`],
  });
}

function main(meeting: Meeting, { site, agreed = true }: Context): Html {
  const { lead, topics } = outline(meeting);
  const ids = anchors(topics);
  return lines([
    html`<p class="eyebrow">${escapeHtml(site.title)}</p>`,
    html`<h1>${escapeHtml(headline(meeting))}</h1>`,
    meta(meeting, site.language),
    ...contents(topics, ids, site.anchors),
    ...(agreed ? whatWasAgreed(meeting.minutes, topics, ids, site.anchors) : []),
    blocksToHtml(lead, { style: STYLE }),
    ...topics.map((one, i) => topic(one, ids[i] ?? { squash: "", dash: "" }, site.anchors)),
    ...next(meeting.minutes, site.language),
    ...attendees(meeting.minutes),
  ]);
}

function meta({ subject, description, date, authors }: Meeting, language: string): Html {
  const facts = [
    ...(description === undefined ? [] : [escapeHtml(subject)]),
    escapeHtml(dateInWords(date, language)),
    html`notes by ${joined(authors.map(author), html`, `)}`,
  ];
  return html`<p class="meta muted">${joined(facts, html` · `)}</p>`;
}

function author({ name, uri }: Person): Html {
  return uri === undefined ? escapeHtml(name) : html`<a href="${escapeHtml(uri)}">${escapeHtml(name)}</a>`;
}

function contents(topics: readonly Topic[], ids: readonly Anchors[], kind: keyof Anchors): Html[] {
  if (topics.length < CONTENTS_FROM) return [];
  const rows = topics.map(({ number, title }, i) => {
    const to = escapeHtml(hash(ids[i]?.[kind] ?? ""));
    return html`<li><span class="number">${number}</span> <a href="${to}">${inlinesToHtml(title, STYLE, true)}</a></li>`;
  });
  return [
    html`<nav class="contents" aria-label="In these notes"><p class="label">In these notes</p>
<ol>${lines(rows)}</ol></nav>`,
  ];
}

function whatWasAgreed(
  minutes: Minutes,
  topics: readonly Topic[],
  ids: readonly Anchors[],
  kind: keyof Anchors,
): Html[] {
  const points = agreedPoints(minutes, topics).map(({ label, quote, topic }) => {
    const about = label === undefined ? html`` : html`<strong>${escapeHtml(label)}:</strong> `;
    if (topic === undefined) return html`<li>${about}${escapeHtml(quote)}</li>`;
    const to = escapeHtml(hash(ids[topic.number - 1]?.[kind] ?? ""));
    return html`<li>${about}${escapeHtml(quote)} <a href="${to}">(${topic.number})</a></li>`;
  });
  if (points.length === 0) return [];
  return [
    html`<div class="panel agreed"><p class="label">What was agreed</p>
<ul>${lines(points)}</ul></div>`,
  ];
}

// A heading has one id; where the conventions differ, the other one's stands on an empty element before the words.
function topic({ number, title, blocks }: Topic, ids: Anchors, kind: keyof Anchors): Html {
  const own = escapeHtml(ids[kind]);
  const other = ids[kind === "squash" ? "dash" : "squash"];
  const second = other === ids[kind] ? html`` : html`<span id="${escapeHtml(other)}"></span>`;
  const permalink = html`<a class="permalink" href="${escapeHtml(hash(ids[kind]))}" aria-label="Link to this topic">#</a>`;
  return lines([
    html`<h2 id="${own}">${second}<span class="number">${number}</span> ${inlinesToHtml(title, STYLE)}${permalink}</h2>`,
    blocksToHtml(blocks, { style: STYLE, level: 3 }),
  ]);
}

function next({ nextMeeting }: Minutes, language: string): Html[] {
  if (nextMeeting === undefined) return [];
  const { date, quote } = nextMeeting;
  const day =
    date === undefined ? html`` : html`<p class="day">${escapeHtml(dateInWords(date, language))}</p>\n`;
  return [
    html`<div class="panel"><p class="label">${escapeHtml(nextLabel(quote))}</p>
${day}<p>${escapeHtml(quote)}</p></div>`,
  ];
}

function attendees({ attendees }: Minutes): Html[] {
  if (attendees.length === 0) return [];
  return [
    html`<div class="attendees"><p class="label">Present</p>
<p>${escapeHtml(attendeesInWords(attendees))}</p></div>`,
  ];
}
