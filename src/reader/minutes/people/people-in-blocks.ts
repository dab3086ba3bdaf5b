/** The people whom blocks name: lines with labels, lists and tables. */
import type { Block, Heading } from "../../../model/document.ts";
import { plain, plainBlock, written } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { peopleInLine } from "./blocks/people-in-line.ts";
import { peopleInList } from "./blocks/people-in-list.ts";
import { partsOfRoll } from "./head/other-labels.ts";
import { linesOfSides } from "./head/sides.ts";
import { labelledWords } from "./labels/labelled-words.ts";
import { segments } from "./labels/segments.ts";
import { IS_PRESENT, isAlone, OF_OTHERS, PICTURES } from "./labels.ts";
import { markedPeople } from "./marked.ts";
import { isWrittenAsName } from "./names.ts";
import { type ListedPerson, settled, under } from "./offices.ts";
import { peopleInWords } from "./people-in-words.ts";
import { peopleInTable } from "./tables/people-in-tables.ts";
import { personInItem } from "./words/person-in-item.ts";

/** The people of blocks, in their order; a label holds until the next one. */
export function peopleInBlocks(blocks: readonly Block[]): ListedPerson[] {
  let label = "";
  let heading = "";
  const found: ListedPerson[] = [];
  let others: Block | undefined;
  const roll = partsOfRoll(blocks.map(lineOf));
  for (const [i, block] of blocks.entries()) {
    if (block === others) continue;
    if (block.kind === "heading") label = heading = labelOf(block);
    else if (opensGroup(block, blocks[i + 1])) {
      const words = plainBlock(block).replace(/:$/, "");
      // "No word from:"
      if (!isAlone(words) && OF_OTHERS.test(words)) others = blocks[i + 1];
      else label = words;
    } else if (block.kind === "list") {
      const sides = linesOfSides(block);
      found.push(...(sides === undefined ? peopleInList(block, label) : peopleInLine(sides, label, heading)));
    } else if (block.kind === "table") found.push(...under(label, peopleInTable(block)));
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
      const ofRoll = roll[i];
      found.push(
        ...(alone || COLUMNS.test(words) || isRequest(block, blocks[i + 1])
          ? []
          : ofRoll !== undefined
            ? peopleInWords(ofRoll)
            : peopleInLine(labelledWords(block.children), label, heading)),
      );
      label = alone
        ? label
        : (segments(labelledWords(block.children)).findLast(({ other }) => !other)?.label ?? "") || label;
    }
  }
  return settled(found.map((one) => (isAway(one) ? { ...one, away: true } : one)));
}

/** The words of a paragraph of one line, with its label. */
export function lineOf(block: Block): string {
  const words = block.kind === "paragraph" ? labelledWords(block.children) : "";
  return words.includes("\n") ? "" : words;
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

const COLUMNS = expression("^{personColumn}\\s*[,/|]", "i");
