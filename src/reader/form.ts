/** A head while it is read: its values by our names, and what is wrong with them, each in its place. */
import { EXIT, error, type Problem, warning } from "../problem.ts";
import type { FieldName, FieldNames } from "./field-names.ts";
import type { FrontMatter } from "./front-matter.ts";
import { line, type Ruled, type Said } from "./values.ts";

/** The keys that lead to a value. */
export type Path = readonly (string | number)[];

export class Form {
  readonly problems: Problem[] = [];
  readonly #front: FrontMatter;
  readonly #names: FieldNames;

  constructor(front: FrontMatter, names: FieldNames) {
    this.#front = front;
    this.#names = names;
  }

  /** What the folder calls a field. */
  name(field: FieldName): string {
    return this.#names[field] ?? field;
  }

  /** The value of a field as it is written. */
  value(field: FieldName): unknown {
    const name = this.name(field);
    return Object.hasOwn(this.#front.values, name) ? this.#front.values[name] : undefined;
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
    const text = this.take(path, line(value));
    if (text !== "") return text;
    return this.fault(path, { code: "field-missing", message: "is empty", hint: "Write it." });
  }

  missing(path: Path, message = "is missing", hint = "Add it to the front matter."): undefined {
    return this.fault(path, { code: "field-missing", message, hint });
  }

  fault(path: Path, { code, message, hint }: Said): undefined {
    const place = this.#front.placeOf(...path);
    this.problems.push(error(code, EXIT.note, `${path.join(".")}: ${message}`, place, hint));
    return undefined;
  }

  warn(path: Path, { code, message, hint }: Said): void {
    this.problems.push(warning(code, `${path.join(".")}: ${message}`, this.#front.placeOf(...path), hint));
  }

  /** Warns of the fields that none of ours is called. */
  unknown(fields: readonly FieldName[]): void {
    const known = new Set(fields.map((field) => this.name(field)));
    for (const key of Object.keys(this.#front.values))
      if (!known.has(key))
        this.warn([key], { code: "field-unknown", message: "is not a field minutewire reads" });
  }
}
