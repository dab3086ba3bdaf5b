/** The program with `state: git`, from clones that are new each time: first run, a new note, a correction, a doubt. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BranchPlace, gitIn } from "../../support/branch-place.ts";
import { runInside } from "../../support/inside.ts";
import { noteText } from "../../support/notes.ts";
import { configText } from "../../support/project.ts";

let place: BranchPlace;
beforeEach(() => {
  place = new BranchPlace(tmpdir());
});
afterEach(() => place.remove());

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

/** Runs the program in a new, shallow clone, which is thrown away behind it. */
async function inNewClone(...words: string[]) {
  const above = join(place.origin, "..");
  gitIn(above, "clone", "-q", "--depth=1", "--branch=main", `file://${place.origin}`, "runner");
  const runner = join(above, "runner");
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
