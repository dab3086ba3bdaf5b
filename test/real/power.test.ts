/**
 * Power cuts: from one traced run every state of the disk that a cut may leave, which is what was synced by then and
 * any part of what was not; each must know where the message stands.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { storeFile } from "../../src/outbox/sqlite/folder.ts";
import { CrashProject, inspectCopy } from "../support/crash-project.ts";
import { randomOf } from "../support/random-of.ts";
import { SEED } from "../support/seed.ts";
import { peer } from "../support/smtp-peer.ts";
import { type Call, calls, traced, tracer } from "../support/strace.ts";

const strace = tracer();
if (strace === undefined)
  console.warn("SKIPPED, power cuts: there is no strace, or ptrace is not permitted here");
const CALLS = "pwrite64,fsync,fdatasync,ftruncate,unlink,rename,write,writev,openat";
const SECTOR = 512;

/** A file as programs see it, and as it is behind a power cut. */
interface File {
  now: Buffer;
  synced: Buffer;
  /** Octets written since the last sync. */
  loose: { at: number; octets: Buffer }[];
}

/** The disk below the calls of one thread. */
class Disk {
  readonly files = new Map<string, File>();
  /** Names that were removed or made since their folder was synced: either way behind a power cut. */
  readonly doubtful = new Set<string>();

  put(path: string, octets: Buffer): void {
    this.files.set(path, { now: octets, synced: octets, loose: [] });
  }

  /** True where a power cut now may leave other things than one before. */
  call({ name, paths, octets, number }: Call): boolean {
    // openat tells the folder it starts from first.
    const path = paths[name === "openat" ? 1 : 0] ?? "";
    if (name === "openat" && !this.files.has(path) && path.endsWith("-wal")) {
      this.put(path, Buffer.alloc(0));
      this.doubtful.add(path);
    }
    const file = this.files.get(path);
    if (name === "pwrite64" && file !== undefined) write(file, number, octets);
    if (name === "ftruncate" && file !== undefined) file.now = file.now.subarray(0, number);
    if (name === "unlink" && file !== undefined) this.doubtful.add(path);
    if (!/^f(data)?sync$/.test(name)) return name === "unlink";
    if (file !== undefined) this.put(path, Buffer.from(file.now));
    else this.doubtful.clear();
    return true;
  }
}

function write(file: File, at: number, octets: Buffer): void {
  file.now = laid(file.now, at, octets);
  file.loose.push({ at, octets });
}

function laid(over: Buffer, at: number, octets: Buffer): Buffer {
  const made = Buffer.alloc(Math.max(over.length, at + octets.length));
  over.copy(made);
  octets.copy(made, at);
  return made;
}

/** What is synced, and of what is not each sector or not. */
function cut({ synced, loose }: File, random: () => number, share: number): Buffer {
  let left: Buffer = Buffer.from(synced);
  for (const { at, octets } of loose)
    for (let from = 0; from < octets.length; from += SECTOR)
      if (random() < share) left = laid(left, at + from, octets.subarray(from, from + SECTOR));
  return left;
}

/** The state of the one delivery on a disk behind a power cut, as the next run would find it. */
async function stateAfter(db: Buffer, wal: Buffer | undefined): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "minutewire-power-"));
  try {
    mkdirSync(join(folder, "state"), { mode: 0o700 });
    const file = storeFile(join(folder, "state"));
    writeFileSync(file, db);
    if (wal !== undefined) writeFileSync(`${file}-wal`, wal);
    return await inspectCopy(join(folder, "state"), async (store) => {
      await store.adopt(new Date());
      await store.recover(new Date(), () => false);
      expect(await store.verify()).toEqual([]);
      return (await store.list())[0]?.state ?? "none";
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.runIf(strace !== undefined)("a power cut", () => {
  test("at any moment of a run leaves a disk that knows where the message stands", async () => {
    const relay = await peer();
    const project = await CrashProject.begun();
    try {
      project.to(relay);
      project.newNote(1, 60);
      const file = storeFile(project.state);
      const disk = new Disk();
      disk.put(file, readFileSync(file));
      project.write("trace/here", "");
      const folder = join(project.folder, "trace");
      const under = traced(strace ?? "", folder, CALLS);
      const { code, err } = await project.ended({ under, env: { UV_THREADPOOL_SIZE: "1" } }, "publish");
      expect(code, err).toBe(0);
      expect(relay.seen.messages).toHaveLength(1);

      const threads = calls(folder);
      const main =
        threads.find((all) => all.some(({ name, paths }) => name === "pwrite64" && paths[0] === file)) ?? [];
      const random = randomOf(SEED);
      const found = new Map<string, number>();
      let isSent = false;
      for (const call of main) {
        const isDot = call.name.startsWith("write") && call.octets.toString() === ".\r\n";
        isSent ||= isDot;
        const isChange = disk.call(call) || isDot || (call.name === "pwrite64" && random() < 0.2);
        if (!isChange) continue;
        const [db, wal] = [disk.files.get(file), disk.files.get(`${file}-wal`)];
        if (db === undefined) throw new Error("the store is gone");
        const isOpen = disk.doubtful.has(`${file}-wal`);
        for (const share of [0, 0.5, 0.9, 1]) {
          const logs =
            wal === undefined ? [undefined] : [cut(wal, random, share), ...(isOpen ? [undefined] : [])];
          for (const log of logs) {
            const word = `${await stateAfter(cut(db, random, share), log)}${isSent ? ", the dot is out" : ""}`;
            found.set(word, (found.get(word) ?? 0) + 1);
          }
        }
      }
      console.info(`power cuts: ${[...found].map((one) => one.join(": ")).join("; ")}`);
      expect(isSent).toBe(true);
      expect(new Set(found.keys())).toEqual(
        new Set([
          "none",
          "queued",
          "deferred",
          "uncertain",
          "uncertain, the dot is out",
          "accepted, the dot is out",
        ]),
      );

      // And no public file has its name before it is whole. The outbox alone is synced: what is built can be built again.
      const isPublished = ({ name, paths }: Call) => name === "rename" && paths[1]?.includes("/public/");
      const pool = threads.find((all) => all.some(isPublished)) ?? [];
      const renamed = pool.filter(isPublished);
      expect(renamed.length).toBeGreaterThan(3);
      for (const call of renamed) {
        const writes = pool.filter(({ name, paths }) => /^p?write/.test(name) && paths[0] === call.paths[0]);
        expect(writes.length).toBeGreaterThan(0);
        expect(writes.filter((write) => pool.indexOf(write) > pool.indexOf(call))).toEqual([]);
      }
    } finally {
      project.remove();
      await relay.close();
    }
  });
});
