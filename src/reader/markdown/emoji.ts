/** The door to the table of GitHub's short names of emoji. */
import { createRequire } from "node:module";

const SHORT_NAME = /(?<![\p{L}\p{N}:]):([a-z\d_+-]{1,50}):(?![\p{L}\p{N}])/gu;

// Loaded at the first short name: it is larger than all notes of a year.
const require = createRequire(import.meta.url);
let names: Readonly<Record<string, string>> | undefined;

/** A text with the emoji that its short names name (`:tada:`); what is none stays as it is. */
export function withEmoji(text: string): string {
  return text.replace(SHORT_NAME, (written, name: string) => {
    names ??= (require("gemoji") as typeof import("gemoji")).nameToEmoji;
    return Object.hasOwn(names, name) ? (names[name] ?? written) : written;
  });
}
