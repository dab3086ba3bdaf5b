/** News of what others decided or said, or what was settled before: it is none of the meeting's own decisions. */
import { expression } from "../expression.ts";
import type { Passage } from "../passages.ts";

/** "Hugo said that the budget was approved", "Fees: the landlord says the rent will be 40". */
const REPORTED = expression(
  "^(?:[^.;:?!]{2,60}: )?(?:(?!(?:{speaksForAll})\\b)\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*)?|(?:{theirOwn}) (?!(?:{speaksForAll})\\b)[\\p{L}-]+(?: [\\p{L}-]+)?) (?:{reportVerb}) (?!(?:{saidByAll})\\b)\\p{L}",
  "u",
);
/** "The bid was accepted, we've got a table": who gets it is not who gave it. */
const GIVEN_TO_US = expression("\\b(?:{givenToUs}|{weWereGiven}|{hasArrived})", "i");
/** "The trademark in Brazil was granted": an office does that. */
const OFFICIAL = expression("^{officialGrant}", "i");

/** "From 2.0 on it needs a key, Ben explained.": who says so stands behind. */
const TOLD_BY = expression(
  "^[^:]*, (?!(?:{speaksForAll})\\b|(?:{notSaid}))[^,;:.?!]{2,30} (?:{reportVerb})[.!]?$",
  "u",
);

/** "It will be removed in 4.0, says upstream" */
const ACCORDING = expression("[,;(] ?{accordingTo} (?!(?:{speaksForAll})\\b)[^,;:.?!]{2,40}[).!]*$", "i");

/** "Ben said that it leaks, so we agreed to buy one": what they made of it. */
const THEN_OWN = expression("[,;:–—-] ?(?:{thenOwn})\\b", "i");

/** "The vote closed with 8 in favour", "Merged already, FYI": it was over when they met. */
const OVER = expression(
  "^(?:[^:.;?!]{2,40}: )?[^.;:?!]{0,40}?\\b{voteOver}|\\b{toldBeforehand}|^(?:[^.;:?!]{2,60}[:,] )?{formerMeeting}\\b[^.;:?!]*\\b{settledAs}\\b|\\b{settledAs} {formerMeeting}\\b|^{formerOutcome}\\b[^.;?!:]{0,40}:|^{asidePlace},? (?:{weDid}|(?:{the} )?[^.,;:?!]{2,30} {settledAs})\\b|^{inPassing},? (?!(?:{ourselves}|{the} {decidingBody})\\b)|^{recapLabel} ?[:,]|^{wordFrom}:",
  "i",
);
/** "Approved on the mailing list", "users voted for it". */
const ELSEWHERE = expression(
  "\\b(?<!\\b{yetTo} )(?:{settledAs}|{saysAgainst}) {writtenPlace}\\b|\\b(?<!\\b{yetTo} )(?:{approvedAs}|{saysAgainst}) {onSite}\\b|^(?:[^.;:?!]{2,60} )?{inPoll}\\b[^.;?!]*\\b(?:{settledAs}|{votes}|{votesFor}|{carried})|\\b{publicVote}\\b|\\b{likedInSurvey}|^{usersAsked}(?: (?:{votes}|{settledAs})\\b|[^.;?!:]{0,30}: )",
  "i",
);
/** "Our talk was accepted", "Stand at the fair: accepted", "application to the fund: approved". */
const HANDED_IN = expression(
  "(?:\\b{ourOwn} (?:[^\\s.,;:?!]+ ){0,3}?{askedFor}|^(?:[^:.?!]{1,40}: )?(?:[^\\s.,;:?!]+ ){0,3}?{handedIn}|\\b{askedOf}(?: [^\\s.,;:?!]+){0,4} {handedTo} (?!{the} {decidingBody})[^.,;:?!]{2,40}?|\\b{moneyFrom})(?: {askedFor})?(?: {ofWhat} [^.;:?!]{1,60}?)?(?:(?: {gotBy}|:) {answeredSo}\\b| {answeredSo}\\b(?! {nextObject})){notByUs}",
  "i",
);
/** "Our talk was accepted as proposed": nobody takes his own, however it is told. */
const OURS_TAKEN = expression(
  "^(?:[^:.?!]{1,40}: )?{ourOwn} (?:[^\\s.,;:?!]+ ){0,3}?{handedIn}(?: {ofWhat} [^.;:?!]{1,60}?)? {gotBy} {answeredSo}\\b{notTakenByUs}",
  "i",
);
/** "The budget has been approved for May": what was settled at a meeting was so then and there. */
const PERFECT = expression(
  "^(?!(?:[^.;:?!]{0,60} )?{itHasBeen})[^.;:?!]*\\b{hasBeen} {doneAdverb}*{settledAs}\\b{notByUs}",
  "i",
);
/** "The budget was passed by the members on 10 December": whoever does so now gives it no day. */
const ON_ITS_DAY = expression(
  "^[^.;:?!]{0,80}\\b{beDone} {settledAs}(?: {by} [^.,;:?!]{2,40}?)? {on} (?:{the} )?(?:{monthName} \\d|\\d{1,2}{ordinal}?\\.? {monthName})",
  "i",
);
/** "The county has chosen our neighbours", "Umbrella association has elected a chair": whoever met would not say so of themselves. */
const HAS_SETTLED = expression(
  "^(?:[^.:;?!]{1,40}[.:] )?(?!(?:{themselves})\\b|(?:[\\p{L}'’-]{1,30} ){0,4}(?:{anyOwnBody})\\b|{the} {ownKind} )(?:{the} )?[\\p{L}'’-]{2,30}(?: [\\p{L}'’-]{2,30}){0,4} {hasNow} (?:{doneAdverb}){0,2}{hasSettled}\\b",
  "iu",
);
/** "Steering committee has accepted it" */
const ANOTHER_BODY = expression(
  "^(?!(?i:{the})\\b)\\p{Lu}\\p{L}*(?: \\p{L}+)? {body} {hasNow} {settledAs}\\b",
  "u",
);
/** "The panel rejected our test in October": who decides calls it no longer theirs. */
const TURNED_OURS = expression(
  "^(?:[^.:;?!]{1,40}[.:] )?(?:{the} )?(?:\\p{L}[\\p{L}-]* ){0,2}{body} {turnedOurs}",
  "iu",
);
/** "The vote ended 8 to 2, so we merge it". */
const THEN_WE = expression(
  "(?:[,;:–—-] ?{thenWe}|; {the} {decidingBody} {settledMatter})\\b|(?:→|⇒|->|=>) ?{accepted}[.!]?$|\\b{alsoHere}\\b",
  "i",
);

/** Whether a sentence only tells what others settled, or what was settled before or elsewhere. */
function isElsewhere(text: string): boolean {
  const isOutside =
    OVER.test(text) ||
    ELSEWHERE.test(text) ||
    HANDED_IN.test(text) ||
    OURS_TAKEN.test(text) ||
    PERFECT.test(text) ||
    ON_ITS_DAY.test(text) ||
    HAS_SETTLED.test(text) ||
    ANOTHER_BODY.test(text) ||
    TURNED_OURS.test(text);
  return isOutside && !THEN_WE.test(text);
}

/** Whether a sentence only reports what somebody said, or what others gave to those who met. */
export function isReported(text: string): boolean {
  return (
    (REPORTED.test(text) && !THEN_OWN.test(text)) ||
    TOLD_BY.test(text) ||
    ACCORDING.test(text) ||
    GIVEN_TO_US.test(text) ||
    OFFICIAL.test(text) ||
    isElsewhere(text)
  );
}

const SETTLED_BEFORE = expression("\\b{settledBefore}\\b", "gi");

/** Words without what only points to an earlier decision: "40 is over what we approved". */
export function withoutEarlier(text: string): string {
  return text.replace(SETTLED_BEFORE, "");
}

const SENT_OUT = expression("^{sentOut} ?:?$", "i");
const ANSWERED = expression("(?:^|: |[→>–-] ?){answeredSo}[.!]?$", "i");

/** "Talks in Ghent", and below it "Knots: accepted". */
export function isAnswerOfOthers(text: string, { topic, above }: Passage): boolean {
  return ANSWERED.test(text) && [topic, above ?? ""].some((words) => SENT_OUT.test(words));
}
