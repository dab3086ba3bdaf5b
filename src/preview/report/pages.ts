/** A report as files: HTML for a browser, Markdown for a comment. */
import { type Problem, visible } from "../../problem.ts";
import { escapeHtml, type Html, html, joined } from "../../writers/html/markup.ts";
import { problemList } from "../document.ts";
import { leafOf, openedMessage } from "../message.ts";
import { underScheme } from "../schemes.ts";
import { outward } from "../site.ts";
import { STYLE } from "../style.ts";
import { kilobytes } from "../words.ts";
import type { Report, ReportedMessage, ReportedNote } from "./report.ts";

/** Nothing is fetched and nothing runs, in the report and in its frames. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The report as one file of HTML that needs no other. */
export function reportPage(report: Report): string {
  const { title, notes, held, problems } = report;
  const body = html`<main class="report"><h1>${escapeHtml(title)}</h1><h2>${escapeHtml(headline(report))}</h2>
${joined(notes.map(noteSection), html`\n`)}
${held.length === 0 ? html`` : html`<section><h2>Kept back</h2><ul>${joined(held.map((one) => html`<li>${escapeHtml(one)}</li>`))}</ul></section>`}
${problems.length === 0 ? html`` : html`<section><h2>Problems</h2>${problemList(problems)}</section>`}</main>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(headline(report))}</title>
<style>${STYLE}</style></head><body class="bare">${body}</body></html>
`;
}

/** What is to be said first. */
function headline({ notes, isGuess }: Report): string {
  const count = notes.flatMap(({ messages }) => messages).reduce((sum, { others }) => sum + 1 + others, 0);
  if (isGuess) return "There is no outbox here that tells what is new: this is the newest note";
  if (count === 0) return "Nothing would go out";
  return `${count} ${count === 1 ? "message" : "messages"} would go out`;
}

function noteSection({ meeting, messages, findings, page, entries }: ReportedNote): Html {
  const found = findings.length === 0 ? html`<p>The checks find nothing.</p>` : problemList(findings);
  return html`<section><h2>${escapeHtml(meeting.subject)}</h2><p class="meta">${escapeHtml(meeting.date)} · ${escapeHtml(meeting.place.file)}</p>
${joined(messages.map(messageSection), html`\n`)}
<details><summary>The page</summary>${framed("The page", page)}</details>
${joined(entries.map(({ feed, content }) => html`<details><summary>The entry in the feed “${escapeHtml(feed)}”</summary>${framed("The entry", entryPage(content))}</details>`))}
<h3>What the checks find</h3>${found}</section>`;
}

function messageSection({ subject, mailing, recipient, bytes, limit, others }: ReportedMessage): Html {
  const opened = openedMessage(bytes);
  const [letter, post] = [leafOf(opened, "text/html"), leafOf(opened, "text/plain")];
  const size = `${kilobytes(bytes.length)} KB${limit === undefined ? "" : ` of ${kilobytes(limit)}`}`;
  const newsletters =
    letter === undefined
      ? html``
      : html`<details open><summary>The newsletter, light</summary>${framed("The newsletter, light", underScheme(letter.text, "light"))}</details>
<details><summary>The newsletter, dark by its own rules</summary>${framed("The newsletter, dark", underScheme(letter.text, "own"))}</details>`;
  return html`<h3>Through “${escapeHtml(mailing)}” to ${escapeHtml(recipient + andOthers(others))}</h3><p class="meta">${escapeHtml(subject)} · ${escapeHtml(size)}</p>${newsletters}
${post === undefined ? html`` : html`<details${letter === undefined ? html` open` : html``}><summary>The post</summary><pre class="post" tabindex="0">${escapeHtml(post.text)}</pre></details>`}`;
}

function framed(title: string, document: string): Html {
  return html`<iframe class="site" title="${escapeHtml(title)}" sandbox="" srcdoc="${escapeHtml(outward(document))}"></iframe>`;
}

function entryPage(content: string): string {
  return `<!doctype html><meta charset="utf-8"><style>body{font:16px/26px sans-serif;padding:16px 20px}</style>${content}`;
}

/** The newsletters that would go out, as documents in which nothing runs and nothing is fetched: for pictures. */
export function newslettersIn({ notes }: Report): readonly string[] {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">`;
  const letters = notes.flatMap(({ messages }) =>
    messages.flatMap(({ bytes }) => leafOf(openedMessage(bytes), "text/html") ?? []),
  );
  const pages = letters.map(({ text }) =>
    underScheme(text, "light").replace(/<head\b[^<>]*>/i, (head) => head + policy),
  );
  return [...new Set(pages)];
}

/** So many findings stand in a comment; the file has all of them. */
const MOST = 20;

/** The report as Markdown for a comment: what notes say is code, so that it names nobody and is nothing else. */
export function reportSummary(report: Report): string {
  const { notes, held, problems } = report;
  const rows = notes.flatMap(({ meeting, messages, findings }) =>
    messages.map(({ subject, mailing, recipient, bytes, limit, others }) => {
      const size = `${kilobytes(bytes.length)} KB${limit !== undefined && bytes.length > limit ? ", too large" : ""}`;
      return `| ${[code(meeting.place.file), code(mailing), code(recipient) + andOthers(others), code(subject), size, findings.length].join(" | ")} |`;
    }),
  );
  const all = [...notes.flatMap(({ findings }) => findings), ...problems];
  const more = all.length - MOST;
  return [
    `### ${headline(report)}`,
    ...(rows.length === 0
      ? []
      : [
          "",
          "| note | mailing | to | subject | size | findings |",
          "| --- | --- | --- | --- | --- | --- |",
          ...rows,
        ]),
    ...(all.length === 0 ? [] : ["", "**Findings**", "", ...all.slice(0, MOST).map(finding)]),
    ...(more > 0 ? [`- and ${more} more, in the report`] : []),
    ...(held.length === 0
      ? []
      : ["", "**Kept back**", "", ...held.slice(0, MOST).map((one) => `- ${code(one)}`)]),
    "",
  ].join("\n");
}

/** How many more of several people get it. */
function andOthers(others: number): string {
  return others === 0 ? "" : ` and ${others} ${others === 1 ? "other" : "others"}`;
}

function finding({ severity, code: name, message, place }: Problem): string {
  const at = place === undefined ? "" : `${code(`${place.file}:${place.line}`)} `;
  return `- ${at}${severity} \`${name}\`: ${code(message)}`;
}

/** Words as a code span that nothing in them ends, short, in one line of a table. */
function code(words: string): string {
  const line = visible(words).replaceAll("|", "\\|").slice(0, 300);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = longest > 0 || line === "" ? " " : "";
  return `${fence}${space}${line}${space}${fence}`;
}
