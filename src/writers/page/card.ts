/** What others show of a page that leads to it: its card (the Open Graph protocol, ogp.me) and its icon. */
import type { CalendarDate } from "../../model/meeting.ts";
import { ICON, within } from "../../model/paths.ts";
import type { Colours } from "../colours.ts";
import { escapeHtml, type Html, html } from "../html/markup.ts";
import { LOOKS, type LogoPicture } from "../looks.ts";
import type { Context, Part } from "../writer.ts";

interface Shared {
  readonly title: string;
  readonly description: string;
  readonly url?: string | undefined;
  readonly published?: CalendarDate | undefined;
}

/** The elements of a page's card. Its picture is the logo, as far as cards show its kind; none is drawn. */
export function cardOf(context: Context, { title, description, url, published }: Shared): Html[] {
  const { site, looks: { logo } = LOOKS } = context;
  const picture = logo === undefined ? undefined : pictureUrl(context, logo.light);
  const facts = {
    "og:site_name": site.title,
    "og:title": title.replace(` · ${site.title}`, ""),
    "og:description": description,
    "og:type": published === undefined ? "website" : "article",
    "og:url": url,
    "og:image": picture?.endsWith(".svg") === true ? undefined : picture,
    "article:published_time": published,
  };
  const own = Object.entries(facts).flatMap(([name, said]) =>
    said === undefined ? [] : html`<meta property="${escapeHtml(name)}" content="${escapeHtml(said)}">`,
  );
  return [...own, html`<meta name="twitter:card" content="summary">`];
}

/** The address of the icon: the logo, else the first letter of the site's name. */
export function iconUrl(context: Context): string {
  const { logo } = context.looks ?? LOOKS;
  return logo === undefined ? within(context.site, ICON) : pictureUrl(context, logo.light);
}

/** The address of a picture of the logo's. */
export function pictureUrl({ site }: Context, picture: LogoPicture): string {
  return picture.kind === "web" ? picture.url : within(site, picture.file);
}

/** The icon of a site without a logo: the first letter of its name on its colour. */
export function icon({ site, looks: { colours } = LOOKS }: Context): Part {
  const [letter = "·"] = /[\p{L}\p{N}]/u.exec(site.title) ?? [];
  const body = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<style>rect { fill: ${shade(colours, "light")}; } text { fill: ${page(colours, "light")}; } @media (prefers-color-scheme: dark) { rect { fill: ${shade(colours, "dark")}; } text { fill: ${page(colours, "dark")}; } }</style>
<rect width="32" height="32" rx="6"/>
<text x="16" y="23" font-family="sans-serif" font-size="20" font-weight="700" text-anchor="middle">${escapeHtml(letter.toUpperCase())}</text>
</svg>
`;
  return { file: ICON, type: "image/svg+xml", body };
}

function shade({ accent }: Colours, scheme: "light" | "dark"): Html {
  return escapeHtml(accent[scheme]);
}

function page(colours: Colours, scheme: "light" | "dark"): Html {
  return escapeHtml(colours.page[scheme]);
}
