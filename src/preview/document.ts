/** The pages of the preview itself, and the small documents in their frames; each with the policy it is sent under. */
import { resolve } from "node:path";
import type { Place, Problem } from "../problem.ts";
import { escapeHtml, type Html, html, joined } from "../writers/html/markup.ts";
import { type Choices, queryOf, type Wanted } from "./scene.ts";

/** The page's own: nothing but its script and its style, which are files of ours, and frames of ours. */
export const PAGE_POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self' data:",
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
].join("; ");

/** What a frame may do with pictures that lie elsewhere. */
export type Pictures = "own" | "site" | "remote" | "none";

/**
 * A frame's: nothing runs and nothing is sent. It has our origin, so that the page can measure it and keep its place;
 * without scripts that is of no use to what is in it.
 */
export function framePolicy(pictures: Pictures, isStyled = true): string {
  const images = { own: "data:", site: "'self' data:", remote: "data: http: https:", none: "'none'" }[
    pictures
  ];
  const style = isStyled ? "'unsafe-inline' 'self'" : "'none'";
  return [
    `default-src 'none'; style-src ${style}; img-src ${images}; base-uri 'none'; form-action 'none'`,
    `frame-ancestors 'self'; sandbox ${SANDBOX}`,
  ].join("; ");
}

/** What a link in a frame opens is a page of its own. */
const SANDBOX = "allow-same-origin allow-popups allow-popups-to-escape-sandbox";

/** A frame for what others wrote. */
export function frame(title: string, src: string, className: string): Html {
  return html`<iframe id="frame" class="${escapeHtml(className)}" title="${escapeHtml(title)}" src="${escapeHtml(src)}" sandbox="${escapeHtml(SANDBOX)}" referrerpolicy="no-referrer"></iframe>`;
}

/** Problems, each with its place and what to do. */
export function problemList(problems: readonly Problem[]): Html {
  return html`<ul class="problems">${joined(problems.map(problemItem))}</ul>`;
}

/** What stands in the place of an output that cannot be made. */
export function failure(problems: readonly Problem[]): Html {
  return html`<div class="failure" role="alert"><h3>This cannot be shown now</h3>${problemList(problems)}<p class="muted">The preview goes on: mend it and save.</p></div>`;
}

function problemItem({ severity, code, message, hint, place }: Problem): Html {
  const where = place === undefined ? html`` : html`<p class="place">${placeLink(place)}</p>`;
  const todo = hint === undefined ? html`` : html`<p class="hint">${escapeHtml(hint)}</p>`;
  return html`<li class="${escapeHtml(severity)}"><p><strong>${escapeHtml(severity)}</strong> <code>${escapeHtml(code)}</code> ${escapeHtml(message)}</p>${where}${todo}</li>`;
}

/** A place that an editor opens, and that can be copied. */
function placeLink({ file, line, column }: Place): Html {
  const spot = escapeHtml(`${file}:${line}:${column}`);
  const path = resolve(file).replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  const href = escapeHtml(`vscode://file${path.startsWith("/") ? "" : "/"}${path}:${line}:${column}`);
  return html`<a href="${href}">${spot}</a> <button type="button" class="copy" data-copy="${spot}">Copy<span class="hidden"> ${spot}</span></button>`;
}

/** A page that stands by itself: in a frame, or where there is nothing else to show. */
export function bareDocument(title: string, body: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body class="bare"><main>${body}</main></body>
</html>
`;
}

/** A group of links of which one is what is shown. */
export function choice(
  label: string,
  options: readonly {
    readonly label: string;
    readonly href: string;
    readonly isShown: boolean;
    readonly title?: string | undefined;
  }[],
): Html {
  const links = options.map(({ label, href, isShown, title }) => {
    const hint = title === undefined ? html`` : html` title="${escapeHtml(title)}"`;
    return html`<a href="${escapeHtml(href)}"${isShown ? html` aria-current="true"` : html``}${hint}>${escapeHtml(label)}</a>`;
  });
  return html`<div class="choice" role="group" aria-label="${escapeHtml(label)}"><span class="choice-label">${escapeHtml(label)}</span>${joined(links)}</div>`;
}

/** One of the choices of a page: each of its values by its label, and what stands behind it. */
export function choiceOf<C extends keyof Choices>(
  asked: Wanted,
  name: C,
  label: string,
  values: Readonly<Record<Choices[C], string | readonly [label: string, title: string]>>,
): Html {
  const options = Object.entries<string | readonly [string, string]>(values).map(([value, said]) => {
    const [label, title] = typeof said === "string" ? [said, undefined] : said;
    const href = `/?${queryOf(asked, { [name]: value })}`;
    return { label, title, href, isShown: asked[name] === value };
  });
  return choice(label, options);
}

/** What is shown as it is written, letter by letter. */
export function verbatim(label: string, text: string): Html {
  return html`<pre class="verbatim" tabindex="0" role="region" aria-label="${escapeHtml(label)}">${escapeHtml(text)}</pre>`;
}
