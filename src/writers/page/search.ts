/** The page of the search. Without script it is what it searches: the years, and what there is of each. */
import { INDEX, LINKS, SEARCH, within } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import { escapeHtml, type Html, html, joined } from "../html/markup.ts";
import { LOOKS } from "../looks.ts";
import { SEARCH_SCRIPT } from "../search/search-script.ts";
import { type Words, worded } from "../words.ts";
import type { Context, Part } from "../writer.ts";
import { document } from "./frame.ts";
import { lines } from "./lines.ts";

/** What there is to be searched. */
interface Searched {
  /** The years that have meetings, newest first. */
  readonly years: readonly string[];
  /** The years that have links. */
  readonly linked: ReadonlySet<string>;
}

/** The page that searches these. */
export function searchPage({ years, linked }: Searched, context: Context): Part {
  const { site, looks: { words } = LOOKS } = context;
  const page = document(context, {
    title: `${words.pageSearch} · ${site.title}`,
    description: worded(words.pageSearchOf, { title: site.title }),
    here: "search",
    script: SEARCH_SCRIPT,
    main: lines([
      html`<h1>${escapeHtml(words.pageSearch)}</h1>`,
      form(years, words),
      html`<p id="state" class="meta muted" role="status"></p>
<ol id="found"></ol>
<button id="more" type="button" hidden></button>
<h2>${escapeHtml(words.pageYears)}</h2>
<ul class="by-year">${lines(years.map((year) => row(year, linked.has(year), site, words)))}</ul>`,
    ]),
    links: [],
  });
  return { ...page, file: `${SEARCH}/${page.file}` };
}

/** Shown by the script: without it there is nobody to ask. */
function form(years: readonly string[], words: Words): Html {
  const said = {
    ...{ years: years.join(" "), none: words.pageFoundNone, some: words.pageFound, more: words.agreedMore },
    ...{ failed: words.pageFoundNot, reading: words.pageSearching },
    ...{ decided: words.agreedDecided, todo: words.agreedToDo, link: words.pageLink, person: words.present },
  };
  const fields = Object.entries(said).map(
    ([name, value]) => html` data-${escapeHtml(name)}="${escapeHtml(value)}"`,
  );
  return html`<form id="search" role="search"${joined(fields)} hidden>
<label for="words" class="label">${escapeHtml(words.pageSearchFor)}</label>
<input id="words" type="search" autocomplete="off" spellcheck="false">
</form>`;
}

function row(year: string, isLinked: boolean, site: Site, words: Words): Html {
  const link = (path: string, said: string) =>
    html`<a href="${escapeHtml(within(site, `${path}${year}/`))}">${escapeHtml(said)}</a>`;
  const ways = [
    link("", words.pageHome),
    link(`${INDEX}/`, words.pageTopics),
    ...(isLinked ? [link(`${LINKS}/`, words.pageLinks)] : []),
  ];
  return html`<li>${escapeHtml(year)}: ${joined(ways, html` · `)}</li>`;
}
