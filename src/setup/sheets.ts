/**
 * From a folder of notes to a project: what is there is looked at before anything is asked, the settings that read it
 * are proposed, and what wakes the program is written. This room tries what it proposes with the reader itself; it
 * refuses to know what is made of the notes.
 *
 * Here: the Markdown files of a folder, each with its head as it is written.
 */
import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { named } from "../files/named.ts";
import { cannotRead } from "../files/whole.ts";
import { Problems } from "../problem.ts";
import { readFrontMatter } from "../reader/head/front-matter.ts";
import { readSource } from "../reader/source.ts";
import { LIMITS } from "../text/limits.ts";
import { isMap } from "../text/placed.ts";
import { FIELD_WORDS } from "./field-words.ts";
import type { Sheet } from "./sheet.ts";

/** More Markdown files than any folder of notes has. */
const MOST = 20_000;
const DEPTH = 12;

/** Folders that hold programs, what was built, or patterns for notes. */
const FOREIGN_FOLDER =
  /^(?:\..*|node_modules|vendor|bower_components|target|dist|build|out|public|_site|_layouts|_includes|_drafts|layouts|themes|archetypes|templates?|site-packages|venv)$/i;

/** The Markdown files below a folder, sorted; hidden folders, programs and built files apart. */
export function sheetsIn(folder: string): { sheets: Sheet[]; unread: string[] } {
  const paths = markdownIn(folder, "", DEPTH).slice(0, MOST).sort();
  const sheets: Sheet[] = [];
  const unread: string[] = [];
  for (const path of paths) {
    const sheet = sheetOf(folder, path);
    if (sheet === undefined) unread.push(path);
    else sheets.push(sheet);
  }
  return { sheets, unread };
}

function markdownIn(folder: string, within: string, depth: number): string[] {
  return entriesOf(folder, within).flatMap((entry) => {
    const path = within === "" ? entry.name : `${within}/${entry.name}`;
    if (entry.isFile() || isLinkToFile(entry, join(folder, path)))
      return /^[^.].*\.(?:md|markdown)$/i.test(entry.name) ? [path] : [];
    return entry.isDirectory() && depth > 0 && !FOREIGN_FOLDER.test(entry.name)
      ? markdownIn(folder, path, depth - 1)
      : [];
  });
}

/** A folder in which nobody may look holds no notes; throws Problems where it is the first. */
function entriesOf(folder: string, within: string): Dirent[] {
  try {
    return readdirSync(join(folder, within), { withFileTypes: true });
  } catch (cause) {
    if (within !== "") return [];
    throw new Problems(
      cannotRead(named(folder), cause, "Name the folder that holds the notes: minutewire init DIR"),
    );
  }
}

function isLinkToFile(entry: Dirent, path: string): boolean {
  return entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function sheetOf(folder: string, path: string): Sheet | undefined {
  const file = join(folder, path);
  if (statSync(file).size > LIMITS.noteBytes) return undefined;
  const source = readSource(path, readFileSync(file));
  if (!source.ok || source.value.text.trim() === "") return undefined;
  const names = Object.values(FIELD_WORDS).flat();
  const front = readFrontMatter(source.value, { names, optional: true });
  if (!front.ok) return { path, source: source.value, values: new Map() };
  return { path, source: source.value, front: front.value, values: flat(front.value.values) };
}

/** The values of a head and those of its groups, one level deep: fields lie no deeper. */
function flat(values: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(values).flatMap(([key, value]) => [
      [key, value] as const,
      ...(isMap(value) ? Object.entries(value).map(([inner, one]) => [`${key}.${inner}`, one] as const) : []),
    ]),
  );
}
