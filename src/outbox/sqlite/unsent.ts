/**
 * Word for the next run, where the store could not be written but its sender still lived and knew: of this attempt
 * nothing was released. It is an empty file beside the store whose name says so, for a full disk still takes an
 * empty file. It is not synced: behind a power cut it may be gone, and then the store's own phase decides.
 */
import { closeSync, constants, openSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { reasonOf } from "../../files/reason.ts";
import { unwritable } from "./refusals.ts";

/** What tells one attempt from every other. A store put back from a copy gives a fence out again, but not at the same instant. */
export interface Which {
  /** The store's own. */
  readonly id: string;
  readonly fence: number;
  readonly started: Date;
}

/** What the word about an attempt is called. */
export function wordOf({ id, fence, started }: Which): string {
  return `unsent-${id}-${fence}-${started.getTime()}`;
}

/** Leaves word that nothing was released; false where not even that can be written. */
export function leaveWord(file: string, which: Which): boolean {
  try {
    const { O_WRONLY, O_CREAT, O_NOFOLLOW } = constants;
    // The name says all: nothing is written, also not through a link.
    closeSync(openSync(pathOf(file, wordOf(which)), O_WRONLY | O_CREAT | (O_NOFOLLOW ?? 0), 0o600));
    return true;
  } catch {
    return false;
  }
}

/** The words beside a store that are about its own attempts. */
export function wordsBeside(file: string, id: string): ReadonlySet<string> {
  const before = `${basename(file)}.`;
  try {
    const names = readdirSync(dirname(file)).filter((name) => name.startsWith(`${before}unsent-${id}-`));
    return new Set(names.map((name) => name.slice(before.length)));
  } catch (fault) {
    throw unwritable(file, reasonOf(fault));
  }
}

/** Takes words away that were heeded. One that stays says no more than it did: its attempt is over. */
export function takeAway(file: string, words: ReadonlySet<string>): void {
  for (const word of words) {
    try {
      rmSync(pathOf(file, word), { force: true });
    } catch {
      // The next run finds it again, and nothing that it is about.
    }
  }
}

function pathOf(file: string, word: string): string {
  return join(dirname(file), `${basename(file)}.${word}`);
}
