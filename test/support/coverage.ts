/**
 * Which branches of the outbox and of the rules of SMTP no test takes: `node test/support/coverage.ts`. Node's own
 * coverage counts each block; types are stripped in place, so that its offsets are those of our files.
 */
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { startVitest } from "vitest/node";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FILES = [
  ...globSync("src/outbox/*.ts", { cwd: ROOT }),
  ...globSync("src/transports/smtp-{outcome,reply,attempt,conversation}.ts", { cwd: ROOT }),
];
const TESTS = [
  "outbox/delivery",
  "outbox/outbox",
  "outbox/sqlite/damage",
  "outbox/processes",
  "outbox/races",
  "outbox/clock",
  "outbox/edges",
  "outbox/sqlite/displaced",
  "transports/smtp/faults",
  "transports/smtp/smtp",
];

interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}
interface Dump {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly Range[] }[];
  }[];
}

const folder = mkdtempSync(join(tmpdir(), "minutewire-coverage-"));
process.env.NODE_V8_COVERAGE = folder;
const vitest = await startVitest(
  "test",
  TESTS.map((one) => `test/${one}.test.ts`),
  {
    ...{ root: ROOT, config: false, watch: false, reporters: ["dot"], testTimeout: 120_000 },
    ...{ setupFiles: [join(ROOT, "test/support/coverage-setup.ts")], include: ["test/**/*.test.ts"] },
    experimental: { viteModuleRunner: false },
  },
);
await vitest.close();

const dumps = readdirSync(folder).flatMap((name): Dump["result"] => {
  const dump: Dump = JSON.parse(readFileSync(join(folder, name), "utf8"));
  return dump.result;
});
rmSync(folder, { recursive: true });
let [blocks, open] = [0, 0];
for (const file of FILES) {
  const text = readFileSync(join(ROOT, file), "utf8");
  const url = pathToFileURL(join(ROOT, file)).href;
  const seen = dumps.filter((script) => script.url.split("?")[0] === url);
  const taken = seen.map(({ functions }) =>
    painted(
      text.length,
      functions.flatMap(({ ranges }) => ranges),
    ),
  );
  const known = new Map(
    seen
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .map((range) => [`${range.startOffset}-${range.endOffset}`, range]),
  );
  const missed = [...known.values()].filter(
    ({ startOffset }) => !taken.some((counts) => (counts[startOffset] ?? 0) > 0),
  );
  blocks += known.size;
  open += missed.length;
  if (seen.length === 0) console.log(`${file}: never loaded`);
  for (const { startOffset, endOffset } of missed) {
    const line = text.slice(0, startOffset).split("\n").length;
    console.log(`${file}:${line}  ${text.slice(startOffset, endOffset).replace(/\s+/g, " ").slice(0, 110)}`);
  }
}
console.log(`${blocks - open} of ${blocks} blocks were taken`);
process.exit(0);

/** How often each octet was run: an inner range says it more exactly than the one around it. */
function painted(length: number, ranges: readonly Range[]): Float64Array {
  const counts = new Float64Array(length);
  const outerFirst = ranges.toSorted((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  for (const { startOffset, endOffset, count } of outerFirst) counts.fill(count, startOffset, endOffset);
  return counts;
}
