/** Scripts by which shells complete the program's words. What lies in the folder they ask the program itself. */
import type { Command } from "commander";

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** A command, or one below it, as a shell completes it. */
interface Completed {
  /** "send", "outbox show". */
  readonly name: string;
  readonly about: string;
  /** Its options and the commands below it. */
  readonly words: readonly string[];
  /** What the program lists for its arguments. */
  readonly asks: "notes" | "keys" | undefined;
}

/** The script for a shell, of every command that stands under the program. */
export function completionScript(shell: Shell, root: Command): string {
  const all = root.commands.flatMap((command) => [
    completed(command, ""),
    ...command.commands.map((one) => completed(one, `${command.name()} `)),
  ]);
  const names = all.filter(({ name }) => !name.includes(" "));
  switch (shell) {
    case "bash":
      return bash(all, names);
    case "zsh":
      return `autoload -U +X bashcompinit && bashcompinit\n${bash(all, names)}`;
    case "fish":
      return fish(all, names);
    default:
      return shell satisfies never;
  }
}

function completed(command: Command, above: string): Completed {
  const takesNote = command.registeredArguments.some((argument) => argument.name() === "note");
  return {
    name: above + command.name(),
    about: command.description(),
    words: [
      ...command.commands.map((one) => one.name()),
      ...command.options.flatMap(({ long }) => long ?? []),
      ...command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
      ...["--config", "--quiet", "--help"],
    ],
    asks: takesNote ? "notes" : command.name() === "docs" ? "keys" : undefined,
  };
}

function bash(all: readonly Completed[], names: readonly Completed[]): string {
  const cases = all.map(({ name, words, asks }) => {
    const asked = asks === undefined ? "" : ` $("\${COMP_WORDS[0]}" completion ${asks} 2>/dev/null)`;
    return `    ${JSON.stringify(name)}) words="${words.join(" ")}${asked}" ;;\n`;
  });
  return `_minutewire() {
  local word="\${COMP_WORDS[COMP_CWORD]}" first="\${COMP_WORDS[1]}" words
  [ "$first" = outbox ] && [ "$COMP_CWORD" -gt 2 ] && first="outbox \${COMP_WORDS[2]}"
  [ "$COMP_CWORD" -eq 1 ] && first=
  case "$first" in
    "") words="${names.map(({ name }) => name).join(" ")} --config --quiet --version --help" ;;
${cases.join("")}  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _minutewire minutewire
`;
}

function fish(all: readonly Completed[], names: readonly Completed[]): string {
  const quoted = (text: string) => `'${text.replace(/['\\]/g, "\\$&")}'`;
  const first = names.map(
    ({ name, about }) => `complete -c minutewire -n __fish_use_subcommand -a ${name} -d ${quoted(about)}\n`,
  );
  const others = all.flatMap(({ name, words, asks }) => {
    const seen = name
      .split(" ")
      .map((word) => `__fish_seen_subcommand_from ${word}`)
      .join("; and ");
    const asked = asks === undefined ? "" : ` (minutewire completion ${asks} 2>/dev/null)`;
    return [`complete -c minutewire -n ${quoted(seen)} -a "${words.join(" ")}${asked}"\n`];
  });
  return first.join("") + others.join("");
}
