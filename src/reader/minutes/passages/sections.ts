/** Which section a heading or a label opens: actions, decisions, what was put off, what is left from last time. */
import { type Expression, expression } from "../expression.ts";

/** What a heading or a label says of the list below it. */
export type Section = "actions" | "decisions" | "deferrals" | "next" | "past";

/** Headings that only bracket the topics below them. */
export const BRACKET = expression("^{notesHeading}\\s*:?$", "i");

const SECTIONS: readonly (readonly [Section, Expression])[] = [
  ["actions", expression("^{actionsSection}$", "i")],
  ["decisions", expression("^(?:{decisionsSection}|{outcomeSection}|{settledHeading})$", "i")],
  ["deferrals", expression("^(?:{deferralsSection}|{putOffHeading})$", "i")],
  ["past", expression("^{pastSection}$", "i")],
  ["next", expression("^{nextWeekSection}$", "i")],
];

const DECISIONS_LABEL = expression("^{decisionsLabel}\\s*:$", "i");

/** "To do (Ada typing)", but not "To do (not us)". */
const ASIDE = expression(" \\((?![^()]{0,40}\\b{negated}\\b)[^()]{1,40}\\)$", "i");

/** A longer line is no title. */
const LONGEST = 60;

/** The section that a heading or a label opens. */
export function sectionOf(words: string): Section | undefined {
  const bare = words
    .replace(/(?<![\s:.*_-])[\s:.*_-]+$/, "")
    .replace(ASIDE, "")
    .replace(/^[^\p{L}]+/u, "");
  if (DECISIONS_LABEL.test(words)) return "decisions";
  if (bare.length > LONGEST) return undefined;
  const found = SECTIONS.find(([, pattern]) => pattern.test(bare))?.[0];
  return found ?? (bare.split(AND).slice(1).some(isPast) ? "past" : undefined);
}

const VERDICT = expression("^{verdictHeading}\\s*:?$", "i");

/** Whether words stand over matters of which each came out so: "Declined", "Accepted, no change in consensus". */
export function isVerdictHead(words: string): boolean {
  return words.length < LONGEST && VERDICT.test(words.trim());
}

// "Roll call and previous action items"
function isPast(part: string): boolean {
  return SECTIONS.find(([, pattern]) => pattern.test(part))?.[0] === "past";
}

const AND = expression(",? (?:{and}|&) ");
