/** The head of every page: whose site it is, and the ways through it. */
import { INDEX, LINKS, PEOPLE, SEARCH, within } from "../../model/paths.ts";
import { escapeHtml, type Html, html } from "../html.ts";
import { LOOKS } from "../looks.ts";
import type { Words } from "../words.ts";
import type { Context } from "../writer.ts";
import { fillPage } from "./fragments.ts";
import { lines } from "./lines.ts";

/** The parts of the site that every page leads to, in their order: the address of each, and the word for it. */
const PLACES = {
  home: ["", "pageHome"],
  topics: [`${INDEX}/`, "pageTopics"],
  people: [`${PEOPLE}/`, "pagePeople"],
  links: [`${LINKS}/`, "pageLinks"],
  search: [`${SEARCH}/`, "pageSearch"],
} as const satisfies Readonly<Record<string, readonly [path: string, word: keyof Words]>>;
export type SitePart = keyof typeof PLACES;

/** The project's sign and the navigation. The home page is called by the sign: it is its heading. */
export function masthead(context: Context, here: SitePart | undefined): Html {
  const { site, looks: { words } = LOOKS } = context;
  const sign =
    here === "home"
      ? html`<h1 class="sign">${escapeHtml(site.title)}</h1>`
      : html`<p class="sign"><a href="${escapeHtml(site.minutes)}">${escapeHtml(site.title)}</a></p>`;
  const ways = Object.entries(PLACES).map(([place, [path, word]]) => {
    const current = place === here ? html` aria-current="page"` : html``;
    return html`<a href="${escapeHtml(within(site, path))}"${current}>${escapeHtml(words[word])}</a>`;
  });
  return fillPage("header", { sign, navigation: lines(ways) }, context);
}
