/**
 * What the meeting talked about: headings open topics, and where none does, labels in bold, lines of a log or the items of
 * a list, which are then headings in the document. What is found otherwise in the minutes does not look here.
 */
import type { Block, Document, Heading } from "../../../model/document.ts";
import { outline } from "../../../model/outline.ts";
import { plain } from "../../../model/walk.ts";
import { LIMITS } from "../../../text/limits.ts";
import { isBeside } from "./beside.ts";
import { type Beforehand, type Brackets, bracketsIn, isFrame, talkedOf } from "./brackets.ts";
import { listed } from "./items.ts";
import { labelled } from "./labels.ts";
import { marked } from "./marked.ts";
import { numbered } from "./numbered.ts";
import { besideNone, type Openings, type Scope } from "./scope.ts";
import { underlined } from "./underlined.ts";

/** What topics without headings are found by. */
export interface Clues extends Beforehand {
  readonly agendaItems: readonly string[];
  /** The agenda is the minutes. */
  readonly isMinutes: boolean;
  readonly names: readonly string[];
}

const NONE: Openings = new Map();

/** A document with a heading wherever a topic opens, the blocks that open them, and the headings that open none. */
interface TopicsFound extends Brackets {
  readonly document: Document;
  readonly openings: Openings;
}

/** The document of a meeting with a heading wherever a topic opens; of what is no meeting as it is. */
export function titled(document: Document, clues: Clues, isMeeting: boolean): TopicsFound {
  const brackets = bracketsIn(document, clues);
  const openings = isMeeting ? openingsIn(document, clues, brackets) : NONE;
  if (openings.size === 0) return { document, openings, ...brackets };
  const own = opened(document, openings);
  const { notes, all } = bracketsIn(own, clues);
  return { document: own, openings, notes, all: [...all, ...apart(own, openings, all)] };
}

// Where topics are no headings, "Action items" and "People present" below them as headings are none either.
function apart(document: Document, openings: Openings, brackets: readonly Heading[]): Heading[] {
  const topics = new Set([...openings.values()].flat());
  const last = document.findLastIndex((block) => topics.has(block));
  return document
    .slice(last + 1)
    .filter(
      (block): block is Heading =>
        block.kind === "heading" && !brackets.includes(block) && isBeside(plain(block.children)),
    );
}

// The blocks that open topics though they are no headings.
function openingsIn(document: Document, clues: Clues, { all }: Brackets): Openings {
  const [frame, ...others] = talkedOf(document, all);
  const hasHeadings = frame?.blocks.some(({ kind }) => kind === "heading") === true;
  if (others.length > 0 || hasHeadings || (frame !== undefined && !isFrame(document, frame, clues)))
    return NONE;
  const scope = scopeOf(document, clues);
  const openings = [marked, underlined, numbered, labelled, listed].reduce(
    (found, look) => (found.size > 0 ? found : look(scope)),
    NONE,
  );
  const headings = opened(document, openings).filter(({ kind }) => kind === "heading");
  return headings.length > LIMITS.headings ? NONE : openings;
}

/** A document with the headings of its topics. */
export function opened(document: Document, openings: Openings): Document {
  return openings.size === 0 ? document : document.flatMap((block) => openings.get(block) ?? [block]);
}

/** With the headings of other days, and of this meeting's own, where something below that opens topics. */
export function withOtherDays(
  whole: Document,
  own: Document,
  brackets: readonly Heading[],
): readonly Heading[] {
  const [day] = own;
  const { topics } = outline({ document: own, minutes: { taken: [], brackets } });
  if (topics.every(({ heading }) => heading === day)) return brackets.filter((heading) => heading !== day);
  const within = new Set(own);
  const others = whole.filter((block) => block.kind === "heading" && (block === day || !within.has(block)));
  return [...brackets, ...others.filter((block) => block.kind === "heading")];
}

function scopeOf(document: Document, { people, agenda, agendaItems, isMinutes, names }: Clues): Scope {
  const left = new Set<Block>(people);
  const named = names.flatMap((name) => [name, name.split(" ")[0] ?? name]);
  return {
    blocks: besideNone(document, left),
    first: document[0],
    agenda: agendaItems,
    agendaBlocks: new Set(agenda),
    isMinutes,
    people: left,
    names: new Set(named.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""))),
  };
}
