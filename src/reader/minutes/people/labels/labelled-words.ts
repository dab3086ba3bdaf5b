/** The words of a paragraph in which each label has its colon, however a hand sets it off: in bold type, by a sign, with a plus. */
import type { Inline } from "../../../../model/document.ts";
import { plain, written } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { IS_ABSENT, IS_OTHER, IS_PRESENT, IS_ROLE, isAlone, PICTURES } from "../labels.ts";
import { withColons, withoutSign } from "./signs.ts";

/** The words of a paragraph as written, with a colon behind a bold label that has none: "**Present** Ada, Ben". */
export function labelledWords(children: readonly Inline[]): string {
  const isOfLabels = openWithLabels(children);
  const lines = children
    .map((child, i) => {
      const behind = children[i + 1];
      const isBare =
        behind?.kind === "break" || (behind?.kind === "text" && /^\s+[^\s:–—-]/.test(behind.text));
      const isLabel =
        child.kind === "strong" &&
        isBare &&
        ((isOfLabels && opensLine(children, i)) || isAlone(plain(child.children).trim().replace(/\?$/, "")));
      // "Present: Ada **Chair:** Ben"
      const isNext =
        !opensLine(children, i) &&
        (child.kind === "strong" || child.kind === "emphasis") &&
        isAlone(plain(child.children).replace(/:$/, ""));
      // "**Who:** Ada **Typing:** Ben"
      const isLabelled =
        !opensLine(children, i) && child.kind === "strong" && /:$/.test(plain(child.children));
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

/** "1.1 Attending: Ada, Ben" */
const NUMBERED = /^\s*\d{1,2}(?:\.\d{1,2}){1,2}[.)]?\s+(?=\p{Lu})/u;

const SHORT_LABEL = /^\p{L}[\p{L}\d /&'’-]{1,30}$/u;

// "**Date** Tuesday", and below it "**Chair** Ada": where each of several lines opens in bold and one by a known label, all are labels.
function openWithLabels(children: readonly Inline[]): boolean {
  const bold = children.filter((child, i) => child.kind === "strong" && opensLine(children, i));
  const labels = bold.map((child) => plain([child]).trim());
  return (
    labels.length > 1 &&
    labels.length === written(children).split("\n").length &&
    labels.every((label) => SHORT_LABEL.test(label)) &&
    labels.some((label) => IS_ROLE.test(label) || IS_PRESENT.test(label) || IS_ABSENT.test(label)) &&
    labels.some((label) => IS_OTHER.test(label))
  );
}

function opensLine(children: readonly Inline[], i: number): boolean {
  const before = children[i - 1];
  return before === undefined || /\n$/.test(written([before]));
}

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
