/** Runners of an outbox on a branch: killed at each push, the next one has nothing but a new clone; two at once. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { BranchPlace } from "../support/branch-place.ts";
import { arrived, NOTES, publishOn } from "../support/branch-run.ts";
import { dump } from "../support/outbox-law.ts";
import { at, T0 } from "../support/outbox-sample.ts";
import { randomOf } from "../support/random-of.ts";
import { drawn, runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";

const MINUTE = 60_000;
const CHILD = join(import.meta.dirname, "../support/branch-child.ts");
const GIT = execFileSync("/bin/sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
/** Before the push; with the push under way, which goes on without its runner; after it. */
const WHEN = ["before", "under way", "after"] as const;
type When = (typeof WHEN)[number];
/** One makes the branch; each note is frozen, claimed, in data, about to end, ended. */
const PUSHES = 1 + 5 * NOTES;

/** A folder with a git that ends whoever asks it for that push. */
function lethal(folder: string, push: number, when: When): string {
  const count = join(folder, "pushes");
  const kill = "kill -9 $PPID";
  const deaths: Readonly<Record<When, string>> = {
    before: `${kill}; exit 1`,
    "under way": `${kill}; exec ${GIT} "$@"`,
    after: `${GIT} "$@"; ${kill}; exit 1`,
  };
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const script = `#!/bin/sh
case "$*" in *" push "*)
  n=$(($(cat ${count} 2>/dev/null || echo 0) + 1)); echo $n > ${count}
  if [ $n = ${push} ]; then ${deaths[when]}; fi;;
esac
exec ${GIT} "$@"
`;
  writeFileSync(join(bin, "git"), script, { mode: 0o755 });
  return bin;
}

const deaths = Array.from({ length: PUSHES }, (_, at) => WHEN.map((when) => ({ push: at + 1, when }))).flat();

test.each(drawn(deaths, 6))(
  "killed $when push $push, a runner is followed by one with a new clone",
  async ({ push, when }) => {
    const folder = mkdtempSync(join(tmpdir(), "minutewire-lethal-"));
    const place = new BranchPlace(folder);
    const list = join(folder, "list");
    const { folder: clone, state } = place.clone("killed");
    const env = { ...process.env, PATH: `${lethal(folder, push, when)}:${process.env.PATH}` };
    const { signal } = spawnSync(process.execPath, [CHILD, clone, state, list], { env, encoding: "utf8" });
    expect(signal).toBe("SIGKILL");
    // While its claim may hold, when that is over, and when what was put off is due.
    for (const [name, later] of [
      ["next", 0],
      ["next", 10],
      ["last", 24 * 60],
    ] as const)
      await publishOn(place.outbox(name), list, at(later * MINUTE), `${name}/1/1/1`);
    const store = await place.outbox("judge").open();
    const { deliveries } = await dump(store);
    expect(await store.verify()).toEqual([]);
    expect(deliveries.length).toBe(NOTES);
    for (const [n, { delivery }] of deliveries.entries()) {
      const copies = arrived(list).filter((key) => key === delivery.key).length;
      // Whether the last piece went out is not known between the push that comes before it and that of its result.
      const released = 1 + NOTES + 4 * n + 3;
      if (delivery.state === "uncertain") {
        expect([released, released + 1]).toContain(push);
        expect(copies).toBeLessThan(2);
      } else expect([delivery.key, delivery.state, copies]).toEqual([delivery.key, "accepted", 1]);
    }
    await store.close();
    place.remove();
    rmSync(folder, { recursive: true });
  },
);

test("two runners at once from two clones send each meeting once", async () => {
  const random = randomOf(SEED);
  const races = runs(5, 200);
  for (let race = 0; race < races; race++) {
    const folder = mkdtempSync(join(tmpdir(), "minutewire-race-"));
    const place = new BranchPlace(folder);
    const list = join(folder, "list");
    // The second begins at any of the first one's steps.
    const late = random() * 600;
    const both = ["one", "two"].map(async (name, at) => {
      if (at > 0) await pause(late);
      return await publishOn(place.outbox(name), list, T0, `${name}/1/1/1`);
    });
    await Promise.all(both);
    expect(arrived(list).length).toBe(NOTES);
    expect(new Set(arrived(list)).size).toBe(NOTES);
    const store = await place.outbox("judge").open();
    expect((await store.list()).map(({ state }) => state)).toEqual(Array(NOTES).fill("accepted"));
    await store.close();
    rmSync(folder, { recursive: true });
  }
  process.stdout.write(`${races} races, SEED=${SEED}: each of ${NOTES} meetings once in every one\n`);
});
