/** Minutes as a table: the column of what was said, by its title or by what stands in it. */
import type { Table } from "../../model/document.ts";
import { plain } from "../../model/walk.ts";
import { expression } from "./expression.ts";

const SAID = expression("^{saidColumn}$", "i");
/** A column may have no title, or that of its matters: "Item". */
const MATTER = expression("^(?:{matterColumn})?$", "i");
const OTHERS = expression("^(?:{personColumn}|{ownTaskColumn})$", "i");
/** The column of who has a task. */
export const OWNER = expression("^{ownerColumn}$", "i");
/** What a review has found: whoever owns it has to mend it. */
export const FINDING = expression("^{findingColumn}$", "i");
/** The column of what is to be done, and by whom. */
export const TOLD = expression("^{toldColumn}$", "i");
/** One sentence behind another. */
const SENTENCES = /\p{L}[.!?]["”)]? +["“(]?\p{Lu}/u;

/** Where a table has what was said at the meeting; -1 where it has none. */
export function saidColumn({ header, rows }: Table): number {
  const titles = header.map((cell) => plain(cell));
  const said = titles.findIndex((title) => SAID.test(title));
  if (said >= 0 || titles.some((title) => OTHERS.test(title) && !TOLD.test(title))) return said;
  return titles.findIndex((title, at) => {
    const cells = rows.map((row) => plain(row[at] ?? [])).filter((words) => words !== "");
    return MATTER.test(title) && cells.length > 1 && cells.filter(isProse).length * 2 >= cells.length;
  });
}

function isProse(words: string): boolean {
  return SENTENCES.test(words);
}
