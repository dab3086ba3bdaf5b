import type { Judgement } from "./mark.ts";
import type { Hit } from "./people.ts";

/** Something that the program found at a line. */
interface Found {
  readonly words: string;
  readonly line: number;
  readonly who?: readonly string[];
}

/** Something of a truth. */
interface Item {
  readonly words: string;
  readonly clear: boolean;
  readonly who?: readonly string[];
  /** A reader would say that it must not be found: a deed that is done. */
  readonly isWrong?: boolean;
}

interface Judged {
  readonly verdicts: readonly Judgement[];
  /** The clear items that were found. */
  readonly hits: readonly Hit[];
}

/** Quotations as short as this are said more than once in a note, so that their line is asked too. */
const SHORT = 4;

/**
 * Holds what was found against the items of a truth. What shares most words with something wrong, or any with nothing,
 * is wrong; an item is found once, however many pieces it is found in.
 */
export function judgeItems(
  found: readonly Found[],
  items: readonly Item[],
  not: readonly string[],
  text: string,
): Judged {
  const wrong: Item[] = not.map((words) => ({ words, clear: true, isWrong: true }));
  const pairs = found.map((one) => ({
    one,
    best: most([...items, ...wrong], (item) => share(one, item, text)),
  }));
  const astray = pairs.filter(({ best }) => best === undefined || best.isWrong === true);
  const wanted = items.filter(({ clear, isWrong = false }) => clear && !isWrong);
  const sound = pairs.filter((pair) => !astray.includes(pair)).map(({ one }) => one);
  const hit = wanted.flatMap((item) => {
    const by = most(sound, (one) => share(one, item, text));
    return by === undefined ? [] : [{ item, by }];
  });
  const missed = wanted.filter((item) => !hit.some((one) => one.item === item));
  return {
    verdicts: [
      ...hit.map(({ by: { words } }) => ({ verdict: "right" as const, words })),
      ...astray.map(({ one: { words } }) => ({ verdict: "wrong" as const, words })),
      ...missed.map(({ words }) => ({ verdict: "missed" as const, words })),
    ],
    hits: hit.map(({ item, by }) => ({
      who: item.who ?? [],
      found: by.who ?? [],
      together: hit.filter((other) => other.by === by).flatMap((other) => other.item.who ?? []),
    })),
  };
}

/** What shares the most words; of several that share as many, the first; undefined where nothing shares any. */
function most<T>(all: readonly T[], shared: (one: T) => number): T | undefined {
  return all
    .map((one) => ({ one, words: shared(one) }))
    .filter(({ words }) => words > 0)
    .sort((a, b) => b.words - a.words)[0]?.one;
}

/** How many words on end two quotations share; 0 where that is less than half of the shorter. */
function share(found: Found, item: Item, text: string): number {
  const [a, b] = [wordsOf(found.words), wordsOf(item.words)];
  const run = longestRun(a, b);
  const shorter = Math.min(a.length, b.length);
  if (run === 0 || run * 2 < shorter) return 0;
  return run >= SHORT || isNear(found.line, item.words, text) ? run : 0;
}

const wordsOf = (words: string) => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  let before: number[] = [];
  for (const word of a) {
    const row = b.map((other, j) => (word === other ? (before[j - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...row);
    before = row;
  }
  return longest;
}

/** Whether the words stand at the line or a few below, since a paragraph is found at its first. */
function isNear(line: number, words: string, text: string): boolean {
  const pattern = new RegExp(words.trim().split(/\s+/).map(RegExp.escape).join("\\s+"), "g");
  return [...text.matchAll(pattern)].some(({ index }) => {
    const at = text.slice(0, index).split("\n").length;
    return at >= line - 1 && at <= line + 6;
  });
}
