/** Minutes as a table with a column of what was said, and beside it one of what came of that: "Where we landed". */
import type { Block, Inline, Table } from "../../../../model/document.ts";
import type { Decision, Deferral } from "../../../../model/meeting.ts";
import { plain } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { settlesNothing } from "../../marks.ts";
import { mattersOf } from "../../passages/cells.ts";
import type { KnownPeople } from "../../people/known/known-people.ts";
import { saidColumn } from "../../said-column.ts";
import { type Sentence, sentences } from "../../sentences.ts";
import { isTask } from "../below-heading.ts";
import { isAboutLater } from "../later.ts";
import { isCarried, NOT } from "../votes.ts";

const LANDED = expression("^(?:{outcomeColumn}|{landedColumn})$", "i");
const MATTER = expression("^{matterColumn}$", "i");
/** What a cell says where nothing came of it, or no more than that it was heard. */
const NOTHING = expression("^\\W*(?:{onlyHeard}|{toldLabel}|{noOutcome})\\b|{undecidedYet}|[?:]$", "i");
const WAITS = expression("^(?:[^.;:?!]{1,60}[,;] ?)?(?:{cellWaits}|{putOff}|{putOffCell})\\b", "i");

/** When it was, or is to be. */
const MONTH_ONLY = expression("^\\W*(?:\\d{1,2} )?{monthName}(?: \\d{1,4})?[.]?$", "i");

/** A row, and what came of its matter. */
interface Landed {
  readonly matter: string;
  readonly said: readonly Sentence[];
}

/** What came of each matter; nothing where a table has no such columns. */
function landed(table: Table): readonly Landed[] {
  const titles = table.header.map((cell) => plain(cell));
  const at = titles.findIndex((title) => LANDED.test(title));
  const talk = saidColumn(table);
  if (at < 0 || talk < 0 || talk === at) return [];
  const isNamed = titles.some((title, i) => i !== at && MATTER.test(title));
  const matters = isNamed ? mattersOf(table, talk) : [];
  return table.rows.map((row, i) => ({
    matter: matters[i] ?? "",
    said: said(row[at] ?? [], table, i),
  }));
}

function said(children: readonly Inline[], { place }: Table, i: number): readonly Sentence[] {
  return sentences({ kind: "paragraph", children, place: { ...place, line: place.line + 2 + i } }, true);
}

const waits = ({ text }: Sentence) => WAITS.test(text) || isAboutLater(text);

/** Whether a table says in a column of its own what came of each matter. */
export function isLanded(block: Block): boolean {
  return block.kind === "table" && landed(block).length > 0;
}

/** What such a table says was decided. */
export function landedIn(block: Block, people: KnownPeople): Decision[] {
  if (block.kind !== "table") return [];
  return landed(block).flatMap(({ matter, said: all }) => {
    const found = all.find((one) => !isNothing(one, people));
    if (found === undefined || all.some(waits)) return [];
    // "Approved.": the matter says what.
    const text = isCarried(found.text) ? matter : found.text;
    return text === "" ? [] : [{ text, line: found.line, rule: "table.decisions" }];
  });
}

/** A person's name, or their initials, and what they do. */
const DOES = expression(
  "^@?(?<who>\\p{Lu}[\\p{L}.]{1,20})(?: {and} \\p{Lu}[\\p{L}.]{1,20})? (?:{taskModal}|\\p{Ll}{2,}s)\\b",
  "u",
);

function isNothing({ text }: Sentence, people: KnownPeople): boolean {
  const { who } = DOES.exec(text)?.groups ?? {};
  const isOnes = who !== undefined && (people.find(who) ?? people.initials(who)) !== undefined;
  return (
    !/\p{L}{2} \S|\p{L}{2}[.!]?$/u.test(text) ||
    MONTH_ONLY.test(text) ||
    isOnes ||
    settlesNothing(text) ||
    NOTHING.test(text) ||
    NOT.test(text) ||
    isTask(text, people)
  );
}

/** What such a table says was put off. */
export function putOffBy(block: Block): Deferral[] {
  if (block.kind !== "table") return [];
  return landed(block).flatMap(({ matter, said: all }) => {
    const found = all.find(waits);
    if (found === undefined) return [];
    const quote = found.text.includes(" ") || matter === "" ? found.text : matter;
    return [{ topic: matter === "" ? quote : matter, quote, line: found.line, rule: "table.deferrals" }];
  });
}
