/** Settings held against the notes themselves, by the reader that will read them. */
import type { Site } from "../model/site.ts";
import type { Problem } from "../problem.ts";
import type { HeadFields } from "../reader/head/fields.ts";
import { readHead } from "../reader/head/head.ts";
import type { NoteForm } from "../reader/head/note-form.ts";
import type { Sheet } from "./sheet.ts";

/** What came of reading the heads of notes in a form. */
export interface Trial {
  readonly form: NoteForm;
  /** The notes that have all they must, each with a permalink of its own. */
  readonly whole: ReadonlyMap<Sheet, HeadFields>;
  readonly faults: readonly Problem[];
}

/** A site that heads and bodies are read for, before there is one. */
export const SITE: Site = {
  ...{ title: "", url: "https://notes.example/", minutes: "https://notes.example/", page: "" },
  ...{ language: "en", timezone: "UTC", id: "tag:notes.example,2026:", anchors: "squash" },
};

/** Reads the heads of these notes in a form. */
export function tried(form: NoteForm, sheets: readonly Sheet[]): Trial {
  const read = sheets.map((sheet) => ({ sheet, head: readHead(sheet.source, SITE, form, sheet.path) }));
  const faults = read.flatMap(({ head }) => (head.ok ? head.value.problems : head.reason));
  const found = read.flatMap(({ sheet, head }) => {
    const fields = head.ok ? head.value.fields : undefined;
    return fields === undefined ? [] : [[sheet, fields] as const];
  });
  const named = Map.groupBy(found, ([, { permalink }]) => permalink.toLowerCase());
  const whole = new Map(
    found.filter(([, { permalink }]) => named.get(permalink.toLowerCase())?.length === 1),
  );
  return { form, whole, faults: faults.filter(({ severity }) => severity === "error") };
}

/** The first of these forms that reads the most notes whole. */
export function best(forms: readonly NoteForm[], sheets: readonly Sheet[]): Trial {
  let found: Trial | undefined;
  for (const form of forms) {
    const trial = tried(form, sheets);
    if (found === undefined || trial.whole.size > found.whole.size) found = trial;
    if (found.whole.size === sheets.length) break;
  }
  if (found === undefined) throw new Error("no form to try");
  return found;
}
