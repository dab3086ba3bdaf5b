/** The people whom blocks name: lines with labels, lists and tables. */
import type { Block, List, ListItem, Table } from "../../../model/document.ts";
import { plain, plainBlock } from "../../../model/walk.ts";
import { expression } from "../expression.ts";
import { KnownPeople, type KnownPerson } from "./known-people.ts";
import {
  IS_ABSENT,
  IS_OTHER,
  IS_PRESENT,
  IS_ROLE,
  isAlone,
  isForOne,
  labelledWords,
  PICTURES,
  segments,
} from "./labels.ts";
import { type NamedPerson, once, peopleInWords, personInItem } from "./people-in-words.ts";

/** Somebody named, there or not. */
export interface ListedPerson extends NamedPerson {
  readonly away?: true;
  /** Named only by a line that says who did something: "Scribe: Ada". */
  readonly office?: true;
  /** The role is that of such a line. */
  readonly labelled?: true;
}

/** The people of blocks, in their order; a label holds until the next one. */
export function peopleInBlocks(blocks: readonly Block[]): ListedPerson[] {
  let label = "";
  const found: ListedPerson[] = [];
  for (const [i, block] of blocks.entries()) {
    if (block.kind === "heading") label = plain(block.children).replace(PICTURES, "").replace(/:$/, "");
    else if (block.kind === "list") found.push(...peopleInList(block, label));
    else if (block.kind === "table") found.push(...under(label, peopleInTable(block)));
    else if (block.kind === "paragraph") {
      const words = plain(block.children).replace(/:$/, "");
      const alone = isAlone(words);
      if (alone) label = words;
      // "Name, pronouns, city:" says what the list below gives.
      found.push(
        ...(alone || COLUMNS.test(words) || isRequest(block, blocks[i + 1])
          ? []
          : peopleInLine(labelledWords(block.children), label)),
      );
      label = alone
        ? label
        : (segments(labelledWords(block.children)).findLast(({ other }) => !other)?.label ?? "") || label;
    }
  }
  return settled(found);
}

// "Sign-in sheet, typed up by Ada:", over the list.
function isRequest(block: Block, next: Block | undefined): boolean {
  return (
    /:$/.test(plainBlock(block)) && next?.kind === "list" && segments(plainBlock(block))[0]?.label === ""
  );
}

// The people of labelled lines; words before the first label are no names, nor is what stands behind one of another kind,
// unless it parts those present into groups: "Attendees:", below it "Harbour Inc: Ada".
function peopleInLine(text: string, above: string): readonly ListedPerson[] {
  let label = above;
  let awaits = false;
  const all = segments(text);
  const groups = IS_PRESENT.test(above) ? inGroups(text) : undefined;
  if (groups !== undefined) return peopleInWords(groups);
  return all.flatMap((segment) => {
    if (segment.other && !awaits) return [];
    if (!segment.other) {
      if (segment.label === "" && above === "" && all.length > 1) return [];
      label = segment.label === "" ? label : segment.label;
      awaits = segment.rest === "";
    }
    const named = peopleInWords(sentence(segment.rest), isForOne(label));
    return under(label, segment.other ? named.filter(isWholeName) : named);
  });
}

/** "Prof. Example" ends no sentence. */
const FULL_STOP = expression("(?<=\\p{Ll}{2})(?<!\\b{title})\\. (?=\\p{Lu})", "u");

/** "Harbour Inc: Ada, Ben" */
export const GROUP = /^\p{L}[^:,;()]{0,40}: (?=\S)/u;

// The names of lines that each open with a group of those present, which is no label that says another thing.
function inGroups(text: string): string | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isGroup = (line: string) => GROUP.test(line) && segments(line)[0]?.label === "";
  return lines.every(isGroup) ? lines.map((line) => line.replace(GROUP, "")).join(", ") : undefined;
}

// What stands behind the first sentence is no list.
function sentence(rest: string): string {
  return rest.split(FULL_STOP.pattern, 1)[0] ?? "";
}

// Behind a label of another kind only what can be nothing else: "Ada Example", "@ada".
function isWholeName({ name }: NamedPerson): boolean {
  return /^(?:@\S+|\p{Lu}\S* (?:.*\s)?[^\s\p{Lu}]*\p{Lu}\S*)$/u.test(name);
}

/** People with their offices: "Scribe: Ben" is Ben Sample where he alone is called so; where two are, it is nobody. */
export function settled(found: readonly ListedPerson[]): ListedPerson[] {
  const there = once(found.filter(({ office, away }) => office === undefined && away === undefined));
  const known = new KnownPeople(there);
  const offices = new Map<string, string>();
  const roles = new Map<string, string | undefined>();
  const rest = found.filter((one) => {
    const who = one.office === undefined ? undefined : sameAs(one, known, offices);
    if (who?.name !== undefined && (one.role === CHAIR || !roles.has(who.name)))
      roles.set(who.name, one.role);
    return who === undefined;
  });
  return once(spelledOut(rest)).map((one) => {
    const role = roles.get(one.name);
    // Whom somebody is from stands behind what they are.
    const both = one.role !== undefined && role !== undefined && LEADS.test(role) && !LEADS.test(one.role);
    if (both) return { ...one, role: `${role}, ${one.role}`, labelled: true as const };
    return one.role !== undefined || role === undefined ? one : { ...one, role, labelled: true as const };
  });
}

// "Present: AE, BS", and below it their whole names: each once, the initials beside.
function spelledOut(all: readonly ListedPerson[]): ListedPerson[] {
  const short = all.filter(({ name }) => /^\p{Lu}{2,4}$/u.test(name));
  if (short.length === 0) return [...all];
  const whole = new KnownPeople(all.filter((one) => !short.includes(one)));
  const initials = new Map(short.map((one) => [whole.initials(one.name)?.name, one]));
  return all
    .filter((one) => ![...initials].some(([name, same]) => name !== undefined && same === one))
    .map((one) => {
      const { name: as, ...said } = initials.get(one.name) ?? { name: undefined };
      return as === undefined ? one : { ...said, as, ...one };
    });
}

// Whom of the list somebody with a role is, or who had another role before: "Lead: Ada (@ada)", "Scribe: @ada".
function sameAs(
  { name, as }: ListedPerson,
  known: KnownPeople,
  offices: Map<string, string>,
): KnownPerson | undefined {
  const who = known.find(name) ?? known.find(`@${name}`);
  if (who !== undefined) return who;
  const before = offices.get(bareHandle(name));
  for (const form of [name, as ?? ""]) if (form !== "") offices.set(bareHandle(form), before ?? name);
  return before === undefined ? undefined : { name: before };
}

function bareHandle(name: string): string {
  return name.replace(/^@/, "");
}

const IS_LED_BY = expression("^{ledBy}$", "i");
const ROLE_BY = expression(" {roleBy}$", "i");
const IS_CHAIR = expression("^{chairLabel}s?$");
/** "Minutes" is no plural. */
const IS_ONE = expression("^{role}$");
const LEADS = expression("\\b(?:{chairLabel}|{lead})\\b", "i");
/** The role of who is chair, however the label says it. */
const CHAIR = "chair";

// Who stands under a label: with the role that it names, or away.
function under(label: string, all: readonly NamedPerson[]): readonly ListedPerson[] {
  if (IS_ROLE.test(label)) {
    const office = label.replace(ROLE_BY.pattern, "").toLowerCase();
    const role =
      IS_CHAIR.test(office) || IS_LED_BY.test(label)
        ? CHAIR
        : IS_ONE.test(office)
          ? office
          : office.replace(/(?<=[bktr]e?)s$/, "");
    return all.map((one) => ({
      ...one,
      ...(one.role === undefined ? { role, labelled: true as const } : {}),
      office: true as const,
    }));
  }
  if (IS_OTHER.test(label)) return [];
  return IS_ABSENT.test(label) ? all.map((one) => ({ ...one, away: true as const })) : all;
}

function peopleInList({ items }: List, label: string): readonly ListedPerson[] {
  const marked =
    items.some(({ checked }) => checked === true) && items.every(({ checked }) => checked !== undefined);
  return items.flatMap((item) => {
    const people = peopleInItem(item, label, items.length > 1);
    return marked && item.checked !== true ? people.map((one) => ({ ...one, away: true as const })) : people;
  });
}

function peopleInItem({ children }: ListItem, label: string, oneOfMany: boolean): readonly ListedPerson[] {
  const below = children.filter((block) => block.kind === "list");
  const own = children
    .filter((block) => block.kind !== "list")
    .map(plainBlock)
    .join(" ");
  const parts = segments(own);
  if (parts[0]?.label !== undefined && parts[0].label !== "") {
    const last = parts.at(-1)?.label ?? "";
    return [
      ...parts.flatMap((part) => under(part.label, peopleInWords(part.rest, isForOne(part.label)))),
      ...below.flatMap((list) => peopleInList(list, last)),
    ];
  }
  const group = own.replace(/:$/, "");
  if (below.length > 0 && (group !== own || isAlone(group)))
    return below.flatMap((list) => peopleInList(list, isAlone(group) ? group : label));
  const names = own.replace(/^[^,:(]{1,40}: /, "");
  return under(label, names === own && oneOfMany ? personInItem(own) : peopleInWords(names));
}

const COLUMNS = expression("^{personColumn}\\s*[,/|]", "i");
const PERSON_COLUMN = expression("^{personColumn}$", "i");
const CONTACT_COLUMN = expression("^{contactColumn}$", "i");
const ALIAS_COLUMN = expression("^{aliasColumn}$", "i");
const ROLE_COLUMN = expression("^{roleColumn}$", "i");
const PRESENT_COLUMN = expression("^{presentColumn}$", "i");
const PRESENT_MARK = expression("^{presentMark}", "i");

/** Whether a table says itself that it lists people: their names beside whether they came, or where to find them. */
export function listsPeople({ header }: Table, isTop: boolean): boolean {
  const titles = header.map((cell) => plain(cell));
  const beside = titles.some((title) => PRESENT_COLUMN.test(title) || (isTop && CONTACT_COLUMN.test(title)));
  return beside && titles.some((title, i) => PERSON_COLUMN.test(title) || (i === 0 && title === ""));
}

/** Whether a table of two columns says in one of its rows who was there: "Present | Ada, Ben". */
export function says({ header, rows }: Table): boolean {
  return header.length === 2 && rows.some(([label = []]) => IS_PRESENT.test(plain(label).replace(/:$/, "")));
}

/** Whether every title of a table is a label of such lines: "Present | Apologies", "Date | Lead | Minutes". */
export function isLabels({ header }: Table): boolean {
  const titles = header.map((cell) => plain(cell));
  return titles.length > 1 && titles.every((title) => isAlone(title) || IS_OTHER.test(title));
}

function peopleInTable(table: Table): readonly ListedPerson[] {
  const { header, rows } = table;
  if (isLabels(table))
    return rows.flatMap((row) =>
      row.flatMap((cell, i) => {
        const label = plain(header[i] ?? []);
        return under(label, peopleInWords(plain(cell), isForOne(label)));
      }),
    );
  if (says(table))
    return [header, ...rows].flatMap(([label = [], names = []]) => {
      const words = plain(label).replace(/:$/, "");
      return isAlone(words) ? under(words, peopleInWords(plain(names), isForOne(words))) : [];
    });
  const titles = header.map((cell) => plain(cell));
  const at = Math.max(
    0,
    titles.findIndex((title) => PERSON_COLUMN.test(title)),
  );
  const office = titles.findIndex((title) => ROLE_COLUMN.test(title));
  const alias = titles.findIndex((title) => ALIAS_COLUMN.test(title));
  const here = titles.findIndex((title) => PRESENT_COLUMN.test(title));
  return rows
    .filter((row) => here < 0 || here === at || PRESENT_MARK.test(plain(row[here] ?? [])))
    .flatMap((row) => {
      const said = plain(row[office] ?? []);
      const named = personInItem(plain(row[at] ?? []));
      const as = plain(row[alias] ?? []);
      return named.map((one) => ({
        ...(IS_ROLE.test(said) ? { role: said } : {}),
        ...(/^@?\p{L}[\w-]*$/u.test(as) ? { as } : {}),
        ...one,
      }));
    });
}
