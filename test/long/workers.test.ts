/** Eight workers over one database: one is killed every two seconds, and the server restarted; nothing twice, nothing lost. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { postgresOutbox } from "../../src/outbox/postgres/store.ts";
import { breaches, dump } from "../support/outbox-law.ts";
import { sample } from "../support/outbox-sample.ts";
import { Cluster, noPostgres } from "../support/postgres.ts";
import { randomOf } from "../support/random-of.ts";
import { runs } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";
import { PROJECT } from "../support/store.ts";

const missing = noPostgres();
if (missing !== undefined) console.warn(`SKIPPED, workers that are killed: ${missing}`);

const WORKERS = 8;
const CHILD = join(import.meta.dirname, "../support/work-child.ts");

describe.runIf(missing === undefined)("eight workers", () => {
  test("of which one is killed every two seconds, under a server that is restarted", async () => {
    const count = runs(2000, 20_000);
    const random = randomOf(SEED);
    const server = await Cluster.start({ max_connections: "40" });
    const folder = mkdtempSync(join(tmpdir(), "minutewire-workers-"));
    const wire = join(folder, "wire");
    const store = await postgresOutbox({ url: server.url(), state: join(folder, "own") }, PROJECT).create(
      [],
      new Date(),
    );
    for (let n = 1; n <= count; n++) {
      const to = `reader-${n}@people.example`;
      const bytes = Buffer.from(`Subject: ${n}\r\n\r\nWords\r\n`);
      const envelope = { ...sample().envelope, to };
      await store.enqueue(sample(n, { recipient: to, envelope, bytes, frozenAt: new Date() }));
    }
    const ended: (number | null)[] = [];
    /** One that has only begun knows no SIGTERM yet. */
    const up = new Map<ChildProcess, Promise<unknown>>();
    const begin = (n: number) => {
      const state = join(folder, `machine-${n % 3}`);
      const child = spawn(process.execPath, [CHILD, server.url(), state, PROJECT, wire, "4"], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      up.set(child, once(child.stdout, "data"));
      return child.on("exit", (code, signal) => signal === "SIGKILL" || ended.push(code));
    };
    const workers: ChildProcess[] = Array.from({ length: WORKERS }, (_, n) => begin(n));
    const owed = async () => {
      const { queued, sending, deferred } = await store.counts();
      return queued + sending + deferred;
    };
    const restarts = [0.75, 0.5, 0.25].map((part) => part * count);
    let kills = 0;
    try {
      for (let left = await owed(); left > 0; left = await owed()) {
        const n = Math.floor(random() * WORKERS);
        workers[n]?.kill("SIGKILL");
        workers[n] = begin(n);
        kills += 1;
        if (left < (restarts[0] ?? 0)) {
          restarts.shift();
          await server.end(random() < 0.5 ? "SIGINT" : "SIGKILL");
          await server.begin();
        }
        await delay(2000);
      }
      expect(ended, "workers that ended by themselves").toEqual([]);
      for (const one of workers) {
        await up.get(one);
        const gone = once(one, "exit");
        one.kill("SIGTERM");
        await gone;
      }
      expect(ended).toEqual(workers.map(() => 0));
      const { deliveries, counts } = await dump(store);
      expect(breaches(deliveries, counts)).toEqual([]);
      expect(await store.verify()).toEqual([]);
      const went = readFileSync(wire, "utf8").trimEnd().split("\n");
      const twice = went.length - new Set(went).size;
      const known = new Map(deliveries.map(({ delivery }) => [delivery.key, delivery.state]));
      const lost = deliveries.filter(
        ({ delivery }) => delivery.state === "accepted" && !went.includes(delivery.key),
      );
      const unnamed = went.filter((key) => !["accepted", "uncertain"].includes(known.get(key) ?? ""));
      console.log(
        `${count} deliveries, ${kills} kills, ${3 - restarts.length} restarts: ${counts.accepted} accepted, ${counts.uncertain} in doubt, ${twice} twice, ${lost.length} lost`,
      );
      expect([twice, lost.length, unnamed]).toEqual([0, 0, []]);
      expect(counts.accepted + counts.uncertain).toBe(count);
    } finally {
      for (const one of workers) one.kill("SIGKILL");
      await store.close();
      await server.remove();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
