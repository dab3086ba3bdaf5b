/**
 * What a note says as it is written, read without the reader: words and addresses that no mark, tag or remark holds. It
 * is coarse on purpose and takes nothing for said that is not certain; what it finds must be in every output.
 */
import { outline } from "../../model/outline.ts";
import { plain } from "../../model/walk.ts";
import type { Place } from "../../problem.ts";
import type { Candidate } from "../rule.ts";
import { type ProseLine, prose } from "./prose.ts";

interface Said<T> {
  readonly what: T;
  readonly place: Place;
}

/** What is kept back, with what it holds. */
const REMARKS: readonly RegExp[] = [
  /<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<![^>]*(?:>|$)/g,
  /%%[\s\S]*?%%/g,
  /<(script|style|template|title|iframe|svg|video|audio|object|canvas|noembed|noframes|applet|datalist|embed)\b[\s\S]*?(?:<\/\1\s*>|$)/gi,
];
/** What is no word of the text, each replaced by a space; the order counts. */
const UNSAID: readonly RegExp[] = [
  // A list that contents are put in the place of; the name of a block.
  /^.*\n[ \t]*\{:[ \t]*toc\b[^{}\n]*\}/gm,
  /(?<!\S)\^[a-z\d-]{2,62}[ \t]*$/gm,
  // The marks of quotations, and footnotes that are an address: a link may take it.
  /^(?:[ \t]{0,20}>)+/gm,
  /^[ \t*+-]*\[\^[^\]\s]{1,100}\]:[ \t]*<?(?:\/|#|mailto:)\S*[ \t]*$/gm,
  ...REMARKS,
  // Tags, autolinks, addresses.
  /<\/?[a-z](?:"[^"]{0,500}"|'[^']{0,500}'|[^"'<>])*>/gi,
  /<[^<>]*(?:>|$)/g,
  /\b(?:https?:|mailto:|www\.)[^\s<>]*/gi,
  // A link's target with its title, a definition's, an anchor's.
  /\]\((?:[^()]|\([^()\n]*\)){0,2000}(?:\)|$)/gm,
  /^[ \t>*+-]*\[(?!\^)[^\]\r\n\u2028\u2029]{0,300}\]:.*(?:\n[ \t]*["'(][^"'()]{0,500}["')][ \t]*)?$/gm,
  /\]\[[^\]\n]{0,300}\]/g,
  /\{[^{}\n]*\}/g,
  // Words that stand for something else: references, short names, callouts, wiki pages, tags, fences.
  /&#?\w+;/g,
  /:[\w+-]+:/g,
  /\[!?\^?[^[\]\s]{0,200}\]/g,
  /!?\[\[[^[\]\n]*\]\]/g,
  /^[ \t>*+-]*(?:`{3,}|~{3,}|:{3,}).*$/gm,
  /^[ \t]*#{1,6}[ \t]+(?:tags?\s*:|(?:table of )?contents\b|toc\b).*$/gim,
  /^[ \t*_]*(?:table of )?contents[ \t*_:]*(?:generated with[^\n]*)?$/gim,
  /^[ \t>]*[|:-][|:\- \t]*$/gm,
  /\[_?TOC_?\]/gi,
  /(?<![^\s@])[^\s@]{0,100}@\S*/g,
];
/** Shorter words may be a mark of the text. */
const WORD = /\p{L}[\p{L}\p{M}\p{N}]{3,}/gu;

/** Words of the lines that stand in every output's body, each once a block, with the line they are on. */
export function saidWords(subject: Candidate): Said<string>[] {
  const unsaid = wordsOfNumbers(subject);
  return shownLines(subject).flatMap((lines) => {
    const [first] = lines;
    const text = UNSAID.reduce(
      (left, pattern) => left.replace(pattern, (found) => blank(found)),
      withoutLongRows(lines).join("\n"),
    );
    const isCertain = isPlain(lines) && !/[<>\\]|\]\s*[(:[]|!\[/.test(text);
    const words = new Set(isCertain ? text.match(WORD) : []);
    const numbers = new Set(lines.flatMap(({ line }) => unsaid.get(line) ?? []));
    return [...words.difference(numbers)].map((what) => ({
      what,
      place: { file: subject.meeting.place.file, line: first?.line ?? 1, column: 1 },
    }));
  });
}

// "Item 4: Oil", "Topic: Oil": words of a topic's heading that its title is without, by their line.
function wordsOfNumbers({ meeting }: Candidate): ReadonlyMap<number, readonly string[]> {
  return new Map(
    outline(meeting).topics.map(({ heading, title }) => {
      const words = plain(heading.children);
      return [heading.place.line, words.slice(0, -plain(title).length).match(WORD) ?? []];
    }),
  );
}

/** The addresses of the web that these lines lead to, of links and pictures in any form. */
export function saidTargets(subject: Candidate): Said<string>[] {
  const { file } = subject.meeting.place;
  return shownLines(subject)
    .filter(isPlain)
    .flatMap((lines) => {
      const text = withoutLongRows(lines).join("\n");
      const left = [...REMARKS, /`[^`]*`/g].reduce(
        (rest, pattern) => rest.replace(pattern, (found) => blank(found)),
        text,
      );
      return [...left.matchAll(TARGET)].map((match) => {
        const before = left.slice(0, match.index).split("\n");
        const line = lines[before.length - 1]?.line ?? 1;
        const what = match[1] ?? match[2] ?? match[3] ?? "";
        return { what, place: { file, line, column: (before.at(-1)?.length ?? 0) + 1 } };
      });
    });
}

/** `](https://…)`, `<a href="https://…">`, `<https://…>`: nothing in them that is written otherwise in an output. */
const TARGET =
  /(?<![\]!\\[])\[[^[\]()`<>\\!*_~|]+\]\((https?:\/\/[\w./~-]+)\)(?!\])|<a\b[^<>]*?\shref=["']?(https?:\/\/[\w./~-]+)["'\s>]|(?<![\w"'=])<(https?:\/\/[\w./~-]+)>/g;

// A definition may go on over lines, a remark may have no end, what is hidden may hold more of its kind.
function isPlain(lines: readonly ProseLine[]): boolean {
  const text = lines.map((one) => one.text).join("\n");
  const isOpen = text.lastIndexOf("<!--") > text.lastIndexOf("-->");
  return (
    !isOpen && !/^[ \t>*+-]*\[(?!\^)[^\]\r\n\u2028\u2029]{0,300}\]:|<\?/m.test(text) && !HIDES.test(text)
  );
}

const HIDES = /<[a-z][^<>]*(?:\shidden\b|display\s*:\s*none|visibility\s*:\s*hidden)/i;

// GFM leaves cells out of a row that has more than its table: such a row is passed over.
function withoutLongRows(lines: readonly ProseLine[]): string[] {
  let most = 0;
  return lines.map(({ text }) => {
    const pipes = text.split("|").length - 1;
    if (pipes === 0 || most === 0) most = pipes;
    return pipes > most ? "" : text;
  });
}

function blank(found: string): string {
  return found.replace(/[^\n]/g, " ");
}

/** The lines of each block that is in every output, down to the next one's; code keeps its text by itself. */
function shownLines(subject: Candidate): ProseLine[][] {
  const { meeting } = subject;
  const { lead, topics, behind } = outline(meeting);
  const body = [...lead, ...topics.flatMap(({ heading, blocks }) => [heading, ...blocks]), ...behind];
  const shown = new Set(body);
  const lines = prose(subject);
  const [first = Number.POSITIVE_INFINITY] = lines.map(({ line }) => line);
  const starts = meeting.document
    .filter(({ kind }) => kind !== "footnotes")
    .map((block) => ({ from: block.place.line, isShown: shown.has(block) }));
  // Without fences the first lines may be those of a head.
  const isFenced = /^(?:---|\+\+\+)/.test(subject.lines[0] ?? "");
  const found: ProseLine[][] = [];
  let at = 0;
  for (const [i, { isShown }] of [{ from: first, isShown: isFenced }, ...starts].entries()) {
    const to = starts[i]?.from ?? Number.POSITIVE_INFINITY;
    const own: ProseLine[] = [];
    for (let line = lines[at]; line !== undefined && line.line < to; line = lines[++at]) own.push(line);
    if (isShown && own.length > 0) found.push(own);
  }
  return found;
}
