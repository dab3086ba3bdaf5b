import type { Command, Option } from "commander";
import { nearest } from "../../text/nearest.ts";
import { TYPING_ERRORS } from "../terminal/terminal.ts";

/** What commander says of an option that a command does not have, where it proposes none: it looks at long names alone. */
const UNKNOWN = /^error: unknown option '(-[^'\n]*)'\n$/;

/** Puts what was perhaps meant below the answer to an option that is none. */
export function proposeOptions(command: Command): void {
  command.configureOutput({
    outputError: (text, write) => {
      const [, typed] = UNKNOWN.exec(text) ?? [];
      const meant = typed === undefined ? [] : meantBy(typed, optionsOf(command));
      const one = meant.length > 1 ? "one of " : "";
      const more = meant.length === 0 ? "" : `\n(Did you mean ${one}${meant.join(", ")}?)\n`;
      TYPING_ERRORS.outputError(more === "" ? text : text.trimEnd() + more, write);
    },
  });
}

/** All that may be said to a command: its own, and those of what it stands under. */
function optionsOf(command: Command): readonly Option[] {
  const above = command.parent === null ? [] : optionsOf(command.parent);
  return [...command.createHelp().visibleOptions(command), ...above];
}

/** A letter for the option that begins with it, one dash for two, a value for the option that takes it, or the reverse. */
function meantBy(typed: string, options: readonly Option[]): readonly string[] {
  const word = typed.replace(/^-+/, "").replace(/=.*/s, "");
  const names = options.flatMap(({ long }) => long?.slice(2) ?? []);
  if (word.length === 1) {
    const usual = names.filter((name) => name === USUAL[word]);
    const begun = names.filter((name) => name.startsWith(word.toLowerCase()));
    return (usual.length > 0 ? usual : begun).map((name) => `--${name}`);
  }
  const takers = options.filter(({ argChoices }) => argChoices?.includes(word));
  if (takers.length > 0) return takers.map(({ long }) => `${long} ${word}`);
  return nearest(word, names).map((name) => `--${name}`);
}

/** What a letter means to most programs, where that does not begin with it. */
const USUAL: Readonly<Record<string, string>> = { n: "dry-run" };
