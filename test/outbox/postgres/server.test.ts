/** Servers that will not do, servers that go away, and databases that are not the one they were. */
import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { VERSIONS } from "../../../src/outbox/postgres/schema.ts";
import { refuseServer } from "../../../src/outbox/postgres/settings.ts";
import { postgresOutbox } from "../../../src/outbox/postgres/store.ts";
import { frozenColumns } from "../../../src/outbox/sqlite/freezing.ts";
import { EXIT } from "../../../src/problem.ts";
import { attempt, begin, bring, KEY, take } from "../../support/attempts.ts";
import { oneOfMany } from "../../support/forms.ts";
import { problemsOf } from "../../support/on-store.ts";
import { breaches, dump } from "../../support/outbox-law.ts";
import { ACCEPTED, at, newFolder, removeFolders, sample, T0 } from "../../support/outbox-sample.ts";
import { Cluster, noPostgres } from "../../support/postgres.ts";
import { PROJECT } from "../../support/store.ts";

const missing = noPostgres();
if (missing !== undefined) console.warn(`SKIPPED, servers of PostgreSQL: ${missing}`);

const outboxAt = (url: string, state = newFolder()) => postgresOutbox({ url, state }, PROJECT);

/** The frozen sample as SQL has it. */
const SAMPLE_ROW = (() => {
  const columns = frozenColumns(sample());
  const { permalink, mailing, recipient } = sample();
  const { subject, message_id, envelope_from, envelope_to, words, frozen_at, sha256, seal } = columns;
  const text = (all: readonly string[]) => all.map((one) => `'${one}'`).join();
  return [
    ...[text([KEY, permalink, mailing, recipient]), 0],
    ...[text([subject, message_id, envelope_from, envelope_to, words]), frozen_at, text([sha256, seal])],
  ].join();
})();

describe.runIf(missing === undefined)("the outbox in PostgreSQL", () => {
  let server: Cluster;
  let databases = 0;
  const fresh = () => server.newDatabase(`fresh_${databases++}`);
  beforeAll(async () => {
    server = await Cluster.start();
  });
  afterAll(async () => {
    await server.remove();
    removeFolders();
  });

  test("is not there in an empty database, and is made there once by two at once", async () => {
    const url = fresh();
    const outbox = outboxAt(url);
    expect(await outbox.exists()).toBe(false);
    expect(await problemsOf(outbox.open)).toEqual({ codes: ["outbox-missing"], exit: EXIT.person });
    expect(outbox.place).toBe(`the database fresh_0 on ${server.folder}`);
    const made = await Promise.all([1, 2, 3].map(() => outboxAt(url).create([], T0)));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    for (const one of made) await one.close();
    expect(await outbox.exists()).toBe(true);
  });

  test("has a delivery looked up by its number, however little its server knows of the tables", async () => {
    const [url, folder] = [fresh(), newFolder()];
    const database = `fresh_${databases - 1}`;
    const read = async () => {
      const clients = "select count(*) from pg_stat_activity where application_name = 'minutewire'";
      await expect.poll(() => server.ask(clients)).toBe("0");
      const rows = `select (select sum(seq_tup_read) from pg_stat_user_tables where relname in ('deliveries', 'attempts'))
        + (select sum(idx_tup_read) from pg_stat_user_indexes where relname in ('deliveries', 'attempts'))`;
      return Number(server.ask(rows, database));
    };
    const made = await outboxAt(url, folder).create([], T0);
    await made.enqueueAll(Array.from({ length: 1000 }, (_, n) => sample(n)));
    await made.close();
    const before = await read();
    const store = await outboxAt(url, folder).open();
    for (const { key } of (await store.due(T0, undefined, 5)).slice(0, 5))
      expect(await store.record(await attempt(store, key), ACCEPTED, T0, 0)).toBe(true);
    await store.close();
    expect((await read()) - before).toBeLessThan(500);
  });

  test("says what was there before where the mark of one is left", async () => {
    const [url, folder] = [fresh(), newFolder()];
    await (await outboxAt(url, folder).create([], T0)).close();
    const again = fresh();
    expect(await outboxAt(again, folder).absence()).toMatchObject({
      wayBack: expect.stringContaining("--first-run"),
    });
    expect((await outboxAt(again).absence()).wayBack).toBeUndefined();
  });

  test("reads for who may only read, writes nothing for him, and no database is made for him", async () => {
    const url = fresh();
    expect((await problemsOf(() => outboxAt(url).open("reading"))).codes).toEqual(["outbox-missing"]);
    const store = await outboxAt(url).create([], T0);
    await store.enqueue(sample());
    const reader = await outboxAt(url).open("reading");
    expect(await dump(reader)).toEqual(await dump(store));
    expect((await problemsOf(() => reader.enqueue(sample(2)))).codes).toEqual(["outbox-unwritable"]);
    for (const one of [store, reader]) await one.close();
  });

  test("brings a schema of the first version up to date", async () => {
    const [url, database] = [fresh(), `fresh_${databases - 1}`];
    server.ask(`create schema minutewire; set search_path = minutewire; ${VERSIONS[0]}`, database);
    const store = await outboxAt(url).create([], T0);
    await store.enqueue(sample());
    await store.close();
    expect(server.ask("select number from minutewire.version", database)).toBe(String(VERSIONS.length));
  });

  test("refuses a schema of a later version", async () => {
    const url = fresh();
    await (await outboxAt(url).create([], T0)).close();
    const database = `fresh_${databases - 1}`;
    server.ask(`update minutewire.version set number = ${VERSIONS.length + 1}`, database);
    expect(await problemsOf(outboxAt(url).open)).toEqual({ codes: ["outbox-newer"], exit: EXIT.config });
  });

  test("brings a schema of the first version up to date, with every message whole", async () => {
    const url = fresh();
    const database = `fresh_${databases - 1}`;
    await (await outboxAt(url).create([], T0)).close();
    server.ask(
      `set search_path = minutewire; drop trigger queued_nudges on deliveries; drop function nudge_all;
      create trigger queued_nudges after insert on deliveries for each row execute function nudge();
      alter table frozen drop column form, drop column own; drop table forms; drop index deliveries_by_address;
      alter table outboxes drop column transit; update version set number = 1;
      with made as (
        insert into deliveries (outbox, sequence, key, permalink, mailing, recipient, revision, subject, message_id,
          envelope_from, envelope_to, words, frozen_at, sha256, seal, state, next_at)
        values (1, 1, ${SAMPLE_ROW}, 'queued', 0) returning sequence
      ), kept as (insert into frozen select 1, 1, decode('${Buffer.from(sample().bytes).toString("hex")}', 'hex'),
        '${sample().said.join("\n")}')
      insert into history (outbox, delivery, at, hand, to_state, remark)
      values (1, 1, ${T0.getTime()}, 'sender', 'queued', 'frozen');
      update outboxes set enqueued = 1`,
      database,
    );
    const store = await outboxAt(url).open();
    expect(Buffer.from((await store.frozenBytes(KEY)) ?? []).equals(sample().bytes)).toBe(true);
    expect(await store.enqueueAll([oneOfMany(1), sample()])).toBe(1);
    expect(await store.verify()).toEqual([]);
    await store.close();
  });

  test("refuses a server that is too old, that keeps nothing or that speaks another alphabet", async () => {
    const good = {
      ...{ is_replica: false, version: "13.0", number: 130_000, read_only: "off", encoding: "UTF8" },
      ...{ synchronous_commit: "on", fsync: "on" },
    };
    const said = async (change: object) =>
      (await problemsOf(async () => refuseServer("there", { ...good, ...change }, false))).codes[0];
    expect(() => refuseServer("there", good, false)).not.toThrow();
    expect(await said({ number: 120_022, version: "12.22" })).toBe("outbox-server");
    expect(await said({ fsync: "off" })).toBe("outbox-unsafe");
    expect(await said({ encoding: "SQL_ASCII" })).toBe("outbox-unsafe");
    expect(await said({ is_replica: true })).toBe("outbox-replica");
    expect(await said({ read_only: "on" })).toBe("outbox-read-only");
    expect(() => refuseServer("there", { ...good, is_replica: true, read_only: "on" }, true)).not.toThrow();
  });

  test("has commits wait for the disk where the server's default is not to", async () => {
    const url = fresh();
    const database = `fresh_${databases - 1}`;
    server.ask(`alter database ${database} set synchronous_commit = off`);
    const store = await outboxAt(url).create([], T0);
    await store.enqueue(sample());
    server.ask(
      `create function public.remember() returns trigger language plpgsql as
      'begin new.reply_text = current_setting(''synchronous_commit''); return new; end';
      create trigger a_witness before update on minutewire.deliveries for each row execute function public.remember()`,
      database,
    );
    await begin(store);
    expect((await store.find(KEY))?.reply?.text).toBe("on");
    await store.close();
  });

  test("takes nothing from a server that takes no writes, and says so", async () => {
    const url = fresh();
    const store = await outboxAt(url).create([], T0);
    await store.enqueue(sample());
    server.ask(`alter database fresh_${databases - 1} set default_transaction_read_only = on`);
    expect(await problemsOf(outboxAt(url).open)).toEqual({ codes: ["outbox-read-only"], exit: EXIT.again });
    await store.close();
  });

  test("is told from what cannot be reached, or lets nobody in", async () => {
    const asked = async (url: string) => await problemsOf(outboxAt(url).open);
    expect(await asked("postgresql://127.0.0.1:1/x")).toEqual({
      ...{ codes: ["outbox-unreachable"], exit: EXIT.again },
    });
    expect(await asked(server.url("nowhere"))).toEqual({ codes: ["outbox-unadmitted"], exit: EXIT.config });
    expect((await asked(server.url("postgres", "nobody"))).codes).toEqual(["outbox-unadmitted"]);
    const outbox = outboxAt("postgresql://me:a-secret@db.example:5433/post?sslmode=require");
    expect(outbox.place).toBe("the database post on db.example:5433");
  });

  test("asks for the client's package where it is not installed", () => {
    const hook = `import { registerHooks } from "node:module";
      registerHooks({ resolve: (name, context, next) => next(name === "pg" ? "pg-not-there" : name, context) });
      const { postgresOutbox } = await import("./src/outbox/postgres/store.ts");
      await postgresOutbox({ url: "postgresql://localhost/x", state: "x" }, "p").exists().catch((fault) => {
        console.log(fault.problems?.[0]?.code, fault.problems?.[0]?.hint);
      });`;
    const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", hook], { encoding: "utf8" });
    expect(stdout).toBe("outbox-client `npm install pg@8` beside minutewire.\n");
  });

  describe("whose server goes away", () => {
    test.each(["SIGINT", "SIGKILL"] as const)(
      "by %s, says so, and goes on when it is back",
      async (signal) => {
        const store = await outboxAt(fresh()).create([], T0);
        await store.enqueue(sample());
        await store.enqueue(sample(2));
        const claim = await begin(store);
        await server.end(signal);
        for (const ask of [() => store.terminatorDue(claim, T0), () => store.list(), () => store.counts()])
          expect(await problemsOf(ask)).toEqual({ codes: ["outbox-unreachable"], exit: EXIT.again });
        // Word is left beside for the next run: of this attempt nothing was released.
        expect(await store.giveBack(claim, T0)).toBe(true);
        await server.begin();
        expect(await store.find(KEY)).toMatchObject({ state: "sending", phase: "in_data" });
        expect(await store.recover(T0, () => true)).toMatchObject([{ state: "queued", crashes: 0 }]);
        const again = await attempt(store);
        expect(await store.record(again, ACCEPTED, T0, 0)).toBe(true);
        expect(await store.distrust(T0)).toBeUndefined();
        const { deliveries, counts } = await dump(store);
        expect(breaches(deliveries, counts)).toEqual([]);
        await store.close();
      },
    );

    test("or cuts every connection, has taken each step that was answered", async () => {
      const store = await outboxAt(fresh()).create([], T0);
      for (let n = 1; n <= 20; n++) {
        await store.enqueue(sample(n, { bytes: Buffer.from(`${n}\r\n`) }));
      }
      const keys = (await store.list()).map(({ key }) => key);
      const asked = Promise.allSettled(keys.map((key) => store.claim(key, "x", T0)));
      server.ask(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'minutewire'",
      );
      const held = (await asked).flatMap((one) => (one.status === "fulfilled" ? (one.value ?? []) : []));
      // What was answered stands; what was not may stand, and its lease decides.
      const stands = (await store.list(["sending"])).map(({ key }) => key);
      for (const { key } of held) expect(stands).toContain(key);
      const { deliveries, counts } = await dump(store);
      expect(breaches(deliveries, counts)).toEqual([]);
      await store.close();
    });
  });

  describe("in a database that is not the one it was", () => {
    const refused = async (url: string, state: string) => {
      const store = await outboxAt(url, state).open();
      const why = await store.distrust(T0);
      const claimed = await problemsOf(() => store.claim(KEY, "x", T0));
      expect(claimed).toEqual({ codes: [`outbox-${why?.reason}`], exit: EXIT.person });
      await store.close();
      return why?.reason;
    };

    test("is refused where an older copy of the server's files was put back, until a person says so", async () => {
      const own = await Cluster.start();
      const state = newFolder();
      const store = await outboxAt(own.url(), state).create([], T0);
      await store.enqueue(sample());
      const older = await own.copy("copy");
      const claim = await attempt(store);
      await store.record(claim, ACCEPTED, T0, 0);
      await store.close();
      await own.remove();
      expect(await refused(older.url(), state)).toBe("restored");
      const again = await outboxAt(older.url(), state).open();
      await again.beginAnew([], T0);
      expect(await again.find(KEY)).toMatchObject({ state: "uncertain", isPinned: true });
      expect((await again.distrust(T0))?.reason).toBeUndefined();
      await again.resolve(KEY, "again", T0);
      expect((await take(again)).fence).toBeGreaterThan(claim.fence + 1_000_000);
      await again.close();
      await older.remove();
    });

    test("is refused by a machine that never saw it, where a follower took the server's place", async () => {
      const first = await Cluster.start();
      const store = await outboxAt(first.url()).create([], T0);
      await bring(store, "queued");
      const follower = await first.copy("follower");
      expect(await problemsOf(outboxAt(follower.url()).open)).toEqual({
        ...{ codes: ["outbox-replica"], exit: EXIT.person },
      });
      const reader = await outboxAt(follower.url()).open("reading");
      expect([(await reader.list()).length, await reader.distrust(T0)]).toEqual([1, undefined]);
      await reader.close();
      await store.close();
      await first.remove();
      follower.promote();
      expect(await refused(follower.url(), newFolder())).toBe("restored");
      const again = await outboxAt(follower.url()).open();
      await again.adopt(T0);
      expect(await again.claim(KEY, "x", T0)).toBeDefined();
      await again.close();
      await follower.remove();
    });

    test("is refused where a dump was read into another database", async () => {
      const store = await outboxAt(fresh()).create([], T0);
      await bring(store, "queued");
      await store.close();
      const dumped = server.dump(`fresh_${databases - 1}`);
      const other = fresh();
      server.take(dumped, `fresh_${databases - 1}`);
      expect(await refused(other, newFolder())).toBe("moved");
      const again = await outboxAt(other).open();
      await again.adopt(at(1));
      expect((await again.enqueue(sample(2))).delivery.sequence).toBe(2);
      expect(await again.verify()).toEqual([]);
      await again.close();
    });
  });
});
