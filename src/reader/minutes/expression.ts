/** Expressions made of the vocabulary: rules say how words stand together, the table says which words. */
import { SHORT_NAMES, WEEKDAYS } from "../../model/day.ts";
import { MONTH, ORDINAL, WEEKDAY } from "../../model/named-day.ts";
import { endOfToken, parted } from "./expressions/parted.ts";
import { spelledOut } from "./expressions/properties.ts";
import { Candidates, holds, type Needs, needsOf } from "./expressions/runs.ts";
import { ENGLISH, VOCABULARIES } from "./vocabulary/index.ts";
import type { Vocabulary, WordName } from "./vocabulary/vocabulary.ts";

/** The names of days, which are not the minutes' own. */
const DAYS: Readonly<Record<string, string>> = {
  ordinal: ORDINAL,
  monthName: MONTH.replace("(", "(?:"),
  weekday: WEEKDAY,
  weekdayShort: SHORT_NAMES.filter((name) => WEEKDAYS.some((day) => day.startsWith(name))).join("|"),
  shortName: SHORT_NAMES.join("|").toLowerCase(),
};

/** The words in use. Reading a note is one piece of work that nothing comes between, so one place for them is enough. */
let spoken: Vocabulary = ENGLISH;

/** Does a piece of work with the words of a language. */
export function inLanguage<T>(vocabulary: Vocabulary, work: () => T): T {
  const before = spoken;
  spoken = vocabulary;
  try {
    return work();
  } finally {
    spoken = before;
  }
}

/** A noun in small letters, or two that a sign joins, as the language in use writes them within a sentence. */
export function asNouns(small: string): string {
  if (spoken.nouns !== "capital") return small;
  return small.replace(/(?<=^|[/&,] ?)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Something of a vocabulary, made when it is first wanted and once for each language. */
function perLanguage<T>(make: (vocabulary: Vocabulary) => T): () => T {
  const made = new Map<Vocabulary, T>();
  return () => {
    const known = made.get(spoken);
    if (known !== undefined) return known;
    const found = make(spoken);
    made.set(spoken, found);
    return found;
  };
}

const all: Expression[] = [];

/** An expression in one language: made when a text is met that it may find itself in. */
class Spoken {
  readonly source: string;
  readonly flags: string;
  readonly needs: Needs;
  #made: RegExp | undefined;
  #alternatives: readonly Spoken[] | undefined;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
    this.needs = needsOf(source, flags);
  }

  /** As V8 knows it, to be asked from a text's beginning: one with the flag g remembers where it was asked last. */
  get pattern(): RegExp {
    this.#made ??= new RegExp(spelledOut(parted(this.source)), this.flags);
    this.#made.lastIndex = 0;
    return this.#made;
  }

  /**
   * What it is one of, each as an expression; none where it is but one. Most texts hold what one of them needs and not what
   * the others do, and to make all of a large one takes longer than all else that is done with it.
   */
  get alternatives(): readonly Spoken[] {
    this.#alternatives ??= alternativesOf(this).map((one) => new Spoken(one, this.flags));
    return this.#alternatives;
  }

  /** Whether a text has it. */
  isIn(text: string): boolean {
    if (!holds(text, this.needs)) return false;
    const { alternatives } = this;
    return alternatives.length > 0 ? alternatives.some((one) => one.isIn(text)) : this.pattern.test(text);
  }
}

/** An expression of the words in use: most are never asked in a note, so each is made when it first is. */
export class Expression {
  readonly #own: () => Spoken;
  /** The words that it was last asked in, and what it is in them: a note asks in one language. */
  #spoken: Vocabulary | undefined;
  #last: Spoken | undefined;

  constructor(template: (vocabulary: Vocabulary) => string, flags: string) {
    this.#own = perLanguage((vocabulary) => new Spoken(inEitherCase(template(vocabulary)), flags));
    all.push(this);
  }

  /** The expression in the language in use. */
  get spoken(): Spoken {
    if (this.#last === undefined || this.#spoken !== spoken) {
      this.#last = this.#own();
      this.#spoken = spoken;
    }
    return this.#last;
  }

  /** As V8 knows it. */
  get pattern(): RegExp {
    return this.spoken.pattern;
  }

  /** Whether a text has it. */
  test(text: string): boolean {
    return this.spoken.isIn(text);
  }

  /** As V8 knows it, for a text that it may find itself in. */
  #patternFor(text: string): RegExp | undefined {
    return holds(text, this.spoken.needs) ? this.pattern : undefined;
  }

  /** Where a text has it first. */
  exec(text: string): RegExpExecArray | null {
    return this.#patternFor(text)?.exec(text) ?? null;
  }

  /** As String.replace, split and match ask an expression, which is asked where it may find itself. */
  [Symbol.replace](text: string, by: string): string;
  [Symbol.replace](text: string, by: (...found: string[]) => string): string;
  [Symbol.replace](text: string, by: string | ((...found: string[]) => string)): string {
    return this.#patternFor(text)?.[Symbol.replace](text, by as string) ?? text;
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.#patternFor(text)?.[Symbol.split](text, limit) ?? [text];
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.#patternFor(text)?.[Symbol.match](text) ?? null;
  }

  /** Wherever a text has it, of one with the flag g; `String.matchAll` would make the expression anew each time. */
  matches(text: string): RegExpExecArray[] {
    const pattern = this.#patternFor(text);
    if (pattern === undefined) return [];
    const found: RegExpExecArray[] = [];
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      found.push(match);
      if (match[0] === "") pattern.lastIndex = behind(text, pattern);
    }
    return found;
  }
}

// Behind nothing the next search begins a character later (ECMA-262, AdvanceStringIndex).
function behind(text: string, { lastIndex, unicode }: RegExp): number {
  return lastIndex + (unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1);
}

/** Every expression in every language, for those who look at all of them. */
export function everyExpression(): Spoken[] {
  return VOCABULARIES.flatMap((vocabulary) =>
    inLanguage(vocabulary, () => [...RULES.map((rules) => rules()), ...all].flatMap(spokenOf)),
  );
}

function spokenOf(one: Expression | RuleTable): Spoken[] {
  return one instanceof RuleTable ? one.all.map(({ pattern }) => pattern.spoken) : [one.spoken];
}

/**
 * An expression in which {name} stands for the words of an entry, as one group that captures nothing, and (?i:…) for
 * letters of either case.
 */
export function expression(template: string, flags = ""): Expression {
  return new Expression((vocabulary) => filled(template, vocabulary), flags);
}

/** Whether words are exactly one way to say an entry, in any case. */
export function isOne(entry: WordName): (words: string) => boolean {
  const whole = expression(`^{${entry}}$`, "i");
  return (words) => whole.test(words);
}

/** A rule by its name. */
export interface NamedRule {
  readonly rule: string;
  readonly pattern: Expression;
}

/** The rules of a table in the language in use, which a text is held against all at once. */
class RuleTable {
  readonly all: readonly NamedRule[];
  #candidates: Candidates | undefined;

  constructor(all: readonly NamedRule[]) {
    this.all = all;
  }

  /** Those that may find themselves in a text, from the first on. */
  for(text: string): readonly NamedRule[] {
    this.#candidates ??= new Candidates(this.all.map(({ pattern }) => pattern.spoken.needs));
    return this.#candidates.in(text).flatMap((number) => this.all[number] ?? []);
  }
}

const RULES: (() => RuleTable)[] = [];

/** The rules of a table in the language in use. */
export function namedRules(
  table: "decisions" | "decisionsUnless" | "deferrals" | "undated",
  flags = "",
): () => RuleTable {
  const rules = perLanguage((vocabulary) => {
    const all = Object.entries(vocabulary[table]);
    return new RuleTable(
      all.map(([rule, phrase]) => ({
        rule,
        pattern: new Expression(() => source(phrase, vocabulary), flags),
      })),
    );
  });
  RULES.push(rules);
  return rules;
}

/** The phrases of several tables, one after the other, with the names of their rules. */
export function phrases(
  ...tables: readonly ("promises" | "halfPromises")[]
): () => readonly (readonly [string, string])[] {
  return perLanguage((vocabulary) => tables.flatMap((table) => Object.entries(vocabulary[table])));
}

/** The words of a list of verbs. */
export function verbs(list: keyof Vocabulary["verbs"]): () => ReadonlySet<string> {
  return perLanguage(({ verbs }) => new Set(verbs[list].trim().split(/\s+/)));
}

/** The name of the first rule that finds itself in a text. */
export function ruleIn(rules: () => RuleTable, text: string): string | undefined {
  return rules()
    .for(text)
    .find(({ pattern }) => pattern.test(text))?.rule;
}

/** The source of a phrase of the vocabulary: there parentheses only group, and an apostrophe stands for both. */
export function source(phrase: string, vocabulary: Vocabulary): string {
  return filled(phrase.replace(/(?<!\\)\((?!\?)/g, "(?:").replaceAll("'", "['’]"), vocabulary);
}

function filled(template: string, vocabulary: Vocabulary): string {
  // A hole's name begins with a small letter, a property's such as \p{Lu} does not.
  return template.replace(/\{([a-z]\w*)\}/g, (_, name: string) => groupOf(name, vocabulary));
}

/** By vocabulary, each of its words as a group: a word holds others, and stands in many expressions. */
const groups = new WeakMap<Vocabulary, Map<string, string>>();

function groupOf(name: string, vocabulary: Vocabulary): string {
  const known = groups.get(vocabulary) ?? new Map<string, string>();
  groups.set(vocabulary, known);
  const words = vocabulary.words[name] ?? DAYS[name];
  if (words === undefined) throw new Error(`the vocabulary has no {${name}}`);
  const group = known.get(name) ?? `(?:${source(words, vocabulary)})`;
  known.set(name, group);
  return group;
}

/** What an expression is made of, as far as letters are concerned. */
const TOKEN = /\\p\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:i:|<\w+>|)|[\s\S]/giu;

/** A smaller one is made sooner than its parts. */
const LARGE = 500;

/** What an expression is one of, where it is one of several and none speaks of a group; one that is looked for everywhere is not asked whether it is there. */
function alternativesOf({ source, flags }: Spoken): readonly string[] {
  if (source.length < LARGE || flags.includes("g") || /\\[1-9k]/.test(source)) return [];
  const found: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < source.length; at = endOfToken(source, at)) {
    const sign = source[at];
    depth += Number(sign === "(") - Number(sign === ")");
    if (sign !== "|" || depth > 0) continue;
    found.push(source.slice(from, at));
    from = at + 1;
  }
  return found.length === 0 ? [] : [...found, source.slice(from)];
}

/**
 * V8 (13.6, in Node 24) finds no second alternative of a group (?i:…) where it has stopped to optimize, as it does in a
 * process with many expressions: so each letter of such a group is written in both cases.
 */
function inEitherCase(source: string): string {
  // Most have no such group, and there are a lot of tokens.
  if (!source.includes("(?i:")) return source;
  const groups: boolean[] = [];
  return source.replace(TOKEN, (token) => {
    const isEither = groups.at(-1) === true;
    if (token === ")") groups.pop();
    if (token.startsWith("(")) groups.push(isEither || token === "(?i:");
    if (token === "(?i:") return "(?:";
    if (!isEither || !/^(?:\p{L}|\[)/u.test(token)) return token;
    return token.startsWith("[") ? bothCases(token) : `[${token.toLowerCase()}${token.toUpperCase()}]`;
  });
}

// Of a set the escapes stand for both cases already.
function bothCases(set: string): string {
  const others = set.slice(1).replace(/\\.|\p{L}/gu, (one) => (one.length > 1 ? "" : swapped(one)));
  return set.slice(0, -1) + others;
}

function swapped(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
}
