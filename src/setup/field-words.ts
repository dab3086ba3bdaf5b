/** What other folders call the fields of a note, and which keys of a folder's heads are meant by them. */
import { FIELDS, type FieldName, type FieldNames } from "../reader/head/field-names.ts";
import { isForeign, misspelt } from "../reader/head/foreign-keys.ts";
import { writtenDay } from "../reader/head/pattern.ts";
import { permalink } from "../reader/head/permalink.ts";
import { date, line } from "../reader/head/values.ts";
import { isMap } from "../text/placed.ts";
import type { Sheet } from "./sheet.ts";

/** The fields that a folder may call otherwise, and their names in the order of preference, case and hyphens apart. */
export const FIELD_WORDS = {
  subject: ["subject", "title", "linktitle", "headline", "meeting"],
  updated: ["updated", "date", "day", "meeting date", "created", "published", "pub date", "held", "when"],
  author: [
    ...["author", "by", "scribe", "note taker", "notetaker", "minutes by", "minuted by", "notes by"],
    ...["taken by", "written by", "secretary", "recorder", "writer", "editor"],
  ],
  authors: ["authors", "editors", "scribes", "writers"],
  permalink: ["permalink", "slug"],
  description: ["description", "summary", "excerpt", "subtitle", "abstract", "lead"],
  tags: ["tags", "keywords"],
} as const satisfies Partial<Record<FieldName, readonly string[]>>;
export type WordedField = keyof typeof FIELD_WORDS;
const WORDED = Object.keys(FIELD_WORDS) as WordedField[];

/** Groups in which programs keep fields: Zola's, Hugo's, Material's dates. */
const GROUPS = ["extra", "params", "meta", "taxonomies", "date"];

/** How the heads of a folder call our fields. */
export interface HeadNames {
  readonly fields: FieldNames;
  /** Keys that mean nothing here. */
  readonly ignore: readonly string[];
}

/** Reads the names from the heads. A name of ours whose values are no values of ours is passed over. */
export function headNames(sheets: readonly Sheet[], passed: ReadonlySet<string> = new Set()): HeadNames {
  const fields: Partial<Record<FieldName, string | readonly string[]>> = {};
  const odd = new Set(passed);
  for (const field of WORDED) {
    const { names, unfit } = namesOf(field, sheets, passed);
    // What the head says goes first, and would be a fault there: another name has to stand in its place.
    if (unfit.has(field) && names[0] !== field) odd.add(field);
    if (field === "updated") laterBehind(names, sheets);
    const [first, ...others] = names.length === 0 && odd.has(field) ? [`minutewire_${field}`] : names;
    if (first !== undefined && (first !== field || others.length > 0))
      fields[field] = others.length === 0 ? first : [first, ...others];
  }
  const taken = new Set(Object.values(fields).flat());
  const known = [...FIELDS, ...taken];
  const foreign = [...new Set(sheets.flatMap(topKeys))].filter(
    (key) =>
      !taken.has(key) && (odd.has(key) || !(known.includes(key) || isForeign(key) || misspelt(key, known))),
  );
  const isGroup = (key: string) => [...taken].some((name) => name.startsWith(`${key}.`));
  return { fields, ignore: foreign.filter((key) => !isGroup(key)).sort() };
}

/** Where some head has a date and `updated`, that is the day of a change, and `date` the meeting's. */
function laterBehind(names: string[], sheets: readonly Sheet[]): void {
  const other = names.find((name) => name !== "updated");
  const hasBoth = sheets.some(({ values }) => values.has("updated") && values.has(other ?? ""));
  if (names[0] === "updated" && other !== undefined && hasBoth) names.push(names.shift() ?? "");
}

function topKeys({ front }: Sheet): string[] {
  return front?.style === "yaml" || front?.style === "toml" ? Object.keys(front.values) : [];
}

/** The names of a field that some head gives a value of the right kind, the preferred ones first. */
function namesOf(field: WordedField, sheets: readonly Sheet[], passed: ReadonlySet<string>) {
  const ranks = new Map<string, number>();
  const counts = new Map<string, { fit: number; unfit: number }>();
  for (const { values, front } of sheets)
    for (const [key, value] of values) {
      const rank = rankOf(field, key);
      if (rank < 0 || value === null || value === "" || passed.has(key)) continue;
      const count = counts.get(key) ?? { fit: 0, unfit: 0 };
      counts.set(key, count);
      if (isFit(field, value, front?.style === "colon")) count.fit++;
      else count.unfit++;
      if (count.fit > 0) ranks.set(key, rank);
    }
  // A slip in some notes is told; a name that is something else in most is none of ours.
  const unfit = new Set([...counts].flatMap(([key, count]) => (count.unfit > count.fit ? [key] : [])));
  const names = [...ranks.keys()].filter((key) => !unfit.has(key));
  return { names: names.sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)), unfit };
}

function rankOf(field: WordedField, key: string): number {
  const [group, inner] = key.split(".");
  if (inner !== undefined && !GROUPS.includes(group ?? "")) return -1;
  // Material's dates: when it was written, and when it was changed.
  if (group === "date" && inner !== undefined && inner !== "created") return -1;
  const plain = (text: string) => text.toLowerCase().replace(/[ _-]/g, "");
  const word = plain(inner ?? key);
  const rank = FIELD_WORDS[field].findIndex((one) => plain(one) === word);
  // What lies in a group comes after what lies at the top.
  return rank < 0 || inner === undefined ? rank : rank + 100;
}

function isFit(field: WordedField, value: unknown, isColon: boolean): boolean {
  switch (field) {
    case "subject":
    case "description":
      return line(value).fault === undefined && line(value).value !== undefined;
    case "updated":
      return (
        typeof value === "string" &&
        (date(value).value !== undefined || (isColon && writtenDay(value) !== undefined))
      );
    case "author":
    case "authors":
      return isPerson(value) || (Array.isArray(value) && value.length > 0 && value.every(isPerson));
    case "permalink":
      return typeof value === "string" && permalink(value).value !== undefined;
    case "tags":
      return typeof value === "string" || Array.isArray(value);
    default:
      return field satisfies never;
  }
}

function isPerson(value: unknown): boolean {
  return typeof value === "string" || (isMap(value) && typeof value.name === "string");
}

/** The value that a head gives a field by any of these names. */
export function ownValue(sheet: Sheet, field: WordedField, { fields }: HeadNames): unknown {
  const names = [fields[field] ?? field].flat();
  return names.map((name) => givenBy(sheet, name)).find((value) => value !== undefined && value !== null);
}

function givenBy({ values, front }: Sheet, name: string): unknown {
  return values.get(name) ?? (front?.style === "colon" ? values.get(name.toLowerCase()) : undefined);
}
