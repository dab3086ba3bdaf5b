/**
 * The settings in a fragment: `{{colours.text.dark}}`, `{{sizes.title}}`, `{{words.present}}`. They are put in before mjml compiles, as
 * it checks colours; so what is compiled, and the name it is kept under, change with them.
 */
import { escapeHtml } from "../html/markup.ts";
import type { Looks } from "../looks.ts";
import { SIZE_SETTINGS } from "../sizes.ts";
import type { Fragments } from "./fragments.ts";

/** Every setting that a fragment may hold, by the name of its hole. */
export function settings({ colours, words }: Looks): ReadonlyMap<string, string> {
  const shades = Object.entries(colours).flatMap(([name, { light, dark }]) => [
    [`colours.${name}.light`, light] as const,
    [`colours.${name}.dark`, dark] as const,
  ]);
  // A word's own holes are filled with the fragment's.
  const said = Object.entries(words).map(
    ([name, word]) => [`words.${name}`, escapeHtml(word).replace(/\{(\w+)\}/g, "{{$1}}")] as const,
  );
  return new Map([...shades, ...SIZE_SETTINGS, ...said]);
}

/** The fragments with the settings in them; no line moves. */
export function dressed(fragments: Fragments, looks: Looks): Fragments {
  const known = settings(looks);
  const entries = Object.entries(fragments).map(([name, { file, text }]) => {
    const filled = text.replace(/\{\{([^{}]*)\}\}/g, (hole, setting: string) => known.get(setting) ?? hole);
    return [name, { file, text: filled }] as const;
  });
  return Object.fromEntries(entries);
}
