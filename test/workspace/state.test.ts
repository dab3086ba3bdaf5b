/**
 * A state folder that came with a checkout: what lies in it is not believed, nothing is written or read through it
 * elsewhere, and what we keep there is nobody else's to read.
 */
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { writeBeside } from "../../src/files/whole.ts";
import { readSealed } from "../../src/workspace/seal.ts";
import { Project } from "../support/project.ts";

let project: Project;
let home: string;
const at = (file: string) => join(project.folder, file);
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "minutewire-home-"));
  vi.stubEnv("XDG_STATE_HOME", home);
  project = new Project();
  // Another word than the usual: templates as they are shipped come along compiled.
  project.config("{ kind: file, path: mail }", "looks: { words: { present: There } }\n");
  // A hub that is away is owed what it was not told.
  project.write(
    "minutewire.yaml",
    project.read("minutewire.yaml").replace("site:", "site:\n  hub: http://127.0.0.1:1/"),
  );
  project.note("a", "x\n");
});
afterEach(() => {
  vi.unstubAllEnvs();
  project.remove();
  rmSync(home, { recursive: true, force: true });
});

/** The one file in a folder of the state folder; of the cache, the compiled template. */
function only(folder: string): string {
  const names = readdirSync(at(`.minutewire/${folder}`)).filter((name) =>
    /^[^.].*\.(?:json|sha256)$/.test(name),
  );
  expect(names).toHaveLength(1);
  return `.minutewire/${folder}/${names[0]}`;
}
const hash = (text: string) => createHash("sha256").update(text).digest("hex");
/** What is told of files that are not believed. */
const doubts = (err: string) =>
  err
    .split("\n")
    .filter((line) => line.includes("was not written by you"))
    .map((line) => basename(line.split(" ")[0] ?? ""));
const build = (...words: string[]) => project.runFrom(".", "build", ...words);

describe("a cache that cannot be written", () => {
  const unkept = (err: string) => err.split("\n").filter((line) => line.includes("cache-unwritten"));

  test.each([["build"], ["preview"], ["check"]])(
    "is a warning of %s, once, and stops nothing",
    async (word) => {
      project.write(".minutewire/cache", "a file in its place");
      for (let n = 0; n < 2; n++) {
        const { code, out, err } = await project.runFrom(".", word);
        expect([code, unkept(err).length], err).toEqual([0, 1]);
        expect(unkept(err)[0]).toMatch(
          /^warning {2}cache-unwritten {2}\.minutewire\/cache could not be written: .*: nothing is kept there/,
        );
        expect(out.length).toBeGreaterThan(0);
      }
    },
  );

  test("is none where it can be written again, and then something is kept", async () => {
    project.write(".minutewire/cache", "a file in its place");
    await build();
    rmSync(at(".minutewire/cache"));
    expect(unkept((await build()).err)).toEqual([]);
    expect(readdirSync(at(".minutewire/cache")).length).toBeGreaterThan(2);
  });
});

describe("a compiled template in the cache", () => {
  const SCRIPT = "<script>alert(1)</script>";
  const spoil = (text: string) => text.replaceAll("</body>", `${SCRIPT}</body>`);

  test.each<readonly [what: string, spoilt: (kept: string) => string]>([
    ["without a MAC", (kept) => spoil(kept.replace(/^#.*\n/, ""))],
    ["that was changed behind its MAC", spoil],
    ["with a MAC of another length", (kept) => spoil(kept.replace(/\w\n/, "\n"))],
    [
      "with a MAC that is a plain hash",
      (kept) => {
        const text = spoil(kept.replace(/^#.*\n/, ""));
        return `# HMAC-SHA-256 ${hash(text)}\n${text}`;
      },
    ],
  ])("%s is not used, that is told once, and it is made anew", async (_, spoilt) => {
    await build();
    const file = only("cache");
    const kept = project.read(file);
    expect(spoil(kept)).not.toBe(kept);
    project.write(file, spoilt(kept));
    rmSync(at("public"), { recursive: true });
    const { code, err } = await build();
    expect([code, doubts(err)]).toEqual([0, [basename(file)]]);
    expect(project.read("public/a/newsletter.html")).not.toContain(SCRIPT);
    expect(project.read(file)).toBe(kept);
    expect(doubts((await build()).err)).toEqual([]);
    project.write(file, spoilt(kept));
    expect((await build("-q")).err).not.toContain("written");
  });

  test("sealed by another user, or for another look, is not used", async () => {
    await build();
    const file = only("cache");
    const before = project.read(file);
    vi.stubEnv("XDG_STATE_HOME", join(home, "another"));
    expect(doubts((await build()).err)).toContain(basename(file));
    expect(project.read(file)).not.toBe(before);
    vi.stubEnv("XDG_STATE_HOME", home);
    await build();
    expect(project.read(file)).toBe(before);
    // The user's own, by the name of another.
    project.write(
      "minutewire.yaml",
      project
        .read("minutewire.yaml")
        .replace("looks: {", 'looks: { colours: { page: { light: "#fefefe" } },'),
    );
    await build();
    const other = readdirSync(at(".minutewire/cache")).find((name) => name !== basename(file)) ?? "";
    project.write(`.minutewire/cache/${other}`, before);
    expect(doubts((await build()).err)).toEqual([other]);
  });

  test("that is a record, sealed as one, is none", async () => {
    await build();
    const file = only("cache");
    project.write(file, project.read(only("built")));
    expect(doubts((await build()).err)).toEqual([basename(file)]);
  });
});

describe("the record of what was built", () => {
  test("that is not ours has nothing removed, and is made anew", async () => {
    await build();
    const file = only("built");
    project.write("public/CNAME", "lighthouse.example\n");
    project.write("beside", "x");
    project.write("above/x", "x");
    const hostile = [
      `${hash("lighthouse.example\n")}  CNAME\n`,
      `${hash("x")}  ../beside\n`,
      `${hash("x")}  ../../${basename(project.folder)}/above/x\n`,
    ].join("");
    for (const text of [hostile, project.read(file) + hostile, `# HMAC-SHA-256 ${hash("x")}\n${hostile}`]) {
      project.write(file, text);
      const { code, out, err } = await build();
      expect([code, doubts(err)]).toEqual([0, [basename(file)]]);
      expect(out).not.toContain("removed");
      expect([project.read("public/CNAME"), project.read("beside"), project.read("above/x")]).toEqual([
        "lighthouse.example\n",
        "x",
        "x",
      ]);
    }
    expect(doubts((await build()).err)).toEqual([]);
  });

  test("that is not ours still tells that a folder of notes which is gone had some", async () => {
    await build();
    const file = only("built");
    project.write(file, project.read(file).replace(/^#.*\n/, ""));
    renameSync(at("notes"), at("away"));
    const { code, err } = await build();
    expect(code).toBe(66);
    expect(err).toContain("notes-gone");
  });

  test("moves with its folders, and sha256sum reads it", async () => {
    await build();
    const file = only("built");
    execFileSync("sha256sum", ["--check", "--strict", "--quiet", at(file)], { cwd: at("public") });
    rmSync(at("notes/a.md"));
    project.note("b", "x\n");
    renameSync(at("public"), at("other"));
    renameSync(at("other"), at("public"));
    expect((await build()).out).toContain("removed");
    expect(existsSync(at("public/a"))).toBe(false);
  });
});

describe("where no key can be kept", () => {
  test.each<readonly [what: string, make: () => void]>([
    ["the user's state directory is a file", () => writeFileSync(join(home, "minutewire"), "")],
    ["the key is none", () => writeKey("short")],
    ["the key is longer", () => writeKey("x".repeat(33))],
    ["the key is a folder", () => mkdirSync(join(home, "minutewire/key"), { recursive: true })],
    [
      "the key is a pipe",
      () => {
        mkdirSync(join(home, "minutewire"));
        execFileSync("mkfifo", [join(home, "minutewire/key")]);
      },
    ],
  ])(
    "because %s, what is new is built, what was is left alone, nothing is kept, and that is told",
    async (_, make) => {
      await build();
      const before = project.read(only("cache"));
      rmSync(join(home, "minutewire"), { recursive: true });
      make();
      project.note("b", "x\n");
      rmSync(at("notes/a.md"));
      const { code, out, err } = await build();
      expect([code, err]).toEqual([73, expect.stringContaining("out-taken")]);
      expect(project.read("public/b/post.txt")).toContain("x");
      expect(err).toContain(`no key can be kept in ${join(home, "minutewire")}`);
      expect(out).not.toContain("removed");
      expect(project.read(only("cache"))).toBe(before);
      expect(await build("-q", "--adopt")).toMatchObject({
        code: 0,
        err: expect.not.stringContaining("key"),
      });
    },
  );

  function writeKey(text: string): void {
    mkdirSync(join(home, "minutewire"));
    writeFileSync(join(home, "minutewire/key"), text);
  }
});

test("processes that make the key at once agree on one", async () => {
  const state = at(".minutewire");
  const seal = fileURLToPath(new URL("../../src/workspace/seal.ts", import.meta.url));
  const files = Array.from({ length: 6 }, (_, i) => join(state, "cache", `${i}.json`));
  const started = files.map((file) => {
    const words = [state, "template", file, "x"].map((word) => JSON.stringify(word)).join();
    const program = `(await import(${JSON.stringify(seal)})).writeSealed(${words})`;
    return promisify(execFile)(process.execPath, ["--input-type=module", "-e", program]);
  });
  await Promise.all(started);
  const read = await Promise.all(files.map((file) => readSealed(state, "template", file)));
  expect(read.map((one) => one?.isOurs)).toEqual(files.map(() => true));
  expect(readdirSync(join(home, "minutewire"))).toEqual(["key"]);
});

describe("a link in the state folder", () => {
  test.each(["cache", "built"])("in place of %s is written and read through by nobody", async (folder) => {
    await build();
    const file = basename(only(folder));
    mkdirSync(at("outside"));
    renameSync(at(`.minutewire/${folder}`), at(`outside/${folder}`));
    symlinkSync(`../outside/${folder}`, at(`.minutewire/${folder}`));
    const before = project.read(`outside/${folder}/${file}`);
    // What a run that was killed would have left, and ours to sweep, were it here.
    writeFileSync(at(`outside/${folder}/.${process.pid}-7.tmp`), "");
    project.note("b", "y\n");
    const there = readdirSync(at(`outside/${folder}`));
    const { code, err } = await build("--adopt");
    expect([code, doubts(err)]).toEqual([0, expect.arrayContaining([file])]);
    expect(project.read(`outside/${folder}/${file}`)).toBe(before);
    expect(readdirSync(at(`outside/${folder}`))).toEqual(there);
  });

  test.each(["cache", "built"])(
    "in place of the file in %s is replaced, and its end untouched",
    async (folder) => {
      await build();
      const file = only(folder);
      renameSync(at(file), at("outside"));
      symlinkSync("../../outside", at(file));
      const before = project.read("outside");
      const { code, err } = await build();
      expect([code, doubts(err)]).toEqual([0, [basename(file)]]);
      expect(project.read("outside")).toBe(before);
      expect(lstatSync(at(file)).isSymbolicLink()).toBe(false);
    },
  );

  test("in place of hub.txt is replaced, and its end untouched", async () => {
    mkdirSync(at(".minutewire"));
    project.write("outside", "mine\n");
    symlinkSync("../outside", at(".minutewire/hub.txt"));
    expect((await build()).code).toBe(0);
    expect(project.read("outside")).toBe("mine\n");
    expect(project.read(".minutewire/hub.txt")).toContain("https://lighthouse.example/");
  });

  test("by the name of what is written beside leads no word elsewhere", async () => {
    let [own, number] = ["", 0];
    await writeBeside(at("first"), "x", async (beside) => {
      own = basename(beside);
    });
    number = Number(/-(\d+)\.tmp$/.exec(own)?.[1]);
    project.write("outside", "mine\n");
    symlinkSync("outside", at(`.${process.pid}-${number + 1}.tmp`));
    await writeBeside(at("second"), "hostile", async (beside) => renameSync(beside, at("second")));
    expect([project.read("outside"), project.read("second")]).toEqual(["mine\n", "hostile"]);
  });
});

describe("what is no file, or larger than any memory,", () => {
  const odd: Readonly<Record<string, (file: string) => void>> = {
    pipe: (file) => execFileSync("mkfifo", [file]),
    device: (file) => symlinkSync("/dev/zero", file),
    giant: (file) => {
      writeFileSync(file, "");
      truncateSync(file, 2 ** 40);
    },
  };
  test.each(Object.entries(odd))("holds no build up: a %s in place of each file", async (_, make) => {
    await build();
    const files = [only("cache"), only("built"), ".minutewire/hub.txt"];
    for (const file of files) {
      rmSync(at(file));
      make(at(file));
    }
    project.note("b", "x\n");
    const { code } = await build("--adopt");
    expect(code).toBe(0);
    for (const file of files) {
      expect(lstatSync(at(file)).isFile(), file).toBe(true);
      expect(statSync(at(file)).size, file).toBeLessThan(2 ** 20);
    }
  });
});

describe("among the files of the outbox", () => {
  const send = () => project.runFrom(".", "send", "a");
  /** Where a link leads that a stranger made. */
  beforeEach(() => project.write("outside", "mine\n"));

  test.each(["-wal", "-shm"])("a link in place of %s is refused, and its end untouched", async (end) => {
    await send();
    project.note("b", "x\n");
    rmSync(at(`.minutewire/outbox.db${end}`), { force: true });
    symlinkSync("../outside", at(`.minutewire/outbox.db${end}`));
    for (const words of [["publish"], ["outbox", "list"]]) {
      expect((await project.runFrom(".", ...words)).code).toBe(73);
    }
    expect(project.read("outside")).toBe("mine\n");
  });

  test("a link by the name of what a mark is written to leads no word elsewhere", async () => {
    mkdirSync(at(".minutewire"));
    symlinkSync("../outside", at(`.minutewire/outbox.db.mark-${process.pid}`));
    expect((await send()).code).toBe(0);
    expect(project.read("outside")).toBe("mine\n");
    symlinkSync("../outside", at(`.minutewire/outbox.db.mark-${process.pid}`));
    rmSync(at(".minutewire/outbox.db.mark"));
    expect((await project.runFrom(".", "outbox", "adopt")).code).toBe(0);
    expect(project.read("outside")).toBe("mine\n");
  });

  test("a link in place of the lock of its making makes nothing elsewhere", async () => {
    mkdirSync(at(".minutewire"));
    symlinkSync("../made", at(".minutewire/.outbox-making"));
    expect((await send()).code).toBe(73);
    expect(existsSync(at("made"))).toBe(false);
  });

  test.each<readonly [what: string, make: (file: string) => void]>([
    ["pipe", (file) => execFileSync("mkfifo", [file])],
    ["device", (file) => symlinkSync("/dev/zero", file)],
  ])("a %s holds no run up", async (_, make) => {
    await send();
    for (const [file, exit] of [
      ["outbox.db.mark", 76],
      ["outbox.db", 73],
    ] as const) {
      rmSync(at(`.minutewire/${file}`));
      make(at(`.minutewire/${file}`));
      expect((await project.runFrom(".", "publish")).code, file).toBe(exit);
    }
  });
});

describe.skipIf(process.platform === "win32")("whatever the umask", () => {
  const modes = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => {
      const { mode } = statSync(join(folder, name));
      return [name, statSync(join(folder, name)).isDirectory() ? "folder" : "file", mode & 0o777] as const;
    });
  const wide = (folder: string) =>
    modes(folder).filter(([, kind, mode]) => mode !== (kind === "folder" ? 0o700 : 0o600));

  test.each([0o000, 0o022, 0o077])("%i: the state folder and the user's are private", async (mask) => {
    const before = process.umask(mask);
    try {
      await project.runFrom(".", "send", "a");
      await build();
    } finally {
      process.umask(before);
    }
    expect(statSync(at(".minutewire")).mode & 0o777).toBe(0o700);
    expect([wide(at(".minutewire")), wide(home)]).toEqual([[], []]);
    const names = modes(at(".minutewire")).map(([name]) => name);
    for (const name of ["outbox.db", "outbox.db.mark", ".outbox-making", "hub.txt", "cache", "built"])
      expect(names).toContain(name);
    expect(modes(home).map(([name]) => name)).toContain("minutewire/key");
  });

  test("files that an earlier version left open are private after a build, and a key that was opened is again", async () => {
    await build();
    const files = [only("cache"), only("built"), ".minutewire/hub.txt"].map(at);
    const key = join(home, "minutewire/key");
    for (const file of [...files, key]) chmodSync(file, 0o666);
    chmodSync(at(".minutewire/cache"), 0o755);
    rmSync(files[0] ?? "");
    project.note("b", "x\n");
    await build();
    expect([...files, key].map((file) => statSync(file).mode & 0o777)).toEqual([0o600, 0o600, 0o600, 0o600]);
    expect(readFileSync(key)).toHaveLength(32);
    expect(statSync(at(".minutewire/cache")).mode & 0o777).toBe(0o755);
  });
});
