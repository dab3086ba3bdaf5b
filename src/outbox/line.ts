/** The line before one way out: who goes next, and how many at once. It refuses to know what is done in a turn. */

/** One that waits for its turn. */
interface Waiting {
  readonly number: number;
  readonly address: string;
  readonly begin: () => void;
}

/**
 * In the order in which they came, so many at once, and to one address never two at once: what goes there arrives in
 * order. One at a time until the line is widened: a way out that is shut, or takes nothing, is knocked at once only.
 */
export class Line {
  readonly #most: number;
  #width = 1;
  #underWay = 0;
  #joined = 0;
  readonly #waiting: Waiting[] = [];
  /** The addresses that somebody has, each with those who wait behind him. */
  readonly #behind = new Map<string, Waiting[]>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Does the work when its turn has come. The work may say before its end that the next to another address may begin. */
  async inTurn<T>(address: string, work: (free: () => void) => Promise<T>): Promise<T> {
    await new Promise<void>((begin) => this.#join(address, begin));
    let isFree = false;
    const free = () => {
      if (!isFree) this.#underWay -= 1;
      isFree = true;
      this.#advance();
    };
    try {
      return await work(free);
    } finally {
      this.#leave(address);
      free();
    }
  }

  /** As many at once as may be, from the end of this turn on: the way out is open. */
  widen(): void {
    this.#width = this.#most;
  }

  #join(address: string, begin: () => void): void {
    this.#joined += 1;
    const place = { number: this.#joined, address, begin };
    const behind = this.#behind.get(address);
    if (behind !== undefined) behind.push(place);
    else {
      this.#behind.set(address, []);
      this.#waiting.push(place);
    }
    this.#advance();
  }

  /** The next to that address takes his place among the others. */
  #leave(address: string): void {
    const next = this.#behind.get(address)?.shift();
    if (next === undefined) {
      this.#behind.delete(address);
      return;
    }
    const later = this.#waiting.findIndex(({ number }) => number > next.number);
    this.#waiting.splice(later === -1 ? this.#waiting.length : later, 0, next);
  }

  #advance(): void {
    while (this.#underWay < this.#width) {
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#underWay += 1;
      next.begin();
    }
  }
}
