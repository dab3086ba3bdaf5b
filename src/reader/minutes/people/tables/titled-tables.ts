/** Tables of people with their titles: a first row that is none, names in place of titles, the columns of names and of marks. */
import type { Table } from "../../../../model/document.ts";
import { plain } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { markOf } from "../marked.ts";
import { isWrittenAsName } from "../names.ts";
import { personInItem } from "../words/person-in-item.ts";

export const PERSON_COLUMN = expression("^{personColumn}$", "i");
export const PRESENT_COLUMN = expression("^{presentColumn}$", "i");

/** The first column whose every cell is somebody's whole name, whatever it is called; less than nothing where there is none. */
export function wholeNamesOf({ header, rows }: Pick<Table, "header" | "rows">): number {
  return header.findIndex((_, i) => {
    const cells = rows.map((row) => plain(row[i] ?? []).trim()).filter((cell) => cell !== "");
    return cells.length > 1 && cells.every(isWholeName);
  });
}

/** "Harbour Board Chair" */
export const LEADS_ALL = expression("^(?:\\p{Lu}[\\w'-]+ ){0,2}{capitalRole}$", "u");

function isWholeName(cell: string): boolean {
  const [one, ...others] = personInItem(cell);
  return (
    others.length === 0 &&
    one !== undefined &&
    !LEADS_ALL.test(cell) &&
    /\S \S/.test(one.name) &&
    isWrittenAsName(one.name)
  );
}

/** "Ada | Chair | present" as the first row, where nobody wrote titles. */
export function withTitles(given: Table): Table {
  const table = turned(given);
  const { header, rows } = table;
  const at = marksOf(table);
  const [first = []] = header;
  const mark = plain(header[at] ?? []).trim();
  const names = wholeNamesOf(table);
  // As is a word over whole names.
  const isTitle =
    header.some((cell) => PERSON_COLUMN.test(plain(cell))) ||
    isTitleOf(
      mark,
      rows.map((row) => plain(row[at] ?? []).trim()),
    ) ||
    (names >= 0 && !isWholeName(plain(header[names] ?? [])));
  const isRow = at > 0 && !isTitle && markOf(mark) !== undefined && isWrittenAsName(plain(first));
  return isRow ? { ...table, header: header.map(() => []), rows: [header, ...rows] } : table;
}

// "Present", beside "y" and "n".
function isTitleOf(words: string, marks: readonly string[]): boolean {
  return PRESENT_COLUMN.test(words) && !marks.includes(words);
}

// "Ada | Ben | Cleo" as the titles, and below them a row of marks: each column is a person.
function turned(table: Table): Table {
  const { header, rows } = table;
  const isNamed = header.length > 1 && isWrittenAsName(plain(header[0] ?? []));
  const isTitled = !isNamed || PERSON_COLUMN.test(plain(header[0] ?? []));
  const from = isTitled ? 1 : 0;
  const people = header.slice(from);
  const areNames = people.length > 1 && people.every((cell) => isWrittenAsName(plain(cell)));
  const isOfMarks = (row: Table["header"]) => {
    const [title = "", ...others] = row.map((cell) => plain(cell).trim());
    const marks = isTitled ? others : [title, ...others];
    return (
      (isTitled ? title === "" || PRESENT_COLUMN.test(title) : !isTitleOf(title, others)) &&
      marks.some((mark) => markOf(mark) === "here") &&
      marks.every((mark) => mark === "" || markOf(mark) !== undefined)
    );
  };
  const isTurned = areNames && (isTitled || rows.length === 1) && rows.some(isOfMarks);
  if (!isTurned) return table;
  const own = people.map((name, i) => [name, ...rows.map((row) => row[from + i] ?? [])]);
  return { ...table, header: [[], ...rows.map((row) => (isTitled ? (row[0] ?? []) : []))], rows: own };
}

/** In a column that says who came it may say who led: "yes, chaired", "x (in the chair)". */
export const LED = expression("^(?:{ledAside}|{chairLabel})$", "i");

/** The column whose every cell says whether somebody came, whatever it is called; less than nothing where there is none. */
export function marksOf({ header, rows }: Table): number {
  return header.findIndex((_, i) => {
    const marks = rows.map((row) => plain(row[i] ?? []).trim()).filter((mark) => mark !== "");
    // Words may be votes.
    const isSaid = marks.some((mark) => mark.length > 4 && markOf(mark) === "here");
    if (!isSaid && marks.some((mark) => /^\p{L}{2,4}$/u.test(mark))) return false;
    return (
      marks.some((mark) => markOf(mark) === "here") &&
      marks.every((mark) => markOf(mark) !== undefined || LED.test(mark))
    );
  });
}
