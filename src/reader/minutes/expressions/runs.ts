/**
 * What a text must hold for an expression to find itself in it, as runs of three letters: most sentences hold none of a
 * rule's, so most rules need be neither asked nor made (R. Cox, "Regular Expression Matching with a Trigram Index").
 */
import { hash } from "node:crypto";
import table from "./runs.json" with { type: "json" };

/** A letter in either case is 1 to 26, and all else is 0, whatever it is. */
const SIGNS = 27;
const LENGTH = 3;
/** 27 to the power of 3; a power is a number with a point to V8, and slow to divide by. */
const RUNS = 19_683;
const [A, Z] = [0x61, 0x7a];
/** Ignoring case, an expression takes the sign of a kelvin for a k, and the long s for an s (ECMA-262, Canonicalize). */
const [KELVIN, K, LONG_S, S] = [0x212a, 11, 0x17f, 19];

/**
 * Sets of strings, of each of which a text must hold one: as numbers, since they are looked through for every sentence and
 * rule. Before a set stands where it ends, before a string how many runs it has.
 */
export type Needs = Uint16Array;

const TABLE: Readonly<Record<string, string>> = table;
const NOTHING: Needs = new Uint16Array();

/** What an expression is known by in the table. */
export function runsKey(source: string, flags: string): string {
  return hash("sha1", `${source}/${flags}`, "hex").slice(0, 12);
}

/** What an expression needs; nothing of one that the table does not know. */
export function needsOf(source: string, flags: string): Needs {
  const sets = TABLE[runsKey(source, flags)]?.split("|");
  if (sets === undefined) return NOTHING;
  const found: number[] = [];
  for (const set of sets) {
    const place = found.push(0) - 1;
    // An empty set is of an expression that no text holds.
    if (set !== "") for (const string of set.split(",")) addRuns(string, found);
    found[place] = found.length;
  }
  return Uint16Array.from(found);
}

// How many runs a string has, and each of them.
function addRuns(string: string, to: number[]): void {
  to.push(string.length - LENGTH + 1);
  let run = 0;
  for (let i = 0; i < string.length; i++) {
    run = next(run, string.charCodeAt(i));
    if (i >= LENGTH - 1) to.push(run);
  }
}

function next(run: number, code: number): number {
  return (run * SIGNS + signOf(code)) % RUNS;
}

function signOf(code: number): number {
  // In ASCII a letter's case is one bit.
  const small = code | 0x20;
  if (small >= A && small <= Z) return code < 0x80 ? small - A + 1 : 0;
  return code === KELVIN ? K : code === LONG_S ? S : 0;
}

/** By its number, the turn in which a run was last held; one text after the other is looked at, many times on end. */
const held = new Uint32Array(RUNS);
let turn = 0;
let text = "";
/** The runs that the text holds, each once, and how many they are. */
const own = new Uint16Array(RUNS);
let count = 0;

function lookAt(asked: string): void {
  if (asked === text) return;
  text = asked;
  turn += 1;
  count = 0;
  let run = 0;
  for (let i = 0; i < asked.length; i++) {
    run = next(run, asked.charCodeAt(i));
    if (i < LENGTH - 1 || held[run] === turn) continue;
    held[run] = turn;
    own[count++] = run;
  }
}

/** Whether a text holds what is needed. */
export function holds(asked: string, needs: Needs): boolean {
  if (needs.length === 0) return true;
  lookAt(asked);
  return holdsEach(needs);
}

function holdsEach(needs: Needs): boolean {
  let at = 0;
  while (at < needs.length) {
    const end = needs[at] ?? 0;
    at += 1;
    while (at < end && !holdsAll(needs, at)) at += 1 + (needs[at] ?? 0);
    if (at >= end) return false;
    at = end;
  }
  return true;
}

function holdsAll(needs: Needs, at: number): boolean {
  const end = at + (needs[at] ?? 0);
  for (let i = at + 1; i <= end; i++) if (held[needs[i] ?? 0] !== turn) return false;
  return true;
}

/** Many expressions at once: of each run of a text it is known which of them that may be the beginning of. */
export class Candidates {
  readonly #needs: readonly Needs[];
  /** By run, the place in the list of those that need it; 0 where there are none. */
  readonly #places = new Uint16Array(RUNS);
  readonly #needing: number[][] = [[]];
  /** By number of an expression, the turn in which it was last met. */
  readonly #met: Uint32Array;

  constructor(needs: readonly Needs[]) {
    this.#needs = needs;
    this.#met = new Uint32Array(needs.length);
    for (const [number, one] of needs.entries()) for (const run of firstRuns(one)) this.#note(run, number);
  }

  #note(run: number, number: number): void {
    if (this.#places[run] === 0) this.#places[run] = this.#needing.push([]) - 1;
    this.#needing[this.#places[run] ?? 0]?.push(number);
  }

  /** The numbers of those that may find themselves in a text, from the first on. */
  in(asked: string): number[] {
    lookAt(asked);
    const [places, met] = [this.#places, this.#met];
    for (let i = 0; i < count; i++) {
      const place = places[own[i] ?? 0] ?? 0;
      if (place > 0) for (const number of this.#needing[place] ?? []) met[number] = turn;
    }
    const found: number[] = [];
    for (let number = 0; number < met.length; number++) {
      const needs = this.#needs[number] ?? NOTHING;
      if (needs.length === 0 || (met[number] === turn && holdsEach(needs))) found.push(number);
    }
    return found;
  }
}

/** From the most frequent sign on, as in English. */
const FREQUENT = " etaoinsrhldcumfpgwybvkxjqz";
const RARITY = Array.from({ length: SIGNS }, (_, sign) =>
  FREQUENT.indexOf(sign === 0 ? " " : String.fromCharCode(A + sign - 1)),
);

function rarity(run: number): number {
  return [run, run / SIGNS, run / SIGNS ** 2].reduce(
    (sum, one) => sum + (RARITY[Math.floor(one) % SIGNS] ?? 0),
    0,
  );
}

/** Of each string of the first set, the run that is likely to be the rarest. */
function firstRuns(needs: Needs): Set<number> {
  const found = new Set<number>();
  for (let at = 1; at < (needs[0] ?? 0); at += 1 + (needs[at] ?? 0)) {
    const runs = needs.subarray(at + 1, at + 1 + (needs[at] ?? 0));
    found.add(runs.reduce((rarest, run) => (rarity(run) > rarity(rarest) ? run : rarest)));
  }
  return found;
}
