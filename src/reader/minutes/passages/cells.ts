/** What is said in the cells of a table. */
import type { Inline, Paragraph, Table } from "../../../model/document.ts";
import { plain } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { saidColumn } from "../said-column.ts";

const OWNER = expression("^(?:{ownerColumn}|{personColumn}|{resultColumn}|{taskColumn})$", "i");
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
  return rows.flatMap((row, i) => {
    const before = said > 0 ? plain(row[0] ?? []).replace(/^\d+(?:[.)] *|$)/, "") : "";
    return (said < 0 ? row : [row[said] ?? []])
      .filter((cell) => plain(cell).split(" ").length >= SENTENCE_WORDS)
      .map((children) => ({
        paragraph: { kind: "paragraph", children, place: { ...place, line: place.line + 2 + i } },
        matter: before || (said < 0 ? undefined : boldLead(children)),
      }));
  });
}

/** The bold words that a text opens with, as its title. */
export function boldLead(children: readonly Inline[]): string | undefined {
  const [first] = children;
  if (first?.kind !== "strong") return undefined;
  const words = plain(first.children).replace(/(?<!\s)\s*:$/, "");
  return words.length < 80 ? words : undefined;
}
