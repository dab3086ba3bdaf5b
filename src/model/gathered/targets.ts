/** Where the links of a note lead, each with the sentence that it stands in. */
import type { Document, Inline } from "../document.ts";
import type { Target } from "../meeting.ts";
import { blocks, inlinesOf, plain, written } from "../walk.ts";

/** As many letters of a sentence are told on each side of a link. */
const MOST = 100;
/** As many are looked at for them. */
const NEAR = 2 * MOST;

/** Where the links of a document lead, each target once, with the words around it where it is named first. */
export function targetsOf(document: Document): Target[] {
  const found = new Map<string, Target>();
  for (const block of blocks(document))
    for (const line of block.kind === "table" ? [block.header, ...block.rows].flat() : [inlinesOf(block)])
      for (const target of targetsIn(line)) if (!found.has(target.url)) found.set(target.url, target);
  return [...found.values()];
}

function* targetsIn(line: readonly Inline[]): Generator<Target> {
  let text = "";
  const met: { readonly target: Target; readonly from: number; readonly to: number }[] = [];
  const left = [...line].reverse();
  for (let inline = left.pop(); inline !== undefined; inline = left.pop()) {
    const from = text.length;
    if (inline.kind === "link") {
      text += written(inline.children);
      const { url, place } = inline;
      met.push({ target: { url, words: plain(inline.children), place }, from, to: text.length });
    } else if ("children" in inline && !isWritten(inline)) left.push(...inline.children.toReversed());
    else text += written([inline]);
  }
  for (const { target, from, to } of met) {
    const before = beforeIn(text.slice(Math.max(0, from - NEAR), from), from <= NEAR);
    const after = afterIn(text.slice(to, to + NEAR));
    yield { ...target, ...(before === "" ? {} : { before }), ...(after === "" ? {} : { after }) };
  }
}

/** A power or an index is written with a sign of its own, and has no link, but for one in thousands. */
function isWritten(inline: Inline): boolean {
  if (inline.kind !== "superscript" && inline.kind !== "subscript") return false;
  return inline.children.every(({ kind }) => kind === "text");
}

function beforeIn(text: string, isWhole: boolean): string {
  const end = [...text.matchAll(ENDS)].at(-1);
  const sentence = spaced(end === undefined ? text : text.slice(end.index + end[0].length)).trimStart();
  if ((isWhole || end !== undefined) && sentence.length <= MOST) return sentence;
  const said = sentence.slice(-MOST);
  return `…${said.slice(Math.max(0, said.indexOf(" ")))}`;
}

function afterIn(text: string): string {
  const [end] = text.matchAll(ENDS);
  const sentence = spaced(end === undefined ? text : text.slice(0, end.index + end[0].length)).trimEnd();
  if (sentence.length <= MOST) return sentence;
  const said = sentence.slice(0, MOST);
  return `${said.slice(0, Math.max(0, said.lastIndexOf(" ")))} …`;
}

/** Where a sentence ends, with what closes behind it. */
const ENDS = /[.!?…][)\]”’"']*(?:\s|$)/g;

function spaced(text: string): string {
  return text.replace(/\s+/g, " ");
}
