/** Whether what was settled is no more than that a matter waits, or has another time. */
import { expression } from "../expression.ts";
import { isTalk } from "../tasks.ts";
import { isAboutLater } from "./later.ts";

/** "We agreed to", "it was decided that": what is settled stands behind it. */
export const SETTLED_TO = expression(
  "^(?:[^;:.?!]{1,60}: )?(?!{the} (?!{decidingBody}|{everybody}|{restOfUs})[^,;:.?!]{1,60} {settledTo})(?:[^,;:.?!]{0,60} )?(?:{settledTo}|{letUs}) ",
  "i",
);
const WAS_PUT_OFF = expression("^[^.;:?!]{2,100} (?:{beDone}|{be}) {putOffPast}\\b|{putOffRequest}", "i");
const WAITS = expression("^(?:[^.:;?!]{0,60}: )?(?:{to} )?(?:{waitsFor})\\b", "i");
const AGAIN = expression("^{putOffAgain}\\b", "i");

/** "Agreed that this be discussed in June" */
const WE_WILL = expression("^(?:[^;:.?!]{2,100}, (?={weWillSo}))?{weWill} ", "i");
const LEFT_THEN = expression("^{leftThen}", "i");
const SURELY = expression("^{putOffSurely}\\b", "i");

/** "Outcome: moved to May", "Outcome: left until Ada is back": a time, and nothing else. */
const ONLY_LATER = expression(
  "^(?![^,;]*(?:\\d|{weekday}))(?:{putTo} (?:{until}|{onTo})|{to}) (?:{laterPoint}|{laterMeeting})(?:[,;] [^.;?!]{2,60})?[.!]?$|^{leftUntil}|^{toBeAgain} {laterTerm}",
  "i",
);

/** "AGREED: talk about it next time", "we agreed to leave it open until May": nothing more was decided. */
export function isOnlyPutOff(text: string): boolean {
  if (ONLY_LATER.test(text)) return true;
  const [before = ""] = SETTLED_TO.exec(text) ?? [];
  const rest = text.slice(before.length).replace(WE_WILL, "");
  if (LEFT_THEN.test(rest) || WAITS.test(text) || WAITS.test(rest) || SURELY.test(rest)) return true;
  return (isTalk(rest) || AGAIN.test(rest) || WAS_PUT_OFF.test(rest)) && isAboutLater(rest, text);
}
