import type { Action } from "../model/meeting.ts";

/** Words of a mark, and those that join it to an owner. */
const MARK = /^(?:actions?|items?|points?|new|next|to-?do|todos?|do|ai|ap|a|i|\d{1,3}|to|and|on|for)$/i;
const OWNED = /^(?:owners?|assigned|assignees?|to|who|and)$/i;

/**
 * What an output shows of an action beside its owner: the quotation without the mark and the owner it opens with
 * ("ACTION: Ada — order oil" is "order oil"), or without the owner behind it. Always one piece of the quotation.
 */
export function shownAction({ who, what, quote }: Action): string {
  const at = what === "" ? -1 : quote.indexOf(what);
  if (who.length === 0 || at < 0) return quote;
  const owners = new Set(words(who.join(" ").toLowerCase()));
  const isOwner = (word: string) => owners.has(word.toLowerCase());
  const isLead = (word: string) => MARK.test(word) || isOwner(word) || /^\p{Lu}/u.test(word);
  const tail = quote.slice(at + what.length);
  const from = words(quote.slice(0, at)).every(isLead) ? at : 0;
  const isBehind = /[\p{L}]/u.test(tail) && words(tail).every((word) => OWNED.test(word) || isOwner(word));
  return quote.slice(from, isBehind ? at + what.length : undefined);
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
