/** What the database refuses by itself, whoever asks: the law of the states in its checks and triggers, and its roles. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "../../../src/outbox/contract.ts";
import { deliveryKey } from "../../../src/outbox/delivery.ts";
import { postgresOutbox } from "../../../src/outbox/postgres/store.ts";
import { attempt, bring, KEY } from "../../support/attempts.ts";
import { DatabasePlace } from "../../support/database-place.ts";
import { everyState } from "../../support/every-state.ts";
import { oneOfMany } from "../../support/forms.ts";
import { problemsOf } from "../../support/on-store.ts";
import { ACCEPTED, DEFERRED, sample, T0 } from "../../support/outbox-sample.ts";
import { Cluster, noPostgres, rolesOfManual } from "../../support/postgres.ts";

const missing = noPostgres();
if (missing !== undefined) console.warn(`SKIPPED, the outbox in PostgreSQL: ${missing}`);

describe.runIf(missing === undefined)("the database", () => {
  let server: Cluster;
  let place: DatabasePlace;
  let store: Store;
  beforeAll(async () => {
    server = await Cluster.start();
  });
  afterAll(() => server.remove());
  beforeEach(async () => {
    place = new DatabasePlace(server);
    store = await place.outbox().create([], T0);
    return async () => {
      await store.close();
      place.remove();
    };
  });

  const shell = (sql: string) => server.ask(`set search_path = minutewire; ${sql}`);
  const own = () => `outbox = (select number from minutewire.outboxes where id = '${store.id}')`;

  test.each([
    [
      "a move that is not legal",
      "update deliveries set state = 'queued', next_at = 0 where state = 'accepted'",
      "not a legal move",
    ],
    [
      "a phase outside of sending",
      "update deliveries set phase = 'claimed' where state = 'queued'",
      "violates check",
    ],
    [
      "a delivery that begins otherwise",
      'insert into deliveries select (jsonb_populate_record(d, \'{"sequence": 99, "key": "k"}\')).* from deliveries d where state = \'accepted\' limit 1',
      "a delivery begins queued",
    ],
    ["a deletion", "delete from deliveries", "a delivery is never deleted"],
    ["an emptying", "truncate deliveries cascade", "a delivery is never deleted"],
    ["another history", "update history set remark = 'x'", "history is never rewritten"],
    ["a shorter history", "delete from history", "history is never deleted"],
    [
      "other bytes under what was tried",
      "update frozen f set bytes = '' from deliveries d where d.outbox = f.outbox and d.sequence = f.delivery and d.state = 'accepted'",
      "what was tried once stays as it was",
    ],
    ["fewer messages", "delete from frozen", "frozen bytes are never deleted"],
    ["another form", "update forms set said = 'x'", "what was frozen for many stays as it was"],
    ["fewer forms", "delete from forms", "frozen bytes are never deleted"],
    [
      "another recipient of what was tried",
      "update deliveries set envelope_to = 'x@y.example' where state = 'deferred'",
      "what was tried once stays as it was",
    ],
    [
      "a doubt that is forgotten",
      "update deliveries set pinned = 0 where state = 'uncertain'",
      "what may have arrived stays as it was",
    ],
    [
      "the bytes of a doubt let go",
      "update deliveries set former_attempts = attempts where state = 'uncertain'",
      "what may have arrived stays as it was",
    ],
    [
      "a fence given out twice",
      "insert into attempts select outbox, delivery, number + 1, fence, started, ended, kind, phase from attempts limit 1",
      "duplicate key",
    ],
    [
      "a permalink of days without the days",
      "update deliveries set permalink = 'digest/2026-03-01..2026-03-31' where state = 'queued' and attempts = 0",
      "violates check",
    ],
  ])("refuses %s", async (_, sql, words) => {
    await everyState(store);
    await store.enqueueAll([oneOfMany(1)]);
    const before = await store.list();
    expect(() => shell(sql)).toThrow(words);
    expect(await store.list()).toEqual(before);
  });

  test("pins what is in doubt, whoever says so", async () => {
    await bring(store, "sending");
    shell(
      `update deliveries set state = 'uncertain', phase = null, owner = null, lease_until = null, lease = null where ${own()}`,
    );
    expect((await store.find(KEY))?.isPinned).toBe(true);
  });

  test("keeps an answer that holds what its text cannot", async () => {
    await store.enqueue(sample());
    const reply = { code: 451, text: "later\0 or never" };
    await store.record(await attempt(store), { ...DEFERRED, reply }, T0, 0);
    expect((await store.find(KEY))?.reply?.text).toBe("later\ufffd or never");
  });

  test("changed behind our back, it is called damaged", async () => {
    await store.enqueue(sample());
    shell(`update deliveries set subject = 'Another' where ${own()}`);
    expect((await problemsOf(() => store.find(KEY))).codes).toEqual(["outbox-damaged"]);
    expect((await store.verify()).map(({ message }) => message)).toEqual([
      `The outbox in the database postgres on ${server.folder} is damaged: ${KEY} is not as it was written. Nothing is sent from it.`,
    ]);
  });

  test("gives one machine the claim, and passes over what another has in hand", async () => {
    for (const n of [1, 2]) await store.enqueue(sample(n));
    const other = await place.outbox(undefined, "another machine").open();
    const keys = [KEY, deliveryKey(sample(2))];
    const asked = await Promise.all(
      [store, other].flatMap((one) => keys.map((key) => one.claim(key, "x", T0))),
    );
    const held = asked.filter((claim) => claim !== undefined);
    expect(held.map(({ key }) => key).sort()).toEqual(keys);
    expect(new Set(held.map(({ fence }) => fence)).size).toBe(2);
    await other.close();
  });

  test("changed in what many share, it is called damaged, and nobody is sent it", async () => {
    await store.enqueueAll([oneOfMany(1), oneOfMany(2), sample()]);
    shell(
      `alter table forms disable trigger user; update forms set octets = octets || 'x' where ${own()}; alter table forms enable trigger user`,
    );
    for (const n of [1, 2]) {
      const key = deliveryKey(oneOfMany(n));
      for (const ask of [() => store.claim(key, "x", T0), () => store.frozenBytes(key)])
        expect((await problemsOf(ask)).codes).toEqual(["outbox-damaged"]);
      expect((await store.find(key))?.state).toBe("queued");
    }
    expect((await store.verify()).map(({ code }) => code)).toEqual(["outbox-damaged", "outbox-damaged"]);
    expect(await store.claim(KEY, "x", T0)).toBeDefined();
  });

  describe("by the roles of docs/scaling.md", () => {
    beforeAll(() => {
      server.ask(rolesOfManual());
    });
    const as = (role: string) =>
      postgresOutbox(
        { url: server.url("postgres", role), state: place.folder(role) },
        place.project(),
      ).open();

    test("lets who may enqueue put in and look, and nothing else", async () => {
      const enqueuer = await as("enqueuer");
      expect((await enqueuer.enqueue(sample())).made).toBe(true);
      await enqueuer.know([{ permalink: "weekly-9", words: "w" }], T0);
      expect(await enqueuer.isKnown("weekly-9")).toBe(true);
      expect(await enqueuer.enqueueAll([oneOfMany(1), oneOfMany(2)])).toBe(2);
      expect((await enqueuer.list()).length).toBe(3);
      for (const ask of [() => enqueuer.claim(KEY, "x", T0), () => enqueuer.cancel(KEY, T0)])
        expect((await problemsOf(ask)).codes).toEqual(["outbox-forbidden"]);
      await enqueuer.close();
    });

    test("lets who may deliver send, and put nothing in", async () => {
      await store.enqueueAll([sample(), oneOfMany(1)]);
      const deliverer = await as("deliverer");
      const claim = await attempt(deliverer);
      expect(Buffer.from((await attempt(deliverer, deliveryKey(oneOfMany(1)))).bytes)).toEqual(
        Buffer.from(oneOfMany(1).bytes),
      );
      expect(await deliverer.record(claim, ACCEPTED, T0, 0)).toBe(true);
      const put = await problemsOf(() => deliverer.enqueue(sample(2)));
      expect(put).toEqual({ codes: ["outbox-forbidden"], exit: 76 });
      expect((await store.find(KEY))?.state).toBe("accepted");
      await deliverer.close();
    });
  });
});
