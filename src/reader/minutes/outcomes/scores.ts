/** How many were for what was put to the vote, and how many were not: "8 for, 1 against", "Vote: 5-1-0." */
import { expression } from "../expression.ts";

const TALLY = expression(
  "^(?:{votes}:? |{voteMark}:? )?(?:(\\d{1,3}) (?:{votes} )?{votesFor}|{votesFor}:? (\\d{1,3}))[,;]? (?:{and} )?(?:(\\d{1,3}|{noVotes}) (?:{votes} )?{votesNot}|{votesNot}:? (\\d{1,3}|{noVotes}))(?:[,;]? (?:{and} )?[\\p{L}\\d: ]{1,30}){0,2}(?: \\([^()]{1,60}\\))?[.!]?$",
  "iu",
);

/** "5 yes, 1 no. → It goes.": behind the count what it means. */
const SO = /\.? ?(?:→|⇒|->|=>) ?[^\p{N}→⇒>]{2,60}$/u;

/** "8 for, 1 against, 2 abstain.": nobody is no vote. */
export function isCounted(text: string): boolean {
  const [, before, behind, against, opposed] = TALLY.exec(text.replace(SO, "")) ?? [];
  const [yes, no] = [before ?? behind, against ?? opposed];
  return yes !== undefined && no !== undefined && Number(yes) > (/\d/.test(no) ? Number(no) : 0);
}

const PART_OF_COUNT = expression("^(?:{votesFor}|{votesNot}):? (?:\\d{1,3}|{noVotes})[.,;]?$", "i");

/** "In favour: 3. Against: none." */
export function isCountedApart(before: string, text: string): boolean {
  const isBoth = PART_OF_COUNT.test(before) && PART_OF_COUNT.test(text);
  return isBoth && isCounted(`${before.replace(/[.,;]$/, "")}, ${text}`);
}

const SCORE = expression(
  "^(?:{votes}|{voteMark}|{outcomeColumn}):? (\\d{1,3}) ?[-–:/] ?(\\d{1,3})(?: ?[-–:/] ?\\d{1,3})?[.!]?$",
  "i",
);

/** "Vote: 5-1-0.": behind a motion. */
export function isScore(text: string): boolean {
  const [, yes, no] = SCORE.exec(text) ?? [];
  return yes !== undefined && Number(yes) > Number(no);
}

const SCORED = expression(
  "(?:^| )(?:{accepted}|{favourable}|{putToVote})\\b[^.;:?!\\d]{0,30}[,( ]\\(?(\\d{1,2}) ?[:–-] ?(\\d{1,2})(?: ?[:–-] ?\\d{1,2})?(?=[.,;:!)]|$)",
  "i",
);

/** "Adopted with a comma, 6:0:0.", "Put to the vote 4–1–1, grant frozen." */
export function isScored(text: string): boolean {
  const [, yes, no] = SCORED.exec(text) ?? [];
  return yes !== undefined && Number(yes) > Number(no);
}
