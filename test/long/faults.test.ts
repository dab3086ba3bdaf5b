import { afterAll, beforeAll, describe, it, vi } from "vitest";
import { CONNECTIONS } from "../support/crash-project.ts";
import { installLookup } from "../support/fault-lookup.ts";
import { ROWS, type Row, type Way } from "../support/fault-rows.ts";
import { hasTls, prove } from "../support/fault-run.ts";
import { RUNS, rateLimit } from "../support/fault-series.ts";
import { removeFolders } from "../support/outbox-sample.ts";
import { quickFolder } from "../support/quick-folder.ts";
import { runs, SOAK } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";

const ROUNDS = runs(1, 20);

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

/** So many rounds in the clear and as many with TLS, by turns from the first octet and by STARTTLS. */
function rounds({ ways = ["plain", "implicit", "starttls"] }: Pick<Row, "ways">): [Way, number][] {
  const secure = ways.filter((way) => way !== "plain");
  const all = Array.from({ length: ROUNDS }, (_, round): [Way | undefined, number][] => [
    [ways.find((way) => way === "plain"), SEED + round],
    [hasTls ? secure[(SEED + round) % secure.length] : undefined, SEED + ROUNDS + round],
  ]);
  return all.flat().flatMap(([way, at]): [Way, number][] => (way === undefined ? [] : [[way, at]]));
}

describe(`each fault of SMTP, in the clear and with TLS, rounds: ${ROUNDS}`, () => {
  let runs = 0;
  afterAll(() => console.info(`${runs} runs of ${ROWS.length} rows went as they must`));
  const all = async (row: Row, abreast: number) => {
    const left = rounds(row);
    const takers = Array.from({ length: abreast }, async () => {
      for (let next = left.pop(); next !== undefined; next = left.pop()) {
        for (const connections of SOAK ? CONNECTIONS : [undefined]) await prove(row, ...next, connections);
        runs += 1;
      }
    });
    await Promise.all(takers);
  };
  // What waits itself keeps nobody.
  it.concurrent.for(ROWS.filter(({ isLarge }) => !isLarge))("$want: $name", (row) =>
    all(row, row.timers === undefined ? 4 : 10),
  );
  // Large messages alone, or they would keep the others waiting.
  it.for(ROWS.filter(({ isLarge }) => isLarge))("$want: $name", (row) => all(row, 1));
});

describe(`runs over several messages, in the clear and with TLS, rounds: ${ROUNDS}`, () => {
  it.for(RUNS)("$name", async ({ prove: proveRun }) => {
    for (const [way, splits] of rounds({})) await proveRun(way, splits);
  });
  it("26 a 421 in the middle of 1,000 messages", () => rateLimit("plain", SEED, 1000, 400));
});
