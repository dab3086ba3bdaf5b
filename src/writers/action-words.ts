/** How an action and what is put off are told beside the words of the note that say them already. */
import type { Attendee } from "../model/meeting.ts";

/** Somebody by name and nickname. */
type Nicknamed = Pick<Attendee, "name" | "as">;

/** Whether a piece of a note begins with all of these people, by full name, first name, nickname or @handle. */
export function namesFirst(who: readonly string[], shown: string, attendees: readonly Nicknamed[]): boolean {
  const left = new Set(who);
  let rest = shown.replace(/^[^\p{L}\p{N}@]+/u, "");
  while (left.size > 0) {
    const [name, length] =
      [...left].map((one) => [one, opening(one, rest, attendees)] as const).find(([, long]) => long > 0) ??
      [];
    if (name === undefined || length === undefined) return false;
    left.delete(name);
    rest = rest.slice(length).replace(/^[\s,;&/+]*(?:and\s+)?/i, "");
  }
  return who.length > 0;
}

/** How many characters of the beginning are this person, in whole words. */
function opening(name: string, text: string, attendees: readonly Nicknamed[]): number {
  const nicknames = attendees.flatMap((one) => (one.name === name && one.as !== undefined ? [one.as] : []));
  const [first = name] = name.split(" ");
  const isBegun = (word: string) => {
    if (!text.toLowerCase().startsWith(word.toLowerCase())) return false;
    const behind = text.slice(word.length);
    // "Ada Other" is not Ada Example.
    const isOther = word === first && first !== name && /^\s+\p{Lu}/u.test(behind);
    return !/^[\p{L}\p{M}\p{N}_'’-]/u.test(behind) && !isOther;
  };
  const written = [name, ...nicknames, first].flatMap((word) => [word, `@${word}`]);
  return written.find(isBegun)?.length ?? 0;
}

/** Whether a quotation says itself what it puts off: "DEFERRED: the gate", "Gate: deferred". */
export function isSaid(topic: string, quote: string): boolean {
  const at = topic === "" ? -1 : quote.lastIndexOf(topic);
  if (quote.startsWith(`${topic}:`)) return true;
  return at >= 0 && /^(?:[\s.!;,]*$| [–—-] |; )/.test(quote.slice(at + topic.length));
}
