import { afterEach, describe, expect, test } from "vitest";
import { WITHDRAWN } from "../../src/outbox/contract.ts";
import { EXIT } from "../../src/problem.ts";
import { House } from "../support/mailings.ts";
import { ACCEPTED, DEFERRED, UNCERTAIN } from "../support/outbox-sample.ts";
import { randomOf } from "../support/random-of.ts";
import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";

const at = (name: string) => `${name}@keepers.example`;
const [ADA, BO, CY, DI] = ["ada", "bo", "cy", "di"].map(at) as [string, string, string, string];
const keyOf = (address: string, permalink = "a") => `${permalink}/news/${address}/0`;

let house: House | undefined;
afterEach(async () => {
  await house?.remove();
  house = undefined;
});
/** A house whose one mailing goes to these, with a note that is new. */
async function houseOf(...people: readonly string[]): Promise<House> {
  house = await House.build({ news: people });
  house.write("a");
  return house;
}
const states = async (of: House) =>
  Object.fromEntries((await of.store.list()).map(({ recipient, state }) => [recipient, state]));

describe("a mailing to several", () => {
  test("is a delivery each, whose envelope and To have its recipient alone", async () => {
    const of = await houseOf(ADA, BO);
    const { plan, problems } = await of.run();
    expect([plan.fresh.length, problems]).toEqual([2, []]);
    for (const { key, envelope, recipient } of await of.store.list()) {
      expect(envelope.to).toBe(recipient);
      const message = Buffer.from((await of.store.frozenBytes(key)) ?? "").toString("latin1");
      expect(message.match(/^[A-Za-z-]+:.*@keepers\.example.*$/gm)).toEqual([`To: ${recipient}`]);
    }
    expect(await of.wire()).toEqual({ [`a ${ADA}`]: 1, [`a ${BO}`]: 1 });
    for (let run = 0; run < 2; run++) await of.run();
    expect(await of.wire()).toEqual({ [`a ${ADA}`]: 1, [`a ${BO}`]: 1 });
  });

  test("is frozen anew for nobody where nothing changed, and told once where it is held", async () => {
    const of = await houseOf(ADA, BO, CY);
    await of.run(undefined, undefined, false);
    expect((await of.run(undefined, undefined, false)).plan.anew).toHaveLength(3);
    of.meetings.clear();
    of.write("b");
    of.now = new Date("2026-04-30T12:00:00Z");
    expect((await of.run(undefined, undefined, false)).plan.held).toMatchObject([{ reason: "old" }]);
  });

  test("takes up whoever joins while anything of it is owed, and nobody after that", async () => {
    const of = await houseOf(ADA, BO);
    await of.run(undefined, undefined, false);
    await of.attempt(keyOf(ADA), ACCEPTED);
    of.addresses = { news: [ADA, BO, CY] };
    await of.run();
    expect(await of.wire()).toEqual({ [`a ${ADA}`]: 1, [`a ${BO}`]: 1, [`a ${CY}`]: 1 });
    of.addresses = { news: [ADA, BO, CY, DI] };
    const { plan } = await of.run();
    expect([plan.fresh, plan.held]).toEqual([[], []]);
    expect(await of.run("a")).toMatchObject({ plan: { fresh: [] } });
    of.write("b");
    await of.run();
    expect(await of.wire()).toMatchObject({ [`b ${DI}`]: 1 });
    expect(await of.wire()).not.toHaveProperty(`a ${DI}`);
  });

  test("takes up whoever joins late though its note has grown old", async () => {
    const of = await houseOf(ADA, BO);
    await of.run(undefined, undefined, false);
    await of.attempt(keyOf(ADA), DEFERRED);
    of.wait(24 * 40);
    of.addresses = { news: [ADA, BO, CY] };
    await of.run();
    expect(await of.wire()).toMatchObject({ [`a ${CY}`]: 1 });
  });

  test("is not sent to whoever left, unless it may have arrived: then a person decides", async () => {
    const of = await houseOf(ADA, BO, CY, DI);
    await of.run(undefined, undefined, false);
    await of.attempt(keyOf(BO), DEFERRED);
    await of.attempt(keyOf(CY), UNCERTAIN);
    of.addresses = { news: [DI] };
    of.wait();
    const { problems, results } = await of.run();
    expect(problems).toEqual([]);
    expect(await states(of)).toEqual({
      [ADA]: "cancelled",
      [BO]: "cancelled",
      [CY]: "uncertain",
      [DI]: "accepted",
    });
    expect((await of.store.history(keyOf(ADA))).at(-1)).toMatchObject({ by: "person", remark: WITHDRAWN });
    expect(results.map(({ delivery }) => delivery.state).sort()).toEqual([
      ...["accepted", "cancelled", "cancelled", "uncertain"],
    ]);
    expect(await of.wire()).toEqual({ [`a ${DI}`]: 1 });
    // What a person lets go again is owed to nobody on the list.
    await of.store.resolve(keyOf(CY), "again", of.now);
    expect((await of.run()).problems).toMatchObject([{ code: "mailing-gone", exit: EXIT.person }]);
    expect(await of.wire()).toEqual({ [`a ${DI}`]: 1 });
  });

  test("is not sent to whoever left while another run was at it", async () => {
    const of = await houseOf(ADA, BO);
    await of.run(undefined, undefined, false);
    await of.attempt(keyOf(ADA));
    of.addresses = { news: [BO] };
    of.wait();
    expect((await of.run()).problems).toEqual([]);
    expect(await states(of)).toEqual({ [ADA]: "cancelled", [BO]: "accepted" });
  });

  test("goes to whoever left and came back before all had it, and to nobody whom a person took out", async () => {
    const of = await houseOf(ADA, BO, CY, DI);
    await of.run(undefined, undefined, false);
    await of.store.cancel(keyOf(DI), of.now);
    await of.attempt(keyOf(CY));
    of.addresses = { news: [BO, CY, DI] };
    await of.run();
    expect(await states(of)).toMatchObject({ [ADA]: "cancelled", [BO]: "accepted", [CY]: "sending" });
    of.addresses = { news: [ADA, BO, CY, DI] };
    await of.run();
    expect(await states(of)).toMatchObject({ [ADA]: "accepted", [DI]: "cancelled" });
    of.wait();
    for (let run = 0; run < 2; run++) await of.run();
    expect(await of.wire()).toEqual({ [`a ${ADA}`]: 1, [`a ${BO}`]: 1, [`a ${CY}`]: 1 });
  });

  test("counts one who is spelt otherwise now as the same", async () => {
    const of = await houseOf(ADA, BO);
    await of.run();
    of.addresses = { news: ["ADA@keepers.example", BO] };
    for (let run = 0; run < 2; run++) await of.run();
    expect(await of.wire()).toEqual({ [`a ${ADA}`]: 1, [`a ${BO}`]: 1 });
  });

  test.each([
    ["one address becomes several", { news: ADA }, { news: [ADA, BO] }, [ADA]],
    ["several become one address", { news: [ADA, BO] }, { news: CY }, [ADA, BO]],
    ["it gets another name", { news: [ADA, BO] }, { weekly: [ADA, BO, CY] }, [ADA, BO]],
    ["it is removed and comes back", { news: [ADA, BO] }, { news: [ADA, BO] }, [ADA, BO]],
  ])("posts nothing twice and nothing old where %s", async (_, from, to, had) => {
    house = await House.build(from);
    house.write("a");
    await house.run();
    house.addresses = { other: "crew@lists.lighthouse.example" };
    if (_.startsWith("it is removed")) await house.run();
    house.addresses = to;
    for (let run = 0; run < 2; run++) await house.run();
    const wire = Object.entries(await house.wire()).filter(([what]) => !what.includes("lists."));
    expect(Object.fromEntries(wire)).toEqual(Object.fromEntries(had.map((one) => [`a ${one}`, 1])));
  });
});

describe("whoever leaves one mailing and stays on another", () => {
  const others = {
    "that takes other notes": { tag: "release" },
    "that takes all of them": undefined,
  };
  for (const [what, select] of Object.entries(others))
    for (const kind of ["a list of people", "one address"])
      for (const state of ["queued", "deferred", "sending"] as const)
        test(`${what}, to ${kind}, is not sent what was owed through the first (${state})`, async () => {
          const other = kind === "one address" ? ADA : [ADA, DI];
          house = await House.build({ news: [ADA, BO], other });
          const of = house;
          of.selects = { other: select };
          of.write("a");
          await of.run(undefined, "news", false);
          await of.bring(keyOf(ADA), state);
          of.addresses = { news: [BO], other };
          of.wait();
          for (let run = 0; run < 3; run++) {
            const { problems } = await of.run();
            expect(problems).toEqual([]);
            of.wait();
          }
          // Where the other mailing takes it, it is the other's to send, once.
          const wire = await of.wire();
          expect(wire[`a ${BO}`]).toBe(1);
          expect(wire[`a ${ADA}`] ?? 0).toBe(select === undefined ? 1 : 0);
          const rows = (await of.store.list()).filter(({ recipient }) => recipient === ADA);
          expect(rows.find(({ mailing }) => mailing === "news")?.state).toBe("cancelled");
          expect(rows.filter(({ state }) => state === "accepted").map(({ mailing }) => mailing)).toEqual(
            select === undefined ? ["other"] : [],
          );
        });

  test("is sent nothing by the other that was known before it, and what was owed to whoever moves there", async () => {
    house = await House.build({ news: [ADA, BO], other: [ADA, DI], alone: ADA });
    const of = house;
    of.write("a");
    await of.store.know([{ permalink: "a", words: "" }], of.now);
    await of.run("a", "news", false);
    await of.attempt(keyOf(ADA), DEFERRED);
    of.addresses = { news: [BO], other: [ADA, DI], alone: ADA };
    for (let run = 0; run < 3; run++) {
      of.wait();
      await of.run();
    }
    expect(await of.wire()).toEqual({ [`a ${BO}`]: 1 });
    of.addresses = { news: [BO, CY], other: [DI] };
    of.write("b");
    await of.run(undefined, "other");
    await of.run(undefined, "news", false);
    await of.attempt(keyOf(CY, "b"), DEFERRED);
    of.addresses = { news: [BO], other: [DI, CY] };
    for (let run = 0; run < 3; run++) {
      of.wait();
      await of.run();
    }
    expect(await of.wire()).toEqual({
      [`a ${BO}`]: 1,
      ...{ [`b ${BO}`]: 1, [`b ${DI}`]: 1, [`b ${CY}`]: 1 },
    });
  });

  test("is sent no correction of what went through the first", async () => {
    house = await House.build({ news: [ADA, BO], other: ADA });
    const of = house;
    of.write("a");
    await of.run();
    of.write("a", "Other words.");
    await of.run("a", "news", false, true);
    of.addresses = { news: [BO], other: ADA };
    for (let run = 0; run < 2; run++) expect((await of.run()).problems).toEqual([]);
    expect(Object.keys(await of.wire()).filter((one) => one.endsWith(" 1"))).toEqual([`a ${BO} 1`]);
  });

  test("and two lists that change their names with each other lose nobody and send nothing twice", async () => {
    house = await House.build({ one: [ADA], two: [BO] });
    const of = house;
    of.write("a");
    await of.run(undefined, undefined, false);
    await of.attempt("a/one/ada@keepers.example/0", DEFERRED);
    of.addresses = { one: [BO], two: [ADA] };
    for (let run = 0; run < 4; run++) {
      of.wait();
      await of.run();
    }
    expect(await of.wire()).toEqual({ [`a ${ADA}`]: 1, [`a ${BO}`]: 1 });
  });
});

test("random people who come and go between runs: nothing twice, nothing to who left, everybody served who stayed", async () => {
  const random = randomOf(SEED);
  const all = Array.from({ length: 8 }, (_, n) => at(`keeper-${n}`));
  const drawn = () => all.filter(() => random() < 0.6).concat(at("always"));
  for (let round = 0; round < runs(4, 200); round++) {
    const of = await houseOf(...drawn());
    for (let step = 0; step < 5; step++) {
      const people = drawn();
      of.addresses = { news: people };
      const before = await of.wire();
      const isTried = step === 4 || random() < 0.3;
      const owed = await of.store.list(["queued", "deferred", "sending"]);
      const isOpen = owed.length > 0 || (await of.store.list()).every(({ state }) => state === "cancelled");
      await of.run(undefined, undefined, isTried);
      const wire = await of.wire();
      const now = Object.keys(wire).filter((what) => wire[what] !== before[what]);
      for (const what of now)
        expect(people, `SEED=${SEED} round ${round}`).toContain(what.slice("a ".length));
      for (const [what, times] of Object.entries(wire)) expect([what, times]).toEqual([what, 1]);
      const rows = await of.store.list();
      if (isTried && isOpen)
        for (const one of people)
          expect(["accepted", "deferred", "uncertain"], `SEED=${SEED} round ${round} ${one}`).toContain(
            rows.find(({ recipient }) => recipient === one)?.state,
          );
      if (isTried) continue;
      // Some of it gets as far as it does before the next run.
      for (const { key, state } of await of.store.list(["queued"]))
        if (state === "queued" && random() < 0.4)
          await of.attempt(key, [ACCEPTED, DEFERRED, UNCERTAIN, undefined][Math.floor(random() * 4)]);
      of.wait();
    }
    await of.remove();
    house = undefined;
  }
});
