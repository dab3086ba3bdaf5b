/** A line of a head, and the names that it has alone behind a label in any words. */
import type { Block } from "../../../../model/document.ts";
import { written } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { isLabelled, segments } from "../labels/segments.ts";
import { IS_ABSENT, IS_OTHER, IS_ROLE, isOfAnotherGroup, OF_OTHERS } from "../labels.ts";
import { type NamedPerson, peopleInWords } from "../people-in-words.ts";
import { NO_LIST } from "./any-group.ts";
import { isRow, namesAlone } from "./names-alone.ts";

/** So far down such a line may stand. */
export const TOP = 6;
/** "On the ferry: Ada, Ben", "Seven of us – Ada, Ben", "Those who answered were Ada and Ben", "ppl = ada, ben" */
export const BEHIND_LABEL = expression(
  '^(?<label>[^:.?!–—=]{2,80}?)(?::| ?=| [–—-]| (?:{were}):?) (?<names>[\\p{L}@\\p{Pi}"][^:?]{1,400})$',
  "u",
);
const PICTURE = "\\p{Extended_Pictographic}[\\u200D\\uFE0F\\p{Emoji_Modifier}]{0,2}";
/** "In the room 🪑 Ada, Ben" */
const BEFORE_PICTURE = new RegExp(
  `^(?<label>\\p{L}[\\p{L}\\p{N}'’ -]{1,50} ${PICTURE}) (?<names>[\\p{L}@][^:?]{1,400})$`,
  "u",
);
/** "👂 ada, ben" */
const BEHIND_PICTURE =
  /^(?<label>(?:\p{Extended_Pictographic}[\u200D\uFE0F\p{Emoji_Modifier}]{0,2}){1,3}) (?<names>[\p{L}@][^:?]{1,300})$/u;
/** "+ ada, ben", below who led: to Markdown it is an item, the only one. */
const ITEM = /^(?:[+&] )?(?<names>[\p{L}@][^:?.]{1,300}(?:,|&|\+) [^:?.]{1,100})$/u;
/** On holiday, ill, on the way. */
const AWAY_SIGN = /[🏖🏝🌴🤒🤧😷🛌✈🚫❌💤🙏]/u;
const LINES = expression(
  "\\n|(?<=[\\p{L})]{2}\\.|\\d\\)\\.)(?<!\\b{title}\\.) (?=\\p{Lu})| (?:--|·|\\|) ",
  "u",
);
const ANY_GROUP_OPENS = expression("^(?:{anyGroupOpening})\\b", "i");

/** The lines of a paragraph or the items of a list; one that is wrapped goes on. */
export function linesOf(block: Block): readonly string[] {
  if (block.kind === "list")
    return block.items.flatMap(({ children: [first, ...others] }) =>
      first?.kind === "paragraph" && others.length === 0
        ? `${block.items.length === 1 ? "+ " : ""}${written(first.children).replace(/\n/g, " ")}`
        : [],
    );
  if (block.kind !== "paragraph") return [];
  return written(block.children)
    .replace(/(?<=[,;(:]) ?\n|\n(?=\()/g, " ")
    .split("\n")
    .flatMap((line) => inOneRow(line).split(LINES))
    .map((line) => line.trim());
}

// "Circle: Ada (chair) · Ben · Cleo" is a row of names; behind another label something else begins.
function inOneRow(line: string): string {
  const [first = "", ...others] = line.split(/ [·|] /);
  const isRow = others.length > 1 && !others.some((part) => /[:=]/.test(part));
  return isRow ? [first, ...others].join(", ") : line;
}

/** What stands before the names of a line. */
export function labelOf(line: string): string {
  return (BEHIND_LABEL.exec(line) ?? beforePicture(line))?.groups?.label ?? "";
}

// "In the boathouse ⛵ Ada, Ben"; a picture behind other words may show anything.
function beforePicture(line: string): RegExpExecArray | null {
  const match = BEFORE_PICTURE.exec(line);
  return ANY_GROUP_OPENS.test(match?.groups?.label ?? "") ? match : null;
}

/** The people whom a line names, unless it says that they are away. */
export function namesInLine(line: string): readonly NamedPerson[] {
  const item = ITEM.exec(line.replace(/[.!]$/, ""))?.groups?.names ?? "";
  const { label = "", names = item } =
    (BEHIND_LABEL.exec(line) ?? BEHIND_PICTURE.exec(line) ?? beforePicture(line))?.groups ?? {};
  if (AWAY_SIGN.test(label)) return [];
  const isOther = [OF_OTHERS, NO_LIST, IS_ABSENT, IS_ROLE, IS_OTHER].some((one) => one.test(label));
  if (names === "" || isOther || isOfAnotherGroup(label) || isLabelled(names)) return [];
  // Without a label nothing but names, as they are written.
  return label !== "" || line.startsWith("+ ") || isRow(names) ? namesAlone(names) : [];
}

/** Those of whom a line says that they did not come. */
export function awayIn(line: string): readonly NamedPerson[] {
  const { label: sign = "", names = "" } = BEHIND_PICTURE.exec(line)?.groups ?? {};
  if (AWAY_SIGN.test(sign)) return peopleInWords(names, true);
  return segments(line).flatMap(({ label, rest }) => (IS_ABSENT.test(label) ? peopleInWords(rest) : []));
}
