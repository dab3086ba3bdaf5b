/** Whose meeting a sentence speaks of: "the next board meeting" is somebody else's, unless the note is the board's own. */
import { expression } from "./expression.ts";

/** A team that has a name: "the docs team". */
const UNIT = "(?:(?!{wholeOf}\\b)[\\w-]{2,24} {unit})";
const OTHERS = expression("\\b{comingOf} (?<body>{otherBody})(?:'s|’s)? {meeting}\\b", "i");
const POSSESSIVE = expression(
  `\\b(?!{ownBody}\\b)(?<body>${UNIT}|{otherBody})['’]s {comingOf} {meeting}\\b`,
  "i",
);

/** "The board will discuss it at its next meeting". */
const THEIRS = expression(
  `^(?:{the} )(?!{ownBody}\\b)(?<body>${UNIT}|(?:[\\w-]+ )?{otherBody})\\b[^.?!]{0,120}\\b{their} {comingOf} {meeting}\\b`,
  "i",
);

const BODY = `(?!{ownBody}\\b)(?<body>${UNIT}|(?:(?!{wholeOf} )[\\w-]+ ){0,2}?{otherBody})(?:'?e?s)?`;
/** "The board meets next on 12 March", "the next meeting of the board", "the next workshop is on 12 March" */
const MEETS = expression(
  `(?:\\b{the} |^\\W{0,6}(?!{wholeOf}\\b))${BODY} (?:{meetsNext}|{meets}(?: {on}|(?= \\d|,? {weekday})))\\b`,
  "i",
);
const OF = expression(`\\b{comingOf} {meeting} {ofWhom} (?:{the} )?${BODY}\\b`, "i");
/** "The next meeting of the mill", "the mill's next meeting" */
const OF_ANY = expression(
  "\\b(?!(?:{body}|{unit}|{ownParts}|{noOwner})\\b)(?<body>[\\p{L}-]{3,24})['’]s {comingOf} {meeting}\\b|\\b{comingOf} {meeting} {ofWhose} (?:{the} )(?!(?:{body}|{unit}|{wholeOf}|{ownParts})\\b)(?<body>[\\w-]{3,24})(?! (?:[\\w-]+ )?(?:{body}|{unit})\\b)",
  "iu",
);
/** "The next meeting with the bank" */
const WITH = expression("\\b{meetingWith} (?:{the} )?(?!{wholeOf}\\b)(?<body>[\\w-]{2,24})", "i");
const EVENT = expression(
  "\\b{comingOf} (?:[\\w-]+ )?(?<body>{publicEvent})(?: {ofWhom} [\\w ]{1,20}?)? {isDay}\\b",
  "i",
);

const IS_UNIT = expression(`^${UNIT}$`, "i");

// By the word, by the name of a team, or by the first letters of words: a working group is a "WG".
function names(own: string, body: string): boolean {
  if (IS_UNIT.test(body) && own.includes(body.split(" ", 1)[0] ?? body)) return true;
  const initials = (own.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, 1)).join("");
  return own.includes(body) || (body.length < 4 && initials.includes(body));
}

/** Whether a sentence names the next meeting of a body that the note's own words for itself do not. */
export function isOthers(text: string, own: string): boolean {
  const found = [OTHERS, POSSESSIVE, THEIRS, MEETS, OF, OF_ANY, WITH, EVENT].flatMap(
    (form) => form.exec(text)?.groups?.body ?? [],
  );
  return found.some((body) => !names(own.toLowerCase(), body.toLowerCase()));
}
