/** A note's habit to write behind a sentence whose the task is, and nothing else: "Order goes out tomorrow. AB". */
import { plain, written } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { NAMES, owners } from "../../owners.ts";
import type { Passage } from "../../passages.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { type Sentence, sentences } from "../../sentences.ts";

/** What the margin of a note says. */
export interface Margin {
  /** Whether a sentence of a paragraph is nothing but such a name, behind another one. */
  readonly is: (all: readonly Sentence[], i: number) => boolean;
  /** Whose a sentence of a paragraph is by the name behind it. */
  readonly behind: (all: readonly Sentence[], i: number) => readonly string[] | undefined;
}

const ALONE = /^[[(]?(\p{Lu}[\p{L}]{1,2}(?:(?:, ?| ?[/&+] ?)\p{Lu}[\p{L}]{1,2}){0,4})[\])]?[.]?$/u;
/** "AB, by 30 April", "Ada and Ben, before Easter": with a day it can be nothing else. */
const ALONE_DUE = expression(
  `^[[(]?(?<who>${NAMES.slice(1, -1)}),? (?i:{beforeDay}) (?i:{comingDay})[\\])]?[.]?$`,
  "u",
);
/** "Initials in the margin: who does it" */
const LEGEND = expression("\\b{marginLegend}", "i");
const DOES = expression(
  "^ (?:{adverb} )?(?:{silentWill}|{taskModal}|{thirdPerson}|{doing})(?![\\p{L}])",
  "u",
);
/** So often it is a habit, where no line explains it. */
const HABIT = 3;

/** What a note's margin says: where the note explains it, or some of those it names are told in the sentence itself to do it. */
export function marginOf(passages: readonly Passage[], people: KnownPeople): Margin {
  let isHabit: boolean | undefined;
  // Who signs the last words of a note wrote it.
  const end = passages.at(-1)?.paragraph.place.line ?? 0;
  const ownerIn = (sentence: Sentence | undefined) => {
    if (sentence === undefined) return undefined;
    const due = dated(sentence.text, people);
    if (due !== undefined) return due;
    const who = sentence.line >= end ? undefined : alone(sentence.text, people);
    if (who === undefined) return undefined;
    isHabit ??= hasMargin(passages, people);
    return isHabit ? who : undefined;
  };
  return {
    is: (all, i) => i > 0 && !isQuestion(all[i - 1]) && ownerIn(all[i]) !== undefined,
    behind: (all, i) => {
      const [own, next, second] = all.slice(i, i + 3);
      if (isQuestion(own) || TOLD.test(own?.text ?? "")) return undefined;
      // "Ada to have six made. Ceiling of 80 agreed. AB"
      if (second !== undefined && isBetween(all[i], next, second)) return ownerIn(second);
      return next !== undefined && isBetween(all[i - 1], all[i], next) ? undefined : ownerIn(next);
    },
  };
}

// "Who tells them? Ada, by Monday.": what stands behind it is an answer.
const isQuestion = (before: Sentence | undefined) => before?.text.endsWith("?") === true;

/** "The report was read": whoever stands behind it has read it. */
const TOLD = expression("^[^.;:?!]{2,80} {were} (?!{decided}\\b)", "i");

const SETTLED = expression("\\b{decided}[.]?$", "i");

function isBetween(own: Sentence | undefined, between: Sentence | undefined, { text }: Sentence): boolean {
  return SETTLED.test(between?.text ?? "") && isTold(own?.text ?? "", text);
}

function dated(text: string, people: KnownPeople): readonly string[] | undefined {
  const { who } = (text.length < 60 ? ALONE_DUE.exec(text)?.groups : undefined) ?? {};
  const named = who === undefined ? undefined : owners(who, people, false);
  return named?.length ? named : undefined;
}

function alone(text: string, people: KnownPeople): readonly string[] | undefined {
  const [, said] = text.length < 24 ? (ALONE.exec(text) ?? []) : [];
  const who = said === undefined ? undefined : owners(said, people, false);
  return who?.length ? who : undefined;
}

/** Set far to the right, as a column of its own: "Order the rope.          AB" */
const APART = /\S {4,}(?<margin>[^\s].{0,22})$/mu;

function isApart(text: string, people: KnownPeople): boolean {
  const { margin = "" } = APART.exec(text)?.groups ?? {};
  return margin !== "" && alone(margin, people) !== undefined;
}

function hasMargin(passages: readonly Passage[], people: KnownPeople): boolean {
  if (passages.some(({ paragraph }) => LEGEND.test(plain(paragraph.children)))) return true;
  if (passages.filter(({ paragraph }) => isApart(written(paragraph.children), people)).length > 1)
    return true;
  let [behind, told] = [0, 0];
  for (const { paragraph, quoted } of passages) {
    const all = quoted ? [] : sentences(paragraph);
    for (const [i, one] of all.entries()) {
      const { text } = one;
      const isDated = i > 0 && dated(text, people) !== undefined;
      if (i === 0 || !(isDated || alone(text, people) !== undefined)) continue;
      behind++;
      if (isDated || isTold(all[i - 1]?.text ?? "", text) || isBetween(all[i - 2], all[i - 1], one)) told++;
    }
  }
  return behind >= HABIT && told > 1 && told * 3 >= behind;
}

// "AB books the van. AB"
function isTold(before: string, margin: string): boolean {
  const [first = ""] = margin.match(/\p{L}+/u) ?? [];
  const at = before.lastIndexOf(`${first} `);
  return at >= 0 && DOES.test(before.slice(at + first.length));
}
