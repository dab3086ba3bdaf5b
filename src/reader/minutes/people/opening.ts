/** What opens a list of attendees: labels, lines that are people, sentences that name those who were there. */
import type { Block, ListItem, Paragraph } from "../../../model/document.ts";
import { openingWords, plain, plainBlock, written } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { isVerb } from "../owners.ts";
import { GROUP } from "./blocks/people-in-line.ts";
import { withOtherLabels } from "./head/other-labels.ts";
import { linesOfSides } from "./head/sides.ts";
import { labelledWords } from "./labels/labelled-words.ts";
import { segments } from "./labels/segments.ts";
import {
  HEADING,
  IS_ABSENT,
  IS_OTHER,
  IS_PRESENT,
  IS_ROLE,
  isForOne,
  isOfAnotherGroup,
  isPart,
  LOOSELY,
  OPENS,
  OPENS_LINE,
  PICTURES,
} from "./labels.ts";
import { markedPeople } from "./marked.ts";
import { peopleInWords } from "./people-in-words.ts";

/** Whether a block opens one wherever it stands. */
export function opens(block: Block): boolean {
  if (block.kind === "list")
    return block.items.some(({ children: [first] }) => first !== undefined && opensItem(first));
  return block.kind === "paragraph" && (isOpening(labelledWords(block.children)) || isBold(block));
}
function opensItem(block: Block): boolean {
  return block.kind === "paragraph" && OPENS.test(plain(block.children));
}

// "Chair: Ada. Present: Ben" opens one as well.
function isOpening(words: string): boolean {
  const [first, ...others] = segments(words);
  return (
    OPENS.test(words) ||
    OPENS_LINE.test(words) ||
    ((first?.label ?? "") !== "" && others.some(({ label }) => IS_PRESENT.test(label))) ||
    // "Minutes by Ben. Present: Ada, Ben."
    others.some(({ label, rest }) => IS_PRESENT.test(label) && peopleInWords(sentence(rest)).length > 1) ||
    // "Thanks to all who came. Roll call:", over its list.
    (IS_PRESENT.test(others.at(-1)?.label ?? "") && others.at(-1)?.rest === "")
  );
}
// Down to the end of the first sentence.
function sentence(rest: string): string {
  return rest.split(/(?<=[\p{L})]{2})\. (?=\p{Lu})/u, 1)[0] ?? "";
}

/** "ada (31)", as a program counts what each said */
const COUNTED = /^[@\p{L}\d_][^\s()]{0,38} \(\d{1,4}\)$/u;

/** Whether a label stands over people whose lines a program counted, which it does at the end of a note as well. */
export function opensCounted(block: Block, below: Block | undefined): boolean {
  return (
    isBareLabel(block, below) &&
    below?.kind === "list" &&
    below.items.every(({ children: [first] }) => first !== undefined && COUNTED.test(plainBlock(first)))
  );
}

/** Whether a block opens one at the top of a note, before anything is told. */
export function opensAtTop(block: Block, below: Block | undefined, isMeeting: boolean): boolean {
  return (
    isBareLabel(block, below) ||
    opensLoosely(block, isMeeting) ||
    isHeadWithNames(linesOf(block), isMeeting) ||
    isParted(block, isMeeting) ||
    (isMeeting && linesOfSides(block) !== undefined) ||
    isMarkedPart(block)
  );
}

/** The rule by which a block of that place is one by itself: handles, names with their marks. */
export function aloneAs(block: Block): string | undefined {
  return isTicked(block) ? "line.ticks" : isHandles(block) ? "line.handles" : undefined;
}

// "In attendance" on a line of its own, over a list or several names.
function isBareLabel(block: Block, below: Block | undefined): boolean {
  return (
    block.kind === "paragraph" &&
    HEADING.test(plain(block.children).replace(PICTURES, "")) &&
    (below?.kind === "list" || (below?.kind === "paragraph" && namesPeople(below)))
  );
}

/** Of these other gatherings have some, too. */
export const OF_ANY = expression("^{presentAtMeeting}$", "i");

// "Here: ada, ben", "with: ada, ben": several names and nothing else. A boat has a crew as well, and a match its teams.
function opensLoosely(block: Block, isMeeting: boolean): boolean {
  if (block.kind !== "paragraph" && block.kind !== "heading") return false;
  const words = labelledWords(block.children);
  const [first, ...others] = LOOSELY.test(words) ? segments(words) : [];
  if (
    first === undefined ||
    others.some(({ label }) => isOfAnotherGroup(label)) ||
    (!isMeeting && OF_ANY.test(first.label))
  )
    return false;
  return peopleInWords(first.rest).length > 1 || (markedPeople(first.rest)?.length ?? 0) > 1;
}

// "✅ Ada", and below it "❌ Ben"
function isTicked(block: Block): boolean {
  if (block.kind === "list" && block.items.every(({ checked }) => checked !== undefined))
    return block.items.length > 1 && block.items.every(isWholeName);
  const words = block.kind === "paragraph" ? written(block.children) : linesOf(block);
  return (markedPeople(words, true)?.length ?? 0) > 1;
}

const WHOLE_NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,2}(?: \([^()]{1,40}\))?$/u;

function isWholeName({ children: [only, ...others] }: ListItem): boolean {
  const words = only === undefined ? "" : plainBlock(only);
  return others.length === 0 && WHOLE_NAME.test(words) && !isVerb(words);
}

// "@ada @ben @cleo (chair)"
function isHandles(block: Block): boolean {
  return (
    block.kind === "paragraph" && /^(?:@[\w-]+(?: \([^()]{1,30}\))?[\s,]*){2,}$/.test(plain(block.children))
  );
}

// A paragraph as written, or the items of a list.
function linesOf(block: Block): string {
  if (block.kind === "paragraph") return labelledWords(block.children);
  if (block.kind !== "list") return "";
  return block.items.map(openingWords).join("\n");
}

// "When: 3 March", and below it "Who: Ada, Ben".
function isHeadWithNames(words: string, isMeeting: boolean): boolean {
  const all = segments(words);
  const parts = words.includes("\n") || (all.length > 1 && all[0]?.label !== "") ? all : [];
  // Beside who did something for the meeting one alone was there, too.
  const least = parts.some(({ label }) => IS_ROLE.test(label)) ? 0 : 1;
  return (
    parts.some(({ label }) => IS_OTHER.test(label) || IS_ROLE.test(label) || IS_ABSENT.test(label)) &&
    parts.some(
      ({ label, rest }) =>
        LOOSELY.test(`${label}: .`) &&
        (isMeeting || !OF_ANY.test(label)) &&
        peopleInWords(rest).length > least,
    )
  );
}

// "Facilitation: Ada. Notes: Ben. Also here: Cleo.", "Members: Ada, Ben", and below it "Guests: Cleo".
function isParted(block: Block, isMeeting: boolean): boolean {
  const parts = segments(withOtherLabels(linesOf(block), ""));
  return (
    parts.length > 1 &&
    parts.every(
      ({ label }) => IS_ROLE.test(label) || isPart(label) || IS_ABSENT.test(label) || IS_OTHER.test(label),
    ) &&
    parts.some(
      ({ label, rest }) =>
        isPart(label) &&
        (isMeeting || !OF_ANY.test(label)) &&
        peopleInWords(rest, isForOne(label)).length > 0,
    )
  );
}

// "Trustees: Ada – present; Ben – absent"
function isMarkedPart(block: Block): boolean {
  const [first, ...others] = block.kind === "paragraph" ? segments(labelledWords(block.children)) : [];
  const isPartAlone = first !== undefined && others.length === 0 && isPart(first.label);
  return isPartAlone && (markedPeople(first.rest)?.length ?? 0) > 1;
}

// "**Present**" on a line of its own is a heading.
function isBold({ children }: Paragraph): boolean {
  const [only, ...others] = children.filter((child) => plain([child]) !== "");
  return (
    others.length === 0 &&
    (only?.kind === "strong" || only?.kind === "emphasis") &&
    HEADING.test(plain(children))
  );
}

/** Whether a block may be names. */
export function namesPeople(block: Block): boolean {
  if (block.kind === "paragraph")
    return (
      written(block.children)
        .split("\n")
        .some((line) => peopleInWords(line.replace(GROUP, "")).length > 0) ||
      markedPeople(written(block.children)) !== undefined
    );
  return block.kind === "list" || block.kind === "table";
}
