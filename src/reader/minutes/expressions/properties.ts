/**
 * The properties of characters as the ranges that they are. For each `\p{…}` of an expression V8 has ICU look through all of
 * Unicode, a twentieth of a millisecond each time, and the first note of a run asks for a thousand of them.
 */
import table from "./properties.json" with { type: "json" };

/**
 * By a property's name, its ranges as a class holds them. Of letters beyond one code unit names hold ideographs alone; cases,
 * marks and numbers are those of one.
 */
const RANGES: Readonly<Record<string, string>> = table;

/** What tells whether a property stands in a class. */
const TOKEN = /\\p\{(\w+)\}|\\[\s\S]|[[\]]/g;

/** The source of an expression with the flag u that finds the same, with properties as their ranges. */
export function spelledOut(source: string): string {
  if (!source.includes("\\p{")) return source;
  let isInClass = false;
  return source.replace(TOKEN, (token, property?: string) => {
    if (token === "[" || token === "]") isInClass = token === "[";
    const ranges = property === undefined ? undefined : RANGES[property];
    if (ranges === undefined) return token;
    return isInClass ? ranges : `[${ranges}]`;
  });
}
