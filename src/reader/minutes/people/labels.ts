/** The labels of a list of attendees, and a text cut at them. */
import type { Inline } from "../../../model/document.ts";
import { plain, written } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { affiliated } from "./affiliated.ts";
import { withColons, withoutSign } from "./signs.ts";

/** "(12)", "(via Zoom)", "– 12". */
const COUNT = "(?: \\([^()]{1,60}\\)| \\[\\d+\\]| ?[–—-] ?\\d{1,3}(?=:))?";
/** "Staff", "Invited guests and staff", "Officers/advisors" */
const ALSO = "(?:{alsoPresent})(?: ?(?:{and}|[/&+,]) ?(?:{alsoPresent}))?";
/** What ends a label; "Present were Ada and Ben" has none. */
const END = "(?:\\??\\s*(?::|=>?\\s|\\|\\s|[–—→]\\s|--?>?\\s)|(?<={presentBefore}) {were}(?: |:))";
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
const IS_OTHERS = expression("^{others}$", "i");
export const IS_ROLE = expression("^{roleLabel}(?: ?(?:{and}|[/&,]) ?{roleLabel})?$", "i");
/** The label of who led the meeting. */
export const IS_CHAIR_LABEL = expression("^(?:{chairLabel}|{lead}|{ledBy})$", "i");
/** A label of a line beside such a list that names nobody. */
export const IS_OTHER = expression("^(?:{whenAndWhere}|{agenda})$", "i");
const IS_WHEN = expression("^{whenAndWhere}$", "i");
const ROLE_LABEL = expression("^{roleLabel}\\s*:", "i");
const LABELS = expression(
  `(?:^\\s*|\\n[^\\S\\n]*|(?:[.;,]|\\s(?:[-–—|·•]|//?))\\s+)({present}|{presentLoosely}|${ALSO}|{absent}|{roleLabel}(?: ?(?:{and}|[/&+,]) ?{roleLabel})?|{whenAndWhere}|{agenda})${COUNT}${END}|\\n[^\\S\\n]*(\\p{L}[\\p{L}\\d '’/&-]{1,40}|\\p{L}+, (?:\\p{Ll}{1,12} ){2,8}\\p{Ll}{1,12})\\s*:(?=\\s)`,
  "giu",
);
/** "Ada Example, secretary": a line of a list whose lines are people. */
const PERSON_LINE = expression("^\\p{Lu}[\\p{L}\\p{M}'’. -]{1,40}(?:, {role})?$", "iu");
/** "Ada Example (from 8), in the chair", "Ben Sample, who left early": a whole name, and what else there is is written small. */
const WITH_ASIDE =
  /^(?:\p{Lu}\p{L}{1,4}\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Ll}{1,3})?(?: \p{Lu}[\p{L}'’.-]*){1,3}(?: \([^()]{1,80}\))?(?:, \p{Ll}[^()]{2,80})?$/u;
/** "Ada (minutes)", and below it "Ben": a line each, where one alone might be the rest of a name. */
const NAME_LINE = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}(?: \([^()]{1,60}\))?$/u;
const ROLE_BEHIND = expression(", {role}$", "i");
/** "Ada joined at 10:20", below the list. */
const CAME_LATER = expression("^\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,2} (?i:{attendedSpan})", "u");
/** "Ben sends his excuses", below the list; not "van Example". */
const SENTENCE = expression(
  "^\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’.-]+)? (?!{nameParticle} |{and} |(?i:{attendedSpan})\\b)\\p{Ll}{2,}(?![\\p{L}\\d._-]*@)",
  "u",
);
/** "(Ada drives, Ben types)", "chaired by Ada", below the list */
const LED_BELOW = expression("^(?:\\(\\S{2,30} (?:{ledAlone}|{takesDown})\\b|\\(?{ledBy} )", "i");
const GOES_ON = expression("(?:[,;&+–-]|\\b{and})$", "i");
/** Of those who do something else together: "Class 3", "Line-up". */
const OF_ANOTHER_GROUP = expression("^{otherGroup}$", "iu");
/** Of whoever was not there, or of other things than a meeting. */
export const OF_OTHERS = expression("\\b{noPeopleLabel}\\b", "i");
/** "from afar", "over mumble" */
const OF_WHERE = expression("^{whereBefore} (?!{noWhere}\\b)", "i");
const JOINED = expression("[,;]|\\s{and}\\s");

/** "Notes: Ada | Topic: Lamp" */
const OTHER_LABEL = /\s[|·•]\s\p{L}[\p{L} ]{1,30}:\s.*$/su;

/** What parts a list from the sentence below it. */
export const BREAK = "\u2028";

export interface Segment {
  readonly label: string;
  /** Whether the label is none of those that a list of attendees has: "Topic", "Harbour Inc". */
  readonly other: boolean;
  readonly rest: string;
}

/** A text cut at its labels; words before the first have an empty one. */
export function segments(text: string): Segment[] {
  const found = LABELS.matches(text).filter((match) => !isInAside(match, text));
  const first = text.slice(0, found[0]?.index ?? text.length);
  return [
    ...(first.trim() === "" ? [] : [{ label: "", other: false, rest: inOne(first) }]),
    ...found.map((match, i) => ({
      label: (match[1] ?? match[2] ?? "").replace(/\s+/g, " "),
      other: match[1] === undefined,
      rest: inOne(
        text.slice(match.index + withoutFeeds(match[0]).length, found[i + 1]?.index).replace(OTHER_LABEL, ""),
        IS_ROLE.test(match[1] ?? ""),
      ),
    })),
  ];
}

/** So long an aside may be. */
const ASIDE = 120;

// "Ada (new asst. registrar — welcome!)"
function isInAside({ 0: label, index }: RegExpExecArray, text: string): boolean {
  const before = text.slice(Math.max(0, index - ASIDE), index);
  return /[–—-]\s*$/.test(label) && before.lastIndexOf("(") > before.lastIndexOf(")");
}

// A label without the line feeds at its end, and what stands behind the first of them.
function withoutFeeds(label: string): string {
  const words = label.trimEnd();
  const feed = label.indexOf("\n", words.length);
  return feed < 0 ? label : label.slice(0, feed);
}

/** The words of a list down to the sentence below it. */
export function listedIn(text: string): string {
  return inOne(text).split(BREAK, 1)[0] ?? "";
}

// A name a line, without commas, is a list; else a line end may stand within a name.
function inOne(text: string, isOfRole = false): string {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  // ": Ada" as a wiki defines who is meant.
  if (lines.length > 1 && lines.every((line) => line.startsWith(": ")))
    return lines.map((line) => line.slice(2)).join(", ");
  const rows = affiliated(lines);
  if (rows !== undefined) return rows.join(", ");
  if (lines.length > 1 && lines.every((line) => WITH_ASIDE.test(line)))
    return lines.map((line) => line.replace(/, (\p{Ll}[^()]{1,120})$/u, " ($1)")).join(", ");
  const whole = lines.every((line) => /^(?:@\S+|\S+(?: \S+)+)$/.test(line));
  const isOfEach = lines.length > 1 && lines.every((line) => NAME_LINE.test(line));
  const isEach = isOfEach && (lines.length > 2 || lines.some((line) => line.endsWith(")")));
  const isColumn = lines.length > 1 && !JOINED.test(text) && (/^\s*\n/.test(text) || whole || isEach);
  const isRoll =
    lines.every((line) => PERSON_LINE.test(line)) && lines.some((line) => ROLE_BEHIND.test(line));
  return lines
    .map((line, i) => {
      if (i > 0 && CAME_LATER.test(line)) return `, ${line}`;
      const before = i > 0 ? (lines[i - 1] ?? "") : "";
      // "Scribe: Ada", and below it "Ben, Cleo"
      const isList = isOfRole && before !== "" && line.includes(",") && !before.includes(",");
      const isEnd = i > 0 && (isList || SENTENCE.test(line) || LED_BELOW.test(line)) && !GOES_ON.test(before);
      return isEnd ? `${BREAK}${line}` : line;
    })
    .join(isColumn || isRoll ? ", " : " ");
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

/** Whether a text opens with any of these labels, or is one. */
export function isLabelled(words: string): boolean {
  const label = segments(words)[0]?.label ?? "";
  return isAlone(label) || isAlone(words.trim().replace(/:$/, ""));
}

/** Whether each line of a text opens with a label, and one of them says when or where it was: "Date: …", "Present: …". */
export function isHead(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const labels = lines.map((line) => segments(line)[0]).map((one) => (one?.other === false ? one.label : ""));
  return labels.every((label) => label !== "") && labels.some((label) => IS_WHEN.test(label));
}

/** A text without the label it opens with. */
export function unlabelled(words: string): string {
  return words.replace(OPENS, "").replace(HEADING, "").replace(ROLE_LABEL, "");
}

/** The words of a paragraph as written, with a colon behind a bold label that has none: "**Present** Ada, Ben". */
export function labelledWords(children: readonly Inline[]): string {
  const lines = children
    .map((child, i) => {
      const behind = children[i + 1];
      const isBare =
        behind?.kind === "break" || (behind?.kind === "text" && /^\s+[^\s:–—-]/.test(behind.text));
      const isLabel =
        child.kind === "strong" && isBare && isAlone(plain(child.children).trim().replace(/\?$/, ""));
      // "Present: Ada **Chair:** Ben"
      const isNext =
        i > 0 &&
        (child.kind === "strong" || child.kind === "emphasis") &&
        isAlone(plain(child.children).replace(/:$/, ""));
      // "**Who:** Ada **Typing:** Ben"
      const isLabelled = i > 0 && child.kind === "strong" && /:$/.test(plain(child.children));
      const gap = isGap(children, i) ? "," : "";
      return `${isNext ? "; " : isLabelled ? "\n" : ""}${gap}${written([child])}${isLabel ? ":" : ""}`;
    })
    .join("")
    .split("\n")
    .map((line, i, { length }) => (i < length - 1 && isOfPresence(line) ? `${line}:` : line))
    .map((line, _, { length }) =>
      withoutSign(line, length > 1)
        .replace(PICTURES, "")
        .replace(NUMBERED, "")
        .replace(WIKI_BOLD, "")
        .replace(PAIR, "$1: $3; $2: $4")
        .replace(IN_PARENTHESES, "; $1"),
    )
    .reduce(withPlus, []);
  return withColons(lines, isAlone).join("\n");
}

/** "Chair / minutes: Ada / Ben" */
const PAIR = expression(
  "^({roleLabel}) ?(?:{and}|[/&+]) ?({roleLabel})\\s*: ([^/&+,:;]{2,60}?) ?(?: {and} |[/&+,]) ?([^/&+,:;]{2,60})$",
  "i",
);

const LABEL_PLUS = expression("^\\s*(?<label>{labelPlus}) ?\\+:?(?: +(?! )(?<who>.*))?$", "i");

// "present+ ada", and below it "present+ ben", as people write in a chat.
function withPlus(lines: readonly string[], line: string): string[] {
  const { label, who = "" } = LABEL_PLUS.exec(line)?.groups ?? {};
  if (label === undefined) return [...lines, line];
  const opening = `${label.toLowerCase()}: `;
  const before = lines.find((one) => one.startsWith(opening));
  return before === undefined
    ? [...lines, opening + who]
    : lines.map((one) => (one === before ? `${one}, ${who}` : one));
}

/** "Ada, Ben (chair: Ada)" */
const IN_PARENTHESES = expression("[[(]({roleLabel}: [^()[\\]]{2,80})[\\])]", "gi");

// "Present" on a line of its own, over names that no empty line parts from it.
function isOfPresence(line: string): boolean {
  return IS_PRESENT.test(line) || IS_ABSENT.test(line);
}

/** As a wiki writes bold words. */
const WIKI_BOLD = /'{2,3}/g;

/** Pictures before words: "👥 Attendees". */
export const PICTURES = /^(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|\s|:\w{1,40}:)+/u;

/** "1.1 Attending: Ada, Ben" */
const NUMBERED = /^\s*\d{1,2}(?:\.\d{1,2}){1,2}[.)]?\s+(?=\p{Lu})/u;

// Nothing but a space between two links, as programs list the people whom they know.
function isGap(children: readonly Inline[], i: number): boolean {
  const child = children[i];
  const isSpace = (one: Inline | undefined) => one?.kind === "text" && one.text.trim() === "";
  if (!isSpace(child)) return false;
  let [before, behind] = [i - 1, i + 1];
  while (isSpace(children[before])) before--;
  while (isSpace(children[behind])) behind++;
  return children[before]?.kind === "link" && children[behind]?.kind === "link";
}
