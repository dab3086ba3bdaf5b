/** In which tense a note tells of its meeting: where it is the present, what somebody does may be what he does there. */
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import type { Passage } from "../passages.ts";

const IN_PAST = expression("\\b{toldInPast}\\b", "gi");
const IN_PRESENT = expression("\\b{toldInPresent}\\b", "gi");
/** So many tellings at least make a note one that tells in the present. */
const TELLINGS = 3;

/** Whether a note tells of what is said in the present; of what was not asked nothing is counted. */
export function tenseOf(passages: readonly Passage[]): () => boolean {
  let isPresent: boolean | undefined;
  return () => {
    isPresent ??= isInPresent(passages);
    return isPresent;
  };
}

function isInPresent(passages: readonly Passage[]): boolean {
  let [past, present] = [0, 0];
  for (const { paragraph, quoted } of passages) {
    if (quoted) continue;
    const text = plain(paragraph.children);
    past += IN_PAST.matches(text).length;
    present += IN_PRESENT.matches(text).length;
  }
  return present >= TELLINGS && present > past;
}
