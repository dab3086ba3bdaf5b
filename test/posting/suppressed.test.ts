/** Nobody who is suppressed is sent anything: who was so from the start, or became it before the moment of sending. */
import { renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { SUPPRESSED } from "../../src/outbox/contract.ts";
import { dispatch } from "../../src/outbox/dispatch.ts";
import { suppressing } from "../../src/outbox/suppressing.ts";
import { workOn } from "../../src/posting/worker/worker.ts";
import { EXIT } from "../../src/problem.ts";
import type { Transport } from "../../src/transports/transport.ts";
import { until } from "../support/daemon.ts";
import { House } from "../support/mailings.ts";
import { problemsOf } from "../support/on-store.ts";
import { DEFERRED, ScriptedTransport, UNCERTAIN } from "../support/outbox-sample.ts";

const at = (name: string) => `${name}@keepers.example`;
const [ADA, BO, CY] = ["ada", "bo", "cy"].map(at) as [string, string, string];
const keyOf = (address: string) => `a/news/${address}/0`;

let house: House;
beforeEach(async () => {
  house = await House.build({ news: [ADA, BO, CY] });
  house.write("a");
  return () => house.remove();
});
const states = async () =>
  Object.fromEntries((await house.store.list()).map(({ recipient, state }) => [recipient, state]));
const lastOf = async (address: string) => (await house.store.history(keyOf(address))).at(-1)?.remark;

describe("somebody who is suppressed", () => {
  test("from the start has no delivery, in whatever case the address is written, and all others have", async () => {
    await house.suppress(BO.toUpperCase(), at("nobody"));
    expect((await house.run()).problems).toEqual([]);
    expect(await house.wire()).toEqual({ [`a ${ADA}`]: 1, [`a ${CY}`]: 1 });
    expect((await house.run("a")).plan.held).toEqual([]);
    expect(await states()).toEqual({ [ADA]: "accepted", [CY]: "accepted" });
  });

  test.each([undefined, "a"])(
    "after it was queued, or put off, is taken out, and that is why; ordered: %s",
    async (named) => {
      await house.run(undefined, undefined, false);
      await house.attempt(keyOf(CY), DEFERRED);
      await house.suppress(BO, CY);
      house.wait();
      const { results, problems } = await house.run(named);
      expect(problems).toEqual([]);
      expect(await states()).toEqual({ [ADA]: "accepted", [BO]: "cancelled", [CY]: "cancelled" });
      expect([await lastOf(BO), await lastOf(CY)]).toEqual([SUPPRESSED, SUPPRESSED]);
      expect(results.map(({ delivery: { recipient, state } }) => [recipient, state])).toContainEqual([
        BO,
        "cancelled",
      ]);
      expect(await house.wire()).toEqual({ [`a ${ADA}`]: 1 });
    },
  );

  test("and is so no more before all have it, is sent it after all", async () => {
    await house.run(undefined, undefined, false);
    await house.suppress(BO);
    // Somebody else is at it.
    await house.attempt(keyOf(CY));
    await house.run();
    expect(await states()).toEqual({ [ADA]: "accepted", [BO]: "cancelled", [CY]: "sending" });
    await house.suppress();
    await house.run();
    expect(await house.wire()).toMatchObject({ [`a ${BO}`]: 1 });
  });

  test("is not sent by another mailing what this one does not send", async () => {
    await house.run(undefined, undefined, false);
    await house.suppress(BO);
    house.addresses = { news: [ADA, BO, CY], other: [BO] };
    await house.run();
    house.addresses = { other: [BO, ADA] };
    await house.run();
    expect(Object.keys(await house.wire()).sort()).toEqual([`a ${ADA}`, `a ${CY}`]);
  });

  test("whose delivery was in doubt once is left to a person, who is told, and is sent nothing", async () => {
    await house.run(undefined, undefined, false);
    await house.attempt(keyOf(BO), UNCERTAIN);
    await house.store.resolve(keyOf(BO), "again", house.now);
    await house.suppress(BO);
    const { problems } = await house.run();
    expect(problems).toMatchObject([
      { code: "mailing-gone", message: `${keyOf(BO)} is owed, and its recipient is suppressed` },
    ]);
    expect(await states()).toMatchObject({ [BO]: "queued" });
    expect(await house.wire()).toEqual({ [`a ${ADA}`]: 1, [`a ${CY}`]: 1 });
  });

  test("who is the only one is told with the note, once, and taken out where it is owed", async () => {
    house.addresses = { news: ADA };
    await house.suppress(ADA);
    for (const named of [undefined, "a"])
      expect((await house.run(named)).plan).toMatchObject({ fresh: [], held: [{ reason: "suppressed" }] });
    await house.suppress();
    await house.run(undefined, undefined, false);
    await house.suppress(ADA);
    await house.run();
    expect(await states()).toEqual({ [ADA]: "cancelled" });
    expect((await house.run("a")).plan).toMatchObject({ fresh: [], again: [] });
  });

  test("is sent no correction", async () => {
    await house.run();
    house.write("a", "Other words.");
    await house.suppress(BO);
    await house.run("a", undefined, true, true);
    expect(
      Object.keys(await house.wire())
        .filter((one) => one.endsWith(" 1"))
        .sort(),
    ).toEqual([`a ${ADA} 1`, `a ${CY} 1`]);
  });
});

describe("the file", () => {
  /** Delivers what is due by a wire that does something at its first message. */
  async function delivered(file: string, then: () => void) {
    await house.run(undefined, undefined, false);
    const wire = new ScriptedTransport();
    const deliver = async (...asked: Parameters<Transport["deliver"]>) => {
      if (wire.handed.length === 0) then();
      return await wire.deliver(...asked);
    };
    const store = suppressing(house.store, house.suppression);
    const transportOf = () => ({ name: "way", deliver });
    const over = dispatch({ store, now: () => house.now, jitter: () => 0, transportOf });
    return { file, wire, results: await over.catch((cause: unknown) => cause) };
  }

  test("counts as it is at the moment of sending: who is put on it in the midst of a run is sent nothing", async () => {
    const file = await house.suppress();
    const { wire, results } = await delivered(file, () => writeFileSync(file, `${CY}\n`));
    expect(wire.handed.map(({ to }) => to)).toEqual([ADA, BO]);
    expect(results).toMatchObject([{}, {}, { delivery: { state: "cancelled" }, outcome: "held" }]);
    expect(await lastOf(CY)).toBe(SUPPRESSED);
    expect(await house.store.verify()).toEqual([]);
  });

  test("that is short for a moment takes nobody off", async () => {
    const file = await house.suppress(CY, BO);
    await house.suppress();
    house.suppression = undefined;
    await house.run(undefined, undefined, false);
    await house.suppress(CY, BO);
    writeFileSync(file, "");
    const wire = new ScriptedTransport();
    const store = suppressing(house.store, house.suppression);
    await dispatch({ store, now: () => house.now, jitter: () => 0, transportOf: () => wire });
    expect(wire.handed.map(({ to }) => to)).toEqual([ADA]);
  });

  test.each([
    ["gone", (file: string) => rmSync(file)],
    ["no list of addresses", (file: string) => writeFileSync(file, "not an address\n")],
    [
      "a link",
      (file: string) => {
        renameSync(file, `${file}.away`);
        symlinkSync(`/proc/self/environ`, file);
      },
    ],
  ])("that is %s in the midst of a run has nothing more sent, and is told", async (_, spoil) => {
    const file = await house.suppress();
    const { wire, results } = await delivered(file, () => spoil(file));
    expect(wire.handed.map(({ to }) => to)).toEqual([ADA]);
    expect((await problemsOf(() => Promise.reject(results))).exit).toBe(EXIT.again);
    expect(await states()).toEqual({ [ADA]: "accepted", [BO]: "queued", [CY]: "queued" });
  });

  test("counts for a worker, which tells whom it took out", async () => {
    await house.run(undefined, undefined, false);
    house.now = new Date();
    const file = await house.suppress(BO);
    const stop = new AbortController();
    const told: string[] = [];
    const silent = () => undefined;
    const isAtRest = async () => {
      const { queued, sending } = await house.store.counts();
      return queued + sending === 0;
    };
    const over = workOn(house.workspace, 1, {
      ...{
        now: () => new Date(),
        warn: silent,
        signal: stop.signal,
        begun: silent,
        away: silent,
        swept: silent,
      },
      told: ({ delivery: { recipient, state } }) => told.push(`${recipient} ${state}`),
    });
    await until("all at rest", 30, async () => (await isAtRest()) || undefined);
    writeFileSync(file, `${BO}\n${ADA}\n`);
    house.write("b");
    await house.run("b", undefined, false);
    await until("all at rest", 30, async () => (await isAtRest()) || undefined);
    stop.abort();
    await over;
    expect(told.sort()).toEqual([
      ...[`${ADA} accepted`, `${ADA} cancelled`, `${BO} cancelled`],
      ...[`${CY} accepted`, `${CY} accepted`],
    ]);
    expect(await lastOf(BO)).toBe(SUPPRESSED);
  });
});
