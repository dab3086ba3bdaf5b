/** How far long work is: told while it goes on, to whoever hears of it. */
import { channel } from "node:diagnostics_channel";

/** A step of a piece of work: "read 1,200 of 5,000 notes". */
export interface Advance {
  readonly verb: "read" | "built" | "checked" | "listed" | "frozen" | "queued";
  readonly done: number;
  readonly of: number;
  readonly things: "notes" | "pages and feeds" | "people" | "messages";
  /** How many of those done were made anew, and are not as an earlier run left them. */
  readonly anew: number;
}

const steps = channel("minutewire:progress");

/** Tells of a step; costs nothing where nobody hears of it. */
export function advance(
  verb: Advance["verb"],
  done: number,
  of: number,
  things: Advance["things"],
  anew = done,
): void {
  if (steps.hasSubscribers) steps.publish({ verb, done, of, things, anew } satisfies Advance);
}

/** Hears of steps until `hear` says that it has heard enough. */
export function hearSteps(hear: (step: Advance) => "enough" | undefined): void {
  const heard = (step: unknown) => {
    if (hear(step as Advance) === "enough") steps.unsubscribe(heard);
  };
  steps.subscribe(heard);
}

/** Hears of steps while the work goes on. */
export async function hearingProgress<T>(hear: (step: Advance) => void, work: () => Promise<T>): Promise<T> {
  const heard = (step: unknown) => hear(step as Advance);
  steps.subscribe(heard);
  try {
    return await work();
  } finally {
    steps.unsubscribe(heard);
  }
}
