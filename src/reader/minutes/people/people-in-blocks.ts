/** The people whom blocks name: lines with labels, lists and tables. */
import type { Block, Heading, List, ListItem } from "../../../model/document.ts";
import { plain, plainBlock, written } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { namesAlone, withBodies } from "./head/head-lines.ts";
import { withOtherLabels } from "./head/other-labels.ts";
import {
  BREAK,
  IS_PRESENT,
  IS_ROLE,
  isAlone,
  isForOne,
  isLabelled,
  isOfWhere,
  isPart,
  LOOSELY,
  labelledWords,
  listedIn,
  OF_OTHERS,
  PICTURES,
  type Segment,
  segments,
} from "./labels.ts";
import { markedPeople } from "./marked.ts";
import { isWrittenAsName } from "./names.ts";
import { type ListedPerson, settled, under } from "./offices.ts";
import { type NamedPerson, peopleInWords, personInItem } from "./people-in-words.ts";
import { peopleInTable } from "./tables/people-in-tables.ts";
import { opensNext } from "./this-meeting.ts";

/** The people of blocks, in their order; a label holds until the next one. */
export function peopleInBlocks(blocks: readonly Block[]): ListedPerson[] {
  let label = "";
  let heading = "";
  const found: ListedPerson[] = [];
  let others: Block | undefined;
  for (const [i, block] of blocks.entries()) {
    if (block === others) continue;
    if (block.kind === "heading") label = heading = labelOf(block);
    else if (opensGroup(block, blocks[i + 1])) {
      const words = plainBlock(block).replace(/:$/, "");
      // "No word from:"
      if (!isAlone(words) && OF_OTHERS.test(words)) others = blocks[i + 1];
      else label = words;
    } else if (block.kind === "list") found.push(...peopleInList(block, label));
    else if (block.kind === "table") found.push(...under(label, peopleInTable(block)));
    else if (block.kind === "paragraph") {
      const words = plain(block.children).replace(PICTURES, "").replace(/:$/, "");
      const alone = isAlone(words);
      if (alone) label = words;
      const marked = alone ? undefined : markedPeople(written(block.children), !IS_PRESENT.test(label));
      if (marked !== undefined) {
        found.push(...marked);
        continue;
      }
      // "Name, pronouns, city:" says what the list below gives.
      found.push(
        ...(alone || COLUMNS.test(words) || isRequest(block, blocks[i + 1])
          ? []
          : peopleInLine(labelledWords(block.children), label, heading)),
      );
      label = alone
        ? label
        : (segments(labelledWords(block.children)).findLast(({ other }) => !other)?.label ?? "") || label;
    }
  }
  return settled(found.map((one) => (isAway(one) ? { ...one, away: true } : one)));
}

/** Whether a block is a label in any words over names alone: "Committers and guests:", "Maintainers". */
export function opensGroup(block: Block, below: Block | undefined): boolean {
  return (
    block.kind === "paragraph" &&
    below?.kind === "list" &&
    GROUP_ALONE.test(plain(block.children)) &&
    below.items.every(({ children: [first, ...others] }) => {
      const [one, ...more] = first?.kind === "paragraph" ? personInItem(plain(first.children)) : [];
      return others.length === 0 && one !== undefined && more.length === 0 && isWrittenAsName(one.name);
    })
  );
}

const GROUP_ALONE = /^\p{Lu}[^:.,?!]{2,40}:?$/u;

const IS_AWAY = expression("^(?:{absent}|{stayedAway})$", "i");

// "Ada (no show)"
function isAway({ as, role }: ListedPerson): boolean {
  return IS_AWAY.test(as ?? "") || IS_AWAY.test(role ?? "");
}

// "1. Attendance:"
function labelOf({ children }: Heading): string {
  return plain(children)
    .replace(PICTURES, "")
    .replace(/^\d{1,2}[.)] ?/, "")
    .replace(/:$/, "");
}

// "Sign-in sheet, typed up by Ada:", over the list.
function isRequest(block: Block, next: Block | undefined): boolean {
  return (
    /:$/.test(plainBlock(block)) && next?.kind === "list" && segments(plainBlock(block))[0]?.label === ""
  );
}

// The people of labelled lines; words before the first label are no names, nor is what stands behind one of another kind,
// unless it parts those present into groups: "Attendees:", below it "Harbour Inc: Ada".
function peopleInLine(said: string, above: string, heading: string): readonly ListedPerson[] {
  const isBelow = IS_PRESENT.test(above);
  const text = withOtherLabels(withBodies(said), IS_PRESENT.test(heading) ? heading : above);
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
  "(?:(?<=[\\p{Ll}\\d_]{2}|\\))(?<!\\b{title})\\. (?=\\p{Lu})|(?<=, \\p{Lu}\\p{Ll})(?<!\\b{title})\\. (?=\\p{Lu}\\S* \\p{Ll}))(?![^()]{0,80}\\))",
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
export const GROUP = /^\p{L}[^:,;()]{0,40}: (?=\S)/u;

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

function peopleInList({ items }: List, label: string): readonly ListedPerson[] {
  const marked =
    items.some(({ checked }) => checked === true) && items.every(({ checked }) => checked !== undefined);
  let above = label;
  const isHead = items.some(({ children: [first] }) => first !== undefined && isOfPresent(plainBlock(first)));
  return items.flatMap((item) => {
    const { own, next } = atLabel(item);
    // "Kind of meeting: Weekly", beside "Present: Ada, Ben"
    const people = isHead && isOneWord(own) ? [] : peopleInItem(own, above, items.length > 1);
    above = next ?? above;
    return marked && item.checked !== true ? people.map((one) => ({ ...one, away: true as const })) : people;
  });
}

function isOfPresent(words: string): boolean {
  return IS_PRESENT.test(segments(words)[0]?.label ?? "");
}

// A word behind a label that is none of those of people.
function isOneWord({ children: [first] }: ListItem): boolean {
  const words = first === undefined ? "" : plainBlock(first);
  return /^[^,:(]{1,40}: \S+$/.test(words) && !isLabelled(words);
}

// "- Ada", and right below it "Regrets:", over other items: to Markdown the label is a part of hers.
function atLabel(item: ListItem): { readonly own: ListItem; readonly next?: string } {
  const [first, ...others] = item.children;
  const lines = first?.kind === "paragraph" && others.length === 0 ? written(first.children).split("\n") : [];
  const last = (lines.at(-1) ?? "").trim();
  const next = last.replace(/:$/, "");
  if (first?.kind !== "paragraph" || lines.length < 2 || !isAlone(next)) return { own: item };
  const text = lines.slice(0, -1).join("\n");
  return { own: { ...item, children: [{ ...first, children: [{ kind: "text", text }] }] }, next };
}

function peopleInItem({ children }: ListItem, label: string, oneOfMany: boolean): readonly ListedPerson[] {
  const below = children.filter((block) => block.kind === "list");
  const lines = children.filter((block) => block.kind !== "list").map(wordsOf);
  // "Present", and below it one after the other, as a list of definitions has it.
  const isLabel = lines.length > 1 && (segments(lines[0] ?? "")[0]?.label ?? "") !== "";
  const own = lines.join(isLabel ? ", " : " ");
  const marked = oneOfMany && below.length === 0 ? markedPeople(own) : undefined;
  if (marked !== undefined) return under(label, marked);
  const parts = segments(own);
  if (parts[0]?.label !== undefined && parts[0].label !== "") {
    const last = parts.at(-1)?.label ?? "";
    return [
      ...parts.flatMap((part) =>
        under(part.label, peopleInWords(part.rest, isForOne(part.label), IS_PRESENT.test(part.label))),
      ),
      ...below.flatMap((list) => peopleInList(list, last)),
    ];
  }
  const group = own.replace(/:$/, "");
  if (below.length > 0 && (group !== own || isAlone(group)))
    return below.flatMap((list) => peopleInList(list, isAlone(group) ? group : label));
  if (opensNext(own)) return [];
  // "Ada: chair" is somebody, "Harbour Inc: Ada" is of a group.
  const [, behind = ""] = /^[^,:(]{1,40}: (.+)$/s.exec(own) ?? [];
  const names = IS_ROLE.test(behind) ? own : own.replace(/^[^,:(]{1,40}: /, "");
  return under(
    label,
    names === own && oneOfMany ? personInItem(own) : peopleInWords(names, false, IS_PRESENT.test(label)),
  );
}

// Behind a label each line may be somebody.
function wordsOf(block: Block): string {
  const lines = block.kind === "paragraph" ? written(block.children) : "";
  return isOfPresent(lines) ? lines : plainBlock(block);
}

const COLUMNS = expression("^{personColumn}\\s*[,/|]", "i");
