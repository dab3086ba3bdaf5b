/** What a meeting put off to another one, in the note's own sentences. */
import type { Deferral } from "../../model/meeting.ts";
import { expression, namedRules, ruleIn } from "./expression.ts";
import { markedDecision, markedDeferral, saysNothing } from "./marks.ts";
import { isOthers } from "./others.ts";
import type { Passage } from "./passages.ts";
import { ownWords, type Sentence, sentences } from "./sentences.ts";
import { isOrder, isTalk } from "./tasks.ts";

const FORMS = namedRules("deferrals", "i");
/** "For next time: …", "Plan for next week's call: …". */
const LABEL = expression("^{forAnotherMeeting}[^:]{0,20}: *(?! )(.+)$", "i");
/** "Next call: discuss …". */
const NEXT_LABEL = expression("^{nextLabel}: *(?! )(.+)$", "i");
/** The next meeting itself moves, people are asked for items, or it is said of the last one. */
const NOT = expression("{notPutOff}", "i");
const HINT = expression("\\b{deferralHint}", "i");
const LEAD = expression("^{talkLead}\\s+", "i");

/** What a note puts off to another meeting, quoted, in the note's order; `own` says whose meeting it is. */
export function findDeferrals(passages: readonly Passage[], own: string): Deferral[] {
  return passages.flatMap((passage) => {
    const listed = asItem(passage);
    if (listed !== undefined) return listed;
    return sentences(passage.paragraph).flatMap((sentence) => {
      const put = putOff(sentence.text, passage);
      return put === undefined || isOthers(sentence.text, own)
        ? []
        : [deferral(sentence, put.topic, put.rule)];
    });
  });
}

function asItem({ section, depth, paragraph }: Passage): Deferral[] | undefined {
  if (section !== "deferrals" || depth !== 1) return undefined;
  const [first] = sentences(paragraph, true);
  if (first === undefined || saysNothing(first.text)) return [];
  return isOrder(first.text) && !isTalk(first.text)
    ? undefined
    : [deferral(first, bare(first.text), "section.deferrals")];
}

function deferral({ text, line }: Sentence, topic: string, rule: string): Deferral {
  return { topic, quote: text, line, rule };
}

/** What a sentence puts off, in its own words or those it stands under, and by which rule. */
function putOff(text: string, { topic, quoted }: Passage): { topic: string; rule: string } | undefined {
  const marked = markedDeferral(text);
  if (marked !== undefined)
    return { topic: bare(marked.rest.split(/ [–—-] |; /, 1)[0] ?? ""), rule: "mark.deferral" };
  if (quoted || text.endsWith("?") || !HINT.test(text)) return undefined;
  const decided = markedDecision(text);
  // "AGREED: talk about it next time" decides no more than that.
  if (decided !== undefined) {
    const again = isTalk(decided.rest) ? ruleIn(FORMS, decided.rest) : undefined;
    return again === undefined ? undefined : { topic, rule: again };
  }
  const [, planned] = LABEL.exec(text) ?? [];
  const behind = planned ?? talkBehind(text);
  if (behind !== undefined) {
    const rule = planned === undefined ? "label.next-meeting" : "label.for-next-meeting";
    return isOrder(behind) && !isTalk(behind) ? undefined : { topic: bare(behind), rule };
  }
  const rule = ruleIn(FORMS, ownWords(text));
  return rule === undefined || NOT.test(text) ? undefined : { topic, rule };
}

function talkBehind(text: string): string | undefined {
  const [, behind = ""] = NEXT_LABEL.exec(text) ?? [];
  return isTalk(behind) ? behind : undefined;
}

function bare(text: string): string {
  return text.replace(LEAD.pattern, "").replace(/(?<![\s.!;,])[\s.!;,]+$/, "");
}
