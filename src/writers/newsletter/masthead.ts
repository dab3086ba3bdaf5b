/** The project's sign above a letter. */
import { escapeHtml, type Html, html } from "../html/markup.ts";
import { LOOKS, type Logo, type LogoPicture } from "../looks.ts";
import type { Context } from "../writer.ts";
import { type PlacedFragment, place } from "./fragments.ts";
import { pictureId } from "./pictures.ts";

/** The masthead; none where the settings want neither logo nor words. */
export function masthead({ site, looks = LOOKS }: Context): PlacedFragment[] {
  const { logo, masthead: said } = looks;
  const signs = logo === undefined ? [] : signsOf(logo);
  // Without a logo that mail can show, its words stand for it.
  const words = said ?? (signs.length === 0 ? (logo?.alt ?? site.title) : false);
  const wordmark = words === false ? [] : [place("wordmark", { words: escapeHtml(words) })];
  const all = [...signs, ...wordmark];
  return all.length === 0 ? [] : [place("masthead", { signs: all })];
}

type Embedded = Extract<LogoPicture, { kind: "file" }>;

/** What lies on the web would be fetched on opening, and few mail readers draw an SVG. */
function isShown(picture: LogoPicture | undefined): picture is Embedded {
  return picture?.kind === "file" && picture.type !== "image/svg+xml";
}

function signsOf({ light, dark, ...logo }: Logo): PlacedFragment[] {
  if (!isShown(light)) return [];
  if (!isShown(dark)) return [place("logo", sign(logo, light, html``))];
  return [
    place("logo", sign(logo, light, html`class="on-light" `)),
    place("logo-dark", sign(logo, dark, html`class="on-dark" `)),
  ];
}

function sign(
  { alt, width, height }: Pick<Logo, "alt" | "width" | "height">,
  picture: Embedded,
  ground: Html,
) {
  const tall = height === undefined ? html`` : html` height="${height}"`;
  return {
    src: html`cid:${escapeHtml(pictureId(picture))}`,
    alt: escapeHtml(alt),
    attributes: html`${ground}width="${width}"${tall}`,
  };
}
