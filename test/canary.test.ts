import { expect, test } from "vitest";
import { leaks, SCRIPTS } from "./support/canary.ts";

// The whole matrix is in test/long/canary.test.ts.
test.each([
  ["env", "is accepted", 0],
  ["file", "is echoed as it came", 78],
] as const)("a password from %s that %s is seen nowhere", async (way, what, exit) => {
  const { code, seen } = await leaks({
    way,
    script: SCRIPTS[what] ?? {},
    env: { NODE_DEBUG: "net,tls,http", DEBUG: "*" },
  });
  expect([code, seen]).toEqual([exit, []]);
});
