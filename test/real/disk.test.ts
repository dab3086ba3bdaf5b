/** Disks that fail: strace puts the fault under the real program's nth call, or a small tmpfs is full or read-only. */
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { storeFile } from "../../src/outbox/sqlite/folder.ts";
import { ERRORS } from "../support/crash-points.ts";
import { CrashProject, type Ended } from "../support/crash-project.ts";
import { SOAK } from "../support/runs.ts";
import { SEED } from "../support/seed.ts";
import { type Peer, peer } from "../support/smtp-peer.ts";
import { tracer } from "../support/strace.ts";
import { consistent, settled } from "../support/survive.ts";

const strace = tracer();
const tmpfs = mounts();
if (strace === undefined)
  console.warn("SKIPPED, faults by strace: there is none, or ptrace is not permitted here");
if (!tmpfs) console.warn("SKIPPED, full and read-only disks: mounting is not permitted here");

let base: CrashProject;
let before: Readonly<Record<string, string>>;
let after: Readonly<Record<string, string>>;
beforeAll(async () => {
  base = await CrashProject.begun();
  before = base.files("public");
  const built = await base.copy();
  built.newNote(1, 60);
  await built.ended({}, "build");
  after = built.files("public");
  built.remove();
});
afterAll(() => base.remove());

function mounts(): boolean {
  const project = new CrashProject();
  const isDone = spawnSync("mount", ["-t", "tmpfs", "tmpfs", project.folder]).status === 0;
  if (isDone) spawnSync("umount", [project.folder]);
  project.remove();
  return isDone;
}

/** A run on a disk with a fault, and what must hold whatever the fault: nothing lost, doubled, torn or thrown up. */
async function endure(project: CrashProject, relay: Peer, { code, signal, err }: Ended): Promise<void> {
  expect(err).not.toMatch(/^\s+at |mistake of its own/m);
  expect([signal, code === 0 || code === 73], `${code} ${err}`).toEqual([null, true]);
  await consistent(project, relay);
  const [delivery] = await project.sound();
  if (delivery?.state !== "accepted") expect([code, err]).toEqual([73, expect.stringContaining("written: ")]);
  for (const [file, text] of Object.entries(project.files("public")))
    expect(text === before[file] || text === after[file], file).toBe(true);
}

/** The rest of it, on a disk that is sound again. */
async function recovered(project: CrashProject, relay: Peer): Promise<void> {
  await settled(project, relay);
  expect(relay.seen.messages).toEqual([await project.frozen(1)]);
  expect(project.files("public")).toEqual(after);
}

describe.runIf(strace !== undefined)(
  "under the nth call that changes the store, from the first to the last",
  () => {
    const all = [
      ...ERRORS.flatMap((error) => [`error=${error}`, `error=${error}, from then on`]),
      "signal=KILL",
    ];
    // Of each so many calls one, the seed says which; under soak every call.
    const stride = SOAK ? 1 : 15;

    test.concurrent.each(all)("%s", async (what) => {
      const [fault = "", lasting] = what.split(", ");
      const found = new Map<string, number>();
      let n = 1 + ((SEED + all.indexOf(what)) % stride);
      for (; n < 400; n += stride) {
        const word = await once(`${fault}:when=${n}${lasting === undefined ? "" : "+"}`, found);
        if (word === undefined) break;
        found.set(word, (found.get(word) ?? 0) + 1);
      }
      console.info(
        `${what}: of ${n - 1} calls each ${stride}th; ${[...found].map((one) => one.join(": ")).join(", ")}`,
      );
      // From opening through freezing, claim and result to closing.
      expect(n).toBeGreaterThan(60);
      expect(n).toBeLessThan(400);
    });

    /** One run with one fault: the state it left and its exit code; undefined where it was over before the fault. */
    async function once(fault: string, found: ReadonlyMap<string, number>): Promise<string | undefined> {
      const relay = await peer();
      const project = await base.copy();
      try {
        project.to(relay);
        project.newNote(1, 60);
        const log = join(project.folder, "strace.log");
        const ended = await project.ended({ under: faulty(project, log, fault) }, "send", "--yes");
        const isKilled = ended.signal === "SIGKILL";
        if (!isKilled && !readFileSync(log, "utf8").includes("(INJECTED)")) return undefined;
        if (isKilled) await consistent(project, relay);
        else await endure(project, relay, ended);
        const [delivery] = await project.sound();
        const word = `${delivery?.state ?? "none"} ${delivery?.phase ?? ""} ${ended.code ?? ended.signal}`;
        // What the next run does follows from this alone: it need be seen but once.
        if (!found.has(word)) await recovered(project, relay);
        return word;
      } catch (cause) {
        throw new Error(`with ${fault}`, { cause });
      } finally {
        await relay.close();
        project.remove();
      }
    }
  },
);

/** The words that run a program with faults under the calls that change the store. */
function faulty(project: CrashProject, log: string, fault: string): string[] {
  const file = storeFile(project.state);
  // It is quicker, and signals are not put there with it.
  const filter = fault.startsWith("signal") ? [] : ["--seccomp-bpf"];
  const calls = "pwrite64,write,fsync,fdatasync,ftruncate,fallocate,unlink";
  return [
    strace ?? "",
    "-f",
    ...filter,
    "-qq",
    "-o",
    log,
    "-P",
    file,
    "-P",
    `${file}-wal`,
    "-P",
    `${file}-shm`,
  ].concat("-e", `trace=${calls}`, "-e", `inject=${calls}:${fault}`);
}

describe.runIf(tmpfs)("a disk", () => {
  /** A project with one of its folders on a tmpfs of its own. */
  async function mounted(
    folder: string,
    work: (project: CrashProject, relay: Peer, at: string) => Promise<void>,
  ) {
    const relay = await peer();
    const project = await base.copy();
    project.to(relay);
    project.newNote(1, 60);
    const at = join(project.folder, folder);
    rmSync(at, { recursive: true });
    project.write(`${folder}/mounted`, "");
    spawnSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", at]);
    try {
      cpSync(join(base.folder, folder), at, { recursive: true });
      if (folder === ".minutewire") await project.adopt();
      await work(project, relay, at);
    } finally {
      spawnSync("umount", [at]);
      project.remove();
      await relay.close();
    }
  }

  test.concurrent.each(["public", ".minutewire"])(
    "of %s with n free pages, from 0 until clean",
    async (folder) => {
      let isClean = false;
      for (let pages = 0; pages < 300 && !isClean; pages += pages < 40 ? 1 : 7) {
        await mounted(folder, async (project, relay, at) => {
          const { bavail, bsize } = statfsSync(at);
          const ballast = join(at, "ballast");
          writeFileSync(ballast, Buffer.alloc((bavail - pages) * bsize));
          const ended = await project.ended({}, "publish");
          rmSync(ballast);
          await endure(project, relay, ended);
          // What is not built is not sent either.
          if (folder === "public" && ended.code === 73) expect(relay.seen.messages).toEqual([]);
          isClean = ended.code === 0;
          await recovered(project, relay);
        });
      }
      expect(isClean).toBe(true);
    },
  );

  test("that has room for the record of a build alone gives it the room of the cache", async () => {
    const project = await base.copy();
    const words = (word: string) =>
      project.note("worded", `Of the ${word} rope.\n\n${"And on.\n\n".repeat(300)}`);
    const page = () => project.read("public/worded/index.html");
    const at = project.state;
    const build = async () => {
      const { code, err } = await project.ended({}, "build");
      expect(err).not.toContain("record-unwritten");
      expect(code, err).toBe(0);
    };
    try {
      // From room for the record twice over, as it is written anew beside itself, to room for all.
      for (let size = 16; size <= 160; size += 12) {
        rmSync(at, { recursive: true });
        rmSync(join(project.folder, "public"), { recursive: true });
        project.write(".minutewire/mounted", "");
        spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}k`, "tmpfs", at]);
        for (const word of ["old", "odd", "new"]) {
          words(word);
          await build();
          expect(page()).toContain(`Of the ${word} rope`);
        }
        spawnSync("umount", [at]);
      }
    } finally {
      spawnSync("umount", [at]);
      project.remove();
    }
  });

  test("of the user's home that is full or read-only makes no outbox wait that was away and back", async () => {
    const relay = await peer();
    const project = await base.copy();
    project.to(relay);
    project.newNote(1, 60);
    const home = join(project.folder, "home");
    project.write("home/mounted", "");
    spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", home]);
    const run = async (...words: string[]) => {
      // Whose what is built is, is known by a key in the home and a record in the state folder; here it is not asked.
      rmSync(join(project.folder, "public"), { recursive: true, force: true });
      return (await project.ended({ env: { XDG_STATE_HOME: home } }, ...words)).code;
    };
    try {
      expect(await run("publish")).toBe(0);
      renameSync(project.state, `${project.state}.kept`);
      expect(await run("publish", "--first-run")).toBe(0);
      rmSync(project.state, { recursive: true });
      renameSync(`${project.state}.kept`, project.state);
      expect(await run("publish")).toBe(76);
      // What nobody could put right would be asked of a person for ever.
      spawnSync("mount", ["-o", "remount,ro", home]);
      expect(await run("publish")).toBe(0);
      spawnSync("mount", ["-o", "remount,rw", home]);
      expect(await run("publish")).toBe(76);
      const { bavail, bsize } = statfsSync(home);
      writeFileSync(join(home, "ballast"), Buffer.alloc(bavail * bsize));
      expect(await run("outbox", "adopt")).toBe(0);
      expect(await run("publish")).toBe(0);
      expect(relay.seen.messages).toEqual([await project.frozen(1)]);
    } finally {
      spawnSync("umount", [home]);
      project.remove();
      await relay.close();
    }
  });

  const STEPS = ["claim", "in_data", "terminator_due", "result"];
  const moments = STEPS.flatMap((step) => [`before commit ${step}`, `before mark ${step}`]);
  test.each(moments)(
    "of .minutewire that fills up %s and stays so for three runs: what it breaks off goes out once",
    async (moment) => {
      await mounted(".minutewire", async (project, relay, at) => {
        const ballast = join(at, "ballast");
        const said: string[] = [];
        for (let run = 0; run < 3; run++) {
          const env = { CRASH_FILL: ballast };
          const ended = await project.ended({ crash: [[moment, 1, "fill"]], env }, "publish");
          // What a run held open while the disk was filled, it has given back when it ends.
          if (existsSync(ballast)) fillUp(ballast);
          await endure(project, relay, ended);
          if (ended.code === 73) expect(ended.err).toContain("Nothing more is sent from it.");
          said.push(ended.err);
        }
        rmSync(ballast);
        await project.ended({}, "publish");
        const [delivery] = await project.sound();
        const isSent = relay.seen.messages.length > 0;
        console.info(`${moment}: ${said.map(fateOf).join(", ")}; then ${delivery?.state}`);
        expect(delivery?.state).toMatch(isSent ? /accepted|uncertain/ : /never/);
        expect(delivery?.crashes).toBe(0);
        await recovered(project, relay);
      });
    },
  );

  function fillUp(file: string): void {
    const block = Buffer.alloc(4096);
    try {
      for (;;) appendFileSync(file, block);
    } catch {
      // Nothing more goes on it.
    }
  }

  /** The code of what was said of the message. */
  function fateOf(err: string): string {
    return / (not-sent|accepted-written|accepted-unwritten|left-in-doubt) /.exec(err)?.[1] ?? "nothing said";
  }

  test("that is read-only: the outbox is refused before anything is connected to", async () => {
    await mounted(".minutewire", async (project, relay, at) => {
      spawnSync("mount", ["-o", "remount,ro", at]);
      const ended = await project.ended({}, "publish");
      expect(ended).toMatchObject({ code: 73, err: expect.stringContaining("outbox-unwritable") });
      expect(relay.seen.connections).toBe(0);
      spawnSync("mount", ["-o", "remount,rw", at]);
      expect(existsSync(storeFile(project.state))).toBe(true);
      await recovered(project, relay);
    });
  });
});
