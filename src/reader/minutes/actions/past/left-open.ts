/** What a list of what was to be done leaves open: "Ada: order oil -> not yet", "[OPEN Ada: order oil]". */
import type { List, Paragraph } from "../../../../model/document.ts";
import type { Action } from "../../../../model/meeting.ts";
import { kept, plain } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { isDone, STILL_OPEN, saysDone, saysNothing } from "../../marks.ts";
import { isVerb, toldTo } from "../../owners.ts";
import type { Passage } from "../../passages.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { type Sentence, sentences } from "../../sentences.ts";
import { isOrder } from "../../tasks.ts";
import { action } from "../action.ts";
import { isOnTask, taskOf } from "../marked.ts";
import { promise } from "../promises.ts";
import { undated } from "../signed.ts";

/** Who is on a task by its number, where it still is to be done: "ACTION-12, Ada on the oil - keep". */
export function leftOpen(sentence: Sentence, people: KnownPeople): Action[] | undefined {
  const { text } = sentence;
  if (!isOnTask(text) || !STILL_OPEN.test(text) || isDone(text)) return undefined;
  const { who, what } = taskOf(text, people);
  return who.length === 0 ? undefined : [action({ who, what }, sentence, "section.past-open")];
}

const OPEN_MARK = expression(
  "^[[(]?(?=\\p{Lu}{3})(?i:{stillOpen})(?: ?: ?|[\\])] ?| (?=\\p{Lu}[^:]{1,60}:))",
  "u",
);

const STRANGER = /^(@?\p{Lu}?[\p{L}\d_-]{1,24}): (\S.*)$/u;

/** "[OPEN Ada: order oil]", "OPEN: Ben: paint the ramp", as a list of what was to be done marks what still is. */
export function markedOpen(sentence: Sentence, people: KnownPeople): Action[] | undefined {
  const [mark] = OPEN_MARK.exec(sentence.text) ?? [];
  if (mark === undefined) return undefined;
  const words = sentence.text.slice(mark.length).replace(/\]$/, "");
  const known = taskOf(words, people);
  const [, stranger = "", rest = ""] = known.who.length > 0 ? [] : (STRANGER.exec(words) ?? []);
  const { who, what } = stranger === "" ? known : { who: [stranger], what: rest };
  return who.length === 0 || saysNothing(what)
    ? undefined
    : [action({ who, what }, sentence, "section.past-open")];
}

/** "still open, moved to next time" */
const MOVED = expression("(?<=\\b{stillOpen})[,;] {movedOn}[.]?$", "i");

function takenOn(sentence: Sentence, people: KnownPeople): Action[] {
  const made = people.mayBeIn(sentence.text) ? promise(sentence.text, people, {}) : undefined;
  return made?.certainty === "clear" && made.rule !== "promise.to" ? [action(made, sentence, made.rule)] : [];
}

/** In a list of what was to be done: "Ada: order oil -> not yet"; in prose where a sentence opens with whose it was. */
export function stillOpen({ paragraph, depth, list }: Passage, people: KnownPeople): Action[] {
  if (depth > 0) {
    const isLeft = list !== undefined && strikesOut(list) && !isStruck(paragraph);
    return leftOf(sentences(paragraph, true), isLeft, people);
  }
  return told(sentences(paragraph, true, true), people).flatMap((one) => leftOf(one, false, people));
}

// The sentences of each task that prose tells of: "Ada to order oil. Not yet. Ben: the gate. Done."
function told(all: readonly Sentence[], people: KnownPeople): Sentence[][] {
  const tasks: Sentence[][] = [];
  for (const one of all) {
    const isTask =
      taskOf(one.text, people).who.length > 0 && promise(one.text, people, {})?.certainty !== "clear";
    if (isTask || tasks.length === 0) tasks.push([one]);
    else tasks.at(-1)?.push(one);
  }
  return tasks;
}

function leftOf(all: readonly Sentence[], isUnstruck: boolean, people: KnownPeople): Action[] {
  const [first, ...others] = all;
  // "⬜ The mayor was out. Ada to try again on Saturday"
  const again = first && OPEN_BOX.test(first.text) ? all.find(({ text }) => toldTo(text, people)) : undefined;
  const anewTo = again && toldTo(again.text, people);
  if (again !== undefined && anewTo !== undefined) return [action(anewTo, again, "section.past-open")];
  const whole = [first, ...others].map((one) => one?.text ?? "").join(" ");
  const marked = [first, ...others].flatMap((one) => (one && markedOpen(one, people)) ?? []);
  if (marked.length > 0) return marked;
  const isOver = [first, ...others].some((one) => one !== undefined && saysDone(one.text.replace(MOVED, "")));
  const isLeft = STILL_OPEN.test(whole) || TO_DO.test(first?.text ?? "") || isUnstruck;
  if (first === undefined || isOver) return [];
  // "Sign - no. Ben said he'd print it tonight": taken on anew.
  const anew = others.flatMap((one) => takenOn(one, people));
  if (!isLeft || anew.length > 0) return anew;
  const said = taskOf(first.text, people);
  // "order oil (Ada) – not yet"
  const { who, what } =
    said.who.length > 0
      ? said
      : taskOf(first.text.slice(0, STILL_OPEN.exec(first.text)?.index).trimEnd(), people);
  if (saysNothing(what)) return [];
  if (who.length > 0) return [action({ who, what }, first, "section.past-open")];
  // Whoever it is of whom it was told the last time.
  const [, name = "", told = ""] = STRANGER_TO.exec(undated(first.text)) ?? [];
  return isOrder(told) && !isVerb(name)
    ? [action({ who: [name], what: told }, first, "section.past-open")]
    : [];
}

/** A box without a tick. */
const OPEN_BOX = /^[⬜☐🔲]/u;

/** "TODO: Ben to paint it", beside what is marked as done */
const TO_DO = expression("^(?=\\p{Lu}{2})(?i:{todo}) ?: ", "u");

const isStruck = ({ children }: Paragraph): boolean => plain(kept(children)) === "";

// Where what is done is struck out, the rest is not done.
function strikesOut({ items }: List): boolean {
  return items.some(({ children: [first] }) => first?.kind === "paragraph" && isStruck(first));
}

const STRANGER_TO = expression("^(@?[\\p{L}][\\p{L}\\d_-]{1,24}) {to} (\\p{Ll}.*)$", "u");
