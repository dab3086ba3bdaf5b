/** A step that waits for its transaction; those of one kind that wait at the same moment are one, by one statement. */
import type { Tables } from "../tables.ts";

/** `alone`: nobody else takes a step in this outbox meanwhile. */
export type Mode = "beside" | "alone";

/** A step that waits; `work` gives back what tells its caller of it once it is committed. */
export interface OpenStep {
  readonly mode: Mode;
  readonly work: (tables: Tables) => Promise<() => void>;
  readonly fail: (fault: unknown) => void;
  /** Where it is several that one statement takes: each by itself. */
  readonly parts?: () => readonly OpenStep[];
}

/** One that waits. */
interface Joined<Asked, Answer> {
  readonly asked: Asked;
  readonly resolve: (answer: Answer) => void;
  readonly fail: (fault: unknown) => void;
}

/** By one statement, an answer for each, in their order. */
type Serve<Asked, Answer> = (tables: Tables, asked: readonly Asked[]) => Promise<readonly Answer[]>;

/** The steps of one kind of an open store. */
export class Batch<Asked, Answer> {
  readonly #serve: Serve<Asked, Answer>;
  #waiting: Joined<Asked, Answer>[] = [];

  constructor(serve: Serve<Asked, Answer>) {
    this.#serve = serve;
  }

  /** How many wait then. */
  add(asking: Joined<Asked, Answer>): number {
    return this.#waiting.push(asking);
  }

  /** All that wait, as one step. */
  step(): OpenStep {
    const all = this.#waiting;
    this.#waiting = [];
    return this.#of(all);
  }

  #of(all: readonly Joined<Asked, Answer>[]): OpenStep {
    return {
      mode: "beside",
      work: async (tables) => {
        const answers = await this.#serve(
          tables,
          all.map(({ asked }) => asked),
        );
        return () => {
          for (const [at, answer] of answers.entries()) all[at]?.resolve(answer);
        };
      },
      fail: (fault) => {
        for (const one of all) one.fail(fault);
      },
      parts: () => all.map((one) => this.#of([one])),
    };
  }
}
