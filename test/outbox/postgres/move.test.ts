/** An outbox that is moved between a folder, a branch and a database: whole, and never usable at two places. */
import { randomBytes } from "node:crypto";
import { copyFileSync, renameSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { merge } from "../../../src/mail/form.ts";
import type { MovableStore } from "../../../src/outbox/moving/load.ts";
import { digestOf } from "../../../src/outbox/moving/load.ts";
import { type MoveEnd, move, stay } from "../../../src/outbox/moving/move.ts";
import { Connection } from "../../../src/outbox/postgres/connection.ts";
import { LOCK } from "../../../src/outbox/postgres/migration.ts";
import { thisProcess } from "../../../src/outbox/process-identity.ts";
import { storeFile } from "../../../src/outbox/sqlite/folder.ts";
import { EXIT, Problems } from "../../../src/problem.ts";
import { everyState, small } from "../../support/every-state.ts";
import { formOf, oneOfMany } from "../../support/forms.ts";
import { aBranch, aDatabase, aFolder, Cut, type MovingPlace, Steps } from "../../support/moving.ts";
import { problemsOf } from "../../support/on-store.ts";
import { breaches, dump } from "../../support/outbox-law.ts";
import { operations, Played } from "../../support/outbox-operations.ts";
import { ACCEPTED, at, sample, T0 } from "../../support/outbox-sample.ts";
import { Cluster, noPostgres } from "../../support/postgres.ts";
import { SOAK } from "../../support/runs.ts";
import { SEED } from "../../support/seed.ts";

const missing = noPostgres();
if (missing !== undefined) console.warn(`SKIPPED, moving between stores: ${missing}`);

const YEAR = 365 * 24 * 3_600_000;
const KINDS = ["a folder", "a branch", "a database"] as const;
/** There and back again. */
const BACK = [
  ["a folder", "a branch"],
  ["a database", "a folder"],
  ["a branch", "a database"],
] as const;
const PAIRS = KINDS.flatMap((from) => KINDS.map((to) => [from, to] as const));

describe.runIf(missing === undefined)("an outbox that is moved", () => {
  let server: Cluster;
  const places: MovingPlace[] = [];
  beforeAll(async () => {
    server = await Cluster.start();
  });
  afterAll(() => server.remove());
  afterEach(() => {
    for (const place of places.splice(0)) place.remove();
  });

  function newPlace(kind: (typeof KINDS)[number]): MovingPlace {
    const made = { "a folder": aFolder, "a branch": aBranch, "a database": () => aDatabase(server) }[kind]();
    places.push(made);
    return made;
  }

  /** Every state and all that comes with it, by chance, and nothing in anybody's hand. */
  async function filled({ outbox }: MoveEnd, seed: number): Promise<void> {
    // In a folder, where a step takes no push.
    const drawn = newPlace("a folder");
    await drawOutbox(drawn, seed);
    await using(drawn, async (store) => {
      const [other, id] = [store.id, randomBytes(16).toString("hex")];
      await outbox.receive(await store.load(), { id, from: { other, place: drawn.setting } });
      await using({ outbox }, async (made) => {
        expect(await digestOf(await made.load())).toBe(await digestOf(await store.load()));
        await made.pass(await made.transit(), undefined);
      });
    });
  }

  async function drawOutbox({ outbox }: MoveEnd, seed: number): Promise<void> {
    const store = await outbox.create([{ permalink: "Old-1", words: "w" }], T0);
    await everyState(store);
    await store.recover(at(YEAR), () => false);
    const played = new Played(store);
    const [drawn = []] = fc.sample(operations, { seed, numRuns: 1 });
    for (const operation of drawn) await played.play(operation);
    await store.hold([{ permalink: "Held", mailing: "post", reason: "old", why: "too old", since: T0 }], []);
    if ((await store.distrust(at(2 * YEAR)))?.isClock === true) await store.adopt(at(2 * YEAR));
    await store.recover(at(2 * YEAR), () => false);
    await store.close();
  }

  async function using<T>(
    { outbox }: Pick<MoveEnd, "outbox">,
    work: (store: MovableStore) => Promise<T>,
  ): Promise<T> {
    const store = await outbox.open();
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  }

  const all = (end: MoveEnd) =>
    using(end, async (store) => ({ ...(await dump(store)), digest: await digestOf(await store.load()) }));
  const moved = (from: MoveEnd, to: MoveEnd) => using(from, (store) => move(store, from, to, at(3 * YEAR)));
  const isUsable = (end: MoveEnd) =>
    using(end, async (store) => (await store.distrust(at(3 * YEAR))) === undefined).catch(() => false);

  describe.each(PAIRS.filter(([a, b]) => SOAK || a !== b || a !== "a branch"))(
    "from %s to %s",
    (fromKind, toKind) => {
      // Each of its steps is a push: of those the seed draws a few.
      const isSlow = !SOAK && [fromKind, toKind].includes("a branch");
      const cuts = [1, 2, 3, 4].flatMap((n) => [[n, false] as const, [n, true] as const]);
      const drawn = cuts.filter((_, n) => !isSlow || n === SEED % 8);

      test(`holds there all that it held, seed ${SEED}`, async () => {
        for (let n = 0; n < (isSlow ? 1 : 4); n++) {
          const [from, to] = [newPlace(fromKind), newPlace(toKind)];
          await filled(from, SEED + n);
          const before = await all(from);
          expect(await moved(from, to)).toMatchObject({ isFinished: false, counts: before.counts });
          expect(await all(to)).toEqual(before);
          expect(await all(from)).toEqual(before);
          await using(to, async (store) => {
            expect(await store.verify()).toEqual([]);
            expect(await store.isKnown("old-1")).toBe(true);
          });
        }
      });

      test.runIf(!isSlow)("keeps there once what its messages to many people have in common", async () => {
        const [from, to] = [newPlace(fromKind), newPlace(toKind)];
        const store = await from.outbox.create([], T0);
        const other = formOf("Subject: ?0\r\n\r\nWords\r\n");
        const odd = { form: other, values: ["Odd"] };
        await store.enqueueAll([
          ...Array.from({ length: 120 }, (_, n) => oneOfMany(n)),
          oneOfMany(500, { merged: odd, bytes: merge(odd) }),
          sample(7),
        ]);
        await store.close();
        const before = await all(from);
        await moved(from, to);
        expect(await all(to)).toEqual(before);
        const forms = await using(to, async (made) => {
          expect(await made.verify()).toEqual([]);
          const met = new Set<string | undefined>();
          for await (const page of (await made.load()).deliveries())
            for (const { merged } of page) met.add(merged?.form.sha256);
          return met.size;
        });
        expect(forms).toBe(3);
      });

      test("is closed for good where it was, and goes on where it is", async () => {
        const [from, to] = [newPlace(fromKind), newPlace(toKind)];
        await filled(from, SEED);
        await moved(from, to);
        await using(from, async (store) => {
          const left = { codes: ["outbox-left"], exit: EXIT.person };
          const key = "weekly-9/post/dev@lists.lighthouse.example/0";
          for (const ask of [
            () => store.enqueue(sample(99)),
            () => store.claim(key, "x", at(3 * YEAR)),
            () => store.adopt(at(3 * YEAR)),
            () => store.beginAnew([], at(3 * YEAR)),
            () => store.know([{ permalink: "p", words: "w" }], T0),
            // So a worker that only waits hears of it.
            () => store.recover(at(3 * YEAR), () => false),
          ])
            expect(await problemsOf(ask)).toEqual(left);
          expect((await store.distrust(T0))?.problem.message).toContain(to.setting);
        });
        await using(to, async (store) => {
          await store.enqueue(small(100));
          for (const { key } of await store.due(at(3 * YEAR))) {
            const claim = await store.claim(key, "x", at(3 * YEAR));
            if (claim === undefined) throw new Error("it was not due");
            expect(await store.terminatorDue(claim, at(3 * YEAR))).toBe(true);
            expect(await store.record(claim, ACCEPTED, at(3 * YEAR), 0)).toBe(true);
          }
          const { deliveries, counts } = await dump(store);
          expect(breaches(deliveries, counts)).toEqual([]);
          expect(await store.verify()).toEqual([]);
        });
        // What is done again is found done.
        expect(await moved(from, to)).toMatchObject({ isFinished: true });
      });

      test.each(drawn)(
        "is usable at one place at most where it is cut short at step %i, behind it: %s, and is finished",
        async (n, isBehind) => {
          const [from, to] = [newPlace(fromKind), newPlace(toKind)];
          await filled(from, SEED + n);
          const before = await all(from);
          const steps = new Steps(n, isBehind);
          const cut = using(from, (store) =>
            move(steps.store(store), steps.end(from), steps.end(to), at(3 * YEAR)),
          );
          await expect(cut).rejects.toThrow(Cut);
          const usable = [await isUsable(from), await isUsable(to)];
          expect(usable).toEqual([n === 1 && !isBehind, n === 4 && isBehind]);
          await moved(from, to);
          expect([await isUsable(from), await isUsable(to)]).toEqual([false, true]);
          expect(await all(to)).toEqual(before);
        },
      );
    },
  );

  test.each(["a folder", "a database"] as const)(
    "leaves %s with all that was put in and sent meanwhile, and none of it twice",
    async (kind) => {
      const [from, to] = [newPlace(kind), newPlace("a folder")];
      await (await from.outbox.create([], T0)).close();
      const [put, sent]: [string[], string[]] = [[], []];
      let n = 0;
      /** Until it is refused. */
      const busy = (work: (store: MovableStore) => Promise<void>) =>
        using(from, async (store) => {
          for (;;)
            try {
              await work(store);
              await pause(1);
            } catch (fault) {
              if (fault instanceof Problems && fault.problems[0].code === "outbox-busy") continue;
              return fault;
            }
        });
      const putting = async (store: MovableStore) => {
        put.push((await store.enqueue(small(++n))).delivery.key);
      };
      const sending = async (store: MovableStore) => {
        // Whoever always has one in hand is never moved.
        const [due] = sent.length < 6 ? await store.due(at(1), undefined, 1) : [];
        const claim = due && (await store.claim(due.key, thisProcess(), at(1)));
        if (claim === undefined) await store.know([{ permalink: "known", words: "w" }], T0);
        else if (await store.terminatorDue(claim, at(1))) {
          sent.push(claim.key);
          expect(await store.record(claim, ACCEPTED, at(1), 0)).toBe(true);
        }
      };
      const workers = [putting, sending, putting, sending].map(busy);
      let isMoved = false;
      await vi.waitFor(() => expect(sent.length).toBeGreaterThan(0), 30_000);
      for (let tries = 0; !isMoved && tries < 200; tries++)
        await pause(20)
          .then(() => using(from, (store) => move(store, from, to, at(1))))
          .then(
            () => (isMoved = true),
            (fault) => expect([fault, (fault as Problems).problems?.[0].exit]).toEqual([fault, EXIT.again]),
          );
      for (const worker of workers)
        expect(await worker).toMatchObject({
          problems: [{ code: expect.stringMatching(/^outbox-(leaving|left)$/) }],
        });
      await using(to, async (store) => {
        const states = new Map((await store.list()).map(({ key, state }) => [key, state]));
        expect([...states.keys()].toSorted()).toEqual(put.toSorted());
        expect(sent.length).toBe(new Set(sent).size);
        expect(sent.map((key) => states.get(key))).toEqual(sent.map(() => "accepted"));
        expect([...states.values()].filter((state) => state !== "queued").length).toBe(sent.length);
      });
      expect(put.length).toBeGreaterThan(2);
    },
  );

  test("stays closed where it was moved elsewhere by hand before its move was done, and may still be taken into use", async () => {
    const [from, to] = [newPlace("a folder"), newPlace("a folder")];
    await filled(from, SEED);
    const steps = new Steps(2, true);
    const cut = using(from, (store) => move(steps.store(store), from, steps.end(to), at(3 * YEAR)));
    await expect(cut).rejects.toThrow(Cut);
    const file = storeFile(from.outbox.place);
    copyFileSync(file, `${file}-copy`);
    renameSync(`${file}-copy`, file);
    expect((await problemsOf(() => moved(from, to))).codes).toEqual(["outbox-moved"]);
    expect((await problemsOf(() => using(from, (store) => store.beginAnew([], at(3 * YEAR))))).codes).toEqual(
      ["outbox-leaving"],
    );
    await using(from, (store) => store.adopt(at(3 * YEAR)));
    expect([await isUsable(from), await isUsable(to)]).toEqual([false, false]);
    // What arrived is not what is there any more: an adoption counts.
    expect((await problemsOf(() => moved(from, to))).codes).toEqual(["outbox-different"]);
    await using(from, (store) => stay(store, from));
    await moved(from, to);
    expect([await isUsable(from), await isUsable(to)]).toEqual([false, true]);
  });

  test("is closed to a step that waited for the one that closed it", async () => {
    const place = aDatabase(server);
    places.push(place);
    const store = await place.outbox.create([], T0);
    const closing = await Connection.open(place.url, false);
    await closing.run("begin");
    await closing.run(`select pg_advisory_xact_lock(${LOCK}, number) from outboxes`);
    await closing.run(`update outboxes set transit = 'leaving ${"0".repeat(32)} git'`);
    const asked = problemsOf(() => store.enqueue(small(1)));
    await vi.waitFor(() => expect(server.ask("select count(*) from pg_locks where not granted")).toBe("1"));
    await closing.run("commit");
    expect((await asked).codes).toEqual(["outbox-leaving"]);
    for (const one of [store, closing]) await one.close();
  });

  test("comes back to where it was, and goes there again", async () => {
    for (const [a, b] of BACK) {
      const [one, other] = [newPlace(a), newPlace(b)];
      await filled(one, SEED);
      const before = await all(one);
      for (const [from, to] of [
        [one, other],
        [other, one],
        [one, other],
      ] as const) {
        await moved(from, to);
        expect([await isUsable(from), await isUsable(to)]).toEqual([false, true]);
      }
      expect(await all(other)).toEqual(before);
    }
  });

  // On a branch the same tables say so, each step a push.
  test.each(KINDS.filter((kind) => SOAK || kind !== "a branch"))(
    "stays in %s where its move is undone, and goes elsewhere then",
    async (kind) => {
      const [from, to, other] = [newPlace(kind), newPlace("a folder"), newPlace("a folder")];
      await filled(from, SEED);
      const steps = new Steps(2, true);
      await expect(
        using(from, (store) => move(steps.store(store), from, steps.end(to), at(3 * YEAR))),
      ).rejects.toThrow(Cut);
      expect((await problemsOf(() => moved(from, other))).codes).toEqual(["outbox-leaving"]);
      expect(await using(from, (store) => stay(store, from))).toBe(true);
      expect(await using(from, (store) => stay(store, from))).toBe(false);
      expect([await isUsable(from), await isUsable(to)]).toEqual([true, false]);
      // The one that stays closed makes room for the same one, and for no other.
      await using(from, (store) => store.enqueue(small(50)));
      const stranger = newPlace("a folder");
      await filled(stranger, SEED);
      expect((await problemsOf(() => moved(stranger, to))).codes).toEqual(["outbox-there"]);
      await moved(from, to);
      expect((await all(to)).deliveries.length).toBe((await all(from)).deliveries.length);
      expect((await problemsOf(() => using(from, (store) => stay(store, from)))).codes).toEqual([
        "outbox-left",
      ]);
    },
  );

  test.each(PAIRS)(
    "from %s to %s is refused where one is there, and where something is in hand",
    async (a, b) => {
      const [from, to, free] = [newPlace(a), newPlace(b), newPlace("a folder")];
      await filled(from, SEED);
      await (await to.outbox.create([], T0)).close();
      expect(await problemsOf(() => moved(from, to))).toEqual({ codes: ["outbox-there"], exit: EXIT.usage });
      const now = at(3 * YEAR);
      await using(from, async (store) => {
        await store.enqueue({ ...small(60), frozenAt: now });
        const claim = await store.claim(
          "weekly-60/post/dev@lists.lighthouse.example/0",
          "elsewhere/1/2/3",
          now,
        );
        expect(claim).toBeDefined();
        expect((await problemsOf(() => move(store, from, free, now))).exit).toBe(EXIT.again);
        // Nothing is closed by what was refused.
        expect(claim && (await store.record(claim, ACCEPTED, now, 0))).toBe(true);
        await move(store, from, free, now);
      });
    },
  );
});
