/** What publishing one new note costs on a branch, beside git's own commits and pushes of the same files by hand. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { dispatch } from "../../src/outbox/dispatch.ts";
import { attempt } from "../support/attempts.ts";
import { BranchPlace, gitIn } from "../support/branch-place.ts";
import { ACCEPTED, ScriptedTransport, sample, T0 } from "../support/outbox-sample.ts";
import { runs, SOAK } from "../support/runs.ts";

/** Frozen, claimed, in data, about to end, ended. */
const STEPS = 5;
/** A clone, and a file added, committed and pushed a step. */
const BY_HAND = 1 + 3 * STEPS;

test("is as many pushes as steps, and half as many commands of git again at most as by hand", async () => {
  const [folder, place] = await begun();
  const before = place.log().length;
  const asked = join(folder, "asked");
  const git = execFileSync("/bin/sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  writeFileSync(join(folder, "git"), `#!/bin/sh\necho "$*" >> ${asked}\nexec ${git} "$@"\n`, { mode: 0o755 });
  vi.stubEnv("PATH", `${folder}:${process.env.PATH}`);
  await publish(place, 100);
  vi.unstubAllEnvs();
  const commands = readFileSync(asked, "utf8").trimEnd().split("\n");
  expect(commands.filter((line) => line.includes(" push ")).length).toBe(STEPS);
  expect(place.log().length - before).toBe(STEPS);
  expect(commands.length).toBeLessThan(1.5 * BY_HAND);
  rmSync(folder, { recursive: true });
});

test("takes about as long", async () => {
  const [folder, place] = await begun();
  const [ours, theirs]: [number[], number[]] = [[], []];
  // By turns, so that a busy machine is busy for both; the best of each is what it takes.
  for (let round = 1; round <= runs(3, 20); round++) {
    ours.push(await seconds(() => publish(place, 100 + round)));
    theirs.push(await seconds(async () => byHand(folder, place.origin, round)));
  }
  const [one, other] = [Math.min(...ours), Math.min(...theirs)];
  const ratio = one / other;
  process.stdout.write(
    `one new note: ${one.toFixed(2)} s, git by hand ${other.toFixed(2)} s: ${ratio.toFixed(2)} times\n`,
  );
  // A few tries beside other tests say nothing.
  if (SOAK) expect(ratio).toBeLessThan(1.5);
  rmSync(folder, { recursive: true });
});

/** A branch that some meetings have gone through, and another that begins with the same files. */
async function begun(): Promise<[folder: string, place: BranchPlace]> {
  const folder = mkdtempSync(join(tmpdir(), "minutewire-cost-"));
  const place = new BranchPlace(folder);
  const store = await place.outbox().create([], T0);
  for (let n = 1; n <= 20; n++) {
    const { key } = (await store.enqueue(sample(n))).delivery;
    await store.record(await attempt(store, key), ACCEPTED, T0, 0);
  }
  await store.close();
  // An outbox does not believe a branch that others go on with.
  gitIn(place.origin, "branch", "by-hand", "minutewire");
  return [folder, place];
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

/** A runner's whole run with one new note: the branch is fetched, the note frozen and sent. */
async function publish(place: BranchPlace, n: number): Promise<void> {
  const store = await place.outbox(`runner-${n}`).open("sending");
  await store.enqueue(sample(n));
  const wire = new ScriptedTransport(ACCEPTED);
  const done = await dispatch({ store, transportOf: () => wire, now: () => T0, jitter: () => 0 });
  expect(done.map(({ delivery }) => delivery.state)).toEqual(["accepted"]);
  await store.close();
}

/** What git takes on a runner, that has no clone either, for as many commits of a file, each of them pushed. */
function byHand(above: string, origin: string, round: number): void {
  const name = `by-hand-${round}`;
  gitIn(above, "clone", "-q", "--depth=1", "--branch=by-hand", `file://${origin}`, name);
  const clone = join(above, name);
  for (let step = 0; step < STEPS; step++) {
    writeFileSync(join(clone, `step-${step}`), `${round}\n`);
    gitIn(clone, "add", `step-${step}`);
    gitIn(clone, "commit", "-q", "-m", `Step ${step} of ${round}`);
    gitIn(clone, "push", "-q", "origin", "by-hand");
  }
}
