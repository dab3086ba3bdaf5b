/** All of an article as JSON, for scripts: its keys are a contract (docs/model.md). */
import type { MailedEdition } from "../model/edition.ts";
import type { Meeting } from "../model/meeting.ts";
import { outline } from "../model/outline.ts";
import { plain } from "../model/walk.ts";
import { footnoteRows } from "./text/footnotes.ts";
import type { Part, Writer } from "./writer.ts";

export const model: Writer<MailedEdition> = { name: "model", write };

function write(edition: MailedEdition): Part {
  return {
    file: "model.json",
    type: "application/json",
    body: `${JSON.stringify(facts(edition), null, 2)}\n`,
  };
}

function facts(edition: MailedEdition) {
  const { article } = edition;
  const { minutes } = article;
  const { date, modified, warnings } = ofNote(edition);
  return {
    permalink: article.permalink,
    subject: article.subject,
    date,
    modified: modified ?? null,
    description: article.description ?? null,
    authors: article.authors.map(({ name, uri, email }) => ({
      name,
      uri: uri ?? null,
      email: email ?? null,
    })),
    attendees: minutes.attendees.map(({ name, as, role, rule }) => ({
      name,
      as: as ?? null,
      role: role ?? null,
      rule,
    })),
    chair: minutes.chair ?? null,
    chairRule: minutes.chairRule ?? null,
    agenda: minutes.agenda,
    topics: outline(article).topics.map(({ title }) => plain(title)),
    links: footnoteRows(article),
    actions: minutes.actions.map(({ unmarked: _, ...action }) => action),
    deferred: minutes.deferred,
    decisions: minutes.decisions.map(({ unmarked: _, ...decision }) => decision),
    nextMeeting: minutes.nextMeeting === undefined ? null : { date: null, ...minutes.nextMeeting },
    warnings: warnings.map(({ code, message, place }) => ({
      code,
      message,
      line: place?.line ?? null,
    })),
  };
}

/** What a note alone has; a digest is of its last day. */
function ofNote(edition: MailedEdition): Pick<Meeting, "date" | "modified" | "warnings"> {
  switch (edition.kind) {
    case "meeting":
    case "correction":
      return edition.article;
    case "digest":
      return { date: edition.span.until, warnings: [] };
    default:
      return edition satisfies never;
  }
}
