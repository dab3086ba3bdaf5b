import type { Block } from "../../model/document.ts";
import { isCancelled, type MailedEdition } from "../../model/edition.ts";
import type { Article } from "../../model/meeting.ts";
import { CONTENTS_FROM, type Topic } from "../../model/outline.ts";
import type { Site } from "../../model/site.ts";
import { plainBlock, shortened } from "../../model/walk.ts";
import { LOOKS } from "../looks.ts";
import { withoutDay } from "../said-days.ts";
import { attendeesInWords, dateInWords, headline, nextLabel, whenInWords } from "../wording.ts";
import type { Words } from "../words.ts";
import type { Context } from "../writer.ts";
import type { Body } from "./body.ts";
import { UNMARKED } from "./footnotes.ts";
import { inlines } from "./inlines.ts";
import { spaced, width } from "./lines.ts";
import { underlined } from "./underlined.ts";

/** The first screen: what, when, the news in a line, and the facts. */
export function head(
  edition: MailedEdition,
  { site, looks: { words: labels } = LOOKS }: Context,
  body: Body,
  lead: readonly Block[],
): string[] {
  const off = isCancelled(edition) ? ` (${labels.cancelled})` : "";
  const title = `${site.title}, ${whenInWords(edition, site.language)}${off}`;
  return spaced([
    underlined(words(title), "=", { body, first: "", rest: "" }),
    body.prose(words(news(edition, site)), "", ""),
    summary(edition, lead).flatMap((said) => body.prose(words(said), "", "")),
    facts(edition.article, site, labels).flatMap(([label, value]) =>
      body.set(value, `  ${label}${" ".repeat(11 - width(label))}`, " ".repeat(13)),
    ),
  ]);
}

/** The news in a line, without the day that stands above; the subject of a digest says no more than the line above. */
function news(edition: MailedEdition, { language }: Site): string {
  switch (edition.kind) {
    case "meeting":
    case "correction":
      return withoutDay(headline(edition.article), edition.article.date, language);
    case "digest":
      return "";
    default:
      return edition satisfies never;
  }
}

/** So many characters of a paragraph that stands in as the summary are shown: all of it stands below. */
const SUMMARY = 200;

/** What stands in as the summary, below the name of a meeting that no description tells of, unless the text opens with it. */
function summary({ kind, article }: MailedEdition, [opening]: readonly Block[]): string[] {
  const { description, summary } = article;
  const isSaid = summary === "" || (opening !== undefined && plainBlock(opening) === summary);
  return kind === "digest" || description !== undefined || isSaid ? [] : [shortened(summary, SUMMARY)];
}

/** The topics' numbers and titles as their headings say them, from as many topics as need one; footnotes' marks are the headings'. */
export function contents(
  topics: readonly Topic[],
  { looks: { words: labels } = LOOKS }: Context,
  body: Body,
): string[] {
  if (topics.length < CONTENTS_FROM) return [];
  const columns = `${topics.at(-1)?.number ?? ""}. `.length;
  const rows = topics.flatMap(({ number, title }) => {
    const marker = `  ${`${number}. `.padStart(columns)}`;
    const lines = body.set(inlines(title, UNMARKED).replaceAll("\n", " "), marker, " ".repeat(marker.length));
    return lines.length === 0 ? [body.line(marker)] : lines;
  });
  return [body.line(labels.postContents), ...rows];
}

function facts(
  { url, authors, minutes }: Article,
  { language }: Site,
  labels: Words,
): [label: string, value: string][] {
  const { attendees, nextMeeting } = minutes;
  const facts: [string, string][] = [
    [labels.postWeb, url],
    [labels.postNotes, words(authors.map(({ name }) => name).join(", "))],
  ];
  if (attendees.length > 0) facts.push([labels.postPresent, words(attendeesInWords(attendees, labels))]);
  if (nextMeeting?.date !== undefined)
    facts.push([
      nextLabel(nextMeeting.quote) === "nextCall" ? labels.postNextCall : labels.postNextMeeting,
      dateInWords(nextMeeting.date, language),
    ]);
  return facts;
}

/** A plain text of the front matter or the settings under the same rules as the words of the note. */
function words(text: string): string {
  return inlines([{ kind: "text", text }], UNMARKED);
}
