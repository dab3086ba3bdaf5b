import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { noPostgres } from "./test/support/postgres.ts";

const isSoak = process.env.SOAK === "1";
/** A guard against a test that never ends, not a measure: what is slow is found by its growth. */
const limit = (seconds: number) => (isSoak ? 24 * 3600 : seconds) * 1000;

// For every process of the run: what the seed draws can be drawn again, and no program is compiled twice.
process.env.SEED ??= String(Date.now() % 2 ** 31);
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, "node_modules/.cache/compile");

/** What holds every store to the contract. */
const contract = ["abreast", "claims", "contract", "dispatch", "intake", "moves", "notes", "sequences"];

/**
 * fast: everything on this machine in seconds. real: Debian's servers and browsers. long: bounded matrices. branch: the
 * contract of the outbox once more, over a store each of whose steps is a push. postgres: the same over a server.
 */
export default defineConfig({
  test: {
    maxWorkers: "100%",
    globalSetup: "test/support/once.ts",
    projects: [
      {
        test: {
          name: "fast",
          include: ["test/**/*.test.ts"],
          exclude: ["test/real/**", "test/long/**", "test/outbox/git/**", "test/outbox/postgres/**"],
          testTimeout: limit(60),
          hookTimeout: limit(60),
          // No file leaves anything behind in a worker; loading the program and its libraries anew costs a third of the time.
          isolate: false,
          // Most of what runs abreast waits for a peer that is silent.
          maxConcurrency: 12,
          env: { PROCESS_EACH: "12" },
        },
      },
      {
        test: {
          name: "real",
          include: ["test/real/**/*.test.ts"],
          testTimeout: limit(900),
          hookTimeout: limit(900),
          // They share what is fetched and unpacked, and a machine's ports and mounts.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: "branch",
          include: ["test/outbox/git/**/*.test.ts", ...contract.map((name) => `test/outbox/${name}.test.ts`)],
          env: { STORES: "branch" },
          testTimeout: limit(900),
          hookTimeout: limit(900),
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "postgres",
          include: [
            "test/outbox/postgres/**/*.test.ts",
            ...(noPostgres() === undefined ? contract.map((name) => `test/outbox/${name}.test.ts`) : []),
          ],
          env: { STORES: "postgres" },
          testTimeout: limit(900),
          hookTimeout: limit(900),
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: "long",
          include: ["test/long/**/*.test.ts"],
          testTimeout: limit(900),
          hookTimeout: limit(900),
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
