/** Labels in any words beside those of people who were there: "Chair: Ada. Also: Ben", "Present: Ada", and below it "Connected: Ben". */
import { expression } from "../../expression.ts";
import { isNextLabel } from "../../when/labels.ts";
import { segments } from "../labels/segments.ts";
import {
  IS_ABSENT,
  IS_OTHER,
  IS_PRESENT,
  IS_ROLE,
  isAlone,
  isOfAnotherGroup,
  isPart,
  OF_OTHERS,
} from "../labels.ts";
import { isWrittenAsName } from "../names.ts";
import { NO_LIST } from "./any-group.ts";
import { OF_GROUP } from "./bodies.ts";
import { namesAlone } from "./names-alone.ts";

/** What parts such labels: a line, or a sentence that opens with one. */
const PARTS = /(\n|(?<=[.;])[^\S\n]+(?=\p{L}[^:.;,()\n]{1,40}:\s))/u;
const LABELLED =
  /^(?<opening>\s*)(?<label>\p{L}[^:.;,()]{1,40})(?: \([^()]{1,20}\))?:\s+(?<names>[^\n]{2,300})$/u;
/** "Connected", "Dialling in": what only those do who are at a meeting. */
const TOOK_PART = expression("^{tookPart}$", "i");

/** "In the kitchen", "At our place" */
const OF_SPOT = expression("^{placeOpening} {articleOrOur} \\S", "i");

/** "Sponsor", "Resigned", "Approved by": it says what somebody does or did, and not who came. */
const OF_ONE = expression("(?:{agentEnding}(?<!s)|\\b{doneBy}|{doneEnding})$", "i");
/** Who some of those are who come to a meeting: with one of them somebody alone may be named. */
const OF_SOME = expression("^(?:{group})?{bodyBeside}$", "i");

/** Whether each line of a text below a heading of those present has such a label. */
export function hasOtherLabels(text: string): boolean {
  return text.split("\n").every((line) => {
    const { label = "", names = "" } = LABELLED.exec(line)?.groups ?? {};
    const people = mayBeOfThere(label) ? namesAlone(names.replace(/[.;]$/, "")) : [];
    return people.length > 0 && people.every(({ name }) => / /.test(name) && isWrittenAsName(name));
  });
}

/** A text in which those labels say that people were there; `above`: the label or heading over it. */
export function withOtherLabels(text: string, above: string): string {
  const parts = text.split(PARTS);
  const labels = parts.map((part) => segments(part)[0]?.label ?? "");
  const isBelow = IS_PRESENT.test(above);
  const present = isBelow ? above : (labels.find((label) => IS_PRESENT.test(label)) ?? partOf(parts, labels));
  const areParts = present !== undefined && isPart(present) && !IS_PRESENT.test(present);
  if (present === undefined) return text;
  const listed = new Set(
    parts.flatMap((part, i) => (isAlone(labels[i] ?? "") ? namesIn(part).map(({ name }) => name) : [])),
  );
  return parts
    .map((part, i) => {
      const { opening = "", label = "", names = "" } = LABELLED.exec(part)?.groups ?? {};
      const isOfThere =
        mayBeOfThere(label) &&
        (isBelow ||
          areParts ||
          TOOK_PART.test(label) ||
          OF_SPOT.test(label) ||
          isBetween(labels, i) ||
          isOfRoll(label, names, labels)) &&
        !isAlone(labels[i] ?? "");
      const people = isOfThere ? namesAlone(names.replace(/[.;]$/, "")) : [];
      // The parts of those who came have nobody in common.
      const areOthers =
        people.length > 0 && people.every(({ name }) => isWrittenAsName(name) && !listed.has(name));
      return areOthers ? `${opening}${present}: ${names}` : part;
    })
    .join("");
}

// "Teachers: Ada Example", "Staff: Ben Sample", "Excused: Cleo": lines of nothing but names, by what each of them is; one such label that a list has.
function partOf(parts: readonly string[], labels: readonly string[]): string | undefined {
  const own = labels.filter((label) => isPart(label) && !IS_ROLE.test(label));
  // What opens the head, before its first label, is the name of the meeting and its day.
  const head = parts.findIndex((part) => LABELLED.test(part));
  const lines = parts.slice(Math.max(0, head)).filter((part) => /\S/.test(part) && !COUNTED.test(part));
  const isOfNames = (line: string) =>
    namesIn(line).some(({ name }) => / /.test(name) && isWrittenAsName(name));
  const isSure = own.length > 1 || (own.length > 0 && labels.some((label) => IS_ABSENT.test(label)));
  return isSure && lines.length > 2 && lines.every(isOfNames) ? own[0] : undefined;
}

/** "Voting members: 57" */
const COUNTED = /:\s+\d{1,6}(?:\s*\([^()]{1,60}\))?\.?\s*$/;

function namesIn(part: string) {
  return namesAlone((LABELLED.exec(part)?.groups?.names ?? "").replace(/[.;]$/, ""));
}

function mayBeOfThere(label: string): boolean {
  return (
    label !== "" &&
    !isNextLabel(label) &&
    !isOfAnotherGroup(label) &&
    // "Core team"
    !OF_OTHERS.test(label.split(OF_GROUP).join("")) &&
    ![NO_LIST, IS_ABSENT, IS_ROLE, IS_OTHER].some((one) => one.test(label))
  );
}

// "Administration: Superintendent Ada Example", in a head that calls the roll: it says who was there and who was not.
function isOfRoll(label: string, names: string, labels: readonly string[]): boolean {
  const mayBe = OF_SOME.test(label) && !OF_ONE.test(label);
  if (!mayBe || ![IS_PRESENT, IS_ABSENT].every((one) => labels.some((said) => one.test(said)))) return false;
  const people = namesAlone(names.replace(/[.;]$/, ""));
  return people.length > 0 && people.every(({ name }) => / /.test(name) && isWrittenAsName(name));
}

/** The names of those lines of a head, each a block or an item of its own, that are such parts of the roll. */
export function partsOfRoll(lines: readonly string[]): readonly (string | undefined)[] {
  const own = lines.map((line) => LABELLED.exec(line)?.groups ?? {});
  if (!own.some(({ label = "" }) => OF_SOME.test(label))) return lines.map(() => undefined);
  const labels = lines.map((line) => segments(line)[0]?.label ?? "");
  return own.map(({ label = "", names = "" }, i) => {
    const isOwn = mayBeOfThere(label) && !isAlone(labels[i] ?? "") && isOfRoll(label, names, labels);
    return isOwn ? names : undefined;
  });
}

// Right between those who were there and those who were not; what parts the lines stands between them, too.
function isBetween(labels: readonly string[], i: number): boolean {
  return IS_PRESENT.test(labels[i - 2] ?? "") && IS_ABSENT.test(labels[i + 2] ?? "");
}
