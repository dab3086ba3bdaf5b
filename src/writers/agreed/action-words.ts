/** How an action and what is put off are told beside the words of the note that say them already. */
import type { Attendee } from "../../model/meeting.ts";

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

/** Whether a piece of a note says all of these people somewhere: by a name, a nickname, or the beginning of a name ("Mort" for Mortier). */
export function namesAll(who: readonly string[], shown: string, attendees: readonly Nicknamed[]): boolean {
  // Names begin as names do, and a handle with its sign.
  const said = shown.match(/@?[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  const proper = said.filter((word) => /^[@\p{Lu}\p{Lo}]/u.test(word)).map((word) => word.replace(/^@/, ""));
  return who.every((name) => {
    const nicknames = attendees.flatMap((one) => (one.name === name && one.as !== undefined ? [one.as] : []));
    const parts = [...name.split(" "), ...nicknames].map((part) => part.toLowerCase());
    return proper.some((word) => isNameOf(word.toLowerCase().replace(/['’]s?$/, ""), parts));
  });
}

/** "Ben" is Ben, and so is "Mort" Mortier; less than four letters are no beginning. */
function isNameOf(word: string, parts: readonly string[]): boolean {
  return parts.some((part) => part === word || (word.length >= 4 && part.startsWith(word)));
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
  return at >= 0 && /^(?:[\s.!;,]*$| [–—-] |; | \()/.test(quote.slice(at + topic.length));
}
