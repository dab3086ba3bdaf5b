import type { Session } from "./session.ts";

/**
 * The places for messages on the connections of one way out. A place has a session that a message went over before, or
 * none yet. It refuses to know how a session comes about.
 */
export class Sessions {
  readonly #resting: Session[] = [];
  readonly #waiting: ((session: Session | undefined) => void)[] = [];
  #taken = 0;
  /** More than these the other side did not want. */
  #most = Number.POSITIVE_INFINITY;

  /** A place for a message; waits where there may be no more. */
  async take(): Promise<Session | undefined> {
    if (this.#taken >= this.#most) return await this.#next();
    this.#taken += 1;
    return this.#rested();
  }

  /** Whether there are others beside the one that has a place. */
  get areSeveral(): boolean {
    return this.#taken > 1;
  }

  /** Gives a place back, with its session for the next message if it is fit for it. */
  leave(session: Session | undefined): void {
    const rested = session?.isAtRest === true ? session : undefined;
    const next = this.#waiting.shift();
    if (next !== undefined) next(rested);
    else {
      this.#taken -= 1;
      if (rested !== undefined) this.#resting.push(rested);
    }
  }

  /** A further connection was refused: no more than there are, and its place is had on one of those; undefined where none is left. */
  async narrow(): Promise<Session | undefined> {
    const rested = this.#rested();
    if (rested === undefined && this.#taken === 1) return undefined;
    if (rested === undefined) this.#taken -= 1;
    this.#most = this.#taken;
    return rested ?? (await this.#next());
  }

  /** Says goodbye on all that are at rest; what the other side wants is asked anew. */
  close(): void {
    this.#most = Number.POSITIVE_INFINITY;
    for (const session of this.#resting.splice(0)) if (session.isAtRest) session.quit();
  }

  #rested(): Session | undefined {
    for (let last = this.#resting.pop(); last !== undefined; last = this.#resting.pop())
      if (last.isAtRest) return last;
    return undefined;
  }

  #next(): Promise<Session | undefined> {
    return new Promise((next) => this.#waiting.push(next));
  }
}
