/** The program with `state: env:NAME`, on machines that share nothing but the notes and a database. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { postgresOutbox } from "../../../src/outbox/postgres/store.ts";
import { until } from "../../support/daemon.ts";
import { runInside } from "../../support/inside.ts";
import { noteText } from "../../support/notes.ts";
import { sample } from "../../support/outbox-sample.ts";
import { Cluster, noPostgres } from "../../support/postgres.ts";
import { configText } from "../../support/project.ts";
import { PROJECT } from "../../support/store.ts";

const missing = noPostgres();
if (missing !== undefined) console.warn(`SKIPPED, the program with a database: ${missing}`);

const today = new Date().toISOString().slice(0, 10);

describe.runIf(missing === undefined)("the program with a database", () => {
  let server: Cluster;
  let above: string;
  let databases = 0;
  beforeAll(async () => {
    server = await Cluster.start();
  });
  afterAll(() => server.remove());
  beforeEach(() => {
    above = mkdtempSync(join(tmpdir(), "minutewire-machines-"));
    process.env.OUTBOX_URL = server.newDatabase(`program_${databases++}`);
  });
  afterEach(() => {
    delete process.env.OUTBOX_URL;
    rmSync(above, { recursive: true });
  });

  /** Runs the program on a machine that has these notes. */
  async function on(machine: string, notes: readonly string[], ...words: string[]) {
    const folder = join(above, machine);
    mkdirSync(join(folder, "notes"), { recursive: true });
    for (const name of notes)
      writeFileSync(
        join(folder, `notes/${name}.md`),
        noteText(`Words of ${name}`, { permalink: `'${name}'`, updated: `'${today} 10:00'` }),
      );
    const list = join(above, "list");
    writeFileSync(
      join(folder, "minutewire.yaml"),
      configText(["notes/*.md"], `{ kind: file, path: ${list} }`, "state: env:OUTBOX_URL"),
    );
    return runInside(folder, words);
  }

  const arrived = () =>
    readdirSync(join(above, "list"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".eml"))
      .map((name) => /Words of (\w+)/.exec(readFileSync(join(above, "list", name), "utf8"))?.[1]);

  test("sends what is new once, from whichever machine, and tells both the same", async () => {
    expect((await on("one", ["old"], "publish")).code).toBe(76);
    expect((await on("one", ["old"], "publish", "--first-run")).code).toBe(0);
    const sent = await on("two", ["old", "new"], "publish");
    expect([sent.code, arrived()]).toEqual([0, ["new"]]);
    const again = await on("one", ["old", "new"], "publish");
    expect([again.code, arrived()]).toEqual([0, ["new"]]);
    const lists = [await on("one", [], "outbox", "list"), await on("two", [], "outbox", "list")];
    expect(lists[0]?.out).toBe(lists[1]?.out);
    expect((await on("two", [], "outbox", "verify")).code).toBe(0);
    const told = await on("one", ["old", "new"], "status");
    expect(told.out).toContain("1 accepted");
    expect(readdirSync(join(above, "one/.minutewire"))).not.toContain("outbox.db");
  });

  test("works until it is told to end, and says so line by line", async () => {
    await on("one", ["old"], "publish", "--first-run");
    const url = process.env.OUTBOX_URL ?? "";
    const child = spawn(process.execPath, [join(process.cwd(), "src/cli.ts"), "work", "--json"], {
      cwd: join(above, "one"),
      stdio: ["ignore", "pipe", "inherit"],
    });
    const lines: { event: string; state?: string; ended?: object }[] = [];
    createInterface(child.stdout).on("line", (line) => lines.push(JSON.parse(line)));
    await until("health", 30, () => lines[0]);
    const store = await postgresOutbox({ url, state: join(above, "person") }, PROJECT).open();
    const to = "crew@lists.lighthouse.example";
    for (const n of [1, 2, 3])
      await store.enqueue(
        sample(n, { recipient: to, envelope: { ...sample().envelope, to }, frozenAt: new Date() }),
      );
    // Nobody of this configuration goes there: it is left alone.
    await store.enqueue(sample(4, { frozenAt: new Date() }));
    await until(
      "three",
      30,
      () => lines.filter(({ state }) => state === "accepted").length === 3 || undefined,
    );
    const gone = once(child, "exit");
    child.kill("SIGTERM");
    expect(await gone).toEqual([0, null]);
    expect(lines[0]).toMatchObject({ event: "health", ended: {}, faults: 0 });
    expect(lines.at(-1)).toMatchObject({ event: "health", ended: { accepted: 3 }, faults: 0 });
    expect(await store.counts()).toMatchObject({ accepted: 3, queued: 1 });
    await store.close();
    expect((await on("one", ["old"], "work", "--concurrency", "0")).code).toBe(64);
  });

  test("says where the database is, and which, without its password", async () => {
    const url = process.env.OUTBOX_URL ?? "";
    process.env.OUTBOX_URL = url.replace("owner@", "owner:a-secret@");
    const told = await on("one", ["old"], "status");
    expect(told.out).toContain(`the database program_${databases - 1} on`);
    expect(told.out + told.err).not.toContain("a-secret");
    process.env.OUTBOX_URL = "postgresql://owner:a-secret@127.0.0.1:1/post";
    const gone = await on("one", ["old"], "publish");
    expect([gone.code, gone.err]).toEqual([75, expect.stringContaining("the database post on 127.0.0.1:1")]);
    expect(gone.out + gone.err).not.toContain("a-secret");
  });

  test.each([
    ["is not set", undefined],
    ["is empty", " "],
    ["holds another thing", "./folder"],
  ])("names the variable where it %s", async (_, value) => {
    if (value === undefined) delete process.env.OUTBOX_URL;
    else process.env.OUTBOX_URL = value;
    const ran = await on("one", ["old"], "publish", "--first-run");
    expect([ran.code, ran.err]).toEqual([78, expect.stringContaining("`state: env:OUTBOX_URL`")]);
    const checked = await on("one", ["old"], "check");
    expect(checked.code).toBe(0);
  });
});
