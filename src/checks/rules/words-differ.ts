import type { Candidate, Finding, Rule } from "../rule.ts";
import { type Printed, printed, wordsOfHtml } from "../support/printed.ts";
import { body, runs } from "../support/runs.ts";
import { saidWords } from "../support/source.ts";

/** Never fires while the writers are sound; it trusts none of them. */
export const wordsDiffer: Rule = {
  code: "words-differ",
  severity: "error",
  about: "an output that does not say what the note says (a fault of minutewire's)",
  find: (subject) => {
    const source = saidWords(subject);
    return printed(subject).flatMap((one) => {
      const found = lost(one, subject);
      return found.length > 0 || one.stops !== undefined ? found : unread(one, source);
    });
  },
};

// Against the note as it is written: what its reader lost, no output has. A look at the source is no reader: what it
// takes for a word may be none, and no meeting is kept from anybody for that.
function unread(one: Printed, source: ReturnType<typeof saidWords>): Finding[] {
  const said = one.kind === "text" ? one.text : wordsOfHtml(one.html);
  const text = squash(said);
  const whole = new Set(said.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu));
  // Most stand there as they are. What a line's end cuts, or what stands beside others as cells do, is looked for, from
  // the last that was found on first.
  let last = 0;
  const missing = source.find(({ what }) => {
    const words = squash(what);
    if (whole.has(words)) return false;
    const found = foundFrom(text, words, last, 0);
    if (found >= 0) last = found + words.length;
    return found < 0;
  });
  return missing === undefined
    ? []
    : [
        {
          message: `${one.name} lacks a word that the note has: "${missing.what}"`,
          place: missing.place,
          hint: LOOK,
          isPerhaps: true,
        },
      ];
}

/** What to do where the note seems to say more than was read of it. */
export const LOOK =
  "Look at a preview: if it is missing there, the fault is minutewire's; please report it with the note.";
const HINT = "Nothing was sent. The fault is minutewire's: please report it with the note.";

function lost(one: Printed, { meeting }: Candidate): Finding[] {
  const text = squash(one.kind === "text" ? unmarked(one.text) : wordsOfHtml(one.html));
  // In a post `[3]` is a mark of ours everywhere but in code, which keeps its text.
  const code = one.kind === "text" ? unmarked : (words: string) => words;
  let at = 0;
  let last = 0;
  for (const block of body(meeting, one.stops))
    for (const run of runs(block, code)) {
      const words = squash(run.words);
      const found = foundFrom(text, words, last, at);
      if (found < 0)
        return [
          {
            message: `${one.name} lacks words of the note, or has them elsewhere: "${run.words.trim().slice(0, 60)}"`,
            place: block.place,
            hint: HINT,
          },
        ];
      last = found + words.length;
      if (!run.inTable) at = last;
    }
  return [];
}

/** Where words stand from `least` on: looked for from `likely` on first, since a text may hold ten thousand of them. */
function foundFrom(text: string, words: string, likely: number, least: number): number {
  const found = text.indexOf(words, likely);
  return found < 0 && likely > least ? text.indexOf(words, least) : found;
}

function unmarked(text: string): string {
  return text.replace(/\[\^?\d+\]/g, "");
}

/** Letters and digits alone: lines are broken, and marks set, as each output needs. */
function squash(text: string): string {
  return text.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}
