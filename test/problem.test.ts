import { describe, expect, test } from "vitest";
import { EXIT, worst } from "../src/problem.ts";

describe("of several exit codes", () => {
  test("the one that a person must see to first is told, whatever their order", () => {
    const order = [70, 78, 73, 76, 69, 75, 66, 65, 64, 0] as const;
    expect(order.toSorted()).toEqual(Object.values(EXIT).toSorted());
    for (const [place, first] of order.entries())
      for (const later of order.slice(place))
        expect([worst(first, later), worst(later, first)]).toEqual([first, first]);
  });

  test("none is 0", () => expect(worst()).toBe(0));
});
