/** What the note says of the meeting itself: found and quoted, never invented. */
import type { Block, Document, Heading } from "../model/document.ts";
import type { CalendarDate, Minutes } from "../model/meeting.ts";
import { CONTENTS_FROM, outline } from "../model/outline.ts";
import { links, plain } from "../model/walk.ts";
import { findActions } from "./actions.ts";
import { AGENDA, findAgenda } from "./agenda.ts";
import { findAttendees } from "./attendees.ts";
import { findDecisions } from "./decisions.ts";
import { findDeferrals } from "./deferrals.ts";
import { findNextMeeting } from "./next-meeting.ts";
import { BRACKET, passages } from "./passages.ts";
import { People } from "./people.ts";

/** Everything found in a document; `date` is the meeting's. */
export function findMinutes(document: Document, date: CalendarDate): Minutes {
  const attendance = findAttendees(document);
  const agenda = findAgenda(document);
  const left = new Set<Block>([...attendance.blocks, ...agenda.blocks]);
  const read = passages(document, attendance.blocks, agenda.blocks);
  const people = new People([...attendance.attendees, ...attendance.absent]);
  const notes = headingsLike(document, BRACKET).filter((heading) => opensTopics(document, heading));
  // Below an agenda that stays, words before the first topic would seem to be part of it without their heading.
  const bare = notes.filter((heading) => agenda.blocks.length === 0 || isBare(document, heading));
  const brackets = [
    ...notes,
    ...headingsLike(document, AGENDA),
    ...attendance.taken.filter((block) => block.kind === "heading"),
  ];
  // The contents stand in for the agenda; where there are none, or a link would be lost, the agenda stays.
  const taken = [...attendance.taken, ...notes];
  const standsIn =
    outline({ document, minutes: { taken, brackets } }).topics.length >= CONTENTS_FROM &&
    links(agenda.blocks).length === 0;
  return {
    attendees: attendance.attendees,
    chair: attendance.attendees.find(({ role }) => /\bchair\b/i.test(role ?? ""))?.name,
    agenda: agenda.items,
    actions: findActions(document, read, left, people),
    deferred: findDeferrals(read),
    decisions: findDecisions(read),
    nextMeeting: findNextMeeting(document, date),
    taken: standsIn ? [...taken, ...agenda.blocks] : [...attendance.taken, ...bare],
    brackets,
  };
}

function headingsLike(document: Document, words: RegExp): Heading[] {
  return document
    .filter((block) => block.kind === "heading")
    .filter((heading) => words.test(plain(heading.children)));
}

// "Notes" brackets topics only where deeper headings follow it; else it is a topic itself.
function opensTopics(document: Document, bracket: Heading): boolean {
  const next = document.slice(document.indexOf(bracket) + 1).find((block) => block.kind === "heading");
  return next !== undefined && next.level > bracket.level;
}

// Followed at once by another heading.
function isBare(document: Document, heading: Heading): boolean {
  return document[document.indexOf(heading) + 1]?.kind === "heading";
}
