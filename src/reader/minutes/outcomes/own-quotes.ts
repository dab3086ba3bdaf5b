/** What came of a matter where a note sets it apart as a quotation: "> ACCEPTED as a gift.", "> Not today. Ada has to see it first." */
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import type { Passage } from "../passages.ts";
import { sentences } from "../sentences.ts";

const SETTLED = expression("^(?:{accepted}|{refusal}|{decided})\\b(?! ?[:?])", "i");
const LEFT = expression("^(?:{putOff}|{deferralMark}|{putOffAlone})\\b", "i");

function opens({ paragraph, setOff, depth }: Passage): "decisions" | "deferrals" | undefined {
  if (setOff !== true || depth > 0) return undefined;
  const text = plain(paragraph.children);
  if (LEFT.test(text)) return "deferrals";
  return SETTLED.test(text) ? "decisions" : undefined;
}

/** The passages of a note, of which each that it sets apart so says by itself what came of its matter. */
export function withOwnQuotes(passages: readonly Passage[]): readonly Passage[] {
  return passages.map((passage) => {
    const kind = opens(passage);
    // "> ACCEPTED." alone says nothing by itself.
    const isBare = kind === "decisions" && sentences(passage.paragraph)[0]?.text.split(" ").length === 1;
    return kind === undefined || isBare ? passage : { ...passage, section: kind, depth: 1 };
  });
}
