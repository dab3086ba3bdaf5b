/** The package as a user installs it: from the tarball, its packages from the registry, in an empty folder. */
import { execFileSync, spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
const folder = mkdtempSync(join(tmpdir(), "minutewire-install-"));
const npm = (cwd: string, ...words: string[]) =>
  spawnSync("npm", words, { cwd, env: { ...process.env, PATH }, encoding: "utf8", timeout: 240_000 });

const reached = npm(folder, "ping", "--fetch-retries=0", "--fetch-timeout=10000");
const isReached = reached.status === 0;
if (!isReached) console.warn("SKIPPED, the package from its tarball: the registry is not reached");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(isReached)("the tarball, installed in an empty folder", () => {
  beforeAll(() => {
    const packed = npm(process.cwd(), "pack", "--json", "--ignore-scripts", "--pack-destination", folder);
    const [{ filename }] = JSON.parse(packed.stdout);
    const { status, stderr } = npm(folder, "install", "--no-audit", "--no-fund", `./${filename}`);
    if (status !== 0) throw new Error(stderr);
  }, 300_000);

  const run = (...words: string[]) =>
    execFileSync("npx", ["--no-install", "minutewire", ...words], {
      ...{ cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
      env: {
        ...process.env,
        PATH,
        XDG_STATE_HOME: join(folder, "state"),
        XDG_CACHE_HOME: join(folder, "kept"),
      },
    });

  test("makes a message and a site of a note, and is a library", () => {
    writeFileSync(join(folder, "2026-03-03.md"), "# Crew call\n\n## Ropes\n\nThey came.\n");
    run("init", "--yes");
    expect(run("preview", "--as", "eml")).toMatch(/^Subject: Crew call, 2026-03-03$/m);
    run("build", "--local");
    expect(readFileSync(join(folder, "public/index.html"), "utf8")).toContain("Crew call, 2026-03-03");
    writeFileSync(
      join(folder, "look.mjs"),
      'import { preview, read } from "minutewire";\nconsole.log(await preview(await read()));\n',
    );
    const said = execFileSync(process.execPath, ["look.mjs"], { cwd: folder, encoding: "utf8" });
    expect(said).toContain("They came.");
  });

  test("brings few packages beside mjml's own", () => {
    const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
    const packages: Record<string, { dependencies?: Record<string, string> }> = lock.packages;
    const named = (path: string) => path.replace(/^.*node_modules\//, "");
    const reach = (roots: readonly string[]) => {
      const found = new Set<string>();
      const visit = (name: string) => {
        if (found.has(name)) return;
        found.add(name);
        for (const [path, { dependencies = {} }] of Object.entries(packages))
          if (named(path) === name) Object.keys(dependencies).forEach(visit);
      };
      roots.forEach(visit);
      return found;
    };
    const own = Object.keys(packages["node_modules/minutewire"]?.dependencies ?? {});
    const others = reach(own.filter((name) => name !== "mjml"));
    expect(own.length).toBeGreaterThan(10);
    expect(others.size).toBeLessThanOrEqual(60);
    expect(globSync("node_modules/mjml/package.json", { cwd: folder })).toHaveLength(1);
  });
});
