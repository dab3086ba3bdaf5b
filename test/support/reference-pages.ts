/** The pages of the manual that are made of the code: every key of the configuration, every command, the manual page. */
import { readFileSync } from "node:fs";
import { type Argument, Command, type Option } from "commander";
import { declareOn } from "../../src/commands/index.ts";
import { version } from "../../src/commands/support/version.ts";
import { processTerminal } from "../../src/commands/terminal/terminal.ts";
import { HEAD_MEANINGS } from "../../src/workspace/config/meanings.ts";
import { type ConfigKey, settings } from "../../src/workspace/config/reference.ts";
import { LANGUAGES } from "../../src/writers/languages/index.ts";
import { WORDS, type Word } from "../../src/writers/words.ts";

const MADE =
  "<!-- Made of the code: `UPDATE=1 npx vitest run --project fast test/commands/reference.test.ts` writes it anew. -->";

/** docs/reference-configuration.md */
export function configurationPage(): string {
  const all = settings().filter(({ key }) => !/^looks\.(?:words|colours)\./.test(key));
  const sections = Map.groupBy(all, ({ key }) => key.split(".")[0] ?? "");
  const [groups, alone] = [
    [...sections].filter(([, keys]) => keys.length > 1),
    [...sections.values()].filter((keys) => keys.length === 1).flat(),
  ];
  return `${MADE}
# Every key

Of \`minutewire.yaml\`, with what it is unless it is set. Names of mailings and transports are yours and stand here as NAME. What
the keys are for, with examples: [configuration](configuration.md). \`minutewire docs KEY\` tells the same.

${keyTable(alone)}
${groups.map(([name, [first, ...keys]]) => `## \`${name}\`\n\n${first?.meaning ?? ""}\n\n${keyTable(keys)}${name === "looks" ? labels() : ""}`).join("\n")}
## The head of a note

What each field is for: [notes](notes.md).

${table(
  ["field", "meaning"],
  Object.entries(HEAD_MEANINGS).map(([field, meaning]) => [code(field), meaning]),
)}`;
}

function keyTable(keys: readonly ConfigKey[]): string {
  return table(
    ["key", "unless set", "meaning"],
    keys.map(({ key, isRequired, standing = "", meaning = "", choices }) => [
      code(key.replace(/^(mailings|transports)\./, "$1.NAME.")),
      isRequired
        ? "required"
        : standing === "" || standing === "[]" || standing === '""'
          ? ""
          : code(standing.replaceAll('"', "")),
      choices.length === 0 ? meaning : `${meaning} One of ${choices.map(code).join(", ")}.`,
    ]),
  );
}

function labels(): string {
  const tables = Object.values(LANGUAGES).map(({ words }) => words);
  const rows = (Object.keys(WORDS) as Word[]).map((name) => [
    code(name),
    ...tables.map((words) => words[name]),
  ]);
  const said =
    "Unless they are set, in the language of `site.language`; where it has no column here, in English.";
  return `\n### \`looks.words\`\n\n${said}\n\n${table(["key", ...Object.keys(LANGUAGES).map(code)], rows)}`;
}

/** docs/reference-commands.md */
export async function commandsPage(): Promise<string> {
  const root = await commandTree();
  return `${MADE}
# Every command

With its arguments and options, as \`--help\` shows them. What is behind the commands: [commands](commands.md).

Everywhere:

${optionTable(root)}
${everyCommand(root).map(commandSection).join("\n")}`;
}

function commandSection(command: Command): string {
  const { title, about, lines } = told(command);
  const note = about === "" ? "" : `${sentence(about)}\n\n`;
  const options = optionTable(command);
  const examples = lines === "" ? "" : `\n\`\`\`sh\n${lines}\n\`\`\`\n`;
  return `## \`${title}\`\n\n${note}\`\`\`\n${usage(command)}\n\`\`\`\n${options === "" ? "" : `\n${options}`}${examples}`;
}

function optionTable(command: Command): string {
  const help = command.createHelp();
  const rows = [
    ...command.registeredArguments.map((one: Argument) => [code(one.name()), help.argumentDescription(one)]),
    ...help
      .visibleOptions(command)
      .filter(isOwn)
      .map((one: Option) => [code(help.optionTerm(one)), help.optionDescription(one)]),
  ];
  return rows.length === 0 ? "" : table(["", ""], rows);
}

/** man/minutewire.1, in the macros of man(7). */
export async function manualPage(): Promise<string> {
  const root = await commandTree();
  const exits = readFileSync("docs/commands.md", "utf8").split("## Exit codes")[1] ?? "";
  const codes = [...exits.matchAll(/^\| (\d+) \| (.*) \|$/gm)].map(
    ([, code = "", meaning = ""]) =>
      `.TP\n.B ${code}\n${roff(meaning.replace(/ ?\(?\[[^\]]*\]\([^)]*\)\)?/g, ""))}`,
  );
  return `.\\" Made of the code by test/commands/reference.test.ts.
.TH MINUTEWIRE 1 "" "minutewire ${version()}" "User Commands"
.SH NAME
minutewire \\- meeting notes in git, sent
.SH SYNOPSIS
.B minutewire
.I command
.RI [ options ]
.SH DESCRIPTION
${roff(root.description())}
.SH OPTIONS
${optionList(root)}
.SH COMMANDS
${everyCommand(root).map(manualSection).join("\n")}
.SH EXIT STATUS
${codes.join("\n")}
.SH FILES
.TP
.I minutewire.yaml
The configuration, in the current folder or above, or in
.IR config/ .
.TP
.I .minutewire
The state folder, in which the outbox lives.
.SH SEE ALSO
The manual in the package's folder
.IR docs ,
and
.BR "minutewire docs" .
`;
}

function manualSection(command: Command): string {
  const { about, lines } = told(command);
  const examples = lines === "" ? [] : [".PP", ".EX", ...lines.split("\n").map(roff), ".EE"];
  return [
    `.SS ${roff(usage(command).replace(/^minutewire /, ""))}`,
    roff(sentence(about)),
    optionList(command),
    ...examples,
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function optionList(command: Command): string {
  const help = command.createHelp();
  const rows = [
    ...command.registeredArguments.map((one) => [one.name(), help.argumentDescription(one)] as const),
    ...help
      .visibleOptions(command)
      .filter(isOwn)
      .map((one) => [help.optionTerm(one), help.optionDescription(one)] as const),
  ];
  return rows.map(([term, about]) => `.TP\n.B ${roff(term)}\n${roff(about)}`).join("\n");
}

async function commandTree(): Promise<Command> {
  const root = new Command("minutewire");
  await declareOn(root, ["node", "minutewire"], processTerminal(() => true, false).terminal, () => {});
  return root;
}

/** Each with those below it. */
function everyCommand(root: Command): Command[] {
  return root.commands.flatMap((one) => [one, ...one.commands]);
}

function told(command: Command): { readonly title: string; readonly about: string; readonly lines: string } {
  const above = command.parent?.parent === null || command.parent === null ? "" : `${command.parent.name()} `;
  return { title: above + command.name(), about: command.description(), lines: examplesOf(command) };
}

/** The lines of its examples, as its help ends with them. */
function examplesOf(command: Command): string {
  let shown = "";
  const before = command.configureOutput();
  command.configureOutput({
    ...before,
    writeOut: (text) => {
      shown += text;
    },
  });
  command.outputHelp();
  command.configureOutput(before);
  const [, examples = ""] = shown.split("\nExample:\n");
  return [...examples.matchAll(/^ {2}\$ (.*)$/gm)].map(([, line]) => line).join("\n");
}

function usage(command: Command): string {
  return command.createHelp().commandUsage(command).trim();
}

function isOwn(option: Option): boolean {
  return option.long !== "--help";
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function code(words: string): string {
  return `\`${words}\``;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |\n`.replace(/\| {2}(?=\|)/g, "| ");
  return line(heads) + line(heads.map(() => "---")) + rows.map(line).join("");
}

/** Words for roff: no sign of theirs is taken for one of its own. */
function roff(words: string): string {
  return words
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/`/g, "")
    .replace(/^(?=[.'])/gm, "\\&");
}
