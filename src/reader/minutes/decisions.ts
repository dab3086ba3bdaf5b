/** What a meeting decided, in the note's own sentences: marked, listed in a section, or in prose that cannot be misread. */
import type { Block, Document } from "../../model/document.ts";
import type { Decision } from "../../model/meeting.ts";
import { plain } from "../../model/walk.ts";
import { expression, namedRules } from "./expression.ts";
import { markedDecision, saysNothing } from "./marks.ts";
import type { Passage } from "./passages.ts";
import { type Sentence, sentences } from "./sentences.ts";

const PROSE = namedRules("decisions");
const HINT = expression("\\b{decisionHint}", "i");
/** So many characters behind a phrase still belong to it. */
const NEAR = 12;
/** Not decided, not now, or not sure. */
const NOT = expression("\\b{notDecided}\\b", "i");

/** What a note says was decided, quoted, in the note's order. */
export function findDecisions(document: Document, passages: readonly Passage[]): Decision[] {
  const found = [...passages.flatMap(inPassage), ...document.flatMap(inTable)];
  return found.toSorted((a, b) => a.line - b.line);
}

const MATTER = expression("^{matterColumn}$", "i");
const RESULT = expression("^{resultColumn}$", "i");
const ACCEPTED = expression("^{accepted}\\b", "i");

// A table of what was put to the vote has a column for the matter and one for what became of it.
function inTable(block: Block): Decision[] {
  if (block.kind !== "table") return [];
  const titles = block.header.map((cell) => plain(cell));
  const [matter, result] = [MATTER, RESULT].map((names) => titles.findIndex((title) => names.test(title)));
  if (matter === undefined || matter < 0 || result === undefined || result < 0) return [];
  return block.rows.flatMap((row, i) => {
    const text = plain(row[matter] ?? []);
    if (text === "" || !ACCEPTED.test(plain(row[result] ?? []))) return [];
    return [decision({ text, line: block.place.line + 2 + i }, "table.decisions")];
  });
}

function inPassage(passage: Passage): Decision[] {
  const listed = asItem(passage);
  if (listed !== undefined) return listed;
  return sentences(passage.paragraph).flatMap((sentence) => {
    const rule = ruleOf(sentence.text, passage);
    return rule === undefined ? [] : [decision(sentence, rule)];
  });
}

const NEWS = expression("^{newsHeading}$", "i");
const SMALL = expression("^{decisionMark}\\s*:\\s+(?=\\S)", "i");

function smallDecision(text: string): boolean {
  const [mark] = SMALL.exec(text) ?? [];
  return mark !== undefined && !text.endsWith("?") && !saysNothing(text.slice(mark.length));
}

function asItem({ section, depth, paragraph }: Passage): Decision[] | undefined {
  if (section !== "decisions" || depth !== 1) return undefined;
  const [first] = sentences(paragraph, true);
  return first === undefined || saysNothing(first.text) ? [] : [decision(first, "section.decisions")];
}

function ruleOf(text: string, { quoted, depth, topic }: Passage): string | undefined {
  if (markedDecision(text) !== undefined) return "mark.decision";
  // "decision: yes" as an item of a list needs no capital letter.
  if (depth > 0 && !quoted && smallDecision(text)) return "mark.decision";
  // What others decided is news.
  if (NEWS.test(topic)) return undefined;
  if (quoted || text.endsWith("?") || !HINT.test(text)) return undefined;
  // What takes it back stands before it, or right behind: "agreed on nothing", not "agreed to wait if it rains".
  return PROSE().find(({ pattern }) => {
    const match = pattern.exec(text);
    return match !== null && !NOT.test(text.slice(0, match.index + match[0].length + NEAR));
  })?.rule;
}

function decision({ text, line }: Sentence, rule: string): Decision {
  const rest = markedDecision(text)?.rest ?? text;
  const mark = text.slice(0, text.length - rest.length);
  return { text, line, rule, ...(ONE_WORD.test(mark) ? { unmarked: rest } : {}) };
}

/** A mark that says nothing but that something was decided: no number, no name, no "of the board". */
const ONE_WORD = /^[#[(*]*\p{L}+[\])]?\s*[:–—-]\s*$/u;
