/** Who was there by names alone that have among them who led or took notes: a line or a list at the top, whatever stands above it. */
import type { Block, Document } from "../../../model/document.ts";
import { plain, plainBlock, written } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { isNextLabel } from "../when/labels.ts";
import { headOf } from "./head/head.ts";
import { NO_LIST, namesAlone } from "./head/head-lines.ts";
import { KnownPeople } from "./known/known-people.ts";
import { IS_ABSENT, IS_ROLE, OF_OTHERS } from "./labels.ts";
import { isWrittenAsName } from "./names.ts";
import { type NamedPerson, once, personInItem } from "./people-in-words.ts";

const IS_ROUND = expression("^(?:\\d{1,2}[.)] ?)?{roundHeading}:?$", "i");
/** Fewer of them may be a pair who do something together. */
const SEVERAL = 3;

/** Such people and the block that names them; `officers`: who did something for the meeting. */
export function rosterIn(
  document: Document,
  officers: readonly NamedPerson[],
): { readonly people: readonly NamedPerson[]; readonly block: Block } | undefined {
  const head = headOf(document).length;
  for (const [i, block] of document.entries()) {
    const isOfRound = isRound(document[i - 1]);
    // The first part of the note may be they alone, whatever it is called.
    if (i >= head && !isOfRound && !(i === head + 1 && isPartOfPeople(document, i))) continue;
    const people = once(namesIn(block));
    if (people.length < SEVERAL) continue;
    const known = new KnownPeople(people);
    const isServed = officers.some(({ name }) => known.find(name) !== undefined);
    if (isServed || (isOfRound && people.every(({ name }) => isWrittenAsName(name))))
      return { people, block };
  }
  return undefined;
}

/** With a label, or more than one. */
const IS_SENTENCE = /[:?!]|\p{Ll}[.;] /u;

// "Introductions", over whoever introduced themselves.
function isRound(block: Block | undefined): boolean {
  return (block?.kind === "heading" || block?.kind === "paragraph") && IS_ROUND.test(plain(block.children));
}

function isPartOfPeople(document: Document, i: number): boolean {
  const [above, next] = [document[i - 1], document[i + 1]];
  if (above?.kind !== "heading" || (next !== undefined && next.kind !== "heading")) return false;
  const words = plain(above.children);
  return ![OF_OTHERS, NO_LIST, IS_ABSENT, IS_ROLE].some((one) => one.test(words)) && !isNextLabel(words);
}

function namesIn(block: Block): readonly NamedPerson[] {
  if (block.kind === "paragraph") {
    const lines = written(block.children).split("\n");
    const each = [...lines, lines.join(" ")].filter((line) => !IS_SENTENCE.test(line));
    return each.map(namesAlone).find((names) => names.length >= SEVERAL) ?? [];
  }
  if (block.kind !== "list") return [];
  const items = block.items.map(({ children: [first, ...others] }) =>
    first === undefined || others.length > 0 ? [] : personInItem(plainBlock(first)),
  );
  return items.every((people) => people.length === 1) ? items.flat() : [];
}
