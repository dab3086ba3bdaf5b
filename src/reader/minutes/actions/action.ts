/** An action as the minutes have it. */
import type { Action } from "../../../model/meeting.ts";
import type { Sentence } from "../sentences.ts";
import { unmarkedWords } from "./assignees.ts";

/** An action of a sentence that quotes it. */
export function action(
  { who, what }: { who: readonly string[]; what: string },
  { text: quote, line }: Sentence,
  rule: string,
  certainty: Action["certainty"] = "clear",
): Action {
  const words = trimmed(what);
  return { who, what: words, quote, line, certainty, rule, unmarked: unmarkedWords(who, words, quote) };
}

function trimmed(what: string): string {
  return what.replace(/(?<![\s.!;,])[\s.!;,]+$/, "");
}
