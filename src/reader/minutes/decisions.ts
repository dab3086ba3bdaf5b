import type { Decision } from "../../model/meeting.ts";
import { markedDecision, saysNothing } from "./marks.ts";
import type { Passage } from "./passages.ts";
import { type Sentence, sentences } from "./sentences.ts";

const DID =
  "(?:(?:have|has|all|also|therefore|then|finally|now|unanimously|collectively|both|since|formally) ){0,3}";
const VERB = "(?:agreed|decided|resolved|voted)";
const TO =
  "(?:unanimously |in principle |by consensus |instead )?(?:to|not to|that|on|against|upon|in favou?r of|unanimously)";
const BODY =
  "(?:(?:whole|steering|working|executive|technical) )?(?:group|meeting|team|committee|board|crew|members|attendees|participants|council|directors|trustees|councillors|assembly|SC|TSC|PMC|WG|SIG)";
/** Prose that cannot be misread: that something was decided, and by the meeting. */
const PROSE: readonly RegExp[] = [
  new RegExp(
    `\\b[Ii]t (?:was|has been|is) ${DID}(?:agreed|decided|resolved|AGREED|DECIDED|RESOLVED) (?:by [a-z ]{2,20} )?${TO}\\b`,
  ),
  new RegExp(
    `^(?:(?!That|Since|Because|When|As |Last|Before|Until)[^,;]{0,60}[,:;] |(?:After|Following|So|Then|Finally|Eventually|Therefore|In the end)\\b[^,;]{0,60}? )?[Ww]e(?:['’]ve)? ${DID}${VERB} ${TO}\\b`,
  ),
  new RegExp(
    `^(?:(?:(?:After|Following)\\b[^,;]{0,60}, t|T)he ${BODY}|Everyone|Everybody|All(?: present)?|Attendees|Members) ${DID}${VERB} ${TO}\\b`,
  ),
  new RegExp(
    `^The ${BODY} ${DID}(?:approved|adopted|accepted|rejected|endorsed|ratified) (?:the|a|an|all|both)\\b`,
  ),
  /^There (?:was|is) (?:a |general |rough |broad |clear |unanimous )*(?:consensus|agreement) (?:to|that|on|not to|in favou?r of|against)\b/,
  /^(?:(?:Unanimously|Finally|Also|Then) )?(?:[Dd]ecided|[Aa]greed|[Rr]esolved) (?:to|not to|that|against)\b/,
  /^(?:The )?[Dd]ecision (?:(?:was|is|made|taken|was (?:made|taken)) )?to (?!be\b|follow\b|make\b)/,
  /\b[Aa] decision was (?:made|taken|reached) (?:to|not to|that)\b/,
  /^Motion (?:by|from|to|that)\b[^.?!]{0,160}[,;:] (?:unanimously )?(?:carried|passed|approved|adopted|rejected|failed)\b/,
  /\b[Tt]he (?:motion|resolution)(?: \w{1,6})? (?:was )?(?:unanimously )?(?:carried|passed|approved|adopted|rejected|failed)\b/,
  /^(?:[Mm]otion|Resolution)(?: \w{1,6})? (?:was )?(?:unanimously )?(?:carried|passed|approved|adopted|rejected|failed)\b/,
];
/** Not decided, not now, or not sure. */
const NOT =
  /\b(?:last (?:time|week|month|year|call|meeting)|previously|previous|earlier|had (?:agreed|decided)|not (?:yet )?(?:agreed|decided)|n['’]t (?:agreed|decided)|never|nothing|yet to|if (?:we|it|everyone|the)|whether|unless|would have|agreed to disagree|to be (?:agreed|decided))\b/i;

/** What a note says was decided, quoted, in the note's order. */
export function findDecisions(passages: readonly Passage[]): Decision[] {
  return passages.flatMap((passage) => {
    const listed = asItem(passage);
    if (listed !== undefined) return listed;
    return sentences(passage.paragraph)
      .filter(({ text }) => markedDecision(text) !== undefined || (!passage.quoted && isDecided(text)))
      .map(decision);
  });
}

function asItem({ section, depth, paragraph }: Passage): Decision[] | undefined {
  if (section !== "decisions" || depth !== 1) return undefined;
  const [first] = sentences(paragraph, true);
  return first === undefined || saysNothing(first.text) ? [] : [decision(first)];
}

function isDecided(text: string): boolean {
  return !text.endsWith("?") && !NOT.test(text) && PROSE.some((form) => form.test(text));
}

function decision({ text, line }: Sentence): Decision {
  return { text, line };
}
