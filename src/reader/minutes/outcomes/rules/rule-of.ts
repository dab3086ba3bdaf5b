/** By which rule one sentence says that something was decided, whatever stands around it. */
import { collapsed, inlinesWithin, written } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { ARROW_FIRST, decidesNothing, markedDecision, settlesNothing } from "../../marks.ts";
import type { Passage } from "../../passages.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { ownWords } from "../../sentences.ts";
import { agreedOf, isNamed } from "../agreed.ts";
import { isTask } from "../below-heading.ts";
import { isAskedToWait } from "../deferrals.ts";
import { isOnlyPutOff } from "../only-put-off.ts";
import { isAnswerOfOthers, isReported, withoutEarlier } from "../reported.ts";
import { clauses, rulesFor, settledBy, withoutPoints } from "../settled.ts";
import { isSigned } from "../verdicts.ts";
import { isWon } from "../votes.ts";
import { isOutcomeBehind, isPicked } from "./arrows.ts";
import { isOnlyTold, isReport, isSaidOn, isStillCast, isTaskStatus } from "./only-told.ts";
import { isOfAnother } from "./own-body.ts";
import { sumOf } from "./sums.ts";

/** "Approved, then withdrawn", "use blue (rejected)". */
const REVOKED = expression("\\b{thenRevoked} {revoked}\\b|[([]{revoked}[)\\]][.!]?$", "i");

/** Who met, as a note names them. */
export interface Meeters {
  readonly people: KnownPeople;
  /** Words in which the body that met has no name of its own. */
  readonly called: (said: string) => string;
  readonly title: string;
  /** Whether the note marks what was decided: what else somebody says there is their own view. */
  readonly marksDecisions: () => boolean;
  /** The signs behind which it writes what came of its matters. */
  readonly keptSigns: () => ReadonlySet<string>;
}

/** "OK, agreed: no new builds": who keeps a log says so in small letters. */
const SUMMED_UP = expression("^{resolved},? {decided}: (?=\\S)", "i");
const NEWS = expression("^{newsHeading}$", "i");
const TOLD = expression("^{toldLabel} ?: (?!{ourselves}\\b)", "i");
/** "Discussion: nobody minds the mugs": what came of it stands elsewhere. */
const TALKED = expression("^{talkRow} ?: ", "i");
const AGREED = expression("\\b{decided}\\b", "i");
/** "resolution: 1920x1080" is no resolve. */
const IN_DOTS = /^\d+ ?(?:[x×] ?\d|\p{Ll}{1,4}\b)[^ ]*$/u;
const SMALL = expression("^{decisionMark}\\s*::?\\s+(?=\\S)", "i");

/** A noun that opens a sentence so is no verb of it. */
const NOUN = expression("^{outcomeNoun} ?: ", "i");

// Behind a semicolon another statement begins.
function smallDecision(words: string): boolean {
  const text = words.slice(words.lastIndexOf("; ") + 1).trimStart();
  const [mark] = SMALL.exec(text) ?? [];
  if (mark !== undefined && IN_DOTS.test(text.slice(mark.length))) return false;
  return mark !== undefined && !text.endsWith("?") && !decidesNothing(text.slice(mark.length));
}

/** So many letters tell one line from the others. */
const OPENING = 30;

function opensLine(text: string, { paragraph }: Passage): boolean {
  const lines = written(paragraph.children).split("\n");
  return lines.some((line) => collapsed(line).startsWith(text.slice(0, OPENING)));
}

/** What a decision is marked with, alone. */
export const LEAD = expression("^(?:{decisionMark}|{decisionShort}-\\d{1,3})$", "i");

/** "Write down at once: `DECISION: we release on Monday`": what stands in code is an example. */
function isExample(text: string, { paragraph }: Passage): boolean {
  const codes = [...inlinesWithin(paragraph.children)].filter(({ kind }) => kind === "code");
  return codes.some((code) => "text" in code && text.startsWith(code.text.trim()));
}

/** "Resolved: #44, #45": a list of issues. */
const NUMBERS = /^(?:\p{L}{1,3} ?)?#\d{1,6}(?:[.,;]? ?(?:\p{L}{1,3} ?)?#\d{1,6})*[.,;]? ?$/u;

/** The name of the rule; none where a sentence settles nothing. */
export function ruleOf(
  text: string,
  passage: Passage,
  { people, called, title, marksDecisions, keptSigns }: Meeters,
): string | undefined {
  const { quoted, depth, topic } = passage;
  // What ends in a colon only says that something follows.
  if (REVOKED.test(text) || text.endsWith(":")) return undefined;
  const mark = markedDecision(text);
  if (mark !== undefined)
    return isExample(text, passage) || isOnlyPutOff(mark.rest) || NUMBERS.test(mark.rest)
      ? undefined
      : "mark.decision";
  // "decision: yes" as an item of a list, at the beginning of a line, or behind an arrow, needs no capital letter.
  const bare = text.replace(ARROW_FIRST, "");
  const isBySmall = () =>
    depth > 0 || bare !== text || text.includes(";") || NOUN.test(text) || opensLine(text, passage);
  if (!quoted && smallDecision(bare) && isBySmall()) return "mark.decision";
  if (!quoted && isSigned(text, passage)) return "sentence.minutes-signed";
  // "**Decision** We keep it."
  if (LEAD.test(topic) && text.startsWith(`${topic} `) && text.length > topic.length + 1)
    return "mark.decision";
  // What others decided is news.
  if (NEWS.test(topic) || TOLD.test(text) || (TALKED.test(text) && !AGREED.test(text))) return undefined;
  if (!quoted && isPicked(text)) return "sentence.arrow-outcome";
  if (text.endsWith("?") || isReported(text) || isOfAnother(text, title)) return undefined;
  const [summedUp] = SUMMED_UP.exec(text) ?? [];
  if (summedUp !== undefined && !settlesNothing(text.slice(summedUp.length))) return "mark.decision";
  const summed = sumOf(text, passage, people);
  if (summed !== undefined) return summed;
  if (quoted) return undefined;
  if (isAnswerOfOthers(text, passage)) return undefined;
  if (isWon(text)) return "sentence.vote-won";
  if (isReport(text) || isTaskStatus(text, people)) return undefined;
  const said = called(withoutPoints(withoutEarlier(ownWords(text))));
  const agreed = agreedOf(text, people);
  if (agreed === "person") return undefined;
  if (agreed === "matter" && (depth > 0 || isNamed(said))) return "item.agreed";
  if (isOutcomeBehind(text, people, keptSigns)) return "sentence.arrow-outcome";
  // An arrow that opens an item says that this came of it.
  const [arrow = ""] = ARROW_FIRST.exec(text) ?? [];
  // What a clause holds its sentence holds.
  const rules = rulesFor(arrow + said);
  if (rules.length === 0) return undefined;
  const parts = [...clauses(said, people), ...(arrow === "" ? [] : [arrow + said])];
  for (const clause of parts) {
    const rule = settledBy(clause, rules);
    if (rule === undefined) continue;
    // "Ada will number them from now on" is her task.
    const isOfOne = rule === "sentence.from-now-on" && isTask(clause, people);
    const isTold =
      isOnlyTold(text, rule, people) ||
      (isSaidOn(text, rule, passage.paragraph, people) && marksDecisions()) ||
      isStillCast(text, rule);
    // "It is not urgent; we agreed to sleep on it till May": what settles is the last that the same rule finds.
    const own = parts.findLast((part) => settledBy(part, rules) === rule) ?? clause;
    const isLeft = isOnlyPutOff(own) || KEPT_OPEN.test(own) || BACK_TO_IT.test(text);
    return isOfOne || isTold || isLeft || isAskedToWait(said) ? undefined : rule;
  }
  return undefined;
}

/** "So we settle it then", "Ben thought this can wait till May; nobody disagreed"; "we stay and come back to it" settles. */
const BACK_TO_IT = expression(
  "(?:^|[,;:–—→] ?|\\b(?:{backLead}) )(?:(?:{ourselves}|{the} {decidingBody}) )?{backToIt}",
  "i",
);
const KEPT_OPEN = expression("^(?:[^.;:?!]{0,30} )?{keptOpen}\\b", "i");
