import type { Deferral } from "../../model/meeting.ts";
import { markedDecision, markedDeferral, saysNothing } from "./marks.ts";
import type { Passage } from "./passages.ts";
import { type Sentence, sentences } from "./sentences.ts";
import { isOrder, TALKS } from "./verbs.ts";

const NEXT =
  "(?:(?:the |our |a )?next (?:\\w+ )?(?:time|call|meeting|session|sync)|(?:the |our )?next week['’]s (?:call|meeting|session)|(?:a|some) (?:later|future|subsequent) (?:call|meeting|session)|the following (?:call|meeting))\\b(?! (?:room|hall|place|point|link|notes|minutes|house|invite|date)\\b)";
const TALK =
  "(?:discuss|revisit|review|consider|talk (?:about|through|over)|return to|come back to|go back to|continue|resume|pick (?:\\w+ ){0,3}up|pick up|raise|bring (?:\\w+ ){0,4}up|decide|debate|address|cover|go (?:over|through|into)|check on|look at|take (?:\\w+ ){0,3}up|reopen|re-open|settle|vote|(?:be|get) (?:discussed|revisited|reviewed|decided|covered|raised|continued|settled|taken up|picked up|brought up))";
const MOVED =
  "(?:moved?|moving|deferred|defer|postponed?|tabled?|push(?:ed)?|held|hold|carr(?:y|ied)|left|leave|leaving|delayed?|put|rolled|wait|waits|bumped|punted|shelved?|parked|saved?|kept|keep)";
const FORMS: readonly RegExp[] = [
  // Put on its agenda.
  new RegExp(
    `\\b(?:on|onto|to|into) (?:the |our |an )?agenda(?: (?:for|of|at) ${NEXT}|\\b[^.;]{0,20}\\bnext time\\b)`,
    "i",
  ),
  new RegExp(`\\bagenda (?:item|point|topic) (?:for|at|of|in) ${NEXT}`, "i"),
  /\b(?:add|added|put|on|onto|to|in|into) (?:\w+ ){0,4}?(?:the |our )?next (?:(?:week|call|meeting)['’]s )?agenda\b/i,
  // To be talked about there.
  new RegExp(`\\b${TALK}\\b[^.?!;]{0,100}?\\b(?:(?:at|in|on|during|until|till) ${NEXT}|next time\\b)`, "i"),
  /\bwe(?:['’]ll| will| should| can| could)? (?:discuss|revisit|talk about|return to|come back to|continue|pick this up)\b[^.?!;]{0,60}\bnext week\b/i,
  new RegExp(`^(?:at|in|on|during) ${NEXT},? (?:we|let['’]s)\\b[^.;]{0,30}\\b${TALK}\\b`, "i"),
  new RegExp(`^${NEXT} (?:we )?will ${TALK}\\b`, "i"),
  // Moved there.
  new RegExp(`\\b${MOVED}\\b[^.?!;]{0,60}?\\b(?:to|until|till|for|into) ${NEXT}`, "i"),
  /\b(?:deferred|postponed|tabled|put off|held over|punt(?:ed)?|pushed|bumped) (?:to|until|till) next week\b/i,
  /\b(?:items?|topics?|points?|discussions?|decision|vote|motion)\b[^.:;]{0,30}\b(?:deferred|postponed|tabled|held over)(?: (?:until|till) [^.;]{1,40})?[.!]?$/i,
  /^(?:[^:]{1,80}: ?)?(?:deferred|postponed|tabled|held over)(?: (?:for now|again))?[.!]?$/i,
];
/** "For next time: …", "Plan for next week's call: …", "Next call: discuss …". */
const LABEL = new RegExp(`^(?:(?:plans?|agenda|topics?|items?) )?for ${NEXT}[^:]{0,20}: *(.+)$`, "i");
const NEXT_LABEL = /^next (?:time|call|meeting|week): *(.+)$/i;
/** The next meeting itself moves, people are asked for items, or it is said of the last one. */
const NOT =
  /^(?:the |our |this |so )*(?:next )?(?:\w+ )?(?:call|meeting)\b[^,;]{0,40}\b(?:is|was|has been|will be|be|moved?|postponed|deferred|held)\b|\bplease\b|\b(?:items?|topics?|things) (?:can|may|should|to be) (?:be )?(?:added|put|sent)\b|\badd (?:any|your|further|more)\b|\b(?:you|anyone|anybody|people)\b[^.;]{0,20}\bagenda\b|\b(?:no need|not|n['’]t|never) (?:to )?(?:\w+ )?(?:discuss|revisit|review|postpone|defer|move|wait)|\bfrom (?:the )?(?:last|previous)\b|\bdate of\b/i;

/** What a note puts off to another meeting, quoted, in the note's order. */
export function findDeferrals(passages: readonly Passage[]): Deferral[] {
  return passages.flatMap((passage) => {
    const listed = asItem(passage);
    if (listed !== undefined) return listed;
    return sentences(passage.paragraph).flatMap((sentence) => {
      const topic = put(sentence.text, passage);
      return topic === undefined ? [] : [{ topic, quote: sentence.text, line: sentence.line }];
    });
  });
}

function asItem({ section, depth, paragraph }: Passage): Deferral[] | undefined {
  if (section !== "deferrals" || depth !== 1) return undefined;
  const [first] = sentences(paragraph, true);
  if (first === undefined || saysNothing(first.text)) return [];
  return isOrder(first.text) && !isTalk(first.text) ? undefined : [listed(first)];
}

function listed({ text, line }: Sentence): Deferral {
  return { topic: bare(text), quote: text, line };
}

/** What a sentence puts off, in its own words or those it stands under. */
function put(text: string, { topic, quoted }: Passage): string | undefined {
  const marked = markedDeferral(text);
  if (marked !== undefined) return bare(marked.rest.split(/ [–—-] |; /, 1)[0] ?? "");
  if (quoted || text.endsWith("?") || markedDecision(text) !== undefined) return undefined;
  const behind = LABEL.exec(text)?.[1] ?? talkBehind(text);
  if (behind !== undefined) return isOrder(behind) && !isTalk(behind) ? undefined : bare(behind);
  return !NOT.test(text) && FORMS.some((form) => form.test(text)) ? topic : undefined;
}

function talkBehind(text: string): string | undefined {
  const [, behind = ""] = NEXT_LABEL.exec(text) ?? [];
  return isTalk(behind) ? behind : undefined;
}

function isTalk(text: string): boolean {
  return TALKS.has((/^[A-Za-z-]+/.exec(text)?.[0] ?? "").toLowerCase());
}

function bare(text: string): string {
  return text
    .replace(/^(?:discuss(?:ion of)?|revisit|review|decide(?: on)?|continue)\s+/i, "")
    .replace(/[\s.!;,]+$/, "");
}
