/** The bytes of a message that is frozen are the same wherever they are met: in the terminal, the store, the relay, the preview. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { CORPUS, corpusHere, weekly } from "../support/corpus.ts";
import { ServedProject } from "../support/preview.ts";
import { Project } from "../support/project.ts";
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
async function hold(names: readonly string[], keyOf: (name: string) => string): Promise<void> {
  relay = await peer();
  project.config(
    `{ kind: smtp, url: "smtp://127.0.0.1:${relay.port}" }`,
    "guards: { age: 99999d, count: 1000 }\n",
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

test.runIf(corpusHere("real notes, byte for byte"))("every real note", async () => {
  project = new Project();
  const files = weekly();
  for (const file of files)
    project.write(`notes/${file.replace("weekly/", "")}`, readFileSync(join(CORPUS, file)));
  const permalinks = new Map(
    files.map((file) => {
      const [, permalink = ""] = /^permalink:\s*(\S+)/m.exec(readFileSync(join(CORPUS, file), "utf8")) ?? [];
      return [`notes/${file.replace("weekly/", "")}`, permalink];
    }),
  );
  await hold([...permalinks.keys()], (name) => permalinks.get(name) ?? "");
});
