import { EXIT, type Exit, error, Problems } from "../problem.ts";
import { didYouMean } from "../text/nearest.ts";
import { HEAD_MEANINGS } from "../workspace/config/meanings.ts";
import { type ConfigKey, settings } from "../workspace/config/reference.ts";
import type { Declare, Terminal } from "./command.ts";

export const declare: Declare = (program, terminal, done) => {
  program
    .command("docs")
    .description("what a key of the configuration or of a note's head means")
    .argument("<key>", "such as guards.age, mailings.post.to or permalink")
    .addHelpText("after", "\nExample:\n  $ minutewire docs guards.age")
    .action((key: string) => done(execute(key, terminal)));
};

function execute(word: string, terminal: Terminal): Exit {
  const all = settings();
  const key = word.replace(/^(mailings|transports)\.[^.]+\.(?=\w)/, "$1.");
  const exact = all.filter((one) => one.key === key);
  const found = exact.length > 0 ? exact : all.filter((one) => one.key.endsWith(`.${key}`));
  const field = Object.hasOwn(HEAD_MEANINGS, word) ? HEAD_MEANINGS[word] : undefined;
  if (found.length === 0 && field === undefined) throw new Problems(unknown(word, all));
  if (field !== undefined) {
    terminal.say(`${word} (in a note's head)`);
    terminal.say(`    ${field}`);
  }
  for (const one of found) tell(one, all, terminal);
  return EXIT.ok;
}

function tell(
  { key, isRequired, standing, meaning, choices }: ConfigKey,
  all: readonly ConfigKey[],
  terminal: Terminal,
): void {
  const without = isRequired ? " (required)" : standing === undefined ? "" : ` (unless set: ${standing})`;
  terminal.say(`${key}${without}`);
  terminal.say(`    ${meaning ?? ""}`);
  if (choices.length > 0) terminal.say(`    One of: ${choices.join(", ")}.`);
  const below = all.filter(
    (one) => one.key.startsWith(`${key}.`) && !one.key.slice(key.length + 1).includes("."),
  );
  if (below.length > 0)
    terminal.say(`    Below it: ${below.map((one) => one.key.slice(key.length + 1)).join(", ")}.`);
}

function unknown(word: string, all: readonly ConfigKey[]) {
  const known = [...all.map(({ key }) => key), ...Object.keys(HEAD_MEANINGS)];
  const hint = `${didYouMean(word, known)}At the top: ${all
    .filter(({ key }) => !key.includes("."))
    .map(({ key }) => key)
    .join(", ")}.`;
  return error("key-unknown", EXIT.usage, `there is no key ${word}`, undefined, hint);
}
