/** The people of tables: by a column of names, by their titles, or by a row that says who was there. */
import type { Table } from "../../../../model/document.ts";
import { plain, written } from "../../../../model/walk.ts";
import { expression } from "../../expression.ts";
import { isDay } from "../head/head.ts";
import { segments } from "../labels/segments.ts";
import {
  IS_ABSENT,
  IS_OTHER,
  IS_PRESENT,
  IS_ROLE,
  isAlone,
  isForOne,
  isPart,
  LOOSELY,
  OF_OTHERS,
} from "../labels.ts";
import { markOf } from "../marked.ts";
import { isWrittenAsName } from "../names.ts";
import { joined, type ListedPerson, under } from "../offices.ts";
import { type NamedPerson, peopleInWords } from "../people-in-words.ts";
import { described } from "../words/affiliated.ts";
import { personInItem } from "../words/person-in-item.ts";
import {
  LEADS_ALL,
  LED,
  marksOf,
  PERSON_COLUMN,
  PRESENT_COLUMN,
  wholeNamesOf,
  withTitles,
} from "./titled-tables.ts";

const CONTACT_COLUMN = expression("^{contactColumn}$", "i");
const ALIAS_COLUMN = expression("^{aliasColumn}$", "i");
const SURNAME_COLUMN = expression("^{surnameColumn}$", "i");
const ROLE_COLUMN = expression("^{roleColumn}$", "i");
/** In a table of a team's people it says nothing of the meeting. */
const LEADS_TEAM = expression("^{leadsTeam}$", "i");
/** In a column that says who came: "yes", "Zoom", "till 8". */
const PRESENT_MARK = expression("^(?:{presentMark}|{cameHow})", "i");

/** Whether a table says itself that it lists people: their names beside whether they came, or where to find them; `isMeeting`: the column of names may be called anything. */
export function listsPeople(given: Table, isTop: boolean, isMeeting: boolean): boolean {
  const table = withTitles(given);
  const { header } = table;
  const titles = header.map((cell) => plain(cell));
  const marks = marksOf(table);
  const saysPresent = titles.some((title) => PRESENT_COLUMN.test(title));
  const beside =
    saysPresent ||
    (isTop &&
      (marks >= 0 || (isMeeting && (titles.some((title) => CONTACT_COLUMN.test(title)) || hasRoles(table)))));
  const isNamed = titles.some((title, i) => PERSON_COLUMN.test(title) || (i === 0 && title === ""));
  return (
    beside &&
    (isNamed ||
      (isTop &&
        isMeeting &&
        (saysPresent || titles[marks] === "" || isDay(titles[marks] ?? "")) &&
        wholeNamesOf(table) >= 0))
  );
}

// A column without a title whose every cell is somebody's office.
function hasRoles({ header, rows }: Table): boolean {
  return header.some((title, i) => {
    const cells = rows.map((row) => plain(row[i] ?? []).trim()).filter((cell) => cell !== "");
    return plain(title).trim() === "" && cells.length > 0 && cells.every((cell) => IS_ROLE.test(cell));
  });
}

/** Whether a table of two columns says in one of its rows who was there: "Present | Ada, Ben", "Here | Ada", and "Not here | Ben". */
export function says({ header, rows }: Table): boolean {
  if (header.length !== 2) return false;
  const labels = [header, ...rows].map(([label = []]) => plain(label).replace(/:$/, ""));
  const isLoosely = labels.some((label) => IS_ABSENT.test(label) || IS_ROLE.test(label));
  return (
    rows.some(
      ([label = [], names = []]) => IS_PRESENT.test(plain(label).replace(/:$/, "")) && plain(names) !== "",
    ) ||
    (isLoosely &&
      (labels.some(isLoose) ||
        (!isTitled(header) && [header, ...rows].some((row) => namesSeveral(row) || isOfPart(row)))))
  );
}

// "Round the stove | Ada, Ben", in a table that says who led or who was away: a label in any words.
// "Task | Who"
function isTitled(header: Table["header"]): boolean {
  const [first = "", second = ""] = header.map((cell) => plain(cell));
  return first !== "" && second !== "" && !isAlone(first) && !IS_OTHER.test(first) && !namesSeveral(header);
}

function namesSeveral([label = [], names = []]: Table["header"]): boolean {
  const words = plain(label).replace(/:$/, "");
  if (words === "" || isAlone(words) || IS_OTHER.test(words) || OF_OTHERS.test(words)) return false;
  const people = peopleInWords(listed(names));
  return people.length > 1 && people.every(({ name }) => isWrittenAsName(name));
}

// "Councillors | Ada Example, Ben Sample", where "Clerk" is an office.
function isOfPart([label = [], names = []]: Table["header"]): boolean {
  const words = plain(label).replace(/:$/, "");
  const people = isPart(words) && !IS_ROLE.test(words) ? peopleInWords(listed(names)) : [];
  return people.length > 1 && people.every(({ name }) => isWrittenAsName(name));
}

// "Ada Example, Mill & Moss LLP, for item 5" in a cell of its own.
function describedAlone(cell: string): readonly NamedPerson[] | undefined {
  const [only, ...others] = peopleInWords(cell).length > 1 ? (described([cell]) ?? []) : [];
  return only === undefined || others.length > 0 ? undefined : personInItem(only);
}

// A break within a cell parts names.
function listed(cell: Table["header"][number]): string {
  return written(cell).replace(/(?<![^\S\n])[^\S\n]*\n\s*/g, ", ");
}

function isLoose(label: string): boolean {
  return LOOSELY.test(`${label}: .`);
}

const SPEAKER_COLUMN = expression("^{speakerColumn}$", "i");
const SAID_COLUMN = expression("^{saidByColumn}\\??$", "i");

/** Who speaks by a table of what each said: "Who | Yesterday | Today"; whoever has nothing to say, or was away, is none. */
export function speakersIn({ header, rows }: Table): readonly NamedPerson[] {
  const titles = header.map((cell) => plain(cell));
  if (!SPEAKER_COLUMN.test(titles[0] ?? "") || !titles.some((title) => SAID_COLUMN.test(title))) return [];
  const spoke = rows.filter((row) =>
    row.slice(1).some((cell) => plain(cell) !== "" && markOf(plain(cell)) !== "away"),
  );
  const people = spoke.flatMap(([name = []]) => personInItem(plain(name)));
  return people.length === spoke.length && people.every(({ name }) => isWrittenAsName(name)) ? people : [];
}

/** Whether every title of a table is a label of such lines: "Present | Apologies", "Date | Lead | Minutes". */
export function isLabels({ header }: Table): boolean {
  const titles = header.map((cell) => plain(cell));
  return titles.length > 1 && titles.every((title) => isAlone(title) || IS_OTHER.test(title));
}

/**
 * Whether a table says who was there in one column: in its only row, among other things of a meeting ("Date | Participants |
 * Goals"), or row by row, by what each group is ("Institute | Participants").
 */
export function isOfHead({ header, rows }: Table): boolean {
  const titles = header.map((cell) => plain(cell));
  const at = titles.findIndex((title) => IS_PRESENT.test(title));
  const labels = titles.filter((title) => isAlone(title) || IS_OTHER.test(title)).length;
  const isByGroup = at === 1 && titles.length === 2 && titles[0] !== "" && labels === 1;
  if (at < 0 || rows.length === 0 || !(isByGroup || (rows.length === 1 && labels > 1))) return false;
  return rows.every((row) => {
    const people = peopleInCell(row[at] ?? [], titles[at] ?? "");
    return people.length > 0 && people.every(({ name }) => name.startsWith("@") || isWrittenAsName(name));
  });
}

// "Ada, Ben, Apologies: Cleo" in one cell.
function peopleInCell(cell: Table["header"][number], label: string): readonly ListedPerson[] {
  return segments(listed(cell)).flatMap((part) => {
    const own = part.label === "" ? label : part.label;
    return under(own, peopleInWords(part.rest, isForOne(own)));
  });
}

// "Present | |", and below it "Core | Ada, Ben"
function isOfGroups({ header, rows }: Table): boolean {
  const [title = [], ...others] = header;
  return (
    IS_PRESENT.test(plain(title)) &&
    others.length === 1 &&
    rows.some(namesSeveral) &&
    rows.every(([label = [], names = []]) => {
      const people = peopleInWords(listed(names), true);
      return (
        !/ \p{Lu}/u.test(plain(label)) &&
        people.length > 0 &&
        people.every(({ name }) => isWrittenAsName(name))
      );
    })
  );
}

/** The people of such a table. */
export function peopleInTable(given: Table): readonly ListedPerson[] {
  const table = withTitles(given);
  const { header, rows } = table;
  if (isLabels(table) || isOfHead(table))
    return rows.flatMap((row) =>
      row.flatMap((cell, i) => {
        const group = plain(row[0] ?? []).replace(/:$/, "");
        const title = plain(header[i] ?? []);
        // "Excused | Cleo", in a column of those who took part.
        const label = i === 1 && IS_ABSENT.test(group) ? group : title;
        return isAlone(label) ? peopleInCell(cell, label) : [];
      }),
    );
  if (says(table)) {
    let above = "";
    return [header, ...rows].flatMap((row) => {
      const [label = [], names = []] = row;
      // Below a label a row without one goes on.
      const words = plain(label).replace(/:$/, "").trim() || above;
      above = words;
      return isAlone(words) || isLoose(words) || (!isTitled(header) && namesSeveral(row))
        ? under(words, describedAlone(listed(names)) ?? peopleInWords(listed(names), isForOne(words)))
        : [];
    });
  }
  if (isOfGroups(table))
    return rows.flatMap(([label = [], names = []]) => under(plain(label), peopleInWords(listed(names))));
  const titles = header.map((cell) => plain(cell));
  const called = nameColumn(table, titles);
  const at = Math.max(0, called < 0 ? wholeNamesOf(table) : called);
  const said = titles.findIndex((title) => PRESENT_COLUMN.test(title));
  const here = said < 0 ? marksOf(table) : said;
  const columns = {
    at,
    seats: titles.flatMap((title, i) => (i !== at && PERSON_COLUMN.test(title) ? [i] : [])),
    surname: titles.findIndex((title) => SURNAME_COLUMN.test(title)),
    office: titles.findIndex((title) => ROLE_COLUMN.test(title)),
    alias: titles.findIndex((title, i) => ALIAS_COLUMN.test(title) || areInitials(rows, i)),
    here,
  };
  return grouped(rows, plain(header[at] ?? []), at).flatMap(({ label, rows: own }) =>
    under(
      label,
      own
        .filter((row) => here < 0 || here === at || isHere(plain(row[here] ?? []).trim()))
        .flatMap((row) => peopleInRow(row, columns)),
    ),
  );
}

function isHere(cell: string): boolean {
  return PRESENT_MARK.test(cell) || LED.test(cell);
}

// "Member | Representative": of several titles that may be of people the one over whole names.
function nameColumn({ rows }: Table, titles: readonly string[]): number {
  const own = titles.flatMap((title, i) => (PERSON_COLUMN.test(title) ? [i] : []));
  const whole = own.find(
    (i) => wholeNamesOf({ header: [[]], rows: rows.map((row) => [row[i] ?? []]) }) === 0,
  );
  return (own.length > 1 ? whole : undefined) ?? own[0] ?? -1;
}

/** Where in the rows of a table names stand, what they are and how else they are called; less than nothing: nowhere. */
interface PeopleColumns {
  readonly at: number;
  /** Whom they stand for. */
  readonly seats: readonly number[];
  readonly surname: number;
  readonly office: number;
  readonly alias: number;
  readonly here: number;
}

function peopleInRow(
  row: Table["rows"][number],
  { at, seats, surname, office, alias, here }: PeopleColumns,
): readonly ListedPerson[] {
  // "Panel chair" in a column of members leads the panel.
  const said =
    office < 0
      ? row.filter((cell, i) => i !== at && !(seats.includes(i) && !IS_ROLE.test(plain(cell))))
      : row.slice(office, office + 1);
  const offices = said.map((cell) => plain(cell));
  // "Mayor, chair"
  const led = plain(row[here] ?? [])
    .split(/(?:[,;()]| [–—-] )\s*/)
    .find((words) => LED.test(words));
  const role =
    led ??
    offices
      .flatMap((words) => words.split(/, |[()]/))
      .find((words) => IS_ROLE.test(words) || LEADS_ALL.test(words)) ??
    "";
  const names = [row[at], row[surname]]
    .map((cell) => plain(cell ?? []).trim())
    .join(" ")
    .trim();
  const as = plain(row[alias] ?? []);
  const is = office < 0 ? "" : (offices[0] ?? "");
  // "Delegates | Ada, Ben" are several; "Treasurer | Ada, Harbour Inc" is one.
  const named = PLURAL.test(is) ? peopleInWords(names) : personInItem(names);
  return named.map((one) => ({
    ...(/^@?\p{L}[\w-]*$/u.test(as) ? { as } : {}),
    ...(IS_ABSENT.test(is) ? { away: true as const } : {}),
    ...one,
    ...(role === "" || LEADS_TEAM.test(role) ? {} : { role: joined(role, one.role) }),
  }));
}

// "AE", "BSA", whatever the column is called.
function areInitials(rows: Table["rows"], i: number): boolean {
  const cells = rows.map((row) => plain(row[i] ?? [])).filter((cell) => cell !== "");
  return cells.length > 1 && cells.every((cell) => /^\p{Lu}(?:\p{L}?\p{Lu}){1,3}$/u.test(cell));
}

const PLURAL = /\p{Ll}s$/u;

/** Rows below a row that is a label alone: "**In attendance** | |". */
interface RowGroup {
  readonly label: string;
  readonly rows: Table["rows"];
}

function grouped(rows: Table["rows"], title: string, at: number): readonly RowGroup[] {
  const parts: { label: string; rows: Table["rows"][number][] }[] = [
    { label: isAlone(title) ? title : "", rows: [] },
  ];
  for (const row of rows) {
    const label = plain(row[at] ?? []).replace(/:$/, "");
    const isLabel = isAlone(label) && row.every((cell, i) => i === at || plain(cell) === "");
    if (isLabel) parts.push({ label, rows: [] });
    else parts.at(-1)?.rows.push(row);
  }
  return parts;
}
