/** A head while it is read: its values by our names, and what is wrong with them, each in its place. */
import { EXIT, error, type Place, type Problem, warning } from "../../problem.ts";
import { isMap } from "../../text/placed.ts";
import { cutProblem } from "../../text/yaml-slips.ts";
import type { DefaultValues } from "./defaults.ts";
import type { FieldName, FieldNames } from "./field-names.ts";
import { isForeign, misspelt } from "./foreign-keys.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { DefaultValue } from "./matches.ts";
import { type NoteForm, namesOf } from "./note-form.ts";
import { isPeopleKey } from "./people.ts";
import { isKeptBack, line, type Ruled, type ValueFault } from "./values.ts";

/** The keys that lead to a value; the first is what the folder calls the field. */
export type Path = readonly (string | number)[];

/** Where a field is said, of one that a setting can make for all notes. */
const WHERE: Partial<Record<FieldName, string>> = {
  permalink:
    'Add it to the front matter, or say `notes.defaults: { permalink: "{path}" }` in the configuration: a name that never changes.',
};

export class Form {
  readonly problems: Problem[] = [];
  readonly #front: FrontMatter;
  readonly #names: FieldNames;
  /** Keys of the folder's own, which say nothing here. */
  readonly #ignored: ReadonlySet<string>;
  readonly #standIns: DefaultValues;
  /** The fields that the head did not give, by what the folder calls them. */
  readonly #used = new Map<string, DefaultValue>();

  readonly #told = new Set<string>();

  constructor(
    front: FrontMatter,
    { fields = {}, ignore = [] }: NoteForm,
    standIns: DefaultValues = new Map(),
  ) {
    this.#front = front;
    this.#names = fields;
    this.#ignored = new Set(ignore);
    this.#standIns = standIns;
  }

  /** What the folder calls a field, by the first of its names that the head has. */
  name(field: FieldName): string {
    const names = namesOf(field, this.#names);
    return names.find((name) => !isNothing(this.#read(name))) ?? names[0] ?? field;
  }

  /** The value of a field as it is written, or what stands in for it. */
  value(field: FieldName): unknown {
    const name = this.name(field);
    const own = this.#read(name);
    const standIn = isNothing(own) ? this.#standIns.get(field) : undefined;
    if (standIn === undefined) return own;
    this.#used.set(name, standIn);
    return standIn.value;
  }

  /** The value of a field that the head itself gives. */
  own(field: FieldName): unknown {
    return this.#read(this.name(field));
  }

  /** Whether settings say how the folder calls this field. */
  isMapped(field: FieldName): boolean {
    return this.#names[field] !== undefined;
  }

  /** Whether the head says in another program's words that the note is not to be shown. */
  keptBack(): boolean {
    const { published, publish } = this.#front.values;
    return published === false || publish === false || isKeptBack(this.value("status"));
  }

  /** How the head is written. */
  get style(): FrontMatter["style"] {
    return this.#front.style;
  }

  #read(name: string): unknown {
    let value: unknown = this.#front.values;
    for (const key of this.#keys(name))
      value = isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return value;
  }

  // "extra.authors" is a field of a group, unless a field has that very name.
  #keys(name: string): readonly string[] {
    return Object.hasOwn(this.#front.values, name) ? [name] : name.split(".");
  }

  #placeOf([name, ...rest]: Path): Place {
    const standIn = this.#used.get(String(name));
    return standIn?.place ?? this.#front.placeOf(...this.#keys(String(name)), ...rest);
  }

  /** What a rule makes of a value; keeps what it says against it. */
  take<T>(path: Path, { value, warning: said, fault }: Ruled<T>): T | undefined {
    if (said !== undefined) this.warn(path, said);
    if (fault !== undefined) this.fault(path, fault);
    return value;
  }

  /** What a rule makes of a field that is one line of text. */
  line<T = string>(path: Path, value: unknown, rule: (text: string) => Ruled<T>): T | undefined {
    const text = this.take(path, line(value));
    return text === undefined ? undefined : this.take(path, rule(text));
  }

  /** A line that must be there. */
  required(path: Path, value: unknown): string | undefined {
    if (value === undefined || value === null || value === "") return this.missing(path);
    const ruled = line(value);
    if (ruled.value !== "") return this.take(path, ruled);
    return this.fault(path, { code: "field-missing", message: "is empty", hint: "Write it." });
  }

  /** Of a field that settings look for by other names: a sentence that says where. */
  #lookedFor(field: FieldName): string | undefined {
    if (!this.isMapped(field)) return undefined;
    const names = namesOf(field, this.#names).map((name) => `\`${name}\``);
    const none = names.length === 1 ? `no ${names[0]}` : `none of ${names.join(", ")}`;
    return `There is ${none} here (notes.fields.${field} in the configuration); several names may stand there.`;
  }

  /** The line of a field that must be there. */
  needed(field: FieldName): string | undefined {
    const value = this.value(field);
    return isNothing(value)
      ? this.absent(field, WHERE[field] ?? "Add it to the front matter.")
      : this.required([this.name(field)], value);
  }

  /** Of a field that other programs call otherwise: the setting that takes what the head has. */
  #alias(field: FieldName): string | undefined {
    const name = (ALIASES[field] ?? []).find((one) => !isNothing(this.#read(one)));
    return name === undefined
      ? undefined
      : `The head has \`${name}\`: say \`notes.fields: { ${field}: ${name} }\` in the configuration, or add \`${field}\`.`;
  }

  /** Of a field of ours, its hint names the setting that says how the folder calls it. */
  absent(field: FieldName, hint: string): undefined {
    const where = this.#lookedFor(field);
    const advice = where === undefined ? (this.#alias(field) ?? hint) : `${where} ${hint}`;
    return this.missing([this.name(field)], "is missing", advice);
  }

  missing(path: Path, message = "is missing", hint = "Add it to the front matter."): undefined {
    const standIn = this.#used.get(String(path[0]));
    const why = standIn?.missing;
    if (why === undefined) return this.fault(path, { code: "field-missing", message, hint });
    // One reason may leave several fields without a value: it is told once.
    if (this.#told.has(why)) return undefined;
    this.#told.add(why);
    const isDay = standIn?.lacksDay === true;
    // What is made of the day lacks the day and nothing else.
    const field = isDay ? this.name("updated") : path.join(".");
    const advice = (isDay ? this.#alias("updated") : undefined) ?? standIn?.hint;
    this.problems.push(
      error("field-missing", EXIT.note, `${field}: ${message}: ${why}`, this.#placeOf(path), advice),
    );
    return undefined;
  }

  fault(path: Path, { code, message, hint }: ValueFault): undefined {
    const standIn = this.#used.get(String(path[0]));
    const from = standIn?.value === undefined ? "" : ` (${standIn.from})`;
    this.problems.push(
      error(
        code,
        EXIT.note,
        `${path.join(".")}: ${message}${from}`,
        this.#placeOf(path),
        standIn?.hint ?? hint,
      ),
    );
    return undefined;
  }

  warn(path: Path, { code, message, hint }: ValueFault): void {
    this.problems.push(warning(code, `${path.join(".")}: ${message}`, this.#placeOf(path), hint));
  }

  /** Warns of the fields that none of ours is called, and that are none of another program's. */
  unknown(fields: readonly FieldName[]): void {
    const known = new Set(
      fields.flatMap((field) => namesOf(field, this.#names)).map((name) => this.#keys(name)[0] ?? name),
    );
    for (const key of Object.keys(this.#front.values)) {
      if (known.has(key) || this.#ignored.has(key)) continue;
      const told = this.#overlooked(key, fields) ?? unknownKey(key, known);
      if (told !== undefined) this.warn([key], told);
    }
  }

  /** Of a key that says what a default stands in for. Of a day the path mostly says the same. */
  #overlooked(key: string, fields: readonly FieldName[]): ValueFault | undefined {
    const field = fields.find((one) => one !== "updated" && ALIASES[one]?.includes(key));
    if (field === undefined || !this.#used.has(this.name(field)) || this.isMapped(field)) return undefined;
    const message = `is not read: notes.defaults.${field} stands in`;
    const hint = `Say \`notes.fields: { ${field}: ${key} }\` in the configuration, or add ${key} to notes.ignore.`;
    return { code: "field-overlooked", message, hint };
  }

  /** Warns of the values of which YAML read but the beginning. */
  cut(): void {
    this.problems.push(...(this.#front.cuts ?? []).map(cutProblem));
  }
}

function unknownKey(key: string, known: ReadonlySet<string>): ValueFault | undefined {
  const meant = misspelt(key, known);
  if (meant === undefined && (isForeign(key) || isPeopleKey(key))) return undefined;
  const hint =
    meant === undefined
      ? `Known: ${[...known].join(", ")}. Keys of another program's: notes.ignore.`
      : `Did you mean ${meant}?`;
  return { code: "field-unknown", message: "is not a field minutewire reads", hint };
}

/** What other programs call these. */
const ALIASES: { readonly [field in FieldName]?: readonly string[] } = {
  subject: ["title"],
  updated: ["date"],
  permalink: ["slug"],
};

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
