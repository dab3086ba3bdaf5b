/** The people of lines with labels: "Present: Ada, Ben; chair: Ada", "Harbour Inc: Cleo" below "Attendees:". */
import { expression } from "../../expression.ts";
import { withBodies } from "../head/bodies.ts";
import { namesAlone } from "../head/names-alone.ts";
import { withOtherLabels } from "../head/other-labels.ts";
import { withSides } from "../head/sides.ts";
import { BREAK, listedIn } from "../labels/joined.ts";
import { type Segment, segments } from "../labels/segments.ts";
import { IS_PRESENT, isForOne, isOfWhere, isPart, LOOSELY } from "../labels.ts";
import { markedPeople } from "../marked.ts";
import { type ListedPerson, under } from "../offices.ts";
import { type NamedPerson, peopleInWords } from "../people-in-words.ts";

/**
 * The people of labelled lines; words before the first label are no names, nor is what stands behind one of another kind,
 * unless it parts those present into groups: "Attendees:", below it "Harbour Inc: Ada".
 */
export function peopleInLine(said: string, above: string, heading: string): readonly ListedPerson[] {
  const isBelow = IS_PRESENT.test(above);
  const text = withOtherLabels(withBodies(withSides(said)), IS_PRESENT.test(heading) ? heading : above);
  let label = above;
  let awaits = false;
  const all = segments(text).map((one, _, parts) => ({ ...one, rest: apart(one, parts) }));
  const groups = isBelow ? inGroups(text) : undefined;
  if (groups !== undefined) return peopleInWords(groups, false, true);
  return all.flatMap((segment) => {
    const isPeople =
      !segment.other || ((IS_PRESENT.test(label) || LOOSELY.test(`${label}: .`)) && isOfWhere(segment.label));
    if (!isPeople && !awaits) return [];
    if (!segment.other) {
      if (segment.label === "" && above === "" && all.length > 1) return [];
      label = segment.label === "" ? label : segment.label;
      awaits = segment.rest === "";
    }
    const isOfThere = isPart(label) || IS_PRESENT.test(label) || LOOSELY.test(`${label}: .`);
    const marked = isOfThere ? markedPeople(segment.rest) : undefined;
    if (marked !== undefined) return marked;
    const isOne =
      isForOne(label) || (!IS_PRESENT.test(label) && isPart(label) && ONE_SMALL.test(segment.rest));
    const own = isForOne(label) ? segment.rest.replace(NEXT_ONE, "") : segment.rest;
    const named = peopleInWords(sentence(own), isOne || isOfWhere(segment.label), IS_PRESENT.test(label));
    // "Ada wrote and called on people. Ben, Cleo (online)", below a heading of those present
    const [, ...others] = heading !== "" && segment.label === "" ? listedIn(own).split(FULL_STOP) : [];
    named.push(...others.flatMap((one) => namesAlone(one.replace(/\.$/, ""))));
    const isSure = isPeople && !MEDIUM.test(label);
    return under(label, isSure ? named : named.filter(isWholeName));
  });
}

// "Present: ada ben cleo", where another label names one of them: nicks with nothing between.
function apart({ label, rest }: Segment, all: readonly Segment[]): string {
  const words = rest.trim().split(" ");
  const isRow = words.length > 1 && words.every((word) => NICK.test(word)) && IS_PRESENT.test(label);
  const isOne = isRow && all.some((one) => isForOne(one.label) && words.includes(one.rest.trim()));
  return isOne ? words.join(", ") : rest;
}

/** "Chair: Ada → next: Ben", "Chair: Ada, next time Ben" */
const NEXT_ONE = expression("\\s?(?:->|[→⇒,;(/|–—-])\\s?[^,;()]{0,20}\\b{nextWord}\\b[\\s\\S]*$", "i");
/** Behind it a link may stand as well as people. */
const MEDIUM = expression("^{medium}$", "i");
const NICK = /^@?[\p{L}\d][\p{L}\d_-]{1,20}$/u;

/** "By phone: ada" */
const ONE_SMALL = /^\p{Ll}[\p{L}\d_.-]+(?: \([^()]{1,60}\))?$/u;
/** "Prof. Example" ends no sentence; "Bo. Ada had the pen" does. */
const FULL_STOP = expression(
  "(?:(?<=[\\p{Ll}\\d_]{2}|\\))(?<!\\b(?:{title}|(?i:{shortBody})))\\. (?=\\p{Lu})|(?<=, \\p{Lu}\\p{Ll})(?<!\\b{title})\\. (?=\\p{Lu}\\S* \\p{Ll}))(?![^()]{0,80}\\))",
  "u",
);

/** "Ada, Ben. Also Mr Example (plot 17) for item 4." */
const ALSO = expression(
  "\\. (?i:{alsoLead}) (?=(?:{title}\\.? )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}(?: \\([^()]{1,40}\\))?(?: \\p{Ll}{2,5} [\\p{L}\\d ]{1,20})?\\.?$)",
  "u",
);
/** "3 of 4 – Ada, Ben" */
const OF_SO_MANY = expression("^\\d+ ?(?:{ofWhole}|/) ?\\d+\\s*[–—:-]\\s+", "i");
/** "3 (Ada, Ben, Cleo)" */
const COUNTED = /^\d{1,3} \(([^()]+)\)[.;]?$/;
/** "38 members, among them the board: Ada, Ben" */
const AMONG = expression("^.{0,80}\\b{amongThem}\\b[^:]{0,40}: ", "i");

/** "Harbour Inc: Ada, Ben" */
export const GROUP = /^\p{L}[^:,;()]{0,40}(?:, \p{Lu}[^:,;().]{1,24})?: (?=\S)/u;

// The names of lines that each open with a group of those present, which is no label that says another thing.
function inGroups(text: string): string | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isGroup = (line: string) => {
    const label = segments(line)[0]?.label ?? "";
    return GROUP.test(line) && (label === "" || (isPart(label) && !MEDIUM.test(label)));
  };
  return lines.every(isGroup) ? lines.map((line) => line.replace(GROUP, "")).join(", ") : undefined;
}

// What stands behind the first sentence is no list.
function sentence(rest: string): string {
  const [list = ""] = rest.split(BREAK, 1);
  return (list.replace(ALSO, ", ").split(FULL_STOP, 1)[0] ?? "")
    .replace(AMONG, "")
    .replace(OF_SO_MANY, "")
    .replace(COUNTED, "$1");
}

// Behind a label of another kind only what can be nothing else: "Ada Example", "@ada".
function isWholeName({ name }: NamedPerson): boolean {
  return /^(?:@\S+|\p{Lu}\S* (?:.*\s)?[^\s\p{Lu}]*\p{Lu}\S*)$/u.test(name);
}
