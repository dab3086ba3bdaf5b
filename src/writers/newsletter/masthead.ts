/** The project's sign above a letter, and the pictures that travel with it. */
import { createHash } from "node:crypto";
import { escapeHtml, type Html, html } from "../html.ts";
import { LOOKS, type Logo, type LogoPicture } from "../looks.ts";
import type { Context, EmbeddedPicture } from "../writer.ts";
import { type PlacedFragment, place } from "./fragments.ts";

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
    src: html`cid:${escapeHtml(idOf(picture))}`,
    alt: escapeHtml(alt),
    attributes: html`${ground}width="${width}"${tall}`,
  };
}

/** The pictures of the looks that a letter names. */
export function embedded(body: string, { looks: { logo } = LOOKS }: Context): EmbeddedPicture[] {
  return [logo?.light, logo?.dark].filter(isShown).flatMap(({ file, type, bytes }) => {
    const id = idOf({ kind: "file", file, type, bytes });
    return body.includes(`"cid:${id}"`) ? [{ id, file, type, bytes }] : [];
  });
}

/** Unlike that of any other picture (RFC 2392): made of its bytes. */
function idOf({ file, bytes }: Embedded): string {
  return `${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}.${file}@minutewire`;
}
