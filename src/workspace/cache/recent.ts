/** What was made last, by whom it is of: lists ask all notes, one after the other, and no memory has room for all. */
export class Recent<T> {
  readonly #most: number;
  readonly #made = new Map<object, T>();

  /** As many stay in memory as they are used. */
  constructor(most: number) {
    this.#most = most;
  }

  /** What is there, or is made now. */
  get(of: object, make: () => T): T {
    const known = this.#made.get(of);
    if (known !== undefined) return known;
    const made = make();
    this.set(of, made);
    return made;
  }

  set(of: object, made: T): void {
    const [oldest] = this.#made.size < this.#most ? [] : this.#made.keys();
    if (oldest !== undefined) this.#made.delete(oldest);
    this.#made.set(of, made);
  }
}
