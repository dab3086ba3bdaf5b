/** What the note says of the meeting itself: found and quoted, never invented. */
import type { Block, Document, Heading } from "../../model/document.ts";
import type { CalendarDate, Meeting, Minutes } from "../../model/meeting.ts";
import { CONTENTS_FROM, outline, type Topic, titleOf } from "../../model/outline.ts";
import { links, plain } from "../../model/walk.ts";
import { findActions } from "./actions/actions.ts";
import { findAgenda, isSaidBy, isTalkedThrough } from "./agenda.ts";
import { findDone } from "./done.ts";
import { type Expression, expression, inLanguage } from "./expression.ts";
import { languageOf } from "./language.ts";
import { withLogs } from "./log.ts";
import { hasMarkedLines, isLeftOpen } from "./marks.ts";
import { clearOnce, once } from "./once.ts";
import { findDecisions } from "./outcomes/decisions.ts";
import { findDeferrals } from "./outcomes/deferrals.ts";
import { byKinds, kindsOf } from "./outcomes/kinds.ts";
import { withOwnQuotes } from "./outcomes/own-quotes.ts";
import { isLanded } from "./outcomes/tables/landed.ts";
import { passages } from "./passages.ts";
import { findAttendees, type StatedPeople } from "./people/attendees.ts";
import { dayLines } from "./people/head/day-lines.ts";
import { heardOf } from "./people/known/heard.ts";
import { KnownPeople } from "./people/known/known-people.ts";
import { namedPeople } from "./people/known/named.ts";
import { officersIn } from "./people/known/officers.ts";
import { ofOwnDay } from "./people/tables/own-day.ts";
import { withSections } from "./sectioned.ts";
import { withoutIndents } from "./set-in.ts";
import { isOfArticle, isOfMeeting, subtitle, titleAbove } from "./titles.ts";
import { namesMeeting } from "./topics/brackets.ts";
import { opened, titled, withOtherDays } from "./topics/topics.ts";
import { findNextMeeting } from "./when/next-meeting.ts";
import { ownPart } from "./when/running.ts";
import { standingHour } from "./when/standing-hour.ts";

/** What the head of a note says of its meeting. */
interface Headed {
  readonly date: CalendarDate;
  readonly subject: string;
  /** Whom it names, by its own labels. */
  readonly people: readonly StatedPeople[];
}

/** Everything found in a document. */
interface MinutesFound extends Pick<Meeting, "document" | "minutes"> {
  /** The blocks that say who was there, taken or not. */
  readonly people: readonly Block[];
}

/**
 * Everything found in a document, and the document with a heading wherever a topic opens; its head says when the meeting
 * was and what it is called.
 */
export function findMinutes(document: Document, head: Headed): MinutesFound {
  return inLanguage(languageOf(document), () => findIn(document, head));
}

function findIn(shown: Document, { date, subject, people: stated }: Headed): MinutesFound {
  const { document: part, next } = ownPart(shown, date);
  // Text that is set in, and a log without its fence, are shown as they stand, and read as what they say.
  const whole = withLogs(withoutIndents(shown));
  const document = withSections(whole === shown ? part : ownPart(whole, date).document);
  const agenda = findAgenda(document);
  const [opening] = whole;
  const heading = titleOf(whole) ?? (opening?.kind === "heading" ? opening : undefined);
  const title = `${subject} ${heading === undefined ? titleAbove(whole) : plain(heading.children)}`;
  const isArticle = isOfArticle(title);
  const isNamedSo = !isArticle && (isOfMeeting(title) || isOfMeeting(subtitle(whole)));
  const attendance = isArticle
    ? findAttendees([], [], false)
    : findAttendees(ofOwnDay(document, date), stated, isNamedSo);
  const listed = [...attendance.attendees, ...attendance.absent];
  const known = new KnownPeople(listed);
  const named = namedPeople(
    whole,
    listed.length > 0 ? attendance.blocks : [],
    (name) => known.find(name) !== undefined,
  );
  const officers = officersIn(whole, attendance.chair?.chair).map((one) => ({
    ...one,
    name: known.find(one.name)?.name ?? one.name,
  }));
  const left = new Set<Block>([...attendance.blocks, ...agenda.blocks]);
  const isMeeting =
    isNamedSo ||
    attendance.attendees.length > 0 ||
    attendance.blocks.length > 0 ||
    agenda.blocks.length > 0 ||
    hasMinutes(document) ||
    document.some(isLanded) ||
    (!isArticle && hasMarkedLines(document)) ||
    (!isArticle && namesMeeting(document, date)) ||
    (!isArticle && named.labelled >= PEOPLE_OF_MEETING);
  const isMinutes = isTalkedThrough(document, agenda.blocks, attendance.blocks);
  const kinds = kindsOf(document);
  // News and articles promise and decide a lot, and nobody at a meeting did.
  const read = isMeeting
    ? withOwnQuotes(byKinds(passages(document, attendance.blocks, agenda.blocks, isMinutes), kinds))
    : [];
  const people = new KnownPeople(
    [...listed, ...(isMeeting ? named.people : [])],
    () => (isMeeting ? heardOf(document) : []),
    officers,
  );
  const clues = {
    date,
    people: attendance.blocks,
    takenPeople: attendance.taken,
    agenda: agenda.blocks,
    agendaItems: agenda.items.map(({ text }) => text),
    isMinutes,
    names: listed.map(({ name }) => name),
  };
  const { own, openings, brackets, taken, topicOf } = laidOut(
    titled(part, clues, isMeeting),
    heading,
    agenda,
    [...attendance.taken, ...dayLines(document, date)],
    isMinutes,
  );
  const decisions = isMeeting ? findDecisions(document, read, kinds, people, title) : [];
  const minutes = {
    attendees: attendance.attendees,
    ...attendance.chair,
    agenda: isMinutes ? agenda.items.map(({ text }) => ({ text, children: [] })) : agenda.items,
    actions: clearOnce(findActions(document, read, kinds, left, people, decisions)),
    deferred: findDeferrals(isMeeting ? document : [], read, kinds, people, title).map((one) => ({
      ...one,
      topic: topicOf(one),
    })),
    decisions: once(
      decisions.filter(({ text }) => !isLeftOpen(text)),
      ({ unmarked, text }) => unmarked ?? text,
    ),
    nextMeeting: isMeeting
      ? (findNextMeeting(document, date, title, whole) ?? dayOf(next, whole))
      : undefined,
    done: findDone(document),
    taken,
    brackets: part === shown ? brackets : withOtherDays(shown, own, brackets),
  };
  return { document: opened(shown, openings), minutes, people: attendance.blocks };
}

// The document with its topics, which of its blocks the outputs leave out, and what the topic of something put off is called.
function laidOut(
  { document: own, openings, notes, all: brackets }: ReturnType<typeof titled>,
  heading: Heading | undefined,
  agenda: ReturnType<typeof findAgenda>,
  people: readonly Block[],
  isMinutes: boolean,
) {
  // Below an agenda that stays, words before the first topic would seem to be part of it without their heading.
  const bare = notes.filter((one) => agenda.blocks.length === 0 || isBare(own, one));
  const taken = [...people, ...notes];
  const { topics } = outline({ document: own, minutes: { taken, brackets } });
  // The contents stand in for the agenda; where there are none, or more would be lost than its words, the agenda stays.
  const standsIn =
    topics.length >= CONTENTS_FROM &&
    !isMinutes &&
    links(agenda.blocks).length === 0 &&
    isSaidBy(
      agenda.items,
      own.filter((block) => !taken.includes(block) && !agenda.blocks.includes(block)),
    );
  // What is put off is named as its topic is, without the number, also where a heading around the topics stands nearer,
  // or none but the note's title does.
  const titles = new Map(topics.map((one) => [plain(one.heading.children), plain(one.title)]));
  const framing = heading === undefined ? brackets : [heading, ...brackets];
  const frames = new Set(framing.map(({ children }) => plain(children)));
  const topicOf = ({ topic, line }: { readonly topic: string; readonly line: number }): string =>
    titles.get(topic) ?? (frames.has(topic) ? topicAt(topics, line) : undefined) ?? topic;
  return {
    own,
    openings,
    brackets,
    taken: standsIn ? [...taken, ...agenda.blocks] : [...people, ...bare],
    topicOf,
  };
}

function topicAt(topics: readonly Topic[], line: number): string | undefined {
  const topic = topics.findLast(({ heading }) => heading.place.line <= line);
  return topic && plain(topic.title);
}

/** So many people in its head make a note one of a meeting. */
const PEOPLE_OF_MEETING = 3;

// The next day's own heading, in notes that run on.
function dayOf(next: ReturnType<typeof ownPart>["next"], whole: Document): Minutes["nextMeeting"] {
  if (next === undefined) return undefined;
  const { heading, date } = next;
  const quote = plain(heading.children);
  return { date, ...standingHour(whole, date), quote, line: heading.place.line, rule: "heading.next-day" };
}

const MINUTES_HEADING = expression("^(?:{notesHeading}|{ofMinutes})\\s*:?$", "i");

/** Whether a heading says that a text is minutes, where neither people nor an agenda do. */
function hasMinutes(document: Document): boolean {
  return headingsLike(document, MINUTES_HEADING).length > 0;
}

function headingsLike(document: Document, words: Expression): Heading[] {
  return document
    .filter((block) => block.kind === "heading")
    .filter((heading) => words.test(plain(heading.children)));
}

// Followed at once by another heading.
function isBare(document: Document, heading: Heading): boolean {
  return document[document.indexOf(heading) + 1]?.kind === "heading";
}
