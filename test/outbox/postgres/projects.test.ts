/** The program that moves an outbox, and that looks at those of other projects in its database. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { outboxOf } from "../../../src/workspace/outbox.ts";
import { loadWorkspace } from "../../../src/workspace/workspace.ts";
import { BranchPlace } from "../../support/branch-place.ts";
import { small } from "../../support/every-state.ts";
import { runInside } from "../../support/inside.ts";
import { noteText } from "../../support/notes.ts";
import { Cluster, noPostgres } from "../../support/postgres.ts";
import { configText } from "../../support/project.ts";
import { quickFolder } from "../../support/quick-folder.ts";
import { SOAK } from "../../support/runs.ts";
import { SEED } from "../../support/seed.ts";

const missing = noPostgres();
if (missing !== undefined) console.warn(`SKIPPED, the program that moves: ${missing}`);

const today = new Date().toISOString().slice(0, 10);
const CREW = "crew@lists.lighthouse.example";

describe.runIf(missing === undefined)("the program", () => {
  let server: Cluster;
  let place: BranchPlace;
  let folder: string;
  let id: string;
  let databases = 0;
  beforeAll(async () => {
    server = await Cluster.start();
  });
  afterAll(() => server.remove());
  beforeEach(() => {
    place = new BranchPlace(quickFolder());
    ({ folder } = place.clone());
    id = "tag:lighthouse.example,2026:";
    process.env.OUTBOX_URL = server.newDatabase(`projects_${databases++}`);
  });
  afterEach(() => {
    delete process.env.OUTBOX_URL;
    place.remove();
  });

  /** Runs it with a configuration that keeps the outbox there. */
  async function on(
    state: string,
    words: readonly string[],
    way = `{ kind: file, path: ${join(folder, "list")} }`,
  ) {
    const text = configText(["notes/*.md"], way, `state: ${state}\nguards: { count: 5 }`);
    writeFileSync(join(folder, "minutewire.yaml"), text.replace("tag:lighthouse.example,2026:", id));
    return runInside(folder, words);
  }

  function note(name: string): void {
    mkdirSync(join(folder, "notes"), { recursive: true });
    const head = { permalink: `'${name}'`, updated: `'${today} 10:00'` };
    writeFileSync(join(folder, `notes/${name}.md`), noteText(`Words of ${name}`, head));
  }

  const arrived = () =>
    readdirSync(join(folder, "list"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".eml"))
      .map((name) => /Words of (\w+)/.exec(readFileSync(join(folder, "list", name), "utf8"))?.[1]);

  /** An outbox in which two are owed: nobody answered. */
  async function owing(state: string): Promise<void> {
    note("old");
    expect((await on(state, ["publish", "--first-run"])).code).toBe(0);
    for (const name of ["one", "two"]) note(name);
    expect((await on(state, ["publish"], '{ kind: smtp, url: "smtp://127.0.0.1:1" }')).code).toBe(75);
  }

  const STATES = [".minutewire", "git", "env:OUTBOX_URL"];
  const PAIRS = STATES.flatMap((from) => STATES.map((to) => [from, to] as const)).filter(([a, b]) => a !== b);

  test.each(PAIRS)(
    "moves from %s to %s: with both configurations nothing is sent twice, and nothing lost",
    async (from, to) => {
      await owing(from);
      const before = await on(from, ["outbox", "list", "--json"]);
      const moved = await on(from, ["outbox", "move", "--to", to]);
      expect([moved.code, moved.err]).toEqual([0, ""]);
      expect(moved.out).toMatch(
        /now, with (?:1 queued, 1 deferred|2 deferred); here it is closed\n.*:\nstate: .*\n$/,
      );
      expect(moved.out).toContain(`\nstate: ${to}\n`);
      expect((await on(to, ["outbox", "list", "--json"])).out).toBe(before.out);
      const stories = async (state: string) =>
        (await on(state, ["outbox", "show", `one/post/${CREW}/0`, "--json"])).out;
      expect(await stories(to)).toBe(await stories(from));
      note("new");
      for (const words of [
        ["publish"],
        ["publish", "--first-run"],
        ["send", "new"],
        ["outbox", "adopt"],
        ["known", "new"],
      ]) {
        const refused = await on(from, words);
        expect([words, refused.code, refused.err]).toEqual([
          words,
          76,
          expect.stringContaining(`moved to ${to}.`),
        ]);
      }
      expect((await on(from, ["status"])).out).toContain("minutewire outbox move");
      for (const key of ["one", "two"]) await on(to, ["outbox", "retry", key]);
      expect(await on(to, ["publish"])).toMatchObject({ code: 0 });
      expect(await on(from, ["publish"])).toMatchObject({ code: 76 });
      expect(await on(to, ["publish"])).toMatchObject({ code: 0 });
      expect(arrived().toSorted()).toEqual(["new", "one", "two"]);
      // Again, and back.
      expect(await on(from, ["outbox", "move"])).toMatchObject({ code: 0 });
      expect(await on(to, ["outbox", "move", "--to", from])).toMatchObject({ code: 0 });
      expect(await on(from, ["publish"])).toMatchObject({ code: 0 });
      expect(arrived().length).toBe(3);
    },
  );

  test(`killed while it moves, at whatever moment, is finished by moving again, seed ${SEED}`, async () => {
    note("old");
    await on(".minutewire", ["publish", "--first-run"]);
    const [db, there] = ["env:OUTBOX_URL", ".minutewire"];
    const outbox = async (state: string) => {
      await on(state, ["docs", "state"]);
      return outboxOf(await loadWorkspace({ config: join(folder, "minutewire.yaml") }));
    };
    const store = await (await outbox(there)).open();
    for (let n = 1; n <= 200; n++) await store.enqueue({ ...small(n), frozenAt: new Date() });
    await store.close();
    const before = (await on(there, ["outbox", "list", "--json"])).out;
    /** How long it took. */
    const moving = async (from: string, to: string, killAfter?: number) => {
      await on(from, ["docs", "state"]);
      const began = performance.now();
      const words = [join(import.meta.dirname, "../../../src/cli.ts"), "outbox", "move", "--to", to];
      const child = spawn(process.execPath, words, { cwd: folder, stdio: "ignore" });
      const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
      await once(child, "exit");
      clearTimeout(timer);
      return performance.now() - began;
    };
    const isUsable = async (state: string) => {
      const found = await outbox(state);
      if (!(await found.exists())) return false;
      const opened = await found.open();
      const why = await opened.distrust(new Date());
      await opened.close();
      return why === undefined;
    };
    const whole = [await moving(there, db), await moving(db, there)];
    const seen = new Map<string, number>();
    let [from, to] = [there, db];
    for (let n = 0; n < (SOAK ? 60 : 6); n++) {
      // Most of it is the start of the program.
      const share = 0.4 + 0.6 * (((SEED + n * 37) % 100) / 100);
      await moving(from, to, (whole[n % 2] ?? 1000) * share);
      const usable = [await isUsable(from), await isUsable(to)];
      expect(usable).not.toEqual([true, true]);
      seen.set(String(usable), (seen.get(String(usable)) ?? 0) + 1);
      expect(await on(from, ["outbox", "move", "--to", to])).toMatchObject({ code: 0 });
      expect([await isUsable(from), await isUsable(to)]).toEqual([false, true]);
      expect((await on(to, ["outbox", "list", "--json"])).out).toBe(before);
      [from, to] = [to, from];
    }
    console.info(`usable where it was, where it goes: ${[...seen].map((one) => one.join(": ")).join("; ")}`);
  });

  test("says what is missing where it is to move nowhere, to what is no place, or where one is", async () => {
    note("old");
    await on(".minutewire", ["publish", "--first-run"]);
    for (const [words, code, said] of [
      [[], 64, "move-where"],
      [["--to", "env:A-B"], 64, "move-where"],
      [["--to", ".minutewire"], 64, "outbox-there"],
      [["--to", "git", "--undo"], 64, "undo"],
      [["--to", "env:NOT_SET"], 78, "outbox-address"],
    ] as const) {
      const ran = await on(".minutewire", ["outbox", "move", ...words]);
      expect([ran.code, ran.err]).toEqual([code, expect.stringContaining(said)]);
    }
    expect((await on(".minutewire", ["outbox", "move", "--undo"])).out).toBe(
      "the outbox is not being moved\n",
    );
    expect((await on(".minutewire", ["publish"])).code).toBe(0);
  });

  test("is told why a mailing to people does not move to a branch", async () => {
    note("old");
    await on(".minutewire", ["publish", "--first-run"]);
    const file = join(folder, "minutewire.yaml");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace(`to: ${CREW}`, "to: [ada@example.org, bob@example.org]"),
    );
    const ran = await runInside(folder, ["outbox", "move", "--to", "git"]);
    expect([ran.code, ran.err]).toEqual([78, expect.stringContaining("outbox-readable")]);
    expect((await runInside(folder, ["publish"])).code).toBe(0);
  });

  test("looks at every project of its database, each line with its own, and decides about none by itself", async () => {
    const [one, two] = ["tag:lighthouse.example,2026:", "tag:harbour.example,2026:"];
    note("old");
    expect((await on("env:OUTBOX_URL", ["publish", "--first-run"])).code).toBe(0);
    const mine = folder;
    [folder, id] = [place.clone("harbour").folder, two];
    await owing("env:OUTBOX_URL");
    [folder, id] = [mine, one];
    const ask = (...words: string[]) => on("env:OUTBOX_URL", ["outbox", ...words]);
    expect((await ask("list")).out).toBe("nothing was ever sent from here\n");
    expect((await ask("list", "--project", two)).out).toContain("deferred");
    const all = await ask("list", "--project", "all");
    expect(
      all.out
        .trimEnd()
        .split("\n")
        .map((line) => line.split("  ")[0]),
    ).toEqual([two, two, one]);
    const rows = JSON.parse((await ask("list", "--project", "all", "--json")).out);
    expect(rows).toMatchObject([{ project: two, state: "deferred" }, { project: two }]);
    const status = await ask("status", "--project", "all");
    expect([status.code, status.out]).toEqual([75, expect.stringMatching(/harbour.*deferred; last entry/)]);
    expect(JSON.parse((await ask("verify", "--project", "all", "--json")).out)).toMatchObject([
      { project: two, counts: { all: 2 }, problems: [] },
      { project: one, counts: { all: 0 }, problems: [] },
    ]);
    expect((await ask("show", "one", "--project", "all")).out).toContain(`${two}  `);
    expect(await ask("show", "one")).toMatchObject({ code: 64 });
    expect((await ask("reconcile", "--project", "all")).code).toBe(0);
    const unknown = await ask("list", "--project", "tag:harbor.example,2026:");
    expect([unknown.code, unknown.err]).toEqual([64, expect.stringContaining(two)]);
    expect((await ask("cancel", "one", "--project", two)).code).toBe(64);
    // The other one's outbox is as it was, and no mark of it takes the place of this one's.
    expect((await on("env:OUTBOX_URL", ["publish"])).code).toBe(0);
  });

  test("in a folder there is one project, whichever way it is asked", async () => {
    note("old");
    await on(".minutewire", ["publish", "--first-run"]);
    const all = await on(".minutewire", ["outbox", "status", "--project", "all"]);
    expect(all.out).toBe("tag:lighthouse.example,2026:  nothing was ever sent from here\n");
    expect((await on(".minutewire", ["outbox", "status", "--project", "tag:x"])).code).toBe(64);
  });
});
