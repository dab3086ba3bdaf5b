/** What is taken on in the turns of a talk: by whoever speaks, and as an answer to a call. */
import type { Action } from "../../../../model/meeting.ts";
import { expression } from "../../expression.ts";
import type { KnownPeople, KnownPerson } from "../../people/known/known-people.ts";
import type { Sentence } from "../../sentences.ts";
import { action } from "../action.ts";
import { agreedTo } from "../assigned.ts";
import { promise } from "../promises.ts";
import { answered } from "./spoken.ts";

/** Who says so leaves for a while. */
const IS_AWAY = expression("^{toBeBack}\\b", "i");

/** "> [14:10] Ada: I'll write to the bank": quoted turns are read as they are without the sign. */
export function inTurns(
  sentence: Sentence,
  people: KnownPeople,
  speaker: KnownPerson | undefined,
): Action[] | undefined {
  const promised = speaker === undefined ? undefined : promise(sentence.text, people, { speaker });
  const isOwn =
    promised?.certainty === "clear" &&
    !IS_AWAY.test(promised.what) &&
    promised.who.every((name) => name === speaker?.name);
  return isOwn ? [action(promised, sentence, "turn.promise")] : undefined;
}

/** "Could anyone count the oars? Ben will.", "Ada suggested that Ben count them. He agreed." */
export function answeredBy(
  before: Sentence | undefined,
  said: Sentence,
  people: KnownPeople,
): Action[] | undefined {
  const made =
    before &&
    (answered(before.text, said.text, people) ??
      agreedTo(`${before.text.replace(/[.]$/, "")}, ${said.text}`, people));
  if (before !== undefined && made !== undefined)
    return [action(made, { ...before, text: `${before.text} ${said.text}` }, "call.answered")];
  const [call = "", answer] = said.text.split(/(?<=[?;]) /, 2);
  const own = answer === undefined ? undefined : answered(call, answer, people);
  return own && [action(own, said, "call.answered")];
}
