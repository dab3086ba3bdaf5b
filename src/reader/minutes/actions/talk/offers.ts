/** What somebody offers or asks for in one turn of a talk, and somebody else says yes to in the next. */
import type { Action } from "../../../../model/meeting.ts";
import { plain } from "../../../../model/walk.ts";
import { markedAction } from "../../marks.ts";
import type { Passage } from "../../passages.ts";
import type { KnownPeople, KnownPerson } from "../../people/known/known-people.ts";
import { type Sentence, sentences } from "../../sentences.ts";
import { action } from "../action.ts";
import { speakerOf } from "./referents.ts";
import { assentedTo, mayCall, mayOffer, offered } from "./spoken.ts";

/** A sentence of a talk, and who says it. */
interface SpokenSentence {
  readonly said: Sentence;
  readonly speaker: KnownPerson | undefined;
}

/** Every offer that the next turn takes up. */
export function acceptedOffers(passages: readonly Passage[], people: KnownPeople): Action[] {
  return passages.flatMap((passage, i) => {
    if (!mayOffer(plain(passage.paragraph.children))) return [];
    const next = passages[i + 1];
    const own = turnsOf(passage, people);
    const all = [...own, ...(next?.topic === passage.topic ? turnsOf(next, people).slice(0, 1) : [])];
    return own.flatMap(({ said, speaker }, at) => {
      const answer = all[at + 1];
      const made = answer && offered(said.text, speaker, answer.said.text, answer.speaker);
      return made === undefined ? [] : [action(made, said, "offer.accepted")];
    });
  });
}

/** So many turns later somebody has written down what came of it. */
const SUMMED_WITHIN = 4;

/** Every call that whoever speaks next says yes to, and that no mark sums up. */
export function assentedCalls(passages: readonly Passage[], people: KnownPeople): Action[] {
  return passages.flatMap((passage, i) => {
    const next = passages[i + 1];
    if (next?.topic !== passage.topic || !mayCall(plain(passage.paragraph.children))) return [];
    const later = passages
      .slice(i + 2, i + SUMMED_WITHIN)
      .filter(({ heading }) => heading === passage.heading);
    if (later.some(({ paragraph }) => markedAction(plain(paragraph.children)) !== undefined)) return [];
    const call = turnsOf(passage, people).at(-1);
    const [answer, ...others] = turnsOf(next, people);
    if (call?.speaker === undefined || answer === undefined || others.length > 0) return [];
    const isOwn = call.speaker.name === answer.speaker?.name;
    const made = isOwn ? undefined : assentedTo(call.said.text, answer.said.text, answer.speaker);
    const said = { ...call.said, text: `${call.said.text} ${answer.said.text}` };
    return made === undefined ? [] : [action(made, said, "call.assented")];
  });
}

// What has no speaker of its own is said by whoever spoke last.
function turnsOf({ paragraph, speaker: logged }: Passage, people: KnownPeople): SpokenSentence[] {
  let speaker = logged === undefined ? undefined : people.find(logged);
  return sentences(paragraph).map((said) => {
    speaker = speakerOf(said.text, people) ?? speaker;
    return { said, speaker };
  });
}
