/** What a meeting decided, in the note's own sentences: marked, listed in a section, or in prose that cannot be misread. */
import type { Decision } from "../../model/meeting.ts";
import { expression, namedRules } from "./expression.ts";
import { markedDecision, saysNothing } from "./marks.ts";
import type { Passage } from "./passages.ts";
import { type Sentence, sentences } from "./sentences.ts";

const PROSE = namedRules("decisions");
const HINT = expression("{decisionHint}", "i");
/** So many characters behind a phrase still belong to it. */
const NEAR = 12;
/** Not decided, not now, or not sure. */
const NOT = expression("\\b{notDecided}\\b", "i");

/** What a note says was decided, quoted, in the note's order. */
export function findDecisions(passages: readonly Passage[]): Decision[] {
  return passages.flatMap((passage) => {
    const listed = asItem(passage);
    if (listed !== undefined) return listed;
    return sentences(passage.paragraph).flatMap((sentence) => {
      const rule = ruleOf(sentence.text, passage);
      return rule === undefined ? [] : [decision(sentence, rule)];
    });
  });
}

function asItem({ section, depth, paragraph }: Passage): Decision[] | undefined {
  if (section !== "decisions" || depth !== 1) return undefined;
  const [first] = sentences(paragraph, true);
  return first === undefined || saysNothing(first.text) ? [] : [decision(first, "section.decisions")];
}

function ruleOf(text: string, { quoted }: Passage): string | undefined {
  if (markedDecision(text) !== undefined) return "mark.decision";
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
