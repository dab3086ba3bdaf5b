/** What an outbox on a branch weighs beside the messages that it keeps, with the whole of its history and without. */
import { globSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { attempt } from "../support/attempts.ts";
import { BranchPlace, gitIn } from "../support/branch-place.ts";
import { ACCEPTED, sample, T0 } from "../support/outbox-sample.ts";
import { randomOf } from "../support/random-of.ts";
import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";

test("is no more than a fifth above the frozen bytes, and the last commit alone is enough to go on", async () => {
  const folder = mkdtempSync(join(tmpdir(), "minutewire-size-"));
  const place = new BranchPlace(folder);
  const random = randomOf(SEED);
  const store = await place.outbox().create([], T0);
  const meetings = runs(30, 500);
  let frozen = 0;
  for (let n = 1; n <= meetings; n++) {
    const bytes = message(n, random);
    frozen += bytes.length;
    const { key } = (await store.enqueue(sample(n, { bytes }))).delivery;
    await store.record(await attempt(store, key), ACCEPTED, T0, 0);
  }
  await store.close();
  expect(place.log().length).toBe(1 + 5 * meetings);
  const sizes = Object.fromEntries(
    [["whole"], ["last", "--depth=1"]].map(([name = "", ...how]) => {
      gitIn(folder, "clone", "-q", "--bare", ...how, "--branch=minutewire", `file://${place.origin}`, name);
      return [name, packed(join(folder, name)) / frozen];
    }),
  );
  process.stdout.write(`${meetings} meetings, ${frozen} octets frozen: ${JSON.stringify(sizes)}\n`);
  expect(sizes.whole).toBeLessThan(1.2);
  expect(sizes.last).toBeLessThan(1.2);
  // A store fetches no more than that, and it is all there is.
  const again = await place.outbox("another").open();
  expect((await again.counts()).accepted).toBe(meetings);
  expect(await again.verify()).toEqual([]);
  await again.close();
  rmSync(folder, { recursive: true });
});

/** A message of as many octets as one with a newsletter has, in words that no two of them share. */
function message(n: number, random: () => number): Buffer {
  const word = () => Math.floor(random() * 36 ** 6).toString(36);
  const line = () => Array.from({ length: 9 }, word).join(" ");
  const lines = Array.from({ length: 300 }, line);
  return Buffer.from([`Subject: Weekly ${n}`, "", ...lines, ""].join("\r\n"));
}

function packed(repository: string): number {
  const files = globSync("objects/**/*", { cwd: repository }).map((name) => statSync(join(repository, name)));
  return files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0);
}
