/** What is said in the cells of a table. */
import type { Inline, Paragraph, Table } from "../../../model/document.ts";
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { saidColumn } from "../said-column.ts";

const OWNER = expression("^(?:{ownerColumn}|{personColumn}|{resultColumn}|{taskColumn})$", "i");
const MATTER = expression("^{matterColumn}$", "i");
/** Of fewer words a cell is no sentence. */
const SENTENCE_WORDS = 4;

/** What a cell says, and what it is about where the table says so. */
interface CellSaid {
  readonly paragraph: Paragraph;
  readonly matter: string | undefined;
}

/**
 * What stands in the cells of a table that lists neither people nor their tasks; minutes as a table have a column of what
 * was said, and what it was about before it.
 */
export function cellsSaid(table: Table): CellSaid[] {
  const { header, rows, place } = table;
  const said = saidColumn(table);
  if (said < 0 && header.some((cell) => OWNER.test(plain(cell)))) return [];
  const matters = said > 0 ? mattersOf(table, said) : [];
  return rows.flatMap((row, i) => {
    const before = matters[i] ?? "";
    return (said < 0 ? row : [row[said] ?? []])
      .filter((cell) => plain(cell).split(" ").length >= SENTENCE_WORDS)
      .map((children) => ({
        paragraph: { kind: "paragraph", children, place: { ...place, line: place.line + 2 + i } },
        matter: before || (said < 0 ? undefined : boldLead(children)),
      }));
  });
}

/** Whose it is or when it is due is no matter. */
const NO_MATTER = expression("^(?:{ownerColumn}|{personColumn}|{dueColumn})$", "i");
/** "10 min", "14:00 UTC" */
const TIME = /^\d[\d:.]* ?\p{L}{0,3}$/u;

/**
 * What each row is about: the cell of the column that is titled so, else the first before what was said that is no number;
 * where it is empty, the row goes on with the matter above.
 */
export function mattersOf({ header, rows }: Table, said: number): readonly string[] {
  const titles = header.map((title) => plain(title));
  const at = titles.findIndex((title, i) => i !== said && MATTER.test(title));
  const isOfMatter = (i: number) => (at < 0 ? i < said && !NO_MATTER.test(titles[i] ?? "") : i === at);
  let matter = "";
  return rows.map((row) => {
    const words = row
      .filter((_, i) => isOfMatter(i))
      .map((cell) => plain(cell).replace(/^\d+(?:[.)] *|$)/, ""));
    matter = words.find((one) => /\p{L}/u.test(one) && !TIME.test(one)) ?? matter;
    return matter;
  });
}

/** The bold words that a text opens with, as its title. */
export function boldLead(children: readonly Inline[]): string | undefined {
  const [first] = children;
  if (first?.kind !== "strong") return undefined;
  const words = plain(first.children).replace(/(?<!\s)\s*:$/, "");
  return words.length < 80 ? words : undefined;
}
