/** What is the branch's own: clones that overtake each other, a remote that refuses, drops or is not there, hostile configuration. */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { EXIT } from "../../../src/problem.ts";
import { KEY, take } from "../../support/attempts.ts";
import { BranchPlace, gitIn } from "../../support/branch-place.ts";
import { problemsOf } from "../../support/on-store.ts";
import { dump } from "../../support/outbox-law.ts";
import { ACCEPTED, at, sample, T0 } from "../../support/outbox-sample.ts";

let place: BranchPlace;
beforeEach(() => {
  place = new BranchPlace(tmpdir());
});
afterEach(() => {
  vi.unstubAllEnvs();
  place.remove();
});

const minute = 60_000;

describe("two clones", () => {
  test("see in the end what both did, and a claim is given to one", async () => {
    const first = await place.outbox("first").create([], T0);
    await first.enqueue(sample(1));
    const second = await place.outbox("second").open();
    await first.enqueue(sample(2));
    expect((await second.enqueue(sample(3))).delivery.sequence).toBe(3);
    const claims = await Promise.all([first, second].map((store) => store.claim(KEY, "x", T0)));
    expect(claims.filter((claim) => claim !== undefined).length).toBe(1);
    for (const store of [first, second]) await store.recover(T0, () => true);
    expect(await dump(first)).toEqual(await dump(second));
    expect(place.log("%P").filter((parents) => parents.includes(" "))).toEqual([]);
    for (const store of [first, second]) await store.close();
  });

  test("whose sender was overtaken releases nothing, whatever it last knew", async () => {
    const first = await place.outbox("first").create([], T0);
    await first.enqueue(sample());
    const claim = await take(first, T0, KEY, "gone");
    const second = await place.outbox("second").open();
    await second.recover(at(2 * minute), () => true);
    await take(second, at(20 * minute));
    expect(await first.terminatorDue(claim, at(1))).toBe(false);
    expect(await first.record(claim, ACCEPTED, at(1), 0)).toBe(false);
    for (const store of [first, second]) await store.close();
  });

  test("tell in their history what was done, in words", async () => {
    const store = await place.outbox().create([{ permalink: "weekly-0", words: "w" }], T0);
    await store.enqueue(sample());
    const claim = await take(store);
    await store.inData(claim, T0);
    await store.terminatorDue(claim, T0);
    await store.record(claim, ACCEPTED, T0, 0);
    await store.know([{ permalink: "weekly-9", words: "w" }], T0);
    await store.close();
    expect(place.log()).toEqual([
      "notes: known",
      `${KEY}: accepted`,
      `${KEY}: terminator_due`,
      `${KEY}: in_data`,
      `${KEY}: sending, attempt 1`,
      `${KEY}: queued, frozen`,
      "The outbox of minutewire begins",
    ]);
    expect(gitIn(place.origin, "log", "--format=%b", "minutewire").match(/^\[skip ci\]$/gm)?.length).toBe(7);
    const frozen = gitIn(place.origin, "show", "minutewire:deliveries/0/1/frozen.eml");
    expect(frozen).toBe(Buffer.from(sample().bytes).toString());
  });
});

describe("one clone", () => {
  test("takes steps that wait for each other in one commit, and one that is refused takes no other with it", async () => {
    const store = await place.outbox().create([], T0);
    const steps = [
      () => store.enqueue(sample(1)),
      () => store.refreeze(KEY, sample(2)),
      () => store.enqueue(sample(3)),
    ];
    const ends = await Promise.allSettled(steps.map((step) => step()));
    expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect((await store.list()).map(({ permalink }) => permalink)).toEqual(["weekly-1", "weekly-3"]);
    expect(place.log().length).toBe(2);
    await store.close();
  });

  test("that opens it to read writes nothing, here or there", async () => {
    await (await place.outbox().create([], T0)).close();
    const { folder } = place.clone("reader");
    const before = listing(folder);
    const store = await place.outbox("reader").open("reading");
    expect(await store.list()).toEqual([]);
    expect(await problemsOf(() => store.enqueue(sample()))).toEqual({
      ...{ codes: ["outbox-unwritable"], exit: EXIT.write },
    });
    await store.close();
    expect(place.log().length).toBe(1);
    expect(listing(folder)).toEqual(before);
    expect(existsSync(join(folder, ".minutewire"))).toBe(false);
  });
});

/** A hook of the remote repository. */
function hook(name: string, text: string): void {
  mkdirSync(join(place.origin, "hooks"), { recursive: true });
  writeFileSync(join(place.origin, "hooks", name), `#!/bin/sh\n${text}\n`);
  chmodSync(join(place.origin, "hooks", name), 0o755);
}

describe("a remote", () => {
  test("that refuses a push is told with its reason, and nothing was changed", async () => {
    const store = await place.outbox().create([], T0);
    await store.enqueue(sample());
    const before = await dump(store);
    hook("pre-receive", "exit 1");
    const message = expect.stringContaining("pre-receive hook declined");
    const fault = await store.claim(KEY, "x", T0).catch((thrown: unknown) => thrown);
    expect(fault).toMatchObject({ problems: [{ code: "outbox-unwritable", exit: EXIT.config, message }] });
    expect(await dump(store)).toEqual(before);
    rmSync(join(place.origin, "hooks/pre-receive"));
    expect(await store.claim(KEY, "x", T0)).toBeDefined();
    await store.close();
  });

  /** Works with a git in the way that does something of its own about a push; `$real` is the one that there is. */
  const withGit = async (onPush: string, work: (folder: string) => Promise<void>) => {
    const folder = mkdtempSync(join(tmpdir(), "minutewire-bin-"));
    const real = execFileSync("/bin/sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
    const script = `#!/bin/sh\nreal=${real}\ncd_=${folder}\ncase "$*" in *" push "*) ${onPush};; *) exec $real "$@";; esac\n`;
    writeFileSync(join(folder, "git"), script, { mode: 0o755 });
    vi.stubEnv("PATH", `${folder}:${process.env.PATH}`);
    await work(folder);
    rmSync(folder, { recursive: true });
  };

  test("whose answer is lost is asked what it has taken", async () => {
    const store = await place.outbox().create([], T0);
    await withGit('$real "$@"; exit 128', async () => {
      expect((await store.enqueue(sample())).made).toBe(true);
    });
    expect(place.log().length).toBe(2);
    await store.close();
  });

  test("that is away for a moment is tried again; a longer while is told, and nothing was changed", async () => {
    const store = await place.outbox().create([], T0);
    await withGit('[ -e $cd_/once ] && exec $real "$@"; touch $cd_/once; exit 128', async () => {
      expect((await store.enqueue(sample())).made).toBe(true);
    });
    const before = await dump(store);
    await withGit("echo 'fatal: the remote end hung up' >&2; exit 128", async () => {
      await expect(() => store.cancel(KEY, T0)).rejects.toThrow("the remote end hung up");
    });
    expect(await dump(store)).toEqual(before);
    expect(place.log().length).toBe(2);
    await store.close();
  });

  test("that accepts and drops is found out at the next step, which changes nothing", async () => {
    const store = await place.outbox().create([], T0);
    await store.enqueue(sample());
    hook("post-receive", 'read old new ref; git update-ref "$ref" "$old"');
    const claim = await take(store);
    expect(await problemsOf(() => store.terminatorDue(claim, T0))).toEqual({
      ...{ codes: ["outbox-restored"], exit: EXIT.person },
    });
    await store.close();
  });

  test("whose branch was rewritten is not believed, and a new runner believes what is there", async () => {
    const store = await place.outbox().create([], T0);
    await store.enqueue(sample());
    await store.close();
    gitIn(place.origin, "update-ref", "refs/heads/minutewire", "refs/heads/minutewire~1");
    const again = await place.outbox().open();
    expect((await again.distrust(T0))?.reason).toBe("restored");
    expect((await problemsOf(() => again.enqueue(sample()))).exit).toBe(EXIT.person);
    await again.close();
    const fresh = await place.outbox("another").open();
    expect(await fresh.distrust(T0)).toBeUndefined();
    await fresh.close();
  });

  test("on whose branch another outbox was put, however much it knows, is not believed", async () => {
    const store = await place.outbox().create([], T0);
    const other = new BranchPlace(tmpdir());
    const another = await other.outbox().create([], T0);
    for (const n of [1, 2]) await another.enqueue(sample(n));
    await another.close();
    gitIn(place.origin, "fetch", "-q", other.origin, "+refs/heads/minutewire:refs/heads/minutewire");
    other.remove();
    expect((await store.distrust(T0))?.reason).toBe("replaced");
    expect((await problemsOf(() => store.enqueue(sample()))).codes).toEqual(["outbox-replaced"]);
    await store.close();
  });

  test("whose branch is gone is told as one that was in use, with its last commit", async () => {
    await (await place.outbox().create([], T0)).close();
    const [last] = place.log("%H");
    gitIn(place.origin, "update-ref", "-d", "refs/heads/minutewire");
    expect(await place.outbox().exists()).toBe(false);
    expect((await place.outbox().absence()).wayBack).toContain(last);
    expect((await place.outbox("another").absence()).wayBack).toBeUndefined();
    expect((await problemsOf(() => place.outbox().open())).codes).toEqual(["outbox-missing"]);
  });

  test("whose branch is another's, a later program's or damaged is refused as it is", async () => {
    const put = (path: string, text: string) => {
      const blob = execFileSync("git", ["hash-object", "-w", "--stdin"], { cwd: place.origin, input: text });
      const line = `100644 blob ${blob.toString().trim()}\t${path}\n`;
      const tree = execFileSync("git", ["mktree"], { cwd: place.origin, input: line }).toString().trim();
      const commit = gitIn(place.origin, "commit-tree", tree, "-m", "x").trim();
      gitIn(place.origin, "update-ref", "refs/heads/minutewire", commit);
      return problemsOf(() => place.outbox().open());
    };
    expect(await put("README", "x")).toEqual({ codes: ["outbox-foreign"], exit: EXIT.config });
    expect(await put("outbox.json", '{"version":99}')).toEqual({
      codes: ["outbox-newer"],
      exit: EXIT.config,
    });
    for (const text of ['{"version":2}', "{", "[]", "null", '{"version":"2"}'])
      expect(await put("outbox.json", text), text).toEqual({ codes: ["outbox-damaged"], exit: EXIT.write });
  });

  test("with a delivery that was changed in the branch sends nothing of it", async () => {
    const store = await place.outbox().create([], T0);
    await store.enqueue(sample());
    await store.close();
    const { folder } = place.clone("forger");
    gitIn(folder, "fetch", "-q", "origin", "minutewire");
    gitIn(folder, "checkout", "-q", "-b", "minutewire", "FETCH_HEAD");
    const file = join(folder, "deliveries/0/1/delivery.json");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replaceAll("dev@lists.lighthouse.example", "all@else.example"));
    gitIn(folder, "commit", "-q", "-a", "-m", "Send it elsewhere");
    gitIn(folder, "push", "-q", "origin", "minutewire");
    const again = await place.outbox("another").open();
    expect((await problemsOf(() => again.due(T0))).codes).toEqual(["outbox-damaged"]);
    expect((await again.verify()).map(({ code }) => code)).toEqual(["outbox-damaged"]);
    await again.close();
  });
});

describe("no place for it", () => {
  const refusedWith = async (settings: { folder: string; state: string }, words: string) => {
    const { gitOutbox } = await import("../../../src/outbox/git/store.ts");
    const outbox = gitOutbox(settings, "tag:lighthouse.example,2026:");
    const asked = [outbox.exists, () => outbox.open(), () => outbox.create([], T0)];
    for (const ask of asked) {
      expect((await problemsOf(ask)).exit).toBe(EXIT.config);
      await expect(ask).rejects.toThrow(words);
    }
  };
  const remote = (line: string) => {
    const made = place.clone("odd");
    writeFileSync(join(made.folder, ".git/config"), `[core]\n\trepositoryformatversion = 0\n${line}\n`);
    return made;
  };

  test("is told in a sentence", async () => {
    const folder = mkdtempSync(join(tmpdir(), "minutewire-"));
    await refusedWith({ folder, state: join(folder, "state") }, "lies in no clone");
    rmSync(folder, { recursive: true });
    await refusedWith(remote(""), "has no remote");
    await refusedWith(remote('[remote "a"]\n\turl = a\n[remote "b"]\n\turl = b'), "is called origin");
    await refusedWith(remote('[remote "origin"]\n\turl = /nowhere/at/all'), "cannot be read");
    await refusedWith(remote("[remote"), "cannot read the configuration");
    vi.stubEnv("PATH", "/nowhere");
    await refusedWith(place.clone(), "there is no git");
  });

  test("is an address that runs a program", async () => {
    const file = join(tmpdir(), `minutewire-ran-${process.pid}`);
    await refusedWith(remote(`[remote "origin"]\n\turl = "ext::touch ${file}"`), "cannot be read");
    await refusedWith(remote(`[remote "origin"]\n\turl = "--upload-pack=touch ${file}"`), "cannot be read");
    expect(existsSync(file)).toBe(false);
  });

  test.each([
    "http://ina:geheim@127.0.0.1:9/x.git",
    "http://ina:ge/heim@127.0.0.1:9/x.git",
    "http://ina:heim'x@127.0.0.1:9/x.git",
    "git://ina:geheim@127.0.0.1:9/x.git",
    "file://ina:geheim@127.0.0.1/x.git",
    "//ina:geheim@nowhere/x.git",
  ])("%s is told without its password", async (url) => {
    const settings = remote(`[remote "origin"]\n\turl = "${url}"`);
    await refusedWith(settings, "cannot be read");
    const { gitOutbox } = await import("../../../src/outbox/git/store.ts");
    await expect(gitOutbox(settings, "x").exists).rejects.not.toThrow("heim");
  });
});

describe("configuration of others", () => {
  test("runs nothing and changes nothing, and nothing of the clone is touched", async () => {
    const { folder } = place.clone();
    const ran = join(folder, "../ran");
    const touch = join(folder, "../touch");
    writeFileSync(touch, `#!/bin/sh\necho "$0 $*" >> ${ran}\nexit 1\n`, { mode: 0o755 });
    const hooks = join(folder, ".git/hooks");
    mkdirSync(hooks);
    for (const name of ["pre-push", "reference-transaction", "post-index-change", "pre-commit"])
      writeFileSync(join(hooks, name), `#!/bin/sh\n${touch} ${name}\n`, { mode: 0o755 });
    const hostile = `[core]
\thooksPath = ${hooks}
\tfsmonitor = ${touch}
\tsshCommand = ${touch}
\tgitProxy = ${touch}
\tpager = ${touch}
\teditor = ${touch}
\talternateRefsCommand = ${touch}
[alias]
\tpush = !${touch}
\tls-remote = !${touch}
[credential]
\thelper = !${touch}
[gpg]
\tprogram = ${touch}
[commit]
\tgpgSign = true
[push]
\tgpgSign = true
[protocol]
\tallow = never
[fetch]
\tfsckObjects = true
[filter "x"]
\tclean = ${touch}
\tsmudge = ${touch}
`;
    writeFileSync(join(folder, "../included"), hostile);
    const own = readFileSync(join(folder, ".git/config"), "utf8");
    writeFileSync(
      join(folder, ".git/config"),
      `${own}\tpushurl = /nowhere\n\treceivepack = ${touch}\n\tuploadpack = ${touch}\n[url "/nowhere/"]\n\tinsteadOf = ${place.origin}\n${hostile}[include]\n\tpath = ${join(folder, "../included")}\n`,
    );
    const home = join(folder, "../home");
    mkdirSync(home);
    writeFileSync(join(home, ".gitconfig"), hostile.replace(/\[credential\][^[]*/, ""));
    for (const [name, value] of Object.entries({
      ...{ HOME: home, XDG_CONFIG_HOME: home, GIT_DIR: "/nowhere", GIT_WORK_TREE: "/nowhere" },
      ...{ GIT_INDEX_FILE: "/nowhere/i", GIT_SSH_COMMAND: touch, GIT_ASKPASS: touch, SSH_ASKPASS: touch },
      ...{
        GIT_OBJECT_DIRECTORY: "/nowhere/o",
        GIT_EXEC_PATH: "/nowhere",
        GIT_TRACE: ran,
        GIT_NAMESPACE: "n",
      },
      ...{ GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "core.hooksPath", GIT_CONFIG_VALUE_0: hooks },
      ...{ GIT_CONFIG_PARAMETERS: `'core.hooksPath=${hooks}'`, GIT_ALLOW_PROTOCOL: "none" },
    }))
      vi.stubEnv(name, value);
    writeFileSync(join(folder, ".gitattributes"), "* filter=x text eol=crlf\n");
    const before = listing(folder);
    const store = await place.outbox().create([], T0);
    await store.enqueue(sample());
    const claim = await take(store);
    expect(await store.terminatorDue(claim, T0)).toBe(true);
    await store.close();
    vi.unstubAllEnvs();
    expect(existsSync(ran) ? readFileSync(ran, "utf8") : "").toBe("");
    expect(listing(folder)).toEqual(before);
    expect(place.log().length).toBe(4);
    // That it would run something is seen by what a person asks of git there.
    execFileSync("git", ["add", ".gitattributes"], {
      cwd: folder,
      env: { ...process.env, HOME: home },
      stdio: "ignore",
    });
    expect(readFileSync(ran, "utf8")).not.toBe("");
  });

  test("of a shallow, dirty and detached clone by real git does not matter", async () => {
    const { folder } = place.clone("maker");
    for (const n of [1, 2, 3]) {
      writeFileSync(join(folder, "note.md"), `${n}\n`);
      gitIn(folder, "add", "note.md");
      gitIn(folder, "commit", "-q", "-m", `Note ${n}`);
    }
    gitIn(folder, "push", "-q", "origin", "HEAD:refs/heads/main");
    const above = join(folder, "..");
    gitIn(above, "clone", "-q", "--depth=1", `file://${place.origin}`, "shallow");
    const shallow = join(above, "shallow");
    gitIn(shallow, "checkout", "-q", "--detach");
    writeFileSync(join(shallow, "note.md"), "dirty\n");
    const [status, refs] = [gitIn(shallow, "status", "--porcelain"), gitIn(shallow, "for-each-ref")];
    const before = listing(shallow);
    const store = await place.outbox("shallow").create([], T0);
    for (const n of [1, 2, 3]) await store.enqueue(sample(n));
    await store.close();
    const again = await place.outbox("shallow").open();
    expect((await again.list()).length).toBe(3);
    await again.enqueue(sample(4));
    await again.close();
    expect(listing(shallow)).toEqual(before);
    rmSync(join(shallow, ".minutewire"), { recursive: true });
    expect([gitIn(shallow, "status", "--porcelain"), gitIn(shallow, "for-each-ref")]).toEqual([status, refs]);
    expect(place.log().length).toBe(5);
  });
});

/** Every file of a clone with when it was changed, but what minutewire keeps there. */
function listing(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.startsWith(".minutewire"))
    .sort()
    .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`);
}
