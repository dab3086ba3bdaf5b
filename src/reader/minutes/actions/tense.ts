/** In which tense a note tells of its meeting: where it is the past, what somebody does in the present is still to come. */
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import type { Passage } from "../passages.ts";

const IN_PAST = expression("\\b{toldInPast}\\b", "gi");
const IN_PRESENT = expression("\\b{toldInPresent}\\b", "gi");
/** More tellings of the past than so many times those of the present. */
const PAST_TO_PRESENT = 2;

/** Whether a note tells of what was said in the past; of what was not asked nothing is counted. */
export function tenseOf(passages: readonly Passage[]): () => boolean {
  let isPast: boolean | undefined;
  return () => {
    isPast ??= isInPast(passages);
    return isPast;
  };
}

function isInPast(passages: readonly Passage[]): boolean {
  let [past, present] = [0, 0];
  for (const { paragraph, quoted } of passages) {
    if (quoted) continue;
    const text = plain(paragraph.children);
    past += IN_PAST.matches(text).length;
    present += IN_PRESENT.matches(text).length;
  }
  return past > present * PAST_TO_PRESENT;
}
