/**
 * The frame of every page: one file that fetches nothing and runs nothing, with a policy that says so. It refuses to
 * know what the page is about.
 */
import { createHash } from "node:crypto";
import type { CalendarDate } from "../../model/meeting.ts";
import { PAGE } from "../../model/paths.ts";
import { directionOf } from "../direction.ts";
import { blocksToHtml } from "../html/blocks.ts";
import { escapeHtml, type Html, html, joined, trusted, wordedHtml } from "../html/markup.ts";
import { LOOKS } from "../looks.ts";
import type { Context, Part } from "../writer.ts";
import { cardOf, iconUrl } from "./card.ts";
import { feedAddress, feedAlternates } from "./feed-links.ts";
import { fillPage } from "./fragments.ts";
import { lines } from "./lines.ts";
import { masthead, type SitePart } from "./masthead.ts";
import { pageStyle } from "./style.ts";

interface Page {
  readonly title: string;
  readonly description: string;
  /** Which part of the site it is, for the navigation; absent where it is below one of them. */
  readonly here?: SitePart | undefined;
  /** The links of the row above the words; absent where nothing lies beside this page. */
  readonly top?: Html | undefined;
  /** What that row is called to those who do not see it; "All meetings" where absent. */
  readonly topLabel?: string | undefined;
  readonly main: Html;
  /** Its address, where others may show a card of it. */
  readonly url?: string | undefined;
  /** The day of what it tells of, where that has one. */
  readonly published?: CalendarDate | undefined;
  /** What the page runs, and what then may read the site's own files; absent where it runs nothing. */
  readonly script?: Html | undefined;
  /** What stands at the foot before the feeds. */
  readonly links: readonly Html[];
}

/** Nothing but the page's own style sheet and its pictures, and its own script where it has one. */
function policy(style: Html, script: Html | undefined, body: Html): Html {
  const runs = script === undefined ? "" : ` script-src '${hashOf(script)}'; connect-src 'self';`;
  const pictures = ["'self'", ...originsOf(body)].join(" ");
  return escapeHtml(
    `default-src 'none'; style-src '${hashOf(style)}'; img-src ${pictures};${runs} base-uri 'none'; form-action 'none'`,
  );
}

function hashOf(text: Html): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** Where the pictures of a page are fetched from, each origin once. */
function originsOf(body: Html): string[] {
  const urls = [...body.matchAll(/<(?:img|source)\b[^<>]*?\s(?:src|srcset)="(https?:[^"<> ]+)"/g)];
  return [...new Set(urls.map(([, url = ""]) => new URL(url).origin))].sort();
}

/** A page as the `index.html` of its folder. */
export function document(context: Context, page: Page): Part {
  const { language } = context.site;
  const label = escapeHtml(page.topLabel ?? (context.looks ?? LOOKS).words.allMeetings);
  const top = page.top === undefined ? [] : [html`<nav class="top" aria-label="${label}">${page.top}</nav>`];
  const script = page.script === undefined ? [] : [html`<script>${page.script}</script>`];
  const shown = lines([
    masthead(context, page.here),
    ...top,
    html`<main>\n${page.main}\n</main>`,
    footer(context, page),
    ...script,
  ]);
  const body = html`<!doctype html>
<html lang="${escapeHtml(language)}" dir="${escapeHtml(directionOf(language))}">
<head>
${head(context, page, shown)}
</head>
<body>
${shown}
</body>
</html>
`;
  return { file: PAGE, type: "text/html; charset=utf-8", body };
}

function head(context: Context, { title, description, script, url, published }: Page, body: Html): Html {
  const { site, feeds = [], discovery = feeds, looks: { colours, css = "" } = LOOKS } = context;
  const style = joined([pageStyle(colours), trusted(css)]);
  const links = feedAlternates(site, discovery).map(
    ({ title, type, href }) =>
      html`<link rel="alternate" type="${escapeHtml(type)}" title="${escapeHtml(title)}" href="${escapeHtml(href)}">`,
  );
  return lines([
    html`<meta charset="utf-8">`,
    html`<meta http-equiv="Content-Security-Policy" content="${policy(style, script, body)}">`,
    html`<title>${escapeHtml(title)}</title>`,
    html`<meta name="viewport" content="width=device-width, initial-scale=1">`,
    html`<meta name="color-scheme" content="light dark">`,
    html`<meta name="description" content="${escapeHtml(description)}">`,
    ...cardOf(context, { title, description, url, published }),
    html`<link rel="icon" href="${escapeHtml(iconUrl(context))}">`,
    ...links,
    html`<style>${style}</style>`,
  ]);
}

function footer(context: Context, { links }: Page): Html {
  const { site, feeds = [], looks: { words, footer = [] } = LOOKS } = context;
  const all = [
    ...links,
    ...feeds.map(
      (feed) =>
        html`<a href="${escapeHtml(feedAddress(site, feed))}">${wordedHtml(words.feed, { title: escapeHtml(feed.title) })}</a>`,
    ),
  ];
  return fillPage(
    "footer",
    { own: blocksToHtml(footer, { level: 2 }), links: joined(all, html` · `) },
    context,
  );
}
