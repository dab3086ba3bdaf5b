/**
 * Each mutant of test/support/mutants.ts on its own in a copy of the program: the tests that concern it must fail.
 * One in twenty of them is tried, drawn by the seed; all under soak. MUTANTS=… (a regular expression) tries those whose
 * file, text or reason matches.
 */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { MUTANTS, type Mutant } from "../support/mutants.ts";
import { drawn } from "../support/runs.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** In ms; a mutant that makes a test wait for ever is seen by this. Over a branch each step is a push. */
const LONGEST = { fast: 120_000, branch: 400_000 };
/** Survivors that change nothing anybody can see: the socket is destroyed in the same turn, before a dot is written. */
const EQUIVALENT = ["the delivery is over"];

let copy = "";
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test("the text of every mutant stands in its file exactly once, and there are seventy of them at least", () => {
  const times = ({ file, old }: Mutant) =>
    readFileSync(join(ROOT, "src", file), "utf8").split(old).length - 1;
  const wrong = MUTANTS.filter((mutant) => times(mutant) !== 1);
  expect(wrong.map((mutant) => `${mutant.file}: ${times(mutant)} times: ${mutant.old}`)).toEqual([]);
  expect(MUTANTS.filter(({ old, now }) => old === now)).toEqual([]);
  expect(MUTANTS.length).toBeGreaterThanOrEqual(70);
});

test("nine of ten mutants at least are seen by the tests", async () => {
  const { MUTANTS: asked } = process.env;
  const wanted =
    asked === undefined
      ? drawn(MUTANTS, MUTANTS.length / 60)
      : MUTANTS.filter(({ file, old, why }) => new RegExp(asked).test(`${file} ${old} ${why}`));
  const survivors: string[] = [];
  copy = copied();
  // A copy whose tests fail by themselves would see every mutant.
  expect(await passes(["outbox/delivery"])).toBe(true);
  for (const [at, mutant] of wanted.entries()) {
    const survived = await isMissed(mutant);
    if (survived) survivors.push(name(mutant));
    console.info(`${at + 1}/${wanted.length} ${survived ? "SURVIVED" : "seen"}: ${name(mutant)}`);
  }
  console.info(
    `${wanted.length - survivors.length} of ${wanted.length} mutants were seen; survivors:`,
    survivors,
  );
  const real = survivors.filter((one) => !EQUIVALENT.some((text) => one.includes(text)));
  expect(real.length, real.join("\n")).toBeLessThanOrEqual(wanted.length / 10);
});

function name({ file, old, now }: Mutant): string {
  return `${file}: ${JSON.stringify(old)} -> ${JSON.stringify(now)}`;
}

/** The checkout without what no test of these needs; the libraries stay where they are. */
function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), "minutewire-mutant-"));
  for (const part of ["src", "test", "emails", "feeds", "config", "package.json", "vitest.config.ts"])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

async function isMissed({ file, old, now, tests }: Mutant): Promise<boolean> {
  const path = join(copy, "src", file);
  const whole = readFileSync(path, "utf8");
  writeFileSync(
    path,
    whole.replace(old, () => now),
  );
  try {
    return await passes(tests);
  } finally {
    writeFileSync(path, whole);
  }
}

function passes(tests: readonly string[]): Promise<boolean> {
  const files = tests.map((one) => `test/${one}.test.ts`);
  const project = tests.every((one) => one.startsWith("outbox/git/")) ? "branch" : "fast";
  const words = ["run", "--project", project, "--bail", "1", "--maxWorkers", "1", ...files];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, "node_modules/vitest/vitest.mjs"), ...words], {
      cwd: copy,
      env: { ...process.env, SEED: "1", MINUTEWIRE_RUNS: "80", SOAK: undefined, VITEST: undefined },
      stdio: "ignore",
    });
    const late = setTimeout(() => child.kill("SIGKILL"), LONGEST[project]);
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(late);
      resolve(code === 0);
    });
  });
}
