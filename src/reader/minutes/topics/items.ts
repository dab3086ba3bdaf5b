/** Topics that are the items of a list, each with what was said below it. */
import type { Block, Inline, List, ListItem, Paragraph } from "../../../model/document.ts";
import { blocks as blocksWithin, plain } from "../../../model/walk.ts";
import { AGENDA } from "../agenda.ts";
import { expression } from "../expression.ts";
import { isBeside, isDay, isFront, isNext, isTopics, says } from "./beside.ts";
import { areNames, behind } from "./labels.ts";
import { isBesideLabel, lengthOf, type Openings, type Scope } from "./scope.ts";
import { asHeading, type Titled, titledItem } from "./titled.ts";

/** Of so many items one may be without a title. */
const UNTITLED = 5;

/** The lists whose items are what the meeting talked about, none where they are not most of what the note says. */
export function listed(scope: Scope): Openings {
  const { blocks, agendaBlocks } = scope;
  const runs = runsOf(blocks).filter((run) => isTalk(run, scope));
  const beyond = runs.filter((run) => !run.some((list) => agendaBlocks.has(list)));
  // What was said stands rather below the agenda than in it.
  const lists = (beyond.length > 0 ? beyond : runs).flat();
  const talked = new Set<Block>(lists);
  const rest = blocks.filter(
    (block) => !talked.has(block) && !(beyond.length > 0 && agendaBlocks.has(block)),
  );
  if (lists.length === 0 || lengthOf(rest) > lengthOf(lists)) return new Map();
  return new Map([
    ...lists.map((list): [Block, readonly Block[]] => [list, itemsOpened(list, scope)]),
    ...behind(blocks, lists.at(-1)),
  ]);
}

// Lists one after the other, where the markers change, but for those below a label of something else or the begin of a sentence.
function runsOf(blocks: readonly Block[]): List[][] {
  const runs: { readonly lists: List[]; readonly isBeside: boolean }[] = [];
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== "list") continue;
    const before = blocks[i - 1];
    if (before?.kind === "list") runs.at(-1)?.lists.push(block);
    else runs.push({ lists: [block], isBeside: isBesideLabel(before) || isLeadIn(before) });
  }
  return runs.filter(({ isBeside }) => !isBeside).map(({ lists }) => lists);
}

const HOW_TO = expression("^{howTo}\\b", "i");

/** Whether a block leads in what stands below it: "What the words mean:", "How to tie a rope". */
export function isLeadIn(block: Block | undefined): boolean {
  if (block?.kind !== "paragraph" && block?.kind !== "heading") return false;
  const words = plain(block.children);
  if (says(HOW_TO, words)) return true;
  const bare = words.replace(/\s?:$/, "");
  return (
    bare !== words && block.kind === "paragraph" && !isTopics(bare) && !says(AGENDA, bare) && !isDay(bare)
  );
}

function isTalk(lists: readonly List[], { names, isMinutes, agendaBlocks }: Scope): boolean {
  const items = lists.flatMap(({ items }) => items);
  // What was ticked off an agenda was talked about; other boxes are tasks.
  if (items.some(({ checked }) => checked !== undefined) && !lists.every((list) => agendaBlocks.has(list)))
    return false;
  const titled = items.flatMap((item) => titledItem(item) ?? []);
  const told = titled.filter(({ rest, below }) => below.length > 0 || isSentence(rest));
  const isAgenda = isMinutes && lists.some((list) => agendaBlocks.has(list));
  return (
    titled.length > 1 &&
    items.length - titled.length <= items.length / UNTITLED &&
    !lists.some(isTorn) &&
    !holdHeadings(items) &&
    (isAgenda ? told.length > 0 : told.length > 1 && told.length * 2 >= items.length) &&
    !areNames(titled, names) &&
    !areSpeakers(titled)
  );
}

// Between numbers, an item that is left would seem to be part of the topic before it.
function isTorn({ start, items }: List): boolean {
  const titles = items.map((item) => titledItem(item) !== undefined);
  return start !== undefined && titles.slice(titles.indexOf(true), titles.lastIndexOf(true)).includes(false);
}

// An item's own headings would stand above the one it becomes.
function holdHeadings(items: readonly ListItem[]): boolean {
  return [...blocksWithin(items.flatMap(({ children }) => children))].some(({ kind }) => kind === "heading");
}

// "**Rope:** what holds" is none.
function isSentence(rest: Paragraph | undefined): boolean {
  return rest !== undefined && /[.!?…]["”’)]*$/.test(plain(rest.children));
}

// "Ada: the rope is long", but not "Mirror signing: Ada shows the draft".
function areSpeakers(titled: readonly Titled[]): boolean {
  // "Next: Thursday" is none of them.
  const own = titled.filter(({ words }) => !isNext(words) && !isFront(words));
  const said = own.filter(({ isAlone, isRunning }) => !isAlone && isRunning === true);
  return said.filter(({ words }) => !/\s\p{Ll}/u.test(words)).length * 2 > said.length;
}

/** Words of an item with nothing below it that are longer are a sentence. */
const TITLE = 60;

// An item that is no topic stays an item; what is one has its number, as a heading would.
export function itemsOpened(list: List, { people }: Scope): readonly Block[] {
  const { items } = list;
  const isOne = items.map((item) => isTopic(item, people));
  const [first, last] = [isOne.indexOf(true), isOne.lastIndexOf(true)];
  return items.flatMap((item, i): readonly Block[] => {
    const titled = titledItem(item);
    const start = list.start === undefined ? undefined : list.start + i;
    const isOpen = isOne[i] === true || (start !== undefined && i > first && i < last);
    if (titled === undefined || !isOpen)
      return [{ ...list, ...(start === undefined ? {} : { start }), items: [item], place: item.place }];
    const { title, rest, below } = titled;
    const number: Inline[] = start === undefined ? [] : [{ kind: "text", text: `${start}. ` }];
    return [
      asHeading({ title: [...number, ...title] }, item),
      ...(rest === undefined ? [] : [rest]),
      ...below,
    ];
  });
}

function isTopic(item: ListItem, people: ReadonlySet<Block>): boolean {
  const titled = titledItem(item);
  return (
    titled !== undefined &&
    !isFront(titled.words) &&
    !isNext(titled.words) &&
    !isBesideItem(item, people) &&
    (item.children.length > 1 || titled.rest !== undefined || titled.words.length <= TITLE)
  );
}

// "present: Ada, Ben".
function isBesideItem({ children: [first, ...below] }: ListItem, people: ReadonlySet<Block>): boolean {
  if (below.some((block) => people.has(block))) return true;
  const label = first?.kind === "paragraph" ? /^[^:]{1,40}(?=:)/.exec(plain(first.children))?.[0] : undefined;
  return label !== undefined && isBeside(label);
}
