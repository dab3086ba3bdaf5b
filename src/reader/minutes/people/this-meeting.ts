/** A note without what it says of the next meeting: whoever leads that one did not lead this one by it. */
import type { Block, Document, Paragraph } from "../../../model/document.ts";
import { plain, written } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { isNextLabel } from "../when/labels.ts";

/** "Next call: Ada", "The next meeting is on 3 March." */
const OPENS_NEXT = expression(
  "^[^\\p{L}]{0,4}(?:{the} )?{nextWord} (?:{meeting}|{gathering}|{meetingBody}|{time})\\b",
  "iu",
);
const LABEL = /^[^\p{L}]{0,4}\p{L}[^:.;]{0,40}:\s/u;

/** The document without the parts, items and sentences that are of the next meeting; the same one where none is. */
export function ofThisMeeting(document: Document): Document {
  const own: Block[] = [];
  // The level of the heading of the next meeting, above what stands below it.
  let next = Number.POSITIVE_INFINITY;
  for (const [i, block] of document.entries()) {
    if (block.kind === "heading" && block.level <= next)
      next = i > 0 && isNextLabel(plain(block.children)) ? block.level : Number.POSITIVE_INFINITY;
    if (next === Number.POSITIVE_INFINITY) own.push(...withoutNext(block));
  }
  return own;
}

function withoutNext(block: Block): Block[] {
  if (block.kind === "paragraph") return ofParagraph(block);
  if (block.kind !== "list") return [block];
  const items = block.items.flatMap((item) => {
    const children = item.children.flatMap(withoutNext);
    const isSame =
      children.length === item.children.length && children.every((one, i) => one === item.children[i]);
    return children.length === 0 ? [] : [isSame ? item : { ...item, children }];
  });
  const isSame = items.length === block.items.length && items.every((item, i) => item === block.items[i]);
  return isSame ? [block] : [{ ...block, items }];
}

// A line that was wrapped goes on with it; one with a label of its own does not.
function ofParagraph(block: Paragraph): Paragraph[] {
  const lines = written(block.children).split("\n");
  let isNext = false;
  const own = lines.flatMap((line) => {
    if (isNext && !LABEL.test(line)) return [];
    const sentences = line.split(/(?<=[.!;]) (?=[\p{L}@])/u);
    const at = sentences.findIndex(opensNext);
    isNext = at >= 0;
    // "Next time Ada leads, as Ben led today" is a sentence of both.
    const isOfBoth = at === 0 && !LABEL.test(line);
    const own = sentences.slice(0, isOfBoth ? 1 : at).join(" ");
    return at < 0 ? [line] : own === "" ? [] : [own];
  });
  if (own.length === 0) return [];
  const text = own.join("\n");
  return text === lines.join("\n") ? [block] : [{ ...block, children: [{ kind: "text", text }] }];
}

/** Whether words open with a label or the subject that makes them of the next meeting. */
export function opensNext(sentence: string): boolean {
  const [label = "", behind] = sentence.split(":", 2);
  return OPENS_NEXT.test(sentence) || (behind !== undefined && isNextLabel(label.trim()));
}
