import { afterEach, describe, expect, test } from "vitest";
import { STATES } from "../../src/outbox/delivery.ts";
import type { Outcome } from "../../src/transports/transport.ts";
import { type Addresses, House } from "../support/mailings.ts";
import { ACCEPTED, DEFERRED, REJECTED, UNCERTAIN } from "../support/outbox-sample.ts";
import { randomOf } from "../support/random-of.ts";
import { drawn, runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";

const [CREW, NEWS, MOVED] = [
  "crew@lists.lighthouse.example",
  "news@lists.lighthouse.example",
  "moved@lists.lighthouse.example",
];
const POST = { post: CREW };
const BOTH = { post: CREW, other: NEWS };

/** What a configuration becomes, step by step, with a run after each. */
const CHANGES: Readonly<Record<string, readonly [from: Addresses, ...to: Addresses[]]>> = {
  renamed: [POST, { news: CREW }],
  "re-addressed": [POST, { post: MOVED }],
  "renamed and re-addressed": [POST, { news: MOVED }],
  "re-addressed and back": [POST, { post: MOVED }, POST],
  swapped: [BOTH, { post: NEWS, other: CREW }],
  "swapped and back": [BOTH, { post: NEWS, other: CREW }, BOTH],
  "renamed, its name given to another list": [POST, { news: CREW, post: NEWS }],
  removed: [BOTH, { other: NEWS }],
  "removed and brought back": [BOTH, { other: NEWS }, BOTH],
  "renamed, then brought back beside the new name": [POST, { news: CREW }, { news: CREW, post: CREW }],
  "renamed twice": [POST, { news: CREW }, { weekly: CREW }],
  "renamed, then re-addressed": [POST, { news: CREW }, { news: MOVED }],
};

let house: House | undefined;
afterEach(async () => {
  await house?.remove();
  house = undefined;
});

const keyOf = (permalink: string, mailing = "post", address = CREW, revision = 0) =>
  `${permalink}/${mailing}/${address}/${revision}`;

/** Nothing was accepted twice for one address. */
async function nothingTwice(of: House): Promise<void> {
  expect(Object.entries(await of.wire()).filter(([, times]) => times > 1)).toEqual([]);
}

describe.each(drawn(Object.entries(CHANGES), 4))("a mailing %s", (_, [from, ...to]) => {
  const last = to.at(-1) ?? from;

  test.each([false, true])(
    "posts nothing twice, and every state has a way out (edited: %s)",
    async (edited) => {
      house = await House.build(from);
      const { store } = house;
      const isThere = async (permalink: string) =>
        Object.keys((await house?.wire()) ?? {}).some(
          (one) => one === `${permalink} ${CREW}` || one === `${permalink} ${MOVED}`,
        );
      for (const state of STATES) house.write(state);
      await house.run(undefined, undefined, false);
      for (const state of STATES) await house.bring(keyOf(state), state);
      for (const { key, mailing } of await store.list())
        if (mailing === "other") await house.attempt(key, ACCEPTED);

      for (const addresses of to) {
        house.addresses = addresses;
        if (edited) for (const state of STATES) house.write(state, `Mended words of ${state}.`);
        for (let run = 0; run < 2; run++) await house.run();
        await nothingTwice(house);
      }
      house.wait();
      await house.run();
      await nothingTwice(house);
      // These nobody has asked for.
      for (const state of ["rejected", "cancelled", "uncertain"])
        expect([state, await isThere(state)]).toEqual([state, false]);

      for (const state of STATES) {
        const ordered = (await isThere(state)) ? undefined : await house.run(state);
        await nothingTwice(house);
        if (state === "uncertain") {
          expect(ordered?.plan).toMatchObject({ fresh: [], again: [] });
          expect(await store.resolve(keyOf(state), "again", house.now)).toBe(true);
          await house.run(state);
        }
        if (!(await isThere(state))) {
          // No mailing goes there any more: it is told, and goes when one does.
          expect(last).toEqual({ other: NEWS });
          house.addresses = from;
          await house.run(state);
          house.addresses = last;
        }
        expect([state, await isThere(state)]).toEqual([state, true]);
        await house.run(state);
      }
      await house.run();
      await nothingTwice(house);
      expect(await store.verify()).toEqual([]);
    },
  );
});

describe("whose a delivery is", () => {
  const begin = async (addresses: Addresses, outcome: Outcome | undefined, ...permalinks: string[]) => {
    house = await House.build(addresses);
    for (const permalink of permalinks) house.write(permalink);
    await house.run(undefined, undefined, false);
    for (const { key } of await house.store.list())
      if (outcome !== undefined) await house.attempt(key, outcome);
    return house;
  };

  test("two mailings to one address stay two", async () => {
    const both = { post: CREW, other: CREW };
    const of = await begin(both, undefined, "a");
    await of.run();
    await of.run("a");
    expect(await of.wire()).toEqual({ [`a ${CREW}`]: 2 });
  });

  test("of two mailings to one address, what one that is gone still owes is not sent beside the other's", async () => {
    for (const outcome of [undefined, DEFERRED]) {
      const of = await begin({ post: CREW, other: CREW }, undefined, "a");
      await of.attempt(keyOf("a", "other"), ACCEPTED);
      if (outcome !== undefined) await of.attempt(keyOf("a"), outcome);
      of.addresses = { other: CREW };
      of.wait();
      const { results, problems } = await of.run();
      expect(results).toMatchObject([{ delivery: { key: keyOf("a") }, outcome: "held" }]);
      expect(problems).toMatchObject([
        { code: "mailing-gone", hint: expect.stringContaining(`went to ${CREW} through "other" (accepted)`) },
      ]);
      await of.run("a");
      expect(await of.wire()).toEqual({ [`a ${CREW}`]: 1 });
      of.addresses = { post: CREW, other: CREW };
      await of.run();
      expect(await of.wire()).toEqual({ [`a ${CREW}`]: 2 });
      await of.remove();
    }
    house = undefined;
  });

  test("a mailing brought back beside its new name posts nothing that went out meanwhile, and all that comes", async () => {
    const of = await begin(POST, ACCEPTED, "a");
    const beside = { news: CREW, post: CREW };
    for (const [round, permalink] of ["b", "c"].entries()) {
      of.addresses = { news: CREW };
      of.write(permalink);
      await of.run();
      of.addresses = beside;
      // The same words to the same address would be kept back by themselves.
      of.write(permalink, "Mended words.");
      for (let run = 0; run < 3; run++) await of.run();
      expect((await of.wire())[`${permalink} ${CREW}`]).toBe(1);
      of.write(`new-${round}`);
      await of.run();
      expect((await of.wire())[`new-${round} ${CREW}`]).toBe(2);
    }
    expect((await of.wire())[`a ${CREW}`]).toBe(1);
    of.write("of-one");
    await of.run("of-one", "news");
    of.write("of-one", "Mended words.");
    await of.run();
    expect((await of.wire())[`of-one ${CREW}`]).toBe(2);
  });

  test("what is owed goes to its address by the way out of whoever goes there now, as it was frozen", async () => {
    for (const outcome of [DEFERRED, undefined]) {
      const of = await begin(POST, DEFERRED, "a");
      const bytes = await of.store.frozenBytes(keyOf("a"));
      of.addresses = { post: NEWS, news: CREW };
      of.write("a", "Other words.");
      if (outcome === undefined) expect(await of.store.retry(keyOf("a"), of.now)).toBe(true);
      else of.wait();
      const { results, problems } = await of.run();
      expect(problems).toEqual([]);
      expect(results).toMatchObject([{ delivery: { key: keyOf("a"), state: "accepted" } }]);
      expect(await of.store.frozenBytes(keyOf("a"))).toEqual(bytes);
      await of.remove();
    }
    house = undefined;
  });

  test("what is owed to an address that no mailing has any more is held, told, and goes where a person orders it", async () => {
    const of = await begin(POST, DEFERRED, "a");
    of.addresses = { post: MOVED };
    of.wait();
    const { results, problems } = await of.run();
    expect(results).toMatchObject([{ delivery: { state: "deferred" }, outcome: "held" }]);
    expect(problems).toMatchObject([
      {
        code: "mailing-gone",
        message: expect.stringContaining(`the mailing "post" goes to ${MOVED} now`),
        hint: expect.stringContaining("minutewire send a --mailing post"),
      },
    ]);
    expect(await of.wire()).toEqual({});
    await of.run("a", "post");
    expect(await of.wire()).toEqual({ [`a ${MOVED}`]: 1 });
    expect((await of.store.find(keyOf("a")))?.state).toBe("cancelled");
    expect((await of.run()).problems).toEqual([]);
  });

  test("where name and address are others, a person is asked, and the answer is a name", async () => {
    const of = await begin(POST, ACCEPTED, "a", "b");
    of.addresses = { news: MOVED };
    const first = await of.run();
    expect(first.plan.fresh).toEqual([]);
    expect(first.plan.held.map(({ why }) => why)).toEqual([
      `through "post" it went to ${CREW}. To send it through "news" to ${MOVED}: minutewire send a --mailing news`,
      `through "post" it went to ${CREW}. To send it through "news" to ${MOVED}: minutewire send b --mailing news`,
    ]);
    await of.run("a", "news");
    await of.run();
    expect(await of.wire()).toEqual({ [`a ${CREW}`]: 1, [`b ${CREW}`]: 1, [`a ${MOVED}`]: 1 });
    of.write("c");
    await of.run();
    expect((await of.wire())[`c ${MOVED}`]).toBe(1);
  });

  test("a correction answers the first post, whoever posted it", async () => {
    const of = await begin(POST, ACCEPTED, "a");
    of.addresses = { news: CREW.toUpperCase() };
    of.write("a", "Other words.");
    const { plan } = await of.run("a", undefined, true, true);
    expect(plan.fresh).toMatchObject([
      { mailing: { name: "news" }, revision: 1, corrects: { messageId: "a.post.0@lighthouse.example" } },
    ]);
    of.write("a", "Words again.");
    of.addresses = { weekly: CREW };
    expect((await of.run("a", undefined, true, true)).plan.fresh).toMatchObject([
      {
        revision: 2,
        corrects: {
          messageId: "a.post.0@lighthouse.example",
          said: expect.arrayContaining(["Other words."]),
        },
      },
    ]);
    await of.run("a");
    expect(await of.wire()).toEqual({ [`a ${CREW}`]: 1, [`a ${CREW} 1`]: 1, [`a ${CREW} 2`]: 1 });
  });

  test("an address that is changed and changed back before anything was tried loses nothing", async () => {
    const of = await begin(POST, undefined, "a");
    for (const [address, words] of [
      [MOVED, "Words of a."],
      [CREW, "Mended."],
      [MOVED, "Mended."],
    ] as const) {
      of.addresses = { post: address };
      of.write("a", words);
      await of.run(undefined, undefined, false);
      expect((await of.store.counts()).queued).toBe(1);
    }
    of.addresses = POST;
    of.write("a", "Mended again.");
    await of.run();
    expect(await of.wire()).toEqual({ [`a ${CREW}`]: 1 });
    expect(await of.store.frozenWords(keyOf("a"))).toContain("Mended again.");
    expect(await of.store.verify()).toEqual([]);
  });

  test("what another took the place of is not queued beside it, only in its place", async () => {
    const of = await begin(POST, undefined, "a");
    of.addresses = { news: CREW };
    await of.run(undefined, undefined, false);
    expect(await of.store.retry(keyOf("a"), of.now)).toBe(false);
    await of.attempt(keyOf("a", "news"), REJECTED);
    expect(await of.store.retry(keyOf("a"), of.now)).toBe(true);
    expect(await of.store.retry(keyOf("a", "news"), of.now)).toBe(false);
    expect((await of.store.find(keyOf("a", "news")))?.state).toBe("cancelled");
  });

  test("is remembered by a run that carries its plan out, and written only when it changes", async () => {
    const of = await begin(POST, ACCEPTED, "a");
    of.addresses = { news: CREW };
    const { plan } = await of.run();
    expect(plan.successions).toEqual([
      { mailing: "post", predecessor: "post", recipient: CREW, through: 1 },
      { mailing: "news", predecessor: "post", recipient: CREW, through: 1 },
    ]);
    // With the beginning of the first, before which nothing went out.
    expect(await of.store.successions()).toEqual(
      expect.arrayContaining([
        ...plan.successions,
        { mailing: "post", predecessor: "", recipient: "", through: 0 },
      ]),
    );
    expect(await of.store.successions()).toHaveLength(3);
    expect((await of.run()).plan.successions).toEqual([]);
  });
});

test("whatever is renamed, moved, swapped, removed, refused, cancelled, ordered: no address gets anything twice", async () => {
  for (let seed = SEED; seed < SEED + runs(3, 150); seed++) {
    const random = randomOf(seed);
    const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
    house = await House.build(POST);
    for (let step = 0; step < 30; step++) {
      const of = house;
      await walk(of, random, pick);
      expect([seed, Object.entries(await of.wire()).filter(([, times]) => times > 1)]).toEqual([seed, []]);
    }
    expect(await house.store.verify()).toEqual([]);
    await house.remove();
    house = undefined;
  }
});

/** One thing that may happen; no two mailings go to one address. */
async function walk(of: House, random: () => number, pick: <T>(of: readonly T[]) => T): Promise<void> {
  const { store } = of;
  const owed = await store.list(["queued", "deferred"]);
  const any = await store.list();
  const what = pick([
    "configure",
    "write",
    "run",
    "run",
    "attempt",
    "attempt",
    "order",
    "cancel",
    "retry",
    "resolve",
    "correct",
  ] as const);
  of.wait(8);
  if (what === "configure") {
    const addresses = [CREW, NEWS, MOVED].sort(() => random() - 0.5);
    const names = ["post", "news", "weekly"].filter(() => random() < 0.6);
    of.addresses = Object.fromEntries(names.map((name, i) => [name, addresses[i] ?? CREW]));
  } else if (what === "write") of.write(pick(["a", "b", "c"]), `Words ${Math.floor(random() * 4)}.`);
  else if (what === "run") await of.run(undefined, undefined, random() < 0.5);
  else if (what === "order" || what === "correct")
    await of.run(pick(["a", "b", "c"]), undefined, random() < 0.5, what === "correct");
  else if (what === "attempt" && owed.length > 0)
    await of.attempt(pick(owed).key, pick([ACCEPTED, DEFERRED, REJECTED, UNCERTAIN]));
  else if (what === "cancel" && any.length > 0) await store.cancel(pick(any).key, of.now);
  else if (what === "retry" && any.length > 0) await store.retry(pick(any).key, of.now);
  else if (what === "resolve" && any.length > 0) await store.resolve(pick(any).key, "again", of.now);
}
