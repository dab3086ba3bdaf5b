/** Files of a branch that somebody has changed: what is read of them is a store, or a Problem, and never a mistake of ours. */
import { tmpdir } from "node:os";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Branch, type Files } from "../../../src/outbox/git/branch.ts";
import { remoteOf } from "../../../src/outbox/git/remote.ts";
import { tablesOf } from "../../../src/outbox/git/tables.ts";
import { list, verify } from "../../../src/outbox/sqlite/reads.ts";
import { Problems } from "../../../src/problem.ts";
import { BranchPlace } from "../../support/branch-place.ts";
import { everyState } from "../../support/every-state.ts";
import { T0 } from "../../support/outbox-sample.ts";
import { randomOf } from "../../support/random-of.ts";
import { runs } from "../../support/runs.ts";
import { SEED } from "../../support/seed.ts";

let place: BranchPlace;
let files: Files;
beforeEach(async () => {
  place = new BranchPlace(tmpdir());
  const store = await place.outbox().create([{ permalink: "weekly-0", words: "w" }], T0);
  await everyState(store);
  await store.close();
  const branch = new Branch(await remoteOf(place.clone().folder));
  files = (await branch.fetch())?.files ?? new Map();
  branch.close();
});
afterEach(() => place.remove());

/** What is found of changed files: nothing, damage, or a mistake of ours that is thrown. */
function damageIn(changed: Files): readonly string[] {
  try {
    const tables = tablesOf(changed, "origin/minutewire/outbox.json");
    try {
      list(tables);
      return verify(tables).map(({ code }) => code);
    } finally {
      tables.close();
    }
  } catch (fault) {
    if (fault instanceof Problems) return fault.problems.map(({ code }) => code);
    throw fault;
  }
}

test("a file that is gone, empty or of another kind is damage", () => {
  expect(damageIn(files)).toEqual([]);
  for (const [path, content] of files) {
    if (path.endsWith(".jsonl") && content.length === 0) continue;
    const without = new Map(files);
    without.delete(path);
    expect(damageIn(without).length, path).toBeGreaterThan(0);
    if (!path.endsWith(".json")) continue;
    for (const text of ["", "null", "[]", "7", '"x"', "{}", '{"sequence":{}}'])
      expect(damageIn(new Map(files).set(path, Buffer.from(text))).length, `${path} ${text}`).toBeGreaterThan(
        0,
      );
  }
});

test("a whole outbox of another version is none of ours", () => {
  const head: unknown = JSON.parse(files.get("outbox.json")?.toString() ?? "");
  const codesOf = (version: unknown) => {
    const text = JSON.stringify({ ...Object(head), version });
    return damageIn(new Map(files).set("outbox.json", Buffer.from(text)));
  };
  for (const version of [1, "2", null, undefined, 2.5]) {
    const code = version === 2.5 ? "outbox-newer" : "outbox-damaged";
    expect(codesOf(version), String(version)).toEqual([code]);
  }
});

test("a random change is read or refused", () => {
  const random = randomOf(SEED);
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  const values = [
    "null",
    "1e300",
    "-1",
    "9007199254740993",
    '"x"',
    "{}",
    "[]",
    "true",
    '"9999-99-99"',
    "0.5",
  ];
  for (let left = runs(300, 10_000); left > 0; left--) {
    const [path, content] = pick([...files].filter(([name]) => /\.jsonl?$/.test(name))) ?? [
      "",
      Buffer.alloc(0),
    ];
    const fields = [...content.toString().matchAll(/:\s?("(?:[^"\\]|\\.)*"|[\d.-]+)/g)];
    const field = pick(fields);
    if (field === undefined) continue;
    const at = field.index;
    const text = content.toString();
    const other = `${text.slice(0, at)}:${pick(values)}${text.slice(at + field[0].length)}`;
    damageIn(new Map(files).set(path, Buffer.from(other)));
  }
});
