/** Signs beside names whose meaning a note explains: "⭐ Ada", and "⭐ = chair" above or below the list. */
import type { Block, Document, Inline } from "../../../model/document.ts";
import { plain, plainBlock, written } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { isAlone } from "./labels.ts";

const SIGN =
  "(?:[*+†‡§°^#~]{1,2}|(?:\\p{Extended_Pictographic}[\\uFE0F\\u200D]{0,2}){1,2}|:[a-z][a-z\\d_+-]{1,30}:)";
const PAIR = `(?<sign>${SIGN})\\s{0,3}(?:[=:–—-]|->|→)?\\s{0,3}(?:{the} )?(?<role>{roleLabel})`;
/** "⭐ Chair" on a line of its own, or one beside others: "* chair, + scribe". */
const EXPLAINS = expression(`^${PAIR}[.]?$`, "iu");
/** "Attendees (* = chair):" */
const ASIDE = expression(`\\((?:${PAIR.replace(/\?<\w+>/g, "?:")}[,;]?\\s*){1,4}\\)`, "iu");
/** Behind a picture it says how it looks. */
const LOOK = "\uFE0F";
/** "(* chair)": no picture, which may be of somebody. */
const MARK = /^\([*+†‡§°^#~]/;
/** So many blocks from the top a list and what explains it stand. */
const TOP = 16;

/** The document with the role in parentheses in place of each sign, and without the lines that explain them; the same one where none does. */
export function withoutSigns(document: Document): Document {
  const top = document.slice(0, TOP);
  const explained = top.flatMap(signsIn);
  if (explained.length === 0) return document;
  // "Ada (🎤 host)" explains nothing where no other sign is the same.
  const rest = top.filter((block) => !isLegend(block)).map((block) => plainBlock(block).replace(ASIDE, ""));
  const signs = explained.filter(([sign]) => rest.some((words) => words.replaceAll(LOOK, "").includes(sign)));
  if (signs.length === 0) return document;
  const inLine = (line: string) =>
    isLegendLine(line)
      ? ""
      : signs.reduce(
          (words, [sign, role]) =>
            words.replaceAll(`(${sign})`, () => sign).replaceAll(sign, () => ` (${role}) `),
          line.replace(ASIDE, "").replaceAll(LOOK, ""),
        );
  const spelledOut = (text: string) => text.split("\n").map(inLine).join("\n");
  return [
    ...top.filter((block) => !isLegend(block)).map((block) => mapped(block, spelledOut)),
    ...document.slice(TOP),
  ];
}

function signsIn(block: Block): readonly (readonly [string, string])[] {
  if (block.kind === "list")
    return isLegend(block) ? block.items.flatMap(({ children }) => children.flatMap(signsIn)) : [];
  if (block.kind !== "paragraph" && block.kind !== "heading") return [];
  const lines = block.kind === "heading" ? [] : written(block.children).split("\n").filter(isLegendLine);
  const aside = asideIn(plain(block.children));
  return [...lines, ...(aside === undefined ? [] : [aside])].flatMap((line) =>
    partsOf(line).flatMap((part) => {
      const { sign = "", role = "" } = EXPLAINS.exec(part)?.groups ?? {};
      return sign === "" ? [] : [[sign.replaceAll(LOOK, ""), role] as const];
    }),
  );
}

// Behind a label, or with what makes it an equation: "Ada (🎤 host)" says what she is.
function asideIn(words: string): string | undefined {
  const { 0: aside = "", index = 0 } = ASIDE.exec(words) ?? {};
  const isBehindLabel = isAlone(words.slice(0, index).trim());
  return aside !== "" && (isBehindLabel || aside.includes("=") || MARK.test(aside))
    ? aside.slice(1, -1)
    : undefined;
}

// Nothing but what explains signs.
function isLegend(block: Block): boolean {
  if (block.kind === "list") return block.items.every(({ children }) => children.every(isLegend));
  return block.kind === "paragraph" && written(block.children).split("\n").every(isLegendLine);
}

function isLegendLine(line: string): boolean {
  return partsOf(line).every((part) => EXPLAINS.test(part));
}

// "(⭐ chair, ✍ scribe)"
function partsOf(line: string): readonly string[] {
  return line
    .replace(/^\(|\)$/g, "")
    .split(/[,;|]/)
    .map((part) => part.trim());
}

function mapped(block: Block, spelledOut: (text: string) => string): Block {
  switch (block.kind) {
    case "paragraph":
    case "heading": {
      const own = { ...block, children: block.children.map((one) => mappedInline(one, spelledOut)) };
      return plainBlock(own) === plainBlock(block) ? block : own;
    }
    case "list":
      return {
        ...block,
        items: block.items.map((item) => ({
          ...item,
          children: item.children.map((child) => mapped(child, spelledOut)),
        })),
      };
    default:
      return block;
  }
}

function mappedInline(one: Inline, spelledOut: (text: string) => string): Inline {
  if (one.kind === "text") return { ...one, text: spelledOut(one.text) };
  return "children" in one
    ? { ...one, children: one.children.map((child) => mappedInline(child, spelledOut)) }
    : one;
}
