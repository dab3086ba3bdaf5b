/** What stands in for a field that the head of a note does not give: from its path, its first lines or a setting. */
import type { FieldName } from "./field-names.ts";
import { type DefaultValue, Matches, type NoteToMatch } from "./matches.ts";
import type { NoteForm } from "./note-form.ts";

export type DefaultValues = ReadonlyMap<FieldName, DefaultValue>;

/** Everything that stands in for a field, by our names. */
export function defaultValues(note: NoteToMatch, form: NoteForm): DefaultValues {
  const { defaults = {} } = form;
  const found = new Matches(note, form);
  const all: [FieldName, DefaultValue][] = [];
  for (const field of ["subject", "permalink", "description"] as const) {
    const template = defaults[field];
    if (template === undefined) continue;
    const made = found.filled(template, `notes.defaults.${field}`);
    all.push([field, field === "permalink" ? segment(made) : made]);
  }
  if (defaults.updated !== undefined)
    all.push(["updated", found.filled(defaults.updated, "notes.defaults.updated")]);
  else if (found.mayHave("date")) all.push(["updated", found.hole("date", "")]);
  if (defaults.author !== undefined)
    all.push([
      "author",
      {
        value: defaults.author,
        place: found.top,
        from: "from notes.defaults.author",
        hint: "Change notes.defaults.author.",
      },
    ]);
  return new Map(all);
}

// What an address cannot hold becomes a hyphen; so "wg/2019-08-14" is "wg-2019-08-14".
function segment(made: DefaultValue): DefaultValue {
  return typeof made.value === "string" ? { ...made, value: hyphened(made.value) } : made;
}

function hyphened(text: string): string {
  return text.replace(/[^A-Za-z0-9._~-]+/g, "-").replace(/^[-.]+|(?<![-.])[-.]+$/g, "");
}
