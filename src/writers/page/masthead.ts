/** The head of every page: whose site it is, and the ways through it. */
import { INDEX, LINKS, PEOPLE, SEARCH, within } from "../../model/paths.ts";
import { escapeHtml, type Html, html, joined } from "../html/markup.ts";
import { LOOKS, type Logo } from "../looks.ts";
import type { Words } from "../words.ts";
import type { Context } from "../writer.ts";
import { pictureUrl } from "./card.ts";
import { fillPage } from "./fragments.ts";
import { lines } from "./lines.ts";

/** The parts of the site that every page leads to, in their order: the address of each, and the word for it. */
const PARTS = {
  home: ["", "pageHome"],
  topics: [`${INDEX}/`, "pageTopics"],
  people: [`${PEOPLE}/`, "pagePeople"],
  links: [`${LINKS}/`, "pageLinks"],
  search: [`${SEARCH}/`, "pageSearch"],
} as const satisfies Readonly<Record<string, readonly [path: string, word: keyof Words]>>;
export type SitePart = keyof typeof PARTS;

/** The project's sign and the navigation. The home page is called by the sign: it is its heading. */
export function masthead(context: Context, here: SitePart | undefined): Html {
  const { site, looks: { words } = LOOKS } = context;
  const ways = Object.entries(PARTS).map(([part, [path, word]]) => {
    const current = part === here ? html` aria-current="page"` : html``;
    return html`<a href="${escapeHtml(within(site, path))}"${current}>${escapeHtml(words[word])}</a>`;
  });
  return fillPage("header", { sign: signOf(context, here), navigation: lines(ways) }, context);
}

/** The logo and the words of the masthead; a page needs a heading, and the first one is called by the site. */
function signOf(context: Context, here: SitePart | undefined): Html {
  const { site, looks: { logo, masthead: said } = LOOKS } = context;
  const words = said ?? (logo === undefined ? site.title : false);
  const shown = [
    ...(logo === undefined ? [] : [picture(logo, context)]),
    ...(words === false ? [] : [escapeHtml(words)]),
  ];
  if (here === "home")
    return html`<h1 class="sign">${shown.length === 0 ? escapeHtml(site.title) : joined(shown, html` `)}</h1>`;
  if (shown.length === 0) return html``;
  return html`<p class="sign"><a href="${escapeHtml(site.minutes)}">${joined(shown, html` `)}</a></p>`;
}

function picture({ alt, width, height, light, dark }: Logo, context: Context): Html {
  const tall = height === undefined ? html`` : html` height="${height}"`;
  const own = html`<img src="${escapeHtml(pictureUrl(context, light))}" alt="${escapeHtml(alt)}" width="${width}"${tall}>`;
  if (dark === undefined) return own;
  return html`<picture><source srcset="${escapeHtml(pictureUrl(context, dark))}" media="(prefers-color-scheme: dark)">${own}</picture>`;
}
