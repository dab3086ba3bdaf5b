/** Lines at the top that are names alone behind a label in any words: "Round of names: Ada, Ben", "+ ada, ben". */
import type { Block, Document } from "../../../../model/document.ts";
import { plain, written } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { areCalledBelow, areHeard, areToldOf, toldOfBelow } from "../heard-below.ts";
import { isLabelled, segments } from "../labels/segments.ts";
import { IS_ABSENT, IS_OTHER, IS_PRESENT, IS_ROLE, isOfAnotherGroup, isPart, OF_OTHERS } from "../labels.ts";
import { ledAndNoted } from "../led/led-briefly.ts";
import { isWrittenAsName } from "../names.ts";
import { type NamedPerson, once, peopleInWords } from "../people-in-words.ts";
import { headOf, isDay } from "./head.ts";

/** So far down such a line may stand. */
const TOP = 6;
/** "On the ferry: Ada, Ben", "Seven of us – Ada, Ben", "Those who answered were Ada and Ben", "ppl = ada, ben" */
const BEHIND_LABEL = expression(
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
export const NO_LIST = expression("\\b{noListLabel}\\b", "i");
const PARTED = expression("[,;] (?:{and} )?| {and} | & ", "");
const LAST_AND = expression(",? {and},", "g");
const LINES = expression(
  "\\n|(?<=[\\p{L})]{2}\\.|\\d\\)\\.)(?<!\\b{title}\\.) (?=\\p{Lu})| (?:--|·|\\|) ",
  "u",
);
/** "two Petes", "9 humans", "a dog" */
const SO_MANY = expression("^\\+?(?:\\d+|{soMany}) \\p{L}(?![^,]* {leadEnd} )", "iu");
const TAIL = expression(",? {behindNames}[.!]*$", "i");
/** "Ada, who came late" */
const WHO = expression(", ({whoClause} [^,;()]{2,60})", "gi");
const IS_ANIMAL = expression("\\((?:[^()]* )?{animal}\\)", "i");
const ATTENDED_HOW = expression(
  "^(?:{attendedHow}|{roleLabel}|{attendedSpan}[\\s\\S]*|{newHere}[\\s\\S]*)$",
  "i",
);
/** As somebody is called in a chat. */
const SMALL = /^@?[\p{Ll}\d][\p{L}\d_.-]{1,20}$/u;

/** The people of such lines, and the block that has most of them. */
export function namesInHead(document: Document): { people: readonly NamedPerson[]; block?: Block } {
  const top = headOf(document).slice(0, TOP);
  const away = new Set(
    top
      .flatMap(linesOf)
      .flatMap(awayIn)
      .map(({ name }) => name),
  );
  const isServed = ledAndNoted(document).length > 0;
  for (const [i, block] of top.entries()) {
    const below = document.slice(document.indexOf(block) + 1);
    // One alone behind a label may be a place.
    const parts = linesOf(block);
    const lines = parts.map(namesInLine);
    // Looked for all at once: a block may have thousands of lines.
    const alone = lines.flatMap((one) => (one.length === 1 && !one.some(isHowThere) ? one : []));
    const told = new Set(toldOfBelow(alone, below));
    const found = lines.filter(
      (one, at) =>
        one.length > 1 ||
        isOfStaff(parts[at] ?? "") ||
        one.some((person) => isHowThere(person) || told.has(person)),
    );
    const people = once(found.flat()).filter(({ name }) => !away.has(name));
    const isBeside =
      isServed || [top[i - 1], block, top[i + 1]].some((one) => one !== undefined && saysWho(one));
    if (people.length < (isBeside ? 1 : 2)) continue;
    const isKnown = found.flat().some(isHowThere) || people.filter(hasInitials).length > 1;
    const isHeard = isBeside || isKnown || areHeard(people, below);
    const isOfAny = areAnyGroup(parts) && mayBeAbove(document, document.indexOf(block));
    if (
      (isHeard && (isBeside || areMany(found))) ||
      areToldOf(people, below) ||
      (isOfAny && areCalledBelow(people, below))
    )
      return { people: once([...people, ...top.slice(i + 1).flatMap(staffIn)]), block };
  }
  return { people: [] };
}

function areAnyGroup(lines: readonly string[]): boolean {
  return lines
    .map(labelOf)
    .every((label) => label === "" || isLabelled(`${label}: .`) || mayBeAnyGroup(label));
}

// Two by one name each may be anything: birthdays, a pair.
function areMany(found: readonly (readonly NamedPerson[])[]): boolean {
  return (
    found.some((people) => people.length > 2) ||
    (found.some((people) => people.length > 1) && (found[0] ?? []).every(({ name }) => name.includes(" ")))
  );
}

// "Notes: Ben", "Apologies: Cleo": such a head tells who came.
function saysWho(block: Block): boolean {
  return linesOf(block).some((line) =>
    segments(line).some(
      ({ label, rest }) =>
        (IS_ROLE.test(label) || IS_ABSENT.test(label)) && peopleInWords(rest, true).length > 0,
    ),
  );
}

// "Staff: Ada Example", below others of the same body.
function isOfStaff(line: string): boolean {
  return isPart(segments(line)[0]?.label ?? "");
}

const IS_ALSO_THERE = expression("^{others}$", "i");

/** Those of the lines right below such a block that are of others who came: "Also: Cleo", "Not voting: Dan". */
export function partsBelow(document: Document, block: Block): readonly NamedPerson[] {
  const below = document.slice(document.indexOf(block) + 1).slice(0, TOP);
  const end = below.findIndex((one) => !isLabelled(linesOf(one)[0] ?? ""));
  return below.slice(0, end < 0 ? undefined : end).flatMap(staffIn);
}

/** Those of the first lines of a note: "Ada types. Also there: Councillor Example". */
export function partsAtTop(document: Document): readonly NamedPerson[] {
  return headOf(document).slice(0, TOP).flatMap(staffIn);
}

function staffIn(block: Block): readonly NamedPerson[] {
  return linesOf(block).flatMap((line) => {
    const parts = segments(line).filter(({ label }) => isPart(label) || IS_ALSO_THERE.test(label));
    return parts.flatMap(({ rest }) => peopleInWords(rest).filter(({ name }) => isWrittenAsName(name)));
  });
}

function isHowThere({ as, role }: NamedPerson): boolean {
  return [as, role].some((one) => one !== undefined && ATTENDED_HOW.test(one));
}

// "Ada Example (AE)", "Ben (BS)"
function hasInitials({ name, as = "" }: NamedPerson): boolean {
  return /^\p{Lu}{2,4}$/u.test(as) && name.startsWith(as.slice(0, 1));
}

function awayIn(line: string): readonly NamedPerson[] {
  const { label: sign = "", names = "" } = BEHIND_PICTURE.exec(line)?.groups ?? {};
  if (AWAY_SIGN.test(sign)) return peopleInWords(names, true);
  return segments(line).flatMap(({ label, rest }) => (IS_ABSENT.test(label) ? peopleInWords(rest) : []));
}

// The lines of a paragraph or the items of a list; one that is wrapped goes on.
function linesOf(block: Block): readonly string[] {
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

const BESIDE_BODY = expression("^{besideBody}$", "i");
export const OF_GROUP = expression("\\b(?:{body}|{memberOf}|{groupWord})\\b", "i");

/** The lines of a head that names who was there, where those of a body are labelled as it: "Board: Ada, Ben" as "Present: Ada, Ben". */
export function withBodies(text: string): string {
  const labels = segments(text).flatMap(({ label, other }) =>
    other || !IS_PRESENT.test(label) ? [] : label,
  );
  if (labels.some((label) => !BESIDE_BODY.test(label))) return text;
  return text
    .split("\n")
    .map((line) => {
      const { label = "", names = "" } = BEHIND_LABEL.exec(line)?.groups ?? {};
      const people = OF_GROUP.test(label) && !isLabelled(line) ? namesInLine(line) : [];
      const isOfBody = people.length > 0 && people.every(({ name }) => /^[\p{Lu}@]/u.test(name));
      return isOfBody ? `Present: ${names}` : line;
    })
    .join("\n");
}

/** Whether a block is such a line. */
export function isOfBody(block: Block | undefined): boolean {
  if (block?.kind !== "paragraph") return false;
  const words = written(block.children);
  return withBodies(words) !== words;
}

const ANY_GROUP_OPENS = expression("^(?:{anyGroupOpening})\\b", "i");
const ANY_GROUP = expression("^(?:\\p{L}{2,15}(?<!{agentEnding})|(?:{anyGroupOpening})\\b.{0,60})$", "iu");

/** Whether a label no list has may be of those who were there: "Faces", "Round the stove"; "Donors", "Rope panel" is of something. */
function mayBeAnyGroup(label: string): boolean {
  const words = label.replace(
    /^[^\p{L}]+|:$| \p{Extended_Pictographic}[\u200D\uFE0F\p{Emoji_Modifier}]{0,2}$/gu,
    "",
  );
  return ANY_GROUP.test(words) && !OF_OTHERS.test(words) && !NO_LIST.test(words);
}

/** The same of a block above names, unless it is the title. */
export function mayBeAbove(document: Document, i: number): boolean {
  const above = document[i - 1];
  if (above === undefined || (above.kind === "heading" && i === 1)) return true;
  if (above.kind === "heading") return isDay(plain(above.children)) || mayBeAnyGroup(plain(above.children));
  const words = above.kind === "paragraph" ? plain(above.children) : "";
  return !words.endsWith(":") || mayBeAnyGroup(words);
}

function labelOf(line: string): string {
  return (BEHIND_LABEL.exec(line) ?? beforePicture(line))?.groups?.label ?? "";
}

// "In the boathouse ⛵ Ada, Ben"; a picture behind other words may show anything.
function beforePicture(line: string): RegExpExecArray | null {
  const match = BEFORE_PICTURE.exec(line);
  return ANY_GROUP_OPENS.test(match?.groups?.label ?? "") ? match : null;
}

function namesInLine(line: string): readonly NamedPerson[] {
  const item = ITEM.exec(line.replace(/[.!]$/, ""))?.groups?.names ?? "";
  const { label = "", names = item } =
    (BEHIND_LABEL.exec(line) ?? BEHIND_PICTURE.exec(line) ?? beforePicture(line))?.groups ?? {};
  if (AWAY_SIGN.test(label)) return [];
  const isOther = [OF_OTHERS, NO_LIST, IS_ABSENT, IS_ROLE, IS_OTHER].some((one) => one.test(label));
  if (names === "" || isOther || isOfAnotherGroup(label) || isLabelled(names)) return [];
  // Without a label nothing but names, as they are written.
  return label !== "" || line.startsWith("+ ") || isRow(names) ? namesAlone(names) : [];
}

function isRow(names: string): boolean {
  const parts = names
    .replace(/ ?\([^()]*\)/g, "")
    .replace(LAST_AND, ", ")
    .split(PARTED);
  return parts.length > 2 && parts.every(isWrittenAsName);
}

/** The people of words that are names and nothing else, but for so many others and a dog. */
export function namesAlone(words: string): readonly NamedPerson[] {
  const parts = words
    .replace(TAIL, "")
    .replace(WHO, " ($1)")
    // What stands in parentheses stays whole.
    .replace(/\([^()]{1,200}\)/g, (aside) => aside.replaceAll(" ", "\u0001"))
    .replace(LAST_AND, ", ")
    .split(PARTED)
    .map((part) => part.replaceAll("\u0001", " "));
  const named = parts.filter((part) => !SO_MANY.test(part) && !IS_ANIMAL.test(part));
  if (named.length * 2 < parts.length) return [];
  const people = peopleInWords(named.join(", "), true);
  return people.length >= named.length &&
    people.every(({ name }) => isWrittenAsName(name) || SMALL.test(name))
    ? people
    : [];
}
