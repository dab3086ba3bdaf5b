/** What came of a talk, behind an arrow: "Rope or chain → rope stays". */

import { expression } from "../../expression.ts";
import { markedAction, saysNothing } from "../../marks.ts";
import type { Passage } from "../../passages.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { sentences } from "../../sentences.ts";
import { isOrder } from "../../tasks.ts";
import { isTask } from "../below-heading.ts";
import { isAboutLater } from "../later.ts";
import { opening, rulesFor, settledBy } from "../settled.ts";
import { NOT } from "../votes.ts";

/** What came of a talk, behind an arrow that closes it. */
const ARROW_BEHIND = expression("(?:^|[^\\s:] )(?:→|⇒|➔|➜|->|-->|=>|==>) ?([^→⇒<>]{8,160})$", "u");
const NO_OUTCOME_BEHIND = expression("^{noArrowOutcome}|\\b{hangsOn}|\\b{doubtful}\\b", "i");
/** What goes on in the next line. */
const ENDS_OPEN = expression(" {and}$", "i");
/** "everybody look in your drawers" */
const EVERYBODY = expression("^{everybody},? ", "i");
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

/** An arrow or a picture that opens a line or an item. */
const SIGN_FIRST =
  /^(?<sign>→|⇒|➔|➜|->|-->|=>|==>|\p{Extended_Pictographic})\uFE0F? ?(?<said>\S[^→⇒<>]{4,160})$/u;
/** In so many lines a sign is a manner of writing. */
const LEAST_SIGNS = 2;
/** "so be it" */
const FEW_WORDS = 3;
/** "all: bring cake" */
const LABELLED = /^[^:]{1,30}: /;

const OTHER_SIGN = expression("^(?:{ticks}|{crosses}|{noOutcomeSign})$");
/** Any arrow, as one sign. */
const ARROWS = "→";

// What stands behind a sign, by sign.
function signed(text: string): { sign: string; said: string } | undefined {
  const { sign, said } = SIGN_FIRST.exec(text)?.groups ?? {};
  // What is ticked is done, and others warn, ask or report.
  if (sign === undefined || said === undefined || OTHER_SIGN.test(sign)) return undefined;
  return { sign: /^\p{Extended_Pictographic}/u.test(sign) && sign !== "➡" ? sign : ARROWS, said };
}

/**
 * The signs behind which a note writes what came of its matters, where they open lines: "=> Ada orders oil", "🟢 off in May".
 * Of arrows one at least leads to somebody's task, else two and a third of what stands behind them, and a half
 * behind a picture, surely are outcomes: they may be reports, links or ideas.
 */
export function keptSigns(passages: readonly Passage[], people: KnownPeople): ReadonlySet<string> {
  const all = passages
    .flatMap(({ paragraph }) => sentences(paragraph))
    .flatMap(({ text }) => signed(text) ?? []);
  const isTaskOf = (one: string) => opensWithSomebody(one, people) || markedAction(one) !== undefined;
  const isSettled = (one: string) =>
    SAYS_SO.test(one) || isAboutLater(one) || settledBy(opening(one), rulesFor(opening(one))) !== undefined;
  const kept = [...Map.groupBy(all, ({ sign }) => sign)].filter(([sign, found]) => {
    const said = found.map((one) => one.said);
    if (said.length < LEAST_SIGNS) return false;
    if (sign === ARROWS && said.some(isTaskOf)) return true;
    if (sign !== ARROWS && said.some((one) => isTaskOf(one) || isOrder(one))) return false;
    const settled = said.filter(isSettled).length;
    return sign === ARROWS ? settled > 1 && settled * 3 >= said.length : settled * 2 >= said.length;
  });
  return new Set(kept.map(([sign]) => sign));
}

const REPORTS = expression("\\b{arrowReport}\\b", "i");

/** Whether what stands behind an arrow says what is so from now on; `kept`: the signs that the note keeps for that. */
export function isOutcomeBehind(text: string, people: KnownPeople, kept: () => ReadonlySet<string>): boolean {
  const { sign = "", said = "" } = signed(text) ?? {};
  const isOwn = said.split(" ").length > FEW_WORDS && !LABELLED.test(said) && !people.mayBeIn(said);
  // "→ the council has not answered": a report.
  const isReport = isOwn && REPORTS.test(said) && !SAYS_SO.test(said);
  if (isOwn && !isReport && isOutcome(said, people) && kept().has(sign)) return true;
  const [, behind = ""] = ARROW_BEHIND.exec(text) ?? [];
  return SAYS_SO.test(behind) && isOutcome(behind, people);
}

function isOutcome(behind: string, people: KnownPeople): boolean {
  if (NO_OUTCOME_BEHIND.test(behind) || NOT.test(behind) || saysNothing(behind)) return false;
  return (
    !opensWithSomebody(behind, people) &&
    !isOrder(behind.replace(EVERYBODY, "")) &&
    !isTask(behind, people) &&
    !isAboutLater(behind) &&
    !/[?,]$/.test(behind) &&
    !ENDS_OPEN.test(behind)
  );
}

/** Whether words open with one of those who met. */
export function opensWithSomebody(text: string, people: KnownPeople): boolean {
  const [first = ""] = text.replace(/^[[(]/, "").split(/[ ,:\])]/, 1);
  return people.find(first) !== undefined || people.initials(first) !== undefined;
}
