/**
 * The properties of characters as the ranges that they are. For each `\p{…}` of an expression V8 has ICU look through all of
 * Unicode, a twentieth of a millisecond each time, and the first note of a run asks for a thousand of them.
 */
import table from "./properties.json" with { type: "json" };

/**
 * By a property's name, its ranges as a class holds them, in as few characters as do. Capitals and small letters are those of Latin, Greek, Cyrillic and Armenian; beyond Arabic, where no script
 * of today but these has two cases, what lies between the letters of a script counts as one of them.
 */
const RANGES: Readonly<Record<string, string>> = table;

/** A larger one V8 does not optimize (`kRegExpTooLargeToOptimize`). */
const LARGEST = 20_480;

/** What tells whether a property stands in a class. */
const TOKEN = /\\p\{(\w+)\}|\\[\s\S]|[[\]]/g;

/** The source of an expression with the flag u that finds the same, with properties as their ranges where there is room. */
export function spelledOut(source: string): string {
  if (!source.includes("\\p{")) return source;
  let isInClass = false;
  const spelled = source.replace(TOKEN, (token, property?: string) => {
    if (token === "[" || token === "]") isInClass = token === "[";
    const ranges = property === undefined ? undefined : RANGES[property];
    if (ranges === undefined) return token;
    return isInClass ? ranges : `[${ranges}]`;
  });
  return spelled.length > LARGEST ? source : spelled;
}
