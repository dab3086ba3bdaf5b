/** What notes have for other programs' sake: a line of tags as a heading, contents made by hand or by a mark. */
import type { Block, Document, Heading, Inline } from "../../model/document.ts";
import { plainWords } from "../../model/plain-words.ts";
import { links, plain, plainBlock } from "../../model/walk.ts";

interface Trimmed {
  readonly document: Document;
  readonly tags: readonly string[];
}

const TAGS = /^tags?\s*:/i;
const CONTENTS =
  /^(?:table of contents|contents|toc|in this (?:note|page|document))\s*:?(?: generated with doctoc)?$/i;
/** kramdown puts contents in the place of a list. */
const LIST_MARK = /\{:\s*toc\b[^{}]*\}$/;
/** Marks that other programs put contents in the place of. */
const MARK = /^(?:\[TOC\]|\[\[_?TOC_?\]\]|\$\{TOC\}|\{:\s*toc\s*\}|_?TOC_?|@\[toc\].*)$/i;

/** A note without these: its tags by themselves, its contents left to the outputs, whose links know where they lead. `url` is its page's. */
export function trimmed(document: Document, url: string): Trimmed {
  const tags: string[] = [];
  const titles = new Set(document.filter((block) => block.kind === "heading").flatMap(wordsOf));
  const entries = document.map((block) => entriesIn(block, url, titles));
  // Google Docs writes a paragraph for each.
  const isLeft = (i: number) => {
    const [before = 0, here = 0, after = 0] = [entries[i - 1], entries[i], entries[i + 1]];
    const block = document[i];
    return (block !== undefined && isMark(block)) || here > 1 || (here === 1 && before + after > 0);
  };
  const kept = document.filter((block, i) => {
    if (block.kind === "heading" && TAGS.test(plain(block.children))) {
      tags.push(...tagsOf(block));
      return false;
    }
    if (isLeft(i)) return false;
    return !(isLeft(i + 1) && CONTENTS.test(plainBlock(block)));
  });
  return { document: kept.length === document.length ? document : kept, tags };
}

function isMark(block: Block): boolean {
  if (block.kind === "list") return block.items.length === 1 && LIST_MARK.test(plainBlock(block));
  return block.kind === "paragraph" && MARK.test(plainBlock(block));
}

// How many links lead to headings of this very note, in the headings' words, where a block holds nothing else.
function entriesIn(block: Block, url: string, titles: ReadonlySet<string>): number {
  if (block.kind !== "list" && block.kind !== "paragraph") return 0;
  const found = links([block]);
  const isAll =
    found.every(
      (link) => link.url.startsWith(`${url}#`) && isTitle(plainWords(plain(link.children)), titles),
    ) && lettersOf(plainBlock(block)) === lettersOf(found.map(({ children }) => plain(children)).join(""));
  return isAll ? found.length : 0;
}

// A page's number may stand behind it.
function isTitle(words: string, titles: ReadonlySet<string>): boolean {
  return titles.has(words) || titles.has(words.replace(/ \d{1,4}$/, ""));
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

// As it is, and without the number that it may have.
function wordsOf({ children }: Heading): string[] {
  const words = plainWords(plain(children));
  return [words, words.replace(/^(?:\d+ )+/, "")];
}

// "tags: `meeting` `crew`", "tags: meeting, crew", "tags: #meeting #crew".
function tagsOf({ children }: Heading): string[] {
  const code = codeIn(children);
  if (code.length > 0) return code;
  const words = plain(children).replace(TAGS, "").trim();
  const separated = words.includes(",") ? words.split(",") : words.split(/(?<!\s)\s+(?=#)/);
  return separated.map((word) => word.trim().replace(/^#/, "")).filter((word) => word !== "");
}

function codeIn(children: readonly Inline[]): string[] {
  return children.flatMap((child) =>
    child.kind === "code" ? [child.text.trim()] : "children" in child ? codeIn(child.children) : [],
  );
}
