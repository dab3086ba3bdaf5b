/** What is left to do as a sentence lists it: "Still to do: paint the floor (Ada, next Saturday), door closer (Ben)". */
import type { Action } from "../../../../model/meeting.ts";
import { expression } from "../../expression.ts";
import { isDone } from "../../marks.ts";
import { NAMES, taskOfNamed } from "../../owners.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import type { Sentence } from "../../sentences.ts";
import { action } from "../action.ts";

const LEFT = expression("^{stillToDo} ?: (?=.*\\()", "i");
/** A part with its owner, and perhaps its day. */
const OWNED_PART = expression(`^([^()]{3,80}?) \\(${NAMES}(?:[,;:] [^()]{2,40})?\\)$`, "u");

/** The parts of such a list that are somebody's. */
export function listedToDo(sentence: Sentence, people: KnownPeople): Action[] | undefined {
  const [label] = LEFT.exec(sentence.text) ?? [];
  if (label === undefined) return undefined;
  const parts = sentence.text
    .slice(label.length)
    .replace(/[.!]$/, "")
    .split(/[,;] (?![^()]*\))/);
  const made = parts.flatMap((part) => {
    const match = OWNED_PART.exec(part);
    const task = isDone(part) ? undefined : taskOfNamed(match?.[2] ?? "", match?.[1] ?? "", people);
    return task === undefined ? [] : [action(task, { ...sentence, text: part }, "label.still-to-do")];
  });
  return made.length > 0 ? made : undefined;
}
