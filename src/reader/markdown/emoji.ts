/** The door to the table of GitHub's short names of emoji. */
import { createRequire } from "node:module";

/** One, or several side by side. */
const SHORT_NAMES = /(?<![\p{L}\p{N}:])(?::[a-z\d_+-]{1,50}:)+(?![\p{L}\p{N}])/gu;
const SHORT_NAME = /:([a-z\d_+-]{1,50}):/g;

// Loaded at the first short name: it is larger than all notes of a year.
const require = createRequire(import.meta.url);
let names: Readonly<Record<string, string>> | undefined;

/** A text with the emoji that its short names name (`:tada:`); what is none stays as it is. */
export function withEmoji(text: string): string {
  return text.replace(SHORT_NAMES, (all) =>
    all.replace(SHORT_NAME, (written, name: string) => emojiOf(written, name)),
  );
}

function emojiOf(written: string, name: string): string {
  names ??= (require("gemoji") as typeof import("gemoji")).nameToEmoji;
  return Object.hasOwn(names, name) ? (names[name] ?? written) : written;
}
