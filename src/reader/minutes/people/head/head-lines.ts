/** Lines at the top that are names alone behind a label in any words: "Round of names: Ada, Ben", "+ ada, ben". */
import type { Block, Document } from "../../../../model/document.ts";
import { expression } from "../../expression.ts";
import { areCalledBelow, areHeard, areToldOf, toldOfBelow } from "../heard-below.ts";
import { isLabelled, segments } from "../labels/segments.ts";
import { IS_ABSENT, IS_ROLE, isPart } from "../labels.ts";
import { ledAndNoted } from "../led/led-briefly.ts";
import { type NamedPerson, once, peopleInWords } from "../people-in-words.ts";
import { mayBeAbove, mayBeAnyGroup } from "./any-group.ts";
import { headOf } from "./head.ts";
import { awayIn, labelOf, linesOf, namesInLine, TOP } from "./named-lines.ts";
import { staffIn } from "./other-parts.ts";

const ATTENDED_HOW = expression(
  "^(?:{attendedHow}|{roleLabel}|{attendedSpan}[\\s\\S]*|{newHere}[\\s\\S]*)$",
  "i",
);

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

function isHowThere({ as, role }: NamedPerson): boolean {
  return [as, role].some((one) => one !== undefined && ATTENDED_HOW.test(one));
}

// "Ada Example (AE)", "Ben (BS)"
function hasInitials({ name, as = "" }: NamedPerson): boolean {
  return /^\p{Lu}{2,4}$/u.test(as) && name.startsWith(as.slice(0, 1));
}
