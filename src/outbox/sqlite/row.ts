/** The one typed reader of what a database answers. A row that is not what the schema promises means the file is damaged. */
import { damaged } from "./refusals.ts";

/** A row as it came, read a column at a time, each as the type the schema promises. */
export class Row {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #file: string;
  constructor(values: Readonly<Record<string, unknown>>, file: string) {
    this.#values = values;
    this.#file = file;
  }

  /** As it came. */
  value(column: string): null | number | string {
    const value = this.#values[column];
    return value === null || typeof value === "number" || typeof value === "string"
      ? value
      : this.#fail(column);
  }
  text(column: string): string {
    return this.optionalText(column) ?? this.#fail(column);
  }
  optionalText(column: string): string | undefined {
    const value = this.#values[column];
    return value === null ? undefined : typeof value === "string" ? value : this.#fail(column);
  }
  number(column: string): number {
    return this.optionalNumber(column) ?? this.#fail(column);
  }
  optionalNumber(column: string): number | undefined {
    const value = this.#values[column];
    return value === null ? undefined : typeof value === "number" ? value : this.#fail(column);
  }
  /** Instants are stored as whole milliseconds since 1970, UTC. */
  date(column: string): Date {
    return new Date(this.number(column));
  }
  optionalDate(column: string): Date | undefined {
    const value = this.optionalNumber(column);
    return value === undefined ? undefined : new Date(value);
  }
  bytes(column: string): Uint8Array {
    const value = this.#values[column];
    return value instanceof Uint8Array ? value : this.#fail(column);
  }
  /** One of a closed set of words. */
  oneOf<T extends string>(column: string, words: readonly T[]): T {
    return this.optionalOneOf(column, words) ?? this.#fail(column);
  }
  optionalOneOf<T extends string>(column: string, words: readonly T[]): T | undefined {
    const value = this.optionalText(column);
    return value === undefined ? undefined : (words.find((word) => word === value) ?? this.#fail(column));
  }

  #fail(column: string): never {
    throw damaged(this.#file, `a row has no readable ${column}`);
  }
}
