/** What a note sets in bold type in the midst of its prose as what came of it: "+1 from all. **Ada is one of us.**" */
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import type { Passage } from "../passages.ts";
import type { KnownPeople } from "../people/known/known-people.ts";
import { isOrder } from "../tasks.ts";
import { isOpen, isTask } from "./below-heading.ts";
import { isAboutLater } from "./later.ts";
import { NOT } from "./votes.ts";

/** Fewer words are a label, or one word that somebody stresses. */
const LEAST_WORDS = 4;
const SETTLES = expression("\\b{stressVerb}\\b", "i");
/** What is so may be no more than a fact, unless all said yes before. */
const IS_SO = expression("\\b{stressIs}\\b", "i");
const ASSENTED = expression("\\+1|\\b(?:{everybody}|{nobodyAgainst}|{decisionMark}|{saidYes})\\b", "i");
const OTHER = expression("^(?:{asksOrTells})\\b|\\b(?:{doubtful}|{warns}|{habit})\\b", "i");
const VERDICT = expression("^{verdictWord}[.!]?$", "i");

/** Whether a sentence, or what it says behind a colon, is in bold type behind others, and settles something. */
export function isStressed(text: string, passage: Passage, people: KnownPeople): boolean {
  if (!passage.paragraph.children.some(({ kind }) => kind === "strong")) return false;
  const said = strong(passage).find((words) => text === words || text.endsWith(`: ${words}`));
  if (said === undefined || passage.quoted || said.split(" ").length < LEAST_WORDS || /[?:]$/.test(said))
    return false;
  const isOther = OTHER.test(said) || NOT.test(said) || isOpen(said) || isAboutLater(said) || isOrder(said);
  const isSettled = SETTLES.test(said) || (IS_SO.test(said) && ASSENTED.test(textBefore(said, passage)));
  return isSettled && !isOther && !isTask(said, people);
}

/** Whether a sentence is a word in bold type that settles what follows: "**Go.** It leaves on Monday." */
export function isVerdict(text: string, passage: Passage): boolean {
  const [first] = passage.paragraph.children;
  const said = first?.kind === "strong" ? plain(first.children) : "";
  if (!VERDICT.test(said) || passage.quoted) return false;
  // "**Accepted** papers are listed below" goes on.
  const goesOn = !/[.!]$/.test(said) && /^ \p{Ll}/u.test(text.slice(said.length));
  return said === text || (text.startsWith(`${said} `) && !goesOn);
}

const REFUSAL = expression(
  "^{refusal}(?:(?:[,;:]| [–—-]| {because}) ?(?! )(?!{noWhy})[^.;?!]{3,80})?[.!]?$",
  "i",
);
/** "The bank read our letter. Declined.": so others answered. */
const ASKED_OTHERS = expression("\\b{ourOwn} (?:[^\\s.,;:?!]+ ){0,2}?{askedFor}", "i");

/** Whether a sentence says no to what was talked about: "Nobody wants to run it. Dropped.", "Dropped, it is too dear." */
export function isRefusal(text: string, { quoted, section }: Passage, before: string): boolean {
  return !quoted && section === undefined && REFUSAL.test(text) && !ASKED_OTHERS.test(before);
}

// What is said before it in its paragraph.
function textBefore(said: string, { paragraph }: Passage): string {
  const whole = plain(paragraph.children);
  return whole.slice(0, whole.indexOf(said));
}

// What is bold behind other words.
function strong({ paragraph: { children } }: Passage): string[] {
  return children.slice(1).flatMap((child) => (child.kind === "strong" ? plain(child.children).trim() : []));
}
