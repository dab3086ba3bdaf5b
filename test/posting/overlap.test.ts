/** Two mailings to people who are partly the same: random comings, goings, renames and halts between runs. */
import { expect, test } from "vitest";
import type { Delivery } from "../../src/outbox/delivery.ts";
import type { Problem } from "../../src/problem.ts";
import { House } from "../support/mailings.ts";
import { ACCEPTED, DEFERRED, UNCERTAIN } from "../support/outbox-sample.ts";
import { randomOf } from "../support/random-of.ts";
import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";

const at = (name: string) => `${name}@keepers.example`;
const CAST = Array.from({ length: 5 }, (_, n) => at(`keeper-${n}`));
const ALWAYS = at("always");

test("nobody gets more copies than there are mailings, none after leaving, and who stays on both gets each", async () => {
  const random = randomOf(SEED);
  const drawn = () => [...CAST.filter(() => random() < 0.5), ALWAYS].toSorted(() => random() - 0.5);
  const cased = (one: string) =>
    random() < 0.2 ? one.toUpperCase().replace("KEEPERS.EXAMPLE", "keepers.example") : one;
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  for (let round = 0; round < runs(3, 200); round++) {
    let names = ["one", "two"];
    const house = await House.build({ one: drawn(), two: drawn() });
    house.write("a");
    const where = `SEED=${SEED} round ${round}`;
    let problems: readonly Problem[] = [];
    try {
      for (let step = 0; step < 6; step++) {
        if (random() < 0.25)
          names = names.map((name, index) => (index === Math.floor(random() * 2) ? `${name}${step}` : name));
        const lists = names.map((name) => [name, drawn().map(cased)] as const);
        house.addresses = Object.fromEntries(random() < 0.5 ? lists : lists.toReversed());
        const before = await house.wire();
        const had = new Set((await house.store.list(["accepted"])).map(({ key }) => key));
        const isTried = step === 5 || random() < 0.3;
        ({ problems } = await house.run(random() < 0.2 ? "a" : undefined, undefined, isTried));
        for (let more = 0; step === 5 && more < 3; more++) {
          house.wait(24);
          ({ problems } = await house.run());
        }
        const wire = await house.wire();
        // What a mailing sent went to somebody on its own list.
        for (const { key, mailing, recipient } of (await house.store.list(["accepted"])).filter(
          (row) => !had.has(row.key),
        )) {
          const list = house.addresses[mailing];
          if (list !== undefined)
            expect(
              [...list].map((one) => one.toLowerCase()),
              `${where} ${key}`,
            ).toContain(recipient.toLowerCase());
        }
        const people = new Set(
          Object.values(house.addresses)
            .flatMap((one) => [...one])
            .map((one) => one.toLowerCase()),
        );
        for (const what of Object.keys(wire).filter((one) => wire[one] !== before[one]))
          expect([...people], where).toContain(what.slice("a ".length));
        for (const [what, times] of Object.entries(wire))
          expect(times, `${where} ${what}`).toBeLessThanOrEqual(2);
        if (isTried) continue;
        const rows: readonly Delivery[] = await house.store.list(["queued"]);
        for (const { key } of rows)
          if (random() < 0.4)
            await house.attempt(key, pick([ACCEPTED, DEFERRED, DEFERRED, UNCERTAIN, undefined]));
        house.wait();
      }
      const own = (await house.store.list()).filter(({ recipient }) => recipient.toLowerCase() === ALWAYS);
      // Each of the two arrived, is in doubt, or waits to be tried again; where both mailings got other names at once,
      // nobody can tell which was which, and what is owed is told.
      const isTold = (key: string) =>
        problems.some(({ message }) => message.startsWith(`${key} is owed, and there is no`));
      const standing = own.filter(
        ({ key, state }) => ["accepted", "uncertain", "deferred"].includes(state) || isTold(key),
      );
      const told = JSON.stringify(own.map(({ key, state }) => [key, state]));
      expect(
        standing.length + own.filter(({ isPinned, state }) => isPinned && state === "sending").length,
        `${where} ${told}`,
      ).toBe(2);
    } finally {
      await house.remove();
    }
  }
});
