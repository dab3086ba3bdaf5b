/**
 * `npm run bench`: what minutewire costs beside other programs, in one run on one machine. docs/performance.md tells
 * what each figure means.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { FIGURES, type Figure, judged, type Measured, measured } from "./figures.ts";
import { Place, type Wishes } from "./place.ts";
import { table, worse } from "./report.ts";
import { type Found, remember, remembered } from "./results.ts";
import { type Samples, SCENARIOS } from "./scenarios.ts";

/** What the last runs found, by form and number of notes; of this machine alone. */
const LAST = join(import.meta.dirname, "results.json");
/** What the short form is held to, on whatever machine: ratios. `UPDATE=1` writes it. */
const SHORT = join(import.meta.dirname, "short.json");
/** Worse than the last run by this is said. */
const LOUD = 1.2;
/** Worse than what is committed by this fails the short form. */
const FAILING = 2;

const HELP = `npm run bench -- [--only NAME]… [--notes N] [--runs N] [--seed N] [--short | --full]

${FIGURES.map(({ name }) => `  --only ${name}\n`).join("")}`;

const { values } = options();

function options() {
  try {
    return parseArgs({
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
  } catch (fault) {
    return refuse(fault instanceof Error ? fault.message : String(fault));
  }
}

/** Ends with a sentence and how it is called. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n${HELP}`);
  process.exit(64);
}

function whole(name: string, text: string): number {
  return /^[1-9]\d*$/.test(text) ? Number(text) : refuse(`--${name} must be a whole number, not ${text}`);
}

function chosen(): readonly Figure[] {
  const { only, short, full } = values;
  const unknown = only?.find((name) => !FIGURES.some((figure) => figure.name === name));
  if (unknown !== undefined) refuse(`there is no figure ${unknown}`);
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

/** Says what became worse than before by this; gives whether something did. */
function isWorse(before: Found, now: Found, times: number): boolean {
  const sentences = worse(FIGURES, before, now, times);
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  return sentences.length > 0;
}

/** Holds the short form to what is committed; a run that nothing is committed for proves nothing. */
function hold(form: string, now: Found): void {
  if (process.env.UPDATE === "1") remember(SHORT, form, now);
  const committed = remembered(SHORT, form);
  if (committed === undefined)
    process.stderr.write(`test/bench/short.json has no figures of ${form}: UPDATE=1 writes them\n`);
  if (committed === undefined || isWorse(committed, now, FAILING)) process.exitCode = 1;
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
  const form = `${wishes.notes} notes${short ? ", by the processor's time" : ""}`;
  process.stdout.write(`${form}, medians of ${wishes.runs}\n\n${table(figures, found)}\n\n`);
  const now = Object.fromEntries(Object.entries(found).map(([name, one]) => [name, judged(one)]));
  isWorse(remembered(LAST, form) ?? {}, now, LOUD);
  remember(LAST, form, now);
  if (short) hold(form, now);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
await main();
