/** Paragraphs as sentences: everything the minutes quote is one of these. */
import type { Inline, Paragraph } from "../../model/document.ts";
import { collapsed, written } from "../../model/walk.ts";
import { feeds } from "../markdown/places.ts";
import { expression } from "./expression.ts";
import { ANY_MARK, CAPITAL_MARK, holdsMark, isVoid } from "./marks.ts";
import { endsInNames, isByLine, isSmall } from "./sentences/by-line.ts";
import { NUMBERED, unnumbered } from "./sentences/numbered.ts";
import { ends } from "./sentences/stops.ts";
import { leftOf, STRUCK_END, withSigns } from "./sentences/struck.ts";

/** A sentence in the note's own words, white space collapsed, with the line of the file it begins on. */
export interface Sentence {
  readonly text: string;
  readonly line: number;
}

const LABEL =
  "(?:[#!]\\w|(?:!{1,3}|[*+=~§^|]{2,3}|\\(!\\)) (?=[\\p{L}@?])|[→⇒]|\\p{Lu}{1,4}-?\\d{1,4}(?:[./-]\\d{1,4}){1,2} [\\p{L}@][^:\\n]{0,40}: |\\p{Extended_Pictographic}\uFE0F?[^\\S\\n]{0,2}(?=\\p{L})|<[\\w-]{1,40}> |{labelOpening} \\w{2,12}:|(?i:{nextUp}) ?:\\s|\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2}(?:\\s?\\([^()\\n]{1,60}\\))?(?::\\s| ?(?:→|⇒|->|=>) )|\\[\\p{Lu}{3,} |{nextOpening} (?:{meeting}|{gathering})\\b)";
const SPEAKER = "@?\\p{Ll}[\\p{L}\\d_-]{1,24}:[^\\S\\n]";
const SPEAKERS = new RegExp(`(?:^|\\n)[^\\S\\n]*${SPEAKER}`, "gu");
/** Where a sentence may end; the kinds that have conditions are groups. */
const CUTS = expression(
  [
    // The end of a sentence, with what closes behind it.
    `([.!?…${STRUCK_END}][)\\]”’"']*(?=\\s))`,
    // A dash between two statements.
    '((?=\\s[-–—]\\s+["“‘(]?\\p{Lu}))',
    // A line that begins with a label: somebody speaking, or a mark.
    `(?:\\n(?=[^\\S\\n]*${LABEL}))`,
    // A line that begins with an hour and whoever speaks then.
    "(?:\\n(?=[^\\S\\n]*[\\[(]?\\d{1,2}:\\d\\d(?::\\d\\d)?[\\])]?[^\\S\\n]+(?:[–—-][^\\S\\n]+)?(?:<[^<>\\s]{1,40}>|@?\\p{L}[^:\\n]{0,40}:)[^\\S\\n]))",
    // The same of people who write themselves small, where several lines do.
    `(\\n(?=[^\\S\\n]*${SPEAKER}))`,
    // A line that says only what came of those above.
    "(?:\\n(?=[^\\S\\n]*(?=\\p{Lu})(?i:{resultLine})[.!]?[^\\S\\n]*(?:\\n|$)))",
    "(\\n(?=[^\\S\\n]*[\\p{L}@]))",
    // A line that begins with an arrow: what came of those above.
    "(?:(?<=[.!?])\\n(?=[^\\S\\n]*(?:→|⇒|➔|➜|-{1,2}>|={1,2}>) ?[\\p{L}\\d@([]))",
    // Behind words that do not end a name alone says whose they are: "Flyer", and below it "-> Ada, by May".
    "(?:\\n(?=[^\\S\\n]*(?:→|⇒|➔|➜|-{1,2}>|={1,2}>) ?(?!@?\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2}(?: ?[,(][^\\n]{0,40})?\\.?[^\\S\\n]*(?:\\n|$))[\\p{L}\\d@([]))",
    // A line that begins with a mark in capitals, whoever it is for: "TODO ada: oil".
    `(?:\\n(?=[^\\S\\n]*(?:${CAPITAL_MARK}(?: @?[\\p{L}\\d_.-]{2,24}){1,2}:|(?=\\p{Lu}{4})${CAPITAL_MARK} )))`,
    // A line that begins with the number of an action or a decision.
    "(?:\\n(?=(?:{actionShort}|{decisionShort})-\\d{1,4}[.:,)]? [(\\p{Lu}]))",
    // A line that begins with the number of a paragraph.
    `(?:\\n(?=${NUMBERED}\\p{Lu}))`,
    `((?<=\\s)(?=${CAPITAL_MARK}(?::|\\s?\\((?!\\p{Lu}{2,3}[/,] ?\\p{Lu}{2,3}\\)[.]?(?:\\s|$))[^()\\n]{1,60}\\))))`,
  ].join("|"),
  "gu",
);
/** A line shorter than this ends by itself where a label opened it; a longer one was wrapped. */
const SHORT_LINE = 60;
const LABELLED = expression(`^[#[(]*${ANY_MARK}\\b`);
/** "👉 Ada: order the rope", "=> Ada: order the rope", as a mark does. */
const PICTURED = /^(?:\p{Extended_Pictographic}\uFE0F?|→|⇒|-{1,2}>|={1,2}>) ?(?=[\p{L}@])/u;
/** What a bot writes behind what somebody said: "(ada, 14:11:00)". */
const STAMP = / \([\w-]{1,40}, \d\d:\d\d(?::\d\d)?\)$/;
/** "For 4, against 1. CARRIED", at the end of a line. */
const RESULT_END = expression("(?:^|[.!;)] |\\n)(?:{accepted}|{refusal}|{notCarried})[^\\S\\n]*$", "i");

/**
 * The sentences of a paragraph. `whole`: a dash does not part statements, as behind a name or in a list of actions;
 * `lines`: a line that opens with a capital letter is one of its own, as below "Actions".
 */
export function sentences(paragraph: Paragraph, whole = false, lines = false): readonly Sentence[] {
  const own = parted.get(paragraph) ?? asText(paragraph);
  parted.set(paragraph, own);
  const isWhole = whole && own.hasDash;
  const isLines = own.hasFeed && (lines || own.isByLine);
  const way = (isWhole ? 1 : 0) + (isLines ? 2 : 0);
  const found = own.ways[way] ?? part(own, paragraph.place.line, isWhole, isLines);
  own.ways[way] = found;
  return found;
}

/** The text of a paragraph, and its sentences by each way to part it: what has no dash and no feed has one way. */
interface Parted {
  readonly text: string;
  /** Where a line in bold type over the others ends, as a heading; 0 where there is none. */
  readonly titled: number;
  /** The words that are struck out in it. */
  readonly struck: readonly string[];
  readonly hasDash: boolean;
  readonly hasFeed: boolean;
  /** Each line says something of its own. */
  readonly isByLine: boolean;
  readonly ways: (readonly Sentence[])[];
}

/** Pictures that stand for an arrow. */
const ARROW_SIGN = /(?:➡|➔|➜|👉)\uFE0F?/gu;

/** A sentence without what it quotes, and without the number of its paragraph and the signs before its first word. */
export function ownWords(text: string): string {
  const plain = unnumbered(text).replace(ARROW_SIGN, "→");
  const bare = /^[\p{L}\p{N}"“(]/u.test(plain) ? plain : plain.replace(/^[^\p{L}\p{N}"“(@#$£€]+/u, "");
  return /["“]/.test(bare) ? bare.replace(/"[^"]*"|“[^“”]*”/g, '""') : bare;
}

// Actions, decisions, what is put off and the next meeting are looked for in the same sentences.
const parted = new WeakMap<Paragraph, Parted>();

function asText({ children }: Paragraph): Parted {
  const { text, struck } = withSigns(children);
  return {
    text,
    titled: titleEnd(children),
    struck,
    hasDash: /\s[-–—]\s/.test(text),
    hasFeed: text.includes("\n"),
    isByLine: text.includes("\n") && isByLine(text.split("\n")),
    ways: [],
  };
}

// "**Open day**" on a line of its own, and below it what was said of that.
function titleEnd([first, second]: readonly Inline[]): number {
  if (first?.kind !== "strong") return 0;
  const isAlone = second?.kind === "break" || (second?.kind === "text" && /^[^\S\n]*\n/.test(second.text));
  const words = isAlone ? written([first]) : "";
  return LABELLED.test(words) || /[:,–—-]\s*$/.test(words) ? 0 : words.length;
}

function part(
  { text: whole, titled, struck }: Parted,
  from: number,
  isWhole: boolean,
  lines: boolean,
): Sentence[] {
  const found: Sentence[] = [];
  let line = from;
  const title = whole.slice(0, titled);
  for (const piece of [...(title === "" ? [] : [title]), ...pieces(whole.slice(titled), isWhole, lines)]) {
    const lead = /^\s*(?:[-–—]\s+)?/.exec(piece)?.[0] ?? "";
    const text = leftOf(collapsed(piece.slice(lead.length)), struck).replace(STAMP, "");
    if (text !== "" && !isVoid(text)) found.push({ text, line: line + feeds(lead) });
    line += feeds(piece);
  }
  return found;
}

function pieces(text: string, whole: boolean, lines: boolean): string[] {
  const isSmallByLine = lines && isSmall(text.split("\n")) && isByLine(text.split("\n"));
  const found: string[] = [];
  let from = 0;
  let talk: boolean | undefined;
  const isTalk = () => (talk ??= (text.match(SPEAKERS)?.length ?? 0) > 1);
  for (const match of CUTS.matches(text)) {
    const [cut, stop, dash, speech, line, mark] = match;
    const { index } = match;
    const at = index + cut.length;
    const opening = () => text.slice(from, from + 40).trimStart();
    const isLabelled = () => LABELLED.test(opening());
    const kept =
      (stop !== undefined && (NO_SENTENCE.test(text.slice(from, index)) || !ends(text, index, at, cut))) ||
      (speech !== undefined && !isTalk()) ||
      (dash !== undefined && (whole || isLabelled() || endsInNames(text, index))) ||
      (mark !== undefined && holdsMark(text.slice(from, at))) ||
      (line !== undefined && !isSmallByLine && /^[^\S\n]*[^\p{Lu}\s]/u.test(text.slice(at, at + 20))) ||
      (line !== undefined &&
        !lines &&
        !isCapitals(text.slice(text.lastIndexOf("\n", index - 1) + 1, index)) &&
        !RESULT_END.test(text.slice(Math.max(0, index - 20), index)) &&
        (index - text.lastIndexOf("\n", index - 1) > SHORT_LINE ||
          !(isLabelled() || PICTURED.test(opening()))));
    if (kept || at <= from) continue;
    found.push(text.slice(from, at));
    from = at;
  }
  return [...found, text.slice(from)];
}

/** Nothing that could end, the initials of a name, or a number: "J.R. Ahlgren", "D-19. The buoy stays". */
const NO_SENTENCE = /^[^\p{L}\p{N}]*(?:\p{Lu}(?:\.\p{Lu})*|\p{Lu}{1,4}-\d{1,4})?$/u;

// A line in capitals is a heading, as people write it who know no other.
function isCapitals(line: string): boolean {
  return line.length < SHORT_LINE && /^\p{Lu}{3}[^\p{Ll}]*$/u.test(line.trim().replace(/\([^()]*\)$/, ""));
}
