/** What comes of a matter in made-up minutes, by the words that tell it. */
import { type Found, found } from "./found.ts";

/** Who is there. */
export const PRESENT = "Attendees: Ada Example, Ben Sample, Cleo Invented, Dov Made, Edda Upp, Finn Sample";

/** What is found in a topic. What stands before the words is no outcome, but for an item of a list, a log or bold words, which stand alone. */
export function inTopic(words: string): Found {
  const before = /^(?:- |`|\*\*)/.test(words) ? "" : "Ada showed us the plan of the shed. ";
  return found(`${PRESENT}\n\n## Boathouse\n\n${before}${words}\n`);
}

/** Whether something is decided there, and whether something is put off. */
export function outcome(words: string): { readonly isDecided: boolean; readonly isPutOff: boolean } {
  const { decisions = [], deferred = [] } = inTopic(words);
  return { isDecided: decisions.length > 0, isPutOff: deferred.length > 0 };
}
