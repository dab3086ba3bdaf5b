import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** fast: everything on this machine in seconds. real: Debian's servers and browsers. long: bounded matrices. */
export default defineConfig({
  test: {
    // Most tests wait for child processes: a worker a core is not too many.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "fast",
          include: ["test/**/*.test.ts"],
          exclude: ["test/real/**", "test/long/**"],
          testTimeout: 60_000,
          // The program is started some six hundred times.
          env: { NODE_COMPILE_CACHE: join(import.meta.dirname, "node_modules/.cache/compile") },
        },
      },
      {
        test: {
          name: "real",
          include: ["test/real/**/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 600_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "long",
          include: ["test/long/**/*.test.ts"],
          testTimeout: 900_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
