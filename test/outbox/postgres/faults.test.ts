/** Faults that a run meets over PostgreSQL: connections cut at each of its steps, a full disk, servers that will not do. */
import { spawnSync } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CuttingProxy } from "../../support/cutting-proxy.ts";
import { account } from "../../support/daemon.ts";
import { runInside, type Said } from "../../support/inside.ts";
import { noteText } from "../../support/notes.ts";
import { Cluster, noPostgres } from "../../support/postgres.ts";
import { configText } from "../../support/project.ts";
import { SOAK } from "../../support/runs.ts";
import { SEED } from "../../support/seed.ts";

const missing = noPostgres();
if (missing !== undefined) console.warn(`SKIPPED, faults over PostgreSQL: ${missing}`);

const today = new Date().toISOString().slice(0, 10);

/** Whether a small file system can be mounted here. */
function mounts(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "minutewire-mount-"));
  const isDone = spawnSync("mount", ["-t", "tmpfs", "tmpfs", folder]).status === 0;
  if (isDone) spawnSync("umount", [folder]);
  rmSync(folder, { recursive: true });
  return isDone;
}
const isMountable = missing === undefined && mounts();
if (!isMountable) console.warn("SKIPPED, a full disk under PostgreSQL: mounting is not permitted here");

describe.runIf(missing === undefined)("a run over PostgreSQL", () => {
  let server: Cluster;
  let folder: string;
  let databases = 0;
  let notes = 0;
  beforeAll(async () => {
    server = await Cluster.start();
  });
  afterAll(() => server.remove());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "minutewire-faults-"));
  });
  afterEach(() => {
    delete process.env.OUTBOX_URL;
    rmSync(folder, { recursive: true });
  });

  function newNote(): string {
    const name = `note${++notes}`;
    mkdirSync(join(folder, "notes"), { recursive: true });
    const head = { permalink: `'${name}'`, updated: `'${today} 10:00'` };
    writeFileSync(join(folder, `notes/${name}.md`), noteText(`Words of ${name}`, head));
    return name;
  }

  async function run(url: string, ...words: string[]): Promise<Said> {
    process.env.OUTBOX_URL = url;
    const way = `{ kind: file, path: ${join(folder, "list")} }`;
    writeFileSync(join(folder, "minutewire.yaml"), configText(["notes/*.md"], way, "state: env:OUTBOX_URL"));
    return runInside(folder, words);
  }

  async function begun(url: string): Promise<void> {
    newNote();
    expect((await run(url, "publish", "--first-run")).code).toBe(0);
  }

  const times = (name: string) =>
    existsSync(join(folder, "list"))
      ? readdirSync(join(folder, "list"), { recursive: true, encoding: "utf8" })
          .filter((file) => file.endsWith(".eml"))
          .filter((file) => readFileSync(join(folder, "list", file), "utf8").includes(`Words of ${name}`))
          .length
      : 0;

  /** What the run met is a sentence, and the next ones without it lose nothing and send nothing twice. The state it ends in. */
  async function endured(url: string, name: string, met: Said, exits: readonly number[]): Promise<string> {
    const [said, before] = [`${met.code} ${met.err}`, times(name)];
    expect(exits, said).toContain(met.code);
    expect(met.text).not.toMatch(/^\s+at .*:\d+|mistake of its own/m);
    if (met.code !== 0) expect(met.err, said).toMatch(/error {2}\S+ {2}\S/);
    const next = await run(url, "publish");
    expect([0, 76], next.err).toContain(next.code);
    const rows: { permalink: string; state: string }[] = JSON.parse(
      (await run(url, "outbox", "list", "--json")).out,
    );
    const state = rows.find(({ permalink }) => permalink === name)?.state ?? "none";
    expect(["accepted", "uncertain"], said).toContain(state);
    // One in doubt was left as it was; every other one arrived.
    expect(times(name), said).toBe(state === "accepted" ? 1 : before);
    expect(next.code).toBe(state === "accepted" ? 0 : 76);
    expect((await run(url, "outbox", "verify")).code).toBe(0);
    if (state === "uncertain") expect((await run(url, "outbox", "resolve", name, "--sent")).code).toBe(0);
    return state;
  }

  test.each(["asked", "answered"] as const)(
    `whose connection is cut at each piece that is %s sends once or names what is in doubt, seed ${SEED}`,
    async (direction) => {
      const proxy = await CuttingProxy.before(join(server.folder, ".s.PGSQL.5432"));
      const database = `faults_${databases++}`;
      const direct = server.newDatabase(database);
      const through = `postgresql://owner@127.0.0.1:${proxy.port}/${database}`;
      await begun(direct);
      proxy.set();
      const whole = newNote();
      expect((await run(through, "publish")).code).toBe(0);
      expect(times(whole)).toBe(1);
      const pieces = proxy.seen[direction];
      expect(pieces).toBeGreaterThan(15);
      const stride = SOAK ? 1 : 7;
      const found = new Map<string, number>();
      for (let n = 1 + (SEED % stride); n <= pieces; n += stride) {
        // Where the result could not be written it is waited for: of lasting cuts there are few.
        const isLasting = n % (4 * stride) === 1 + (SEED % stride);
        const name = newNote();
        proxy.set({ n, direction, isLasting });
        const met = await run(through, "publish");
        proxy.set();
        const state = await endured(direct, name, met, [0, 75, 76]);
        const word = `${met.code} ${state}`;
        found.set(word, (found.get(word) ?? 0) + 1);
      }
      console.info(`${direction}: ${pieces} pieces; ${[...found].map((one) => one.join(": ")).join(", ")}`);
      await proxy.close();
    },
  );

  test.runIf(isMountable)("on a full disk ends with 73, and sends once when there is room", async () => {
    const disk = mkdtempSync(join(tmpdir(), "minutewire-disk-"));
    expect(spawnSync("mount", ["-t", "tmpfs", "-o", "size=24m,mode=755", "tmpfs", disk]).status).toBe(0);
    const filler = join(disk, "filler");
    try {
      const { uid, gid } = account("nobody");
      mkdirSync(join(disk, "space"));
      chownSync(join(disk, "space"), uid, gid);
      server.ask(`create tablespace small location '${join(disk, "space")}'`);
      server.ask("create database on_disk tablespace small");
      const url = server.url("on_disk");
      await begun(url);
      const codes: number[] = [];
      for (const kept of [0, 1, 2, 4, 8]) {
        const name = newNote();
        const { bavail, bsize } = statfsSync(disk);
        writeFileSync(filler, Buffer.alloc(Math.max(0, bavail - 2 * kept) * bsize));
        const met = await run(url, "publish");
        rmSync(filler);
        codes.push(met.code);
        await endured(url, name, met, [0, 73, 76]);
      }
      expect(codes[0]).toBe(73);
      server.ask("drop database on_disk");
      server.ask("drop tablespace small");
    } finally {
      spawnSync("umount", [disk]);
      rmSync(disk, { recursive: true });
    }
  });

  test("is told of a server that takes no writes, and goes on when it does", async () => {
    const url = server.newDatabase("read_only");
    await begun(url);
    server.ask("alter database read_only set default_transaction_read_only = on");
    const name = newNote();
    const met = await run(url, "publish");
    expect([met.code, met.err, times(name)]).toEqual([75, expect.stringContaining("outbox-read-only"), 0]);
    server.ask("alter database read_only reset default_transaction_read_only");
    await endured(url, name, met, [75]);
  });

  test("is told of a replica, and of a copy that was restored", async () => {
    const own = await Cluster.start();
    const [url, name] = [own.url(), newNote()];
    await begun(url);
    const copies = [await own.copy("follower"), await own.copy("copy")];
    const [replica, older] = copies.map((one) => one.url());
    const refused = await run(replica ?? "", "publish");
    expect([refused.code, refused.err]).toEqual([76, expect.stringContaining("outbox-replica")]);
    expect((await run(replica ?? "", "outbox", "list", "--project", "all")).code).toBe(0);
    const later = newNote();
    expect((await run(url, "publish")).code).toBe(0);
    const restored = await run(older ?? "", "publish");
    expect([restored.code, restored.err]).toEqual([76, expect.stringContaining("outbox-restored")]);
    expect([times(name), times(later)]).toEqual([0, 1]);
    for (const one of [own, ...copies]) await one.remove();
  });
});
