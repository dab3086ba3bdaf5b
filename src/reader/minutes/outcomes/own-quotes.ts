/** A note that sets what came of each matter apart as a quotation: "> ACCEPTED as a gift.", "> Not today. Ada has to see it first." */
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import type { Passage } from "../passages.ts";
import { sentences } from "../sentences.ts";

const SETTLED = expression("^(?:{accepted}|{refusal}|{decided})\\b(?! ?[:?])", "i");
const LEFT = expression("^(?:{putOff}|{deferralMark}|{putOffAlone})\\b", "i");
/** So many of them make it the note's own way. */
const HABIT = 2;

const opens = (passage: Passage): "decisions" | "deferrals" | undefined => {
  if (!passage.quoted || passage.speaker !== undefined || passage.depth > 0) return undefined;
  const text = plain(passage.paragraph.children);
  if (text.length > LONGEST) return undefined;
  if (LEFT.test(text)) return "deferrals";
  return SETTLED.test(text) ? "decisions" : undefined;
};

/** A longer quotation is somebody's words. */
const LONGEST = 250;

/** The passages of a note; where it quotes so what came of more than one matter, each says so by itself. */
export function withOwnQuotes(passages: readonly Passage[]): readonly Passage[] {
  const kinds = passages.map(opens);
  const count = kinds.filter((kind) => kind !== undefined).length;
  const quotes = passages.filter(
    ({ quoted, depth, speaker }) => quoted && depth === 0 && speaker === undefined,
  );
  if (count < HABIT || count * 2 < quotes.length) return passages;
  return passages.map((passage, i) => {
    const kind = kinds[i];
    const [first] = sentences(passage.paragraph);
    // "> ACCEPTED." alone says nothing by itself.
    const isBare = kind === "decisions" && first?.text.split(" ").length === 1;
    return kind === undefined || isBare ? passage : { ...passage, section: kind, depth: 1, quoted: false };
  });
}
