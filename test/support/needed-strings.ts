/**
 * What a text must hold for an expression to find itself in it, read off the expression: sets of strings, of each of
 * which a text must hold one. They are strings of small letters and spaces, as src/reader/minutes/expressions/runs.ts sees a text.
 */
import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** How rare a string is: the share of lines that hold it. */
export type Share = (string: string) => number;

/** The strings that a part may be, where they are few; and sets that hold wherever it is found. */
interface Part {
  readonly exact?: ReadonlySet<string>;
  readonly sets: readonly (readonly string[])[];
}

const LENGTH = 3;
/** More strings, or longer ones, are not followed: what comes behind begins anew. */
const STRINGS = 60;
const LONGEST = 40;
/** A larger set costs more to ask than it saves. */
const LARGEST = 200;
/** So many sets are kept: a fourth one turns hardly a text away. */
const KEPT = 3;
/** What more lines than these hold turns too few of them away. */
const COMMON = 0.6;

const UNKNOWN: Part = { sets: [] };
const EMPTY: Part = { exact: new Set([""]), sets: [] };

/** The rarest sets of an expression; none where nothing is needed, or what is needed stands nearly everywhere. */
export function neededStrings(source: string, flags: string, share: Share): readonly (readonly string[])[] {
  const parser = new RegExpParser({ ecmaVersion: 2025 });
  const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.includes("u") });
  const weigh = (set: readonly string[]) => set.reduce((sum, run) => sum + share(run), 0);
  return (
    setsOf(partOf(pattern, weigh))
      .filter((set) => set.length <= LARGEST && weigh(set) < COMMON)
      .toSorted((a, b) => weigh(a) - weigh(b))
      .slice(0, KEPT)
      // What turns many away at little cost is asked first.
      .toSorted((a, b) => a.length / (1 - weigh(a)) - b.length / (1 - weigh(b)))
      .map((set) => set.toSorted())
  );
}

const CANNOT: Part = { exact: new Set(), sets: [] };

type Weigh = (set: readonly string[]) => number;

function partOf(node: AST.Node, weigh: Weigh): Part {
  switch (node.type) {
    case "Pattern":
    case "Group":
    case "CapturingGroup":
      return oneOf(
        node.alternatives.map((one) => partOf(one, weigh)),
        weigh,
      );
    case "Alternative":
      return joined(node.elements.map((one) => partOf(one, weigh)));
    case "Character":
      return { exact: new Set([signsOf(node.value)]), sets: [] };
    case "CharacterClass":
      return ofClass(node);
    case "CharacterSet":
      return (node.kind === "space" || node.kind === "digit") && !node.negate
        ? { exact: new Set([" "]), sets: [] }
        : UNKNOWN;
    case "Assertion":
      return isNever(node) ? CANNOT : lookedAt(node, weigh);
    case "Quantifier":
      return repeated(partOf(node.element, weigh), node);
    default:
      return UNKNOWN;
  }
}

// What is looked for ahead or behind stands in the text, too, but not in a row with what is beside it.
function lookedAt(node: AST.Assertion, weigh: Weigh): Part {
  if (!(node.kind === "lookahead" || node.kind === "lookbehind") || node.negate) return EMPTY;
  const parts = node.alternatives.map((one) => partOf(one, weigh));
  return { exact: new Set([""]), sets: setsOf(oneOf(parts, weigh)) };
}

// (?!): in the place of words that a language does not have.
function isNever(node: AST.Assertion): boolean {
  return (
    node.kind === "lookahead" &&
    node.negate &&
    node.alternatives.every(({ elements }) => elements.length === 0)
  );
}

// As src/reader/minutes/expressions/runs.ts sees a character: a small letter of ASCII, or a space for each unit of UTF-16.
function signsOf(code: number): string {
  if (code === 0x212a) return "k";
  if (code === 0x17f) return "s";
  const character = String.fromCodePoint(code);
  return /^[a-z]$/i.test(character) ? character.toLowerCase() : " ".repeat(character.length);
}

/** A class of more characters, each of them of one unit, may be too many strings. */
const CLASS = 8;

function ofClass({ negate, elements }: AST.CharacterClass): Part {
  const codes: number[] = [];
  for (const one of elements) {
    if (one.type === "Character") codes.push(one.value);
    else if (one.type === "CharacterClassRange" && one.max.value - one.min.value < CLASS)
      for (let code = one.min.value; code <= one.max.value; code++) codes.push(code);
    else return UNKNOWN;
  }
  return negate || codes.length === 0 ? UNKNOWN : { exact: new Set(codes.map(signsOf)), sets: [] };
}

function repeated({ exact, sets }: Part, { min, max }: AST.Quantifier): Part {
  if (min === 0)
    return max === 1 && exact !== undefined && sets.length === 0
      ? { exact: new Set(["", ...exact]), sets: [] }
      : UNKNOWN;
  return min === 1 && max === 1
    ? { ...(exact && { exact }), sets }
    : { sets: setsOf({ ...(exact && { exact }), sets }) };
}

/** All that must hold, with what the strings that a part may be have in common. */
function setsOf({ exact, sets }: Part): readonly (readonly string[])[] {
  const own = exact && ofStrings(exact);
  return own === undefined ? sets : [...sets, own];
}

// Nothing where one of them is too short to be known by its runs, or by spaces alone.
function ofStrings(strings: ReadonlySet<string>): readonly string[] | undefined {
  const all = [...strings];
  if (!all.every((string) => string.length >= LENGTH && string.trim() !== "")) return undefined;
  // Whoever holds "agreed to" holds "agreed".
  return all.filter((string) => !all.some((other) => other !== string && string.includes(other)));
}

function oneOf(parts: readonly Part[], weigh: Weigh): Part {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  const strings = new Set(parts.flatMap(({ exact, sets }) => (exact && sets.length === 0 ? [...exact] : [])));
  const isExact = parts.every(({ exact, sets }) => exact !== undefined && sets.length === 0);
  if (isExact && strings.size <= STRINGS) return { exact: strings, sets: [] };
  const rarest = parts.map((part) =>
    setsOf(part)
      .toSorted((a, b) => weigh(a) - weigh(b))
      .at(0),
  );
  const found = rarest.filter((set) => set !== undefined);
  const all = new Set(found.flat());
  return found.length < rarest.length ? UNKNOWN : { sets: [ofStrings(all) ?? []] };
}

function joined(parts: readonly Part[]): Part {
  const sets: (readonly string[])[] = [];
  let strings: ReadonlySet<string> = new Set([""]);
  let isExact = true;
  const end = () => {
    sets.push(...setsOf({ exact: strings, sets: [] }));
    strings = new Set([""]);
    isExact = false;
  };
  for (const { exact, sets: own } of parts) {
    sets.push(...own);
    if (exact === undefined) {
      end();
      continue;
    }
    const longer = new Set([...strings].flatMap((before) => [...exact].map((one) => before + one)));
    const isLong = longer.size > STRINGS || [...longer].some(({ length }) => length > LONGEST);
    if (isLong) end();
    strings = isLong ? exact : longer;
  }
  return isExact ? { exact: strings, sets } : { sets: [...sets, ...setsOf({ exact: strings, sets: [] })] };
}
