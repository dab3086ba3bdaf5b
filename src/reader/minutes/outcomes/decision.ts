/** A decision as the model has it, of the sentence that says it. */
import type { Decision } from "../../../model/meeting.ts";
import { markedDecision } from "../marks.ts";
import { unnumbered } from "../sentences/numbered.ts";
import type { Sentence } from "../sentences.ts";

/** The decision that a sentence tells, by the rule that found it; its words without a mark that says no more. */
export function decision({ text, line }: Sentence, rule: string): Decision {
  const rest = markedDecision(text)?.rest ?? text;
  const mark = text.slice(0, text.length - rest.length);
  const unmarked = unnumbered(ONE_WORD.test(mark) ? rest : text).replace(SIGN, "");
  return { text, line, rule, ...(unmarked === text ? {} : { unmarked }) };
}

/** An arrow or a picture before an outcome. */
const SIGN = /^(?:→|⇒|➔|➜|-{1,2}>|={1,2}>|\p{Extended_Pictographic}\uFE0F?)\s*(?=\S)/u;

/** A mark that says nothing but that something was decided: no number, no name, no "of the board". */
const ONE_WORD = /^(?:[#[(*]*\p{L}+[\])]?\s*(?:::?|[–—-])|[#!]\p{L}+|\[\p{L}+\])\s*$/u;
