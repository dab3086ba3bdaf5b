import type { Colours, Scheme } from "../colours.ts";
import { escapeHtml, type Html, html, joined, trusted } from "../html/markup.ts";
import { SIZE_SETTINGS } from "../sizes.ts";

/** How the pages look: the newsletter's colours and sizes, light and dark, on paper too. No file is fetched. */
export function pageStyle(colours: Colours): Html {
  return html`
:root { color-scheme: light dark; ${shades(colours, "light")} --edge: #0003; }
@media (prefers-color-scheme: dark) {
  :root { ${shades(colours, "dark")} --edge: #0009; }
}
${SIZED}`;
}

function shades(colours: Colours, scheme: Scheme): Html {
  const { page, panel, text, heading, muted, link, accent, line } = colours;
  const all = { page, panel, text, ink: heading, muted, link, accent, line };
  const declared = Object.entries(all).map(([name, colour]) => `--${name}: ${colour[scheme]};`);
  return joined(declared.map(escapeHtml), html` `);
}

const RULES = `body { max-width: 640px; margin: 0 auto; padding: 32px 24px 40px; background: var(--page); color: var(--text); {{sizes.body}}; font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; -webkit-text-size-adjust: 100%; }
h1, h2, h3, h4, h5, h6, strong, th, .label, .day, .news a, .meetings a { color: var(--ink); }
h1, h2, h3, h4, h5, h6, p, li, th, td { unicode-bidi: plaintext; text-align: start; }
p.meta, .meetings li { unicode-bidi: normal; }
.meetings a { unicode-bidi: plaintext; }
[dir="ltr"] li { text-align: left; }
[dir="rtl"] li { text-align: right; }
li[dir="ltr"] { text-align: left; }
li[dir="rtl"] { text-align: right; }
h1, .about { margin: 0 0 12px; {{sizes.title}}; font-weight: 700; letter-spacing: -0.5px; text-wrap: balance; color: var(--ink); }
h2 { margin: 40px 0 8px; {{sizes.topic}}; }
h3, h4, h5, h6 { margin: 24px 0 4px; {{sizes.body}}; }
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
code { padding: 1px 4px; border-radius: 3px; font-size: {{sizes.small.letters}}; line-height: 20px; }
code.short { white-space: nowrap; }
pre { padding: 12px 16px; border-radius: 4px; {{sizes.small}}; white-space: pre-wrap; }
pre code { padding: 0; background: none; line-height: inherit; }
blockquote { padding-inline-start: 17px; border-inline-start: 3px solid var(--line); }
.table { margin: 0 0 16px; overflow-x: auto; background: linear-gradient(to right, var(--page) 40%, transparent) 0 / 32px 100% local, linear-gradient(to left, var(--page) 40%, transparent) 100% / 32px 100% local, linear-gradient(to right, var(--edge), transparent) 0 / 12px 100%, linear-gradient(to left, var(--edge), transparent) 100% / 12px 100%; background-repeat: no-repeat; }
.table table { margin: 0; }
table { width: 100%; border-collapse: collapse; {{sizes.small}}; }
th, td { padding: 8px 0; padding-inline-end: 16px; border-bottom: 1px solid var(--line); vertical-align: top; }
th:last-child, td:last-child { padding-inline-end: 0; }
th.wide, td.wide { min-width: 160px; }
td.wide a, td.wide code { overflow-wrap: anywhere; }
th { border-color: var(--muted); vertical-align: bottom; }
th.center, td.center { text-align: center; }
th.right, td.right { text-align: right; font-variant-numeric: tabular-nums; }
td.right:not(.wide) { white-space: nowrap; }
hr { margin: 24px 0; border: 0; border-top: 1px solid var(--line); }
h2[id], h2 span[id] { scroll-margin-top: 16px; }
h2.label, h3.label, .label { margin: 0 0 4px; {{sizes.small}}; font-weight: 700; }
.name, .day { margin: 0 0 8px; {{sizes.lead}}; font-weight: 700; }
.masthead { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 24px; margin: 0 0 32px; }
.sign { margin: 0; {{sizes.lead}}; font-weight: 700; letter-spacing: 0; color: var(--accent); }
.sign a { color: inherit; text-decoration: none; }
.sign img { max-width: 100%; margin-inline-end: 4px; vertical-align: middle; }
main img { max-width: 100%; height: auto; border-radius: 4px; }
.sign a:hover { text-decoration: underline; }
.site { display: flex; flex-wrap: wrap; gap: 0 16px; line-height: 28px; }
.site a { color: var(--muted); }
.site [aria-current] { color: var(--ink); font-weight: 700; text-decoration: none; }
.top { display: flex; flex-wrap: wrap; gap: 0 16px; margin: -8px 0 24px; {{sizes.small}}; line-height: 24px; }
.top a { color: var(--muted); }
.top [rel="next"] { margin-inline-start: auto; }
.years { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0 0 24px; {{sizes.small}}; line-height: 24px; }
.meta, .attendees { {{sizes.small}}; }
.meta, .attendees p, .number, footer, .muted, .muted a, footer a { color: var(--muted); }
.button { display: inline-block; padding: 9px 20px; border-radius: 6px; background: var(--accent); color: var(--page); font-weight: 700; text-decoration: none; }
.button:hover { text-decoration: underline; }
.contents { margin: 32px 0; }
.rows { margin: 0; padding: 0; list-style: none; }
.rows li { display: flex; margin: 0; line-height: 30px; }
.rows .number { flex: none; min-width: 24px; }
h2 .number { margin-inline-end: 5px; font-weight: 400; }
.permalink { margin-inline-start: 8px; color: var(--muted); font-weight: 400; text-decoration: none; opacity: 0; }
h2:hover .permalink, .permalink:focus-visible { opacity: 1; }
.panel { margin: 40px 0; padding: 20px 24px; background: var(--panel); }
.panel > :last-child { margin-bottom: 0; }
.panel li:last-child { margin: 0; }
.agreed { margin: 32px 0 40px; border-inline-start: 3px solid var(--accent); padding-inline-start: 21px; }
.agreed li { margin: 0 0 4px; }
.agreed ul { margin: 0 0 12px; }
.next a { line-height: 28px; }
.attendees { margin: 40px 0 0; }
.meetings { padding: 0; list-style: none; }
.meetings li { margin: 0; padding: 16px 0; border-top: 1px solid var(--line); }
.meetings a { {{sizes.lead}}; font-weight: 700; }
.news a, .meetings a { text-decoration-color: var(--muted); }
.news a:hover, .meetings a:hover { color: var(--link); }
.meetings .meta:not(:empty), .topics:not(:empty) { display: block; margin: 4px 0 0; }
.topics { {{sizes.small}}; }
h3.year { margin: 24px 0 12px; }
.home .panel { margin: 32px 0; }
.rest { {{sizes.lead}}; }
.follow { margin: 24px 0 40px; }
.follow ul { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 24px; margin: 0; padding: 0; list-style: none; }
.follow li { margin: 0; }
.newest { margin: 40px 0; }
.news { margin: 0 0 8px; {{sizes.topic}}; font-weight: 700; }
.links-of { margin: 0 0 32px; }
.topic > ul, .topic li, .topic li > ul, .person ul { margin: 0 0 4px; }
.newest ol a, .names a, .topic li a, .day-of { color: var(--text); text-decoration-color: var(--muted); }
.links-of ul, .topic > ul, .names ul, .people ul { padding: 0; list-style: none; }
.links-of > .meta { margin: 0 0 8px; line-height: 24px; }
.links-of > .meta a { color: var(--ink); {{sizes.lead}}; font-weight: 700; text-decoration-color: var(--muted); }
.links-of li { margin: 0 0 12px; line-height: 24px; }
.stream { display: block; color: var(--muted); {{sizes.small}}; }
.topic, .person { margin: 0 0 24px; padding: 0 0 8px; border-bottom: 1px solid var(--line); }
.topic h2, .person h2 { margin: 0 0 4px; {{sizes.lead}}; }
.topic:last-of-type, .person:last-of-type { margin: 0; border: 0; }
.topic li > ul { padding-inline-start: 22px; }
.topic li > ul, #found ul { list-style-type: disc; }
.kind, .day-of { {{sizes.small}}; }
.day-of, .when { white-space: nowrap; }
.kind::after { content: ":"; }
.person h3 { margin: 8px 0 4px; }
#search input { box-sizing: border-box; width: 100%; margin: 0 0 12px; padding: 8px 12px; border: 1px solid var(--muted); border-radius: 6px; background: var(--page); color: var(--text); font: inherit; }
#more { padding: 6px 12px; border: 1px solid var(--muted); border-radius: 6px; background: none; color: var(--link); font: inherit; cursor: pointer; }
#found { padding: 0; list-style: none; }
#found > li { margin: 0 0 16px; }
#found > li > a { font-weight: 700; }
#found .meta { display: block; }
.names ul { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0 0 24px; line-height: 28px; }
.names li { margin: 0; }
footer { margin: 40px 0 0; padding: 20px 0 0; border-top: 1px solid var(--line); {{sizes.small}}; }
footer p { margin: 0 0 8px; }
@media (max-width: 479px) {
  body { padding: 24px 20px 32px; }
  h1, .about { {{sizes.phone}}; }
  h2 { margin-top: 36px; }
  .masthead { margin-bottom: 24px; }
  .site { gap: 0 14px; }
}
@media print {
  :root { color-scheme: light; --page: #ffffff; --panel: #ffffff; --text: #000000; --ink: #000000; --muted: #566370; --link: #000000; --accent: #000000; --line: #d5dce3; }
  body { max-width: none; padding: 0; }
  .site, .top, .years, .contents, .next a, .follow, .permalink, footer { display: none; }
  main a[href^="http"]:not(.bare)::after { content: " (" attr(href) ")"; font-size: 12px; color: var(--muted); overflow-wrap: anywhere; }
  .table { overflow: visible; background: none; }
  code { padding: 0; }
  h2, h3, h4, h5, h6 { break-after: avoid; }
  .panel, li, pre, tr { break-inside: avoid; }
  .panel { border: solid var(--line); border-width: 1px 0; }
}
`;

/** The rules with the sizes in them. */
const SIZED = trusted(
  SIZE_SETTINGS.reduce((rules, [name, value]) => rules.replaceAll(`{{${name}}}`, () => value), RULES),
);
