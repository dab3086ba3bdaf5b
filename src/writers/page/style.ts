import type { Colours, Scheme } from "../colours.ts";
import { escapeHtml, type Html, html, joined } from "../html.ts";

/** How the pages look: the newsletter's colours and sizes, light and dark, on paper too. No file is fetched. */
export function pageStyle(colours: Colours): Html {
  return html`
:root { color-scheme: light dark; ${shades(colours, "light")} }
@media (prefers-color-scheme: dark) {
  :root { ${shades(colours, "dark")} }
}
${RULES}`;
}

function shades(colours: Colours, scheme: Scheme): Html {
  const { page, panel, text, heading, muted, link, accent, line } = colours;
  const all = { page, panel, text, ink: heading, muted, link, accent, line };
  const declared = Object.entries(all).map(([name, colour]) => `--${name}: ${colour[scheme]};`);
  return joined(declared.map(escapeHtml), html` `);
}

const RULES = html`body { max-width: 640px; margin: 0 auto; padding: 32px 24px 40px; background: var(--page); color: var(--text); font: 16px/26px -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; -webkit-text-size-adjust: 100%; }
h1, h2, h3, h4, h5, h6, strong, th, .label, .day { color: var(--ink); }
h1, h2, h3, h4, h5, h6, p, li, th, td { unicode-bidi: plaintext; text-align: start; }
p.meta, .meetings li { unicode-bidi: normal; }
.meetings a { unicode-bidi: plaintext; }
[dir="ltr"] li { text-align: left; }
[dir="rtl"] li { text-align: right; }
h1 { margin: 0 0 12px; font-size: 28px; line-height: 34px; letter-spacing: -0.2px; }
h2 { margin: 40px 0 8px; font-size: 20px; line-height: 28px; }
h3, h4, h5, h6 { margin: 24px 0 4px; font-size: 16px; line-height: 26px; }
p, ul, ol, blockquote, pre, table { margin: 0 0 16px; }
ul, ol { padding: 0; padding-inline-start: 22px; }
li { margin: 0 0 8px; }
li.long { margin: 0 0 12px; }
li.task { list-style: none; }
ul > li.task { margin-inline-start: -22px; padding-inline-start: 22px; text-indent: -20px; }
ul > li.task > * { text-indent: 0; }
li > ul, li > ol { margin: 4px 0 0; }
a { color: var(--link); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 2px; }
a:focus-visible, .table:focus-visible, input:focus-visible, button:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
code, pre { background: var(--panel); font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
code { padding: 1px 4px; border-radius: 3px; font-size: 14px; line-height: 20px; }
code.short { white-space: nowrap; }
pre { padding: 12px 16px; border-radius: 4px; font-size: 13px; line-height: 20px; white-space: pre-wrap; }
pre code { padding: 0; background: none; font-size: 13px; }
blockquote { padding-inline-start: 17px; border-inline-start: 3px solid var(--line); }
.table { margin: 0 0 16px; overflow-x: auto; }
.table table { margin: 0; }
table { width: 100%; border-collapse: collapse; font-size: 14px; line-height: 20px; }
th, td { padding: 8px 0; padding-inline-end: 16px; border-bottom: 1px solid var(--line); vertical-align: top; }
th:last-child, td:last-child { padding-inline-end: 0; }
td { white-space: nowrap; }
th.wide, td.wide { min-width: 160px; white-space: normal; }
td.wide a, td.wide code { overflow-wrap: anywhere; }
th { border-color: var(--muted); vertical-align: bottom; }
th.center, td.center { text-align: center; }
th.right, td.right { text-align: right; font-variant-numeric: tabular-nums; }
hr { margin: 24px 0; border: 0; border-top: 1px solid var(--line); }
h2[id], h2 span[id] { scroll-margin-top: 16px; }
.label { margin: 0 0 8px; font-size: 14px; line-height: 20px; font-weight: 600; }
.masthead { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 4px 24px; margin: 0 0 32px; padding: 0 0 12px; border-bottom: 1px solid var(--line); }
.sign { margin: 0; font-size: 17px; line-height: 26px; font-weight: 700; letter-spacing: 0; color: var(--accent); }
.sign a { color: inherit; text-decoration: none; }
.sign img { max-width: 100%; vertical-align: middle; }
main img { max-width: 100%; height: auto; }
.sign a:hover { text-decoration: underline; }
.site { display: flex; flex-wrap: wrap; gap: 0 16px; font-size: 15px; line-height: 28px; }
.site [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
.top { display: grid; grid-template-columns: 1fr auto 1fr; gap: 12px; margin: -16px 0 24px; font-size: 14px; line-height: 24px; }
.top a { justify-self: start; }
.top .all { grid-column: 2; justify-self: center; }
.top .all:only-child { grid-column: 1; justify-self: start; }
.top [rel="next"] { grid-column: 3; justify-self: end; text-align: end; }
.years { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0 0 24px; font-size: 14px; line-height: 24px; }
.meta, .attendees { font-size: 14px; line-height: 22px; }
.meta, .attendees p, .number, footer, .muted, .muted a, footer a { color: var(--muted); }
.agreed h3 { margin: 12px 0 4px; }
.contents { margin: 24px 0; padding: 20px 0; border: solid var(--line); border-width: 1px 0; }
.contents ol { margin: 0; padding: 0; list-style: none; }
.contents li { display: flex; margin: 0; line-height: 28px; }
.contents .number { flex: none; min-width: 24px; }
h2 .number { margin-inline-end: 5px; font-weight: 400; }
.permalink { margin-inline-start: 8px; color: var(--muted); font-weight: 400; text-decoration: none; opacity: 0; }
h2:hover .permalink, .permalink:focus-visible { opacity: 1; }
.panel { margin: 40px 0; padding: 20px 24px; background: var(--panel); }
.panel > :last-child { margin-bottom: 0; }
.panel li:last-child { margin: 0; }
.agreed { margin: 24px 0 40px; border-inline-start: 3px solid var(--accent); padding-inline-start: 21px; }
.next a { line-height: 28px; }
.day { margin: 0 0 4px; font-size: 18px; line-height: 26px; font-weight: 600; }
.attendees { margin: 40px 0 0; }
.attendees .label { color: var(--ink); }
.meetings { padding: 0; list-style: none; }
.meetings li { margin: 0 0 20px; }
.meetings a { font-weight: 600; }
.meetings .meta:not(:empty), .topics:not(:empty) { display: block; }
.topics, .follow, .newest ol { font-size: 15px; line-height: 24px; }
h3.year { margin: 24px 0 12px; }
.about { font-size: 18px; line-height: 28px; color: var(--ink); }
.about + .next { margin-top: 24px; }
.home .panel { margin: 24px 0; }
.follow { margin: 24px 0; }
.follow ul { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0; padding: 0; list-style: none; }
.follow li { margin: 0; }
.newest { margin: 32px 0; padding: 20px 0 4px; border-top: 1px solid var(--line); }
.news { margin: 0 0 4px; font-size: 26px; line-height: 32px; font-weight: 700; }
.newest ol { margin: 8px 0 16px; }
.newest li { margin: 0; line-height: 28px; }
.links-of { margin: 0 0 32px; }
.topic > ul, .topic li, .topic li > ul, .person ul { margin: 0 0 4px; }
.newest ol a, .names a, .topic li a, .day-of { color: var(--text); text-decoration-color: var(--muted); }
.links-of ul, .topic > ul, .names ul, .people ul { padding: 0; list-style: none; }
.links-of > .meta { margin: 0 0 8px; line-height: 24px; }
.links-of > .meta a { color: var(--ink); font-size: 16px; font-weight: 600; text-decoration-color: var(--muted); }
.links-of li { margin: 0 0 12px; line-height: 24px; }
.stream { display: block; color: var(--muted); font-size: 14px; line-height: 20px; }
.topic, .person { margin: 0 0 24px; padding: 0 0 8px; border-bottom: 1px solid var(--line); }
.topic h2, .person h2 { margin: 0 0 4px; font-size: 18px; line-height: 26px; }
.topic:last-of-type, .person:last-of-type { margin: 0; border: 0; }
.topic li > ul { padding-inline-start: 22px; }
.topic li > ul, #found ul { list-style-type: disc; }
.kind, .day-of { font-size: 14px; }
.day-of, .when { white-space: nowrap; }
.kind::after { content: ":"; }
.person h3 { margin: 8px 0 4px; }
#search input { box-sizing: border-box; width: 100%; margin: 0 0 12px; padding: 8px 12px; border: 1px solid var(--muted); border-radius: 4px; background: var(--page); color: var(--text); font: inherit; }
#more { padding: 6px 12px; border: 1px solid var(--muted); border-radius: 4px; background: none; color: var(--link); font: inherit; cursor: pointer; }
#found { padding: 0; list-style: none; }
#found > li { margin: 0 0 16px; }
#found > li > a { font-weight: 600; }
#found .meta { display: block; }
.names ul { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0 0 24px; font-size: 15px; line-height: 28px; }
.names li { margin: 0; }
footer { margin: 40px 0 0; padding: 20px 0 0; border-top: 1px solid var(--line); font-size: 13px; line-height: 20px; }
footer p { margin: 0 0 8px; }
@media (max-width: 479px) {
  body { padding: 24px 20px 32px; }
  h1 { font-size: 25px; line-height: 31px; }
  h2 { margin-top: 36px; }
  .masthead { margin-bottom: 24px; padding-bottom: 8px; }
  .site { gap: 0 14px; }
  .top { grid-template-columns: auto auto auto; justify-content: space-between; gap: 8px; }
}
@media print {
  :root { color-scheme: light; --page: #ffffff; --panel: #ffffff; --text: #000000; --ink: #000000; --muted: #566370; --link: #000000; --accent: #000000; --line: #d5dce3; }
  body { max-width: none; padding: 0; }
  .site, .top, .years, .contents, .next a, .follow, .permalink, footer { display: none; }
  main a[href^="http"]:not(.bare)::after { content: " (" attr(href) ")"; font-size: 12px; color: var(--muted); overflow-wrap: anywhere; }
  .table { overflow: visible; }
  code { padding: 0; }
  h2, h3, h4, h5, h6 { break-after: avoid; }
  .panel, li, pre, tr { break-inside: avoid; }
  .panel { border: solid var(--line); border-width: 1px 0; }
}
`;
