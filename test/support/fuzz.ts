/**
 * Random notes, heads, configurations and link logs for as long as one says, each through all that is made of it: nothing
 * but a Problem is thrown, and none costs five times what others of its kind and size do.
 */
import fc from "fast-check";
import { Problems } from "../../src/problem.ts";
import { readLinks } from "../../src/reader/link-log.ts";
import { readNote } from "../../src/reader/read.ts";
import { readConfig } from "../../src/workspace/config/read.ts";
import { configSchema, feedSchema } from "../../src/workspace/config/schema.ts";
import type { Template } from "../../src/writers/writer.ts";
import { body, mutated, quoted, URLS } from "./arbitrary.ts";
import { wholeWay } from "./costly.ts";
import { clock } from "./growth.ts";
import { lighthouse, noteText } from "./notes.ts";
import { configText } from "./project.ts";
import { rawHtml } from "./random-html.ts";

/** A kind of input: how it is drawn, and what is done with it. */
interface Fuzzed {
  readonly name: string;
  readonly texts: fc.Arbitrary<string>;
  readonly run: (text: string) => unknown;
}

const KEYS =
  "updated author subject permalink description tags draft status modified sequence publishAfter z".split(
    " ",
  );
const value = fc.oneof(
  quoted,
  fc.constantFrom(
    "yes",
    "12",
    "2026-03-03",
    "[",
    "{ a: b }",
    "*a",
    "&a b",
    "!x y",
    "|\n  a",
    "''",
    "- a",
    "\t",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
);
const lines = fc.array(fc.tuple(fc.constantFrom(...KEYS), value), { maxLength: 14 });
const heads = lines.map((all) => `---\n${all.map(([key, one]) => `${key}: ${one}`).join("\n")}\n---\nx\n`);
const toml = lines.map((all) => `+++\n${all.map(([key, one]) => `${key} = ${one}`).join("\n")}\n+++\nx\n`);
const colons = lines.map((all) => `${all.map(([key, one]) => `${key}: ${one}`).join("\n")}\n\nx\n`);
const config = configText(
  ["*.md"],
  "{ kind: file, path: a }",
  "checks:\n  ignore: [body-empty]\nretries: { first: 5m }\n",
);
const linked = fc
  .array(fc.tuple(URLS, URLS, quoted), { minLength: 1, maxLength: 30 })
  .map((all) =>
    all
      .map(([a, b, words]) => `[${words}](${a}) ![x](<${b}>) <${a}> ${b} [r][]\n\n[r]: ${a} ${words}\n`)
      .join("\n"),
  );
const entries = fc
  .array(fc.tuple(URLS, quoted), { minLength: 1, maxLength: 30 })
  .map((all) =>
    all
      .map(
        ([uri, title], i) =>
          `- { id: a${i}, uri: ${JSON.stringify(uri)}, title: ${title}, date: 2026-01-01 }\n`,
      )
      .join(""),
  );

/** Every kind; the longer ones are several of the shorter in a row, so that sizes differ. */
function kinds(template: Template): readonly Fuzzed[] {
  const note = (text: string) => wholeWay(text, template);
  const repeated = (texts: fc.Arbitrary<string>) =>
    fc
      .tuple(texts, fc.constantFrom(1, 1, 4, 16))
      .map(([text, times]) => `${text}\n\n`.repeat(times).slice(0, 60_000));
  return [
    { name: "blocks", texts: repeated(body).map((text) => noteText(text)), run: note },
    { name: "HTML", texts: repeated(rawHtml).map((text) => noteText(text)), run: note },
    { name: "links", texts: repeated(linked).map((text) => noteText(text)), run: note },
    { name: "heads", texts: fc.oneof(heads, toml), run: note },
    {
      name: "other heads",
      texts: fc.oneof(colons, heads),
      run: (text) =>
        readNote("2026-03-03-a.md", Buffer.from(text), lighthouse, {
          fields: { subject: "subject" },
          defaults: { permalink: "{date}" },
        }),
    },
    {
      name: "configurations",
      texts: mutated(config),
      run: (text) => [readConfig("c.yaml", text, configSchema), readConfig("f.yaml", text, feedSchema)],
    },
    {
      name: "link logs",
      texts: fc.oneof(entries, entries.chain(mutated)),
      run: (text) => readLinks("l.yml", text),
    },
  ];
}

/** What was tried and what went wrong. */
export interface FuzzResult {
  readonly tried: number;
  readonly crashes: readonly string[];
  readonly dear: readonly string[];
}

/** So many times the median of its kind and size is too dear. */
const DEAR = 5;
/** Below this, in ms of this thread, what a collector of garbage does decides. */
const FLOOR = 20;
const REPEATS = 3;
/** So many of a kind are drawn at once. */
const BATCH = 10;
/** So many of a size make a median. */
const ENOUGH = 15;

/** Tries one of each kind after the other for so many seconds; a seed gives the same inputs again. */
export async function fuzz(seconds: number, seed: number, template: Template): Promise<FuzzResult> {
  const [crashes, dear]: [string[], string[]] = [[], []];
  const costs = new Map<string, number[]>();
  const end = Date.now() + seconds * 1000;
  let tried = 0;
  const all = kinds(template);
  for (let round = 0; Date.now() < end; round++)
    for (const { name, texts, run } of all)
      for (const [i, text] of fc.sample(texts, { seed: seed + round, numRuns: BATCH }).entries()) {
        if (Date.now() >= end) break;
        tried++;
        const told = `${name}, seed ${seed + round}, number ${i}`;
        const cost = await costOf(run, text).catch((cause: unknown) => {
          crashes.push(`${told}: ${cause instanceof Error ? cause.stack : String(cause)}`);
          return 0;
        });
        const size = `${name} ${Math.round(Math.log2(text.length + 1))}`;
        const others = costs.get(size) ?? [];
        costs.set(size, others.concat(cost));
        const most = Math.max(DEAR * median(others), FLOOR);
        if (others.length < ENOUGH || cost <= most) continue;
        const again = [];
        for (let n = 0; n < REPEATS; n++) again.push(await costOf(run, text));
        const least = Math.min(...again);
        if (least > most) dear.push(`${told}: ${least} ms, not ${median(others)}`);
      }
  return { tried, crashes, dear };
}

async function costOf(run: Fuzzed["run"], text: string): Promise<number> {
  const begun = clock();
  try {
    await run(text);
  } catch (cause) {
    if (!(cause instanceof Problems)) throw cause;
  }
  return clock() - begun;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
