/** Deeds of a language that puts them second, and whose they are behind them. */
import { expression } from "../../expression.ts";
import { NAMES, owners, type Task } from "../../owners.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { isAnyway, STARTS } from "../clauses.ts";
import { DEED } from "./present-deeds.ts";

/** A sentence or a part of one that may open with something else than whoever does it. */
const FIRST = expression("^(?i:{objectFirst}|{timeFirst})", "u");
const OBJECT_FIRST = expression(
  `^(?i:{objectFirst})(?: [^.:;?!]{2,80}?)? {presentDeed} ${NAMES}(?:[.!]?$| (?=(?i:{soon})\\b))`,
  "u",
);
const TIME_FIRST = expression(
  `^{timeFirst}(?: [^:;?!,]{2,60})? ${DEED}(?:{presentDeed}) ${NAMES}(?=[ .,;!]|$)`,
  "u",
);
const MODAL_FIRST = expression(
  `^(?i:{timeFirst}|{objectFirst})(?: [^.:;?!]{1,80}?)? {modalFirst} ${NAMES}(?=[ ,])`,
  "u",
);

/** "Den Steg streicht Ada": what a sentence gives to whoever stands behind the deed. */
export function objectFirst(text: string, people: KnownPeople): Task | undefined {
  // What stands before the first comma may go on behind it: a task that the body gives to somebody.
  for (const part of [text, ...text.split(", ").slice(1, STARTS)]) {
    if (!FIRST.test(part)) continue;
    const [, names] = OBJECT_FIRST.exec(part) ?? TIME_FIRST.exec(part) ?? MODAL_FIRST.exec(part) ?? [];
    const who = names === undefined || isAnyway(part) ? undefined : owners(names, people, false);
    if (who !== undefined) return { who, what: text };
  }
  return undefined;
}
