/** Who was there by the lists of a note: the first, or the one of which it is a part. */
import type { Block, Document } from "../../../model/document.ts";
import type { Attendee } from "../../../model/meeting.ts";
import { links, plainBlock, unstruck } from "../../../model/walk.ts";
import { isOne } from "../expression.ts";
import { listFrom } from "./attendance-list.ts";
import { chairOf } from "./chair.ts";
import { chairLines } from "./head/role-lines.ts";
import { KnownPeople } from "./known/known-people.ts";
import { unlabelled } from "./labels.ts";
import { type ListedPerson, withoutOtherChairs } from "./offices.ts";
import { opens } from "./opening.ts";
import { peopleInBlocks } from "./people-in-blocks.ts";
import type { NamedPerson } from "./people-in-words.ts";
import { ofThisMeeting } from "./this-meeting.ts";
import { initialsIn } from "./unlisted/unlisted.ts";

/** Who was there before sentences add others. */
export interface PeopleFound {
  readonly attendees: readonly Attendee[];
  readonly there: readonly ListedPerson[];
  /** Those that sent their apologies. */
  readonly absent: readonly NamedPerson[];
  /** The blocks that say it. */
  readonly blocks: readonly Block[];
  /** These blocks where they say nothing else. */
  readonly taken: readonly Block[];
}

/** Of those lists of a note the one that has all. */
export function inList(document: Document, isMeeting: boolean): PeopleFound | undefined {
  let first: PeopleFound | undefined;
  for (const found of lists(document, isMeeting)) {
    if (first === undefined) first = found;
    // Who spoke, and below it everybody: the first list is a part of the other.
    else if (isPartOf(first.there, found.there)) return found;
    if (!first.blocks.every(mayBePart)) break;
  }
  return first;
}

/** So far down another list may be the whole of the first. */
const HEAD = 8;

// A label that opens one only at the top may be of some of them: "Speakers: Ada, Ben".
function mayBePart(block: Block): boolean {
  return block.kind === "paragraph" && !opens(block);
}

function isPartOf(some: readonly NamedPerson[], all: readonly NamedPerson[]): boolean {
  const known = new KnownPeople(all);
  return all.length > some.length && some.every(({ name }) => known.find(name)?.name !== undefined);
}

function* lists(document: Document, isMeeting: boolean): Generator<PeopleFound> {
  let isFirst = true;
  // What named nobody with the lines beside it names nobody again: else each line of a long head is read eight times.
  const nameless = new Set<Block>();
  for (const [i, block] of document.entries()) {
    if (!isFirst && i >= HEAD) return;
    if (nameless.has(block)) continue;
    const { blocks, rule } = listFrom(document, i, block, isMeeting);
    if (blocks.length === 0) continue;
    // Who is struck out was not there; the line says so, and stays.
    const named = withoutOtherChairs(inFull(withChair(document, blocks), document));
    if (named.length === 0) {
      for (const one of blocks) nameless.add(one);
      continue;
    }
    const there = named.filter(({ away }) => away === undefined);
    const attendees = there.map((one) => attendee(one, rule));
    const absent = named.filter(({ away }) => away === true);
    // The head says the names again: the lines themselves go only if nothing they say goes with them.
    const whole = attendees.length > 0 && sameWords(blocks, attendees) && links(blocks).length === 0;
    isFirst = false;
    yield { there, attendees, absent, taken: whole ? blocks : [], blocks };
  }
}

/** "AE", "AvE" */
const INITIALS = /^\p{Lu}(?:\p{L}?\p{Lu}){1,3}$/u;

// "Present: AE, BS", where another line says "AE = Ada Example".
function inFull(all: readonly ListedPerson[], document: Document): readonly ListedPerson[] {
  if (!all.some(({ name }) => INITIALS.test(name))) return all;
  const full = new Map(initialsIn(document).map(({ name, as }) => [as, name]));
  return all.map((one) => ({
    ...one,
    name: full.get(one.name) ?? one.name,
    ...(full.has(one.name) ? { as: one.name } : {}),
  }));
}

// Who was in the chair may stand on a line of its own, apart from the list.
function withChair(document: Document, blocks: readonly Block[]): ListedPerson[] {
  const listed = peopleInBlocks(unstruck(blocks));
  const there = listed.filter(({ away }) => away === undefined);
  return chairOf(there) === undefined
    ? peopleInBlocks(unstruck([...blocks, ...chairLines(ofThisMeeting(document), blocks)]))
    : listed;
}

/** Somebody of a list as the meeting has them, and the rule that found them. */
export function attendee({ name, as, role, office }: ListedPerson, rule: string): Attendee {
  return {
    name,
    ...(as === undefined ? {} : { as }),
    ...(role === undefined ? {} : { role }),
    rule: office === true ? "label.role" : rule,
  };
}

const isAnd = isOne("and");

function sameWords(blocks: readonly Block[], attendees: readonly Attendee[]): boolean {
  const words = (from: string) =>
    from
      .split(/[^\p{L}\p{N}'’.-]+/u)
      .map((word) => word.replace(/\.$/, "").toLowerCase())
      .filter((word) => word !== "" && !isAnd(word));
  const said = new Set(
    words(attendees.map(({ name, as, role }) => `${name} ${as ?? ""} ${role ?? ""}`).join(" ")),
  );
  return blocks.every((block) => words(unlabelled(plainBlock(block))).every((word) => said.has(word)));
}
