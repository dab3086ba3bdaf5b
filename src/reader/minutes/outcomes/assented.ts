/** What somebody put to those who talked, and several of them said yes to: "so: one printing only", "+1", "fine with me". */
import type { Decision } from "../../../model/meeting.ts";
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { markedDecision } from "../marks.ts";
import type { Passage } from "../passages.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { type Sentence, sentences } from "../sentences.ts";
import { isAboutLater } from "./later.ts";

const YES = expression("^(?:{assentWord}(?:[,;] ?)?)+(?: ?[.!…]+| ?:\\)|\\p{Extended_Pictographic})*$", "iu");
const PUTS = expression("^{putsToAll}", "iu");

/** Two besides whoever put it; one may only be polite. */
const ENOUGH = 2;
/** So many lines later nobody answers any more. */
const ANSWERED_WITHIN = 7;
/** So many lines later somebody has summed up. */
const SUMMED_WITHIN = 3;
/** Of more letters what stands before a colon is no name. */
const LONGEST_NAME = 40;

interface Utterance {
  readonly who: string;
  readonly what: string;
  readonly passage: Passage;
}

/** What was put to all in a talk that the note has word for word, and was not refused. */
export function assented(passages: readonly Passage[], people: KnownPeople): Decision[] {
  const talk = passages.map((passage) => saidIn(passage, people));
  return talk.flatMap((said, i) => {
    const put = said === undefined ? undefined : putIn(said);
    if (said === undefined || put === undefined) return [];
    const end = assentedBy(said.who, talk.slice(i + 1));
    if (end === undefined || isResolved(passages, talk, i + 1 + end)) return [];
    return isAboutLater(put.text) ? [] : [{ ...put, rule: "talk.assented" }];
  });
}

// Whoever sums up what they said yes to says it with a mark, before anything else is put: that is the decision.
function isResolved(
  passages: readonly Passage[],
  talk: readonly (Utterance | undefined)[],
  from: number,
): boolean {
  for (let i = from; i < Math.min(passages.length, from + SUMMED_WITHIN); i++) {
    const said = talk[i];
    const words = said?.what ?? plain(passages[i]?.paragraph.children ?? []);
    if (markedDecision(words) !== undefined) return true;
    if (said !== undefined && putIn(said) !== undefined) return false;
  }
  return false;
}

function saidIn(passage: Passage, people: KnownPeople): Utterance | undefined {
  const text = plain(passage.paragraph.children);
  if (passage.speaker !== undefined) return { who: passage.speaker, what: text, passage };
  const colon = text.indexOf(": ");
  if (colon <= 0 || colon > LONGEST_NAME) return undefined;
  const who = text.slice(0, colon);
  return people.find(who) === undefined ? undefined : { who, what: text.slice(colon + 2), passage };
}

// The last of their sentences but a short "Speak now" or "Objections?".
function putIn({ who, passage }: Utterance): Sentence | undefined {
  return sentences(passage.paragraph).findLast(({ text }) =>
    PUTS.test(text.startsWith(`${who}: `) ? text.slice(who.length + 2) : text),
  );
}

// How many lines say so; undefined where too few do.
function assentedBy(who: string, after: readonly (Utterance | undefined)[]): number | undefined {
  const yes = new Set<string>();
  let lines = 0;
  for (const one of after.slice(0, ANSWERED_WITHIN)) {
    if (one === undefined || (one.who !== who && !YES.test(one.what))) break;
    if (one.who !== who) yes.add(one.who);
    else if (markedDecision(one.what) !== undefined || (yes.size > 0 && putIn(one) !== undefined)) break;
    lines++;
  }
  return yes.size >= ENOUGH ? lines : undefined;
}
