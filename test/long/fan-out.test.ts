/**
 * One note to many people: what a recipient costs the process that puts it into the outbox, against one that is put in by
 * itself, in time; and in memory, against the message that it would hold if it were whole.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FanOut } from "../support/fan-out.ts";
import { LINEAR } from "../support/growth.ts";
import { Cluster, noPostgres } from "../support/postgres.ts";
import { quickFolder } from "../support/quick-folder.ts";
import { runs } from "../support/runs.ts";

const MANY = runs(4000, 100_000);
const MIB = 1024 * 1024;
/** The least of some: others may have the machine in between. */
const TRIES = 4;
/** How many times cheaper one of many is than one that is put in by itself, at least. */
const CHEAPER = 3;

const missing = noPostgres();
if (missing !== undefined) console.warn(`SKIPPED, many people in PostgreSQL: ${missing}`);

let server: Cluster | undefined;
beforeAll(async () => {
  if (missing === undefined) server = await Cluster.start();
});
afterAll(() => server?.remove());

function measured(people: number, kind: string): FanOut {
  const folder = mkdtempSync(join(quickFolder(), "minutewire-fan-out-"));
  try {
    const url = kind === "in PostgreSQL" ? [server?.url() ?? ""] : [];
    const words = ["test/support/fan-out-child.ts", String(people), folder, ...url];
    return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each(["on SQLite", ...(missing === undefined ? ["in PostgreSQL"] : [])])(
  "one note to many people %s",
  (kind) => {
    test(`is put in for each of ${MANY} at a third of what one by itself costs, and a fifth of its memory`, () => {
      let [dearness, growth] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      const few = measured(MANY / 4, kind);
      for (let tries = 1; tries <= TRIES; tries++) {
        const many = measured(MANY, kind);
        expect(many.queued).toBe(MANY);
        console.info(
          `${kind}, ${MANY} people, ${many.octets} octets each: ${many.put.toFixed(1)} µs to put one in (${many.alone.toFixed(0)} by itself), ` +
            `${many.froze.toFixed(0)} µs to freeze it, ${many.held.toFixed(0)} octets held for it, ${(many.most / MIB).toFixed(0)} MiB at most`,
        );
        expect(many.held).toBeLessThan(many.octets / 5);
        dearness = Math.min(dearness, many.put / many.alone);
        growth = Math.min(growth, many.put / few.put);
        if (dearness <= 1 / CHEAPER && growth <= LINEAR / 2) break;
      }
      expect(dearness).toBeLessThanOrEqual(1 / CHEAPER);
      expect(growth).toBeLessThanOrEqual(LINEAR / 2);
    });
  },
);
