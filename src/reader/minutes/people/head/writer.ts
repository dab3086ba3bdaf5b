/** Whoever writes, by his name where he names himself: "Round the table: me, Ben", by "it's me this time, Ada" or as a letter is signed. */
import type { Block, Document, Inline } from "../../../../model/document.ts";
import { plain } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";

/** So near the top a letter says who came and who writes. */
const TOP = 4;
/** So many blocks from the end it is signed. */
const END = 3;
const NAME = "(?<name>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]*){0,2})";
/** "you've got me, Ada", "it's me this time, Ada." */
const NAMES_HIMSELF = expression(`\\b{introducesWriter} {writer}(?: {todayLead})?, ${NAME}(?=[.!:;]|$)`, "u");
const GREETS = expression("^{salutation}\\b[^.:;]{0,40}[,!:.]?$", "i");
const SIGNED = new RegExp(`^(?:[–—-] ?)?${NAME}[.]?$`, "u");
/** In a row of names. */
const ROW = "(?<=[:,] |\\b{and} ){writer}(?=,| {and} |[.;]|$)";
const IS_IN_ROW = expression(ROW, "iu");
const IN_ROW = expression(ROW, "giu");

/** The document in whose first rows of names "me" is the name of whoever writes, where it says so; the same one else. */
export function withWriter(document: Document): Document {
  const top = document.slice(0, TOP);
  if (!top.some((block) => block.kind === "paragraph" && IS_IN_ROW.test(plain(block.children))))
    return document;
  const name = writerOf(document);
  if (name === undefined) return document;
  const named = (text: string) => text.replace(IN_ROW, () => name);
  return document.map((block, i) =>
    i < TOP && block.kind === "paragraph"
      ? { ...block, children: block.children.map((one) => inText(one, named)) }
      : block,
  );
}

/** "Ada, Ben and myself (Cleo)" */
const WITH_HIMSELF = expression("(?:[:,] |\\b{and} ){writer}(?=,| {and} |[.;]|$| \\(\\p{Lu})", "iu");
const AWAY = expression("\\b{saidAway}\\b", "i");

/** Whether whoever writes is in a row of names, beside which he says who did not come: so people tell who met. */
export function tellsWhoCame(document: Document): boolean {
  return document.slice(0, TOP).some((block) => {
    const words = block.kind === "paragraph" ? plain(block.children) : "";
    return WITH_HIMSELF.test(words) && AWAY.test(words) && (words.match(/, \p{Lu}/gu) ?? []).length > 1;
  });
}

function inText(one: Inline, named: (text: string) => string): Inline {
  return one.kind === "text" ? { ...one, text: named(one.text) } : one;
}

function writerOf(document: Document): string | undefined {
  const words = (block: Block) => (block.kind === "paragraph" ? plain(block.children) : "");
  for (const block of document.slice(0, TOP)) {
    const name = NAMES_HIMSELF.exec(words(block))?.groups?.name;
    if (name !== undefined) return name.replace(/(?<=\p{L}{2})\.$/u, "");
  }
  if (!document.slice(0, TOP).some((block) => GREETS.test(words(block)))) return undefined;
  return document
    .slice(-END)
    .map((block) => SIGNED.exec(words(block).trim())?.groups?.name)
    .findLast((name) => name !== undefined);
}
