/** What came of a talk, behind an arrow: "Rope or chain → rope stays". */
import { expression } from "../../expression.ts";
import { markedAction, saysNothing } from "../../marks.ts";
import type { Passage } from "../../passages.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { sentences } from "../../sentences.ts";
import { isOrder } from "../../tasks.ts";
import { isTask } from "../below-heading.ts";
import { isAboutLater } from "../later.ts";
import { NOT } from "../votes.ts";

/** What came of a talk, behind an arrow that closes it. */
const ARROW_BEHIND = expression("(?:^|[^\\s:] )(?:→|⇒|➔|➜|->|-->|=>|==>) ?([^→⇒<>]{8,160})$", "u");
const NO_OUTCOME_BEHIND = expression("^{noArrowOutcome}|\\b{hangsOn}|\\b{doubtful}\\b", "i");
const SAYS_SO = expression("\\b{arrowVerb}\\b", "i");

/** "Ada says the 2nd, Ben says the 9th → the 9th": two or more speak for what they would have. */
const PICKED = /^([^→⇒<>]{8,200}?) (?:→|⇒|➔|➜|->|-->|=>|==>) ?([^→⇒<>?!]{1,40}?)[.!]?$/u;
const SPEAKS_FOR = expression("\\b{speaksFor} ", "gi");
/** "Cause: Ada says …": what is so is found out and not settled. */
const ADVICE = expression("^{adviceLabel}\\b", "i");
const LEAST_VIEWS = 2;

/** Whether an arrow leads to what one of several had spoken for. */
export function isPicked(said: string): boolean {
  const [, before = "", picked = ""] = PICKED.exec(said) ?? [];
  if (picked === "" || ADVICE.test(before) || SPEAKS_FOR.matches(before).length < LEAST_VIEWS) return false;
  return before.split(/[,;]/).some((one) => one.toLowerCase().endsWith(` ${picked.toLowerCase()}`));
}

/** An arrow that opens a line or an item. */
const ARROW_FIRST = /^(?:→|⇒|➔|➜|->|-->|=>|==>) ?(\S[^→⇒<>]{4,160})$/;
/** In so many lines an arrow is a manner of writing. */
const LEAST_ARROWS = 2;
/** "so be it" */
const FEW_WORDS = 3;
/** "all: bring cake" */
const LABELLED = /^[^:]{1,30}: /;

/**
 * Whether a note writes what came of its matters behind arrows that open lines: "=> Ada orders oil", "=> off in May". One of
 * them at least is somebody's task, or a third of them surely outcomes, else they may be reports, links or ideas.
 */
export function keepsArrows(passages: readonly Passage[], people: KnownPeople): boolean {
  const behind = passages
    .flatMap(({ paragraph }) => sentences(paragraph))
    .flatMap(({ text }) => ARROW_FIRST.exec(text)?.[1] ?? []);
  const isOutcomeOf = (one: string) => SAYS_SO.test(one) || isAboutLater(one);
  return (
    behind.length >= LEAST_ARROWS &&
    (behind.some((one) => opensWithSomebody(one, people) || markedAction(one) !== undefined) ||
      behind.filter(isOutcomeOf).length * 3 >= behind.length)
  );
}

/** Whether what stands behind an arrow says what is so from now on; `isKept`: the note keeps arrows that open lines for that. */
export function isOutcomeBehind(said: string, people: KnownPeople, isKept: () => boolean): boolean {
  const [, opened = ""] = ARROW_FIRST.exec(said) ?? [];
  const isOwn = opened.split(" ").length > FEW_WORDS && !LABELLED.test(opened) && !people.mayBeIn(opened);
  if (isOwn && isOutcome(opened, people) && isKept()) return true;
  const [, behind = ""] = ARROW_BEHIND.exec(said) ?? [];
  return SAYS_SO.test(behind) && isOutcome(behind, people);
}

function isOutcome(behind: string, people: KnownPeople): boolean {
  if (NO_OUTCOME_BEHIND.test(behind) || NOT.test(behind) || saysNothing(behind)) return false;
  return (
    !opensWithSomebody(behind, people) &&
    !isOrder(behind) &&
    !isTask(behind, people) &&
    !isAboutLater(behind) &&
    !behind.endsWith("?")
  );
}

function opensWithSomebody(text: string, people: KnownPeople): boolean {
  const [first = ""] = text.split(/[ ,:]/, 1);
  return people.find(first) !== undefined || people.initials(first) !== undefined;
}
