/** How the preview itself looks, light and dark; by the colours of the newsletter and the pages, of which it is no part. */
import { COLOURS, type Scheme } from "../writers/colours.ts";

function shades(scheme: Scheme): string {
  return Object.entries(COLOURS)
    .map(([name, colour]) => `--${name}: ${colour[scheme]};`)
    .join(" ");
}

const RULES = `
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/22px -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; -webkit-text-size-adjust: 100%; }
h1, h2, h3, h4, strong, th, .title, .inbox-from, .inbox-subject { color: var(--heading); }
h1 { margin: 0; font-size: 15px; line-height: 22px; }
h1 a { color: inherit; text-decoration: none; }
h2 { margin: 0 0 4px; font-size: 22px; line-height: 28px; letter-spacing: -0.2px; }
h3 { margin: 24px 0 8px; font-size: 16px; line-height: 24px; }
p, ul { margin: 0 0 12px; }
a { color: var(--link); text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
code, pre, kbd { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; font-size: 13px; }
code, kbd { background: var(--panel); border-radius: 3px; padding: 1px 4px; }
.muted, .meta, .remark, .choice-label, .count, .place, .hint { color: var(--muted); }
.hidden, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: fixed; z-index: 2; top: 8px; left: 8px; padding: 8px 12px; background: var(--page); }
.bar { display: flex; gap: 16px; align-items: baseline; justify-content: space-between; padding: 10px 20px; border-bottom: 1px solid var(--line); }
.bar #live { margin: 0; color: var(--muted); font-size: 13px; }
.columns { display: grid; grid-template-columns: 320px minmax(0, 1fr); }
#notes { position: sticky; top: 0; align-self: start; height: 100vh; padding: 16px 12px 16px 20px; overflow-y: auto; border-right: 1px solid var(--line); }
#main { padding: 20px 28px 48px; min-width: 0; }
#main:focus { outline: none; }
.search label { display: block; margin: 0 0 4px; font-size: 13px; color: var(--muted); }
input, button { font: inherit; color: var(--text); background: var(--page); border: 1px solid var(--muted); border-radius: 6px; padding: 5px 10px; }
button { cursor: pointer; }
.search input { width: 100%; margin: 0 0 12px; }
#list { margin: 0 0 16px; padding: 0; list-style: none; }
#list a { display: block; padding: 8px 10px; border-radius: 6px; color: var(--text); text-decoration: none; }
#list a:hover { background: var(--panel); }
#list a[aria-current] { background: var(--panel); box-shadow: inset 3px 0 0 var(--accent); }
#list .title { display: block; font-weight: 600; line-height: 20px; }
.meta, .remark, .why, .keys, .count { font-size: 13px; line-height: 20px; }
#list .meta { display: flex; flex-wrap: wrap; gap: 0 8px; align-items: center; }
.badge { color: var(--muted); font-weight: 600; }
.badge.new, .badge.edited, .badge.held { color: var(--accent); }
.badge.problems, .badge.doubt, .badge.rejected, .error > p > strong { color: var(--bad); }
.why { padding: 0 0 0 18px; color: var(--muted); }
.digest { margin: 0 0 16px; }
.digest summary { cursor: pointer; color: var(--link); }
.digest form { display: grid; gap: 8px; margin: 8px 0 0; }
.digest label { display: flex; gap: 8px; align-items: center; justify-content: space-between; }
#about { margin: 0 0 16px; }
.back { display: none; }
#views { display: flex; flex-wrap: wrap; gap: 0 4px; margin: 0 0 20px; border-bottom: 1px solid var(--line); }
#views a { padding: 8px 10px; color: var(--text); text-decoration: none; border-bottom: 2px solid transparent; margin-bottom: -1px; }
#views a:hover { color: var(--link); }
#views a[aria-current] { color: var(--heading); font-weight: 600; border-color: var(--accent); }
.choices { display: flex; flex-wrap: wrap; gap: 10px 24px; margin: 0 0 8px; }
.choice { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; font-size: 13px; }
.choice-label { margin-right: 4px; }
.choice a { padding: 3px 10px; border: 1px solid var(--line); border-radius: 999px; color: var(--text); text-decoration: none; }
.choice a:hover { border-color: var(--muted); }
.choice a[aria-current] { border-color: var(--accent); color: var(--accent); font-weight: 600; }
iframe { display: block; width: 100%; min-height: 420px; height: 80vh; border: 1px solid var(--line); border-radius: 6px; background: #ffffff; }
iframe.phone { width: 377px; max-width: 100%; }
iframe.desktop { width: 602px; max-width: 100%; }
iframe.site { max-width: 760px; }
iframe.waiting { position: absolute; visibility: hidden; }
.inbox { max-width: 377px; margin: 0 0 16px; padding: 10px 14px; border: 1px solid var(--line); border-radius: 6px; line-height: 20px; }
.inbox p { margin: 0; overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; }
.inbox-from { font-weight: 700; }
.inbox-subject { font-weight: 600; font-size: 14px; }
.inbox .inbox-words { color: var(--muted); font-size: 14px; -webkit-line-clamp: 2; }
.sizes { display: grid; gap: 4px; margin: 0 0 16px; max-width: 602px; font-size: 13px; }
.sizes p { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; justify-content: space-between; margin: 0; }
meter { width: 200px; height: 12px; }
pre, .post { margin: 0 0 16px; padding: 14px 16px; background: var(--panel); border-radius: 6px; }
.verbatim { max-height: 80vh; overflow: auto; white-space: pre-wrap; }
pre code { padding: 0; background: none; }
.post { width: max-content; max-width: 100%; overflow-x: auto; font: 13px/19px ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; white-space: pre; }
.post .line, .post .flowed { display: block; }
.post .flowed { white-space: pre-wrap; overflow-wrap: break-word; width: 72ch; max-width: 100%; }
.post.narrow .flowed { width: 40ch; }
.problems { padding: 0; list-style: none; }
.problems li { margin: 0 0 12px; padding: 10px 14px; border-left: 3px solid var(--muted); background: var(--panel); }
.problems li.error { border-color: var(--bad); }
.problems p { margin: 0 0 4px; }
.copy { padding: 0 8px; font-size: 12px; }
.failure > h3 { margin-top: 0; }
.fields { width: 100%; border-collapse: collapse; font-size: 14px; }
.fields th, .fields td { padding: 6px 12px 6px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); font-weight: 400; }
.fields thead th { color: var(--muted); font-size: 13px; }
.fields td:last-child { color: var(--heading); }
.thumbnail { display: block; max-width: 160px; max-height: 96px; border: 1px solid var(--line); border-radius: 3px; }
.part { margin: 8px 0; }
.part summary { cursor: pointer; color: var(--link); }
.links { padding-left: 20px; font-size: 14px; overflow-wrap: anywhere; }
.clients { max-width: 760px; margin: 0; }
.clients > div { padding: 10px 0; border-bottom: 1px solid var(--line); }
.clients dt { font-weight: 600; color: var(--heading); }
.clients dd { margin: 2px 0 0; }
.feed-entry h3 { margin: 16px 0 4px; font-size: 18px; }
.notice { padding: 12px 16px; border-left: 3px solid var(--accent); background: var(--panel); }
.bare main { padding: 20px; }
.report { max-width: 860px; margin: 0 auto; }
.report section { margin: 24px 0 40px; }
.report iframe { resize: vertical; }
.report details { margin: 0 0 12px; }
.report summary { cursor: pointer; color: var(--link); }
.entry { padding: 16px 20px; font-size: 16px; line-height: 26px; background: var(--page); }
.entry img { max-width: 100%; height: auto; }
@media (max-width: 760px) {
  .columns { display: block; }
  #notes { position: static; height: auto; padding: 16px 20px; border: 0; }
  #main { padding: 16px 20px 40px; }
  .chosen #notes, .listed #main { display: none; }
  .back { display: block; margin: 0 0 8px; }
  .keys { display: none; }
  .fields thead { display: none; }
  .fields tr { display: block; padding: 6px 0; border-bottom: 1px solid var(--line); }
  .fields th, .fields td { display: block; border: 0; padding: 0; }
  .fields th { color: var(--muted); font-size: 13px; }
  .sizes p { display: block; }
  meter { width: 100%; }
}
`;

/** The stylesheet. */
export const STYLE = `:root { color-scheme: light dark; ${shades("light")} --bad: #a3261f; }
@media (prefers-color-scheme: dark) { :root { ${shades("dark")} --bad: #ff9c92; } }
${RULES}`;
