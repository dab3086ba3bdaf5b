/** What the program tells a person to do, taken out of what it said, so that a test can do it. */

/** Options that take a value. */
const VALUED = /^--(?:mailing|since|until|date|state|notes|out|config)$/;
/** What takes the key of a delivery, and what takes notes. */
const KEYED = /^outbox (?:show|cancel|retry|resolve)$/;
const NOTED = /^(?:send|preview|check)$/;
/** Stands for something that the reader fills in. */
const PLACEHOLDER = /^[A-Z]+…?$/;

/**
 * Every command that a text names after "minutewire", each once, as its words; those with a placeholder are left out.
 * A command ends where its words do: at what is neither an option, a value of one, a key nor one of the `notes`.
 */
export function commandsIn(text: string, notes: readonly string[]): string[][] {
  const found = text.split(/\bminutewire (?=[a-z])/).slice(1);
  const commands = found.flatMap((rest) => commandAt(rest, notes) ?? []);
  return [...new Map(commands.map((command) => [command.join(" "), command])).values()];
}

function commandAt(rest: string, notes: readonly string[]): [string[]] | undefined {
  const words = (rest.split("\n")[0] ?? "").split(" ").map((word) => word.replace(/[.,;:)]+$/, ""));
  const length = words[0] === "outbox" ? 2 : 1;
  const command = words.slice(0, length);
  const name = command.join(" ");
  for (const word of words.slice(length)) {
    if (PLACEHOLDER.test(word)) return undefined;
    const isValue = VALUED.test(command.at(-1) ?? "");
    const isArgument = (KEYED.test(name) && word.includes("/")) || (NOTED.test(name) && notes.includes(word));
    if (!isValue && !word.startsWith("--") && !isArgument) break;
    command.push(word);
  }
  return [command];
}
