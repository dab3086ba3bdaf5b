/** Notes that are edited while they are sent and previewed: what is frozen is what goes, whole and of one version. */
import { mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { Project } from "../support/project.ts";
import { type Peer, peer } from "../support/smtp-peer.ts";
import { openStore } from "../support/store.ts";

let project = new Project();
let relay: Peer | undefined;
afterEach(async () => {
  project.remove();
  await relay?.close();
  project = new Project();
});

function way(): void {
  project.config(`{ kind: smtp, url: "smtp://127.0.0.1:${relay?.port}" }`);
}

/** As editors save: written beside and renamed, so that a reader finds one version or the other. */
function save(name: string, version: number): void {
  const words = `Begins as version ${version}.\n\n${"Words between.\n\n".repeat(50)}Ends as version ${version}.\n`;
  project.note(`../edited/${name}`, words, { permalink: `'${name}'` });
  mkdirSync(join(project.folder, "notes"), { recursive: true });
  renameSync(join(project.folder, `edited/${name}.md`), join(project.folder, `notes/${name}.md`));
}

async function frozen(name: string): Promise<string> {
  const store = await openStore(`${project.folder}/.minutewire`, { create: false });
  const [delivery] = (await store.list()).filter(({ permalink }) => permalink === name);
  const bytes = (await store.frozenBytes(delivery?.key ?? "")) ?? [];
  await store.close();
  return Buffer.from(bytes).toString("latin1");
}

test("fifteen notes edited without a pause: the bytes sent are the bytes frozen, of one version, and previewed ever after", async () => {
  relay = await peer();
  way();
  project.note("first", "x\n");
  await project.run("send", "first");
  for (let round = 0; round < 15; round++) {
    const name = `n-${round}`;
    let version = 1;
    save(name, version);
    const editing = setInterval(() => save(name, ++version), 3);
    const [sent, ...previews] = await Promise.all([
      project.run("send", name),
      project.run("preview", name, "--as", "eml"),
      project.run("preview", name, "--as", "eml"),
    ]);
    clearInterval(editing);
    expect([sent?.code, ...previews.map(({ code }) => code)]).toEqual([0, 0, 0]);
    const message = relay.seen.messages.at(-1) ?? "";
    expect(relay.seen.messages).toHaveLength(round + 2);
    expect(message).toBe(await frozen(name));
    for (const text of [message, ...previews.map(({ out }) => out)]) {
      const versions = [...text.matchAll(/(?:Begins|Ends) as version (\d+)/g)].map(([, found]) => found);
      expect(versions).toHaveLength(4);
      expect(new Set(versions).size).toBe(1);
    }
    save(name, ++version);
    expect((await project.run("preview", name, "--as", "eml")).out).toBe(message);
    expect((await project.run("send", name)).out).toContain("changed after it was sent; not sent again");
  }
  expect(relay.seen.messages).toHaveLength(16);
});

test("what was refused for now is previewed, and sent again, as it was frozen", async () => {
  relay = await peer({ RCPT: "450 4.2.0 later\r\n" });
  way();
  save("a", 1);
  expect((await project.run("send", "a")).code).toBe(75);
  const bytes = await frozen("a");
  await relay.close();
  relay = await peer();
  way();
  save("a", 2);
  expect((await project.run("preview", "a", "--as", "eml")).out).toBe(bytes);
  await project.run("outbox", "retry", "a");
  expect((await project.run("send", "a")).code).toBe(0);
  expect(relay.seen.messages).toEqual([bytes]);
});
