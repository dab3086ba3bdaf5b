/** The lines of a list as one text: where each is somebody a comma parts them, and a sentence below them is set apart. */
import { expression } from "../../expression.ts";
import { affiliated } from "../words/affiliated.ts";

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
const JOINED = expression("[,;]|\\s{and}\\s");

/** What parts a list from the sentence below it. */
export const BREAK = "\u2028";

/** The words of a list down to the sentence below it. */
export function listedIn(text: string): string {
  return inOne(text).split(BREAK, 1)[0] ?? "";
}

/** A name a line, without commas, is a list; else a line end may stand within a name. */
export function inOne(text: string, isOfRole = false): string {
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
