/** What a note is called, by its head, its heading and the line below it, and whether that is a meeting's name. */
import type { Document } from "../../model/document.ts";
import { namedDay } from "../../model/named-day.ts";
import { plain, written } from "../../model/walk.ts";
import { expression } from "./expression.ts";

const TITLE_LINE = expression("^{titleLabel}\\s*:", "i");
const LONG_TITLE = 120;
/** RFC 5322, 2.2: "From: Ada" */
const FIELD = /^[\w-]{1,30}\s*:/;

/** "Subject: Crew call", alone or in the head of a mail, or a bold line, where no heading opens the note. */
export function titleAbove([first]: Document): string {
  if (first?.kind !== "paragraph") return "";
  const lines = written(first.children).split("\n");
  const isBold = first.children.length === 1 && first.children[0]?.kind === "strong";
  const isHead = (at: number) => lines.slice(0, at).every((one) => FIELD.test(one));
  const line = (isBold ? lines[0] : lines.find((one, at) => TITLE_LINE.test(one) && isHead(at))) ?? "";
  return line.length < LONG_TITLE ? line : "";
}

/** A heading right below the title, or a bold line: "Minutes of the committee's meeting". */
export function subtitle(document: Document): string {
  const at = document.findIndex(({ kind }) => kind === "heading");
  const below = at === 0 ? document[1] : undefined;
  const [only, ...others] = below?.kind === "paragraph" || below?.kind === "heading" ? below.children : [];
  if (only === undefined || (below?.kind === "paragraph" && (others.length > 0 || only.kind !== "strong")))
    return "";
  return plain([only, ...others]).slice(0, LONG_TITLE);
}

/** Whether a title is of an article. */
export function isOfArticle(title: string): boolean {
  return OF_ARTICLE.test(title);
}

/** "Board wins the case": what a body did, as a paper has it. */
const HEADLINE = expression("\\b{headlineBody} {headlineVerb} (?=\\p{Ll})", "giu");

/** Whether a title is of a meeting. */
export function isOfMeeting(title: string): boolean {
  const own = title.replace(HEADLINE, "");
  return OF_MEETING.test(own) || (namedDay(own)?.month !== undefined && !OF_NEWS.test(own));
}

const OF_ARTICLE = expression("^{ofArticle}\\b|\\b{newsletter}\\b", "i");
const OF_MEETING = expression("\\b{ofMeeting}\\b", "i");
/** An article has a day in its title, too. */
const OF_NEWS = expression("\\b{ofNews}\\b", "i");
