/**
 * `npm run bench`: what minutewire costs beside other programs, in one run on one machine. docs/performance.md tells
 * what each figure means.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { FIGURES, type Figure, judged, type Measured, measured } from "./figures.ts";
import { Place, type Wishes } from "./place.ts";
import { table, worse } from "./report.ts";
import { type Samples, SCENARIOS } from "./scenarios.ts";

/** What the last runs found, by the number of notes; of this machine alone. */
const LAST = join(import.meta.dirname, "results.json");
/** What the short form is held to, on whatever machine: ratios. `UPDATE=1` writes it. */
const SHORT = join(import.meta.dirname, "short.json");
/** Worse than the last run by this is said. */
const LOUD = 1.2;
/** Worse than what is committed by this fails the short form. */
const FAILING = 2;

const HELP = `npm run bench -- [--only NAME]… [--notes N] [--runs N] [--seed N] [--short | --full]

figures: ${FIGURES.map(({ name }) => name).join(", ")}
`;

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    notes: { type: "string" },
    runs: { type: "string" },
    seed: { type: "string", default: "1" },
    short: { type: "boolean", default: false },
    full: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

function whole(name: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${name} must be a whole number, not ${text}`);
  return Number(text);
}

function chosen(): readonly Figure[] {
  const { only, short, full } = values;
  const unknown = only?.find((name) => !FIGURES.some((figure) => figure.name === name));
  if (unknown !== undefined) throw new Error(`there is no figure ${unknown}\n${HELP}`);
  if (only !== undefined) return FIGURES.filter(({ name }) => only.includes(name));
  return FIGURES.filter(({ isShort, isFull }) => (short ? isShort === true : full || isFull !== true));
}

function tell(words: string): void {
  process.stderr.write(`… ${words}\n`);
}

async function measure(figures: readonly Figure[], wishes: Wishes): Promise<Record<string, Measured>> {
  const place = new Place(wishes);
  const found: Record<string, Measured> = {};
  try {
    for (const [name, scenario] of Object.entries(SCENARIOS)) {
      const mine = figures.filter((figure) => figure.scenario === name);
      const samples: Samples = mine.length === 0 ? {} : await scenario(place, tell);
      for (const figure of mine) {
        const one = measured(figure, samples);
        if (one !== undefined) found[figure.name] = one;
      }
    }
  } finally {
    await place.close();
  }
  return found;
}

function ratios(found: Readonly<Record<string, Measured>>): Record<string, number> {
  return Object.fromEntries(Object.entries(found).map(([name, one]) => [name, judged(one)]));
}

function read(file: string): Record<string, Record<string, number>> {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

/** Says what became worse than a file remembers, and remembers; gives whether something did. */
function compared(
  file: string,
  found: Readonly<Record<string, number>>,
  notes: number,
  times: number,
  keeps: boolean,
): boolean {
  const all = read(file);
  const before = all[notes] ?? {};
  const sentences = worse(FIGURES, before, found, times);
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  const rounded = Object.fromEntries(
    Object.entries(found).map(([name, number]) => [name, Number(number.toPrecision(3))]),
  );
  if (keeps)
    writeFileSync(file, `${JSON.stringify({ ...all, [notes]: { ...before, ...rounded } }, undefined, 2)}\n`);
  return sentences.length > 0;
}

async function main(): Promise<void> {
  const { short, help } = values;
  if (help) return void process.stdout.write(HELP);
  const figures = chosen();
  const wishes: Wishes = {
    notes: whole("notes", values.notes ?? (short ? "200" : "5000")),
    runs: whole("runs", values.runs ?? (short ? "3" : "5")),
    seed: whole("seed", values.seed),
    isShort: short,
  };
  const found = await measure(figures, wishes);
  process.stdout.write(
    `${wishes.notes} notes, medians of ${wishes.runs} runs\n\n${table(figures, found)}\n\n`,
  );
  compared(LAST, ratios(found), wishes.notes, LOUD, true);
  if (!short) return;
  const isUpdate = process.env.UPDATE === "1";
  const isWorse = compared(SHORT, ratios(found), wishes.notes, FAILING, isUpdate);
  if (isWorse && !isUpdate) process.exitCode = 1;
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
await main();
