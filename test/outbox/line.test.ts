import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { Line } from "../../src/outbox/line.ts";
import { randomOf } from "../support/random-of.ts";
import { SEED } from "../support/seed.ts";

/** Work at an address that ends when it is told to. */
function begun(line: Line, ...names: readonly string[]) {
  const order: string[] = [];
  const ends = new Map<string, () => void>();
  const all = names.map((name) =>
    line.inTurn(name[0] ?? "", async () => {
      order.push(name);
      await new Promise<void>((end) => ends.set(name, end));
    }),
  );
  const end = async (name: string) => {
    ends.get(name)?.();
    await turn();
  };
  return { order, end, all };
}

test("goes one at a time until it is widened, then as many as may", async () => {
  const line = new Line(3);
  const { order, end } = begun(line, "a1", "b1", "c1", "d1", "e1");
  await turn();
  expect(order).toEqual(["a1"]);
  await end("a1");
  expect(order).toEqual(["a1", "b1"]);
  line.widen();
  await end("b1");
  expect(order).toEqual(["a1", "b1", "c1", "d1", "e1"]);
});

test("never has two at one address, and lets others pass meanwhile", async () => {
  const line = new Line(3);
  line.widen();
  const { order, end } = begun(line, "a1", "a2", "a3", "b1");
  await turn();
  expect(order).toEqual(["a1", "b1"]);
  await end("a1");
  expect(order).toEqual(["a1", "b1", "a2"]);
});

test("one at a time keeps the order in which all came", async () => {
  const names = ["a1", "b1", "a2", "a3", "c1", "b2", "a4"];
  const { order, end } = begun(new Line(1), ...names);
  for (const name of names) {
    await turn();
    await end(name);
  }
  expect(order).toEqual(names);
});

test("work that is free before its end lets the next begin, but to its own address", async () => {
  const line = new Line(1);
  const begun: string[] = [];
  let end: () => void = () => undefined;
  const first = line.inTurn("a", async (free) => {
    free();
    free();
    await new Promise<void>((resolve) => {
      end = resolve;
    });
  });
  const others = ["a", "b", "c"].map((name) => line.inTurn(name, async () => void begun.push(name)));
  await turn();
  expect(begun).toEqual(["b", "c"]);
  end();
  await Promise.all([first, ...others]);
  expect(begun).toEqual(["b", "c", "a"]);
});

test("work that fails frees its place", async () => {
  const line = new Line(1);
  const failing = line.inTurn("a", () => Promise.reject(new Error("no")));
  const next = line.inTurn("a", async () => "done");
  await expect(failing).rejects.toThrow("no");
  expect(await next).toBe("done");
});

test("at random: all have their turn, each address in its order, never more at once than may", async () => {
  const random = randomOf(SEED);
  for (let round = 0; round < 50; round++) {
    const most = 1 + Math.floor(random() * 5);
    const line = new Line(most);
    const order: string[] = [];
    const under = new Set<string>();
    const names = Array.from({ length: 30 }, (_, n) => `${"abcdef"[Math.floor(random() * 6)]}${n}`);
    const all = names.map((name, n) =>
      line.inTurn(name[0] ?? "", async () => {
        expect(under.has(name[0] ?? "")).toBe(false);
        under.add(name[0] ?? "");
        expect(under.size).toBeLessThanOrEqual(most);
        order.push(name);
        for (let left = Math.floor(random() * 4); left > 0; left--) await turn();
        under.delete(name[0] ?? "");
        if (n === 3) line.widen();
      }),
    );
    await Promise.all(all);
    for (const address of "abcdef")
      expect(order.filter((name) => name.startsWith(address))).toEqual(
        names.filter((name) => name.startsWith(address)),
      );
  }
});
