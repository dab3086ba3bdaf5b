/** The stylesheet of the feeds with a project's colours and words in it: `{{colours.text.dark}}`, `"{{words.feedIs}}"`. */
import { didYouMean } from "../../text/nearest.ts";
import { LOOKS, type Looks } from "../looks.ts";
import { SIZE_SETTINGS } from "../sizes.ts";

const HOLE = /\{\{([^{}]*)\}\}/g;

/** The text with its settings. Words stand in strings: what would end one is escaped (CSS Syntax 3, 4.3.7). */
export function feedStyle(text: string, looks: Looks): string {
  const known = settingsOf(looks);
  return text.replace(HOLE, (hole, name: string) => known.get(name) ?? hole);
}

/** The first hole that is no setting, with its line; undefined where there is none. */
export function strangeHole(
  text: string,
): { readonly hole: string; readonly line: number; readonly hint: string } | undefined {
  const known = settingsOf(LOOKS);
  const found = [...text.matchAll(HOLE)].find(([, name = ""]) => !known.has(name));
  if (found === undefined) return undefined;
  const [, hole = ""] = found;
  const line = text.slice(0, found.index).split("\n").length;
  return { hole, line, hint: didYouMean(hole, [...known.keys()]) };
}

function settingsOf({ colours, words }: Looks): ReadonlyMap<string, string> {
  const shades = Object.entries(colours).flatMap(([name, { light, dark }]) => [
    [`colours.${name}.light`, light] as const,
    [`colours.${name}.dark`, dark] as const,
  ]);
  const said = Object.entries(words).map(([name, word]) => [`words.${name}`, escapeCss(word)] as const);
  return new Map([...shades, ...SIZE_SETTINGS, ...said]);
}

function escapeCss(word: string): string {
  return word.replace(/["'\\<>&\n]/g, (c) => `\\${c.charCodeAt(0).toString(16)} `);
}
