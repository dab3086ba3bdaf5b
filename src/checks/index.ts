/**
 * What a maker should know before a meeting goes out, one rule a file. A rule sees the meeting, the lines of its note,
 * the parts and the messages made of it, and tells what it finds with a place and what to do; it changes nothing, and
 * refuses to know folders, the outbox and who is asking. It finds what is certain: of twenty findings, nineteen are
 * mistakes, and what a careful maker may have meant is left alone. What the reader warns of already is not said again.
 * A new rule is a file, a line here and a section in docs/checks.md; its code never changes.
 */
import type { Problem } from "../problem.ts";
import { EXIT, error, warning } from "../problem.ts";
import { conflictLeft } from "./conflict-left.ts";
import { draftLeft } from "./draft-left.ts";
import { emphasisSpoiled } from "./emphasis-spoiled.ts";
import { headingEmpty } from "./heading-empty.ts";
import { headingRepeated } from "./heading-repeated.ts";
import { headingSpoiled } from "./heading-spoiled.ts";
import { headingUnmeant } from "./heading-unmeant.ts";
import { imageAltMissing } from "./image-alt-missing.ts";
import { linkAnchorUnknown } from "./link-anchor-unknown.ts";
import { linkEmpty } from "./link-empty.ts";
import { linkMeetingUnknown } from "./link-meeting-unknown.ts";
import { linkNumberDisagrees } from "./link-number-disagrees.ts";
import { linkSpoiled } from "./link-spoiled.ts";
import { linksDiffer } from "./links-differ.ts";
import { messageHtml } from "./message-html.ts";
import { messageLarge } from "./message-large.ts";
import { newsletterLarge } from "./newsletter-large.ts";
import { nextMeetingPast } from "./next-meeting-past.ts";
import { ordinalWrong } from "./ordinal-wrong.ts";
import { parenthesisOpen } from "./parenthesis-open.ts";
import type { Rule, Subject } from "./rule.ts";
import { ruleSpoiled } from "./rule-spoiled.ts";
import { subjectDateDisagrees } from "./subject-date-disagrees.ts";
import { weekdayWrong } from "./weekday-wrong.ts";
import { wordDoubled } from "./word-doubled.ts";
import { wordsDiffer } from "./words-differ.ts";

/** Every rule, in the order of the manual. */
export const rules: readonly Rule[] = [
  wordsDiffer,
  linksDiffer,
  messageLarge,
  messageHtml,
  newsletterLarge,
  headingEmpty,
  headingRepeated,
  headingSpoiled,
  headingUnmeant,
  ruleSpoiled,
  emphasisSpoiled,
  imageAltMissing,
  linkEmpty,
  linkSpoiled,
  linkNumberDisagrees,
  linkMeetingUnknown,
  linkAnchorUnknown,
  subjectDateDisagrees,
  weekdayWrong,
  ordinalWrong,
  nextMeetingPast,
  wordDoubled,
  parenthesisOpen,
  draftLeft,
  conflictLeft,
];

/** Everything the rules find in a meeting and what was made of it. */
export function check(subject: Subject): Problem[] {
  return rules.flatMap(({ code, severity, find }) =>
    find(subject).map(({ message, place, hint }) =>
      severity === "error"
        ? error(code, EXIT.note, message, place, hint)
        : warning(code, message, place, hint),
    ),
  );
}
