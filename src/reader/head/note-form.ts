/** What a folder's settings say of the form of its notes: how fields are called, and what stands in for them. */
import { FIELDS, type FieldName, type FieldNames } from "./field-names.ts";
import { holes } from "./pattern.ts";

/** The fields that a setting may stand in for. */
export const DEFAULTED = ["subject", "permalink", "updated", "description"] as const;

/** An author as a setting names one: a name, perhaps with an address behind it, or the fields of one. */
export type AuthorSetting =
  | string
  | { readonly name: string; readonly uri?: string | undefined; readonly email?: string | undefined };

export interface NoteForm {
  readonly fields?: FieldNames | undefined;
  /** A line of the text ends where it ends in the note, as HackMD shows it. */
  readonly breaks?: boolean | undefined;
  /** Keys of heads that mean nothing here and are passed over. */
  readonly ignore?: readonly string[] | undefined;
  /** Patterns of the end of the note's path, without its extension: the first that fits counts. */
  readonly path?: string | readonly string[] | undefined;
  /** Patterns of whole lines near the top of the note. */
  readonly lines?: readonly string[] | undefined;
  /** Templates of what stands in where the head of a note does not say it. */
  readonly defaults?:
    | ({
        readonly [field in (typeof DEFAULTED)[number]]?: string | undefined;
      } & { readonly author?: AuthorSetting | undefined })
    | undefined;
}

/** Holes that templates have without a pattern: the first heading, the path as a permalink, the meeting's date. */
const OWN = ["heading", "path", "date"];

/** Whether notes of this form may be without a head. */
export function mayBeBare({ path, lines, defaults }: NoteForm): boolean {
  return path !== undefined || lines !== undefined || defaults !== undefined;
}

/** The names that fields may have at the top of a head of this form. */
export function headNames({ fields = {} }: NoteForm): string[] {
  return FIELDS.flatMap((field) => namesOf(field, fields));
}

/** The patterns of paths, in the order in which they are tried. */
export function pathPatterns({ path = [] }: NoteForm): readonly string[] {
  return typeof path === "string" ? [path] : path;
}

/** What the folder calls a field, the first choice first. */
export function namesOf(field: FieldName, fields: FieldNames): readonly string[] {
  const names = fields[field] ?? field;
  return typeof names === "string" ? [names] : names;
}

/** The hole of a template that nothing fills, or undefined. */
export function unknownHole(template: string, form: NoteForm): string | undefined {
  const known = new Set([...OWN, ...[...pathPatterns(form), ...(form.lines ?? [])].flatMap(holes)]);
  return holes(template).find((hole) => !known.has(hole));
}
