/** Every regular expression of src/ and what the checker thinks of it. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { check } from "recheck";

export interface Expression {
  /** Its file, below src/. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/**
 * Every expression once. Those that the minutes make of their vocabulary are longer than the checker decides: what they
 * cost is measured by its growth alone (reader/growth.test.ts, long/pathological.test.ts).
 */
export function expressions(): Expression[] {
  const child = fileURLToPath(new URL("./expressions-child.ts", import.meta.url));
  const printed = execFileSync(process.execPath, [child], { encoding: "utf8", maxBuffer: 2 ** 26 });
  const all: Expression[] = JSON.parse(printed);
  const decided = all.filter(({ file }) => !file.startsWith("reader/minutes/"));
  return [...new Map(decided.map((one) => [`${one.source}/${one.flags}`, one])).values()];
}

/** What the checker does not believe to be linear, with what makes it so; `attack` is a text that it takes for dear. */
export interface Exception {
  readonly file: string;
  readonly begins: string;
  readonly reason: string;
  readonly attack: (size: number) => string;
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    file: "reader/markdown/raw-html.ts",
    begins: "<!--",
    reason: "each part ends at the end of the text at the latest, so that nothing is opened twice",
    attack: (size) => `!${"<?x".repeat(size / 3)}a`,
  },
  {
    file: "writers/newsletter/fragments.ts",
    begins: "<!--",
    reason: "each part ends at the end of the text at the latest, so that nothing is opened twice",
    attack: (size) => "&<!--y".repeat(size / 6),
  },
  {
    file: "checks/rules/draft-left.ts",
    begins: "\\[(?:TODO|",
    reason: "what it looks back for ends at the first character that is no space",
    attack: (size) => `0${"[O".repeat(size / 2)}`,
  },
];

/** Whether an exception speaks of an expression. */
export function isOf({ file, begins }: Exception, expression: Expression): boolean {
  return expression.file === file && expression.source.startsWith(begins);
}

/** Whether the checker decides it by its automaton within milliseconds: it is short and looks neither ahead nor behind. */
export function isPlain({ source }: Expression): boolean {
  return source.length <= 40 && !/\(\?<?[=!]|\\[1-9k]/.test(source);
}

/** Those that the checker does not call linear, each with what it says. */
export async function doubted(all: readonly Expression[]): Promise<string[]> {
  const found: string[] = [];
  for (const one of all) {
    // Far more than it needs: that it knows nothing is a finding too.
    const said = await check(one.source, one.flags, { timeout: 300_000, randomSeed: 1 });
    if (said.status === "safe" || EXCEPTIONS.some((exception) => isOf(exception, one))) continue;
    const why =
      said.status === "vulnerable" ? `${said.complexity.summary}: ${said.attack.pattern}` : said.status;
    found.push(`${one.file}: /${one.source}/${one.flags} is ${why}`);
  }
  return found;
}
