import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { installLookup } from "../../support/fault-lookup.ts";
import { ROWS } from "../../support/fault-rows.ts";
import { hasTls, prove } from "../../support/fault-run.ts";
import { RUNS } from "../../support/fault-series.ts";
import { removeFolders } from "../../support/outbox-sample.ts";
import { quickFolder } from "../../support/quick-folder.ts";
import { drawn } from "../../support/runs.ts";
import { SEED } from "../../support/seed.ts";

let uninstall = () => {};
beforeAll(() => {
  // What a disk's sync costs is not what is asked here.
  vi.stubEnv("TMPDIR", quickFolder());
  uninstall = installLookup();
});
afterAll(() => {
  uninstall();
  vi.unstubAllEnvs();
  removeFolders();
});

/** Some of them, drawn by the seed; long/faults has every row, several times over. */
describe("each fault of SMTP, replies split at random", () => {
  if (!hasTls) console.warn("skipped in part: no openssl command to make certificates with");
  it("has a row each", () => {
    expect(new Set(ROWS.map(({ name }) => name)).size).toBe(ROWS.length);
    expect(ROWS.length).toBeGreaterThanOrEqual(110);
  });
  const rows = ROWS.map((row, n) => ({ ...row, way: row.ways?.[0] ?? ("plain" as const), splits: SEED + n }));
  const open = rows.filter(({ way }) => hasTls || way === "plain");
  const proven = (row: (typeof rows)[number]) => prove(row, row.way, row.splits);
  // Large messages alone, or they would keep the others waiting.
  it.for(
    drawn(
      open.filter(({ isLarge }) => isLarge),
      1,
    ),
  )("$want: $name", proven);
  it.concurrent.for(
    drawn(
      open.filter(({ isLarge }) => !isLarge),
      70,
    ),
  )("$want: $name", proven);
});

describe("faults over several messages and runs", () => {
  it.concurrent.for(drawn(RUNS, 4))("$name", ({ prove: proveRun }) => proveRun("plain", SEED));
});
