/**
 * What a text must hold for an expression to find itself in it, as runs of three letters: most sentences hold none of a
 * rule's, so most rules need be neither asked nor made (R. Cox, "Regular Expression Matching with a Trigram Index").
 */
import { hash } from "node:crypto";
import table from "./runs.json" with { type: "json" };

/** A letter in either case is 1 to 26, and all else is 0, whatever it is: five bits, and a run of three is fifteen. */
const BITS = 5;
const SIGNS = 1 << BITS;
const LENGTH = 3;
const RUNS = 1 << (BITS * LENGTH);
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
  return ((run << BITS) | signOf(code)) & (RUNS - 1);
}

const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) => {
  // A letter's case is one bit.
  const small = code | 0x20;
  return small >= A && small <= Z ? small - A + 1 : 0;
});

function signOf(code: number): number {
  if (code < 0x80) return ASCII[code] ?? 0;
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
  /** Those that need nothing: any text may have them. */
  readonly #always: readonly number[];
  /** By run, the place in the list of those that need it; 0 where there are none. */
  readonly #places = new Uint16Array(RUNS);
  readonly #needing: number[][] = [[]];
  /** By number of an expression, the search in which it was last met. */
  readonly #met: Uint32Array;
  #search = 0;

  constructor(needs: readonly Needs[]) {
    this.#needs = needs;
    this.#met = new Uint32Array(needs.length);
    this.#always = [...needs.keys()].filter((number) => needs[number]?.length === 0);
    for (const [number, one] of needs.entries()) for (const run of firstRuns(one)) this.#note(run, number);
  }

  #note(run: number, number: number): void {
    if (this.#places[run] === 0) this.#places[run] = this.#needing.push([]) - 1;
    this.#needing[this.#places[run] ?? 0]?.push(number);
  }

  /** The numbers of those that may find themselves in a text, from the first on. */
  in(asked: string): number[] {
    lookAt(asked);
    const [places, met, search] = [this.#places, this.#met, ++this.#search];
    const found = [...this.#always];
    for (let i = 0; i < count; i++) {
      const place = places[own[i] ?? 0] ?? 0;
      if (place === 0) continue;
      for (const number of this.#needing[place] ?? []) {
        if (met[number] === search) continue;
        met[number] = search;
        if (holdsEach(this.#needs[number] ?? NOTHING)) found.push(number);
      }
    }
    return found.sort((a, b) => a - b);
  }
}

/** From the most frequent sign on, as in English. */
const FREQUENT = " etaoinsrhldcumfpgwybvkxjqz";
const RARITY = Array.from({ length: SIGNS }, (_, sign) =>
  FREQUENT.indexOf(sign === 0 ? " " : String.fromCharCode(A + sign - 1)),
);

function rarity(run: number): number {
  return [run, run >> BITS, run >> (2 * BITS)].reduce((sum, one) => sum + (RARITY[one % SIGNS] ?? 0), 0);
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
