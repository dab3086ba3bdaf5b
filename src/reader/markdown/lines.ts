/** Lines that their writer meant as lines, though Markdown joins them: "**Place:** the shed" below "**Date:** 3 March", "Action: …" below "Decision: …". */
import type { Block, Document, Inline, Paragraph } from "../../model/document.ts";
import { linesOf, written } from "../../model/walk.ts";

const BREAK: Inline = { kind: "break" };
/** "10:30 Tea", "[14:02] ada: here". */
const HOUR = /^\W{0,2}\d{1,2}[:.h]\d\d(?!\d)/;
/** Two may stand so by chance: an hour is also a word of a sentence. */
const HOURS = 3;

/** "Decision: …", "AP 5.1 (Ada): …", "Who: …" */
const NAMED = /^\p{Lu}[\p{L}'’-]{0,20}(?: [\p{L}\d.#/-]{1,15}){0,3}(?: ?\([^()]{1,40}\))?: \S/u;
const ARROW = /^(?:→|⇒|-{1,2}>|={1,2}>) ?\S/;

/** A document in which labels, hours and arrows that open lines open them still. */
export function withLines(document: Document): Document {
  return document.map(inBlock);
}

function inBlock(block: Block): Block {
  switch (block.kind) {
    case "paragraph":
      return inParagraph(block);
    case "quote":
      return { ...block, children: block.children.map(inBlock) };
    case "list":
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, children: item.children.map(inBlock) })),
      };
    default:
      return block;
  }
}

function inParagraph(paragraph: Paragraph): Paragraph {
  // Where a line ends in the note already, its writer said which do.
  if (paragraph.children.some(({ kind }) => kind === "break")) return paragraph;
  const lines = linesOf(paragraph.children);
  const [first = [], ...others] = lines;
  // "ada: it jams", "=> a new lock", "TODO ben: order it": a pad, of which each line is one.
  const isPad =
    lines.length > HOURS && lines.filter((line) => isSpoken(line) || isArrow(line)).length >= HOURS;
  const opens = isPad ? always : opening(first);
  const count = opens === undefined ? 0 : lines.filter(opens).length;
  const isMeant = opens !== undefined && count >= (opens === isHour ? HOURS : 2);
  if (!isMeant && !others.some(isArrow)) return paragraph;
  const children = others.flatMap((line) => [
    isArrow(line) || (isMeant && opens(line)) ? BREAK : FEED,
    ...line,
  ]);
  return { ...paragraph, children: [...first, ...children] };
}

const FEED: Inline = { kind: "text", text: "\n" };

type Inlines = readonly Inline[];

const always = () => true;

/** "ada: ", "urs_b + nilu: ", "TODO ada: " */
const SPOKEN =
  /^(?:\p{Lu}{3,8} )?@?\p{Ll}[\p{L}\d_.-]{1,23}(?: ?[+,&/] ?@?\p{Ll}[\p{L}\d_.-]{1,23}){0,3}: \S/u;

function isSpoken([first]: Inlines): boolean {
  return first?.kind === "text" && SPOKEN.test(first.text.trimStart());
}

function opening(line: Inlines): ((line: Inlines) => boolean) | undefined {
  return [isLabel, isHour, isNamed].find((one) => one(line));
}

function isLabel([first, second]: Inlines): boolean {
  if (first?.kind !== "strong") return false;
  const isEnd = second?.kind === "text" && second.text.startsWith(":");
  return isEnd || written(first.children).trimEnd().endsWith(":");
}

function isNamed([first]: Inlines): boolean {
  return first?.kind === "text" && NAMED.test(first.text);
}

// "→ **no lamp**" is one, too.
function isArrow([first, second]: Inlines): boolean {
  const text = first?.kind === "text" ? first.text.trimStart() : "";
  return ARROW.test(second === undefined ? text : `${text}…`);
}

function isHour([first]: Inlines): boolean {
  return first?.kind === "text" && HOUR.test(first.text);
}
