/** Sentences and clauses that settle something by the words of a rule, and what takes them back. */
import { expression, type NamedRule, namedRules } from "../expression.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { NOT } from "./votes.ts";

const PROSE = namedRules("decisions");
const UNLESS = namedRules("decisionsUnless", "i");
/** So many characters behind a phrase still belong to it. */
const NEAR = 12;
/** What would seem to say so, and is no doubt: "the minutes of the last meeting", "everybody could live with it". */
const SETTLED = expression("\\b{noDoubt}\\b", "gi");
/** What somebody else did: "passed by parliament". */
const OUTSIDER = expression("\\b{outsider}", "i");
/** Why it was settled so: what it speaks of may be long past. */
const REASON = expression("\\b{reason}\\b[\\s\\S]*", "i");

// What a rule is taken back by is asked only where it has found something.
function isUnless(name: string, said: string): boolean {
  return UNLESS().all.some(({ rule, pattern }) => rule === name && pattern.test(said));
}

const PAST = expression("\\b{longPast}\\b", "i");

/** The rules that may find themselves in some words. */
export function rulesFor(said: string): readonly NamedRule[] {
  return PROSE().for(said);
}

/** "If all agree, we rent it": what stands before the comma is no more than a condition. */
const CONDITION = expression("^(?:{notSaid})[^,;:]*", "i");

/** "Until it is here we buy nothing": till when it holds is part of what was settled. */
const HOLDS_UNTIL = new Set(["sentence.not-until-then"]);

// Whether what a rule found in a clause ends within the condition that opens it.
function isCondition(clause: string, end: number): boolean {
  const [lead = ""] = CONDITION.exec(clause) ?? [];
  return end <= lead.length;
}

/** The rule by which words settle something; what takes it back stands before it, or right behind: "agreed on nothing". */
export function settledBy(said: string, rules: readonly NamedRule[]): string | undefined {
  return rules.find(({ rule, pattern }) => {
    const match = pattern.exec(said);
    if (match === null) return false;
    const end = match.index + match[0].length;
    // Another clause before it speaks of something else: "They asked whether …; we agreed to …".
    const from = Math.max(said.lastIndexOf("; ", end), said.lastIndexOf(", so ", end)) + 1;
    const clause = said.slice(from).replace(SETTLED, (words) => blank(words));
    const near = end + NEAR - from;
    return (
      (HOLDS_UNTIL.has(rule) || !isCondition(said, end)) &&
      !NOT.test(clause.slice(0, near)) &&
      !OUTSIDER.test(clause) &&
      !PAST.test(clause.slice(0, end - from) + clause.slice(end - from).replace(REASON, "")) &&
      !isUnless(rule, said)
    );
  })?.rule;
}

// As long as before, so that all else stays where it is.
function blank(words: string): string {
  return "·".repeat(words.length);
}

/** Where a sentence may begin anew: "Themes: …", "few liked it; we …", "no time → we …", "it is late, so we …". */
const CLAUSE = expression(
  "[;:](?= )|(?<= )(?:[–—-]|→|⇒|->|=>)(?= )|, {hence}(?= )|,? (?:{and}|{but})(?= {weDid}\\b)",
  "gi",
);
/** What hangs on something hangs on it behind "and we" as well. */
const HANGS = expression("(?:^|[,;:] )(?:{and} |{but} )?{notSaid}", "i");
/** Some words and no more, as a label that says what is spoken of: no "fix(reader)". */
const MATTER = /^\p{Lu}[\p{L}\p{N} '’&/-]{1,40}$/u;
/** "Option A: we keep it": one of what might be done. */
const OPTION = expression("^{option}\\b", "i");
/** So many of them are looked at. */
const CLAUSES = 6;

/** Words in which the point of a number, as in "£1,204.50", ends no clause. */
export function withoutPoints(said: string): string {
  return said.replace(/(?<=\d)\.(?=\d)/g, "·");
}

/** Words as a sentence opens: "Compiler: after a short talk the team settled on …", as an item has them. */
export function opening(said: string): string {
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

/** A sentence, and what is left of it from each clause on; what somebody says is no more than their own view. */
export function clauses(said: string, people: KnownPeople): string[] {
  const found = [opening(said)];
  for (const { 0: mark, index } of CLAUSE.matches(said)) {
    const before = said.slice(0, index);
    const isNoLabel =
      people.find(before) !== undefined ||
      people.initials(before) !== undefined ||
      people.none ||
      NOT.test(before) ||
      OPTION.test(before);
    if (mark === ":" && isNoLabel) continue;
    if (/\p{L}/u.test(mark) && !mark.startsWith(", ") && HANGS.test(before)) continue;
    const clause = said.slice(index + mark.length).trimStart();
    found.push(opening(clause));
    // What a label says it is about may be settled in fewer words.
    if (mark === ":" && MATTER.test(before)) found.push(`: ${clause}`);
    if (found.length > CLAUSES) break;
  }
  return found;
}
