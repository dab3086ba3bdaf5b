/** As many stay in memory as they are used: lists ask all notes, one after the other, and no memory has room for all. */
const MOST = 200;

/** What was made last, by whom it is of. */
export class Recent<T> {
  readonly #made = new Map<object, T>();

  /** What is there, or is made now. */
  get(of: object, make: () => T): T {
    const known = this.#made.get(of);
    if (known !== undefined) return known;
    const made = make();
    this.set(of, made);
    return made;
  }

  set(of: object, made: T): void {
    const [oldest] = this.#made.size < MOST ? [] : this.#made.keys();
    if (oldest !== undefined) this.#made.delete(oldest);
    this.#made.set(of, made);
  }
}
