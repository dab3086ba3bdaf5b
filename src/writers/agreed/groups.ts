/**
 * What was agreed as every output shows it: what was decided, what is to do and what was put off, each point in the
 * note's own words and once. Here is said what stands where, and no markup.
 */

import type { Heading } from "../../model/document.ts";
import type { Action, Deferral, Minutes } from "../../model/meeting.ts";
import { withDue } from "../../model/next-agenda.ts";
import type { Topic } from "../../model/outline.ts";
import { plain } from "../../model/walk.ts";
import type { Word } from "../words.ts";
import { isSaid, namesAll, namesFirst } from "./action-words.ts";

/** One point of what was agreed. */
export interface AgreedPoint {
  /** Who or what it is about, where that is known and the words do not say it. */
  readonly label?: string;
  /** The note's own words, in one piece; without the mark and the owner where the label says them. */
  readonly quote: string;
  /** Till when, where the quotation does not say it. */
  readonly due?: string;
  /** The topic it stands under. */
  readonly topic?: Topic;
  /** The nearest heading, where the words alone do not say what it is about: "Ben will do that." */
  readonly about?: string;
}

/** Points of one kind; never empty. */
export interface AgreedGroup {
  readonly title: Extract<Word, `agreed${string}`>;
  readonly points: readonly AgreedPoint[];
}

/** So many points of a group are shown; a link leads to the others. */
export const MOST_AGREED = 5;

/** The anchor of all points on a meeting's page; no heading's. */
export const AGREED_ID = "_agreed";

/** A finding, and the quotation by which it is the same as another. */
interface AgreedFinding extends Pick<AgreedPoint, "label" | "quote" | "due"> {
  readonly said: string;
  readonly line: number;
}

/** The groups that have any point, in the order of an output. A sentence that is two things stands in the first. */
export function agreedGroups(minutes: Minutes, topics: readonly Topic[]): AgreedGroup[] {
  const kinds = [
    [
      "agreedDecided",
      minutes.decisions.map(({ text, unmarked = text, line }) => ({ said: text, quote: unmarked, line })),
    ],
    [
      "agreedToDo",
      minutes.actions.filter(({ certainty }) => certainty === "clear").map((one) => action(one, minutes)),
    ],
    ["agreedPutOff", minutes.deferred.map(deferral)],
  ] as const;
  const labelled = new Map(
    kinds.flatMap(([, found]: readonly [string, readonly AgreedFinding[]]) =>
      found.filter(({ label }) => label !== undefined).map((one) => [one.said, one] as const),
    ),
  );
  const shown = new Set<string>();
  return kinds.flatMap(([title, found]: readonly [AgreedGroup["title"], readonly AgreedFinding[]]) => {
    const points = found.flatMap((one) => {
      const key = keyOf(one, topics);
      if (shown.has(key)) return [];
      shown.add(key);
      // Whose it is may be known of one of the two things that it is.
      return [
        placed(
          one.label === undefined && (title === "agreedDecided" || one.quote === one.said)
            ? (labelled.get(one.said) ?? one)
            : one,
          topics,
        ),
      ];
    });
    return points.length === 0 ? [] : [{ title, points }];
  });
}

/** All points, one group after the other. */
export function agreedPoints(minutes: Minutes, topics: readonly Topic[]): AgreedPoint[] {
  return agreedGroups(minutes, topics).flatMap(({ points }) => points);
}

function action({ who, quote, unmarked, line, due }: Action, { attendees }: Minutes): AgreedFinding {
  const isNamed = namesFirst(who, unmarked, attendees) || namesAll(who, unmarked, attendees);
  return {
    said: quote,
    quote: unmarked,
    line,
    ...(due === undefined ? {} : { due }),
    ...(isNamed || who.length === 0 ? {} : { label: who.join(", ") }),
  };
}

/** An action in a line: the note's words without their mark, and before them whose it is where they do not say it. */
export function ownedWords(one: Action, minutes: Minutes): string {
  const found = action(one, minutes);
  return withDue(found.label === undefined ? found.quote : `${found.label}: ${found.quote}`, found);
}

/** An arrow that opens a line of the note. */
const ARROW = /^(?:→|⇒|-{1,2}>|={1,2}>) ?/;

function deferral({ topic, quote, line }: Deferral): AgreedFinding {
  const isNamed = topic === "" || isSaid(topic, quote);
  return { said: quote, quote: quote.replace(ARROW, ""), line, ...(isNamed ? {} : { label: topic }) };
}

/** What is said again elsewhere is one point, unless the words hang on the topic: each motion has its own "approved". */
function keyOf({ said, quote, line }: AgreedFinding, topics: readonly Topic[]): string {
  return isAlone(quote) ? `${topicOf(line, topics)?.number ?? ""} ${said}` : said;
}

function topicOf(line: number, topics: readonly Topic[]): Topic | undefined {
  return topics.findLast(({ heading }) => heading.place.line <= line);
}

function placed({ label, quote, line, due }: AgreedFinding, topics: readonly Topic[]): AgreedPoint {
  const topic = topicOf(line, topics);
  const about = topic === undefined || !isAlone(quote) ? undefined : nearest(topic, line);
  return {
    ...(label === undefined ? {} : { label }),
    quote,
    ...(due === undefined ? {} : { due }),
    ...(topic === undefined ? {} : { topic }),
    // It says so already: as what it is about, or in its own words.
    ...(about === undefined || `${label} ${quote}`.toLowerCase().includes(about.toLowerCase())
      ? {}
      : { about }),
  };
}

/** The words of the last heading above a line, within a topic. */
function nearest({ title, blocks }: Topic, line: number): string {
  const above = blocks.filter(
    (block): block is Heading => block.kind === "heading" && block.place.line <= line,
  );
  return plain(above.at(-1)?.children ?? title);
}

/** Words that point at something said before them: "do that.", "about these", "This will be on the agenda". */
const POINTING =
  /\b(?:this|that|these|those|it|them|so)(?=\s*(?:[.,;:!?()]|$)|\s+(?:is|was|will|would|be|by|on|in|at|for|to|and|next|later|again|up|out|soon|now)\b)/i;
/** What any sentence of minutes may hold. */
const COMMON =
  /^(?:\p{L}{1,2}|the|and|for|but|not|are|was|has|had|its|his|her|our|can|may|all|any|now|let|who|how|did|too|one|two|get|put|see|try|out|off|yes|this|that|these|those|them|they|then|will|would|should|could|must|shall|have|been|were|with|about|from|into|over|some|more|next|time|last|call|meeting|agenda|item|discuss\w*|soon|later|again|agreed|decided|action|approved|accepted|adopted|carried|passed|rejected|declined|unanimous(?:ly)?|motion)$/iu;
/** With so many words of its own a sentence says what it is about, whatever it points at. */
const ENOUGH_WORDS = 4;

/** Whether words do not say by themselves what they are about. */
function isAlone(quote: string): boolean {
  // "Ropes: we discuss this next time" names what it is about.
  if (/^[^\s.:!?][^.:!?]{1,40}: /.test(quote)) return false;
  const own = (quote.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []).filter(
    (word, i) => !COMMON.test(word) && (i === 0 || !/^\p{Lu}\p{Ll}/u.test(word)),
  );
  return own.length < (POINTING.test(quote) ? ENOUGH_WORDS : 1);
}

/** Where a point stands, as it is shown behind it: the number of its topic and, where the words want it, the heading. */
export function reference({ topic, about }: AgreedPoint): string | undefined {
  return topic === undefined ? undefined : `(${topic.number}${about === undefined ? "" : `, ${about}`})`;
}
