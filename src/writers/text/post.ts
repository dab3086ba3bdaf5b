/**
 * The mailing-list post: an article in words that every mail reader shows as meant, links as numbered footnotes.
 * It refuses to know Markdown, mail headers and the clock. RFC 3676 governs the flowed body; what mutt, mboxes and
 * archives do to a line governs both (safe.ts).
 */
import type { Document, Footnotes } from "../../model/document.ts";
import { type MailedEdition, noticeOf } from "../../model/edition.ts";
import { outline, type Topic } from "../../model/outline.ts";
import { feedUrl, POST } from "../../model/paths.ts";
import type { Site } from "../../model/site.ts";
import { blocks as allBlocks, plain } from "../../model/walk.ts";
import { ENGLISH } from "../languages/english.ts";
import { languageBy, quotesFor } from "../languages/index.ts";
import { LOOKS } from "../looks.ts";
import { type Words, worded } from "../words.ts";
import type { Context, Part, Writer } from "../writer.ts";
import { agreed } from "./agreed.ts";
import { type BlockSetting, blocks, onPage } from "./blocks.ts";
import { type Body, fixed, flowed, isUnspaced, unruled } from "./body.ts";
import { SIGNATURE } from "./flow.ts";
import { footnotes, urls } from "./footnotes.ts";
import { contents, head } from "./head.ts";
import { inlines } from "./inlines.ts";
import { spaced, width } from "./lines.ts";
import { underlined } from "./underlined.ts";

export const post: Writer<MailedEdition> = { name: "post", write };

function write(edition: MailedEdition, context: Context): Part {
  const { article } = edition;
  const notice = noticeOf(edition);
  const { lead, topics, behind, notes } = outline(article);
  const made =
    context.post.body === "fixed"
      ? fixed
      : flowed(needsDelSp(article.summary, [...notice, ...article.document]));
  const body = context.post.rules === false ? unruled(made) : made;
  const ownFooter = context.looks?.footer;
  const setting = onPage(body, footnotes(article, ownFooter), quotesFor(context.site.language));
  const perSection = context.post.footnotes === "section";
  const section = (lines: string[], document: Document) =>
    perSection ? spaced([lines, references(document, setting)]) : lines;
  const sections = [
    // Close together: mutt shows them, below five fields of the header, on a screen of 24 rows.
    spaced([head(edition, context, body, lead), blocks(notice, setting), contents(topics, context, body)]),
    context.agreed === false ? [] : agreed(article, topics, context, body),
    section(blocks(lead, setting), lead),
    ...topics.map((one) => section(topic(one, setting), [one.heading, ...one.blocks])),
    section(blocks(behind, setting), behind),
    notes === undefined ? [] : section(footnotesOf(notes, setting, context), [notes]),
    ownFooter === undefined
      ? []
      : section([...blocks(RULE, setting), "", ...blocks(ownFooter, setting)], ownFooter),
    perSection ? [] : links(setting, context),
  ];
  const own = spaced(sections, 2);
  const lines = spaced([body.rules ? own : own.map(withoutRule), signature(context, body)]);
  return { file: POST, type: body.type, body: `${lines.join("\n")}\n` };
}

/** What sets the project's own words off from the notes. */
const RULE: Document = [{ kind: "rule", place: { file: "", line: 1, column: 1 } }];

/** A line of the note's that is signs alone, as code: a reader of replies would drop it and all below. */
function withoutRule(line: string): string {
  return /^[\s_,=+~#*-]*$/.test(line) ? line.replace(/\S(?:.*\S)?/, "`$&`") : line;
}

function topic({ number, title, blocks: below }: Topic, setting: BlockSetting): string[] {
  const heading = underlined(inlines(title, setting.numbers), "=", setting, `${number}. `);
  return spaced([heading, blocks(below, setting)]);
}

function footnotesOf(
  notes: Footnotes,
  setting: BlockSetting,
  { looks: { words } = LOOKS }: Context,
): string[] {
  return [...underlined(words.postFootnotes, "=", setting), "", ...blocks([notes], setting)];
}

/** The URLs that some blocks lead to, with their numbers; a number used before is listed again. */
function references(document: Document, { body, numbers }: BlockSetting): string[] {
  return urls(document).map((url) => body.line(`  [${numbers.get(url)}] ${url}`));
}

/** The URLs of the whole post. */
function links(setting: BlockSetting, { looks: { words } = LOOKS }: Context): string[] {
  const { body, numbers } = setting;
  const rows = [...numbers].map(([url, n]) => body.line(`  [${n}] ${url}`));
  return rows.length === 0 ? [] : [...underlined(words.postLinks, "=", setting), "", ...rows];
}

/** Mail readers cut a reply here: what the post is, and where it can be found again. */
function signature(
  { site, feeds = [], post: { answers }, unsubscribe, looks: { words } = LOOKS }: Context,
  body: Body,
): string[] {
  const [feed] = feeds;
  const corrections = answers === "sender" ? words.postCorrectionsToPeople : words.postCorrections;
  const row = (label: string, url: string) => body.line(label + " ".repeat(9 - width(label)) + url);
  return [
    SIGNATURE,
    ...body.set(`${notesOf(site, words)}. ${corrections}`, "", ""),
    row(words.postArchive, site.minutes),
    ...(feed === undefined ? [] : [row(words.postFeed, feedUrl(site, feed.name, "atom"))]),
    ...(unsubscribe === undefined ? [] : [row(words.postUnsubscribe, unsubscribe)]),
  ];
}

/** "Lighthouse meeting notes", but not "Lighthouse weekly meeting meeting notes". */
function notesOf({ title, language }: Site, { postNotesOf, postMeetingNotesOf }: Words): string {
  if ([ENGLISH, languageBy(language)].some((one) => one?.notes.test(title))) return title;
  return worded(/\bmeetings?$/i.test(title) ? postNotesOf : postMeetingNotesOf, { title });
}

function needsDelSp(summary: string, document: Document): boolean {
  const paragraphs = [...allBlocks(document)].filter((block) => block.kind === "paragraph");
  return [summary, ...paragraphs.map(({ children }) => plain(children))].some(isUnspaced);
}
