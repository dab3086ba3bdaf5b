/**
 * The numbers behind links: one for each distinct URL, in the order in which the words of the post reach it.
 * A link whose words are its URL stands whole in the text and has none, unless a part of it would read as one of these
 * numbers; a picture in a link is the link's words.
 */
import type { Document, Inline, Link } from "../../model/document.ts";
import type { Article } from "../../model/meeting.ts";
import { outline } from "../../model/outline.ts";
import { blocks, inlinesOf, links, plain } from "../../model/walk.ts";

/** The number of each URL that has one. */
export type LinkNumbers = ReadonlyMap<string, number>;

/** One occurrence of a link, as `preview --as model` shows it; `n` is null where the URL itself stands in the text. */
export interface FootnoteRow {
  readonly n: number | null;
  readonly url: string;
  readonly text: string;
}

/** Of words that stand without any mark: those of a title in the contents. */
export const UNMARKED: LinkNumbers = new Map();

/** The numbers of a whole post, 1, 2, 3 …; those of the project's own footer come behind the note's. */
export function footnotes(article: Article, footer: Document = []): LinkNumbers {
  return new Map(urls([...printed(article), ...footer]).map((url, i) => [url, i + 1]));
}

/** The numbered URLs of some blocks, each once, in order of first appearance. */
export function urls(document: Document): string[] {
  return [...new Set([...blocks(document)].flatMap((block) => cited(inlinesOf(block))))];
}

/** Every link of the article in order of appearance, repeats included, with the number it has in the post. */
export function footnoteRows(article: Article): FootnoteRow[] {
  const numbers = footnotes(article);
  return links(article.document).map((link) => ({
    n: isNumbered(link) ? (numbers.get(link.url) ?? null) : null,
    url: link.url,
    text: plain(link.children),
  }));
}

/** What reads as a mark of ours, `[3]` or a footnote's `[^3]`. */
export const MARK = /\[(\^?\d+)\]/g;

/** Whether a link gets a number: it has words, or a picture, that are not its URL; or its URL would read as one. */
export function isNumbered({ bare, url, children }: Link): boolean {
  if (bare) return url.search(MARK) >= 0;
  return plain(children) !== "" || children.some(({ kind }) => kind === "image");
}

function printed(article: Article): Document {
  const { lead, topics, behind, notes } = outline(article);
  const end = notes === undefined ? [] : [notes];
  return [...lead, ...topics.flatMap(({ heading, blocks }) => [heading, ...blocks]), ...behind, ...end];
}

function cited(children: readonly Inline[]): string[] {
  return children.flatMap((inline) => {
    if (inline.kind === "link") return isNumbered(inline) ? [inline.url] : [];
    if (inline.kind === "image") return [inline.url];
    return "children" in inline ? cited(inline.children) : [];
  });
}
