/** A line on a terminal that says how far a run is: only where a step takes over a second, and gone when it is done. */
import type { Advance } from "../../workspace/progress.ts";

/** Before this (milliseconds) a step is quick, and nothing is said of it. */
const PATIENCE = 1000;
/** A line changes at most so often (milliseconds). */
const PACE = 100;
/** To the beginning of the line, and nothing behind it (ECMA-48, EL). */
const BLANK = "\r\u001b[K";

export class ProgressLine {
  readonly #stream: NodeJS.WriteStream;
  readonly #isWanted: () => boolean;
  #step = "";
  #begun = 0;
  #shown = 0;
  #isThere = false;

  /** `isWanted` is asked when there is something to say. */
  constructor(stream: NodeJS.WriteStream, isWanted: () => boolean) {
    this.#stream = stream;
    this.#isWanted = isWanted;
  }

  /** Whether anybody could see it: steps are many, and to tell of them costs something. */
  get isSeen(): boolean {
    return this.#stream.isTTY === true && process.env.TERM !== "dumb";
  }

  /** Hears of a step, and perhaps says it. */
  tell({ verb, done, of, things }: Advance): void {
    const now = performance.now();
    if (verb !== this.#step) [this.#step, this.#begun] = [verb, now];
    if (done >= of) this.#end();
    else if (now - this.#begun >= PATIENCE && now - this.#shown >= PACE && this.#isFree()) {
      this.#shown = now;
      this.#isThere = true;
      this.#stream.write(`${BLANK}${verb} ${grouped(done)} of ${grouped(of)} ${things}`);
    }
  }

  /** Takes the line away: something else is to be said. */
  clear(): void {
    if (this.#isThere) this.#stream.write(BLANK);
    this.#isThere = false;
  }

  #end(): void {
    this.clear();
    this.#step = "";
  }

  #isFree(): boolean {
    return this.isSeen && this.#isWanted();
  }
}

function grouped(count: number): string {
  return count.toLocaleString("en");
}
