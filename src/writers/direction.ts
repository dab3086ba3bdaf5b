/** How words run: from the left or from the right. */

export type Direction = "ltr" | "rtl";

/** The scripts of Unicode that people write right to left today. */
const RIGHT_TO_LEFT = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
  "Yezi",
]);

/** How a language is written: right to left, or as most are. */
export function directionOf(language: string): Direction {
  const before = known.get(language);
  if (before !== undefined) return before;
  const { script } = new Intl.Locale(language).maximize();
  const direction = RIGHT_TO_LEFT.has(script ?? "") ? "rtl" : "ltr";
  known.set(language, direction);
  return direction;
}

// A site has one language or few, and every page asks.
const known = new Map<string, Direction>();

/** How a text runs by its first letter (UAX 9, P2); undefined where it has none. */
export function ownDirection(text: string): Direction | undefined {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  if (letter === undefined) return undefined;
  return /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Hanifi_Rohingya}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Yezidi}]/u.test(
    letter,
  )
    ? "rtl"
    : "ltr";
}
