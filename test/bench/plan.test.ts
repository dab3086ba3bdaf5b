/** The plan past these machines: what it says where it can be reckoned by hand. */
import { expect, test } from "vitest";
import { randomOf } from "../support/random-of.ts";
import { SEED } from "../support/seed.ts";
import { type Fleet, forecast, type UnitCosts } from "./plan.ts";

const COSTS: UnitCosts = { worker: 0.01, server: 0.001, octets: 1 };
const FLEET: Fleet = {
  ...{ machines: 1, processors: 1, serverProcessors: 1, connections: 100, onConnection: 0.1 },
  busyPerMillion: 0,
};
const after = (change: Partial<Fleet>) => forecast(360_000, COSTS, { ...FLEET, ...change }, randomOf(SEED));

test("each limit bounds it where it is the least", () => {
  const found = [
    after({ perMinute: 600 }),
    after({ connections: 1 }),
    after({}),
    after({ machines: 100, connections: 1000 }),
  ];
  expect(found.map(({ bound }) => bound)).toEqual(["perMinute", "connections", "workers", "server"]);
  const hours = [10, 10, 1, 0.1];
  for (const [at, one] of found.entries()) expect(one.hours).toBeCloseTo(hours[at] ?? 0, 6);
});

test("answers 421 cost a rest each, and more of them are what bounds it", () => {
  const [none, some, many] = [0, 20, 2000].map((busyPerMillion) => after({ busyPerMillion }));
  expect(some?.hours).toBeGreaterThan(none?.hours ?? 0);
  expect([some?.bound, many?.bound]).toEqual(["workers", "rests"]);
});
