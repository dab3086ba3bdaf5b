import { once } from "node:events";
import { copyFileSync, renameSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { archiveOf } from "../../src/posting/list-archive.ts";
import { configText, Project } from "../support/project.ts";
import { type Peer, peer } from "../support/smtp-peer.ts";

const KEY = "a/post/crew@lists.lighthouse.example/0";
const ID = "a.post.0@lighthouse.example";
let project: Project;
let server: Peer;
let archive: Server | undefined;

beforeEach(async () => {
  project = new Project();
  // Takes the message and drops without an answer: nobody but the other side knows.
  server = await peer({ dot: { close: "fin" } });
  project.note("a", "Words.\n");
});
afterEach(async () => {
  project.remove();
  await server.close();
  archive?.closeAllConnections();
  archive?.close();
  archive = undefined;
});

/** An archive on this machine; `page` answers a path with a status and a body. Resolves to its address. */
async function archiveWith(page: (path: string) => readonly [status: number, body: string]): Promise<string> {
  archive = createServer((request, response) => {
    const [status, body] = page(decodeURIComponent(request.url ?? ""));
    response.writeHead(status, { "content-type": "text/html" }).end(body);
  }).listen(0, "127.0.0.1");
  await once(archive, "listening");
  return `http://127.0.0.1:${(archive.address() as AddressInfo).port}`;
}
const holding = (id: string) =>
  archiveWith((path) =>
    path.split("/").includes(id) ? [200, `<h1>Crew</h1> Message-ID: &lt;${id}&gt;`] : [404, "none"],
  );

function configure(more: Readonly<Record<string, string>>): void {
  const lines = Object.entries(more).map(([key, value]) => `    ${key}: ${value}\n`);
  const text = configText(["notes/*.md"], `{ kind: smtp, url: "smtp://127.0.0.1:${server.port}" }`);
  project.write("minutewire.yaml", text.replace("    transport: way\n", `$&${lines.join("")}`));
}

/** Sends, so that the delivery is uncertain. */
async function doubtful(more: Readonly<Record<string, string>>): Promise<void> {
  configure(more);
  const { code, out } = await project.run("send", "a");
  expect(out).toMatch(/^uncertain/);
  expect(code).toBe(76);
}

const state = async () => {
  const { out } = await project.run("outbox", "list", "--json", "-q");
  return (JSON.parse(out) as { state: string }[]).map((one) => one.state);
};

describe("what is uncertain", () => {
  test("is accepted once the archive has it, and is never sent again", async () => {
    await doubtful({ archive: `'${await holding(ID)}/{list}/{message-id}/'` });
    const { code, out } = await project.run("outbox", "reconcile");
    expect(code).toBe(0);
    expect(out).toMatch(/^accepted +a {2}post/);
    expect(out).toContain(`It is in the archive: http://127.0.0.1`);
    expect(out).toContain(`/crew@lists.lighthouse.example/${ID}/`);
    expect((await project.run("publish")).code).toBe(0);
    expect(server.seen.messages).toHaveLength(1);
    const { out: story } = await project.run("outbox", "show", KEY);
    expect(story).toContain("accepted  by archive: resolved as sent");
  });

  test("is settled by the next publish or send by itself", async () => {
    await doubtful({ archive: `'${await holding(ID)}/{message-id}'` });
    const { code, out } = await project.run("publish");
    expect(code).toBe(0);
    expect(out).toContain("It is in the archive");
    expect(await state()).toEqual(["accepted"]);
  });

  test("is looked for where a profile says that an archive keeps a message", async () => {
    await doubtful({ archive: await holding(ID), list: "public-inbox" });
    expect((await project.run("outbox", "reconcile")).code).toBe(0);
  });

  test.each([
    [
      "has it not",
      () => [404, "no such message"] as const,
      "It is not in the archive yet; the next run asks again",
    ],
    [
      "shows a page for anything",
      (path: string) => [200, `nothing found for ${path}`] as const,
      "a page for any Message-ID",
    ],
    [
      "names another whose id ends in ours",
      (path: string) =>
        (path.split("/").includes(ID) ? [200, `old-${ID}`] : [404, ""]) as readonly [number, string],
      "does not name the message",
    ],
    [
      "shows a page that does not name it",
      () => [200, "welcome, log in"] as const,
      "does not name the message",
    ],
    ["is broken", () => [500, "oops"] as const, "it answers 500"],
  ])("stays so where the archive %s, and the next step is told", async (_, page, words) => {
    await doubtful({ archive: `'${await archiveWith(page)}/{message-id}'` });
    for (const words of [["publish"], ["send", "--yes"]]) expect((await project.run(...words)).code).toBe(76);
    const { code, out } = await project.run("outbox", "reconcile");
    expect(code).toBe(76);
    expect(out).toContain(words);
    expect(out).toContain(`minutewire outbox resolve ${KEY} --again`);
    expect(await state()).toEqual(["uncertain"]);
    expect(server.seen.messages).toHaveLength(1);
  });

  test("stays so where the archive cannot be reached or is not named", async () => {
    await doubtful({ archive: "'http://127.0.0.1:1/{message-id}'" });
    expect((await project.run("outbox", "reconcile")).out).toContain("The archive does not say (");
    configure({});
    expect((await project.run("outbox", "reconcile")).code).toBe(76);
    expect(await state()).toEqual(["uncertain"]);
  });

  test("is sent again only by the mailing's own setting, and not where the archive has it", async () => {
    await doubtful({});
    configure({ onUncertain: "resend", archive: `'${await holding("another@id")}/{message-id}'` });
    await project.run("publish");
    expect(server.seen.messages).toHaveLength(2);
    expect(server.seen.messages[1]).toBe(server.seen.messages[0]);
    expect((await project.run("outbox", "show", KEY)).out).toContain("queued  by setting");
    configure({ onUncertain: "resend", archive: `'${await holding(ID)}/{message-id}'` });
    expect((await project.run("publish")).code).toBe(0);
    expect(server.seen.messages).toHaveLength(2);
  });
});

test.each([["publish"], ["send", "--yes"], ["send", "new"]])(
  "six in doubt keep no new note waiting, whatever their archive does: %s %s",
  async (...words) => {
    await doubtful({});
    for (const name of ["b", "c", "d", "e", "f"]) {
      project.note(name, `Words of ${name}.\n`);
      await project.run("send", name);
    }
    server.play({});
    const before: number[] = [];
    const ids = ["a", "b", "c", "d", "e", "f"].map((name) => `${name}.post.0@lighthouse.example`);
    const address = await archiveWith((path) => {
      before.push(server.seen.messages.length);
      const id = path.split("/").at(-1) ?? "";
      return ids.includes(id) ? [200, id] : [404, "none"];
    });
    configure({ archive: `'${address}/{message-id}'` });
    project.note("new", "New words.\n", { updated: new Date().toISOString().slice(0, 10) });
    const { code, out } = await project.run(...words);
    expect(code).toBe(0);
    expect(server.seen.messages).toHaveLength(7);
    expect(before).toEqual(Array.from({ length: 8 }, () => 7));
    expect(out.match(/It is in the archive/g)).toHaveLength(6);
    expect(new Set(await state())).toEqual(new Set(["accepted"]));
  },
);

test("what was in doubt and is corrected is looked up before, and corrected in the same run", async () => {
  await doubtful({ archive: `'${await holding(ID)}/{message-id}'` });
  server.play({});
  project.note("a", "Words, and more of them.\n");
  const { code, out } = await project.run("send", "--correction", "a");
  expect(code).toBe(0);
  expect(out).toContain("It is in the archive");
  expect(await state()).toEqual(["accepted", "accepted"]);
  expect(server.seen.messages).toHaveLength(2);
});

test("an outbox that was restored takes what the archive has for sent, even where a person names it", async () => {
  const address = await holding("b.post.0@lighthouse.example");
  configure({ archive: `'${address}/{message-id}'` });
  await project.run("publish", "--first-run");
  const db = `${project.folder}/.minutewire/outbox.db`;
  copyFileSync(db, `${db}.new`);
  renameSync(`${db}.new`, db);
  project.note("b", "Sent from the other machine already.\n");
  const { code } = await project.run("send", "b", "--yes");
  expect(code).toBe(0);
  expect(server.seen.messages).toHaveLength(0);
  expect(await state()).toEqual(["accepted"]);
  expect((await project.run("outbox", "verify")).out).toContain("sound");
});

test("an archive that leads to no message is a fault of the configuration, with its place", async () => {
  for (const [archive, more] of [
    ["https://lists.lighthouse.example/", {}],
    ["'https://lists.lighthouse.example/{messageid}/'", {}],
    ["'https://lists.lighthouse.example/{messageid}/'", { list: "mailman3" }],
  ] as const) {
    configure({ archive, ...more });
    const { code, err } = await project.run("check");
    expect(code).toBe(78);
    expect(err).toMatch(
      /^minutewire\.yaml:\d+:14 {2}error {2}config {2}mailings\.post\.archive: must name a message/,
    );
  }
});

test("an archive is asked by the message's id, its hash, or what the list's software is known for", () => {
  const list = "mailman3" as const;
  expect(archiveOf({ list, archive: "https://a.example/{message-id}" })).toBe(
    "https://a.example/{message-id}",
  );
  expect(archiveOf({ list, archive: "https://a.example/list/x/" })).toBe(
    "https://a.example/list/x/message/{message-id-hash}/",
  );
  expect(archiveOf({ list: "plain", archive: "https://a.example/" })).toBeUndefined();
  expect(archiveOf({ list, archive: undefined })).toBeUndefined();
});
