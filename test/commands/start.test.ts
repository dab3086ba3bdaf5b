/** How the program starts: what it keeps of itself between runs, and where. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const CLI = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "minutewire-start-"));
afterAll(() => rmSync(folder, { recursive: true }));

function version(cache: string, cwd = folder): string {
  const env = { ...process.env, XDG_CACHE_HOME: cache, NODE_COMPILE_CACHE: undefined };
  return execFileSync(process.execPath, [CLI, "--version"], { cwd, env, encoding: "utf8" });
}

describe("what V8 compiled of the program", () => {
  test("is kept in the user's own folder, which nobody else can look into", () => {
    const cache = join(folder, "cache");
    expect(version(cache)).toMatch(/^\d+\.\d+\.\d+\n$/);
    const own = join(cache, "minutewire");
    expect(readdirSync(own)).toHaveLength(1);
    expect(statSync(own).mode & 0o777).toBe(0o700);
    expect(version(cache)).toMatch(/^\d/);
  });

  test("is neither kept nor run where somebody else may write", () => {
    const cache = join(folder, "open");
    mkdirSync(join(cache, "minutewire"), { recursive: true });
    chmodSync(join(cache, "minutewire"), 0o777);
    expect(version(cache)).toMatch(/^\d/);
    expect(readdirSync(join(cache, "minutewire"))).toEqual([]);
  });

  test("is kept nowhere in the folder that the program runs in, and a start does without it", () => {
    const cwd = join(folder, "checkout");
    mkdirSync(cwd);
    // A relative path is none, a device has no room for a folder.
    for (const cache of ["/dev/null", join(folder, "cache")]) expect(version(cache, cwd)).toMatch(/^\d/);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe("what the program stands in", () => {
  const shell = (script: string) => {
    const words = ["-c", script, "sh", process.execPath, CLI];
    const { status, stderr } = spawnSync("/bin/sh", words, { cwd: folder, encoding: "utf8" });
    return { status, stderr };
  };

  test("a folder that was removed under it is told, and is no mistake of its own", () => {
    expect(shell('mkdir gone && cd gone && rmdir ../gone && "$1" "$2" check')).toEqual({
      status: 66,
      stderr: expect.stringMatching(
        /^error {2}folder-gone {2}the folder that this runs in is not there .*\n.*\n$/,
      ),
    });
  });

  test.skipIf(!existsSync("/dev/full"))("a standard output that is full is told once", () => {
    expect(shell('"$1" "$2" help > /dev/full')).toEqual({
      status: 73,
      stderr: "error  cannot-write  standard output could not be written: the disk is full\n",
    });
  });
});
