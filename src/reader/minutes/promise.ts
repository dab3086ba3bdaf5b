/** Prose that takes something on: "Ada will write to the harbour", with somebody of the meeting as its subject. */

import type { KnownPerson, People } from "./people.ts";
import { subjectOf } from "./subjects.ts";
import { DOUBT, taskBehind } from "./tasks.ts";

/** What a sentence takes on. */
export interface Promised {
  readonly who: readonly string[];
  readonly what: string;
  readonly certainty: "clear" | "arguable";
}

const CLEAR = [
  "(?:said|says|confirmed|mentioned|promised|agreed)(?: that)? (?:he|she|they)(?:['’](?:ll|d)| will| would)",
  "(?:is|are) (?:now |also )?going to",
  "(?:(?:has|have) (?:now |also )?)?(?:agreed|volunteered|promised|undertook|undertaken|committed|decided|signed up|stepped up) to",
  "(?:is|are) planning to",
  "plans? to",
  "(?:was|were|is|are|has been|have been) (?:asked|assigned|tasked|appointed) to",
  "(?:takes?|took|has|have|gets?|got)(?: on)? (?:the|an) (?:action|task)(?: item| point)?(?: to| of)",
  "(?:is|are) to",
  "will",
  "shall",
  "to",
];
const ARGUABLE = [
  "(?:needs?|has|have|hopes?|intends?|offers?|offered|(?:is|are) (?:hoping|happy)) to",
  "should",
  "must",
  "could",
  "can",
  "may",
  "might",
  "would",
  "(?:is|are)(?: also| still| already| currently| now)?(?= (?:working on|looking (?:at|into)|dealing with|writing|preparing|drafting|putting together|fixing)\\b)",
];
const MODAL = new RegExp(
  `(?:(?<contracted>['’](?:ll|s going to))|\\b(?:(?<clear>${CLEAR.join("|")})|(?<arguable>${ARGUABLE.join("|")})))(?= )`,
  "g",
);
const CONDITION =
  /(?<!\b(?:see|check|ask|asking|find out|know|tell|test|verify|decide|clear|wonder) )\b(?:if|unless|provided that|in (?:that )?case|otherwise|assuming)\b|^(?:should|were|had) \w+ /i;
const EARLIER =
  /\b(?:last (?:time|week|month|year|call|meeting)|previously|yesterday|originally|at the previous)\b/i;

/** What a sentence says somebody will do, or undefined. `speaker` is who says "I" in it. */
export function promise(
  text: string,
  people: People,
  speaker: KnownPerson | undefined,
): Promised | undefined {
  if (text.endsWith("?")) return undefined;
  const found: { at: number; who: readonly KnownPerson[]; clear: boolean }[] = [];
  for (const match of text.matchAll(MODAL)) {
    const at = match.index + match[0].length + 1;
    const sure = match.groups?.arguable === undefined;
    const kind = taskBehind(text.slice(at, at + 120), match[0], sure);
    if (kind === undefined) continue;
    const before = text.slice(Math.max(0, match.index - 160), match.index).trimEnd();
    const subject = subjectOf(before, people, speaker, match[0]);
    if (subject === undefined || isQuoted(text.slice(0, match.index))) continue;
    found.push({ at, who: subject.who, clear: sure && kind === "deed" && subject.certain });
  }
  const carried = carriedOn(text, people);
  if (carried !== undefined) found.push(carried);
  const [first, ...others] = found.toSorted((a, b) => a.at - b.at);
  if (first === undefined) return undefined;
  const clear = [first, ...others].some((one) => one.clear) && isFirm(text, first.at);
  const all = clear ? [first, ...others].filter((one) => one.clear) : [first, ...others];
  return {
    who: [...new Set(all.flatMap(({ who }) => who.flatMap(({ name }) => name ?? [])))],
    what: unbracketed(text.slice(all[0]?.at ?? 0)),
    certainty: clear ? "clear" : "arguable",
  };
}

// Within quotation marks somebody is only quoted.
function isQuoted(before: string): boolean {
  const count = (mark: string) => before.split(mark).length - 1;
  return count("“") > count("”") || count('"') % 2 === 1;
}

// No condition in the words of the promise itself, and nothing told of an earlier one.
function isFirm(text: string, at: number): boolean {
  const [own = ""] = /^[^(;—]*/.exec(text.slice(at)) ?? [];
  return !CONDITION.test(text.slice(0, at) + own) && !EARLIER.test(text.slice(0, at));
}

// What began outside of the promise does not end in it.
function unbracketed(text: string): string {
  const words = text.replace(/[\s.!]+$/, "");
  return words.endsWith(")") && !words.includes("(") ? words.slice(0, -1) : words;
}

const CARRIED = /,? (?:and|then|but|and then) (?:also |then |[a-z]+ly )?(?:will|is going to|are going to) /g;
const OTHER_SUBJECT =
  /\b(?:that|which|who|if|because|since|while|says|said|thinks|notes?|noted|mention\w*|believes|report\w*|explain\w*|point\w*|asked)\b|\b(?:it|they|we|there|this|these|those|he|she|you) (?:is|are|was|were|has|have|can|will|does|do)\b|[.;:]\s/i;

/** "Ada has the parts and will fit them": the subject that the sentence opens with. */
function carriedOn(
  text: string,
  people: People,
): { at: number; who: readonly KnownPerson[]; clear: boolean } | undefined {
  const words = text.slice(0, 80).split(" ");
  for (const match of text.slice(0, 600).matchAll(CARRIED)) {
    for (let n = Math.min(4, words.length); n > 0; n--) {
      const said = words.slice(0, n).join(" ");
      const known = people.mayEnd(words[n - 1] ?? "") ? people.find(said) : undefined;
      if (known === undefined) continue;
      const at = match.index + match[0].length;
      const kind = taskBehind(text.slice(at, at + 120), "will", true);
      if (kind === undefined || OTHER_SUBJECT.test(text.slice(said.length, match.index))) break;
      return { at, who: [known], clear: kind === "deed" && !DOUBT.test(match[0]) };
    }
  }
  return undefined;
}
