/**
 * How long a cold preview takes beside `node -e 0`: whole processes, in turn, the ratio taken pair by pair, because
 * machines drift. Run with: node test/bench/preview.ts [pairs]
 */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const PAIRS = Number(process.argv[2] ?? 15);
const root = resolve(import.meta.dirname, "../..");
const note = resolve(root, "examples/notes/2026-11-03.md");
const preview = [resolve(root, "bin/minutewire.js"), "preview", note, "--as"];

/** The milliseconds from the start of a process to its end. */
function wall(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

for (const output of ["post", "newsletter"]) {
  wall([...preview, output]);
  const pairs = Array.from({ length: PAIRS }, () => [wall([...preview, output]), wall(["-e", "0"])] as const);
  const [ours, nodes] = [median(pairs.map(([a]) => a)), median(pairs.map(([, b]) => b))];
  const ratio = median(pairs.map(([a, b]) => a / b));
  process.stdout.write(
    `${output}: ${ours.toFixed(0)} ms, node -e 0: ${nodes.toFixed(0)} ms, ratio ${ratio.toFixed(1)} (median of ${PAIRS} pairs)\n`,
  );
}
