/** What stands within a paragraph, as markup: words, links, pictures and the marks of footnotes. */
import type { Image, Inline, Link } from "../../model/document.ts";
import { inlinesWithin, plain } from "../../model/walk.ts";
import { footnoteMark } from "./footnote-links.ts";
import { escapeHtml, type Html, html, joined } from "./markup.ts";
import { dress, type Style } from "./style.ts";

/** Inlines as markup; `linked` where they stand in a link already and can hold none of their own. */
export function inlinesToHtml(inlines: readonly Inline[], style: Style = {}, linked = false): Html {
  return joined(inlines.map((inline) => inlineIn(inline, style, linked)));
}

function inlineIn(inline: Inline, style: Style, linked: boolean): Html {
  const within = (children: readonly Inline[]) => inlinesToHtml(children, style, linked);
  switch (inline.kind) {
    case "text":
      return escapeHtml(inline.text);
    case "strong":
      return html`<strong>${within(inline.children)}</strong>`;
    case "emphasis":
      return html`<em>${within(inline.children)}</em>`;
    case "deleted":
      return html`<del>${within(inline.children)}</del>`;
    case "inserted":
      return html`<ins>${within(inline.children)}</ins>`;
    case "superscript":
      return html`<sup>${within(inline.children)}</sup>`;
    case "subscript":
      return html`<sub>${within(inline.children)}</sub>`;
    case "code":
      return html`<code${dress(style, "code", inline.text.length <= 24 ? "code-short" : undefined)}>${escapeHtml(inline.text)}</code>`;
    case "footnote":
      // A link holds none: it stands behind it.
      return linked ? html`` : footnoteMark(inline, style);
    case "link":
      return linked ? within(inline.children) : link(inline, style);
    case "image":
      return picture(inline, style) ?? (linked ? words(inline) : anchor(inline.url, words(inline), style));
    case "break":
      return html`<br />`;
    default:
      return inline satisfies never;
  }
}

function link({ url, children, bare }: Link, style: Style): Html {
  const said = inlinesToHtml(children, style, true);
  const isWordless = plain(children) === "" && !/\[image|<img/.test(said);
  const marks: Html[] = [];
  for (const one of inlinesWithin(children))
    if (one.kind === "footnote") marks.push(footnoteMark(one, style));
  return html`${anchor(url, isWordless ? escapeHtml(url) : said, style, bare || isWordless)}${joined(marks)}`;
}

function picture({ url, alt }: Image, style: Style): Html | undefined {
  const { src, width, height, isLazy } = style.pictures?.(url) ?? {};
  if (src === undefined) return undefined;
  const size =
    width === undefined || height === undefined ? html`` : html` width="${width}" height="${height}"`;
  return html`<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"${size}${isLazy === true ? html` loading="lazy"` : html``}${dress(style, "image")} />`;
}

function words({ alt }: Image): Html {
  return alt === "" ? html`[image]` : html`[image: ${escapeHtml(alt)}]`;
}

function anchor(url: string, said: Html, style: Style, bare = false): Html {
  return html`<a href="${escapeHtml(url)}"${dress(style, "link", bare ? "bare" : undefined)}>${said}</a>`;
}
