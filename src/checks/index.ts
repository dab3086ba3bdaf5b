/**
 * What a maker should know before a meeting goes out, one rule a file. A rule sees the meeting, the lines of its note,
 * the parts and the messages made of it, and tells what it finds with a place and what to do; it changes nothing, and
 * refuses to know folders, the outbox and who is asking. It finds what is certain: of twenty findings, nineteen are
 * mistakes, and what a careful maker may have meant is left alone. What the reader warns of already is not said again.
 * A new rule is a file, a line here and a section in docs/checks.md; its code never changes.
 */
import type { Problem } from "../problem.ts";
import { EXIT, error, warning } from "../problem.ts";
import type { Candidate, Rule } from "./rule.ts";
import { conflictLeft } from "./rules/conflict-left.ts";
import { draftLeft } from "./rules/draft-left.ts";
import { emphasisSpoiled } from "./rules/emphasis-spoiled.ts";
import { generatorLeft } from "./rules/generator-left.ts";
import { headingEmpty } from "./rules/heading-empty.ts";
import { headingRepeated } from "./rules/heading-repeated.ts";
import { headingSpoiled } from "./rules/heading-spoiled.ts";
import { headingUnmeant } from "./rules/heading-unmeant.ts";
import { imageAltMissing } from "./rules/image-alt-missing.ts";
import { imageMissing } from "./rules/image-missing.ts";
import { linkAnchorUnknown } from "./rules/link-anchor-unknown.ts";
import { linkEmpty } from "./rules/link-empty.ts";
import { linkMeetingUnknown } from "./rules/link-meeting-unknown.ts";
import { linkNumberDisagrees } from "./rules/link-number-disagrees.ts";
import { linkSpoiled } from "./rules/link-spoiled.ts";
import { linksDiffer } from "./rules/links-differ.ts";
import { meetingsSeveral } from "./rules/meetings-several.ts";
import { messageHtml } from "./rules/message-html.ts";
import { messageLarge } from "./rules/message-large.ts";
import { newsletterLarge } from "./rules/newsletter-large.ts";
import { nextMeetingPast } from "./rules/next-meeting-past.ts";
import { ordinalWrong } from "./rules/ordinal-wrong.ts";
import { pageSaved } from "./rules/page-saved.ts";
import { parenthesisOpen } from "./rules/parenthesis-open.ts";
import { ruleSpoiled } from "./rules/rule-spoiled.ts";
import { subjectDateDisagrees } from "./rules/subject-date-disagrees.ts";
import { subjectReply } from "./rules/subject-reply.ts";
import { taskSpoiled } from "./rules/task-spoiled.ts";
import { weekdayWrong } from "./rules/weekday-wrong.ts";
import { wordDoubled } from "./rules/word-doubled.ts";
import { wordsDiffer } from "./rules/words-differ.ts";

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
  taskSpoiled,
  imageAltMissing,
  imageMissing,
  linkEmpty,
  linkSpoiled,
  linkNumberDisagrees,
  linkMeetingUnknown,
  linkAnchorUnknown,
  subjectDateDisagrees,
  subjectReply,
  weekdayWrong,
  ordinalWrong,
  meetingsSeveral,
  nextMeetingPast,
  wordDoubled,
  parenthesisOpen,
  draftLeft,
  conflictLeft,
  generatorLeft,
  pageSaved,
];

/** Everything the rules find in a meeting and what was made of it. */
export function check(subject: Candidate): Problem[] {
  return rules.flatMap(({ code, severity, find }) =>
    find(subject).map(({ message, place, hint, isPerhaps }) =>
      severity === "error" && isPerhaps !== true
        ? error(code, EXIT.note, message, place, hint)
        : warning(code, message, place, hint),
    ),
  );
}
