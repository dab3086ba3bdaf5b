/** Topics under labels in bold: "**2. Rope**" alone on its line, or "**Rope.** Ada has bought some." */
import type { Block } from "../../../model/document.ts";
import { leadOf } from "../../../model/outline.ts";
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { isBeside, isDay, isFront, isOfPeople, isTopics, says } from "./beside.ts";
import { lengthOf, type Openings, type Scope } from "./scope.ts";
import { asHeading, boldTitle, capitalsTitle, italicTitle, lineTitle, type Titled } from "./titled.ts";

interface Label extends Titled {
  readonly block: Block;
  /** It is in bold. */
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly number?: number | undefined;
}

/** "A. Rope". */
const LETTER = /^([A-Z])[.)]\s/;
const CAPITALS = /\p{Lu}{3}/u;
/** So few words behind a label are a value of it: "**Place:** the boathouse". */
const SENTENCE = 4;
const CALL_OUT = expression("^{callOut}[:!]?$", "i");
/** "We agreed on", "Rope is needed because". */
const CLAUSE = expression("^{clauseBegin}\\b|\\b{clauseEnd}$", "i");
/** A title without any mark has so few words. */
const FEW = 4;
/** Fewer labels with a sentence behind each are no form of the note. */
const RUN_IN = 3;

/** The paragraphs that open topics by their bold words, none where the note does not use them so. */
export function labelled(scope: Scope): Openings {
  const labels = labelsIn(scope.blocks);
  const next = followers(scope.blocks);
  const topics = labels.filter(
    (one) =>
      one.block !== scope.first &&
      !isTopics(one.words) &&
      !isDay(one.words) &&
      !isCallOut(one.words) &&
      (!isBeside(one.words) || isTold(one, next)),
  );
  const capitals = topics.filter(({ words, isBold }) => !isBold && isInCapitals(words));
  const bold = topics.filter(({ isBold }) => isBold);
  const open = new Set(
    [
      numbered(labels, topics),
      agreeing(bold, scope),
      alone(bold, scope),
      runIn(bold, scope),
      alone(capitals, scope),
      runIn(capitals, scope),
      overLists(topics, scope),
      alone(
        topics.filter(({ isItalic }) => isItalic),
        scope,
      ),
    ].find(({ length }) => length > 1),
  );
  if (open.size === 0) return new Map();
  const last = labels.findLast((one) => open.has(one))?.block;
  return new Map([...[...open].map(headed), ...behind(scope.blocks, last)]);
}

// "**Warning:**", or a sentence of someone in bold.
function isCallOut(words: string): boolean {
  return says(CALL_OUT, words) || /^["“”„«»'‘‚].*["“”»«'’‘]$/u.test(words);
}

function headed(label: Label): [Block, Block[]] {
  const { block, rest } = label;
  return [block, [asHeading(label, block), ...(rest === undefined ? [] : [rest])]];
}

/** What is to do and the next meeting, behind the last topic, as headings like it; within a topic a label stays one. */
export function behind(blocks: readonly Block[], last: Block | undefined): readonly [Block, Block[]][] {
  const below = blocks.slice(last === undefined ? blocks.length : blocks.indexOf(last) + 1);
  return labelsIn(below)
    .filter(({ isAlone, isBold, words }) => isAlone && isBold && !isTopics(words) && !isFront(words))
    .map(headed);
}

// "**Speakers**" may be people; where a sentence follows that is no part of their list, they were spoken of.
function isTold({ words, rest, block }: Label, next: ReadonlyMap<Block, Block>): boolean {
  const below = rest ?? next.get(block);
  return isOfPeople(words) && below?.kind === "paragraph" && isSentence(plain(below.children));
}

function isSentence(words: string): boolean {
  return words.split(" ").length >= SENTENCE && /[.!?…]["”’)]*$/.test(words);
}

function labelsIn(blocks: readonly Block[]): Label[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "paragraph") return [];
    const [bold, italic] = [boldTitle(block), italicTitle(block)];
    const titled = bold ?? italic ?? lineTitle(block) ?? capitalsTitle(block);
    if (titled === undefined) return [];
    const isBold = bold !== undefined;
    return [{ ...titled, block, isBold, isItalic: italic !== undefined, number: numberOf(titled, isBold) }];
  });
}

// "3 boats" is numbered only in bold.
function numberOf({ title, words }: Titled, isBold: boolean): number | undefined {
  const lead = leadOf(title);
  if (lead !== undefined) return lead.loose && !isBold ? undefined : lead.number;
  const letter = LETTER.exec(words)?.[1];
  return letter === undefined ? undefined : letter.charCodeAt(0) - "A".charCodeAt(0) + 1;
}

// One number after the other; "3. Treasurer" among them is a topic, who was there before them is none.
function numbered(labels: readonly Label[], topics: readonly Label[]): readonly Label[] {
  const own = labels.filter(({ number }) => number !== undefined);
  const first = own[0]?.number ?? 0;
  const begin = own.findIndex(({ words }) => !isFront(words));
  const talk = new Set(topics);
  const isForm = first <= 2 && own.every(({ number }, i) => number === first + i);
  return isForm && own.filter((one) => talk.has(one)).length > 1 ? own.slice(begin) : [];
}

// The agenda has them.
function agreeing(labels: readonly Label[], { agenda }: Scope): readonly Label[] {
  const planned = new Set(agenda.map(asideless));
  const own = labels.filter(({ words }) => planned.has(asideless(words)));
  if (own.length < 2 || own.length * 2 <= planned.size) return [];
  // The form is in use, so what the agenda did not foresee has it, too.
  return labels.filter((one) => own.some(({ isAlone }) => isAlone === one.isAlone));
}

function alone(labels: readonly Label[], { names, blocks }: Scope): readonly Label[] {
  const own = labels.filter(({ isAlone }) => isAlone);
  const [next, all] = [followers(blocks), new Set(own.map(({ block }) => block))];
  const isBare = ({ rest, block }: Label) =>
    rest === undefined && next.has(block) && all.has(next.get(block) ?? block);
  if (!areDistinct(own) || own.filter(isBare).length * 2 >= own.length || areNames(own, names)) return [];
  if (own.length < RUN_IN && !opensMost(own, blocks)) return [];
  // "**Reports.** None." above them is a topic as well, within one of them a part.
  const above = labels.slice(0, own[0] === undefined ? 0 : labels.indexOf(own[0]));
  return own.length > 1 && above.length > 1 && areDistinct(labels) ? labels : own;
}

// Two lines in bold within a longer text are no form of it.
function opensMost([first]: readonly Label[], blocks: readonly Block[]): boolean {
  const at = first === undefined ? 0 : blocks.indexOf(first.block);
  const before = blocks
    .slice(0, at)
    .filter((block) => block.kind !== "paragraph" || boldTitle(block) === undefined);
  return lengthOf(before) * 2 <= lengthOf(blocks.slice(at));
}

// Most of what is said stands behind such labels.
function runIn(labels: readonly Label[], { names, blocks }: Scope): readonly Label[] {
  const own = labels.filter(
    ({ rest }) => rest !== undefined && plain(rest.children).split(" ").length >= SENTENCE,
  );
  const [first] = own;
  if (first === undefined || own.length < RUN_IN || !areDistinct(own) || areNames(own, names)) return [];
  const paragraphs = blocks.slice(blocks.indexOf(first.block)).filter(({ kind }) => kind === "paragraph");
  return own.length * 2 >= paragraphs.length ? own : [];
}

// "GREEN ROOM".
function isInCapitals(words: string): boolean {
  return CAPITALS.test(words) && !/\p{Ll}/u.test(words);
}

// A short line above each list of the note.
function overLists(labels: readonly Label[], { names, blocks, agendaBlocks }: Scope): readonly Label[] {
  const lists = blocks.filter((block) => block.kind === "list" && !agendaBlocks.has(block));
  const next = followers(blocks);
  const own = labels.filter(
    ({ rest, block, words }) =>
      rest === undefined && next.get(block)?.kind === "list" && isShort(words) && !CLAUSE.test(words),
  );
  const isForm = own.length >= RUN_IN && own.length === lists.length && areDistinct(own);
  return isForm && !areNames(own, names) ? own : [];
}

function isShort(words: string): boolean {
  return isInCapitals(words) || words.split(" ").length <= FEW;
}

function followers(blocks: readonly Block[]): ReadonlyMap<Block, Block> {
  return new Map(
    blocks.flatMap((block, i) => {
      const next = blocks[i + 1];
      return next === undefined ? [] : [[block, next] as const];
    }),
  );
}

// "Rope (Ada)" is planned, and "Rope" is said.
const asideless = (words: string): string => keyOf(words.trim().replace(/[([][^()[\]]*[)\]]$/, ""));

const keyOf = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

function areDistinct(labels: readonly Label[]): boolean {
  return new Set(labels.map(({ words }) => keyOf(words))).size === labels.length;
}

/** Two or three words as of a name, or a handle. */
const PERSON = /^(?:@[\w-]+|\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2})$/u;

/** Whether titles are people, each with what they did: "**Ada Long**: fixed the rope." */
export function areNames(
  titles: readonly Pick<Titled, "words" | "rest">[],
  names: ReadonlySet<string>,
): boolean {
  const known = titles.filter(({ words }) => names.has(keyOf(words)));
  const areAtWork = titles.every(
    ({ words, rest }) => PERSON.test(words) && /^\p{Ll}/u.test(plain(rest?.children ?? [])),
  );
  return titles.length > 0 && (known.length * 2 >= titles.length || areAtWork);
}
