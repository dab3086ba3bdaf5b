/** The first words of a note that tell something: they stand in as its summary. */
import type { Block, Document, Inline, Paragraph } from "../model/document.ts";
import { isShortOpening } from "../model/folder/tells.ts";
import type { Minutes } from "../model/meeting.ts";
import { written as asWritten, blocks, plainBlock, unstruck } from "../model/walk.ts";
import { writtenDay } from "./head/pattern.ts";
import { inLanguage } from "./minutes/expression.ts";
import { languageOf } from "./minutes/language.ts";
import { isHead, isLabelled } from "./minutes/people/labels/segments.ts";

/** So many paragraphs are looked at for one that is no template's. */
const OPENINGS = 3;

/**
 * The words of the first paragraphs that have some of their own: neither those that the head of an output says again, as
 * when the next meeting is, nor `people`, who was there. Where there is none, those of items. Whatever stands behind a long
 * one is never asked for: that one is no template's.
 */
export function openingsOf(document: Document, minutes: Minutes, people: readonly Block[]): string[] {
  return inLanguage(languageOf(document), () => {
    const left = new Set([...minutes.taken, ...people]);
    const own = document.filter((block) => !left.has(block));
    const next = minutes.nextMeeting?.quote;
    const paragraphs = firstOf(own.values(), (words) => words !== next);
    const words = paragraphs.length > 0 ? paragraphs : itemsOf(own, minutes);
    const long = words.findIndex((one) => !isShortOpening(one));
    return long < 0 ? words : words.slice(0, long + 1);
  });
}

/** A name or a title has fewer words. */
const LEAST = 3;

// What lists tell, where nothing else does: of an agenda, names and titles each item is a matter, and tells nothing.
function itemsOf(document: Document, { agenda, attendees }: Minutes): string[] {
  const none = new Set([...agenda.map(({ text }) => text), ...attendees.map(({ name }) => name)]);
  const lists = document.filter(({ kind }) => kind === "list");
  return firstOf(
    blocks(lists),
    // "Ada Example (chair)"
    (words) =>
      words.split(" ").length >= LEAST && !none.has(words) && !none.has(words.replace(/ \([^()]*\)$/, "")),
  );
}

// The words of the first paragraphs that say something.
function firstOf(all: IteratorObject<Block>, isMeant: (words: string) => boolean): string[] {
  return all
    .filter((block) => block.kind === "paragraph")
    .filter((block) => !isLabel(block))
    .map((block) => unstruck([block]).map(plainBlock).join(""))
    .filter((words) => words !== "" && isMeant(words))
    .take(OPENINGS)
    .toArray();
}

// A label ("**Members**", "Present:"), lines that all have one, a date alone, a picture, signs or handles alone say nothing.
function isLabel(block: Paragraph): boolean {
  const [only, ...others] = block.children;
  const words = plainBlock(block);
  return (
    !/\p{L}/u.test(words) ||
    (only?.kind === "strong" && others.length === 0) ||
    block.children.every(isPicture) ||
    isHead(asWritten(block.children)) ||
    FACTS.test(asWritten(block.children)) ||
    MENTIONS.test(words) ||
    (isLabelled(words) && !/[.!?]$/.test(words)) ||
    /^[^.!?]{0,60}:$/.test(words) ||
    writtenDay(words.replace(/^date\s*:\s*/i, "")) !== undefined
  );
}

/** "Place: the shed", and another such line below it; what ends as a sentence says more. */
const FACTS = /^\s*\p{Lu}[^:.!?\n]{1,40}:[^\n]*(?<![.!?])(?:\n\s*\p{Lu}[^:.!?\n]{1,40}:[^\n]*(?<![.!?]))+$/u;
/** "@ada / @ben" */
const MENTIONS = /^@[\w-]+(?:[\s,/&]+@[\w-]+)*[.:]?$/;

// A picture, in a link or not: its words stand for what is not seen here.
function isPicture(inline: Inline): boolean {
  if (inline.kind === "link") return inline.children.every(isPicture);
  return (
    inline.kind === "image" ||
    inline.kind === "break" ||
    (inline.kind === "text" && inline.text.trim() === "")
  );
}
