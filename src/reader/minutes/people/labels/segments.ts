/** A text cut at the labels of a list of attendees. */
import { expression } from "../../expression.ts";
import { ALSO, COUNT, END, IS_ROLE, isAlone } from "../labels.ts";
import { inOne } from "./joined.ts";

const LABELS = expression(
  `(?:^\\s*|\\n[^\\S\\n]*|(?:[.;,]|\\s(?:[-–—|·•]|//?))\\s+)({present}|{presentLoosely}|${ALSO}|{absent}|{roleLabel}(?: ?(?:{and}|[/&+,]) ?{roleLabel})?|{whenAndWhere}|{agenda})${COUNT}${END}|\\n[^\\S\\n]*(\\p{L}[\\p{L}\\d '’/&-]{1,40}|\\p{L}+, (?:\\p{Ll}{1,12} ){2,8}\\p{Ll}{1,12})\\s*:(?=\\s)`,
  "giu",
);
const IS_WHEN = expression("^{whenAndWhere}$", "i");
/** "Notes: Ada | Topic: Lamp" */
const OTHER_LABEL = /\s[|·•]\s\p{L}[\p{L} ]{1,30}:\s.*$/su;

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
