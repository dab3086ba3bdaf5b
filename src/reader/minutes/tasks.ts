import { STATES, TAKES } from "./verbs.ts";

const ADVERBS =
  /^(?:(?:also|now|then|still|soon|just|first|both|each|either|again|kindly|next|try to|[a-z]+ly) )*/;
/** Words of somebody who is not sure. */
export const DOUBT = /\b(?:probably|possibly|hopefully|maybe|perhaps|likely|presumably)\b/i;
const LOOKS = /^have (?:a (?:look|go|think|chat|word|try|talk|read)|another look|a closer look)\b/;
const UNSURE =
  /^(?:either|think (?:about|of|through)|see (?:if|whether|to|about|what|how)|(?:have|need) to (?!be\b)[a-z]+|be (?:working on|looking (?:at|into)|writing|preparing|drafting|reviewing|fixing|updating|sending))\b/;
/** Where somebody goes, speaks or takes part; what is seen, thought or not done. */
const NO_DEED =
  /^(?:think|see|look forward|hold off|stop by|do nothing|join us|take (?:place|part|a break|the day off)|go(?! (?:through|over|ahead|and|back|round|around|check|for)\b)|come(?! (?:up|back) (?:with|to)\b)|(?:give|present|do|deliver)\b.{0,30}\b(?:talk|keynote|lecture|presentation|speech|poster)|(?:\w+ )?(?:not|never))\b/;
const NO_VERB =
  /^(?:the|a|an|this|that|these|those|his|her|their|our|its|my|your|it|them|him|us|me|and|or|but|of|for|with|at|in|on|by|from|as|all|to|any|some|each|which|who|whom|date|far|much|more|less)$/;

/** Whether the words behind a modal tell of a deed, of one in doubt, or of none. `sure`: the modal leaves no doubt itself. */
export function taskBehind(after: string, modal: string, sure: boolean): "deed" | "doubt" | undefined {
  const [adverbs = ""] = ADVERBS.exec(after) ?? [];
  const rest = after.slice(adverbs.length);
  const [verb = ""] = /^[a-z][a-z-]*(?=[\s.,;:!)]|$)/.exec(rest) ?? [];
  if (/ing$/.test(verb) && !sure && /^(?:is|are)\b/.test(modal)) return "doubt";
  if (LOOKS.test(rest)) return "deed";
  if (UNSURE.test(rest)) return "doubt";
  if (NO_DEED.test(rest) || verb === "" || STATES.has(verb) || NO_VERB.test(verb)) return undefined;
  if (!sure) return (/to$/.test(modal) && modal !== "would") || TAKES.has(verb) ? "doubt" : undefined;
  return DOUBT.test(adverbs) || DOUBT.test(/^[^,(]{0,30}/.exec(rest)?.[0] ?? "") ? "doubt" : "deed";
}
