/** Expressions made of the vocabulary: rules say how words stand together, the table says which words. */
import { SHORT_NAMES } from "../../model/day.ts";
import { MONTH, ORDINAL, WEEKDAY } from "../../model/named-day.ts";
import { WORDS } from "./vocabulary.ts";

/** The names of days, which are not the minutes' own. */
const DAYS = {
  ordinal: ORDINAL,
  monthName: MONTH.replace("(", "(?:"),
  weekday: WEEKDAY,
  shortName: SHORT_NAMES.join("|").toLowerCase(),
};
const ENTRIES: Readonly<Record<string, string>> = { ...WORDS, ...DAYS };

/**
 * An expression in which {name} stands for the words of an entry, as one group that captures nothing, and (?i:…) for
 * letters of either case.
 */
export function expression(template: string, flags = ""): RegExp {
  return new RegExp(inEitherCase(filled(template)), flags);
}

/** Whether words are exactly one way to say an entry, in any case. */
export function isOne(entry: keyof typeof WORDS): (words: string) => boolean {
  const whole = expression(`^{${entry}}$`, "i");
  return (words) => whole.test(words);
}

/** A rule by its name. */
export interface NamedRule {
  readonly rule: string;
  readonly pattern: RegExp;
}

/** The rules of a table. */
export function namedRules(table: Readonly<Record<string, string>>, flags = ""): NamedRule[] {
  return Object.entries(table).map(([rule, phrase]) => ({
    rule,
    pattern: new RegExp(source(phrase), flags),
  }));
}

/** The name of the first rule that finds itself in a text. */
export function ruleIn(rules: readonly NamedRule[], text: string): string | undefined {
  return rules.find(({ pattern }) => pattern.test(text))?.rule;
}

/** The source of a phrase of the vocabulary: there parentheses only group, and an apostrophe stands for both. */
export function source(phrase: string): string {
  return filled(phrase.replace(/(?<!\\)\((?!\?)/g, "(?:").replaceAll("'", "['’]"));
}

function filled(template: string): string {
  // A hole's name begins with a small letter, a property's such as \p{Lu} does not.
  return template.replace(/\{([a-z]\w*)\}/g, (_, name: string) => {
    const words = ENTRIES[name];
    if (words === undefined) throw new Error(`the vocabulary has no {${name}}`);
    return `(?:${source(words)})`;
  });
}

/** What an expression is made of, as far as letters are concerned. */
const TOKEN = /\\p\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:i:|<\w+>|)|[\s\S]/giu;

/**
 * V8 (13.6, in Node 24) finds no second alternative of a group (?i:…) where it has stopped to optimize, as it does in a
 * process with many expressions: so each letter of such a group is written in both cases.
 */
function inEitherCase(source: string): string {
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
