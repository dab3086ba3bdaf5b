/** The labels of a list of attendees, and what each says of those behind it. */
import { expression } from "../expression.ts";

/** "(12)", "(via Zoom)", "– 12", "today", "tonight (9)". */
export const COUNT = "(?:,? {thisTime})?(?: \\([^()]{1,60}\\)| \\[\\d+\\]| ?[–—-] ?\\d{1,3}(?=:))?";
/** "Staff", "Invited guests and staff", "Officers/advisors" */
export const ALSO = "(?:{alsoPresent})(?: ?(?:{and}|[/&+,]) ?(?:{alsoPresent}))?";
/** What ends a label; "Present were Ada and Ben", "Apologies from Cleo" have none. */
export const END =
  "(?:\\??\\s*(?::|=>?\\s|\\|\\s|[–—→]\\s|--?>?\\s)|(?<={presentBefore}) {were}(?: |:)|(?<=(?:^|[\\n.;])\\s*{excusesFrom}) )";
/** A line that opens with such a label. */
export const OPENS = expression(`^{present}${COUNT}${END}`, "i");
/** A line that opens with a word that is such a label at the top of a note only. */
export const LOOSELY = expression("^{presentLoosely}\\s*:\\s+", "i");
/** A line of a text that does. */
export const OPENS_LINE = expression(`\\n[^\\S\\n]*{present}${COUNT}${END}`, "i");
/** A heading of such a list. */
export const HEADING = expression(
  `^(?:\\d+[.)]\\s*)?{presentHeading}(?:{present}|{presentAbove})(?: {were})?${COUNT}\\s*[:?]*${COUNT}$`,
  "i",
);
/** Exactly such a label, without its colon. */
export const IS_PRESENT = expression("^{present}$", "i");
export const IS_ABSENT = expression(`^{absent}${COUNT}$`, "i");
const IS_ALSO = expression(`^(?:{present}|${ALSO})${COUNT}$`, "i");
/** "Also there", "Others" */
export const IS_OTHERS = expression("^{others}$", "i");
export const IS_ROLE = expression("^{roleLabel}(?: ?(?:{and}|[/&,]) ?{roleLabel})?$", "i");
/** The label of who led the meeting. */
export const IS_CHAIR_LABEL = expression("^(?:{chairLabel}|{lead}|{ledBy})$", "i");
/** A label of a line beside such a list that names nobody. */
export const IS_OTHER = expression("^(?:{whenAndWhere}|{agenda})$", "i");
const ROLE_LABEL = expression("^{roleLabel}\\s*:", "i");
/** Of those who do something else together: "Class 3", "Line-up". */
const OF_ANOTHER_GROUP = expression("^{otherGroup}$", "iu");
/** Of whoever was not there, or of other things than a meeting. */
export const OF_OTHERS = expression("\\b{noPeopleLabel}\\b", "i");
/** "from afar", "over mumble" */
const OF_WHERE = expression("^{whereBefore} (?!{noWhere}\\b)", "i");
/** Pictures before words: "👥 Attendees". */
export const PICTURES = /^(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|\s|:\w{1,40}:)+/u;

const ROOM = expression("\\b{articleOrOur} (?:[\\p{L}-]{2,20} ){0,2}{roomWord}(?!\\p{L})", "giu");

/** Words without the rooms in which people sit: "In the blue room were" says who, "Room" says where. */
export function withoutRooms(words: string): string {
  return words.replace(ROOM, "");
}

/** Whether a label is one of people who do something else than meet. */
export function isOfAnotherGroup(label: string): boolean {
  return OF_ANOTHER_GROUP.test(label.trim());
}

/** Whether a label says from where people took part: "from afar", "over mumble". */
export function isOfWhere(label: string): boolean {
  return OF_WHERE.test(label) && !OF_OTHERS.test(label);
}

/** Whether somebody alone stands behind a label, however he writes himself: "Scribe: ben", "Others: vincent". */
export function isForOne(label: string): boolean {
  return IS_ROLE.test(label) || IS_OTHERS.test(label);
}

/** Whether words are a label without its colon. */
export function isAlone(words: string): boolean {
  return IS_ABSENT.test(words) || IS_ALSO.test(words) || IS_ROLE.test(words);
}

/** Whether a label names a role or those who are not there: such a line belongs to a list of attendees beside it. */
export function isBeside(label: string): boolean {
  return IS_ROLE.test(label) || IS_ABSENT.test(label);
}

/** Whether a label opens a part of those who were there: "Present", "Staff", "Others". */
export function isPart(label: string): boolean {
  return IS_ALSO.test(label);
}

/** A text without the label it opens with. */
export function unlabelled(words: string): string {
  return words.replace(OPENS, "").replace(HEADING, "").replace(ROLE_LABEL, "");
}
