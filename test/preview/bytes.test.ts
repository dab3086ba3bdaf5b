/** The bytes of a message that is frozen are the same wherever they are met: in the terminal, the store, the relay, the preview. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { NoteForm } from "../../src/reader/head/note-form.ts";
import { readNote } from "../../src/reader/read.ts";
import { CORPUS, corpusHere, FORMS, mirage } from "../support/corpus.ts";
import { ServedProject } from "../support/preview.ts";
import { configText, Project } from "../support/project.ts";
import { type Peer, peer } from "../support/smtp-peer.ts";
import { openStore } from "../support/store.ts";

let project: Project;
let relay: Peer | undefined;
let served: ServedProject | undefined;
afterEach(async () => {
  await served?.close();
  await relay?.close();
  project.remove();
  [served, relay] = [undefined, undefined];
});

/** Sends the notes of a project over SMTP, then holds every message against what the relay took. */
async function hold(
  names: readonly string[],
  keyOf: (name: string) => string,
  form: NoteForm = {},
): Promise<void> {
  relay = await peer();
  const way = `{ kind: smtp, url: "smtp://127.0.0.1:${relay.port}" }`;
  const whole = configText(["notes/**/*.md"], way, "guards: { age: 99999d, count: 1000 }\n");
  const said = Object.entries(form).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}\n`);
  project.write(
    "minutewire.yaml",
    whole.replace(/^notes:\n/m, (line) => line + said.join("")),
  );
  expect((await project.runFrom(".", "send", ...names, "--yes")).code).toBe(0);
  const store = await openStore(join(project.folder, ".minutewire"), { create: false });
  const rows = await store.list();
  const frozen = new Map<string, string>();
  for (const { key, permalink } of rows)
    frozen.set(permalink, Buffer.from((await store.frozenBytes(key)) ?? []).toString("latin1"));
  await store.close();
  served = await ServedProject.start(project);
  const taken = new Set(relay.seen.taken);
  for (const name of names) {
    const bytes = frozen.get(keyOf(name)) ?? "";
    const answer = await fetch(`${served.url}message.eml?note=${encodeURIComponent(keyOf(name))}`);
    expect([name, Buffer.from(await answer.arrayBuffer()).toString("latin1") === bytes]).toEqual([
      name,
      true,
    ]);
    expect([name, taken.has(bytes)]).toEqual([name, true]);
    expect([name, (await project.runFrom(".", "preview", name, "--as", "eml")).out === bytes]).toEqual([
      name,
      true,
    ]);
  }
  expect(rows).toHaveLength(names.length);
}

test("notes of every kind of words", async () => {
  project = new Project();
  const bodies = {
    plain: "Words.\n",
    wide: "灯台 é 🗼 —\n\n> “Quote”\n",
    long: `${"word ".repeat(500)}\n\n.\n\nFrom here.\n`,
  };
  for (const [name, body] of Object.entries(bodies))
    project.note(name, body, { subject: `'Méeting 🗼 ${name}'` });
  await hold(
    Object.keys(bodies).map((name) => `notes/${name}.md`),
    (name) => name.slice(6, -3),
  );
});

describe.runIf(corpusHere("real notes, byte for byte"))("every real note", () => {
  test.for(FORMS)("%s", async ([folder, form]) => {
    project = new Project();
    const permalinks = new Map<string, string>();
    for (const file of globSync("**/*.md", { cwd: join(CORPUS, folder) })) {
      const bytes = readFileSync(join(CORPUS, folder, file));
      project.write(`notes/${file}`, bytes);
      const { meeting } = readNote(file, bytes, mirage, form);
      if (meeting !== undefined) permalinks.set(`notes/${file}`, meeting.permalink);
    }
    await hold([...permalinks.keys()], (name) => permalinks.get(name) ?? "", form);
  });
});
