/** The program with `state: git`, from clones that are new each time: first run, a new note, a correction, a doubt. */
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { BranchPlace, gitIn } from "../../support/branch-place.ts";
import { runInside } from "../../support/inside.ts";
import { noteText } from "../../support/notes.ts";
import { configText } from "../../support/project.ts";

const REF = "refs/heads/minutewire";
let place: BranchPlace;
let closing: Server[] = [];
beforeEach(() => {
  place = new BranchPlace(tmpdir());
});
afterEach(() => {
  for (const server of closing) server.close();
  closing = [];
  vi.unstubAllEnvs();
  place.remove();
});

const today = new Date().toISOString().slice(0, 10);

/** Pushes notes as a person does, from a clone of theirs. */
function pushNotes(notes: Readonly<Record<string, string>>): void {
  const { folder } = place.clone("person");
  mkdirSync(join(folder, "notes"), { recursive: true });
  for (const [name, body] of Object.entries(notes))
    writeFileSync(
      join(folder, `notes/${name}.md`),
      noteText(body, { permalink: `'${name}'`, updated: `'${today} 10:00'` }),
    );
  const list = join(folder, "../list");
  writeFileSync(
    join(folder, "minutewire.yaml"),
    configText(["notes/*.md"], `{ kind: file, path: ${list} }`, "state: git"),
  );
  gitIn(folder, "add", "notes", "minutewire.yaml");
  gitIn(folder, "commit", "-q", "-m", "Notes");
  gitIn(folder, "push", "-q", "origin", "HEAD:refs/heads/main");
}

/** A new, shallow clone. */
function newClone(): string {
  const above = join(place.origin, "..");
  gitIn(above, "clone", "-q", "--depth=1", "--branch=main", `file://${place.origin}`, "runner");
  return join(above, "runner");
}

/** Runs the program in a new clone, which is thrown away behind it. */
async function inNewClone(...words: string[]) {
  const runner = newClone();
  try {
    const ran = await runInside(runner, words);
    const changed = gitIn(runner, "status", "--porcelain", "--", "notes", "minutewire.yaml");
    return { ...ran, changed, db: existsSync(join(runner, ".minutewire/outbox.db")) };
  } finally {
    rmSync(runner, { recursive: true });
  }
}

/** The subjects of what arrived. */
function subjects(): readonly string[] {
  const list = join(place.origin, "../list");
  if (!existsSync(list)) return [];
  return readdirSync(list, { recursive: true, encoding: "utf8" })
    .map((name) => join(list, name))
    .filter((file) => file.endsWith(".eml"))
    .map((file) => /^Subject: (.*)$/m.exec(readFileSync(file, "utf8"))?.[1]?.trim() ?? "");
}

test("each run from a new clone goes on where the last one ended, from the first publish to a correction", async () => {
  pushNotes({ old: "# Old\n" });
  const early = await inNewClone("publish");
  expect([early.code, early.err]).toEqual([76, expect.stringContaining("no branch minutewire")]);
  expect(await inNewClone("publish", "--first-run")).toMatchObject({ code: 0, changed: "", db: false });
  expect(subjects()).toEqual([]);
  pushNotes({ new: "# New\n\nThe lamp is lit.\n" });
  expect(await inNewClone("publish")).toMatchObject({ code: 0, changed: "" });
  expect(subjects().length).toBe(1);
  expect(await inNewClone("publish")).toMatchObject({ code: 0 });
  expect(subjects().length).toBe(1);
  pushNotes({ new: "# New\n\nThe lamp is not lit.\n" });
  expect((await inNewClone("status")).out).toContain("1 accepted");
  expect(await inNewClone("send", "--correction", "new")).toMatchObject({ code: 0 });
  expect(subjects().length).toBe(2);
  const listed = await inNewClone("outbox", "list");
  expect(listed.out.match(/accepted/g)?.length).toBe(2);
  expect((await inNewClone("outbox", "verify")).code).toBe(0);
  expect(place.log().filter((line) => line.endsWith(": accepted")).length).toBe(2);
});

test("a branch is not begun while an outbox that sent lies in the folder: it is carried over, and nothing goes twice", async () => {
  pushNotes({ old: "# Old\n" });
  const clone = newClone();
  const file = join(clone, "minutewire.yaml");
  const [onBranch, inFolder] = [
    readFileSync(file, "utf8"),
    readFileSync(file, "utf8").replace("state: git", ""),
  ];
  const run = (...words: string[]) => runInside(clone, words);
  writeFileSync(file, inFolder);
  expect((await run("publish", "--first-run")).code).toBe(0);
  again(clone, "new");
  expect((await run("publish")).code).toBe(0);
  expect(subjects().length).toBe(1);
  writeFileSync(file, onBranch);
  const begun = await run("publish", "--first-run");
  expect([begun.code, begun.err]).toEqual([76, expect.stringContaining("outbox move --to git")]);
  writeFileSync(file, inFolder);
  expect((await run("outbox", "move", "--to", "git")).code).toBe(0);
  writeFileSync(file, onBranch);
  again(clone, "newer");
  expect((await run("publish")).code).toBe(0);
  expect(subjects().length).toBe(2);
});

/** A note of that name in a clone, with the words of the old one and a line more. */
function again(clone: string, name: string): void {
  const old = readFileSync(join(clone, "notes/old.md"), "utf8");
  writeFileSync(join(clone, `notes/${name}.md`), `${old.replace("'old'", `'${name}'`)}\nOf ${name}.\n`);
}

/** A commit in the remote that is no outbox. */
const foreign = () => gitIn(place.origin, "rev-parse", "main").trim();
const setBranch = (to: string) => gitIn(place.origin, "update-ref", REF, to);
const hook = (name: string, text: string) => {
  mkdirSync(join(place.origin, "hooks"), { recursive: true });
  writeFileSync(join(place.origin, "hooks", name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
};

/** What is wrong in a clone that has published, by what it is told. */
const WRONG: Readonly<
  Record<string, [make: (clone: string) => void | Promise<void>, exit: number, code: string]>
> = {
  "no git": [() => void vi.stubEnv("PATH", "/nowhere"), 78, "outbox-git"],
  "no remote": [(clone) => void gitIn(clone, "remote", "remove", "origin"), 78, "outbox-git"],
  "no clone": [(clone) => rmSync(join(clone, ".git"), { recursive: true }), 78, "outbox-git"],
  "a configuration of git's that is none": [
    (clone) => writeFileSync(join(clone, ".git/config"), "[remote"),
    ...([78, "outbox-git"] as const),
  ],
  "a remote that is gone": [() => renameSync(place.origin, `${place.origin}-gone`), 78, "outbox-unreachable"],
  "a server that takes connections and drops them": [
    async (clone) => {
      const server = createServer((socket) => void socket.destroy()).listen(0, "127.0.0.1");
      await once(server, "listening");
      closing.push(server);
      gitIn(
        clone,
        "remote",
        "set-url",
        "origin",
        `git://127.0.0.1:${(server.address() as AddressInfo).port}/x`,
      );
    },
    ...([78, "outbox-unreachable"] as const),
  ],
  "no right to push": [() => hook("pre-receive", "echo 'not you' >&2; exit 1"), 78, "outbox-unwritable"],
  "a hook that refuses the branch": [() => hook("update", "exit 1"), 78, "outbox-unwritable"],
  "a server that takes a push and drops it": [
    () => hook("post-receive", 'while read old new ref; do git update-ref "$ref" "$old"; done'),
    ...([76, "outbox-restored"] as const),
  ],
  "a branch that is another's": [() => void setBranch(foreign()), 78, "outbox-foreign"],
  "a branch that was put back": [
    async (clone) => {
      again(clone, "two");
      expect(await runInside(clone, ["known", "two"])).toMatchObject({ code: 0 });
      setBranch(`${REF}~1`);
    },
    ...([76, "outbox-restored"] as const),
  ],
  "a branch that was rewritten": [() => place.rewrite(), 76, "outbox-restored"],
  "a branch that another outbox was put on": [
    async () => {
      const other = new BranchPlace(tmpdir());
      await (await other.outbox("x", "tag:lighthouse.example,2026:").create([], new Date())).close();
      gitIn(place.origin, "fetch", "-q", other.origin, `+${REF}:${REF}`);
      other.remove();
    },
    ...([76, "outbox-replaced"] as const),
  ],
  "a branch that another project's outbox was put on": [
    async () => {
      const other = new BranchPlace(tmpdir());
      await (await other.outbox("x", "tag:other.example,2026:").create([], new Date())).close();
      gitIn(place.origin, "fetch", "-q", other.origin, `+${REF}:${REF}`);
      other.remove();
    },
    ...([78, "outbox-project"] as const),
  ],
  "a branch that is gone": [() => void gitIn(place.origin, "update-ref", "-d", REF), 76, "first-run"],
};

test.each(Object.entries(WRONG))("%s is a sentence, and nothing is sent", async (_, [make, exit, code]) => {
  pushNotes({ old: "# Old\n" });
  const clone = newClone();
  expect(await runInside(clone, ["publish", "--first-run"])).toMatchObject({ code: 0 });
  again(clone, "one");
  await make(clone);
  const { code: exited, err, out } = await runInside(clone, ["publish"]);
  expect([exited, err]).toEqual([exit, expect.stringContaining(`error  ${code}  `)]);
  // What is told stands with a hint; nothing of ours is thrown.
  expect(err).toMatch(/^ {4}\S/m);
  expect(err + out).not.toMatch(/^ +at .*:\d+:\d+\)?$/m);
  expect(subjects()).toEqual([]);
});

test("a checkout that is dirty and detached sends what is there, and its own hooks and settings run nothing", async () => {
  pushNotes({ old: "# Old\n" });
  const clone = newClone();
  expect(await runInside(clone, ["publish", "--first-run"])).toMatchObject({ code: 0 });
  gitIn(clone, "checkout", "-q", "--detach");
  again(clone, "one");
  writeFileSync(join(clone, ".git/hooks/pre-push"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  expect(await runInside(clone, ["publish"])).toMatchObject({ code: 0 });
  expect(subjects().length).toBe(1);
});

test("of a remote that is gone a build tells after what is wrong with the notes", async () => {
  pushNotes({ old: "# Old\n" });
  const clone = newClone();
  expect(await runInside(clone, ["publish", "--first-run"])).toMatchObject({ code: 0 });
  writeFileSync(join(clone, "notes/odd.md"), "Nothing.\n");
  renameSync(place.origin, `${place.origin}-gone`);
  const { code, err } = await runInside(clone, ["build"]);
  expect(code).toBe(78);
  expect(err).toMatch(/notes\/odd\.md[\s\S]*error {2}outbox-unreachable/);
});
