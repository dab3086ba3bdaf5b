import type { Action, Attendee } from "../model/meeting.ts";

/** Words of a mark, and those that join it to an owner. */
const MARK = /^(?:actions?|items?|points?|new|next|to-?do|todos?|do|ai|ap|a|i|\d{1,3}|to|and|on|for)$/i;
/** A mark with what sets it apart; a name in parentheses beside it stays where nobody is known to own it. */
const OPENING_MARK =
  /^(?:[#[(*]*(?:(?:new |next )?actions?(?: items?| points?)?|to-?dos?|to do|AI|A\.I\.|AP)\b[\])]?(?:[\s-]*#?\d{1,4})?\s*(?:(?::|[–—]|-\s)\s*|(?=\())|#action\s+|ACTION\s+|\[action(?: item)?\]\s+)(?=\S)/iu;
const OWNED = /^(?:owners?|assigned|assignees?|to|who|and)$/i;

/**
 * What an output shows of an action beside its owner: the quotation without the mark and the owner it opens with
 * ("ACTION: Ada — order oil" is "order oil"), or without the owner behind it; a mark it opens with is always left
 * out. Always one piece of the quotation.
 */
export function actionWords({ who, what, quote }: Action): string {
  const at = what === "" ? -1 : quote.indexOf(what);
  if (who.length === 0 || at < 0) return quote.replace(OPENING_MARK, "");
  const owners = new Set(words(who.join(" ").toLowerCase()));
  const isOwner = (word: string) => owners.has(word.toLowerCase());
  const isLead = (word: string) => MARK.test(word) || isOwner(word) || /^\p{Lu}/u.test(word);
  const tail = quote.slice(at + what.length);
  const from = words(quote.slice(0, at)).every(isLead) ? at : 0;
  const isBehind = /[\p{L}]/u.test(tail) && words(tail).every((word) => OWNED.test(word) || isOwner(word));
  return quote.slice(from, isBehind ? at + what.length : undefined).replace(OPENING_MARK, "");
}

/** Whether a piece of a note begins with all of these people, by full name, first name, nickname or @handle. */
export function namesFirst(who: readonly string[], shown: string, attendees: readonly Attendee[]): boolean {
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
function opening(name: string, text: string, attendees: readonly Attendee[]): number {
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

function words(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’_-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}
