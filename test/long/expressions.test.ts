/**
 * Regular expressions of src/ through a checker, all of them at every run: one that was not drawn hung every command once.
 * What a version of the checker said of one does not change: those it called linear stand by their digests in
 * test/support/linear.json and are not asked about again, but under soak. UPDATE=1 writes that file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import recheck from "../../node_modules/recheck/package.json" with { type: "json" };
import { digest, doubted, expressions, isExcepted } from "../support/expressions.ts";
import { SOAK } from "../support/runs.ts";

const FILE = new URL("../support/linear.json", import.meta.url);

test("every expression is linear, or an exception with its reason", async () => {
  const known = new Set<string>(JSON.parse(readFileSync(FILE, "utf8")));
  const all = expressions().filter((one) => !isExcepted(one));
  const nameOf = (one: (typeof all)[number]) => digest(one, recheck.version);
  const asked = SOAK ? all : all.filter((one) => !known.has(nameOf(one)));
  console.info(`${asked.length} of ${all.length} expressions are asked about`);
  expect(await doubted(asked)).toEqual([]);
  if (process.env.UPDATE === "1") writeFileSync(FILE, `${JSON.stringify(all.map(nameOf).sort(), null, 1)}\n`);
}, 1_800_000);
