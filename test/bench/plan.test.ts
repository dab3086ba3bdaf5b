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
const after = (change: Partial<Fleet>, draw = 0) =>
  forecast(360_000, COSTS, { ...FLEET, ...change }, randomOf(SEED + draw));

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
  // Of one draw nobody knows how many there are.
  const draws = [0, 20, 2000].map((busyPerMillion) =>
    Array.from({ length: 100 }, (_, draw) => after({ busyPerMillion }, draw)),
  );
  const [none = 0, some = 0] = draws.map(
    (all) => all.reduce((sum, { hours }) => sum + hours, 0) / all.length,
  );
  expect(some).toBeGreaterThan(none);
  const resting = draws.map((all) => all.filter(({ bound }) => bound === "rests").length);
  expect(resting[0]).toBe(0);
  expect(resting[1]).toBeLessThan(50);
  expect(resting[2]).toBe(100);
});
