/** What notes have for other programs' sake: a line of tags as a heading, contents made by hand or by a mark. */
import type { Block, Document, Heading, Inline } from "../../model/document.ts";
import { plainWords } from "../../model/plain-words.ts";
import { links, plain, plainBlock } from "../../model/walk.ts";

interface Trimmed {
  readonly document: Document;
  readonly tags: readonly string[];
}

const TAGS = /^tags?\s*:/i;
const CONTENTS = /^(?:table of contents|contents|toc|in this (?:note|page|document))\s*:?$/i;
/** Marks that other programs put contents in the place of. */
const MARK = /^(?:\[TOC\]|\[\[_?TOC_?\]\]|\$\{TOC\}|\{:\s*toc\s*\}|_?TOC_?|@\[toc\].*)$/i;

/** A note without these: its tags by themselves, its contents left to the outputs, whose links know where they lead. `url` is its page's. */
export function trimmed(document: Document, url: string): Trimmed {
  const tags: string[] = [];
  const titles = new Set(document.filter((block) => block.kind === "heading").flatMap(wordsOf));
  const kept = document.filter((block, i) => {
    if (block.kind === "heading" && TAGS.test(plain(block.children))) {
      tags.push(...tagsOf(block));
      return false;
    }
    if (isMark(block) || isContents(block, url, titles)) return false;
    const after = document[i + 1];
    const isBefore = after !== undefined && (isMark(after) || isContents(after, url, titles));
    return !(isBefore && CONTENTS.test(plainBlock(block)));
  });
  return { document: kept.length === document.length ? document : kept, tags };
}

function isMark(block: Block): boolean {
  return block.kind === "paragraph" && MARK.test(plainBlock(block));
}

// Nothing but links to headings of this very note, in the headings' words or with their anchors.
function isContents(block: Block, url: string, titles: ReadonlySet<string>): boolean {
  if (block.kind !== "list" && block.kind !== "paragraph") return false;
  const found = links([block]);
  if (found.length < 2 || found.some((link) => !link.url.startsWith(`${url}#`))) return false;
  return (
    found.every(({ children }) => titles.has(plainWords(plain(children)))) &&
    lettersOf(plainBlock(block)) === lettersOf(found.map(({ children }) => plain(children)).join(""))
  );
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
