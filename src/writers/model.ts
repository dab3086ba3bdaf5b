/** The whole meeting as JSON, for scripts: its keys are a contract (docs/model.md). */
import type { Edition } from "../model/edition.ts";
import type { Meeting } from "../model/meeting.ts";
import { outline } from "../model/outline.ts";
import { plain } from "../model/walk.ts";
import { footnoteRows } from "./text/footnotes.ts";
import type { Part, Writer } from "./writer.ts";

export const model: Writer = { name: "model", write };

function write({ meetings: [meeting] }: Edition): Part {
  return {
    file: "model.json",
    type: "application/json",
    body: `${JSON.stringify(facts(meeting), null, 2)}\n`,
  };
}

function facts(meeting: Meeting) {
  const { minutes } = meeting;
  return {
    permalink: meeting.permalink,
    subject: meeting.subject,
    date: meeting.date,
    modified: meeting.modified ?? null,
    description: meeting.description ?? null,
    authors: meeting.authors.map(({ name, uri, email }) => ({
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
    topics: outline(meeting).topics.map(({ title }) => plain(title)),
    links: footnoteRows(meeting),
    actions: minutes.actions.map(({ unmarked: _, ...action }) => action),
    deferred: minutes.deferred,
    decisions: minutes.decisions,
    nextMeeting: minutes.nextMeeting === undefined ? null : { date: null, ...minutes.nextMeeting },
    warnings: meeting.warnings.map(({ code, message, place }) => ({
      code,
      message,
      line: place?.line ?? null,
    })),
  };
}
