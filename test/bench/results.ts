/** Files of what was found before: for each form of the bench, figures by name. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";

export type Found = Readonly<Record<string, number>>;

/** What a file remembers of a form; undefined where it remembers nothing. */
export function remembered(file: string, form: string): Found | undefined {
  return read(file)[form];
}

/** Puts what was found over what a file remembers of a form. */
export function remember(file: string, form: string, found: Found): void {
  const all = read(file);
  const rounded = Object.entries(found).map(
    ([name, number]) => [name, Number(number.toPrecision(3))] as const,
  );
  const now = { ...all, [form]: { ...all[form], ...Object.fromEntries(rounded) } };
  writeFileSync(file, `${JSON.stringify(now, undefined, 2)}\n`);
}

function read(file: string): Readonly<Record<string, Found>> {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}
